"""Changes to landforms that are in a layer already: each is one edit command, and so one step to undo."""

from __future__ import annotations

from typing import Any, Dict, List, Sequence

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
    QgsVectorLayerUtils,
    QgsWkbTypes,
)

from ...protocol.messages.annotating import Prompt
from ...protocol.schema import CURVE, EFFORT
from ..sentences import tr
from .field_mapping import field_indices
from .fields import LandformLayerError, fitting_values
from .landform_layer import edit_command, geometry_in_layer
from .shared_borders import on_neighbours_borders
from .turns import turned_onto

#: What tells how an outline came about; it does not go with another outline.
PROVENANCE = (
    "score", "origin", "reviewed", "reviewer", "mapped_at", "model", "model_hash", "prompts", "source_image", "pixel_m",
    "location_confidence_m", "touches_edge", *CURVE,
)  # fmt: skip

#: The outline that the model starts from has no more detail than this share of its perimeter: it is a hint.
_DETAIL = 0.002


def replace_outline(
    layer: QgsVectorLayer,
    feature_id: int,
    geometry: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    attributes: Dict[str, Any],
    share_borders: bool = False,
) -> None:
    """Give a landform another outline; it keeps its id, its class and whatever else was written about it.

    Args:
        layer: Its layer.
        feature_id: Which it is.
        geometry: The outline in ``crs``.
        crs: CRS of the raster that it was drawn on.
        attributes: The new row; of it provenance is taken, and what the change has cost is added to what was spent.
        share_borders: Whether neighbours get a corner wherever the outline has one on their border.

    Raises:
        LandformLayerError: The landform is gone, or the layer does not take the outline.
    """
    before = _feature(layer, feature_id)
    placed = _beside(before, geometry_in_layer(geometry, crs, layer), layer)
    if share_borders:
        placed = on_neighbours_borders(placed, geometry, crs, layer, feature_id)
    with edit_command(layer, tr("Refine landform")):
        _reshape(layer, feature_id, placed)
        _tell_origin(layer, feature_id, attributes)
        for name, index in field_indices(layer, EFFORT).items():
            if name in attributes:
                layer.changeAttributeValue(feature_id, index, _sum_of(before[index], attributes[name]))
        if share_borders:
            layer.addTopologicalPoints(placed)
    layer.triggerRepaint()


def split_off(
    layer: QgsVectorLayer,
    feature_id: int,
    part: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    attributes: Dict[str, Any],
    share_borders: bool = False,
) -> int:
    """Make a part of a landform one of its own, with the same row but for its provenance; returns the part's id.

    Args:
        layer: Its layer.
        feature_id: Which it is; it keeps the rest.
        part: Outline of the part in ``crs``; what lies outside of the landform is left out.
        crs: CRS of the raster that it was drawn on.
        attributes: The part's new row; of it provenance and effort are taken.
        share_borders: Whether neighbours get a corner wherever the part has one on their border.

    Raises:
        LandformLayerError: The landform is gone, all of it or nothing would be split off, or the layer refuses.
    """
    whole = _feature(layer, feature_id)
    tool = _beside(whole, geometry_in_layer(part, crs, layer), layer)
    cut, rest = polygons_of(whole.geometry().intersection(tool)), polygons_of(whole.geometry().difference(tool))
    if cut.isEmpty() or rest.isEmpty():
        raise LandformLayerError(
            tr("The landform would not fall in two: click on a part of it, or choose another outline with Tab.")
        )
    with edit_command(layer, tr("Split landform")):
        _reshape(layer, feature_id, rest)
        own = {index: value for index, value in enumerate(whole.attributes()) if not _is_key(layer, index)}
        feature = QgsVectorLayerUtils.createFeature(layer, _multi(cut), own)
        if not layer.addFeature(feature):
            raise _refusal(layer)
        _tell_origin(layer, feature.id(), attributes)
        for name, index in field_indices(layer, EFFORT).items():
            layer.changeAttributeValue(feature.id(), index, attributes.get(name, NULL))
        if share_borders:
            layer.addTopologicalPoints(cut)
    layer.triggerRepaint()
    return int(feature.id())


def merge_landforms(layer: QgsVectorLayer, feature_ids: Sequence[int]) -> int:
    """Make one landform of several; the largest keeps its id and its row, and takes over what the others have cost.

    Returns its id.

    Raises:
        LandformLayerError: One of them is gone, or the layer refuses.
    """
    largest, *others = _by_size(layer, feature_ids)
    shapes = [_beside(largest, feature.geometry(), layer) for feature in others]
    joined = polygons_of(QgsGeometry.unaryUnion([largest.geometry(), *shapes]))
    with edit_command(layer, tr("Merge landforms")):
        _reshape(layer, largest.id(), joined)
        for index in field_indices(layer, EFFORT).values():
            spent = _sum_of(*(feature[index] for feature in (largest, *others)))
            layer.changeAttributeValue(largest.id(), index, spent)
        if not layer.deleteFeatures([feature.id() for feature in others]):
            raise _refusal(layer)
    layer.triggerRepaint()
    return int(largest.id())


