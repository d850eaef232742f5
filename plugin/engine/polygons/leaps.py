"""Outlines that are torn where a map of a whole body ends that is neither cylindrical nor has straight parallels.

Conic, oblique, transverse and other maps end along curves, which an outline across them jumps between: such an edge is
long on the map and short on the ground, as no other edge of the outline is.
"""

from __future__ import annotations

import numpy as np
import pyproj
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from ..crs.crs import to_lonlat
from ..crs.directions import directions
from .plane import FloatArray

#: An edge jumps that is so many times as long on the map, for its length on the ground, as a quarter of all edges are.
#: Distortion changes less than that within an outline.
_TIMES = 20.0

#: It is at least this share of the outline's width and height together.
_SHARE = 0.25

#: Edges of which both lengths are known that it takes.
_FEWEST = 3

#: Ends of an edge are at a pole if they are nearer to it than this, in degrees: it is a line on many maps.
_AT_POLE = 0.01


def leaps(geometry: BaseGeometry, crs: pyproj.CRS) -> bool:
    """Whether an edge of a polygon jumps from one border of its map to the other."""
    parts = shapely.get_parts(shapely.force_2d(geometry))
    return any(isinstance(part, Polygon) and _ring_leaps(shapely.get_coordinates(part.exterior), crs) for part in parts)


def _ring_leaps(ring: FloatArray, crs: pyproj.CRS) -> bool:
    if len(ring) < 4 or not np.isfinite(ring).all():
        return False
    on_map = np.hypot(*np.diff(ring, axis=0).T)
    long = on_map >= _SHARE * float(np.ptp(ring, axis=0).sum())
    if not long.any():
        return False
    lon, lat = to_lonlat(crs, ring[:, 0], ring[:, 1])
    on_ground = np.linalg.norm(np.diff(directions(lon, lat), axis=0), axis=1)
    at_pole = np.abs(lat) > 90.0 - _AT_POLE
    counted = (on_ground > 0) & ~(at_pole[1:] & at_pole[:-1])
    if counted.sum() < _FEWEST:
        return False
    # some projections have no inverse on their border itself: an end there is as near to the other as the rest are
    usual = float(np.quantile(on_map[counted] / on_ground[counted], 0.25))
    rates = on_map / np.where(np.isnan(on_ground), np.nanquantile(on_ground, 0.5), np.maximum(on_ground, 1e-12))
    return bool((long & (counted | np.isnan(on_ground)) & (rates > _TIMES * usual)).any())
