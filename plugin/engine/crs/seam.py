"""Longitudes from 0 to 360 against -180 to 180: the same ground, found on whichever turn a raster counts."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pyproj
import shapely

from ..errors import PromptError
from .crs import x_per_degree

#: A geometry that the map shows on more turns than this is wider than any ground.
_MOST_TURNS = 8
#: What a border that is off by rounding cuts off, as a share of a turn: 2 cm of Mars.
_SLIVER = 1e-9

Bounds = tuple[float, float, float, float]


def turn_of(crs: pyproj.CRS | None) -> float | None:
    """Units of x after which the same ground comes again; None where a map does not go on beyond its border."""
    rate = None if crs is None else x_per_degree(crs)
    return None if rate is None else abs(rate) * 360.0


def in_order(corners: Bounds, crs: pyproj.CRS | None) -> Bounds:
    """xmin, ymin, xmax, ymax of the box between any two opposite corners.

    Where the same ground comes again after a turn, an x that goes from a larger to a smaller number by more than half
    a turn goes on across the border where the map begins anew: 173 to -173 degrees is 173 to 187.

    Args:
        corners: x and y of one corner, then of the other.
        crs: Of the corners; None for columns and rows.
    """
    x1, y1, x2, y2 = corners
    turn = turn_of(crs)
    if turn is not None and x1 - x2 > turn / 2:
        x2 += turn
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


def extent_in_order(extent: Bounds, crs: pyproj.CRS | None) -> Bounds:
    """An extent, xmin, ymin, xmax, ymax, across the border of its map where xmax says so: see :func:`in_order`.

    Unlike a box, which any two corners may tell, it is refused with its sides in another order: it may be a whole body.

    Raises:
        PromptError: Its sides are in no order, or no numbers.
    """
    ordered = in_order(extent, crs)
    left, bottom, right, top = ordered
    if all(map(math.isfinite, extent)) and (left, bottom) == extent[:2] and left < right and bottom < top:
        return ordered
    raise PromptError(
        "An extent is XMIN YMIN XMAX YMAX with XMIN below XMAX and YMIN below YMAX. Only across the border of a map "
        "all around a body XMAX may be less, by more than half of the map: in degrees 170 -20 -170 20 goes across 180°."
    )


def within(geometry: Any, crs: pyproj.CRS | None, bounds: Bounds) -> Any:
    """A geometry at the place where a map with these bounds (xmin, ymin, xmax, ymax) shows its ground.

    Longitudes that the map counts from another meridian are shifted by whole turns. A polygon that the map shows on
    several turns, since it lies across the map's border, is cut there.

    Returns:
        The geometry as it is where it needs no shift, or lies outside the map on every turn.
    """
    xmin, _, xmax, _ = geometry.bounds
    left, _, right, _ = bounds
    if (left <= xmin and xmax <= right) or not math.isfinite(xmin + xmax):
        return geometry
    turn = turn_of(crs)
    if turn is None:
        return geometry
    turns = range(math.floor((left - xmax) / turn) + 1, math.ceil((right - xmin) / turn))
    if not turns:
        return geometry
    if len(turns) > _MOST_TURNS:  # it goes around and around: what is beside the map on either side is more of the same
        reach = shapely.box(left - turn, geometry.bounds[1], right + turn, geometry.bounds[3])
        near = geometry.intersection(reach)
        return geometry if near.is_empty or near.area == 0 else within(near, crs, bounds)
    copies = [shapely.transform(geometry, lambda xy, n=n: xy + np.array([n * turn, 0.0])) for n in turns]
    if len(copies) == 1:
        return copies[0]
    map_box = shapely.box(*bounds)
    shown = shapely.union_all([copy.intersection(map_box) for copy in copies])
    solid = [part for part in shapely.get_parts(shown) if part.area > 0 and np.ptp(part.bounds[::2]) > _SLIVER * turn]
    if not solid:
        return geometry
    return solid[0] if len(solid) == 1 else shapely.MultiPolygon(solid)
