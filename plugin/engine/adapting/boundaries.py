"""Boundary maps: where classes change, put where SAM sees a border nearby.

After the boundary enhancement of GoodSAM (arXiv:2403.16370), which joins the boundaries of SAM and of the assistant.
How near a border must be to be the same one is not told there, and chosen here.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy import ndimage

from .fusion import Labels, PlacedMask, Places

#: Places within which a border of a mask and one between classes are the same.
NEAR = 3
_SQUARE = np.ones((3, 3), dtype=bool)


def class_boundaries(labels: Labels) -> Places:
    """Places (H, W) beside a place of another class, to the right or below."""
    found = np.zeros(labels.shape, dtype=bool)
    found[:, :-1] |= labels[:, :-1] != labels[:, 1:]
    found[:-1] |= labels[:-1] != labels[1:]
    return found


def mask_boundaries(masks: Sequence[PlacedMask], size: tuple[int, int]) -> Places:
    """Places (H, W) of masks beside a place outside of them; the sides of the window are no border."""
    found = np.zeros(size, dtype=bool)
    for mask in masks:
        rows, columns = mask.at
        wide = np.pad(mask.inside, 1)
        # what the window cuts off goes on
        if rows.start == 0:
            wide[0] = wide[1]
        if rows.stop == size[0]:
            wide[-1] = wide[-2]
        if columns.start == 0:
            wide[:, 0] = wide[:, 1]
        if columns.stop == size[1]:
            wide[:, -1] = wide[:, -2]
        inner = ndimage.binary_erosion(wide)[1:-1, 1:-1]
        found[mask.at] |= mask.inside & ~inner
    return found


def joined_boundaries(labels: Labels, masks: Sequence[PlacedMask]) -> Places:
    """Borders of masks near one between classes, and borders between classes near none of a mask.

    Args:
        labels: (H, W) classes of the assistant.
        masks: Of a SAM.
    """
    height, width = labels.shape
    semantic, seen = class_boundaries(labels), mask_boundaries(masks, (height, width))
    near_semantic, near_seen = (ndimage.binary_dilation(part, _SQUARE, iterations=NEAR) for part in (semantic, seen))
    return np.asarray((seen & near_semantic) | (semantic & ~near_seen))
