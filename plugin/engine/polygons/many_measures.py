"""Measures of many polygons at once; as :func:`~.measures.measure` takes them one by one, with vectors for loops."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyproj
import shapely
from numpy.typing import NDArray

from ..crs.crs import has_straight_parallels, planetographic, to_lonlat
from ..crs.seam import turn_of
from ..raster.ground import geod_of
from .measures import WIDE_DEGREES, measure
from .plane import FloatArray, customary_latitude, dense_edges
from .short_way import the_short_way
from .sphere_centre import WIDE, place_of, ring_directions

Shapes = NDArray[np.object_]
Measures = dict[str, FloatArray]

_NAMES = ("area_m2", "perimeter_m", "diameter_m", "circularity", "major_m", "minor_m", "azimuth_deg", "ellipticity")
_PLACES = ("centre_lon", "centre_lon360", "centre_lat")


def measure_many(
    shapes: Shapes, crs: pyproj.CRS | None, rows_down: bool = False, areas: FloatArray | None = None
) -> Measures:
    """Measure polygons.

    Those that are no ordinary ones (in several parts, around a pole, wider than a quarter of the body, across the
    border where longitudes begin again, beyond what the CRS can express) are measured one by one.

    Args:
        shapes: (n,) polygons in the CRS.
        crs: Its CRS; None measures in the plane of the coordinates.
        rows_down: Whether the second coordinate counts rows.
        areas: (n,) areas in m² that are known; None, or NaN for a polygon, has them worked out.

    Returns:
        (n,) values by field name, NaN where there is none; see :func:`~.measures.measure` for what they mean.
    """
    found: Measures = {name: np.full(len(shapes), np.nan) for name in (*_NAMES, *(() if crs is None else _PLACES))}
    geod = None if crs is None else geod_of(crs)
    shapes = _the_short_way(shapes, crs)
    single = np.ones(len(shapes), dtype=bool)
    at = np.flatnonzero((shapely.get_type_id(shapes) == shapely.GeometryType.POLYGON) & ~shapely.is_empty(shapes))
    if crs is None or geod is None:
        single[at] = False
        for name, values in _planar(shapes[at], -1.0 if rows_down else 1.0).items():
            found[name][at] = values
    elif len(at):
        rings = _Rings.of(dense_edges(shapes[at], crs), crs)
        simple = rings.are_simple()
        if not simple.all():
            at = at[simple]
            rings = _Rings.of(dense_edges(shapes[at], crs), crs)
        single[at] = False
        for name, values in _measured(rings, crs, geod).items():
            found[name][at] = values
        wanted = at if areas is None else at[~np.isfinite(areas[at])]
        found["area_m2"][wanted] = rings.geodesic_areas(np.flatnonzero(np.isin(at, wanted)), geod)
    for number in np.flatnonzero(single):
        for name, value in measure(shapes[number], crs, rows_down=rows_down).items():
            found[name][number] = np.nan if value is None else value
    if areas is not None:
        known = np.isfinite(areas) & np.isfinite(found["perimeter_m"])
        found["area_m2"][known] = areas[known]
    area, perimeter = found["area_m2"], found["perimeter_m"]
    found["diameter_m"] = 2 * np.sqrt(area / np.pi)
    found["circularity"] = np.divide(
        4 * np.pi * area, perimeter**2, out=np.full_like(area, np.nan), where=perimeter > 0
    )
    return found


def _the_short_way(shapes: Shapes, crs: pyproj.CRS | None) -> Shapes:
    turn = turn_of(crs)
    if crs is None or (turn is None and not has_straight_parallels(crs)):
        return shapes
    left, _, right, _ = shapely.bounds(shapes).T
    turned = shapes.copy()
    # of maps that are not equally wide everywhere, each shape has to be looked at
    for number in np.flatnonzero(right - left > (turn or 0.0) / 2):
        turned[number] = the_short_way(shapes[number], crs)
    return turned


@dataclass(frozen=True)
class _Rings:
    """All corners of the rings of many polygons, one after the other.

    Attributes:
        shapes: (n,) polygons.
        lon, lat: (v,) geodetic, in degrees; of :func:`_planar` x and y.
        edges: Places of the corners that have another one of their ring behind them.
        ring: (v,) ring of each corner.
        of_rings: (r,) polygon of each ring.
        outer: (r,) whether it is the outer ring of its polygon.
    """

    shapes: Shapes
    lon: FloatArray
    lat: FloatArray
    edges: NDArray[np.int64]
    ring: NDArray[np.int64]
    of_rings: NDArray[np.int64]
    outer: NDArray[np.bool_]

    @staticmethod
    def of(shapes: Shapes, crs: pyproj.CRS) -> _Rings:
        """The rings of polygons in a CRS."""
        rings, of_rings = shapely.get_rings(shapes, return_index=True)
        xy, ring = shapely.get_coordinates(rings, return_index=True)
        lon, lat = to_lonlat(crs, xy[:, 0], xy[:, 1])
        lat = np.clip(planetographic(crs, lat), -90.0, 90.0)
        outer = np.diff(of_rings, prepend=-1) > 0
        return _Rings(shapes, lon, lat, np.flatnonzero(np.diff(ring) == 0), ring, of_rings, outer)

    def are_simple(self) -> NDArray[np.bool_]:
        """(n,) polygons whose longitudes do not jump, are finite, and span no more than geodesic areas allow."""
        odd = ~(np.isfinite(self.lon) & np.isfinite(self.lat))
        with np.errstate(invalid="ignore"):
            odd[self.edges] |= ~(np.abs(self.lon[self.edges + 1] - self.lon[self.edges]) < 180.0)
        begins = np.flatnonzero(np.diff(self.ring, prepend=-1))
        if not len(begins):
            return np.ones(len(self.shapes), dtype=bool)
        span = np.maximum.reduceat(self.lon, begins) - np.minimum.reduceat(self.lon, begins)
        odd_rings = (np.bincount(self.ring, odd, len(begins)) > 0) | ~(span <= WIDE_DEGREES)
        return np.asarray(np.bincount(self.of_rings, odd_rings, len(self.shapes)) == 0)

    def sums(self, of_edges: FloatArray) -> FloatArray:
        """(r,) sums over the edges of each ring."""
        return np.bincount(self.ring[self.edges], of_edges, len(self.of_rings)).astype(np.float64)

    def of_polygons(self, of_rings: FloatArray) -> FloatArray:
        """(n,) sums over the rings of each polygon."""
        return np.bincount(self.of_rings, of_rings, len(self.shapes)).astype(np.float64)

    def geodesic_areas(self, polygons: NDArray[np.int64], geod: pyproj.Geod) -> FloatArray:
        """Areas of some of the polygons, that of the outer ring less that of the holes."""
        ends = np.append(np.flatnonzero(np.diff(self.ring)) + 1, len(self.ring))
        begins = np.append(0, ends[:-1])
        rings = np.flatnonzero(np.isin(self.of_rings, polygons))
        areas = np.zeros(len(self.of_rings))
        for ring in rings:
            place = slice(begins[ring], ends[ring])
            size = abs(float(geod.polygon_area_perimeter(self.lon[place], self.lat[place])[0]))
            areas[ring] = size if self.outer[ring] else -size
        return self.of_polygons(areas)[polygons]

    def azimuthal(self, geod: pyproj.Geod, lon: FloatArray, lat: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Metres east and north of (n,) places, one for each polygon, along geodesics."""
        own = self.of_rings[self.ring]
        azimuth, _, distance = geod.inv(lon[own], lat[own], self.lon, self.lat)
        radians = np.radians(azimuth)
        return np.sin(radians) * distance, np.cos(radians) * distance

    def extents(self, x: FloatArray, y: FloatArray) -> FloatArray:
        """(n,) how far each polygon goes along x or y."""
        begins = np.flatnonzero(np.diff(self.of_rings[self.ring], prepend=-1))
        spans = [np.maximum.reduceat(v, begins) - np.minimum.reduceat(v, begins) for v in (x, y)]
        return np.maximum(*spans)

    def directions(self) -> FloatArray:
        """(n, 3) integrals of the directions over each polygon."""
        of_rings = ring_directions(self.lon, self.lat, self.edges, self.ring) * np.where(self.outer, 1.0, -1.0)[:, None]
        return np.column_stack([self.of_polygons(axis) for axis in of_rings.T])

    def moments(self, x: FloatArray, y: FloatArray) -> FloatArray:
        """(6, n) integrals of 1, x, y, x², y² and xy over each polygon."""
        x0, y0, x1, y1 = x[self.edges], y[self.edges], x[self.edges + 1], y[self.edges + 1]
        cross = x0 * y1 - x1 * y0
        of_rings = np.stack(
            [
                self.sums(cross) / 2,
                self.sums((x0 + x1) * cross) / 6,
                self.sums((y0 + y1) * cross) / 6,
                self.sums((x0 * x0 + x0 * x1 + x1 * x1) * cross) / 12,
                self.sums((y0 * y0 + y0 * y1 + y1 * y1) * cross) / 12,
                self.sums((x0 * y1 + 2 * x0 * y0 + 2 * x1 * y1 + x1 * y0) * cross) / 24,
            ]
        )
        signed = of_rings * np.copysign(1.0, of_rings[0]) * np.where(self.outer, 1.0, -1.0)
        return np.stack([self.of_polygons(values) for values in signed])


