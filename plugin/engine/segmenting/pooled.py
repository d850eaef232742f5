"""What an encoder sees in a mask and around it, as one vector."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt

#: How far around a mask counts as its surroundings, as a share of the side of a square of its area.
_AROUND = 0.35
#: Discs along a side of a window whose ground is looked at, their radius as a share of it, and cells of a mask along a
#: side of a feature.
_DISCS, _DISC, _FINER = 3, 0.06, 4


def pooled(features: NDArray[np.floating], inside: NDArray[np.bool_]) -> NDArray[np.float16]:
    """Mean features in a mask and in a belt around it.

    Args:
        features: (C, h, w) of a window.
        inside: (k h, k w) the mask, which has a cell at least; k cells along a side of a feature.

    Returns:
        (2 C,) those inside, then those of the belt; the latter are zero where the mask fills the window.
    """
    channels, height, width = features.shape
    step = inside.shape[0] // height
    reach = max(step, round(_AROUND * np.sqrt(inside.sum())))
    rows, columns = (_span(np.any(inside, axis=axis), reach, step) for axis in (1, 0))
    part = inside[rows, columns]
    belt = ~part & (distance_transform_edt(~part) <= reach)
    seen = features[:, _cells(rows, step), _cells(columns, step)].reshape(channels, -1).astype(np.float32)
    shares = np.stack([_shares(mask, step) for mask in (part, belt)])
    return (seen @ (shares / np.maximum(shares.sum(1, keepdims=True), 1.0)).T).T.ravel().astype(np.float16)


def ground_features(features: NDArray[np.floating], valid: NDArray[np.bool_]) -> NDArray[np.float16]:
    """Vectors of discs on the ground of a window, evenly spread, whatever they show.

    Args:
        features: (C, h, w) of the window.
        valid: (k h, k w) where there is data.

    Returns:
        (n, 2 C) of the discs whose middle has data.
    """
    channels, height, _ = features.shape
    side = _FINER * height
    rows, columns = np.ogrid[:side, :side]
    middles = ((np.arange(_DISCS) + 0.5) / _DISCS * side).astype(int)
    step = valid.shape[0] // side
    found = [
        pooled(features, (rows - row) ** 2 + (columns - column) ** 2 <= (_DISC * side) ** 2)
        for row in middles
        for column in middles
        if valid[row * step, column * step]
    ]
    return np.array(found, dtype=np.float16).reshape(len(found), 2 * channels)


def _span(filled: NDArray[np.bool_], reach: int, step: int) -> slice:
    """Cells from the first to the last that are filled and so many beyond, in whole features."""
    places = np.flatnonzero(filled)
    first, last = max(0, int(places[0]) - reach), min(len(filled), int(places[-1]) + 1 + reach)
    return slice(first // step * step, -(-last // step) * step)


def _cells(span: slice, step: int) -> slice:
    return slice(span.start // step, span.stop // step)


def _shares(mask: NDArray[np.bool_], step: int) -> NDArray[np.float32]:
    """How many cells of each feature a mask covers, row by row."""
    height, width = mask.shape
    counted: NDArray[np.float32] = (
        mask.reshape(height // step, step, width // step, step).sum((1, 3), dtype=np.float32).ravel()
    )
    return counted
