"""A scribble, also said as a mask: what the line covers is on the landform, and all else is left open."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rasterio.features import rasterize
from scipy.ndimage import distance_transform_edt
from shapely.geometry import LineString

from ..sam.box_mask import LIMIT

#: Logits fall this much for each cell away from the line, down to 0, which says nothing.
_FALL = 4.0

Line = NDArray[np.floating]


def scribbled(
    lines: Sequence[Line], cells: int = 256, within: NDArray[np.bool_] | None = None
) -> NDArray[np.float32] | None:
    """Logits of lines drawn over a landform.

    A line as a few clicks loses where it went between them, and its clicks may stand for as many landforms. As a mask
    prompt it is one stroke: a ridge of the decoder's own logits on a plain of zeros. The default model is trained with
    such ridges.

    Args:
        lines: Vertices (N, 2) of each, in cells; 0 is the corner of the first cell. Two vertices or more.
        cells: Cells along each side.
        within: (cells, cells) where lines may run; what leaves it is dropped.

    Returns:
        (cells, cells) float32; None where no line touches a cell.
    """
    covered = rasterize([LineString(line) for line in lines], (cells, cells), dtype=np.uint8, all_touched=True) > 0
    if within is not None:
        covered &= within
    if not covered.any():
        return None
    ridge: NDArray[np.float32] = np.clip(LIMIT - _FALL * distance_transform_edt(~covered), 0, LIMIT).astype(np.float32)
    return ridge
