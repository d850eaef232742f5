"""Outlines that share their borders with their neighbours, without overlaps and without slivers between them."""

from __future__ import annotations

from collections.abc import Sequence

import shapely
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

#: What is added beyond a gap so that nothing of it is left, as a share of the gap's width.
_OVER = 1e-3


def beside(outline: BaseGeometry, neighbours: Sequence[BaseGeometry], gap: float) -> BaseGeometry:
    """The part of an outline that no neighbour covers, grown over narrow gaps up to the neighbours' borders.

    Along a shared border the outline takes the neighbour's own corners, to the last digit. Where it leaves that border
    in the middle of an edge, the neighbour needs a corner there too before the two are a coverage; QGIS adds it
    (``QgsVectorLayer.addTopologicalPoints``).

    Args:
        outline: Polygon or multi-polygon.
        neighbours: Polygons and multi-polygons in the same CRS.
        gap: Gaps narrower than this are closed, in units of the CRS.

    Returns:
        A polygon or multi-polygon; empty where the neighbours cover all of it.
    """
    reach = shapely.box(*outline.bounds).buffer(4 * gap)
    near = [shapely.make_valid(other) for other in neighbours if other.intersects(reach)]
    if not near:
        return outline
    taken = shapely.union_all(near)
    free = _polygons(shapely.difference(shapely.make_valid(outline), taken))
    rest = _without_slivers(free, gap)
    if rest.is_empty:
        return rest
    around = shapely.union(rest, shapely.intersection(taken, reach))
    closed = around.buffer(gap / 2, join_style="mitre").buffer(-gap / 2, join_style="mitre")
    over = _OVER * gap
    gaps = [
        piece.buffer(over, join_style="mitre")
        for piece in _polygons(shapely.difference(closed, around))
        if piece.distance(rest) < over and piece.distance(taken) < over
    ]
    if not gaps:
        return rest
    # From what was given, so that each corner on a shared border is computed once.
    grown = shapely.union_all([shapely.make_valid(outline), *gaps])
    return _without_slivers(_polygons(shapely.difference(grown, taken)), gap)


def _without_slivers(parts: list[Polygon], gap: float) -> BaseGeometry:
    """The parts that are wider than a gap somewhere; what is cut off along a border is none of the landform."""
    kept = [part for part in parts if not part.buffer(-gap / 2).is_empty]
    return kept[0] if len(kept) == 1 else MultiPolygon(kept)


def _polygons(geometry: BaseGeometry) -> list[Polygon]:
    parts = shapely.get_parts(shapely.get_parts(geometry))
    return [part for part in parts if isinstance(part, Polygon) and not part.is_empty]
