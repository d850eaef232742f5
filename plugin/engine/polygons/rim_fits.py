"""Circles and ellipses through the rims of craters, fitted on their body, hundreds at once.

Places evenly along an outline (:mod:`.rim_samples`) stand for its rim; the curve goes through them: the sum of their
squared orthogonal distances is the least there is (Gander, Golub and Strebel 1994, "Least-squares fitting of circles
and ellipses", BIT 34, 558-578). Distances are taken in an azimuthal equidistant plane around the curve's own centre,
where a circle on the body is a circle (Snyder 1987, "Map Projections: A Working Manual", pp. 191-202), as crater
counting tools do since Kneissl et al. (2011, "Map-projection-independent crater size-frequency determination in GIS
environments", Planetary and Space Science 59, 1243-1254). What was cut out of a rim is left out (:mod:`.bitten`) as it
shows in the plane of the circle through all of it.

Nothing holds a curve through a sliver, which the side of an endless one is nearest to. So a curve that is larger than
1.5 times what its rim spans is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields

import numpy as np
import pyproj
from numpy.typing import NDArray
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from ..raster.ground import geod_of
from .bitten import may_be_bitten, rim_left
from .plane import FloatArray, LonLat
from .rim_curve import RimFit
from .rim_rings import plane_ring, rings_of
from .rim_samples import number_of_places, places_along
from .rim_steps import ellipses_like, fit_circles, fit_ellipses

Fits = tuple[RimFit | None, RimFit | None]
BoolArray = NDArray[np.bool_]
IntArray = NDArray[np.intp]

#: Outlines are fitted together while they have so many places in all.
_TOGETHER = 32_768

#: Planes that a fit goes through; most outlines need a quarter of them.
_PLANES = 12

#: A centre that moves less than this share of the radius keeps its plane.
_SETTLED = 1e-9

#: A curve whose long diameter is more than so many times what its rim spans is far from it.
_FAR = 1.5

#: Directions that a span is taken in, of half a turn: what is missed is less than 0.4 %.
_DIRECTIONS = np.linspace(0.0, np.pi, 18, endpoint=False)


def fit_rims(geometries: Sequence[BaseGeometry], crs: pyproj.CRS) -> list[Fits]:
    """The circle and the ellipse through each outline; None where no such curve is near it.

    Parts that touch, as the seam of a map makes them, are joined; of parts that do not, the largest is fitted. Holes do
    not count, nor does what another landform was cut out of the rim.

    Args:
        geometries: Polygons and multi-polygons in the CRS.
        crs: Their CRS, on whose own ellipsoid distances are taken; one without an ellipsoid has no fits.
    """
    fits: list[Fits] = [(None, None)] * len(geometries)
    geod = geod_of(crs)
    if geod is None:
        return fits
    rings = {index: ring for index, ring in enumerate(rings_of(geometries, crs, geod)) if ring is not None}
    for chunk in _chunks(rings):
        for index, found in zip(chunk, _fit([rings[index] for index in chunk], geod), strict=True):
            fits[index] = found
    return fits


def fit_in_plane(polygon: Polygon, shape: str) -> tuple[tuple[float, ...], float] | None:
    """The curve through the outline of a polygon in the plane of its coordinates.

    Args:
        polygon: In a plane whose units are alike in all directions.
        shape: "circle" or "ellipse".

    Returns:
        Centre, mean radius and the two components of the deviation from a circle, as of
        :func:`~.rim_steps.fit_ellipses`, and the root mean square distance; None where no such curve is near it.
    """
    ring = plane_ring(polygon)
    if ring is None:
        return None
    middle = ring.mean(axis=0)
    corners = np.array([len(ring) - 1])
    points = places_along(ring[None] - middle, corners, number_of_places(len(ring) - 1))
    weights = np.full(points.shape[:2], 1 / points.shape[1])
    centre, size, residual = fit_circles(points, weights)
    kept = _kept(points - centre[:, None], size[:, 0], residual)
    weights = kept / kept.sum(axis=1, keepdims=True)
    if not kept.all():
        centre, size, residual = fit_circles(points, weights)
    if shape == "ellipse":
        circle = np.column_stack([centre, size])
        centre, size, residual = _ellipses(points, weights, ellipses_like(points, weights), circle, residual)
    if not _are_near(size, points, kept)[0]:
        return None
    return tuple(float(value) for value in (*(centre[0] + middle), *size[0])), float(residual[0])


def _chunks(rings: Mapping[int, LonLat]) -> Iterator[list[int]]:
    """Numbers of outlines that are sampled at the same number of places, together."""
    alike: dict[int, list[int]] = {}
    for index, ring in rings.items():
        alike.setdefault(number_of_places(len(ring[0]) - 1), []).append(index)
    for places, indexes in alike.items():
        # By corners, so that few are repeated for the sake of the longest.
        indexes.sort(key=lambda index: len(rings[index][0]))
        room = max(_TOGETHER // places, 1)
        yield from (indexes[begin : begin + room] for begin in range(0, len(indexes), room))


@dataclass
class _Rims:
    """Outlines, a row each: closed, their last corner repeated to the length of the longest.

    Attributes:
        lons: Longitudes without jumps, (N, C + 1).
        lats: Geodetic latitudes.
        corners: How many each has, (N,).
        kept: Which of its M places lie on what is left of the rim, (N, M).
    """

    lons: FloatArray
    lats: FloatArray
    corners: IntArray
    kept: BoolArray

    @staticmethod
    def of(rings: Sequence[LonLat]) -> _Rims:
        """Those that are sampled at the same number of places."""
        corners = np.array([len(lon) - 1 for lon, _ in rings])
        column = np.minimum(np.arange(corners.max() + 1), corners[:, None])
        column += np.concatenate([[0], np.cumsum(corners + 1)[:-1]])[:, None]
        lons, lats = (np.concatenate(values)[column] for values in zip(*rings, strict=True))
        return _Rims(lons, lats, corners, np.ones((len(rings), number_of_places(int(corners[0]))), dtype=bool))

    def some(self, rows: IntArray) -> _Rims:
        """Some of them."""
        return _Rims(*(getattr(self, field.name)[rows] for field in fields(self)))

    def points(self, geod: pyproj.Geod, lon: FloatArray, lat: FloatArray) -> FloatArray:
        """Places along each (N, M, 2), in metres around a place of its own."""
        shape = self.lons.shape
        lon0, lat0 = np.repeat(lon, shape[1]), np.repeat(lat, shape[1])
        azimuth, _, distance = geod.inv(lon0, lat0, self.lons.ravel(), self.lats.ravel())
        radians, distance = np.radians(azimuth).reshape(shape), np.asarray(distance).reshape(shape)
        corners = np.stack([np.sin(radians) * distance, np.cos(radians) * distance], axis=-1)
        return places_along(corners, self.corners, self.kept.shape[1])

    def weights(self) -> FloatArray:
        """What each place counts, (N, M)."""
        return self.kept / self.kept.sum(axis=1, keepdims=True)


@dataclass
class _Curves:
    """Curves of N outlines; ``size`` (N, 3) is the mean radius and the deviation from a circle."""

    lon: FloatArray
    lat: FloatArray
    size: FloatArray
    residual: FloatArray
    near: BoolArray

    def put(self, rows: IntArray, others: _Curves) -> None:
        """Have other curves in the place of some."""
        for field in fields(self):
            getattr(self, field.name)[rows] = getattr(others, field.name)

    def fit(self, shape: str, row: int, around: float) -> RimFit | None:
        """One of them, at longitudes around some; None where it is not near its rim."""
        if not self.near[row]:
            return None
        mean, one, other = (float(value) for value in self.size[row])
        half = float(np.hypot(one, other))
        lon = float(self.lon[row])
        lon += 360.0 * round((around - lon) / 360.0)
        azimuth = 0.0 if shape == "circle" else (90.0 - np.degrees(np.arctan2(other, one)) / 2) % 180.0
        lat, residual = float(self.lat[row]), float(self.residual[row])
        return RimFit(shape, lon, lat, 2 * (mean + half), 2 * (mean - half), float(azimuth), residual)


def _fit(rings: Sequence[LonLat], geod: pyproj.Geod) -> list[Fits]:
    """The curves through outlines that are sampled at the same number of places."""
    rims = _Rims.of(rings)
    middle = _middles(rims)
    circle = _settle(rims, geod, middle, None)
    points = rims.points(geod, circle.lon, circle.lat)
    rims.kept = _kept(points, circle.size[:, 0], circle.residual)
    cut = np.flatnonzero(~rims.kept.all(axis=1))
    if len(cut):
        circle.put(cut, _settle(rims.some(cut), geod, (circle.lon[cut], circle.lat[cut]), None))
    begin = tuple(np.where(circle.near, *pair) for pair in zip((circle.lon, circle.lat), middle, strict=True))
    ellipse = _settle(rims, geod, (begin[0], begin[1]), circle)
    around = [float(lon.mean()) for lon, _ in rings]
    return [(circle.fit("circle", row, lon), ellipse.fit("ellipse", row, lon)) for row, lon in enumerate(around)]


def _middles(rims: _Rims) -> tuple[FloatArray, FloatArray]:
    """Mean directions, as :func:`~.plane.middle` has them, of the corners of each outline."""
    real = np.arange(rims.lons.shape[1]) <= rims.corners[:, None]
    phi, lam = np.radians(rims.lats), np.radians(rims.lons)
    x, y, z = (
        np.where(real, values, 0.0).sum(axis=1)
        for values in (np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi))
    )
    return np.degrees(np.arctan2(y, x)), np.degrees(np.arctan2(z, np.hypot(x, y)))


def _settle(rims: _Rims, geod: pyproj.Geod, centre: tuple[FloatArray, FloatArray], circle: _Curves | None) -> _Curves:
    """Fit each outline in a plane around its curve's own centre; circles, or ellipses where circles are given."""
    lon, lat = centre[0].copy(), centre[1].copy()
    total = len(lon)
    found = _Curves(lon, lat, np.zeros((total, 3)), np.zeros(total), np.zeros(total, dtype=bool))
    rows = np.arange(total)
    for plane in range(_PLANES):
        some = rims.some(rows)
        points, weights = some.points(geod, lon[rows], lat[rows]), some.weights()
        still = np.column_stack([np.zeros((len(rows), 2)), found.size[rows]])
        if circle is None:
            moved, size, residual = fit_circles(points, weights, still[:, 2] if plane else None)
        elif plane:
            moved, size, residual = fit_ellipses(points, weights, still)
        else:
            round_one = np.column_stack([np.zeros((total, 2)), circle.size])
            moved, size, residual = _ellipses(
                points,
                weights,
                ellipses_like(points, weights),
                round_one,
                np.where(circle.near, circle.residual, np.inf),
            )
        azimuth, distance = np.degrees(np.arctan2(moved[:, 0], moved[:, 1])), np.hypot(moved[:, 0], moved[:, 1])
        there = geod.fwd(lon[rows], lat[rows], azimuth, distance)
        lon[rows], lat[rows], found.size[rows], found.residual[rows] = there[0], there[1], size, residual
        found.near[rows] = near = _are_near(size, points, some.kept)
        rows = rows[near & (distance >= _SETTLED * size[:, 0])]
        if not len(rows):
            break
    return found


