"""Scores of one polygon, and of many."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from shapely.geometry.base import BaseGeometry

#: An outline may be off by this share of the landform's longer side, and by a pixel, whichever is more.
BOUNDARY_TOLERANCE = 0.03


def boundary_f(found: BaseGeometry | None, truth: BaseGeometry, tolerance: float) -> float:
    """F-score of an outline, as of Martin et al. 2004 and of DAVIS (Perazzi et al. 2016), measured along the lines.

    Args:
        found: Polygon or multipolygon; None scores 0.
        truth: The true polygon.
        tolerance: Distance up to which a piece of outline counts as right, in units of the coordinates.

    Returns:
        Harmonic mean of the share of the found outline near the true one, and of the true near the found one.
    """
    if found is None or found.is_empty:
        return 0.0
    precision = _share_near(found.boundary, truth.boundary, tolerance)
    recall = _share_near(truth.boundary, found.boundary, tolerance)
    return 2 * precision * recall / (precision + recall) if precision + recall > 0 else 0.0


def _share_near(line: BaseGeometry, other: BaseGeometry, tolerance: float) -> float:
    return float(line.intersection(other.buffer(tolerance)).length / line.length)


def clicks_needed(ious: Sequence[float], wanted: float) -> int:
    """Number of the click after which the IoU first reached a value; one more than there were when it never did."""
    return next((number for number, iou in enumerate(ious, 1) if iou >= wanted), len(ious) + 1)


def tenth_percentile(values: Sequence[float]) -> float:
    """A tenth of the values are lower."""
    return float(np.percentile(values, 10))
