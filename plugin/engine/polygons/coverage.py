"""Outlines of numbered pieces that share their borders, without gaps and without overlaps."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely

#: Tolerance in cells at smoothing 0 (just enough to take steps off diagonals) and at smoothing 1.
_GENTLE, _STRONG = 0.75, 3.0

Shapes = npt.NDArray[np.object_]


def smooth_coverage(outlines: Shapes, smoothing: float) -> Shapes:
    """Simplify polygons that share borders, keeping the borders shared.

    A shared border is simplified once for both neighbours (GEOS's coverage simplification, after Visvalingam and
    Whyatt 1993), which per-polygon simplification would tear. Borders that no two of them share keep their corners.

    Args:
        outlines: (n,) polygons of a coverage, in cells.
        smoothing: 0 keeps the steps of the cells, 1 smooths strongly.
    """
    if not len(outlines) or smoothing <= 0:
        return outlines
    tolerance = _GENTLE + (_STRONG - _GENTLE) * min(smoothing, 1.0)
    simplified: Shapes = shapely.coverage_simplify(outlines, tolerance, simplify_boundary=False)
    return simplified


class CutPolygon:
    """A polygon that comes in parts which touch along the sides of blocks, or lie at two borders that are one.

    Holes that touch no side are put aside, so that joining takes no longer the more of them there are.
    """

    def __init__(self) -> None:
        self._parts: list[shapely.Polygon] = []
        self._holes: list[Shapes] = []

    def add(self, part: shapely.Polygon, block: tuple[float, float, float, float]) -> None:
        """Add a part that lies in a block.

        Args:
            part: Its corners along the sides of the block are those of the parts beyond.
            block: Least and greatest coordinates: left, bottom, right, top.
        """
        holes = shapely.get_rings(part)[1:]
        bounds = shapely.bounds(holes)
        inside = (bounds[:, :2] > block[:2]).all(axis=1) & (bounds[:, 2:] < block[2:]).all(axis=1)
        self._parts.append(shapely.Polygon(part.exterior, holes[~inside]))
        self._holes.append(holes[inside])

    def joined(self) -> shapely.Polygon | shapely.MultiPolygon:
        """The whole polygon."""
        parts = shapely.get_parts(shapely.coverage_union_all(self._parts))
        holes = np.concatenate(self._holes)
        if len(parts) == 1:
            return _with_holes(parts[0], holes)
        # a corner of a hole lies in the part around it, and may lie on the rim of one beside
        within = shapely.contains(parts[:, None], shapely.polygons(holes)[None])
        return shapely.MultiPolygon([_with_holes(part, holes[own]) for part, own in zip(parts, within, strict=True)])


def _with_holes(part: shapely.Polygon, holes: Shapes) -> shapely.Polygon:
    rings = shapely.get_rings(part)
    polygon: shapely.Polygon = shapely.polygons(rings[0], np.concatenate([rings[1:], holes]))
    return polygon
