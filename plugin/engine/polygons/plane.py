"""Outlines on their body: geodetic longitudes and latitudes, and metres around a point."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pyproj
import shapely
from numpy.typing import NDArray
from shapely.geometry import Polygon

from ..crs.bodies import body_of
from ..crs.crs import planetographic, to_lonlat
from ..crs.straight_rows import straight_rows

FloatArray = NDArray[np.float64]

#: Longitudes and latitudes of a ring.
LonLat = tuple[FloatArray, FloatArray]

#: Edges are straight in the CRS; they are cut into pieces this short before geodesics replace them.
_EDGE_DEGREES = 0.25


def densified(polygon: Polygon, crs: pyproj.CRS) -> Polygon:
    """The polygon in two dimensions, with so many corners that its edges may be taken for geodesics."""
    dense: Polygon = dense_edges(np.array([polygon], dtype=object), crs)[0]
    return dense


def dense_edges(polygons: NDArray[np.object_], crs: pyproj.CRS) -> NDArray[np.object_]:
    """Likewise for (n,) polygons, each with corners as its own size asks for."""
    body = body_of(crs)
    radius = body.semi_major if body else 1.0
    axis = crs.axis_info[0] if crs.axis_info else None
    factor = float(axis.unit_conversion_factor) if axis else 1.0
    length = math.radians(_EDGE_DEGREES) / factor * (radius if crs.is_projected else 1.0)
    flat = shapely.force_2d(polygons)
    left, bottom, right, top = shapely.bounds(flat).T
    # A thousand pieces a side are enough for the largest polygon there is.
    dense: NDArray[np.object_] = shapely.segmentize(
        flat, np.maximum(length, np.maximum(right - left, top - bottom) / 1440)
    )
    return dense


def ring_lonlat(ring: Any, crs: pyproj.CRS) -> tuple[FloatArray, FloatArray]:
    """Geodetic longitudes without jumps, and latitudes."""
    xy, rows = np.asarray(ring.coords), straight_rows(crs)
    if rows is not None:
        return rows.ring(xy)
    lon, lat = to_lonlat(crs, xy[:, 0], xy[:, 1])
    lat = np.clip(planetographic(crs, lat), -90.0, 90.0)
    return np.unwrap(lon, period=360.0), lat


def own_latitude(crs: pyproj.CRS, lat: Any) -> FloatArray:
    """Geodetic latitudes in degrees as the CRS's own convention has them."""
    lat = np.asarray(lat, dtype=np.float64)
    ratio = float(planetographic(crs, np.array([45.0]))[0])
    if ratio == 45.0:
        return lat
    return np.degrees(np.arctan(np.tan(np.radians(lat)) / math.tan(math.radians(ratio))))


def customary_latitude(crs: pyproj.CRS, lat: Any) -> FloatArray:
    """Geodetic latitudes in degrees as they are told, whatever the CRS: planetocentric, on the Earth geodetic.

    That is the custom of the IAU's working group on coordinates (Archinal et al. 2018), what tables of ours hold, and
    what prompts of catalogues are taken for.
    """
    lat, body = np.asarray(lat, dtype=np.float64), body_of(crs)
    if body is None or body.name == "Earth" or body.semi_minor == body.semi_major:
        return lat
    return np.degrees(np.arctan(np.tan(np.radians(lat)) * (body.semi_minor / body.semi_major) ** 2))


def geodetic_latitude(crs: pyproj.CRS, lat: Any) -> FloatArray:
    """The inverse of :func:`customary_latitude`."""
    lat, body = np.asarray(lat, dtype=np.float64), body_of(crs)
    if body is None or body.name == "Earth" or body.semi_minor == body.semi_major:
        return lat
    return np.degrees(np.arctan(np.tan(np.radians(lat)) * (body.semi_major / body.semi_minor) ** 2))


def azimuthal(geod: pyproj.Geod, lon: float, lat: float, ring: tuple[FloatArray, FloatArray]) -> FloatArray:
    """Metres east and north of a point, along geodesics."""
    lons, lats = ring
    azimuth, _, distance = geod.inv(np.full_like(lons, lon), np.full_like(lats, lat), lons, lats)
    radians = np.radians(azimuth)
    return np.column_stack([np.sin(radians) * distance, np.cos(radians) * distance])


def from_azimuthal(geod: pyproj.Geod, lon: float, lat: float, points: FloatArray) -> tuple[FloatArray, FloatArray]:
    """The inverse of :func:`azimuthal`: geodetic longitudes (-180 to 180) and latitudes."""
    azimuth, distance = np.degrees(np.arctan2(points[:, 0], points[:, 1])), np.hypot(points[:, 0], points[:, 1])
    lons, lats, _ = geod.fwd(np.full(len(points), lon), np.full(len(points), lat), azimuth, distance)
    return np.asarray(lons), np.asarray(lats)


def middle(lon: FloatArray, lat: FloatArray) -> tuple[float, float]:
    """Longitude and latitude of the mean direction of points, wherever seam and poles lie."""
    phi, lam = np.radians(lat), np.radians(lon)
    x, y, z = (np.cos(phi) * np.cos(lam)).mean(), (np.cos(phi) * np.sin(lam)).mean(), np.sin(phi).mean()
    return math.degrees(math.atan2(y, x)), math.degrees(math.atan2(z, math.hypot(x, y)))
