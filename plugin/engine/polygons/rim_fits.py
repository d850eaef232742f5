"""Circles and ellipses through the rims of many craters at once.

The curves are those of :mod:`.rim_fit`, found for hundreds of outlines in one go by Gauss and Newton's steps with exact
derivatives. An outline that does not settle in this way, or comes in several parts, is fitted by itself. An ellipse is
sought by its mean radius and the two components of its deviation from a circle, ``(a - b) / 2`` times the cosine and
the sine of twice its angle: unlike axes and angle they mean something where it is a circle.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import pyproj
import shapely
from numpy.typing import NDArray
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from ..crs.crs import planetographic, to_lonlat
from ..raster.ground import geod_of
from .bitten import may_be_bitten
from .plane import FloatArray
from .rim_fit import RimFit, fit_rim

Fits = tuple[RimFit | None, RimFit | None]
BoolArray = NDArray[np.bool_]

#: Outlines are fitted together while they have so many corners in all.
_CORNERS = 32_768

#: Fewest corners of an outline that is fitted with others.
_FEWEST = 6

#: Steps of the fit in one plane, and planes; most outlines need a third of each.
_STEPS, _PLANES = 40, 12

#: Shares of the radius: a step that is smaller ends a fit; a centre that moves less keeps its plane.
_SMALL_STEP, _SETTLED = 1e-11, 1e-10

#: Rounds that bring the foot of a corner on an ellipse from anywhere, and from where it last was.
_FIRST_ROUNDS, _MORE_ROUNDS = 8, 3


def fit_rims(geometries: Sequence[BaseGeometry], crs: pyproj.CRS) -> list[Fits]:
    """The circle and the ellipse through each outline, as :func:`~.rim_fit.fit_rim` fits them.

    Args:
        geometries: Polygons and multi-polygons in the CRS.
        crs: Their CRS, on whose own ellipsoid distances are taken.
    """
    fits: dict[int, Fits] = {}
    geod = geod_of(crs)
    if geod is not None:
        alone = [index for index, shape in enumerate(geometries) if isinstance(shape, Polygon) and not shape.is_empty]
        for chunk in _chunks(geometries, alone):
            fits.update(_fit([geometries[index] for index in chunk], chunk, crs, geod))
    for index, shape in enumerate(geometries):
        if index not in fits:
            fits[index] = fit_rim(shape, crs), fit_rim(shape, crs, "ellipse")
    return [fits[index] for index in range(len(geometries))]


def _chunks(geometries: Sequence[BaseGeometry], indexes: list[int]) -> Iterator[list[int]]:
    """Outlines of about as many corners, together."""
    sizes = {index: len(geometries[index].exterior.coords) for index in indexes}
    chunk: list[int] = []
    for index in sorted(indexes, key=lambda index: sizes[index]):
        if chunk and (len(chunk) + 1) * sizes[index] > _CORNERS:
            yield chunk
            chunk = []
        chunk.append(index)
    if chunk:
        yield chunk


@dataclass
class _Rims:
    """Outlines, a row each: closed, their last corner repeated to the length of the longest.

    Attributes:
        lons: Longitudes without jumps, (N, C + 1).
        lats: Geodetic latitudes.
        real: Which of the C corners are some, (N, C).
    """

    lons: FloatArray
    lats: FloatArray
    real: BoolArray

    def planes(
        self, geod: pyproj.Geod, lon: FloatArray, lat: FloatArray, rows: NDArray[np.intp]
    ) -> tuple[FloatArray, FloatArray, NDArray[np.intp]]:
        """Corners (n, C, 2) in metres around a place each, their weights (n, C), and how many are apart."""
        lons, lats = self.lons[rows], self.lats[rows]
        places = np.broadcast_to(lon[rows, None], lons.shape), np.broadcast_to(lat[rows, None], lons.shape)
        lon0, lat0, lon1, lat1 = (np.ascontiguousarray(values).ravel() for values in (*places, lons, lats))
        azimuth, _, distance = geod.inv(lon0, lat0, lon1, lat1)
        radians, distance = np.radians(azimuth).reshape(lons.shape), np.asarray(distance).reshape(lons.shape)
        points = np.stack([np.sin(radians) * distance, np.cos(radians) * distance], axis=-1)
        steps = np.diff(points, axis=1)
        lengths = np.hypot(steps[..., 0], steps[..., 1])
        whole = lengths.sum(axis=1, keepdims=True)
        count = (lengths > 1e-12 * whole).sum(axis=1)
        before = np.roll(lengths, 1, axis=1)
        # The corner before the first is the last real one.
        before[:, 0] = lengths[np.arange(len(rows)), self.real[rows].sum(axis=1) - 1]
        weights = np.where(self.real[rows], lengths + before, 0.0)
        return points[:, :-1], weights / np.maximum(weights.sum(axis=1, keepdims=True), 1e-300), count


def _fit(shapes: list[BaseGeometry], keys: list[int], crs: pyproj.CRS, geod: pyproj.Geod) -> dict[int, Fits]:
    """The curves of those that settle, by their keys."""
    corners = [shapely.get_coordinates(shape.exterior) for shape in shapes]
    sizes = np.array([len(ring) for ring in corners])
    xy = np.concatenate(corners)
    lon, lat = to_lonlat(crs, xy[:, 0], xy[:, 1])
    lat = np.clip(planetographic(crs, lat), -90.0, 90.0)
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    column = np.minimum(np.arange(sizes.max()), sizes[:, None] - 1) + starts[:, None]
    lons, lats = lon[column], lat[column]
    usable = np.isfinite(lons).all(axis=1) & np.isfinite(lats).all(axis=1) & (sizes > _FEWEST)
    if not usable.any():
        return {}
    lons, lats, sizes = np.unwrap(lons[usable], period=360.0), lats[usable], sizes[usable]
    rims = _Rims(lons, lats, np.arange(lons.shape[1] - 1) < sizes[:, None] - 1)
    mean = np.where(np.arange(lons.shape[1]) < sizes[:, None], lons, 0.0).sum(axis=1) / sizes
    centre = _middles(lons, lats, np.arange(lons.shape[1]) < sizes[:, None])
    circle = _settle(rims, geod, centre, None)
    ellipse = _settle(rims, geod, (circle.lon, circle.lat), circle)
    fits: dict[int, Fits] = {}
    good = (
        circle.settled & ellipse.settled & (ellipse.residual <= circle.residual * (1 + 1e-6) + 1e-9 * circle.size[:, 0])
    )
    good &= ~_may_be_bitten(rims, geod, circle)
    for row in np.flatnonzero(good).tolist():
        key = np.array(keys)[usable][row]
        fits[int(key)] = circle.fit("circle", row, mean[row]), ellipse.fit("ellipse", row, mean[row])
    return fits


def _may_be_bitten(rims: _Rims, geod: pyproj.Geod, circle: _Curves) -> BoolArray:
    """Which outlines may lack a part of their rim, so that they are looked at one by one."""
    points, _, _ = rims.planes(geod, circle.lon, circle.lat, np.arange(len(circle.lon)))
    away = np.hypot(points[..., 0], points[..., 1]) - circle.size[:, :1]
    return may_be_bitten(-away.min(axis=1), away.max(axis=1), circle.residual, circle.size[:, 0])


def _middles(lons: FloatArray, lats: FloatArray, real: BoolArray) -> tuple[FloatArray, FloatArray]:
    """Mean directions, as :func:`~.plane.middle` has them, of the real corners of each row."""
    phi, lam = np.radians(lats), np.radians(lons)
    x, y, z = (
        np.where(real, values, 0.0).sum(axis=1)
        for values in (np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi))
    )
    return np.degrees(np.arctan2(y, x)), np.degrees(np.arctan2(z, np.hypot(x, y)))


@dataclass
class _Curves:
    """Curves of N outlines; ``size`` (N, 3) is the mean radius and the deviation from a circle."""

    lon: FloatArray
    lat: FloatArray
    size: FloatArray
    residual: FloatArray
    corners: NDArray[np.intp]
    settled: BoolArray

    def fit(self, shape: str, row: int, near: float) -> RimFit:
        """One of them, at longitudes near some."""
        mean, one, other = (float(value) for value in self.size[row])
        half = float(np.hypot(one, other))
        lon = float(self.lon[row])
        lon += 360.0 * round((near - lon) / 360.0)
        azimuth = 0.0 if shape == "circle" else (90.0 - np.degrees(np.arctan2(other, one)) / 2) % 180.0
        major, minor = 2 * (mean + half), 2 * (mean - half)
        residual, corners = float(self.residual[row]), int(self.corners[row])
        return RimFit(shape, lon, float(self.lat[row]), major, minor, float(azimuth), residual, corners)


def _settle(rims: _Rims, geod: pyproj.Geod, centre: tuple[FloatArray, FloatArray], start: _Curves | None) -> _Curves:
    """Fit each outline in a plane around its curve's own centre; circles, or ellipses where circles are given."""
    lon, lat = centre[0].copy(), centre[1].copy()
    total = len(lon)
    size = np.zeros((total, 3)) if start is None else start.size.copy()
    found = _Curves(lon, lat, size, np.zeros(total), np.zeros(total, dtype=np.intp), np.zeros(total, dtype=bool))
    rows = np.arange(total) if start is None else np.flatnonzero(start.settled)
    for _ in range(_PLANES):
        if not len(rows):
            break
        points, weights, corners = rims.planes(geod, lon, lat, rows)
        if start is None:
            moved, sizes, residual, ended = _circles(points, weights)
        else:
            moved, sizes, residual, ended = _ellipses(points, weights, size[rows])
        ended &= (corners >= _FEWEST) & np.isfinite(moved).all(axis=1) & np.isfinite(sizes).all(axis=1)
        ended &= sizes[:, 0] > np.hypot(sizes[:, 1], sizes[:, 2])
        rows, moved, sizes = rows[ended], moved[ended], sizes[ended]
        azimuth, distance = np.degrees(np.arctan2(moved[:, 0], moved[:, 1])), np.hypot(moved[:, 0], moved[:, 1])
        there = geod.fwd(lon[rows], lat[rows], azimuth, distance)
        lon[rows], lat[rows], size[rows] = there[0], there[1], sizes
        found.residual[rows], found.corners[rows] = residual[ended], corners[ended]
        done = distance < _SETTLED * (sizes[:, 0] + np.hypot(sizes[:, 1], sizes[:, 2]))
        found.settled[rows[done]] = True
        rows = rows[~done]
    return found


