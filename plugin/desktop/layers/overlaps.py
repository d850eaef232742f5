"""Which landforms of a layer an outline meets: the same landform, mapped before, or neighbours around it."""

from __future__ import annotations

from typing import Dict, Iterable, List, Optional, Sequence, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsRectangle,
    QgsSpatialIndex,
    QgsVectorLayer,
)

from .bodies import CrsMismatch
from .transformation import Transformation, same_plane
from .turns import OntoMap, turns_of

#: Two outlines are the same landform from this intersection over union on.
SAME_LANDFORM = 0.5

#: Neighbours are looked for in an outline's bounds, which are widened by this share of their longer side.
_AROUND = 0.2


def already_mapped(
    outlines: Sequence[QgsGeometry], crs: QgsCoordinateReferenceSystem, layer: QgsVectorLayer
) -> List[bool]:
    """For each outline, given in ``crs``, whether a polygon of the layer is the same landform."""
    index, shapes = _index_of(outlines, crs, layer)
    return [
        any(intersection_over_union(outline, shapes[number]) > SAME_LANDFORM for number in _near(outline, index))
        for outline in outlines
    ]


def neighbours_of(
    outline: QgsGeometry, crs: QgsCoordinateReferenceSystem, layer: QgsVectorLayer, besides: Optional[int] = None
) -> List[bytes]:
    """WKB of the layer's landforms around an outline, all in ``crs``; none where the layer is on another body.

    Args:
        outline: In ``crs``.
        crs: CRS of the image.
        layer: The landform layer.
        besides: Feature id of the landform whose outline it is, which is no neighbour of itself.
    """
    return [bytes(moved.asWkb()) for _, moved in shapes_around(outline, crs, layer, besides)]


def shapes_around(
    outline: QgsGeometry, crs: QgsCoordinateReferenceSystem, layer: QgsVectorLayer, besides: Optional[int] = None
) -> List[Tuple[QgsGeometry, QgsGeometry]]:
    """The same landforms, each as the layer stores it and in ``crs``, corner by corner."""
    box = outline.boundingBox()
    around = QgsGeometry.fromRect(box.buffered(_AROUND * max(box.width(), box.height())))
    try:
        onto = OntoMap(layer.crs(), crs, around.boundingBox())
        found = _features_in(layer, Transformation(crs, layer.crs()).moved(around).boundingBox())
        shapes = [other.geometry() for other in found if other.id() != besides and other.hasGeometry()]
        return [(shape, onto.moved(shape)) for shape in shapes]
    except CrsMismatch:
        return []


def intersection_over_union(one: QgsGeometry, other: QgsGeometry) -> float:
    """Shared area of two polygons as a part of their joint area."""
    shared = float(one.intersection(other).area())
    joint = float(one.area() + other.area()) - shared
    return shared / joint if joint > 0 else 0.0


def _features_in(layer: QgsVectorLayer, area: QgsRectangle) -> Iterable[QgsFeature]:
    """The layer's features in a rectangle in its CRS, or whole turns of longitude away from it; without attributes."""
    requests = [QgsFeatureRequest().setFilterRect(box).setNoAttributes() for box in turns_of(area, layer.crs())]
    return {feature.id(): feature for request in requests for feature in layer.getFeatures(request)}.values()


def _near(outline: QgsGeometry, index: QgsSpatialIndex) -> List[int]:
    return [int(number) for number in index.intersects(outline.boundingBox())]


def _index_of(
    outlines: Sequence[QgsGeometry], crs: QgsCoordinateReferenceSystem, layer: QgsVectorLayer
) -> Tuple[QgsSpatialIndex, Dict[int, QgsGeometry]]:
    """The layer's polygons in ``crs``; where it lies on another body none of them is near."""
    index, shapes = QgsSpatialIndex(), {}
    bounds = QgsRectangle()
    for outline in outlines:
        bounds.combineExtentWith(outline.boundingBox())
    try:
        onto = OntoMap(layer.crs(), crs, bounds)
    except CrsMismatch:
        return index, shapes
    everything = QgsFeatureRequest().setNoAttributes()
    found = _features_in(layer, bounds) if same_plane(layer.crs(), crs) else layer.getFeatures(everything)
    for feature in found:
        try:
            shape = onto.moved(feature.geometry()) if feature.hasGeometry() else None
        except CrsMismatch:
            continue
        if shape is not None and index.addFeature(feature.id(), shape.boundingBox()):
            shapes[feature.id()] = shape
    return index, shapes
