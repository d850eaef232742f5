"""Circles and ellipses through the rims of many craters at once.

The curves are those of :mod:`.rim_fit`, found for hundreds of outlines in one go by Gauss and Newton's steps with exact
derivatives. An outline that does not settle in this way, or comes in several parts, is fitted by itself. What was cut
out of a rim is left out as it shows in the plane of the circle through all of it. An ellipse is sought by its mean
radius and the two components of its deviation from a circle, ``(a - b) / 2`` times the cosine and the sine of twice its
angle: unlike axes and angle they mean something where it is a circle.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields

import numpy as np
import pyproj
import shapely
from numpy.typing import NDArray
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from ..crs.crs import planetographic, to_lonlat
from ..raster.ground import geod_of
from .bitten import may_be_bitten, rim_left
from .globe import without_pole_lines
from .plane import FloatArray
from .rim_fit import RimFit, fit_rim
from .rim_steps import fit_circles, fit_ellipses

Fits = tuple[RimFit | None, RimFit | None]
BoolArray = NDArray[np.bool_]

#: Outlines are fitted together while they have so many corners in all.
_CORNERS = 32_768

#: Fewest corners of an outline that is fitted with others.
_FEWEST = 6

#: Planes that a fit goes through; most outlines need a third of them.
_PLANES = 12

#: A centre that moves less than this share of the radius keeps its plane.
_SETTLED = 1e-10


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
        kept: Which of these lie on what is left of the rim.
    """

    lons: FloatArray
    lats: FloatArray
    real: BoolArray
    kept: BoolArray

    def of(self, rows: NDArray[np.intp]) -> _Rims:
        """Some of them."""
        return _Rims(self.lons[rows], self.lats[rows], self.real[rows], self.kept[rows])

    def planes(
        self, geod: pyproj.Geod, lon: FloatArray, lat: FloatArray, rows: NDArray[np.intp]
    ) -> tuple[FloatArray, FloatArray, NDArray[np.intp]]:
        """Corners (n, C, 2) in metres around a place each, their weights (n, C), and how many count."""
        lons, lats = self.lons[rows], self.lats[rows]
        places = np.broadcast_to(lon[rows, None], lons.shape), np.broadcast_to(lat[rows, None], lons.shape)
        lon0, lat0, lon1, lat1 = (np.ascontiguousarray(values).ravel() for values in (*places, lons, lats))
        azimuth, _, distance = geod.inv(lon0, lat0, lon1, lat1)
        radians, distance = np.radians(azimuth).reshape(lons.shape), np.asarray(distance).reshape(lons.shape)
        points = np.stack([np.sin(radians) * distance, np.cos(radians) * distance], axis=-1)
        steps = np.diff(points, axis=1)
        lengths = np.hypot(steps[..., 0], steps[..., 1])
        whole = lengths.sum(axis=1, keepdims=True)
        count = (self.kept[rows] & (lengths > 1e-12 * whole)).sum(axis=1)
        before = np.roll(lengths, 1, axis=1)
        # The corner before the first is the last real one.
        before[:, 0] = lengths[np.arange(len(rows)), self.real[rows].sum(axis=1) - 1]
        weights = np.where(self.kept[rows], lengths + before, 0.0)
        return points[:, :-1], weights / np.maximum(weights.sum(axis=1, keepdims=True), 1e-300), count


def _fit(shapes: list[BaseGeometry], keys: list[int], crs: pyproj.CRS, geod: pyproj.Geod) -> dict[int, Fits]:
    """The curves of those that settle, by their keys."""
    corners = [without_pole_lines(shapely.get_coordinates(shape.exterior), crs) for shape in shapes]
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
    real = np.arange(lons.shape[1] - 1) < sizes[:, None] - 1
    rims = _Rims(lons, lats, real, real.copy())
    mean = np.where(np.arange(lons.shape[1]) < sizes[:, None], lons, 0.0).sum(axis=1) / sizes
    centre = _middles(lons, lats, np.arange(lons.shape[1]) < sizes[:, None])
    circle = _settle(rims, geod, centre, None)
    _leave_bites_out(rims, geod, circle)
    ellipse = _settle(rims, geod, (circle.lon, circle.lat), circle)
    fits: dict[int, Fits] = {}
    good = (
        circle.settled & ellipse.settled & (ellipse.residual <= circle.residual * (1 + 1e-6) + 1e-9 * circle.size[:, 0])
    )
    for row in np.flatnonzero(good).tolist():
        key = np.array(keys)[usable][row]
        fits[int(key)] = circle.fit("circle", row, mean[row]), ellipse.fit("ellipse", row, mean[row])
    return fits


def _leave_bites_out(rims: _Rims, geod: pyproj.Geod, circle: _Curves) -> None:
    """Keep what is left of rims that something was cut out of, and fit their circles again."""
    points, weights, _ = rims.planes(geod, circle.lon, circle.lat, np.arange(len(circle.lon)))
    away = np.where(rims.real, np.hypot(points[..., 0], points[..., 1]) - circle.size[:, :1], 0.0)
    radius = circle.size[:, 0]
    bitten = circle.settled & may_be_bitten(-away.min(axis=1), away.max(axis=1), circle.residual, radius)
    cut = []
    for row in np.flatnonzero(bitten).tolist():
        corners = np.flatnonzero(rims.real[row] & (weights[row] > 0))
        left = rim_left(points[row, corners], weights[row, corners], (0.0, 0.0), float(radius[row]))
        if left is not None:
            rims.kept[row, corners[~left]] = False
            cut.append(row)
    if cut:
        rows = np.array(cut)
        again = _settle(rims.of(rows), geod, (circle.lon[rows], circle.lat[rows]), None)
        circle.put(rows, again)


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

    def put(self, rows: NDArray[np.intp], others: _Curves) -> None:
        """Have other curves in the place of some."""
        for field in fields(self):
            getattr(self, field.name)[rows] = getattr(others, field.name)

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
            moved, sizes, residual, ended = fit_circles(points, weights)
        else:
            moved, sizes, residual, ended = fit_ellipses(points, weights, size[rows])
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
