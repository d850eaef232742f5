"""The rim that is left of a crater out of which another landform was cut.

With *No overlap* an outline ends where its neighbours are. A circle through all of it is drawn into the bite, and up to
an eighth
too small. So circles through arcs of the outline are tried, the one that most of the outline lies on is kept, and what
lies deep inside it is a bite (random sample consensus, Fischler and Bolles 1981, Communications of the ACM 24, 381-395,
with arcs in place of random points, so that the answer is always the same).
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from .plane import FloatArray

BoolArray = NDArray[np.bool_]

#: Where something was bitten out, a circle through all of an outline leaves such a residual, in shares of the radius,
#: and the outline goes further into it than out by this factor.
_ROUGH, _INWARDS = 0.03, 1.15
#: Places along an outline that are compared with circles.
_PLACES = 256
#: Arcs that circles are tried through: where they begin, and which shares of the outline they span.
_STARTS, _SPANS = 32, (0.2, 0.35, 0.5)
#: A place lies on a circle within this share of the radius.
_ON = 0.03
#: Least share of directions in which the rim is left; most of the outline that may lie outside the circle.
_LEFT, _BEYOND = 0.5, 0.05
#: Directions that are told apart.
_DIRECTIONS = 72


def may_be_bitten(inwards: FloatArray, outwards: FloatArray, residual: FloatArray, radius: FloatArray) -> BoolArray:
    """Which outlines may lack a part of their rim.

    Args:
        inwards: How far each goes into the circle through all of it.
        outwards: How far it goes out of it.
        residual: Root mean square of its distances.
        radius: Of the circle.
    """
    return np.asarray((residual > _ROUGH * radius) & (inwards > _INWARDS * outwards))


def rim_left(points: FloatArray, weights: FloatArray, centre: tuple[float, float], radius: float) -> BoolArray | None:
    """Which corners of an outline lie on the rim that is left.

    Args:
        points: Corners in a plane, (N, 2), around the outline.
        weights: Share of the outline's length that each stands for.
        centre: Of the circle through all of them.
        radius: Of that circle.

    Returns:
        None where nothing was bitten out of it: it is as round as it is, or of another shape.
    """
    away = np.hypot(*(points - centre).T) - radius
    residual = math.sqrt(float(weights @ away**2))
    extremes = np.array([-away.min()]), np.array([away.max()])
    if not may_be_bitten(*extremes, np.array([residual]), np.array([radius]))[0]:
        return None
    places = _spread(points)
    x, y, reach = _best(places, radius)
    for _ in range(3):
        on = np.abs(np.hypot(places[:, 0] - x, places[:, 1] - y) - reach) <= _ON * reach
        if on.sum() < 8:
            return None
        x, y, reach = _through(places[on])
    off = np.hypot(places[:, 0] - x, places[:, 1] - y) - reach
    on = np.abs(off) <= _ON * reach
    directions = np.floor(np.arctan2(places[on, 1] - y, places[on, 0] - x) / (2 * math.pi) * _DIRECTIONS).astype(int)
    left = len(set((directions % _DIRECTIONS).tolist())) / _DIRECTIONS
    if left < _LEFT or (off > _ON * reach).mean() > _BEYOND or not radius < reach < 2 * radius:
        return None
    kept = np.abs(np.hypot(points[:, 0] - x, points[:, 1] - y) - reach) <= _ON * reach
    return kept if kept.sum() >= 6 else None


def _spread(points: FloatArray) -> FloatArray:
    """Places evenly along a closed outline."""
    closed = np.vstack([points, points[:1]])
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(closed, axis=0).T))])
    at = np.linspace(0.0, along[-1], _PLACES, endpoint=False)
    return np.column_stack([np.interp(at, along, closed[:, axis]) for axis in (0, 1)])


def _best(places: FloatArray, radius: float) -> tuple[float, float, float]:
    """Centre and radius of the circle through three places of an arc on which most places lie."""
    starts = np.arange(_STARTS) * _PLACES // _STARTS
    first, span = (values.ravel() for values in np.meshgrid(starts, np.array(_SPANS) * _PLACES))
    a, b, c = (places[(first + share * span).astype(int) % _PLACES] for share in (0.0, 0.5, 1.0))
    u, v = b - a, c - a
    cross = 2 * (u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0])
    known = np.abs(cross) > 1e-9 * radius**2
    u, v, a, cross = u[known], v[known], a[known], cross[known]
    uu, vv = (u**2).sum(axis=1), (v**2).sum(axis=1)
    centres = a + np.column_stack([v[:, 1] * uu - u[:, 1] * vv, u[:, 0] * vv - v[:, 0] * uu]) / cross[:, None]
    radii = np.hypot(*(a - centres).T)
    off = np.hypot(places[:, None, 0] - centres[:, 0], places[:, None, 1] - centres[:, 1]) - radii
    votes = (np.abs(off) <= _ON * radii).sum(axis=0)
    best = int(np.argmax(np.where(radii < 2 * radius, votes, 0)))
    return float(centres[best, 0]), float(centres[best, 1]), float(radii[best])


def _through(places: FloatArray) -> tuple[float, float, float]:
    """Centre and radius of the circle by algebraic least squares (Kasa 1976), near enough to tell who lies on it."""
    middle = places.mean(axis=0)
    moved = places - middle
    table = np.column_stack([2 * moved, np.ones(len(moved))])
    (x, y, rest), *_ = np.linalg.lstsq(table, (moved**2).sum(axis=1), rcond=None)
    return float(x + middle[0]), float(y + middle[1]), math.sqrt(max(float(rest + x * x + y * y), 1e-300))