def _measured(rings: _Rings, crs: pyproj.CRS, geod: pyproj.Geod) -> Measures:
    if not len(rings.shapes):
        return {}
    _, _, lengths = geod.inv(
        rings.lon[rings.edges], rings.lat[rings.edges], rings.lon[rings.edges + 1], rings.lat[rings.edges + 1]
    )
    centroids = shapely.centroid(rings.shapes)
    lon, lat = to_lonlat(crs, shapely.get_x(centroids), shapely.get_y(centroids))
    lat = planetographic(crs, lat)
    local = rings.azimuthal(geod, lon, lat)
    area, x, y, *_ = rings.moments(*local)
    wide = rings.extents(*local) > WIDE * geod.a
    moved = (area > 0) & ~wide
    x, y = (np.divide(v, area, out=np.zeros_like(v), where=moved) for v in (x, y))
    moved_lon, moved_lat, _ = geod.fwd(lon, lat, np.degrees(np.arctan2(x, y)), np.hypot(x, y))
    lon, lat = np.where(moved, moved_lon, lon), np.where(moved, moved_lat, lat)
    if wide.any():
        sphere_lon, sphere_lat = place_of(rings.directions())
        on_sphere = wide & np.isfinite(sphere_lon)
        lon, lat = np.where(on_sphere, sphere_lon, lon), np.where(on_sphere, sphere_lat, lat)
    return {
        "perimeter_m": rings.of_polygons(rings.sums(np.abs(lengths))),
        "centre_lon": (lon + 180.0) % 360.0 - 180.0,
        "centre_lon360": lon % 360.0,
        "centre_lat": customary_latitude(crs, lat),
        **_ellipses(rings.moments(*rings.azimuthal(geod, lon, lat))),
    }


