"""Label layers: what is in them, and how the engine reads them."""

from __future__ import annotations

from collections import Counter
from itertools import count
from pathlib import Path
from typing import Dict, NamedTuple, Tuple

from osgeo import gdal, ogr
from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..sentences import tr
from .bodies import body_name, same_body
from .class_values import class_text, has_made_fields, shows_names
from .fields import field_type, is_true
from .gdal_calls import attempt
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
    features, text = layer.getFeatures(request), class_text(layer, class_field)
    names = (text(feature[index]) for feature in features if not reviewed_only or is_true(feature[reviewed]))
    counts = Counter(filter(None, names))
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def class_colours(layer: QgsVectorLayer, class_field: str) -> Dict[str, str]:
    """Colours (#rrggbb) that the layer's own categorised style gives to its classes."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return {}
    if renderer.classAttribute().strip('"') != class_field:
        return {}
    text = class_text(layer, class_field)
    return {
        text(category.value()): category.symbol().color().name()
        for category in renderer.categories()
        if category.symbol() is not None and text(category.value())
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


def label_file(layer: QgsVectorLayer, folder: Path, class_field: str = "") -> LabelFile:
    """The file behind ``layer``; layers without one (memory, filtered, joined by a provider) are copied to ``folder``.

    So are layers with fields that QGIS makes (virtual, joined), and those whose classes have names that their file does
    not hold; the copy holds the names.

    Raises:
        LabelLayerError: The copy cannot be written.
    """
    named = bool(class_field) and shows_names(layer, class_field)
    if layer.providerType() == "ogr" and not named and not has_made_fields(layer):
        parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
        path = str(parts.get("path") or "")
        if path and not layer.subsetString() and same_plane(layer.crs(), layer.dataProvider().crs()):
            return LabelFile(path, str(parts.get("layerName") or "") or _first_layer(path))
    return _copy(layer, folder, class_field if named else "")


def _first_layer(path: str) -> str:
    """Name of the layer that QGIS shows of a file whose layer it was not told; empty where there is but one."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        source = attempt(ogr.Open, path)
        return str(source.GetLayer(0).GetName()) if source is not None and source.GetLayerCount() > 1 else ""
    finally:
        gdal.PopErrorHandler()


def _copy(layer: QgsVectorLayer, folder: Path, named: str) -> LabelFile:
    """Copy a layer, the values of the field ``named`` as they are shown."""
    folder.mkdir(parents=True, exist_ok=True)
    path = next(path for number in count(1) if not (path := folder / f"labels_{number}.gpkg").exists())
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "labels"
    context = QgsProject.instance().transformContext()
    crs = QgsCoordinateReferenceSystem.fromWkt(storable_wkt(layer.crs()))
    if named:
        error, message = _write_named(layer, str(path), named, crs, context, options)
    else:
        copy = layer.clone()
        copy.setCrs(crs)
        error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(copy, str(path), context, options)
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise LabelLayerError(
            tr("A copy of “{layer}” could not be written to {path}: {reason}. Free some space there.").format(
                layer=layer.name(), path=path, reason=message
            )
        )
    keep_axes(str(path), "labels", layer.crs())
    return LabelFile(str(path), "labels")


def _write_named(
    layer: QgsVectorLayer,
    path: str,
    named: str,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    options: QgsVectorFileWriter.SaveVectorOptions,
) -> Tuple[QgsVectorFileWriter.WriterError, str]:
    """What went wrong, and why in words."""
    index, text, fields = layer.fields().lookupField(named), class_text(layer, named), QgsFields()
    for number, field in enumerate(layer.fields()):
        fields.append(QgsField(field.name(), field_type("text")) if number == index else field)
    writer = QgsVectorFileWriter.create(path, fields, layer.wkbType(), crs, context, options)
    for feature in layer.clone().getFeatures():
        if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
            break
        copy, values = QgsFeature(fields), feature.attributes()
        values[index] = text(values[index]) or NULL
        copy.setAttributes(values)
        copy.setGeometry(feature.geometry())
        copy.setId(feature.id())
        writer.addFeature(copy)
    error, message = writer.hasError(), writer.errorMessage()
    del writer  # closes the file
    return error, message
