"""Rings that jump at the border of a map, between 180 and -180 degrees or 360 and 0, as catalogues have them.

Taken as they stand such an edge goes all the way round the body. It goes the short way instead, in degrees and in maps
that go on beyond their border with their other end. What has corners in between, and a rectangle, as extents are, is as
wide as it says. What cannot be told is left out rather than measured wrongly.
"""

from __future__ import annotations

import numpy as np
import pyproj
import shapely
from numpy.typing import NDArray
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from ..crs.crs import has_straight_parallels, rates_along_parallels, to_lonlat
from ..crs.seam import turn_of
from .globe import pole_lines
from .leaps import leaps
from .plane import FloatArray

#: Rings that come back a whole turn further go around a pole if they lie closer to it than this, in degrees; further
#: away they do if no edge goes further than that either.
_POLAR, _SHORT = 45.0, 90.0

#: Mean sine of the latitudes of a ring around both poles alike, which does not tell which of them is meant.
_EITHER = 0.01

#: Share of a turn, or of a rectangle's area, below which there is no difference.
_SAME = 1e-9

#: Shapes that are less round than this, as 4 pi A / P^2, run along the border of a map; they are not torn there.
_ROUND = 0.02


def the_short_way(geometry: BaseGeometry, crs: pyproj.CRS | None) -> BaseGeometry:
    """A shape whose edges go the short way round the body; longitudes may then go on beyond 180 or 360 degrees.

    Args:
        geometry: Of any kind; only polygons are changed, which need not be valid.
        crs: Its CRS; only coordinates in longitudes and latitudes, and in maps on which a turn is equally wide
            everywhere, are changed.

    Returns:
        The very geometry where no ring jumps; an empty polygon where one does and what it encloses cannot be told:
        around a pole that the map does not show, along the equator, and in maps of other kinds.
    """
    turn = turn_of(crs)
    if crs is None or geometry.is_empty:
        return geometry
    if turn is None:
        torn = _is_torn(geometry, crs) if has_straight_parallels(crs) else crs.is_projected and leaps(geometry, crs)
        return Polygon() if torn else geometry
    if not _wide(geometry, turn):
        return geometry
    parts = list(shapely.get_parts(shapely.force_2d(geometry)))
    turned = [_turned(part, turn, crs) if isinstance(part, Polygon) and _wide(part, turn) else part for part in parts]
    if all(one is other for one, other in zip(parts, turned, strict=True)):
        return geometry
    if any(part.is_empty for part in turned):
        return Polygon()
    turned = [piece for part in turned for piece in shapely.get_parts(part)]
    return turned[0] if len(turned) == 1 else type(geometry)(turned)


def jumps_said(name: str, count: int, torn: int = 0) -> list[str]:
    """Sentences about outlines of a file that were taken the short way round, and those that were left out."""
    said = []
    if count:
        said.append(
            f"Outlines of {name} that jump between 180° and -180°, or 360° and 0°, and were taken the short way round: "
            f"{count}."
        )
    if torn:
        said.append(
            f"Outlines of {name} that jump at the border of their map, and were left out, since what they enclose "
            f"cannot be told: {torn}. Give them in longitudes and latitudes instead."
        )
    return said


def _wide(geometry: BaseGeometry, turn: float) -> bool:
    left, _, right, _ = geometry.bounds if not geometry.is_empty else (0.0, 0.0, 0.0, 0.0)
    return bool(right - left > turn / 2)


def _turned(polygon: Polygon, turn: float, crs: pyproj.CRS) -> BaseGeometry:
    ring = np.asarray(polygon.exterior.coords)
    if not _jumps(ring, turn, crs) or _is_rectangle(polygon):
        return polygon
    outer = _counted_on(ring, turn)
    around = _goes_around(outer, turn)
    if around:
        if not _may_be_a_cap(ring, outer, turn, crs):
            return polygon
        outer = _closed_at_pole(outer, crs)
        if not len(outer):
            return Polygon()
    middle = (outer[:, 0].min() + outer[:, 0].max()) / 2
    holes = [_near(np.asarray(hole.coords), middle, turn) for hole in polygon.interiors]
    if not any(_goes_around(hole, turn) for hole in holes):
        return Polygon(outer, holes)
    gaps = [Polygon(_closed_at_pole(hole, crs) if _goes_around(hole, turn) else hole) for hole in holes]
    copies = [shapely.transform(gap, lambda xy, n=n: xy + (n * turn, 0.0)) for gap in gaps for n in (-1, 0, 1)]
    return shapely.difference(Polygon(outer), shapely.union_all(copies))


