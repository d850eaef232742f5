"""Nodata values that the file does not declare: extreme values, far from all others."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

#: Such pixels are at least this share of the sample.
_SHARE = 0.005
#: So many values at most.
_MOST = 3
#: What programs write where there is no data. No chance brings these, so that they need not lie as far from all others
#: (heights reach from -8200 m on Mars to 21 200 m), nor along the border.
_USUAL = (
    -9999.0,
    -99999.0,
    -32767.0,
    -32768.0,
    32767.0,
    float(np.float32(-3.4028235e38)),
    float(np.float32(3.4028235e38)),
)
#: They are at least this share of the spread of all others away from them.
_APART = 0.05


def undeclared_nodata(values: NDArray[Any], valid: NDArray[np.bool_]) -> tuple[float, ...]:
    """The lowest or highest values of a sample, where they stand for no data; the commonest first, none as a rule.

    They hang together with the border, and are further from the next value than all others are from each other: heights
    and reflectances go over into each other, -9999 does not. There may be a few, as -9999 for what was not seen and
    -9998 for what was saturated. Of a value that programs write for no data less is asked. Zeros have a rule of their
    own.

    Args:
        values: (bands, H, W), signed or floating point; others have no room for such a value.
        valid: (H, W), where there is data as far as is known.
    """
    if values.dtype.kind not in "if" or not valid.any():
        return ()
    ground = values[:, valid]
    lowest, highest = _lowest(ground), -_lowest(-ground.astype(np.float64))
    for number in range(1, min(_MOST, len(lowest) - 2) + 1):
        for ends, nearest, furthest in ((lowest, lowest[number], highest[0]), (highest, highest[number], lowest[0])):
            extremes = ends[:number].astype(values.dtype)
            spread = max(abs(float(furthest) - float(nearest)), float(np.ptp(ends[:number])), 1.0)
            usual = all(float(value) in _USUAL for value in extremes)
            apart = abs(float(nearest) - float(ends[number - 1]))
            if 0 in extremes or apart <= spread * (_APART if usual else 1):
                continue
            same = np.isin(values, extremes).all(axis=0) & valid
            if (float(same.mean()) if usual else _border_share(same)) >= _SHARE:
                return tuple(sorted(map(float, extremes), key=lambda value: -int((ground == value).sum())))
    return ()


def _lowest(values: NDArray[Any]) -> NDArray[np.float64]:
    """The lowest values that differ, one more than may stand for no data, and one that is ground like others."""
    found: list[float] = []
    left = values.reshape(-1)
    while left.size and len(found) < _MOST + 2:
        found.append(float(left.min()))
        left = left[left > found[-1]]
    return np.array(found)


def _border_share(same: NDArray[np.bool_]) -> float:
    labels, _ = ndimage.label(same)
    border = np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])
    return float(np.isin(labels, np.unique(border[border > 0])).mean())
