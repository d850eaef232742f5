"""Places exactly on the right or lower border of a raster, where pixels that count from the upper left have ended."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .source import RasterSource

Floats = NDArray[np.float64]

#: Rounding of coordinates, in pixels.
_SLACK = 1e-6


def on_pixels(source: RasterSource, columns: Floats, rows: Floats, to_the_left: bool = False) -> tuple[Floats, Floats]:
    """Columns and rows (N,) of places, of which those on the right or lower border are put into the last pixel.

    Args:
        source: Raster.
        columns: Native ones, not whole.
        rows: Likewise.
        to_the_left: Whether places on the right border go to the left one instead, which on a map all around a body is
            the same meridian.
    """
    end = 0.0 if to_the_left else source.width - 0.5
    columns = np.where(at_end(columns, source.width), end, columns)
    return columns, np.where(at_end(rows, source.height), source.height - 0.5, rows)


def at_end(places: Floats, size: int) -> NDArray[np.bool_]:
    """(N,) whether columns or rows are those of the border behind the last of ``size`` pixels."""
    return np.asarray(np.abs(places - size) <= _SLACK)
