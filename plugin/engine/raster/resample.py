"""Rectangles and parallelograms of native pixels, read from the overview that fits and resampled."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.enums import MaskFlags, Resampling
from rasterio.windows import Window
from scipy import ndimage

from .contrast import Ranges, special_values
from .image import apply_affine
from .layout import is_better_read_native

Rectangle = tuple[float, float, float, float]

#: Values (bands, rows, columns) of a rectangle in (rows, columns) samples, and where there is data.
BlockReader = Callable[[Rectangle, tuple[int, int]], tuple[NDArray[Any], NDArray[np.bool_]]]

#: How many times finer than wanted rasters of real numbers are read where special pixels have to be left out.
_FINER = 4

#: Values read at once where that takes native resolution.
_AT_ONCE = 1 << 24


class NullRule(NamedTuple):
    """Which pixels have no data, besides those that the file names.

    Attributes:
        special: The raster holds special pixels that it does not declare (see :func:`.contrast.special_values`); they
            are kept out of averages, and out of what interpolation makes of their neighbours.
        nodata: What the user calls nodata; also special.
        every: A pixel needs data in every band that is read; otherwise one is enough.
    """

    special: bool = False
    nodata: Ranges = ()
    every: bool = False


def read_block(
    dataset: rasterio.DatasetReader,
    bands: tuple[int, ...],
    rectangle: Rectangle,
    shape: tuple[int, int],
    nulls: NullRule,
) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
    """Read a rectangle that may reach beyond the raster.

    Args:
        dataset: Open raster.
        bands: 1-based numbers.
        rectangle: Column and row of its upper left corner, width and height, in native pixels.
        shape: Rows and columns of samples wanted.
        nulls: Which pixels have no data.

    Returns:
        (bands, rows, columns) values, and (rows, columns) where there is data. Samples that hang over the raster's
        border by a part are without data, and so are special pixels.
    """
    column_off, row_off, width, height = rectangle
    rows, columns = shape
    x0, x1, left, wide = _inside(column_off, width / columns, columns, dataset.width)
    y0, y1, top, high = _inside(row_off, height / rows, rows, dataset.height)
    dtype = np.result_type(*(dataset.dtypes[band - 1] for band in bands))
    values = np.zeros((len(bands), rows, columns), dtype=dtype)
    valid = np.zeros(shape, dtype=bool)
    if x1 <= x0 or y1 <= y0:
        return values, valid
    window = Window(left, top, wide, high)
    inside = (slice(y0, y1), slice(x0, x1))
    out = (y1 - y0, x1 - x0)
    step = max(width / columns, height / rows)
    native = math.isclose(width / columns, 1.0) and math.isclose(height / rows, 1.0)
    if step > 1 and not native and (nulls.special or is_better_read_native(dataset, step)):
        values[:, *inside], valid[inside] = _averaged(dataset, bands, window, out, dtype, nulls)
        return values, valid
    resampling = Resampling.average if step >= 2 else Resampling.bilinear
    if native and column_off % 1 == row_off % 1 == 0:
        resampling = Resampling.nearest
    values[:, *inside], valid[inside] = _read(dataset, bands, window, out, resampling, nulls.every)
    special = special_values(values, nulls.nodata).any(axis=0)
    # NaN that a file declares is no data of its own, but GDAL mixes it all the same
    mixed = bool((special & valid).any())
    valid &= ~special
    if resampling == Resampling.bilinear and (nulls.special or mixed):
        between = _between_pixels(dataset, bands, window, out, nulls, mixed)
        if between is not None:
            values[:, *inside], valid[inside] = between
    return values, valid


def _between_pixels(
    dataset: rasterio.DatasetReader,
    bands: tuple[int, ...],
    window: Window,
    shape: tuple[int, int],
    nulls: NullRule,
    mixed: bool,
) -> tuple[NDArray[np.generic], NDArray[np.bool_]] | None:
    """Bilinear samples finer than pixels without special ones, each as valid as its own pixel; None without any.

    GDAL would mix special pixels into all samples around them; ``mixed`` where it has done so with declared ones.
    """
    ends = ((window.row_off, window.height, dataset.height), (window.col_off, window.width, dataset.width))
    places = [
        np.clip(first + (np.arange(count) + 0.5) * size / count - 0.5, 0, most - 1)
        for (first, size, most), count in zip(ends, shape, strict=True)
    ]
    (top, left), (bottom, right) = [[int(f(at[end])) for at in places] for f, end in ((np.floor, 0), (np.ceil, -1))]
    whole = Window(left, top, right - left + 1, bottom - top + 1)
    own, data = _read(dataset, bands, whole, (whole.height, whole.width), Resampling.nearest, nulls.every)
    ground = data & ~special_values(own, nulls.nodata).any(axis=0)
    if (ground == data).all() and not mixed:
        return None
    rows, columns = places[0] - top, places[1] - left
    at = np.meshgrid(rows, columns, indexing="ij")
    weights = ndimage.map_coordinates(ground.astype(np.float64), at, order=1, mode="nearest")
    sums = [ndimage.map_coordinates(np.where(ground, band, 0).astype(np.float64), at, order=1) for band in own]
    means = np.stack(sums) / np.where(weights > 0, weights, 1.0)
    if own.dtype.kind in "iu":
        means = np.rint(means)
    nearest = np.ix_(np.floor(rows + 0.5).astype(int), np.floor(columns + 0.5).astype(int))
    return means.astype(own.dtype), ground[nearest]


def _read(
    dataset: rasterio.DatasetReader,
    bands: tuple[int, ...],
    window: Window,
    shape: tuple[int, int],
    resampling: Resampling,
    every: bool,
) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
    """(bands, rows, columns) values, and (rows, columns) where the file says that they are data."""
    out = (len(bands), *shape)
    values = dataset.read(list(bands), window=window, out_shape=out, resampling=resampling)
    if all(MaskFlags.all_valid in dataset.mask_flag_enums[band - 1] for band in bands):
        return values, np.ones(shape, dtype=bool)
    masks = dataset.read_masks(list(bands), window=window, out_shape=out)
    return values, (masks > 0).all(axis=0) if every else (masks > 0).any(axis=0)


def _averaged(
    dataset: rasterio.DatasetReader,
    bands: tuple[int, ...],
    window: Window,
    shape: tuple[int, int],
    dtype: np.dtype[Any],
    nulls: NullRule,
) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
    """Averages of a window without its special pixels.

    GDAL would mix them into the samples and the overviews around them. Mixed real numbers are still known by their
    size, so a few finer samples tell which to leave out, and these may come from overviews; mixed short integers and
    values that the user calls nodata are not, so every native pixel is read.
    """
    high, wide = window.height / shape[0], window.width / shape[1]
    factors = [max(1, math.ceil(step - 1e-6)) for step in (high, wide)]
    resampling = Resampling.nearest
    if dtype.kind == "f" and not nulls.nodata and max(factors) > _FINER:
        factors, resampling = [min(factor, _FINER) for factor in factors], Resampling.average
    values = np.zeros((len(bands), *shape), dtype=dtype)
    valid = np.zeros(shape, dtype=bool)
    rows = max(1, _AT_ONCE // (factors[0] * factors[1] * shape[1]))
    for top in range(0, shape[0], rows):
        count = min(rows, shape[0] - top)
        strip = Window(window.col_off, window.row_off + top * high, window.width, count * high)
        fine = (count * factors[0], shape[1] * factors[1])
        read, data = _read(dataset, bands, strip, fine, resampling, nulls.every)
        part = slice(top, top + count)
        values[:, part], valid[part] = _mean_of_blocks(read, data, factors, nulls.nodata)
    return values, valid


def _mean_of_blocks(
    values: NDArray[np.generic], data: NDArray[np.bool_], factors: list[int], nodata: Ranges
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Means over blocks of samples without special ones; ground is what mostly is data and not special throughout."""
    ground = data & ~special_values(values, nodata).any(axis=0)
    counts = _sum_of_blocks(ground, factors, np.int64)
    sums = _sum_of_blocks(np.where(ground, values, 0), factors, np.float64)
    means = sums / np.maximum(counts, 1)
    if values.dtype.kind in "iu":
        means = np.rint(means)
    mostly = 2 * _sum_of_blocks(data, factors, np.int64) >= factors[0] * factors[1]
    return means, (counts > 0) & mostly


