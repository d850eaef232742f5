"""Circles and ellipses through the rims of craters, fitted on their body.

The corners of an outline are what was placed on the rim, so the curve goes through them: the sum of their squared
orthogonal distances, each weighted with the length of outline that it stands for, is the least there is (Gander, Golub
and Strebel 1994, "Least-squares fitting of circles and ellipses", BIT 34, 558-578). Distances are taken in an azimuthal
equidistant plane around the curve's own centre, where a circle on the body is a circle (Snyder 1987, "Map Projections:
A Working Manual", pp. 191-202), as crater counting tools do since Kneissl et al. (2011, "Map-projection-independent
crater size-frequency determination in GIS environments", Planetary and Space Science 59, 1243-1254).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import pyproj
import shapely
from scipy.optimize import least_squares
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from ..crs.crs import from_lonlat, x_per_degree
from ..raster.ground import geod_of
from .bitten import rim_left
from .globe import filled, goes_around, without_pole_lines
from .plane import FloatArray, LonLat, azimuthal, from_azimuthal, middle, own_latitude, ring_lonlat

#: Corners that a curve needs at least.
_FEWEST = {"circle": 3, "ellipse": 5}

#: The plane follows the fitted centre until it moves less than this share of the radius.
_SETTLED = 1e-10
_ROUNDS = 20


@dataclass(frozen=True)
class RimFit:
    """A circle or an ellipse on a body.

    Attributes:
        shape: "circle" or "ellipse".
        lon: Longitude of the centre in degrees, positive east, close to the outline's own longitudes.
        lat: Geodetic latitude of the centre in degrees.
        major_m: Long diameter along geodesics.
        minor_m: Short diameter; that of a circle is the same.
        azimuth_deg: Of the long axis, clockwise from north, 0 to 180; 0 for a circle.
        residual_m: Root mean square of the rim's distances from the curve.
        corners: Number of corners that were fitted.
    """

    shape: str
    lon: float
    lat: float
    major_m: float
    minor_m: float
    azimuth_deg: float
    residual_m: float
    corners: int

    @property
    def diameter_m(self) -> float:
        """Diameter; of an ellipse the geometric mean of its two."""
        return math.sqrt(self.major_m * self.minor_m)


def fit_rim(geometry: BaseGeometry, crs: pyproj.CRS, shape: str = "circle") -> RimFit | None:
    """Fit a circle or an ellipse to the outline of a crater.

    Parts that touch, as the seam of a map makes them, are joined; of parts that do not, the largest is fitted. Holes do
    not count, nor does what another landform was cut out of the rim (:mod:`.bitten`).

    Args:
        geometry: Polygon or multi-polygon in the CRS.
        crs: Its CRS, on whose own ellipsoid distances are taken.
        shape: "circle" or "ellipse".

    Returns:
        The curve; None where the outline has too few corners, the CRS no ellipsoid, or coordinates no place on it.
    """
    geod = geod_of(crs)
    parts = [part for part in shapely.get_parts(geometry) if isinstance(part, Polygon) and not part.is_empty]
    if geod is None or not parts:
        return None
    outlines = [without_pole_lines(shapely.get_coordinates(part.exterior), crs) for part in parts]
    rings = [ring_lonlat(shapely.LinearRing(outline), crs) for outline in outlines]
    lons, lats = (np.concatenate([ring[axis] for ring in rings]) for axis in (0, 1))
    if not (np.isfinite(lons).all() and np.isfinite(lats).all()):
        return None
    lon, lat = middle(lons, lats)
    for _ in range(_ROUNDS):
        points, weights = _rim([azimuthal(geod, lon, lat, ring) for ring in rings])
        if len(points) < _FEWEST[shape]:
            return None
        points, weights = _left(points, weights)
        curve, residual = (_circle if shape == "circle" else _ellipse)(points, weights)
        x, y, major, minor, angle = curve
        (moved_lon,), (moved_lat,) = from_azimuthal(geod, lon, lat, np.array([[x, y]]))
        lon, lat = float(moved_lon), float(moved_lat)
        if math.hypot(x, y) < _SETTLED * major:
            break
    lon += 360.0 * round((float(np.mean(lons)) - lon) / 360.0)
    azimuth = 0.0 if shape == "circle" else (90.0 - math.degrees(angle)) % 180.0
    return RimFit(shape, lon, lat, 2 * major, 2 * minor, azimuth, residual, len(points))


def rim_places(fit: RimFit, geod: pyproj.Geod, corners: int = 360) -> LonLat:
    """Geodetic longitudes (-180 to 180) and latitudes along the fitted curve, ``(corners,)`` each."""
    turn = np.linspace(0.0, 2 * math.pi, corners, endpoint=False)
    along, across = fit.major_m / 2 * np.cos(turn), fit.minor_m / 2 * np.sin(turn)
    # East and north of the centre: the long axis points to the azimuth.
    azimuth = math.radians(fit.azimuth_deg)
    east = along * math.sin(azimuth) + across * math.cos(azimuth)
    north = along * math.cos(azimuth) - across * math.sin(azimuth)
    return from_azimuthal(geod, fit.lon, fit.lat, np.column_stack([east, north]))


def rim_outline(fit: RimFit, crs: pyproj.CRS, corners: int = 360) -> Polygon:
    """The fitted curve as a polygon of a CRS on the same ellipsoid.

    In degrees and in cylindrical maps, longitudes go on beyond the seam, so that the polygon is in one piece; around a
    pole it goes all the way round the map and along its border, where the pole is a line.
    """
    geod = geod_of(crs)
    assert geod is not None
    lons, lats = rim_places(fit, geod, corners)
    closed = np.unwrap(np.append(lons, lons[0]), period=360.0)
    if not goes_around(closed):
        lons = fit.lon + (lons - fit.lon + 180.0) % 360.0 - 180.0
    elif x_per_degree(crs) is not None:
        ground = filled(closed, np.append(lats, lats[0]), math.copysign(90.0, fit.lat))
        lons, lats = np.asarray(max(shapely.get_parts(ground), key=lambda part: part.area).exterior.coords)[:-1].T
    return Polygon(np.column_stack(from_lonlat(crs, lons, own_latitude(crs, lats))))


def fitted_curve(
    geometry: BaseGeometry, crs: pyproj.CRS | None, shape: str, corners: int = 360
) -> tuple[Polygon, float] | None:
    """Fit a circle or an ellipse and draw it.

    Args:
        geometry: Polygon or multi-polygon in the CRS; the largest part is fitted where there is no CRS.
        crs: Its CRS; None, or one without an ellipsoid, fits in the plane of the coordinates.
        shape: "circle" or "ellipse".
        corners: Of the polygon that is drawn.

    Returns:
        The curve as a polygon in the CRS, and the root mean square of the rim's distances from it, in metres (in units
        of the coordinates where there is no CRS); None where the outline has too few corners for it.
    """
    if crs is not None and geod_of(crs) is not None:
        fit = fit_rim(geometry, crs, shape)
        if fit is None:
            return None
        return rim_outline(fit, crs, corners), fit.residual_m
    largest = max(shapely.get_parts(geometry), key=lambda part: part.area)
    points, weights = _rim([np.asarray(largest.exterior.coords)[:, :2]])
    if len(points) < _FEWEST[shape]:
        return None
    (x, y, long, short, angle), residual = (_circle if shape == "circle" else _ellipse)(*_left(points, weights))
    turn = np.linspace(0.0, 2 * math.pi, corners, endpoint=False)
    turned = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    return Polygon(np.column_stack([long * np.cos(turn), short * np.sin(turn)]) @ turned + (x, y)), residual


def _rim(rings: list[FloatArray]) -> tuple[FloatArray, FloatArray]:
    """Corners of the outline, shape (N, 2), and the share of its length that each stands for."""
    ring = rings[0]
    if len(rings) > 1:
        extent = max(float(np.ptp(part)) for part in rings)
        joined = shapely.union_all([shapely.make_valid(Polygon(part)) for part in rings], grid_size=extent * 1e-9)
        outlines = [part for part in shapely.get_parts(joined) if isinstance(part, Polygon)]
        ring = np.asarray(max(outlines, key=lambda part: part.area).exterior.coords)
    steps = np.diff(ring, axis=0)
    lengths = np.hypot(steps[:, 0], steps[:, 1])
    # Corners that lie on each other count once.
    apart = lengths > 1e-12 * lengths.sum()
    points, lengths = ring[:-1][apart], lengths[apart]
    weights = (lengths + np.roll(lengths, 1)) / 2
    return points, weights / weights.sum()


def _left(points: FloatArray, weights: FloatArray) -> tuple[FloatArray, FloatArray]:
    """What counts of a rim: all of it, or where something was cut out of it what is left."""
    if len(points) <= _FEWEST["ellipse"]:
        return points, weights
    (x, y, radius, _, _), _ = _circle(points, weights)
    kept = rim_left(points, weights, (x, y), radius)
    return (points, weights) if kept is None else (points[kept], weights[kept] / weights[kept].sum())


def _circle(points: FloatArray, weights: FloatArray) -> tuple[tuple[float, float, float, float, float], float]:
    """Centre, radius (twice) and no angle; and the root mean square distance."""
    root = np.sqrt(weights)
    centre = weights @ points
    radius = float(weights @ np.hypot(*(points - centre).T))

    def distances(values: FloatArray) -> FloatArray:
        return root * (np.hypot(points[:, 0] - values[0], points[:, 1] - values[1]) - values[2])

    found = least_squares(distances, [*centre, radius], method="lm", x_scale=radius, xtol=1e-13, ftol=1e-13)
    x, y, r = (float(value) for value in found.x)
    return (x, y, r, r, 0.0), math.sqrt(2 * float(found.cost))


def _ellipse(points: FloatArray, weights: FloatArray) -> tuple[tuple[float, float, float, float, float], float]:
    """Centre, semi-axes and the angle of the long one from the first axis; and the root mean square distance."""
    root = np.sqrt(weights)
    centre = weights @ points
    spread, axes = np.linalg.eigh((points - centre).T @ ((points - centre) * weights[:, None]))
    long, short = math.sqrt(2 * max(spread[1], 0.0)), math.sqrt(2 * max(spread[0], 1e-12 * spread[1]))
    start = [*centre, long, short, math.atan2(axes[1, 1], axes[0, 1])]

    def distances(values: FloatArray) -> FloatArray:
        x, y, one, other, angle = values
        cosine, sine = math.cos(angle), math.sin(angle)
        turned = (points - (x, y)) @ np.array([[cosine, -sine], [sine, cosine]])
        return root * _from_ellipse(turned, abs(one), abs(other))

    found = least_squares(distances, start, method="lm", x_scale=[long] * 4 + [1.0], xtol=1e-13, ftol=1e-13)
    x, y, one, other, angle = (float(value) for value in found.x)
    one, other = abs(one), abs(other)
    if one < other:
        one, other, angle = other, one, angle + math.pi / 2
    return (x, y, one, other, angle), math.sqrt(2 * float(found.cost))


def _from_ellipse(points: FloatArray, a: float, b: float) -> FloatArray:
    """Distances from an ellipse around the origin, negative inside.

    The foot of each point is found by going round the local circle of curvature (C. Chatfield 2017, "Simple method for
    distance to ellipse"), which settles in a few steps for any point.
    """
    px, py = np.abs(points[:, 0]), np.abs(points[:, 1])
    tx = ty = np.full(len(points), math.sqrt(0.5))
    tiny = 1e-300
    for _ in range(8):
        ex, ey = (a * a - b * b) * tx**3 / a, (b * b - a * a) * ty**3 / b
        rx, ry, qx, qy = a * tx - ex, b * ty - ey, px - ex, py - ey
        scale = np.hypot(rx, ry) / np.maximum(np.hypot(qx, qy), tiny)
        tx, ty = np.clip((qx * scale + ex) / a, 0.0, 1.0), np.clip((qy * scale + ey) / b, 0.0, 1.0)
        length = np.maximum(np.hypot(tx, ty), tiny)
        tx, ty = tx / length, ty / length
    outside = np.where((px / a) ** 2 + (py / b) ** 2 > 1.0, 1.0, -1.0)
    return np.asarray(outside * np.hypot(px - a * tx, py - b * ty))