Settled = tuple[FloatArray, FloatArray, FloatArray, BoolArray]


def _circles(points: FloatArray, weights: FloatArray) -> Settled:
    """Centres (n, 2), sizes (n, 3), root mean square distances, and which fits have ended."""
    centre = (weights[..., None] * points).sum(axis=1)
    radius = (weights * np.hypot(points[..., 0] - centre[:, :1], points[..., 1] - centre[:, 1:])).sum(axis=1)
    ended = np.zeros(len(points), dtype=bool)
    for _ in range(_STEPS):
        way = points - centre[:, None]
        reach = np.maximum(np.hypot(way[..., 0], way[..., 1]), 1e-300)
        distance = reach - radius[:, None]
        slopes = np.stack([-way[..., 0] / reach, -way[..., 1] / reach, -np.ones_like(reach)], axis=-1)
        step = _step(slopes, distance, weights)
        centre, radius = centre + step[:, :2], radius + step[:, 2]
        ended = np.abs(step).max(axis=1) < _SMALL_STEP * radius
        if ended.all():
            break
    reach = np.hypot(points[..., 0] - centre[:, :1], points[..., 1] - centre[:, 1:])
    residual = np.sqrt((weights * (reach - radius[:, None]) ** 2).sum(axis=1))
    return centre, np.column_stack([radius, np.zeros_like(radius), np.zeros_like(radius)]), residual, ended