def _jumps(ring: FloatArray, turn: float, crs: pyproj.CRS) -> bool:
    """Whether an edge goes further than half a turn; along a pole none does, wherever it goes."""
    far = np.abs(np.diff(ring[:, 0])) > turn / 2
    at_pole = np.zeros(len(ring), dtype=bool)
    for line in pole_lines(crs):
        at_pole |= np.abs(ring[:, 1]) > abs(line) * (1 - _SAME)
    return bool((far & ~(at_pole[1:] & at_pole[:-1])).any())


def _goes_around(counted: FloatArray, turn: float) -> bool:
    return bool(abs(counted[-1, 0] - counted[0, 0]) > turn / 2)


def _may_be_a_cap(ring: FloatArray, counted: FloatArray, turn: float, crs: pyproj.CRS) -> bool:
    """Whether a ring that comes back a turn further goes around a pole, rather than along both sides of a map."""
    _, lat = to_lonlat(crs, ring[:, 0], ring[:, 1])
    if (lat >= _POLAR).all() or (lat <= -_POLAR).all():
        return True
    upright = ring[1:, 0][np.diff(ring[:, 0]) == 0]
    stands = bool(len(upright)) and upright.min() == ring[:, 0].min() and upright.max() == ring[:, 0].max()
    return not stands and bool((np.abs(np.diff(counted[:, 0])) <= turn * _SHORT / 360.0).all())


def _closed_at_pole(counted: FloatArray, crs: pyproj.CRS) -> FloatArray:
    """A ring around a pole, with the smaller of its two sides between it and the line of that pole; none elsewhere."""
    _, lat = to_lonlat(crs, counted[:, 0], counted[:, 1])
    sine, steps = np.sin(np.radians(lat)), np.diff(counted[:, 0])
    mean = float(np.sum(steps * (sine[1:] + sine[:-1])) / 2 / steps.sum())
    lines = pole_lines(crs)
    if abs(mean) < _EITHER or len(lines) < 2:
        return np.zeros((0, 2))
    pole = lines[0] if mean > 0 else lines[1]
    return np.vstack([counted, [counted[-1, 0], pole], [counted[0, 0], pole], counted[:1]])


def _is_rectangle(polygon: Polygon) -> bool:
    box = shapely.box(*polygon.bounds).area
    return bool(box > 0 and abs(Polygon(polygon.exterior).area - box) <= _SAME * box)


def _counted_on(ring: FloatArray, turn: float | FloatArray) -> FloatArray:
    """Corners (n, 2) of a ring without jumps, by whole turns, so that one that closes does so to the last digit.

    Args:
        ring: Closed.
        turn: Width of a turn, at each corner where it is not the same everywhere.
    """
    wide = np.broadcast_to(turn, len(ring))
    turns = np.cumsum(np.append(0.0, np.round(np.diff(ring[:, 0]) * 2 / (wide[1:] + wide[:-1]))))
    return np.column_stack([ring[:, 0] - wide * turns, ring[:, 1]])


def _near(ring: FloatArray, middle: float, turn: float) -> FloatArray:
    counted = _counted_on(ring, turn)
    return counted + (turn * np.round((middle - counted[:, 0].mean()) / turn), 0.0)


def _is_torn(geometry: BaseGeometry, crs: pyproj.CRS) -> bool:
    """Whether an outline goes to and fro between the two sides of a map that is not equally wide everywhere."""
    parts = shapely.get_parts(shapely.force_2d(geometry))
    return any(isinstance(part, Polygon) and _is_ring_torn(part, crs) for part in parts)


def _is_ring_torn(polygon: Polygon, crs: pyproj.CRS) -> bool:
    ring = shapely.get_coordinates(polygon.exterior)
    steps: NDArray[np.float64] = np.abs(np.diff(ring[:, 0]))
    if not np.isfinite(ring).all() or not len(steps) or steps.max() <= np.ptp(ring[:, 0]) / 2 or _is_rectangle(polygon):
        return False
    # parallels are straight: amid the map, since a corner on its border may be just beyond it
    _, lat = to_lonlat(crs, np.full(len(ring), (ring[:, 0].min() + ring[:, 0].max()) / 2), ring[:, 1])
    rates = rates_along_parallels(crs, lat) if np.isfinite(lat).all() else None
    if rates is None or not np.abs(rates).min() > 0:
        return False
    turn = 360.0 * np.abs(rates)
    counted = _counted_on(ring, turn)
    if (counted == ring).all() or _goes_around(counted, float(turn[0])):
        return False
    mended = Polygon(counted)
    return bool(4 * np.pi * mended.area > _ROUND * mended.length**2)
