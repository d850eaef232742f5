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

from ..sentences import tr
from .bodies import body_name, same_body
from .fields import is_true
from .stored_crs import keep_axes, storable_wkt
from .transformation import same_plane

#: Field that says whether somebody has looked at a polygon.
REVIEWED = "reviewed"


class LabelLayerError(Exception):
    """A label layer that cannot be trained on; the message is a sentence for the user."""


class LabelFile(NamedTuple):
    """Where the engine finds the labels."""

    path: str
    layer: str


def class_counts(layer: QgsVectorLayer, class_field: str, reviewed_only: bool = False) -> Dict[str, int]:
    """How many polygons each class has, most frequent first; polygons without a class are left out."""
    index, reviewed = layer.fields().lookupField(class_field), layer.fields().lookupField(REVIEWED)
    if index < 0 or (reviewed_only and reviewed < 0):
        return {}
    request = QgsFeatureRequest().setSubsetOfAttributes([index, reviewed] if reviewed_only else [index])
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    features = layer.getFeatures(request)
    values = (feature[index] for feature in features if not reviewed_only or is_true(feature[reviewed]))
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


def check_labels(layer: QgsVectorLayer, class_field: str, raster: QgsRasterLayer, reviewed_only: bool = False) -> None:
    """See whether ``layer`` can be trained on over ``raster``.

    Raises:
        LabelLayerError: It has no polygons, no class field, no class in it, nothing reviewed where only that counts, or
            is on another body.
    """
    name = layer.name()
    if not layer.isValid() or layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise LabelLayerError(
            tr("“{layer}” is not a polygon layer. Choose the layer with the landform polygons.").format(layer=name)
        )
    if not class_field or layer.fields().lookupField(class_field) < 0:
        sentence = (
            tr("The label layer “{layer}” has no field “{field}”. Choose the field that holds the class, or add it.")
            if class_field
            else tr("The label layer “{layer}” has no field for the class. Choose the field that holds it, or add one.")
        )
        raise LabelLayerError(sentence.format(layer=name, field=class_field))
    if layer.featureCount() == 0:
        raise LabelLayerError(
            tr("The label layer “{layer}” is empty. Outline some landforms on the Annotate page first.").format(
                layer=name
            )
        )
    if not class_counts(layer, class_field):
        raise LabelLayerError(
            tr(
                "No polygon of “{layer}” has a value in the field “{field}”. Fill it in, or choose another field."
            ).format(layer=name, field=class_field)
        )
    if reviewed_only and not class_counts(layer, class_field, True):
        raise LabelLayerError(
            tr("No polygon of “{layer}” is reviewed yet. Review some first, or train on all of them.").format(
                layer=name
            )
        )
    if layer.crs().isValid() and raster.crs().isValid() and not same_body(layer.crs(), raster.crs()):
        raise LabelLayerError(
            tr(
                "The labels “{layer}” are on {body}, but the raster “{raster}” is on {other}. "
                "Choose the raster that the labels were drawn on."
            ).format(layer=name, body=body_name(layer.crs()), raster=raster.name(), other=body_name(raster.crs()))
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
            tr("A copy of “{layer}” could not be written to {path}: {reason}. Free some space there.").format(
                layer=layer.name(), path=path, reason=message
            )
        )
    keep_axes(str(path), "labels", layer.crs())
    return LabelFile(str(path), "labels")
