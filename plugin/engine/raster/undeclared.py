"""A nodata value that the file does not declare: one extreme value along its border, far from all others."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

#: Such pixels are at least this share of the sample.
_SHARE = 0.005


def undeclared_nodata(values: NDArray[Any], valid: NDArray[np.bool_]) -> float | None:
    """The lowest or highest value of a sample, where it stands for no data.

    It hangs together with the border, and is further from the next value than all others are from each other: heights
    and reflectances go over into each other, -9999 does not. Zeros have a rule of their own.

    Args:
        values: (bands, H, W), signed or floating point; others have no room for such a value.
        valid: (H, W), where there is data as far as is known.
    """
    if values.dtype.kind not in "if" or not valid.any():
        return None
    ground = values[:, valid]
    for extreme in (ground.min(), ground.max()):
        same = (values == extreme).all(axis=0) & valid
        others = ground[ground != extreme]
        if extreme == 0 or others.size == 0 or _border_share(same) < _SHARE:
            continue
        low, high = float(others.min()), float(others.max())
        apart = low - float(extreme) if extreme < low else float(extreme) - high
        if high > low and apart > max(high - low, 1.0):  # of two values alone either may be ground
            return float(extreme)
    return None


def _border_share(same: NDArray[np.bool_]) -> float:
    labels, _ = ndimage.label(same)
    border = np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])
    return float(np.isin(labels, np.unique(border[border > 0])).mean())
