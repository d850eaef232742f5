"""Gauss and Newton's steps of circles and ellipses through many outlines at once, each in a plane of its own."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .plane import FloatArray

BoolArray = NDArray[np.bool_]

#: Steps of a fit; most outlines need a third of them.
_STEPS = 40

#: A step that is smaller than this share of the radius ends a fit.
_SMALL_STEP = 1e-11

#: Rounds that bring the foot of a corner on an ellipse from anywhere, and from where it last was.
_FIRST_ROUNDS, _MORE_ROUNDS = 8, 3

Settled = tuple[FloatArray, FloatArray, FloatArray, BoolArray]


class _Going:
    """The outlines whose fits have not ended.

    Attributes:
        rows: Their numbers.
        points, weights: Of their corners.
    """

    def __init__(self, points: FloatArray, weights: FloatArray) -> None:
        self.rows = np.arange(len(points))
        self.points = points
        self.weights = weights

    def leave(self, ended: BoolArray) -> None:
        """Leave some of them out from now on."""
        if ended.any():
            self.rows, self.points, self.weights = self.rows[~ended], self.points[~ended], self.weights[~ended]


def fit_circles(points: FloatArray, weights: FloatArray) -> Settled:
    """Centres (n, 2), sizes (n, 3), root mean square distances, and which fits have ended."""
    centre = (weights[..., None] * points).sum(axis=1)
    radius = (weights * np.hypot(points[..., 0] - centre[:, :1], points[..., 1] - centre[:, 1:])).sum(axis=1)
    ended = np.zeros(len(points), dtype=bool)
    going = _Going(points, weights)
    for _ in range(_STEPS):
        rows = going.rows
        way = going.points - centre[rows, None]
        reach = np.maximum(np.hypot(way[..., 0], way[..., 1]), 1e-300)
        distance = reach - radius[rows, None]
        slopes = np.stack([-way[..., 0] / reach, -way[..., 1] / reach, -np.ones_like(reach)], axis=-1)
        step = _step(slopes, distance, going.weights)
        centre[rows], radius[rows] = centre[rows] + step[:, :2], radius[rows] + step[:, 2]
        ended[rows] = np.abs(step).max(axis=1) < _SMALL_STEP * radius[rows]
        going.leave(ended[rows])
        if not len(going.rows):
            break
    reach = np.hypot(points[..., 0] - centre[:, :1], points[..., 1] - centre[:, 1:])
    residual = np.sqrt((weights * (reach - radius[:, None]) ** 2).sum(axis=1))
    return centre, np.column_stack([radius, np.zeros_like(radius), np.zeros_like(radius)]), residual, ended


def fit_ellipses(points: FloatArray, weights: FloatArray, size: FloatArray) -> Settled:
    """As :func:`fit_circles`, from sizes to begin with and a centre at the origin."""
    values = np.column_stack([np.zeros((len(points), 2)), size])
    ended = np.zeros(len(points), dtype=bool)
    foot: FloatArray | None = None
    feet = np.empty((2, *weights.shape))
    going = _Going(points, weights)
    for _ in range(_STEPS):
        rows = going.rows
        distance, slopes, feet[:, rows] = _from_ellipses(going.points, values[rows], foot)
        step = _step(slopes, distance, going.weights)
        values[rows] += step
        ended[rows] = np.abs(step).max(axis=1) < _SMALL_STEP * np.abs(values[rows, 2])
        going.leave(ended[rows])
        foot = feet[:, going.rows]
        if not len(going.rows):
            break
    distance, _, _ = _from_ellipses(points, values, feet)
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