def _ellipses(points: FloatArray, weights: FloatArray, size: FloatArray) -> Settled:
    """As :func:`_circles`, from sizes to begin with and a centre at the origin."""
    values = np.column_stack([np.zeros((len(points), 2)), size])
    ended = np.zeros(len(points), dtype=bool)
    foot: FloatArray | None = None
    for _ in range(_STEPS):
        distance, slopes, foot = _from_ellipses(points, values, foot)
        step = _step(slopes, distance, weights)
        values = values + step
        ended = np.abs(step).max(axis=1) < _SMALL_STEP * np.abs(values[:, 2])
        if ended.all():
            break
    distance, _, _ = _from_ellipses(points, values, foot)
    return values[:, :2], values[:, 2:], np.sqrt((weights * distance**2).sum(axis=1)), ended


def _step(slopes: FloatArray, distance: FloatArray, weights: FloatArray) -> FloatArray:
    """Gauss and Newton's step of each fit: the values (n, P) that take the distances away, as far as lines go."""
    weighted = slopes * weights[..., None]
    normal = np.einsum("ncp,ncq->npq", weighted, slopes)
    # Keeps what nothing determines where it is.
    normal += 1e-13 * np.eye(normal.shape[1])
    towards = np.einsum("ncp,nc->np", weighted, distance)
    step: FloatArray = -np.linalg.solve(normal, towards[..., None])[..., 0]
    return step


