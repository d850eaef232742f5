"""Rings in longitudes that jump, between 180 and -180 degrees or 360 and 0, as catalogues have them.

Taken as they stand such an edge goes all the way round the body. It goes the short way instead. What has corners in
between, and a rectangle, as extents are, is as wide as it says.
"""

from __future__ import annotations

import numpy as np
import pyproj
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from ..crs.conventions import is_in_angles
from ..crs.seam import turn_of
from .plane import FloatArray

#: Rings that come back a whole turn further go around a pole if they lie closer to it than this, in degrees.
_POLAR = 45.0

#: Share of a turn, or of a rectangle's area, below which there is no difference.
_SAME = 1e-9


def the_short_way(geometry: BaseGeometry, crs: pyproj.CRS | None) -> BaseGeometry:
    """A shape whose edges go the short way round the body; longitudes may then go on beyond 180 or 360 degrees.

    Args:
        geometry: Of any kind; only polygons are changed, which need not be valid.
        crs: Its CRS; only coordinates in longitudes and latitudes are changed.

    Returns:
        The very geometry where no ring jumps.
    """
    turn = turn_of(crs) if is_in_angles(crs) else None
    if turn is None or not _wide(geometry, turn):
        return geometry
    parts = list(shapely.get_parts(shapely.force_2d(geometry)))
    turned = [_turned(part, turn) if isinstance(part, Polygon) and _wide(part, turn) else part for part in parts]
    if all(one is other for one, other in zip(parts, turned, strict=True)):
        return geometry
    return turned[0] if len(turned) == 1 else type(geometry)(turned)


def jumps_said(name: str, count: int) -> list[str]:
    """A sentence about outlines of a file that were taken the short way round; none where there are none."""
    if not count:
        return []
    return [
        f"Outlines of {name} that jump between 180° and -180°, or 360° and 0°, and were taken the short way round: "
        f"{count}."
    ]


def _wide(geometry: BaseGeometry, turn: float) -> bool:
    left, _, right, _ = geometry.bounds if not geometry.is_empty else (0.0, 0.0, 0.0, 0.0)
    return bool(right - left > turn / 2)


def _turned(polygon: Polygon, turn: float) -> Polygon:
    ring = np.asarray(polygon.exterior.coords)
    pole = turn / 4
    if not _jumps(ring, turn) or _is_rectangle(polygon):
        return polygon
    outer = _counted_on(ring, turn)
    if abs(outer[-1, 0] - outer[0, 0]) > turn / 2:
        least = _POLAR * turn / 360.0
        if not ((ring[:, 1] >= least).all() or (ring[:, 1] <= -least).all()):
            return polygon
        pole = np.copysign(pole, ring[0, 1])
        outer = np.vstack([outer, [outer[-1, 0], pole], [outer[0, 0], pole], outer[:1]])
    middle = (outer[:, 0].min() + outer[:, 0].max()) / 2
    return Polygon(outer, [_near(np.asarray(hole.coords), middle, turn) for hole in polygon.interiors])


def _jumps(ring: FloatArray, turn: float) -> bool:
    """Whether an edge goes further than half a turn; along a pole none does, wherever it goes."""
    far = np.abs(np.diff(ring[:, 0])) > turn / 2
    at_pole = np.abs(ring[:, 1]) > turn / 4 * (1 - _SAME)
    return bool((far & ~(at_pole[1:] & at_pole[:-1])).any())


def _is_rectangle(polygon: Polygon) -> bool:
    box = shapely.box(*polygon.bounds).area
    return bool(box > 0 and abs(Polygon(polygon.exterior).area - box) <= _SAME * box)


def _counted_on(ring: FloatArray, turn: float) -> FloatArray:
    """Corners (n, 2) of a ring without jumps, by whole turns, so that one that closes does so to the last digit."""
    turns = np.cumsum(np.round(np.diff(ring[:, 0], prepend=ring[0, 0]) / turn))
    return np.column_stack([ring[:, 0] - turn * turns, ring[:, 1]])


def _near(ring: FloatArray, middle: float, turn: float) -> FloatArray:
    counted = _counted_on(ring, turn)
    return counted + (turn * np.round((middle - counted[:, 0].mean()) / turn), 0.0)
