"""From a raster's own values to 8 bits: which values are no measurements, where black and white lie, how it is done."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...protocol.messages.rasters import Histogram, Stretch

#: Mean of the encoder's training images, for each of red, green and blue.
MEAN_COLOUR = (123.675, 116.28, 103.53)

#: Ground without data holds that colour, as SAM's own padding does.
FILL = tuple(round(value) for value in MEAN_COLOUR)

#: Special pixels of ISIS in 16 bit (null, low and high saturation) lie at or below this value.
_ISIS_SHORT_LIMIT = -32752

#: Those in 32 bit are near -3.4e38. No measurement comes near this limit, and averages that hold one stay beyond it.
_ISIS_FLOAT_LIMIT = 1e20

#: Lowest and highest value of ranges that the user calls nodata, both of them included.
Ranges = tuple[tuple[float, float], ...]

_FLOAT32 = (float(np.finfo(np.float32).min), float(np.finfo(np.float32).max))

#: Percentiles of the valid pixels that become black and white.
PERCENTILES = (1.0, 99.0)

_BINS = 128

#: Integers of 8 and 16 bits, and those of the same bits without a sign.
_TABLED = {
    np.dtype(of): np.dtype(bits)
    for of, bits in ((np.uint8, np.uint8), (np.int8, np.uint8), (np.uint16, np.uint16), (np.int16, np.uint16))
}


def special_values(values: NDArray[Any], nodata: Ranges = ()) -> NDArray[np.bool_]:
    """Where values are no measurements: not a number, special pixels of ISIS, or what the user calls nodata.

    Saturated pixels of ISIS are special too; they are no ground that can be outlined by its brightness.
    """
    special = np.zeros(values.shape, dtype=bool)
    if values.dtype.kind == "f":
        finite = np.isfinite(values)
        special = ~finite | (np.abs(np.where(finite, values, 0)) > _ISIS_FLOAT_LIMIT)
    elif values.dtype == np.int16:
        special = values <= _ISIS_SHORT_LIMIT
    for low, high in nodata:
        if values.dtype == np.float32:  # a value that was typed in has more digits than the pixel
            low, high = (np.clip(limit, *_FLOAT32).astype(np.float32) for limit in (low, high))
        special |= (values >= low) & (values <= high)
    return special


def saturated(values: NDArray[Any]) -> NDArray[np.bool_]:
    """Where unsigned integers stand at an end of what they can count.

    HiRISE counts to 1023 in 16 bits; its 1 and 2 are low, 1022 and 1023 high saturation.
    """
    if values.dtype.kind != "u" or values.size == 0:
        return np.zeros(values.shape, dtype=bool)
    if values.dtype == np.uint16 and values.max() <= 1023:
        return (values <= 2) | (values >= 1022)
    return (values == 0) | (values == np.iinfo(values.dtype).max)


def limits_of(values: NDArray[Any]) -> tuple[float, float]:
    """Black and white point of the valid, unsaturated values of a band; a constant one keeps a width above zero."""
    if values.size == 0:
        return 0.0, 1.0
    low, high = (float(v) for v in np.percentile(values.astype(np.float64), PERCENTILES))
    noise = 4 * float(np.finfo(values.dtype).eps) * max(abs(low), abs(high)) if values.dtype.kind == "f" else 0.0
    if high - low <= noise:
        low, high = float(values.min()), float(values.max())
    if high - low <= noise:
        return low - 0.5, low + 0.5
    return low, high


def histogram_of(values: NDArray[Any], limits: tuple[float, float]) -> Histogram:
    """Counts of a band's values, as far as one width of its automatic stretch beside it; outliers are left out.

    Bins of integers are as wide as a whole number of values, so that none looks fuller than its neighbours for holding
    one value more.
    """
    low, high = limits
    if values.size == 0:
        return Histogram(low, high)
    width = high - low
    first, last = max(float(values.min()), low - width), min(float(values.max()), high + width)
    count = _BINS
    if values.dtype.kind in "iu":
        first, last = math.floor(first), math.ceil(last)
        step = math.ceil((last - first + 1) / _BINS)
        count = math.ceil((last - first + 1) / step)
        first, last = first - 0.5, first - 0.5 + count * step
    elif last - first <= 1e-9 * max(abs(first), abs(last)):
        first, last = low - 0.5, high + 0.5
    counts, _ = np.histogram(values.astype(np.float64), bins=count, range=(first, last))
    return Histogram(float(first), float(last), tuple(int(number) for number in counts))


def mean_of(values: NDArray[Any]) -> NDArray[np.float32]:
    """(1, H, W) mean of (bands, H, W)."""
    mean: NDArray[np.float32] = values.mean(axis=0, dtype=np.float64, keepdims=True).astype(np.float32)
    return mean


def shown(values: NDArray[Any], valid: NDArray[np.bool_], stretch: Stretch) -> NDArray[np.uint8]:
    """(bands, H, W) values as (H, W, 3) uint8, with :data:`FILL` where there is no data."""
    if values.dtype in _TABLED:
        rgb = _looked_up(values, stretch)
    else:
        rgb = stretched(np.where(valid, values, 0).astype(np.float32), stretch)
    if not valid.all():
        rgb[~valid] = FILL
    return rgb


def stretched(values: NDArray[np.floating], stretch: Stretch) -> NDArray[np.uint8]:
    """(bands, H, W) values as (H, W, 3) uint8; a single band becomes grey."""
    bands = []
    for band, low, high in zip(values, stretch.low, stretch.high, strict=False):
        scaled = (band - np.float32(low)) * np.float32(255.0 / max(high - low, 1e-30))
        bands.append(np.clip(np.nan_to_num(scaled), 0, 255).round().astype(np.uint8))
    return _as_rgb(bands)


def _looked_up(values: NDArray[np.integer], stretch: Stretch) -> NDArray[np.uint8]:
    """As :func:`stretched`, for integers of so few values that each is worked out once."""
    unsigned = _TABLED[values.dtype]
    limits = zip(values, stretch.low, stretch.high, strict=False)
    return _as_rgb([np.take(_table(values.dtype, low, high), band.view(unsigned)) for band, low, high in limits])


@lru_cache(maxsize=16)
def _table(dtype: np.dtype[Any], low: float, high: float) -> NDArray[np.uint8]:
    """What each value of a type of integers is shown as, by its bits."""
    every = np.arange(256**dtype.itemsize).astype(_TABLED[dtype]).view(dtype)
    return np.ascontiguousarray(stretched(every.astype(np.float32)[None, None], Stretch((low,), (high,)))[0, :, 0])


def _as_rgb(bands: list[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    """(H, W, 3) of three bands or of fewer, of which the first stands for those that are missing."""
    out = np.empty((*bands[0].shape, 3), dtype=np.uint8)
    for index in range(3):
        out[..., index] = bands[index if index < len(bands) else 0]
    return out