def _from_ellipses(
    points: FloatArray, values: FloatArray, foot: FloatArray | None
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Distances (n, C) of corners from ellipses, negative inside; their slopes (n, C, 5); and the feet.

    Args:
        points: Corners (n, C, 2).
        values: Centre, mean radius and deviation of each ellipse, (n, 5).
        foot: Where the feet last were, as unit vectors of the first quadrant; None for the first time.
    """
    x, y, mean, one, other = (values[:, index, None] for index in range(5))
    half, turn = np.hypot(one, other), np.arctan2(other, one)
    a, b = mean + half, np.maximum(mean - half, 1e-6 * np.abs(mean))
    cosine, sine = np.cos(turn / 2), np.sin(turn / 2)
    east, north = points[..., 0] - x, points[..., 1] - y
    px, py = cosine * east + sine * north, cosine * north - sine * east
    tx, ty = _feet(np.abs(px), np.abs(py), a, b, foot)
    cos, sin = np.copysign(tx, px), np.copysign(ty, py)
    length = np.hypot(b * cos, a * sin)
    nx, ny = b * cos / length, a * sin / length
    distance = nx * (px - a * cos) + ny * (py - b * sin)
    along, across = -b * cos**2 / length, -a * sin**2 / length
    twist = -(a + b) * sin * cos / length
    double, doubled = np.cos(turn), np.sin(turn)
    slopes = np.stack(
        [
            -(cosine * nx - sine * ny),
            -(sine * nx + cosine * ny),
            along + across,
            (along - across) * double - twist * doubled,
            (along - across) * doubled + twist * double,
        ],
        axis=-1,
    )
    return distance, slopes, np.stack([tx, ty])


def _feet(
    px: FloatArray, py: FloatArray, a: FloatArray, b: FloatArray, foot: FloatArray | None
) -> tuple[FloatArray, FloatArray]:
    """Feet of points of the first quadrant, found as :func:`~.rim_fit._from_ellipse` finds them."""
    tx, ty = np.full((2, *px.shape), np.sqrt(0.5)) if foot is None else foot
    tiny, excess = 1e-300, a * a - b * b
    for _ in range(_FIRST_ROUNDS if foot is None else _MORE_ROUNDS):
        ex, ey = excess * tx**3 / a, -excess * ty**3 / b
        qx, qy = px - ex, py - ey
        scale = np.hypot(a * tx - ex, b * ty - ey) / np.maximum(np.hypot(qx, qy), tiny)
        tx, ty = np.clip((qx * scale + ex) / a, 0.0, 1.0), np.clip((qy * scale + ey) / b, 0.0, 1.0)
        length = np.maximum(np.hypot(tx, ty), tiny)
        tx, ty = tx / length, ty / length
    return tx, ty