def subtract_from_largest(layer: QgsVectorLayer, feature_ids: Sequence[int]) -> int:
    """Cut the smaller landforms out of the largest, so that they do not overlap; all of them stay. Returns its id.

    Raises:
        LandformLayerError: One of them is gone, nothing would be left or cut, or the layer refuses.
    """
    largest, *others = _by_size(layer, feature_ids)
    tool = QgsGeometry.unaryUnion([_beside(largest, feature.geometry(), layer) for feature in others])
    rest = polygons_of(largest.geometry().difference(tool))
    if rest.isEmpty():
        raise LandformLayerError(tr("Nothing would be left of the largest landform. Select others."))
    if polygons_of(largest.geometry().intersection(tool)).isEmpty():
        raise LandformLayerError(tr("The selected landforms do not overlap: there is nothing to subtract."))
    with edit_command(layer, tr("Subtract landforms")):
        _reshape(layer, largest.id(), rest)
    layer.triggerRepaint()
    return int(largest.id())


def classify_landforms(layer: QgsVectorLayer, feature_ids: Sequence[int], class_name: str) -> None:
    """Give landforms a class; whatever else is written about them stays.

    Raises:
        LandformLayerError: The layer has no field for the class, or refuses.
    """
    values = fitting_values(layer, {"class": class_name})
    if not values:
        raise LandformLayerError(
            tr("The layer {layer} has no field for the class: match its fields first.").format(layer=layer.name())
        )
    with edit_command(layer, tr("Class of landforms: {name}").format(name=class_name)):
        for feature_id in feature_ids:
            for index, value in values.items():
                if not layer.changeAttributeValue(feature_id, index, value):
                    raise _refusal(layer)
    layer.triggerRepaint()


def remove_landforms(layer: QgsVectorLayer, feature_ids: Sequence[int]) -> None:
    """Take landforms out of the layer.

    Raises:
        LandformLayerError: The layer refuses.
    """
    with edit_command(layer, tr("Remove landforms")):
        if not layer.deleteFeatures(list(feature_ids)):
            raise _refusal(layer)
    layer.triggerRepaint()


def polygons_of(geometry: QgsGeometry) -> QgsGeometry:
    """The polygons in the result of an overlay; the lines and points where outlines only touch are dropped."""
    result = QgsGeometry(geometry)
    if QgsWkbTypes.flatType(result.wkbType()) == QgsWkbTypes.Type.GeometryCollection:
        result.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
    return result if result.type() == QgsWkbTypes.GeometryType.PolygonGeometry else QgsGeometry()


def _feature(layer: QgsVectorLayer, feature_id: int) -> QgsFeature:
    feature = layer.getFeature(feature_id)
    if not feature.isValid() or not feature.hasGeometry():
        raise LandformLayerError(
            tr("The landform is no longer in the layer {layer}: undo, or clear the prompt.").format(layer=layer.name())
        )
    if not feature.geometry().isGeosValid():
        feature.setGeometry(polygons_of(feature.geometry().makeValid()))
    return feature


def _beside(feature: QgsFeature, geometry: QgsGeometry, layer: QgsVectorLayer) -> QgsGeometry:
    """A geometry in the layer's CRS on the turn of longitude on which the feature was stored."""
    return turned_onto(geometry, layer.crs(), feature.geometry().boundingBox())


def _by_size(layer: QgsVectorLayer, feature_ids: Sequence[int]) -> List[QgsFeature]:
    """Largest first."""
    found = [_feature(layer, feature_id) for feature_id in feature_ids]
    return sorted(found, key=lambda feature: feature.geometry().area(), reverse=True)


def _reshape(layer: QgsVectorLayer, feature_id: int, geometry: QgsGeometry) -> None:
    if not layer.changeGeometry(feature_id, _multi(geometry)):
        raise _refusal(layer)


def _tell_origin(layer: QgsVectorLayer, feature_id: int, attributes: Dict[str, Any]) -> None:
    told = {name: attributes.get(name) for name in PROVENANCE}
    values = fitting_values(layer, told)
    for index in field_indices(layer, PROVENANCE).values():
        layer.changeAttributeValue(feature_id, index, values.get(index, NULL))


def _sum_of(*efforts: Any) -> Any:
    """Efforts added up; one that nobody has counted is not known, and neither is the sum."""
    return NULL if any(effort in (None, NULL) for effort in efforts) else round(sum(efforts), 1)


def _is_key(layer: QgsVectorLayer, index: int) -> bool:
    return index in layer.primaryKeyAttributes()


def _multi(geometry: QgsGeometry) -> QgsGeometry:
    result = QgsGeometry(geometry)
    result.convertToMultiType()
    return result


def _refusal(layer: QgsVectorLayer) -> LandformLayerError:
    return LandformLayerError(
        tr("The layer {layer} did not take the change. Choose or create another one.").format(layer=layer.name())
    )


def prompt_of(outline: QgsGeometry) -> Prompt:
    """The prompt that an outline answers: its largest part, and a click in the middle of it."""
    part = max(outline.asGeometryCollection(), key=lambda piece: piece.area())
    inside = part.poleOfInaccessibility(part.area() ** 0.5 / 50)[0].asPoint()
    ring = part.simplify(_DETAIL * part.length()).asPolygon()[0]
    vertices = tuple((point.x(), point.y()) for point in ring[:-1])
    return Prompt(points=((inside.x(), inside.y()),), labels=(1,), outline=vertices)
