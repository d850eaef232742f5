"""Prompts as a person would give them: clicks, clicks on what is wrong, and boxes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

Mask = NDArray[np.bool_]


def middle_of(mask: Mask) -> tuple[float, float]:
    """Column and row of the sample deepest inside a mask, as pixel centres of the mask."""
    padded = np.pad(mask, 1)
    depth = ndimage.distance_transform_edt(padded)[1:-1, 1:-1]
    row, column = np.unravel_index(int(np.argmax(depth)), mask.shape)
    return float(column), float(row)


def first_click(mask: Mask, rng: np.random.Generator) -> tuple[float, float]:
    """A click on a landform: near its middle, or anywhere inside, but rarely on its border."""
    rows, columns = np.nonzero(mask)
    if len(rows) == 0:
        return mask.shape[1] / 2, mask.shape[0] / 2
    if rng.random() < 0.5:
        column, row = float(columns.mean()), float(rows.mean())
        spread = 0.06 * np.sqrt(len(rows))
        column, row = column + rng.normal(0, spread), row + rng.normal(0, spread)
        inside = 0 <= column < mask.shape[1] - 1 and 0 <= row < mask.shape[0] - 1
        if inside and mask[round(row), round(column)]:
            return column, row
        return middle_of(mask)
    inner = ndimage.binary_erosion(mask, iterations=max(int(0.08 * np.sqrt(len(rows))), 1))
    if inner.any():
        rows, columns = np.nonzero(inner)
    index = rng.integers(len(rows))
    return float(columns[index]), float(rows[index])


def scribble(mask: Mask, rng: np.random.Generator) -> NDArray[np.float64]:
    """A line (N, 2) of columns and rows, as pixel centres, from one click on a landform over others to a last one."""
    clicks = [first_click(mask, rng) for _ in range(rng.integers(2, 5))]
    return np.array(clicks, dtype=np.float64)


def error_click(mask: Mask, predicted: Mask, rng: np.random.Generator) -> tuple[float, float, int]:
    """A click on what is wrong: in the middle of the largest mistake, or anywhere on a mistake.

    Returns:
        Column, row, and 1 where the landform was missed, 0 where too much was taken. Without a mistake: a click inside.
    """
    wrong, label = _wrong(mask, predicted)
    if not wrong.any() or rng.random() < 0.6:
        return worst_click(mask, predicted)
    rows, columns = np.nonzero(wrong)
    index = rng.integers(len(rows))
    return float(columns[index]), float(rows[index]), label


def worst_click(mask: Mask, predicted: Mask) -> tuple[float, float, int]:
    """A click in the middle of the largest mistake, as SAM's interactive evaluation places it; see ``error_click``."""
    wrong, label = _wrong(mask, predicted)
    if not wrong.any():
        return *middle_of(mask), 1
    parts, count = ndimage.label(wrong)
    if count > 1:
        sizes = np.bincount(parts.ravel())[1:]
        wrong = parts == 1 + int(np.argmax(sizes))
    return *middle_of(wrong), label


def _wrong(mask: Mask, predicted: Mask) -> tuple[Mask, int]:
    """What was missed and 1, or what was taken too much and 0, whichever is more."""
    missed, extra = mask & ~predicted, predicted & ~mask
    return (missed, 1) if missed.sum() >= extra.sum() else (extra, 0)


def loose_box(mask: Mask, rng: np.random.Generator, jitter: float) -> tuple[float, float, float, float]:
    """The bounds of a mask, each side moved by a random share of the extent: ``jitter`` is its deviation."""
    rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    if len(rows) == 0:
        return 0.0, 0.0, float(mask.shape[1]), float(mask.shape[0])
    left, right, top, bottom = columns[0], columns[-1] + 1, rows[0], rows[-1] + 1
    width, height = right - left, bottom - top
    move = np.clip(rng.normal(0, jitter, 4), -3 * jitter, 3 * jitter) * [width, height, width, height]
    return float(left + move[0]), float(top + move[1]), float(right + move[2]), float(bottom + move[3])