def _planar(shapes: Shapes, north: float) -> Measures:
    """Measures in the plane of the coordinates; ``north`` is the sign of the second one there."""
    if not len(shapes):
        return {}
    rings, of_rings = shapely.get_rings(shapes, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    edges, outer = np.flatnonzero(np.diff(ring) == 0), np.diff(of_rings, prepend=-1) > 0
    plane = _Rings(shapes, xy[:, 0], north * xy[:, 1], edges, ring, of_rings, outer)
    return {
        "area_m2": np.asarray(shapely.area(shapes)),
        "perimeter_m": np.asarray(shapely.length(shapes)),
        **_ellipses(plane.moments(plane.lon, plane.lat)),
    }


def _ellipses(moments: FloatArray) -> Measures:
    """Axes of the ellipses with the same second moments of area."""
    area, x, y, xx, yy, xy = moments
    with np.errstate(invalid="ignore", divide="ignore"):
        x, y, xx, yy, xy = (np.where(area > 0, v / area, np.nan) for v in (x, y, xx, yy, xy))
        xx, yy, xy = xx - x * x, yy - y * y, xy - x * y
        spread, mean = np.hypot((xx - yy) / 2, xy), (xx + yy) / 2
        major, minor = 4 * np.sqrt(np.maximum(mean + spread, 0.0)), 4 * np.sqrt(np.maximum(mean - spread, 0.0))
        ellipticity = np.where(minor > 0, major / minor, np.nan)
    return {
        "major_m": major,
        "minor_m": minor,
        "azimuth_deg": (90.0 - np.degrees(np.arctan2(2 * xy, xx - yy) / 2)) % 180.0,
        "ellipticity": ellipticity,
    }
