"""A raster read at places that lie anywhere on it: on the samples of another raster's window, say."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from .resample import BlockReader

FloatArray = NDArray[np.float64]

#: Samples of a block at most; where places lie so far apart that it would take more, it is read coarser.
_MOST = 1 << 24
#: Rounding of columns and rows, in samples, and digits of pixels that are meant.
_SLACK, _DIGITS = 1e-6, 6


class _Along(NamedTuple):
    """Samples of a block along one axis of the raster: where the first begins, how many, and how wide, in pixels."""

    start: float
    number: int
    step: float

    def index_of(self, places: FloatArray) -> FloatArray:
        return (places - self.start) / self.step - 0.5


def read_places(
    read: BlockReader, columns: FloatArray, rows: FloatArray, size: tuple[int, int]
) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """Read a raster at a grid of places.

    A block around them is read at the step between neighbours, so from the overview that fits, and interpolated; places
    closer than pixels are interpolated between these.

    Args:
        read: Reads rectangles.
        columns: (H, W) native columns of the places; those that are not finite lie nowhere.
        rows: (H, W) native rows.
        size: Columns and rows of the raster.

    Returns:
        (bands, H, W) values, and (H, W) where there is data; nowhere beyond the raster.
    """
    there = np.isfinite(columns) & np.isfinite(rows)
    there &= (columns >= 0) & (columns <= size[0]) & (rows >= 0) & (rows <= size[1])
    if not there.any():
        bands, _ = read((0.0, 0.0, 1.0, 1.0), (1, 1))
        return np.zeros((len(bands), *columns.shape)), np.zeros(columns.shape, dtype=bool)
    steps = [_finest_step(places, there) for places in (columns, rows)]
    spans = [max(float(np.ptp(places[there])), 1.0) for places in (columns, rows)]
    coarser = max(1.0, math.sqrt(math.prod(span / step for span, step in zip(spans, steps, strict=True)) / _MOST))
    across, down = (
        _along(places[there], step * coarser, length)
        for places, step, length in zip((columns, rows), steps, size, strict=True)
    )
    rectangle = across.start, down.start, across.number * across.step, down.number * down.step
    block, mask = read(rectangle, (down.number, across.number))
    at = np.stack([down.index_of(np.where(there, rows, 0.0)), across.index_of(np.where(there, columns, 0.0))])
    valid = there & (ndimage.map_coordinates(mask.astype(np.float32), at, order=1, mode="nearest") > 0.999)
    filled = np.where(mask, block, 0).astype(np.float64)
    return np.stack([ndimage.map_coordinates(band, at, order=1, mode="nearest") for band in filled]), valid


def _finest_step(places: FloatArray, there: NDArray[np.bool_]) -> float:
    """The smallest distance along one axis between neighbours of a grid of places, in pixels; 1 at least."""
    right, below = np.diff(places, axis=1)[:-1], np.diff(places, axis=0)[:, :-1]
    known = there[:-1, :-1] & there[:-1, 1:] & there[1:, :-1]
    return max(1.0, round(float(np.hypot(right, below)[known].min()), _DIGITS)) if known.any() else 1.0


def _along(places: FloatArray, step: float, size: int) -> _Along:
    """Samples of about a step that cover places and stay on the raster; where they can, they are centred on them."""
    if math.isclose(step, 1.0):  # pixels as they are
        first = min(max(math.floor(float(places.min()) - 0.5 + _SLACK), 0), size - 1)
        last = min(max(math.ceil(float(places.max()) + 0.5 - _SLACK), first + 1), size)
        return _Along(float(first), last - first, 1.0)
    if size <= step:
        return _Along(0.0, 1, float(size))
    start = float(places.min()) - step / 2
    start += step * max(0, math.ceil(-start / step - _SLACK))
    start = min(round(start, _DIGITS), size - step)
    count = math.ceil((float(places.max()) + step / 2 - start) / step - _SLACK)
    return _Along(start, max(1, min(count, math.floor((size - start) / step + _SLACK))), step)
