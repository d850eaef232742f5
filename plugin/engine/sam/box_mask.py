"""A box, also said as a mask: the ellipse inscribed in it, laid out as the mask decoder's own logits."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .part_decoder import CELL

#: Logits rise this much for each cell that one goes inwards, and stop at the limit: about what the decoder answers.
SLOPE = 2.0
LIMIT = 10.0


def ellipse_in_box(
    box: Sequence[float] | NDArray[np.floating], cells: int = 256, offset: tuple[int, int] = (0, 0)
) -> NDArray[np.float32]:
    """Logits of the ellipse inscribed in a box.

    SAM takes an earlier answer as a mask prompt (Kirillov et al. 2023, arXiv:2304.02643, section 3). The corners of a
    box reach the decoder as two of its tokens, from which a small network learns the place of a side only roughly; the
    same box as a mask says for each cell what lies within. The default model is trained with both.

    Args:
        box: Left, top, right, bottom in samples of the full window; 0 is the centre of the first sample.
        cells: Cells along each side.
        offset: Column and row in samples of the first cell's corner in the full window.

    Returns:
        (cells, cells) float32.
    """
    left, top, right, bottom = (float(value) for value in box)
    half_width, half_height = max((right - left) / 2, CELL / 2), max((bottom - top) / 2, CELL / 2)
    places = CELL * (np.arange(cells) + 0.5) - 0.5
    across = (places + offset[0] - (left + right) / 2) / half_width
    down = (places + offset[1] - (top + bottom) / 2) / half_height
    inwards = (1 - np.hypot(across[None, :], down[:, None])) * min(half_width, half_height) / CELL
    return np.clip(SLOPE * inwards, -LIMIT, LIMIT).astype(np.float32)
