"""Polygons on the whole globe, as shapes of the plane of longitudes and latitudes.

That plane has a border at 180 degrees and both poles for lines. A polygon of any CRS is brought into it as what it
covers on the ground: cut at the border, and reaching to the line of each pole that it holds. There inside and outside
are never confused, however wide the polygon is.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pyproj
import shapely
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from ..crs.bodies import body_of, cached_by_crs
from ..crs.crs import from_lonlat, planetographic, to_lonlat, x_per_degree
from ..crs.straight_rows import straight_rows
from ..errors import CrsError
from .plane import FloatArray, LonLat, densified, own_latitude

#: Places this close to a pole, in degrees (a hundredth of a millimetre on Mars), have no longitude.
_AT_POLE = 1e-10

#: A border that passes a pole at less than this share of its polygon's size goes through it.
_THROUGH_POLE = 1e-9

#: Corners that are closer on the plane, in degrees, differ by the rounding of whole turns.
_SAME_PLACE = 1e-11

#: Degrees beside the border, or a pole's line, at which it is asked what reaches up to it.
_BESIDE = 1e-6

#: So many sizes of a polygon away, a pole is near.
_NEAR_POLE = 10.0

#: Near a pole, where longitudes turn quickly, edges are cut into pieces of this part of the distance to it, but no
#: shorter than this part of the polygon's size.
_PIECES_AWAY, _PIECES_AT_POLE = 100, 1440


def geodetic_ring(ring: shapely.LinearRing, crs: pyproj.CRS) -> LonLat:
    """Geodetic longitudes without jumps, and latitudes, of a closed ring.

    Where a pole is a point of the map, a corner there takes the longitudes on either side of it, and so becomes two.
    """
    rows = straight_rows(crs)
    if rows is not None:
        return rows.ring(np.asarray(ring.coords)[:, :2])
    xy = np.asarray(ring.coords)[:-1, :2]
    lon, lat = to_lonlat(crs, xy[:, 0], xy[:, 1])
    lat = np.clip(planetographic(crs, lat), -90.0, 90.0)
    polar = np.abs(lat) > 90.0 - _AT_POLE
    if polar.all() or not polar.any() or x_per_degree(crs) is not None:
        return np.unwrap(np.append(lon, lon[0]), period=360.0), np.append(lat, lat[0])
    start = int(np.flatnonzero(~polar)[0])
    lon, lat, polar = np.roll(lon, -start), np.roll(lat, -start), np.roll(polar, -start)
    places = np.flatnonzero(~polar)
    turned = np.unwrap(np.append(lon[places], lon[places[0]]), period=360.0)
    before = np.maximum.accumulate(np.where(polar, -1, np.cumsum(~polar) - 1))
    lons = np.column_stack([turned[before], turned[before + polar]])
    lats = np.column_stack([lat, lat])
    kept = np.column_stack([np.ones_like(polar), polar])
    return np.append(lons[kept], turned[-1]), np.append(lats[kept], lat[0])


@cached_by_crs
def pole_lines(crs: pyproj.CRS) -> FloatArray:
    """Second coordinate of each pole where the map shows them as lines; none elsewhere."""
    if x_per_degree(crs) is None:
        return np.zeros(0)
    _, found = from_lonlat(crs, np.zeros(2), own_latitude(crs, np.array([90.0, -90.0])))
    return found[np.isfinite(found)]


def without_pole_lines(ring: FloatArray, crs: pyproj.CRS) -> FloatArray:
    """Corners (n, 2) of a closed ring but those along the line of a pole, where one around that pole is open."""
    at_pole = np.zeros(len(ring), dtype=bool)
    for line in pole_lines(crs):
        at_pole |= np.abs(ring[:, 1] - line) < _THROUGH_POLE * abs(line)
    kept = ring[~at_pole]
    return ring if at_pole.sum() < 2 or len(kept) < 3 else np.vstack([kept, kept[:1]])


def goes_around(lon: FloatArray) -> bool:
    """Whether a ring goes around a pole: it comes back a whole turn further."""
    return bool(abs(lon[-1] - lon[0]) > 180.0)


def enclosed_pole(ring: shapely.LinearRing, crs: pyproj.CRS) -> float:
    """Latitude, 90 or -90, of the pole that a ring around one encloses in the map of its CRS.

    Raises:
        CrsError: The CRS shows neither or both of them inside.
    """
    inside = Polygon(ring)
    found = []
    for pole in (90.0, -90.0):
        try:
            x, y = from_lonlat(crs, 0.0, float(own_latitude(crs, pole)))
        except CrsError:
            continue
        if np.isfinite([x, y]).all() and shapely.intersects_xy(inside, float(x), float(y)):
            found.append(pole)
    if len(found) != 1:
        raise CrsError(
            f"A polygon goes around a pole that {crs.name} does not show: give it in longitudes and latitudes instead."
        )
    return found[0]


@cached_by_crs
def pole_points(crs: pyproj.CRS) -> shapely.MultiPoint:
    """The poles that the map of a CRS shows as points, in its coordinates."""
    found = []
    for pole in () if x_per_degree(crs) is not None else (90.0, -90.0):
        try:
            place = [float(value) for value in from_lonlat(crs, 0.0, float(own_latitude(crs, pole)))]
        except CrsError:
            continue
        if np.isfinite(place).all():
            found.append(place)
    return shapely.MultiPoint(found)


def is_at_pole(polygon: Polygon, crs: pyproj.CRS) -> bool:
    """Whether a pole that is a point of the map lies in a polygon, or so near that longitudes turn along its edges."""
    points = pole_points(crs)
    return not points.is_empty and bool(shapely.dwithin(polygon, points, _NEAR_POLE * _extent(polygon)))


def _extent(polygon: Polygon) -> float:
    left, bottom, right, top = polygon.bounds
    return float(max(right - left, top - bottom))


def fine_edges(polygon: Polygon, crs: pyproj.CRS) -> Polygon:
    """With so many corners that edges may become straight lines of the plane, and one where a border meets a pole."""
    dense = densified(polygon, crs)
    if not is_at_pole(dense, crs):
        return dense
    extent = _extent(dense)
    for point in shapely.get_parts(pole_points(crs)):
        if shapely.dwithin(dense.boundary, point, _THROUGH_POLE * extent):
            dense = shapely.snap(dense, point, _THROUGH_POLE * extent)
    away = float(shapely.distance(dense.boundary, pole_points(crs)))
    finer: Polygon = shapely.segmentize(dense, max(extent / _PIECES_AT_POLE, away / _PIECES_AWAY))
    return finer


def on_plane(polygon: Polygon, crs: pyproj.CRS) -> BaseGeometry:
    """What a polygon covers, in geodetic longitudes (-180 to 180) and latitudes on its CRS's own ellipsoid.

    Edges have so many corners that straight lines of the plane may take their place.

    Raises:
        CrsError: The polygon lies outside of what its CRS can express.
    """
    dense = fine_edges(polygon, crs)
    outer = _flat(dense.exterior, crs)
    holes = [_flat(ring, crs) for ring in dense.interiors]
    return shapely.difference(outer, shapely.union_all(holes)) if holes else outer


def _flat(ring: shapely.LinearRing, crs: pyproj.CRS) -> BaseGeometry:
    lon, lat = geodetic_ring(ring, crs)
    if not (np.isfinite(lon).all() and np.isfinite(lat).all()):
        raise CrsError(f"A polygon lies outside of what its coordinate reference system, {crs.name}, can express.")
    return filled(lon, lat, enclosed_pole(ring, crs) if goes_around(lon) else 0.0)


def filled(lon: FloatArray, lat: FloatArray, pole: float) -> BaseGeometry:
    """What a closed ring encloses, as a shape of the plane.

    Args:
        lon: Longitudes without jumps, in degrees.
        lat: Latitudes.
        pole: Latitude of the pole that it encloses where it goes around one.
    """
    corners = np.column_stack([lon, lat])
    if goes_around(lon):
        corners = np.vstack([corners, [lon[-1], pole], [lon[0], pole], corners[:1]])
    return wrapped(shapely.make_valid(Polygon(corners)))


def wrapped(shape: BaseGeometry) -> BaseGeometry:
    """A shape of the plane, its longitudes counted on across the border, between -180 and 180 and cut there."""
    left, _, right, _ = shape.bounds
    if left >= -180.0 and right <= 180.0:
        return solid([shape])
    pieces = []
    for turn in range(math.floor((left + 180.0) / 360.0), math.ceil((right - 180.0) / 360.0) + 1):
        inside = shapely.intersection(shape, shapely.box(360.0 * turn - 180.0, -90.0, 360.0 * turn + 180.0, 90.0))
        pieces.append(shapely.transform(inside, lambda xy, turn=turn: xy - (360.0 * turn, 0.0)))
    return solid(pieces, _SAME_PLACE)


def solid(shapes: list[BaseGeometry], same: float | None = None) -> BaseGeometry:
    """The polygons that valid shapes cover together, without lines and points.

    Args:
        shapes: Geometries.
        same: Corners that are closer than this are one; None leaves all where they are.
    """
    joined = shapely.union_all(shapes, grid_size=same)
    parts = [part for part in shapely.get_parts(joined) if isinstance(part, Polygon) and part.area > 0]
    return parts[0] if len(parts) == 1 else MultiPolygon(parts)


def latitudes_between(source: pyproj.CRS, target: pyproj.CRS, lat: FloatArray) -> FloatArray:
    """Geodetic latitudes, in degrees, of one CRS as geodetic ones of another of the same body.

    As everywhere between planetary CRSs, the planetocentric latitude stays (see
    :func:`~plugin.engine.crs.crs.transform_function`); on the Earth the geodetic one does.
    """
    one, two = body_of(source), body_of(target)
    assert one is not None and two is not None
    ratio = (one.semi_minor / one.semi_major) / (two.semi_minor / two.semi_major)
    if ratio == 1.0 or one.name == "Earth":
        return lat
    return np.degrees(np.arctan(np.tan(np.radians(lat)) * ratio**2))


def euler_number(ground: BaseGeometry) -> int:
    """Number of the parts of ground on a sphere, less that of the holes in them, wherever it is cut.

    Args:
        ground: In longitudes from -180 to 180, where it is cut, and latitudes; a pole is a line.
    """
    parts = shapely.get_parts(solid([ground]))
    alike = [_along(parts, [(sign * (180.0 - _BESIDE), -90.0), (sign * (180.0 - _BESIDE), 90.0)]) for sign in (-1, 1)]
    west, east = (shapely.transform(line, lambda xy: xy * (0.0, 1.0)) for line in alike)
    joined = sum(part.length > _BESIDE for part in shapely.get_parts(shapely.intersection(west, east)))
    rows = [[(-180.0, sign * (90.0 - _BESIDE)), (180.0, sign * (90.0 - _BESIDE))] for sign in (-1, 1)]
    poles = sum(_along(parts, row).length > 360.0 - 1e3 * _BESIDE for row in rows)
    return sum(1 - len(part.interiors) for part in parts) - joined + poles


def _along(parts: Any, line: list[tuple[float, float]]) -> BaseGeometry:
    return shapely.line_merge(shapely.union_all(shapely.intersection(parts, shapely.LineString(line))))
