"""One contrast stretch and one null rule for a source, from a sample of all of it.

Both are decided once and then used for every window, so that contrast never jumps between clicks, training and maps.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import MaskFlags, Resampling
from rasterio.windows import Window
from scipy import ndimage

from ...protocol.messages.annotating import Stretch

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

#: Zeros are null without being declared so when this share of the sample is zero and connected to its border.
NULL_SHARE = 0.005

_SAMPLE_SIDE = 1024
_LARGE = 64_000_000


@dataclass(frozen=True)
class SourceStatistics:
    """What is known of a source's values.

    Attributes:
        stretch: Of the bands read.
        zero_is_null: All bands zero means no data, although the file does not say so.
        empty: No pixel of the sample has data.
        special: There are special pixels that the file does not declare as nodata, so averages must leave them out.
    """

    stretch: Stretch
    zero_is_null: bool
    empty: bool
    special: bool


def declares_nodata(dataset: rasterio.DatasetReader, bands: tuple[int, ...]) -> bool:
    """Whether the file itself says which pixels have no data."""
    flags = dataset.mask_flag_enums
    return any(MaskFlags.all_valid not in flags[band - 1] for band in bands)


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


def statistics_of(dataset: rasterio.DatasetReader, bands: tuple[int, ...], nodata: Ranges = ()) -> SourceStatistics:
    """Look at a sample of the whole raster; its cost does not grow with the raster."""
    special = bool(nodata) or _holds_special(dataset, bands)
    values, valid = _sample(dataset, bands, native=special)
    found = special_values(values, nodata).any(axis=0)
    special |= bool((valid & found).any())
    valid &= ~found
    zero_is_null = False
    if not declares_nodata(dataset, bands) and values.dtype.kind in "ui":
        zeros = (values == 0).all(axis=0) & ~found
        zero_is_null = _border_share(zeros) >= NULL_SHARE
        if zero_is_null:
            valid &= ~zeros
    lows, highs = [], []
    for band in values:
        low, high = _limits(band[valid])
        lows.append(low)
        highs.append(high)
    return SourceStatistics(Stretch(tuple(lows), tuple(highs)), zero_is_null, not bool(valid.any()), special)


def _holds_special(dataset: rasterio.DatasetReader, bands: tuple[int, ...]) -> bool:
    """Whether native pixels are special; overviews of short integers have mixed them with ground beyond recognition."""
    if not any(dataset.dtypes[band - 1] in ("float32", "float64", "int16") for band in bands):
        return False
    values, valid = _read_all(dataset, bands, _patches(dataset))
    return bool((valid & special_values(values).any(axis=0)).any())


def _sample(
    dataset: rasterio.DatasetReader, bands: tuple[int, ...], native: bool
) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """(bands, H, W) values and (H, W) where the file says that they are data; ``native`` ones come from no overview."""
    scale = max(1.0, max(dataset.width, dataset.height) / _SAMPLE_SIDE)
    shape = (max(1, round(dataset.height / scale)), max(1, round(dataset.width / scale)))
    overviews = bool(dataset.overviews(bands[0]))
    cheap = not native if overviews and scale > 1 else dataset.width * dataset.height <= _LARGE
    windows = [(Window(0, 0, dataset.width, dataset.height), shape)] if cheap else _patches(dataset)
    return _read_all(dataset, bands, windows)


def _read_all(
    dataset: rasterio.DatasetReader, bands: tuple[int, ...], windows: list[tuple[Window, tuple[int, int]]]
) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """Windows side by side, each read in its own number of rows and columns."""
    values, masks = [], []
    for window, out in windows:
        read = dataset.read(
            list(bands), window=window, out_shape=(len(bands), *out), resampling=Resampling.nearest, masked=False
        )
        mask = dataset.read_masks(list(bands), window=window, out_shape=(len(bands), *out)).any(axis=0)
        values.append(read)
        masks.append(mask)
    return np.concatenate(values, axis=2), np.concatenate(masks, axis=1)


def _patches(dataset: rasterio.DatasetReader) -> list[tuple[Window, tuple[int, int]]]:
    """An even scatter of small windows, for large files without overviews."""
    side = 128
    count = 8
    height, width = min(side, dataset.height), min(side, dataset.width)
    columns = np.linspace(0, dataset.width - width, count).astype(int)
    rows = np.linspace(0, dataset.height - height, count).astype(int)
    return [(Window(int(c), int(r), width, height), (height, width)) for r in rows for c in columns]


def _border_share(zeros: NDArray[np.bool_]) -> float:
    """Share of the sample that is zero and hangs together with its border; shadows inside do not count."""
    if not zeros.any():
        return 0.0
    labels, _ = ndimage.label(zeros)
    border = np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])
    touching = np.unique(border[border > 0])
    return float(np.isin(labels, touching).mean())


def _limits(values: NDArray[Any]) -> tuple[float, float]:
    """Black and white point of one band; a constant band keeps a width above zero."""
    if values.size == 0:
        return 0.0, 1.0
    if values.dtype == np.uint16 and values.max() <= 1023:
        # HiRISE: 1 and 2 are low, 1022 and 1023 high saturation.
        inner = values[(values > 2) & (values < 1022)]
        values = inner if inner.size else values
    low, high = (float(v) for v in np.percentile(values.astype(np.float64), PERCENTILES))
    if high <= low:
        low, high = float(values.min()), float(values.max())
    if high <= low:
        return low - 0.5, low + 0.5
    return low, high


def stretched(values: NDArray[np.floating], stretch: Stretch) -> NDArray[np.uint8]:
    """(bands, H, W) values as (H, W, 3) uint8; a single band becomes grey."""
    out = np.empty((*values.shape[1:], 3), dtype=np.uint8)
    for index in range(len(values)):
        low, high = stretch.low[index], stretch.high[index]
        scaled = (values[index] - np.float32(low)) * np.float32(255.0 / max(high - low, 1e-30))
        out[..., index] = np.clip(np.nan_to_num(scaled), 0, 255).round().astype(np.uint8)
    for index in range(len(values), 3):
        out[..., index] = out[..., 0]
    return out
