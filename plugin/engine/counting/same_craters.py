"""Which craters of two counts are the same: their circles share half of the ground they cover, each at most once."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy.spatial import cKDTree

from ..judging.objects import SAME, assign
from ..polygons.rim_curve import RimFit

FloatArray = npt.NDArray[np.float64]


def same_craters(first: Sequence[RimFit], second: Sequence[RimFit], radius_km: float) -> npt.NDArray[np.int64]:
    """Which craters are the same.

    Args:
        first: Circles of one count.
        second: Of the other.
        radius_km: Of the body.

    Returns:
        (M, 2) places in both.
    """
    if not first or not second:
        return np.zeros((0, 2), dtype=np.int64)
    places = [_places(circles, radius_km) for circles in (first, second)]
    radii = [np.array([circle.diameter_m / 2000 for circle in circles]) for circles in (first, second)]
    # Circles that share half of their union lie closer than the larger one's radius.
    near = cKDTree(places[1]).query_ball_point(places[0], radii[0] * math.sqrt(2) + 1e-9)
    rows = np.repeat(np.arange(len(first)), [len(found) for found in near])
    columns = np.array([column for found in near for column in found], dtype=np.int64)
    if not len(columns):
        return np.zeros((0, 2), dtype=np.int64)
    apart = np.linalg.norm(places[0][rows] - places[1][columns], axis=1)
    shared = _overlap(radii[0][rows], radii[1][columns], apart)
    chosen = assign(rows, columns, shared, np.zeros(len(rows), bool), SAME)
    return np.column_stack([rows[chosen], columns[chosen]])


def _places(circles: Sequence[RimFit], radius_km: float) -> FloatArray:
    """(N, 3) centres on a sphere."""
    lons, lats = np.radians([[circle.lon, circle.lat] for circle in circles]).T
    return radius_km * np.column_stack([np.cos(lats) * np.cos(lons), np.cos(lats) * np.sin(lons), np.sin(lats)])


def _overlap(one: FloatArray, other: FloatArray, apart: FloatArray) -> FloatArray:
    """Intersection over union of circles: radii of both, and the distance of their centres."""
    small, large = np.minimum(one, other), np.maximum(one, other)
    apart_safe = np.maximum(apart, 1e-12)
    first = np.clip((apart_safe**2 + small**2 - large**2) / (2 * apart_safe * small), -1, 1)
    second = np.clip((apart_safe**2 + large**2 - small**2) / (2 * apart_safe * large), -1, 1)
    root = (small + large - apart) * (apart + small - large) * (apart - small + large) * (apart + small + large)
    lens = small**2 * np.arccos(first) + large**2 * np.arccos(second) - np.sqrt(np.maximum(root, 0)) / 2
    shared = np.where(apart >= small + large, 0.0, np.where(apart <= large - small, math.pi * small**2, lens))
    union = math.pi * (small**2 + large**2) - shared
    return np.asarray(shared / union, dtype=np.float64)
