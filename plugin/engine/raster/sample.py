"""One contrast stretch and one null rule for a source, from a sample of all of it.

Both are decided once and then used for every window, so that contrast never jumps between clicks, training and maps.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import MaskFlags, Resampling
from rasterio.windows import Window
from scipy import ndimage

from ...protocol.messages.rasters import Histogram, Stretch
from .contrast import Ranges, histogram_of, limits_of, mean_of, saturated, special_values
from .undeclared import undeclared_nodata

#: Zeros are null without being declared so when this share of the sample is zero and connected to its border.
NULL_SHARE = 0.005

_SAMPLE_SIDE = 1024
_LARGE = 64_000_000


@dataclass(frozen=True)
class Sample:
    """Values from all over a raster.

    Attributes:
        values: (bands, H, W), as they are in the file.
        valid: (H, W), where there is data.
        zero_is_null: All bands zero means no data, although the file does not say so.
        special: There are special pixels that the file does not declare as nodata, so averages must leave them out.
        undeclared: The values that stand for no data although the file does not say so, the commonest first.
        special_null: The special value that most of the ground without data holds, where the file does not declare it
            and there is much of it, or None.
    """

    values: NDArray[Any]
    valid: NDArray[np.bool_]
    zero_is_null: bool
    special: bool
    undeclared: tuple[float, ...] = ()
    special_null: float | None = None


@dataclass(frozen=True)
class SourceStatistics:
    """What is known of a source's values.

    Attributes:
        stretch: The automatic one of what is shown: percentiles without nodata and without saturated values.
        histograms: Of each band shown.
        zero_is_null: As in :class:`Sample`.
        empty: No pixel of the sample has data.
        special: As in :class:`Sample`.
        undeclared: As in :class:`Sample`.
        special_null: As in :class:`Sample`.
        heights_unsure: Of a hillshade: the heights tell no unit, and in metres they are flatter than any ground.
        unknown_unit: Of a hillshade: the unit that the heights tell, where it is not known, so that metres are taken.
    """

    stretch: Stretch
    histograms: tuple[Histogram, ...]
    zero_is_null: bool
    empty: bool
    special: bool
    undeclared: tuple[float, ...] = ()
    special_null: float | None = None
    heights_unsure: bool = False
    unknown_unit: str = ""

    @property
    def assumed_nodata(self) -> float | None:
        """The value that is taken for nodata although nobody declares it, or None."""
        return 0.0 if self.zero_is_null else next(iter(self.undeclared), None)


def declares_nodata(dataset: rasterio.DatasetReader, bands: tuple[int, ...]) -> bool:
    """Whether the file itself says which pixels have no data."""
    flags = dataset.mask_flag_enums
    return any(MaskFlags.all_valid not in flags[band - 1] for band in bands)


def _declares_value(dataset: rasterio.DatasetReader, bands: tuple[int, ...]) -> bool:
    flags = dataset.mask_flag_enums
    return all(MaskFlags.nodata in flags[band - 1] for band in bands)


def sample_of(
    dataset: rasterio.DatasetReader, bands: tuple[int, ...], nodata: Ranges, every: bool, all_ground: bool = False
) -> Sample:
    """Look at the whole raster; the cost does not grow with it.

    Args:
        dataset: Open raster.
        bands: 1-based numbers.
        nodata: What the user calls nodata.
        every: Ground has data in every one of the bands; otherwise one is enough.
        all_ground: No value is nodata that nobody declares.
    """
    special = bool(nodata) or _holds_special(dataset, bands)
    values, valid = _sample(dataset, bands, native=special, every=every)
    found = special_values(values, nodata).any(axis=0)
    special |= bool((valid & found).any())
    special_null = _undeclared_special(values, valid)
    valid &= ~found
    declared = declares_nodata(dataset, bands)
    # masks tell of each pixel; a value may be the wrong one, or one of several
    if not all_ground and not nodata and (not declared or _declares_value(dataset, bands)):
        undeclared = undeclared_nodata(values, valid)
        if undeclared:
            ranges = tuple((value, value) for value in undeclared)
            return replace(sample_of(dataset, bands, ranges, every), undeclared=undeclared)
    zero_is_null = False
    if not all_ground and not declared and values.dtype.kind in "ui":
        zeros = (values == 0).all(axis=0) & ~found
        zero_is_null = _border_share(zeros) >= NULL_SHARE
        if zero_is_null:
            valid &= ~zeros
    return Sample(values, valid, zero_is_null, special, special_null=special_null)


def _undeclared_special(values: NDArray[Any], valid: NDArray[np.bool_]) -> float | None:
    """The commonest special value of a sample that the file calls data, where it is more than a few pixels."""
    special = special_values(values) & valid & (np.isfinite(values) if values.dtype.kind == "f" else True)
    if special.any(axis=0).mean() < NULL_SHARE:
        return None
    found, counts = np.unique(values[special], return_counts=True)
    return float(found[counts.argmax()])


def statistics_of(sample: Sample, mean: bool) -> SourceStatistics:
    """Automatic stretch and histograms of the bands of a sample, or of their mean."""
    ends = np.zeros(sample.values.shape, dtype=bool)
    for number, band in enumerate(sample.values):
        ends[number, sample.valid] = saturated(band[sample.valid])
    shown = sample.values
    if mean:
        shown, ends = mean_of(sample.values), np.array([ends.any(axis=0)])
    limits, histograms = [], []
    for number, band in enumerate(shown):
        values, inner = band[sample.valid], band[sample.valid & ~ends[number]]
        limits.append(limits_of(inner if inner.size and inner.min() < inner.max() else values))
        histograms.append(histogram_of(inner if inner.size else values, limits[-1]))
    stretch = Stretch(tuple(low for low, _ in limits), tuple(high for _, high in limits))
    empty = not bool(sample.valid.any())
    return SourceStatistics(
        stretch, tuple(histograms), sample.zero_is_null, empty, sample.special, sample.undeclared, sample.special_null
    )


def _holds_special(dataset: rasterio.DatasetReader, bands: tuple[int, ...]) -> bool:
    """Whether native pixels are special; overviews of short integers have mixed them with ground beyond recognition."""
    if not any(dataset.dtypes[band - 1] in ("float32", "float64", "int16") for band in bands):
        return False
    values, valid = _read_all(dataset, bands, _patches(dataset), every=False)
    return bool((valid & special_values(values).any(axis=0)).any())


def _sample(
    dataset: rasterio.DatasetReader, bands: tuple[int, ...], native: bool, every: bool
) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """(bands, H, W) values and (H, W) where the file says that they are data; ``native`` ones come from no overview."""
    scale = max(1.0, max(dataset.width, dataset.height) / _SAMPLE_SIDE)
    shape = (max(1, round(dataset.height / scale)), max(1, round(dataset.width / scale)))
    overviews = bool(dataset.overviews(bands[0]))
    cheap = not native if overviews and scale > 1 else dataset.width * dataset.height <= _LARGE
    windows = [(Window(0, 0, dataset.width, dataset.height), shape)] if cheap else _patches(dataset)
    return _read_all(dataset, bands, windows, every)


def _read_all(
    dataset: rasterio.DatasetReader, bands: tuple[int, ...], windows: list[tuple[Window, tuple[int, int]]], every: bool
) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """Windows side by side, each read in its own number of rows and columns."""
    values, masks = [], []
    for window, out in windows:
        read = dataset.read(
            list(bands), window=window, out_shape=(len(bands), *out), resampling=Resampling.nearest, masked=False
        )
        data = dataset.read_masks(list(bands), window=window, out_shape=(len(bands), *out)) > 0
        values.append(read)
        masks.append(data.all(axis=0) if every else data.any(axis=0))
    return np.concatenate(values, axis=2), np.concatenate(masks, axis=1)


def _patches(dataset: rasterio.DatasetReader) -> list[tuple[Window, tuple[int, int]]]:
    """An even scatter of small windows, for large files without overviews."""
    side = 128
    count = 8
    height, width = min(side, dataset.height), min(side, dataset.width)
    columns = np.linspace(0, dataset.width - width, count).astype(int)
    rows = np.linspace(0, dataset.height - height, count).astype(int)
    return [(Window(int(c), int(r), width, height), (height, width)) for r in rows for c in columns]


def native_windows(dataset: rasterio.DatasetReader) -> list[tuple[Window, tuple[int, int]]]:
    """A small raster as a whole, an even scatter of windows of a large one; each with its native rows and columns."""
    if max(dataset.width, dataset.height) <= _SAMPLE_SIDE:
        return [(Window(0, 0, dataset.width, dataset.height), (dataset.height, dataset.width))]
    return _patches(dataset)


def _border_share(zeros: NDArray[np.bool_]) -> float:
    """Share of the sample that is zero and hangs together with its border; shadows inside do not count."""
    if not zeros.any():
        return 0.0
    labels, _ = ndimage.label(zeros)
    border = np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])
    touching = np.unique(border[border > 0])
    return float(np.isin(labels, touching).mean())