def _sum_of_blocks(values: NDArray[Any], factors: list[int], dtype: type[np.number]) -> NDArray[Any]:
    """Sums over blocks of the last two axes; rows first, which is fast."""
    *first, height, width = values.shape
    rows = values.reshape(*first, height // factors[0], factors[0], width).sum(axis=-2, dtype=dtype)
    return rows.reshape(*rows.shape[:-1], width // factors[1], factors[1]).sum(axis=-1)


def _inside(offset: float, step: float, count: int, size: int) -> tuple[int, int, float, float]:
    """Samples wholly inside the raster along one axis, and the pixels they cover.

    Returns:
        First sample, one past the last, offset and width in pixels.
    """
    slack = 1e-6
    first = max(0, math.ceil(-offset / step - slack))
    last = min(count, math.floor((size - offset) / step + slack))
    if last <= first:
        # A raster thinner than a sample still shows in one.
        index = math.floor(max(0.0, -offset) / step)
        if index < count and offset < size and offset + count * step > 0:
            return index, index + 1, 0.0 if step > size else max(0.0, offset), float(min(step, size))
        return 0, 0, 0.0, 0.0
    left = max(0.0, offset + first * step)
    right = min(float(size), offset + last * step)
    return first, last, left, right - left


def read_sheared(read: BlockReader, to_pixels: Affine, side: int) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Read a parallelogram of pixels into a square of samples.

    Args:
        read: Reads rectangles.
        to_pixels: Sample coordinates to native columns and rows.
        side: Rows and columns of samples.
    """
    xs, ys = apply_affine(to_pixels, [0, side, 0, side], [0, 0, side, side])
    a, b, _, d, e, _ = to_pixels[:6]
    step = max(min(math.hypot(a, d), math.hypot(b, e)), 1e-9)
    columns = max(1, math.ceil((xs.max() - xs.min()) / step))
    rows = max(1, math.ceil((ys.max() - ys.min()) / step))
    rectangle = float(xs.min()), float(ys.min()), columns * step, rows * step
    block, mask = read(rectangle, (rows, columns))
    to_block = Affine(1 / step, 0, -xs.min() / step, 0, 1 / step, -ys.min() / step) @ to_pixels
    # ndimage counts sample centres and goes row by row; ours count corners and go column, row.
    matrix = np.array([[to_block.e, to_block.d], [to_block.b, to_block.a]])
    offset = np.array([to_block.f, to_block.c]) + matrix @ np.array([0.5, 0.5]) - 0.5
    valid = ndimage.affine_transform(mask.astype(np.float32), matrix, offset, (side, side), order=1) > 0.999
    filled = np.where(mask, block, 0)
    values = np.stack(
        [ndimage.affine_transform(band.astype(np.float64), matrix, offset, (side, side), order=1) for band in filled]
    )
    return values, valid