def _ellipses(
    points: FloatArray, weights: FloatArray, first: FloatArray, circle: FloatArray, residual: FloatArray
) -> tuple[FloatArray, ...]:
    """Ellipses from some to begin with, or from circles where those end up further away than the circles are."""
    found = fit_ellipses(points, weights, first)
    worse = np.flatnonzero(found[2] > residual)
    if len(worse):
        again = fit_ellipses(points[worse], weights[worse], circle[worse])
        for values, others in zip(found, again, strict=True):
            values[worse] = others
    return found


def _kept(points: FloatArray, radius: FloatArray, residual: FloatArray) -> BoolArray:
    """Which places (n, M, 2) around the centres of their circles lie on what is left of rims that were cut into."""
    kept = np.ones(points.shape[:2], dtype=bool)
    away = np.hypot(points[..., 0], points[..., 1]) - radius[:, None]
    bitten = may_be_bitten(-away.min(axis=1), away.max(axis=1), residual, radius)
    even = np.full(points.shape[1], 1 / points.shape[1])
    for row in np.flatnonzero(bitten).tolist():
        left = rim_left(points[row], even, (0.0, 0.0), float(radius[row]))
        if left is not None:
            kept[row] = left
    return kept


def _spans(points: FloatArray, kept: BoolArray, directions: FloatArray) -> FloatArray:
    """How far places go in the direction in which they go furthest, (n,)."""
    along = points @ np.stack([np.cos(directions), np.sin(directions)])
    most = np.where(kept[..., None], along, -np.inf).max(axis=1)
    least = np.where(kept[..., None], along, np.inf).min(axis=1)
    return np.asarray((most - least).max(axis=1))


def _are_near(size: FloatArray, points: FloatArray, kept: BoolArray) -> BoolArray:
    """Which curves are no larger than the places of their rims (n, M, 2) let them be."""
    long = 2 * (size[:, 0] + np.hypot(size[:, 1], size[:, 2]))
    near = np.zeros(len(size), dtype=bool)
    # Two directions tell it of most.
    for directions in (_DIRECTIONS[:: len(_DIRECTIONS) // 2], _DIRECTIONS):
        rows = np.flatnonzero(~near)
        near[rows] = long[rows] <= _FAR * _spans(points[rows], kept[rows], directions)
    return near
