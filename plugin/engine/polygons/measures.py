"""What a polygon measures on its own body, with the axes of its own CRS and never those of the Earth."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import pyproj
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from ..crs.bodies import Body, body_of
from ..crs.crs import planetographic, to_lonlat
from ..crs.straight_rows import straight_rows
from ..errors import CrsError
from ..raster.ground import geod_of, zone_function
from .globe import enclosed_pole, fine_edges, goes_around, latitudes_between
from .plane import FloatArray, LonLat, azimuthal, customary_latitude, densified, middle, ring_lonlat
from .short_way import the_short_way
from .slits import may_have_slits, slits_m
from .sphere_centre import WIDE, place_of, ring_directions

__all__ = ["Body", "body_of", "ground_area", "ground_perimeter", "measure"]

#: Wider polygons would confuse the geodesic area, which takes the shorter way round the body.
WIDE_DEGREES = 90.0

#: What is left of a perimeter without the cuts, as a share of it, is rounding.
_ROUNDING = 1e-9

#: Steps from the middle of the corners of several parts to their centroid.
_CORRECTIONS = 3


def measure(
    geometry: BaseGeometry, crs: pyproj.CRS | None, pixel_size: float | None = None, rows_down: bool = False
) -> dict[str, float | None]:
    """Measure a polygon.

    ``diameter_m`` is that of the circle of equal area. ``major_m``, ``minor_m`` and ``azimuth_deg`` (of the long axis,
    clockwise from north, 0 to 180) are those of the ellipse with the same second moments of area, taken in an
    azimuthal equidistant plane around the centroid (Steger 1996, "On the calculation of arbitrary moments of
    polygons"); ``ellipticity`` is major over minor, as in Robbins & Hynek (2012). ``circularity`` is 4 pi A / P^2
    (Cox 1927), with the rims of holes counted in the perimeter; where a
    map's border, as at 180 degrees, cuts a shape, the cut is no part of it. Longitudes are positive east and latitudes
    planetocentric (on the Earth geodetic), whatever the CRS counts in.

    Args:
        geometry: Polygon or multi-polygon in the CRS.
        crs: Its CRS; None measures in the plane of the coordinates.
        pixel_size: Metres of a pixel where there is no CRS; without it lengths are in the geometry's own units.
        rows_down: Whether the second coordinate counts rows, so that north, the upper side, is where it is smaller.

    Returns:
        Values by field name; lengths in metres. Longitudes and latitudes are absent without a CRS. Values that cannot
        be computed are None.
    """
    geometry = the_short_way(geometry, crs)
    polygons = [part for part in shapely.get_parts(geometry) if isinstance(part, Polygon) and not part.is_empty]
    if not polygons:
        return {}
    geod = None if crs is None else geod_of(crs)
    if crs is None or geod is None:
        return _planar(polygons, pixel_size or 1.0, -1.0 if rows_down else 1.0)
    dense = [_dense(part, crs) for part in polygons]
    rings = [[ring_lonlat(ring, crs) for ring in _rings(part)] for part in dense]
    area = sum(_area(part, lonlat, crs, geod) for part, lonlat in zip(dense, rings, strict=True))
    along = [ring for part in rings for ring in part]
    perimeter = _perimeter(along, _at_border(polygons, crs, crs) or along, geod)
    if not (math.isfinite(area) and area >= 0 and math.isfinite(perimeter)):
        return {"area_m2": None, "perimeter_m": None}
    lon, lat = _centre(dense, rings, area, geod, crs)
    values: dict[str, float | None] = {
        "area_m2": area,
        "perimeter_m": perimeter,
        "centre_lon": (lon + 180.0) % 360.0 - 180.0,
        "centre_lon360": lon % 360.0,
        "centre_lat": float(customary_latitude(crs, lat)),
    }
    local = [[azimuthal(geod, lon, lat, ring) for ring in part] for part in rings]
    values.update(_shape(area, perimeter, local))
    return values


def _planar(polygons: list[Polygon], size: float, north: float) -> dict[str, float | None]:
    area = sum(part.area for part in polygons) * size**2
    perimeter = sum(part.length for part in polygons) * size
    local = [
        [np.asarray(ring.coords)[:, :2] * np.array([size, north * size]) for ring in _rings(shapely.normalize(part))]
        for part in polygons
    ]
    return {"area_m2": area, "perimeter_m": perimeter, **_shape(area, perimeter, local)}


def _dense(polygon: Polygon, crs: pyproj.CRS) -> Polygon:
    """With corners along its edges, as many as its width asks for, and its ground on the same hand of all rings."""
    dense: Polygon = shapely.orient_polygons(densified(polygon, crs))
    wide = any(np.ptp(ring_lonlat(ring, crs)[0]) > WIDE_DEGREES for ring in _rings(dense))
    return fine_edges(dense, crs) if wide else dense


def _rings(polygon: Polygon) -> list[Any]:
    """Outer ring first."""
    return [polygon.exterior, *polygon.interiors]


def ground_area(polygon: Polygon, crs: pyproj.CRS, body: pyproj.CRS) -> float:
    """Area in m² of a polygon, which may be wider than a hemisphere.

    Args:
        polygon: In ``crs``.
        crs: One with an ellipsoid.
        body: Another one of the same body, on whose ellipsoid the size is taken.
    """
    geod = geod_of(body)
    assert geod is not None
    dense = _dense(polygon, crs)
    return _area(dense, _rings_on(dense, crs, body), crs, geod)


def ground_perimeter(polygons: Sequence[Polygon], crs: pyproj.CRS, body: pyproj.CRS) -> float:
    """Length in m of the borders of polygons, likewise; cuts between them along meridians are none."""
    geod = geod_of(body)
    assert geod is not None
    dense = [ring for part in polygons for ring in _rings_on(_dense(part, crs), crs, body)]
    return _perimeter(dense, _at_border(polygons, crs, body) or dense, geod)


def _rings_on(dense: Polygon, crs: pyproj.CRS, body: pyproj.CRS) -> list[LonLat]:
    rings = [ring_lonlat(ring, crs) for ring in _rings(dense)]
    return [(lon, latitudes_between(crs, body, lat)) for lon, lat in rings]


def _area(polygon: Polygon, rings: list[LonLat], crs: pyproj.CRS, geod: pyproj.Geod) -> float:
    """That of the outer ring less that of the holes."""
    areas = [_ring_area(lonlat, ring, crs, geod) for lonlat, ring in zip(rings, _rings(polygon), strict=True)]
    return areas[0] - sum(areas[1:])


def _at_border(polygons: Sequence[Polygon], crs: pyproj.CRS, body: pyproj.CRS) -> list[LonLat]:
    """Rings with their own corners alone, where the border of a map is bent: between these its edges are beside it."""
    if straight_rows(crs) is None:
        return []
    return [ring for part in polygons for ring in _rings_on(shapely.orient_polygons(part), crs, body)]


def _perimeter(rings: list[LonLat], cut: list[LonLat], geod: pyproj.Geod) -> float:
    """Of rings with corners along their edges, without the cuts that others, or the same, run along."""
    whole = float(sum(abs(geod.line_length(lon, lat)) for lon, lat in rings))
    if not math.isfinite(whole) or not may_have_slits(cut):
        return whole
    left = whole - slits_m(cut, geod)
    return left if left > _ROUNDING * whole else 0.0


def _ring_area(lonlat: LonLat, ring: Any, crs: pyproj.CRS, geod: pyproj.Geod) -> float:
    lon, lat = lonlat
    around = goes_around(lon)
    if not around and np.ptp(lon) > WIDE_DEGREES:
        return _cylindrical_area(lon, lat, geod)
    area = abs(float(geod.polygon_area_perimeter(lon, lat)[0]))
    if not around or not math.isfinite(area):
        return area
    # A ring around a pole has two insides; geodesics cannot tell which one is meant, and take the smaller one.
    try:
        pole = math.radians(enclosed_pole(ring, crs))
    except CrsError:
        return area
    other = 2 * _cap(geod, math.pi / 2) - area
    return min((area, other), key=lambda size: abs(size - _beyond(lon, lat, pole, geod)))


def _cap(geod: pyproj.Geod, latitude: float) -> float:
    """Area between the equator and a parallel, all the way round."""
    return float(2 * math.pi * zone_function(np.array([latitude]), geod.a, geod.b)[0])


def _beyond(lon: FloatArray, lat: FloatArray, pole: float, geod: pyproj.Geod) -> float:
    """Roughly, the area between a ring around a pole, in degrees, and that pole, in radians."""
    zones = zone_function(np.radians(lat), geod.a, geod.b)
    below = float(np.sum(np.radians(np.diff(lon)) * (zones[1:] + zones[:-1])) / 2)
    return abs(_cap(geod, pole) - below * math.copysign(1.0, lon[-1] - lon[0]))


def _cylindrical_area(lon: FloatArray, lat: FloatArray, geod: pyproj.Geod) -> float:
    """Area in the Lambert cylindrical equal-area plane, which is right for any width (Snyder 1987, pp. 76-85)."""
    x, y = np.radians(lon), zone_function(np.radians(lat), geod.a, geod.b)
    return abs(float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1])) / 2.0)


def _centre(
    polygons: list[Polygon], rings: list[list[LonLat]], area: float, geod: pyproj.Geod, crs: pyproj.CRS
) -> tuple[float, float]:
    """Geodetic longitude and latitude of the centroid, found in the CRS and corrected on the ground once.

    What is too wide for a plane has the mean direction of its ground on the sphere.

    The parts of a landform may lie on either side of the map's border, far from one another in the CRS: theirs is
    found on the ground alone.
    """
    if len(polygons) > 1:
        lons, lats = zip(*(ring for part in rings for ring in part), strict=True)
        found = middle(np.concatenate(lons), np.concatenate(lats))
        for _ in range(_CORRECTIONS):
            moved = _corrected(found, rings, geod)
            if moved is None:
                break
            found = moved
        else:
            return found
    centroid = shapely.union_all(polygons).centroid if len(polygons) > 1 else polygons[0].centroid
    lon, lat = to_lonlat(crs, [centroid.x], [centroid.y])
    first = float(lon[0]), float(planetographic(crs, lat)[0])
    return _corrected(first, rings, geod) or _on_sphere(rings, area, geod) or first


def _on_sphere(rings: list[list[LonLat]], area: float, geod: pyproj.Geod) -> tuple[float, float] | None:
    """The centroid on the sphere; None where the ground has none, as the whole body."""
    total = np.zeros(3)
    for part in rings:
        for index, (lon, lat) in enumerate(part):
            corners = np.arange(len(lon))
            inside = ring_directions(lon, lat, corners[:-1], np.zeros_like(corners))[0]
            beyond = goes_around(lon) and area > _cap(geod, math.pi / 2)
            total += inside * (1.0 if index == 0 else -1.0) * (-1.0 if beyond else 1.0)
    lons, lats = place_of(total[None])
    return (float(lons[0]), float(lats[0])) if math.isfinite(lons[0]) else None


def _corrected(centre: tuple[float, float], rings: list[list[LonLat]], geod: pyproj.Geod) -> tuple[float, float] | None:
    """The centroid in the plane around a place near it; None where the rings go too far for a plane."""
    local = [[azimuthal(geod, *centre, ring) for ring in part] for part in rings]
    area, x, y, *_ = _moments(local)
    extent = float(np.ptp(np.concatenate([ring for part in local for ring in part]), axis=0).max())
    if area <= 0 or extent > WIDE * geod.a:
        return None
    lon, lat, _ = geod.fwd(*centre, math.degrees(math.atan2(x, y)), math.hypot(x, y))
    return float(lon), float(lat)


def _moments(parts: list[list[FloatArray]]) -> tuple[float, float, float, float, float, float]:
    """Area, centroid and central second moments (xx, yy, xy) of polygons with holes."""
    sums = np.zeros(6)
    for rings in parts:
        for index, ring in enumerate(rings):
            ring_sums = _ring_moments(ring)
            sign = math.copysign(1.0, ring_sums[0]) * (1.0 if index == 0 else -1.0)
            sums += sign * ring_sums
    area = float(sums[0])
    if area <= 0:
        return 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
    x, y = float(sums[1] / area), float(sums[2] / area)
    return area, x, y, float(sums[3] / area - x * x), float(sums[4] / area - y * y), float(sums[5] / area - x * y)


def _ring_moments(ring: FloatArray) -> FloatArray:
    """Integrals of 1, x, y, x^2, y^2 and xy over a ring, by Green's theorem (Steger 1996)."""
    x0, y0, x1, y1 = ring[:-1, 0], ring[:-1, 1], ring[1:, 0], ring[1:, 1]
    cross = x0 * y1 - x1 * y0
    return np.array(
        [
            cross.sum() / 2,
            ((x0 + x1) * cross).sum() / 6,
            ((y0 + y1) * cross).sum() / 6,
            ((x0 * x0 + x0 * x1 + x1 * x1) * cross).sum() / 12,
            ((y0 * y0 + y0 * y1 + y1 * y1) * cross).sum() / 12,
            ((x0 * y1 + 2 * x0 * y0 + 2 * x1 * y1 + x1 * y0) * cross).sum() / 24,
        ]
    )


def _shape(area: float, perimeter: float, local: list[list[FloatArray]]) -> dict[str, float | None]:
    values: dict[str, float | None] = {
        "diameter_m": 2 * math.sqrt(area / math.pi),
        "circularity": 4 * math.pi * area / perimeter**2 if perimeter > 0 else None,
    }
    planar, _, _, xx, yy, xy = _moments(local)
    if planar <= 0:
        return {**values, "major_m": None, "minor_m": None, "azimuth_deg": None, "ellipticity": None}
    spread, mean = math.hypot((xx - yy) / 2, xy), (xx + yy) / 2
    major, minor = 4 * math.sqrt(max(mean + spread, 0.0)), 4 * math.sqrt(max(mean - spread, 0.0))
    azimuth = 90.0 - math.degrees(math.atan2(2 * xy, xx - yy) / 2)
    values["major_m"], values["minor_m"] = major, minor
    values["azimuth_deg"] = azimuth % 180.0
    values["ellipticity"] = major / minor if minor > 0 else None
    return values
