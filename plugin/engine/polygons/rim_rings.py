"""The one ring of a landform that its rim is: in longitudes and latitudes, or in the plane of an image."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyproj
import shapely
from numpy.typing import NDArray
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from ..crs.crs import planetographic, to_lonlat
from .globe import without_pole_lines
from .plane import FloatArray, LonLat, azimuthal, from_azimuthal, middle, ring_lonlat

#: Corners off the edge beside them by less than this share of an outline's size are none.
_STRAIGHT = 1e-6

#: Degrees that places are apart at least.
_SAME = 1e-12


def rings_of(geometries: Sequence[BaseGeometry], crs: pyproj.CRS, geod: pyproj.Geod) -> list[LonLat | None]:
    """The outline of each landform, closed, in longitudes without jumps and geodetic latitudes.

    Parts that touch are joined; of parts that do not, the largest counts. Corners on straight edges are left out, since
    they say nothing of the shape; not around a pole that the map draws as a line, where parallels are no straight ones.

    Args:
        geometries: Polygons and multi-polygons in the CRS.
        crs: Their CRS.
        geod: Of its ellipsoid.

    Returns:
        None for a landform that has no outline, or none on the body.
    """
    found: list[LonLat | None] = [None] * len(geometries)
    at: list[int] = []
    plain: list[FloatArray] = []
    polar: dict[int, FloatArray] = {}
    for index, geometry in enumerate(geometries):
        parts = [part for part in shapely.get_parts(geometry) if isinstance(part, Polygon) and not part.is_empty]
        drawn = [shapely.get_coordinates(part.exterior) for part in parts]
        rings = [without_pole_lines(ring, crs) for ring in drawn]
        if len(rings) == 1 and rings[0] is not drawn[0]:
            polar[index] = rings[0]
        elif len(rings) == 1:
            at.append(index)
            plain.append(rings[0])
        elif rings:
            found[index] = _joined([ring_lonlat(shapely.LinearRing(ring), crs) for ring in rings], geod)
    outlines = [*_without_straight_corners(plain), *polar.values()]
    for index, lonlat in zip([*at, *polar], _on_body(outlines, crs), strict=True):
        found[index] = lonlat
    return found


def plane_ring(polygon: Polygon) -> FloatArray | None:
    """The closed outline of a polygon (n, 2) without corners on straight edges; None where it has no extent."""
    (ring,) = _without_straight_corners([shapely.get_coordinates(polygon.exterior)])
    return ring if len(ring) > 3 else None


def _on_body(rings: list[FloatArray], crs: pyproj.CRS) -> list[LonLat | None]:
    """Rings of a CRS on its body; None for those without extent or place there."""
    if not rings:
        return []
    xy = np.concatenate(rings)
    lon, lat = to_lonlat(crs, xy[:, 0], xy[:, 1])
    lat = np.clip(planetographic(crs, lat), -90.0, 90.0)
    ends = np.cumsum([len(ring) for ring in rings])[:-1]
    return [_closed(lons, lats) for lons, lats in zip(np.split(lon, ends), np.split(lat, ends), strict=True)]


def _closed(lons: FloatArray, lats: FloatArray) -> LonLat | None:
    if not (np.isfinite(lons).all() and np.isfinite(lats).all()):
        return None
    lons = np.unwrap(lons, period=360.0)
    # A ring that was cut open, as around a pole, ends where it began.
    other = np.append(True, (np.abs(np.diff(lons)) > _SAME) | (np.abs(np.diff(lats)) > _SAME))
    return (lons[other], lats[other]) if other.sum() > 3 else None


def _joined(rings: list[LonLat], geod: pyproj.Geod) -> LonLat | None:
    """The largest outline of parts, those that touch taken as one; None where they have no place on the body."""
    lons, lats = (np.concatenate([ring[axis] for ring in rings]) for axis in (0, 1))
    if not (np.isfinite(lons).all() and np.isfinite(lats).all()):
        return None
    lon, lat = middle(lons, lats)
    local = [azimuthal(geod, lon, lat, ring) for ring in rings]
    extent = max(float(np.ptp(part)) for part in local)
    joined = shapely.union_all([shapely.make_valid(Polygon(part)) for part in local], grid_size=extent * 1e-9)
    outlines = [part for part in shapely.get_parts(joined) if isinstance(part, Polygon)]
    if not outlines:
        return None
    ring = plane_ring(max(outlines, key=lambda part: part.area))
    if ring is None:
        return None
    found, there = from_azimuthal(geod, lon, lat, ring)
    turned = np.unwrap(found, period=360.0)
    return turned + 360.0 * np.round((lons.mean() - turned.mean()) / 360.0), there


def _without_straight_corners(rings: list[FloatArray]) -> list[FloatArray]:
    """Closed rings whose edges go on until the outline turns."""
    if not rings:
        return []
    sizes = np.array([len(ring) for ring in rings])
    begins = np.cumsum(sizes) - sizes
    xy = np.concatenate(rings)[:, :2]
    low, high = np.minimum.reduceat(xy, begins), np.maximum.reduceat(xy, begins)
    # Around a pole a ring may be a thousand times as wide as it is high: either way counts by itself.
    extent = np.where(np.isfinite(high - low) & (high > low), high - low, 1.0)
    of = np.repeat(np.arange(len(rings)), sizes)
    with np.errstate(invalid="ignore"):
        lines = shapely.linestrings((xy - low[of]) / extent[of], indices=of)
    simple, of = shapely.get_coordinates(shapely.simplify(lines, _STRAIGHT, preserve_topology=False), return_index=True)
    simple, of = _without_ties(simple, of)
    ends = np.searchsorted(of, np.arange(1, len(rings)))
    return np.split(simple * extent[of] + low[of], ends)


def _without_ties(xy: FloatArray, of: NDArray[np.intp]) -> tuple[FloatArray, NDArray[np.intp]]:
    """Closed rings, one after the other, without what is on the straight line between its neighbours.

    Douglas and Peucker's way keeps where it begins, and of places that are equally far off one that may be no corner.
    """
    first, last = np.diff(of, prepend=-1) > 0, np.diff(of, append=of[-1:] + 1) > 0
    xy, of, first, last = xy[~last], of[~last], first[~last], np.roll(first[~last], -1)
    if not len(xy):
        return xy, of
    begins, ends = np.flatnonzero(first), np.flatnonzero(last)
    before, behind = np.arange(len(xy)) - 1, np.arange(len(xy)) + 1
    before[begins], behind[ends] = ends, begins
    way, to = xy[behind] - xy[before], xy - xy[before]
    length = np.hypot(way[:, 0], way[:, 1])
    off = np.abs(way[:, 0] * to[:, 1] - way[:, 1] * to[:, 0])
    onward = (way * to).sum(axis=1)
    with np.errstate(invalid="ignore"):
        straight = (off <= _STRAIGHT * length) & (onward >= 0) & (onward <= length**2) & (length > 0)
    xy, of = xy[~straight], of[~straight]
    # Closed again.
    begins = np.flatnonzero(np.diff(of, prepend=-1) > 0)
    after = np.append(begins[1:], len(of))
    return np.insert(xy, after, xy[begins], axis=0), np.insert(of, after, of[begins])
