"""The connected parts of a mask, and which of them are clicked."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

#: Samples that touch at a corner are of one part.
NEIGHBOURS = np.ones((3, 3))


def sample_of(points: NDArray[np.floating], shape: tuple[int, ...]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Rows and columns of the samples in which points (N, 2, window coordinates) lie."""
    columns = np.clip(np.floor(points[:, 0]), 0, shape[1] - 1).astype(np.intp)
    rows = np.clip(np.floor(points[:, 1]), 0, shape[0] - 1).astype(np.intp)
    return rows, columns


def parts_clicked(mask: NDArray[np.bool_], points: NDArray[np.floating]) -> NDArray[np.bool_]:
    """The connected parts of a mask (H, W) that hold one of the points (N, 2), both in cells."""
    return parts_with(mask, np.column_stack(sample_of(points, mask.shape)))


def parts_with(mask: NDArray[np.bool_], samples: NDArray[np.intp]) -> NDArray[np.bool_]:
    """The connected parts of a mask (H, W) that hold one of its samples, given by rows and columns (N, 2)."""
    labels, count = ndimage.label(mask, structure=NEIGHBOURS)
    hit = np.zeros(count + 1, dtype=np.bool_)
    hit[labels[samples[:, 0], samples[:, 1]]] = True
    hit[0] = False
    found: NDArray[np.bool_] = hit[labels]
    return found
