"""Keeps borders shared where an outline goes from the image's CRS into that of its layer."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsVectorLayer

from .overlaps import shapes_around
from .transformation import same_plane

#: Corners this near to a border lie on it, as a share of the outline's longer side: only rounding is between them.
_ON_BORDER = 1e-6


def on_neighbours_borders(
    placed: QgsGeometry,
    drawn: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    layer: QgsVectorLayer,
    besides: Optional[int] = None,
) -> QgsGeometry:
    """An outline whose corners lie on its neighbours' borders in the layer wherever they do on the image.

    An edge that is straight in one CRS is bent in another, so a corner in the middle of a neighbour's edge would come
    to lie off that edge: a gap or an overlap along all of it.

    Args:
        placed: The outline in the layer's CRS.
        drawn: The same in ``crs``, corner by corner.
        crs: CRS of the image.
        layer: The landform layer.
        besides: Feature id of the landform whose outline it is, which is no neighbour of itself.
    """
    if same_plane(crs, layer.crs()):
        return placed
    result, reach = QgsGeometry(placed), _longer_side(placed)
    for stored, shown in shapes_around(drawn, crs, layer, besides):
        if stored.constGet().nCoordinates() != shown.constGet().nCoordinates():
            continue  # arcs, which the transformation has made chords of
        for number, (corner, own) in enumerate(zip(drawn.vertices(), placed.vertices())):
            border = _on_border(QgsPointXY(corner), shown, stored, _ON_BORDER * _longer_side(drawn))
            # Further away is a neighbour that is stored a whole turn of longitude from here.
            if border is not None and border.distance(own.x(), own.y()) < reach:
                result.moveVertex(border.x(), border.y(), number)
    return result


def _longer_side(geometry: QgsGeometry) -> float:
    box = geometry.boundingBox()
    return float(max(box.width(), box.height()))


def _on_border(corner: QgsPointXY, shown: QgsGeometry, stored: QgsGeometry, slack: float) -> Optional[QgsPointXY]:
    """The place on the stored border where a corner lies on the shown one; None where it does not."""
    squared, nearest, after, _ = shown.closestSegmentWithContext(corner)
    if squared < 0 or squared > slack**2:
        return None
    start, end = QgsPointXY(shown.vertexAt(after - 1)), QgsPointXY(shown.vertexAt(after))
    first, last = stored.vertexAt(after - 1), stored.vertexAt(after)
    for one, place in ((start, first), (end, last)):
        if nearest.distance(one) <= slack:
            return QgsPointXY(place)
    share = nearest.distance(start) / end.distance(start)
    return QgsPointXY(first.x() + share * (last.x() - first.x()), first.y() + share * (last.y() - first.y()))
