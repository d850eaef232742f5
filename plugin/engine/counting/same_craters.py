"""Which craters of two counts are the same: their circles share half of the ground they cover, each at most once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from ..judging.objects import SAME, assign
from ..polygons.circle_pairs import pairs_that_share
from ..polygons.rim_curve import RimFit


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
    rows, columns, shared = pairs_that_share(first, second, radius_km)
    chosen = assign(rows, columns, shared, np.zeros(len(rows), bool), SAME)
    return np.column_stack([rows[chosen], columns[chosen]])
