"""Circles on a body that share ground with others, and how much of it."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy.spatial import cKDTree

from ..crs.directions import directions
from .rim_curve import RimFit

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]


def pairs_that_share(
    first: Sequence[RimFit], second: Sequence[RimFit], radius_km: float
) -> tuple[IntArray, IntArray, FloatArray]:
    """Pairs of circles that may share half of the ground which they cover together.

    Args:
        first: Circles.
        second: Others, or the same ones.
        radius_km: Of the body.

    Returns:
        (M,) places of each pair in both, and (M,) their intersection over union; all pairs that share half of their
        union are among these.
    """
    nothing = np.zeros(0, dtype=np.int64)
    if not first or not second:
        return nothing, nothing, np.zeros(0)
    places = [_places(circles, radius_km) for circles in (first, second)]
    radii = [np.array([circle.diameter_m / 2000 for circle in circles]) for circles in (first, second)]
    # Circles that share half of their union lie closer than the larger one's radius.
    near = cKDTree(places[1]).query_ball_point(places[0], radii[0] * math.sqrt(2) + 1e-9)
    rows = np.repeat(np.arange(len(first)), [len(found) for found in near])
    columns = np.array([column for found in near for column in found], dtype=np.int64)
    if not len(columns):
        return nothing, nothing, np.zeros(0)
    apart = np.linalg.norm(places[0][rows] - places[1][columns], axis=1)
    return rows, columns, _overlap(radii[0][rows], radii[1][columns], apart)


def _places(circles: Sequence[RimFit], radius_km: float) -> FloatArray:
    """(N, 3) centres on a sphere."""
    return radius_km * directions([circle.lon for circle in circles], [circle.lat for circle in circles])


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
