"""Puts what a journal holds back into its layer, as one entry of QGIS's undo list."""

from __future__ import annotations

from typing import Dict, List, NamedTuple, Optional, Tuple

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsMemoryProviderUtils,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
    QgsWkbTypes,
)

from ..layers.fields import LandformLayerError, field_type
from ..layers.landform_layer import edit_command, open_landform_layer
from ..sentences import tr
from .journal import Entry, LeftBehind, Origin
from .keeper import shape_hash, source_of, values_of


class Restored(NamedTuple):
    """What came of it: how many landforms are back, and how many are another by now in the layer's file."""

    layer: QgsVectorLayer
    count: int
    overtaken: int


def layer_of(origin: Origin, project: QgsProject) -> Optional[QgsVectorLayer]:
    """The layer of the project that a journal is about."""
    layers = [item for item in project.mapLayers().values() if isinstance(item, QgsVectorLayer) and item.isValid()]
    return next((layer for layer in layers if source_of(layer) == origin.source), None)


def still_missing(left: LeftBehind, layer: QgsVectorLayer) -> Tuple[Entry, ...]:
    """Those of the entries that the layer does not hold: QGIS may have ended while it was saving."""
    return tuple(entry for entry in left.entries if not _is_there(entry, layer))


def restore(left: LeftBehind, project: QgsProject) -> Restored:
    """Put everything back; a layer that is not in the project is opened, one that had no file is made again.

    Raises:
        LandformLayerError: The layer cannot be edited, or does not take them; nothing was changed.
    """
    layer = layer_of(left.origin, project) or _reopened(left.origin, project)
    entries = still_missing(left, layer)
    overtaken = 0
    if not entries:
        return Restored(layer, 0, 0)
    with edit_command(layer, tr("Restore landforms")):
        added = [_feature(layer, entry) for entry in entries if not entry.saved_as]
        if added and not layer.addFeatures(added):
            raise LandformLayerError(
                tr("The layer {layer} did not take the landforms. They are still kept.").format(layer=layer.name())
            )
        for entry in entries:
            if entry.saved_as and not _edit(layer, entry):
                overtaken += 1
    layer.triggerRepaint()
    return Restored(layer, len(entries) - overtaken, overtaken)


def _reopened(origin: Origin, project: QgsProject) -> QgsVectorLayer:
    layer: Optional[QgsVectorLayer] = None
    crs = QgsCoordinateReferenceSystem.fromWkt(origin.crs_wkt)
    if origin.path:
        try:
            layer = open_landform_layer(origin.path, origin.table)
        except LandformLayerError:
            layer = None  # the file is gone: what is left of it goes into a layer of the same name
    if layer is None:
        fields = QgsFields()
        for name, kind, width in origin.fields:
            if name != "fid":
                fields.append(QgsField(name, field_type(kind), len=width))
        layer = QgsMemoryProviderUtils.createMemoryLayer(origin.name, fields, QgsWkbTypes.Type.MultiPolygon, crs)
    if crs.isValid():
        layer.setCrs(crs)
    project.addMapLayer(layer)
    return layer


def _feature(layer: QgsVectorLayer, entry: Entry) -> QgsFeature:
    return QgsVectorLayerUtils.createFeature(layer, _shape(entry), _values(layer, entry))


def _values(layer: QgsVectorLayer, entry: Entry) -> Dict[int, object]:
    """Values by the index of their field, without those of keys, which the file gives."""
    fields, keys = layer.fields(), layer.primaryKeyAttributes()
    found = {fields.lookupField(name): value for name, value in entry.values.items()}
    return {
        index: NULL if value is None else fields.at(index).convertCompatible(value)
        for index, value in found.items()
        if index >= 0 and index not in keys
    }


def _shape(entry: Entry) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(entry.shape)
    return geometry


def _edit(layer: QgsVectorLayer, entry: Entry) -> bool:
    """Change or take away a landform of the file, if it still is the one that was edited."""
    saved = _saved(layer, entry)
    if saved is None:
        return False
    if not entry.shape:
        return bool(layer.deleteFeature(entry.feature_id))
    if bytes(saved.geometry().asWkb()) != entry.shape:
        layer.changeGeometry(entry.feature_id, _shape(entry))
    known = values_of(saved)
    names = layer.fields().names()
    for index, value in _values(layer, entry).items():
        if known.get(names[index], NULL) != value:
            layer.changeAttributeValue(entry.feature_id, index, value)
    return True


def _saved(layer: QgsVectorLayer, entry: Entry) -> Optional[QgsFeature]:
    found: List[QgsFeature] = list(layer.getFeatures(QgsFeatureRequest().setFilterFids([entry.feature_id])))
    return found[0] if found and shape_hash(found[0]) == entry.saved_as else None


def _is_there(entry: Entry, layer: QgsVectorLayer) -> bool:
    if not entry.shape:
        request = QgsFeatureRequest().setFilterFids([entry.feature_id]).setNoAttributes()
        return next(iter(layer.getFeatures(request)), None) is None
    request = QgsFeatureRequest().setFilterRect(_shape(entry).boundingBox())
    same = (item for item in layer.getFeatures(request) if bytes(item.geometry().asWkb()) == entry.shape)
    if not entry.saved_as:
        return next(same, None) is not None
    return any(item.id() == entry.feature_id and _has_values(item, entry) for item in same)


def _has_values(feature: QgsFeature, entry: Entry) -> bool:
    return entry.values.items() <= values_of(feature, with_empty=True).items()
