"""Rectangles and parallelograms of native pixels, read from the overview that fits and resampled."""

from __future__ import annotations

import math

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.windows import Window
from scipy import ndimage

from .image import apply_affine

Rectangle = tuple[float, float, float, float]


def read_block(
    dataset: rasterio.DatasetReader, bands: tuple[int, ...], rectangle: Rectangle, shape: tuple[int, int]
) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
    """Read a rectangle that may reach beyond the raster.

    Args:
        dataset: Open raster.
        bands: 1-based numbers.
        rectangle: Column and row of its upper left corner, width and height, in native pixels.
        shape: Rows and columns of samples wanted.

    Returns:
        (bands, rows, columns) values, and (rows, columns) where there is data. Samples that hang over the raster's
        border by a part are without data.
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
    out = (len(bands), y1 - y0, x1 - x0)
    step = max(width / columns, height / rows)
    resampling = Resampling.average if step >= 2 else Resampling.bilinear
    if math.isclose(width / columns, 1.0) and math.isclose(height / rows, 1.0) and column_off % 1 == row_off % 1 == 0:
        resampling = Resampling.nearest
    values[:, y0:y1, x0:x1] = dataset.read(list(bands), window=window, out_shape=out, resampling=resampling)
    masks = dataset.read_masks(list(bands), window=window, out_shape=out)
    valid[y0:y1, x0:x1] = (masks > 0).any(axis=0)
    return values, valid


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


def read_sheared(
    dataset: rasterio.DatasetReader, bands: tuple[int, ...], to_pixels: Affine, side: int
) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
    """Read a parallelogram of pixels into a square of samples.

    Args:
        dataset: Open raster.
        bands: 1-based numbers.
        to_pixels: Sample coordinates to native columns and rows.
        side: Rows and columns of samples.
    """
    xs, ys = apply_affine(to_pixels, [0, side, 0, side], [0, 0, side, side])
    a, b, _, d, e, _ = to_pixels[:6]
    step = max(min(math.hypot(a, d), math.hypot(b, e)), 1e-9)
    columns = max(1, math.ceil((xs.max() - xs.min()) / step))
    rows = max(1, math.ceil((ys.max() - ys.min()) / step))
    block, mask = read_block(
        dataset, bands, (float(xs.min()), float(ys.min()), columns * step, rows * step), (rows, columns)
    )
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
