"""What a count misses, told by a second count of the same ground: capture and recapture.

Of ``n1`` craters of one count and ``n2`` of another, made without knowledge of the first, ``m`` are the same. Where
both find a crater independently, there are about ``n1 n2 / m`` (Lincoln 1930; Petersen 1896); Chapman's estimator
``(n1 + 1)(n2 + 1) / (m + 1) - 1`` has no bias and needs no common crater (Chapman 1951, University of California
Publications in Statistics 1, 131-160), its variance is that of Seber (1970, Biometrics 26, 13-22). Craters that are
hard to see for both make the estimate too small, so what it says of completeness is the best case. Two craters are the
same where their circles share half of the ground they cover, each at most once.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy.spatial import cKDTree

from ...protocol.messages.counting import Crater, SizeCompleteness
from ..judging.objects import SAME, assign
from .bins import bin_edges

#: Standard deviations that hold 95 %.
_TWO_SIGMA = 1.959964

FloatArray = npt.NDArray[np.float64]


def same_craters(first: Sequence[Crater], second: Sequence[Crater], radius_km: float) -> npt.NDArray[np.int64]:
    """Which craters are the same.

    Args:
        first: Craters of one count.
        second: Of the other.
        radius_km: Of the body.

    Returns:
        (M, 2) places in both.
    """
    if not first or not second:
        return np.zeros((0, 2), dtype=np.int64)
    places = [_places(craters, radius_km) for craters in (first, second)]
    radii = [np.array([crater.diameter_km / 2 for crater in craters]) for craters in (first, second)]
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


def completeness(first: Sequence[Crater], second: Sequence[Crater], radius_km: float) -> tuple[SizeCompleteness, ...]:
    """How complete the first count is, by the square root of two of diameters, and of all craters at the end.

    Args:
        first: Craters of the count.
        second: Those of another count of the same ground.
        radius_km: Of the body.
    """
    if not first or not second:
        return ()
    pairs = same_craters(first, second, radius_km)
    sizes = [np.array([crater.diameter_km for crater in craters]) for craters in (first, second)]
    # The same crater is of one size, whoever measured it.
    sizes[1][pairs[:, 1]] = sizes[0][pairs[:, 0]]
    edges = bin_edges("root-2", np.concatenate(sizes))
    numbers = [np.histogram(values, edges)[0] for values in (*sizes, sizes[0][pairs[:, 0]])]
    bins = [
        _estimate(low, high, *map(int, counts))
        for low, high, *counts in zip(edges[:-1], edges[1:], *numbers, strict=True)
    ]
    whole = _estimate(edges[0], edges[-1], len(first), len(second), len(pairs))
    return (*(entry for entry in bins if entry.first or entry.second), whole)


def _estimate(low: float, high: float, first: int, second: int, both: int) -> SizeCompleteness:
    known = SizeCompleteness(float(low), float(high), first, second, both)
    if not first or not second:
        return known
    total = (first + 1) * (second + 1) / (both + 1) - 1
    variance = (first + 1) * (second + 1) * (first - both) * (second - both) / ((both + 1) ** 2 * (both + 2))
    spread = _TWO_SIGMA * math.sqrt(variance)
    seen = first + second - both  # there are no fewer
    total = max(total, seen)
    return SizeCompleteness(
        *(float(low), float(high), first, second, both),
        all=total,
        share=first / total,
        low=first / (total + spread),
        high=first / max(total - spread, seen),
    )


def _places(craters: Sequence[Crater], radius_km: float) -> FloatArray:
    lons, lats = np.radians([[crater.lon, crater.lat] for crater in craters]).T
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
