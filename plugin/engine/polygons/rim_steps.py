"""Least-squares circles and ellipses through the places of many outlines at once, each in a plane of its own.

Levenberg and Marquardt's steps (Marquardt 1963, "An algorithm for least-squares estimation of nonlinear parameters",
Journal of the Society for Industrial and Applied Mathematics 11, 431-441) with exact derivatives: those of Gauss and
Newton while they come nearer, shorter ones where they do not. So no fit ends further from its outline than it began.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from .plane import FloatArray

BoolArray = NDArray[np.bool_]
IntArray = NDArray[np.intp]

#: Steps of a fit; most outlines need a fifth of them.
_STEPS = 50

#: A step that is smaller than this share of the radius ends a fit, and so does damping beyond the other.
_SMALL_STEP, _MOST_DAMPING = 1e-9, 1e8

#: The first damping, and below which there is none.
_DAMPING, _NO_DAMPING = 1e-2, 1e-4

#: Fits begin beside the middle of an outline by these shares of the radius: of a symmetric one the middle may be a
#: saddle, from which rounding errors would decide where the fit goes.
_ASIDE = np.array([2e-3, 1e-3])

#: The short axis of an ellipse is at least this share of the mean of both.
_FLATTEST = 1e-3

#: Curves so many times as large as they began have lost their outline.
_LOST = 20.0

#: Rounds that bring the foot of a place on an ellipse from anywhere, and from where it last was.
_FIRST_ROUNDS, _MORE_ROUNDS = 8, 3

#: Distances (n, M) of the places of some outlines, by their numbers, from curves (n, P), and their slopes (n, M, P).
_Look = Callable[[IntArray, FloatArray], tuple[FloatArray, FloatArray]]


def fit_circles(points: FloatArray, weights: FloatArray, radius: FloatArray | None = None) -> tuple[FloatArray, ...]:
    """Circles through places (n, M, 2) of weights (n, M), which add up to 1.

    Args:
        points: The places.
        weights: What each counts.
        radius: Of circles around the origin to begin with, (n,); None begins at the middle of the places.

    Returns:
        Centres (n, 2); sizes (n, 3): the radius, and no deviation from a circle; root mean square distances (n,).
    """
    if radius is None:
        centre = (weights[..., None] * points).sum(axis=1)
        away = np.hypot(points[..., 0] - centre[:, :1], points[..., 1] - centre[:, 1:])
        mean = (weights * away).sum(axis=1, keepdims=True)
        values = np.column_stack([centre + _ASIDE * mean, mean])
    else:
        values = np.column_stack([np.zeros((len(points), 2)), radius])

    def look(rows: IntArray, circles: FloatArray) -> tuple[FloatArray, FloatArray]:
        way = points[rows] - circles[:, None, :2]
        reach = np.maximum(np.hypot(way[..., 0], way[..., 1]), 1e-300)
        slopes = np.stack([-way[..., 0] / reach, -way[..., 1] / reach, -np.ones_like(reach)], axis=-1)
        return reach - circles[:, 2:3], slopes

    residual = _descend(values, weights, look)
    return values[:, :2], np.pad(values[:, 2:], ((0, 0), (0, 2))), residual


def fit_ellipses(points: FloatArray, weights: FloatArray, first: FloatArray) -> tuple[FloatArray, ...]:
    """As :func:`fit_circles`, from ellipses (n, 5) to begin with: centres and sizes.

    A size is the mean radius and the two components of the deviation from a circle, ``(a - b) / 2`` times the cosine
    and the sine of twice the angle of the long axis: unlike axes and angle they mean something where it is a circle.
    """
    values = first.copy()
    feet = np.full((2, *weights.shape), np.nan)

    def look(rows: IntArray, ellipses: FloatArray) -> tuple[FloatArray, FloatArray]:
        foot = None if np.isnan(feet[0, rows[0], 0]) else feet[:, rows]
        distance, slopes, feet[:, rows] = _from_ellipses(points[rows], ellipses, foot)
        return distance, slopes

    residual = _descend(values, weights, look)
    return values[:, :2], values[:, 2:], residual


def ellipses_like(points: FloatArray, weights: FloatArray) -> FloatArray:
    """Ellipses (n, 5), as of :func:`fit_ellipses`, whose rims have about the second moments of places."""
    centre = (weights[..., None] * points).sum(axis=1)
    away = points - centre[:, None]
    spread = np.einsum("nm,nmp,nmq->npq", weights, away, away)
    mean, one, other = (spread[:, 0, 0] + spread[:, 1, 1]) / 2, (spread[:, 0, 0] - spread[:, 1, 1]) / 2, spread[:, 0, 1]
    half = np.hypot(one, other)
    long, short = np.sqrt(2 * (mean + half)), np.sqrt(2 * np.maximum(mean - half, 0.0))
    short = np.maximum(short, 2 * _FLATTEST * long)
    scale = (long - short) / 2 / np.maximum(half, 1e-300)
    radius = (long + short) / 2
    return np.column_stack([centre + _ASIDE * radius[:, None], radius, scale * one, scale * other])


def _descend(values: FloatArray, weights: FloatArray, look: _Look) -> FloatArray:
    """Bring curves (n, P) down to where no step comes nearer, in place; the root mean square distances."""
    rows = np.arange(len(values))
    first = values[:, 2].copy()
    damping = np.zeros(len(values))
    distance, slopes = look(rows, values)
    cost = np.asarray((weights * distance**2).sum(axis=1))
    for _ in range(_STEPS):
        if not len(rows):
            break
        step = _step(slopes, distance, weights[rows], damping[rows])
        trial = values[rows] + step
        possible = (trial[:, 2] > 0) & (trial[:, 2] < _LOST * first[rows])
        if values.shape[1] > 3:
            possible &= np.hypot(trial[:, 3], trial[:, 4]) < (1 - _FLATTEST) * trial[:, 2]
        there = np.where(possible[:, None], trial, values[rows])
        new_distance, new_slopes = look(rows, there)
        new_cost = (weights[rows] * new_distance**2).sum(axis=1)
        size = np.abs(step).max(axis=1)
        small = size < _SMALL_STEP * values[rows, 2]
        better = possible & (new_cost <= cost[rows])
        taken = rows[better]
        values[taken], cost[taken] = trial[better], new_cost[better]
        distance[better], slopes[better] = new_distance[better], new_slopes[better]
        eased = np.where(damping[rows] / 10 < _NO_DAMPING, 0.0, damping[rows] / 10)
        damping[rows] = np.where(better, eased, np.maximum(10 * damping[rows], _DAMPING))
        going = ~small & (damping[rows] < _MOST_DAMPING)
        rows, distance, slopes = rows[going], distance[going], slopes[going]
    return np.sqrt(cost)


def _step(slopes: FloatArray, distance: FloatArray, weights: FloatArray, damping: FloatArray) -> FloatArray:
    """A step of each fit: the values (n, P) that take the distances away, as far as lines go, and damping lets them."""
    weighted = slopes * weights[..., None]
    normal = np.swapaxes(weighted, 1, 2) @ slopes
    diagonal = np.einsum("npp->np", normal)
    # The constant keeps what nothing determines where it is.
    diagonal += damping[:, None] * diagonal + 1e-13
    towards = np.einsum("ncp,nc->np", weighted, distance)
    step: FloatArray = -np.linalg.solve(normal, towards[..., None])[..., 0]
    return step


def _from_ellipses(
    points: FloatArray, values: FloatArray, foot: FloatArray | None
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Distances (n, M) of places from ellipses, negative inside; their slopes (n, M, 5); and the feet.

    Args:
        points: Places (n, M, 2).
        values: Centre, mean radius and deviation of each ellipse, (n, 5).
        foot: Where the feet last were, as unit vectors of the first quadrant; None for the first time.
    """
    x, y, mean, one, other = (values[:, index, None] for index in range(5))
    half, turn = np.hypot(one, other), np.arctan2(other, one)
    a, b = mean + half, mean - half
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
    """Feet of points of the first quadrant, found by going round the local circle of curvature.

    It settles in a few rounds for any point (C. Chatfield 2017, "Simple method for distance to ellipse").
    """
    tx, ty = np.full((2, *px.shape), np.sqrt(0.5)) if foot is None else foot
    tiny, excess = 1e-300, a * a - b * b
    for _ in range(_FIRST_ROUNDS if foot is None else _MORE_ROUNDS):
        # Products take less time than powers.
        ex, ey = excess / a * (tx * tx * tx), -excess / b * (ty * ty * ty)
        qx, qy = px - ex, py - ey
        scale = np.hypot(a * tx - ex, b * ty - ey) / np.maximum(np.hypot(qx, qy), tiny)
        tx, ty = np.clip((qx * scale + ex) / a, 0.0, 1.0), np.clip((qy * scale + ey) / b, 0.0, 1.0)
        length = np.maximum(np.hypot(tx, ty), tiny)
        tx, ty = tx / length, ty / length
    return tx, ty
