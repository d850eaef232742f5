"""Label layers: what is in them, and how the engine reads them."""

from __future__ import annotations

from collections import Counter
from itertools import count
from pathlib import Path
from typing import Dict, NamedTuple

from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from .bodies import body_name, same_body
from .landform_layer import storable_wkt
from .transformation import same_plane


class LabelLayerError(Exception):
    """A label layer that cannot be trained on; the message is a sentence for the user."""


class LabelFile(NamedTuple):
    """Where the engine finds the labels."""

    path: str
    layer: str


def class_counts(layer: QgsVectorLayer, class_field: str) -> Dict[str, int]:
    """How many polygons each class has, most frequent first; polygons without a class are left out."""
    index = layer.fields().lookupField(class_field)
    if index < 0:
        return {}
    request = QgsFeatureRequest().setSubsetOfAttributes([index])
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    values = (feature[index] for feature in layer.getFeatures(request))
    counts = Counter(str(value) for value in values if value not in (None, NULL) and str(value).strip())
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def class_colours(layer: QgsVectorLayer, class_field: str) -> Dict[str, str]:
    """Colours (#rrggbb) that the layer's own categorised style gives to its classes."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return {}
    if renderer.classAttribute().strip('"') != class_field:
        return {}
    return {
        str(category.value()): category.symbol().color().name()
        for category in renderer.categories()
        if category.symbol() is not None and str(category.value() or "").strip()
    }


def check_labels(layer: QgsVectorLayer, class_field: str, raster: QgsRasterLayer) -> None:
    """See whether ``layer`` can be trained on over ``raster``.

    Raises:
        LabelLayerError: It has no polygons, no class field, no class in it, or is on another body.
    """
    name = layer.name()
    if not layer.isValid() or layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise LabelLayerError(f"“{name}” is not a polygon layer. Choose the layer with the landform polygons.")
    if not class_field or layer.fields().lookupField(class_field) < 0:
        wanted = f"“{class_field}”" if class_field else "for the class"
        raise LabelLayerError(
            f"The label layer “{name}” has no field {wanted}. Choose the field that holds the class, or add it."
        )
    if layer.featureCount() == 0:
        raise LabelLayerError(f"The label layer “{name}” is empty. Outline some landforms on the Annotate page first.")
    if not class_counts(layer, class_field):
        raise LabelLayerError(
            f"No polygon of “{name}” has a value in the field “{class_field}”. Fill it in, or choose another field."
        )
    if layer.crs().isValid() and raster.crs().isValid() and not same_body(layer.crs(), raster.crs()):
        raise LabelLayerError(
            f"The labels “{name}” are on {body_name(layer.crs())}, but the raster “{raster.name()}” is on "
            f"{body_name(raster.crs())}. Choose the raster that the labels were drawn on."
        )


def has_unsaved_edits(layer: QgsVectorLayer) -> bool:
    """Whether the layer holds edits that its file does not have yet."""
    return bool(layer.isEditable() and layer.isModified())


def label_file(layer: QgsVectorLayer, folder: Path) -> LabelFile:
    """The file behind ``layer``; layers without one (memory, filtered, joined by a provider) are copied to ``folder``.

    Raises:
        LabelLayerError: The copy cannot be written.
    """
    if layer.providerType() == "ogr":
        parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
        path = str(parts.get("path") or "")
        if path and not layer.subsetString() and same_plane(layer.crs(), layer.dataProvider().crs()):
            return LabelFile(path, str(parts.get("layerName") or ""))
    return _copy(layer, folder)


def _copy(layer: QgsVectorLayer, folder: Path) -> LabelFile:
    folder.mkdir(parents=True, exist_ok=True)
    path = next(path for number in count(1) if not (path := folder / f"labels_{number}.gpkg").exists())
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "labels"
    context = QgsProject.instance().transformContext()
    copy = layer.clone()
    copy.setCrs(QgsCoordinateReferenceSystem.fromWkt(storable_wkt(layer.crs())))
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(copy, str(path), context, options)
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise LabelLayerError(
            f"A copy of the labels “{layer.name()}” could not be written to {path}: {message}. Free some space there."
        )
    return LabelFile(str(path), "labels")
