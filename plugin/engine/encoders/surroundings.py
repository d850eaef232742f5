"""Features of a window's surroundings, as coarser levels see them, on the window's own cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from ..embeddings.cache import EmbeddingCache
from ..raster.grid import window_at
from ..raster.layer import GridLayer
from ..raster.sheared_grid import centred_on
from ..raster.window import GridWindow
from .encoder import CELL, FeatureEncoder
from .window_features import CELLS, window_features

#: First and last row and column of the cells that were encoded.
Encoded = tuple[tuple[int, int], tuple[int, int]]


def features_of_cells(
    layers: Sequence[GridLayer],
    window: GridWindow,
    levels: Sequence[int],
    encoder: FeatureEncoder,
    cache: EmbeddingCache,
    cells: NDArray[np.intp],
) -> NDArray[np.float32]:
    """Features of some cells of a window, and of their surroundings.

    Args:
        layers: The raster, and further layers of the same ground.
        window: At the finest level.
        levels: How many levels coarser each part is, e.g. (0, 1, 2).
        encoder: Of all levels.
        cache: Where features are kept.
        cells: (N,) numbers of cells, row by row.

    Returns:
        (N, layers × levels × C), layer by layer; zero in cells of which a further layer covers less than half.

    Raises:
        RasterError: The window cannot be read.
    """
    found = []
    for layer in layers:
        parts = []
        for up in levels:
            around = window_around(layer, window, up)
            table, encoded = feature_table(layer, around, encoder, cache)
            parts.append(table.T[cells] if up == 0 else weights_of(layer, window, around, encoded, cells) @ table.T)
        values = np.concatenate(parts, axis=1)
        values[uncovered(layer, window)[cells]] = 0
        found.append(values)
    return np.concatenate(found, axis=1)


def window_around(layer: GridLayer, window: GridWindow, up: int) -> GridWindow:
    """The window, so many levels coarser, in the middle of which a window lies."""
    if up == 0:
        return window
    if window.to_scale:
        return centred_on(window, up)
    left, top, right, bottom = window.pixel_bounds
    middle = (min((left + right) / 2, layer.width), min((top + bottom) / 2, layer.height))
    around = window_at(layer.width, layer.height, window.level + up, *middle)
    return replace(around, column=-1) if window.is_across else around


def feature_table(
    layer: GridLayer, window: GridWindow, encoder: FeatureEncoder, cache: EmbeddingCache
) -> tuple[NDArray[np.float32], Encoded]:
    """Features (C, 4096) of a window's cells, row by row, and which of these were encoded.

    Raises:
        RasterError: The window cannot be read.
    """
    features = torch.from_numpy(window_features(layer, window, encoder, cache))
    # torch converts halves ten times as fast as numpy
    return features.float().flatten(1).numpy(), _encoded(features)


def weights_of(
    layer: GridLayer,
    window: GridWindow,
    around: GridWindow,
    encoded: Encoded,
    cells: NDArray[np.intp] | None = None,
) -> csr_matrix:
    """How much of each cell of a coarser window cells of a finer one see, bilinearly.

    Beyond what was encoded there are zeros, which mean nothing: the nearest features stand for them.

    Args:
        layer: On whose grid both lie.
        window: The finer one.
        around: The coarser one.
        encoded: Of the coarser one.
        cells: (N,) numbers of the finer one's cells; None takes all.

    Returns:
        (N, 4096); one product for all features is the fastest way.
    """
    every = np.arange(CELLS**2) if cells is None else cells
    xs, ys = ((number + 0.5) * CELL for number in (every % CELLS, every // CELLS))
    a, b, c, d, e, f = layer.placement(window).to_pixels[:6]
    columns, rows = layer.samples_of(around, a * xs + b * ys + c, d * xs + e * ys + f)
    at = np.stack([rows / CELL - 0.5, columns / CELL - 0.5])
    first, last = encoded
    return _bilinear(np.clip(at, np.reshape(first, (2, 1)), np.reshape(last, (2, 1))))


def uncovered(layer: GridLayer, window: GridWindow) -> NDArray[np.bool_]:
    """(4096,) cells of which a layer of another grid covers less than half: its nearest features do not stand for it.

    Raises:
        RasterError: The window cannot be read.
    """
    if not layer.borrowed:
        return np.zeros(CELLS**2, dtype=bool)
    shares = layer.read(window).valid.reshape(CELLS, CELL, CELLS, CELL).mean((1, 3))
    return (shares < 0.5).ravel()


def _bilinear(at: NDArray[np.float64]) -> csr_matrix:
    low = np.minimum(np.floor(at).astype(np.intp), CELLS - 2)
    share = (at - low).astype(np.float32)
    corners, weights = [], []
    for down in (0, 1):
        for right in (0, 1):
            corners.append((low[0] + down) * CELLS + low[1] + right)
            weights.append(np.abs(1 - down - share[0]) * np.abs(1 - right - share[1]))
    count = at.shape[1]
    # four of each cell, in its row
    places, starts = np.stack(corners, 1).ravel(), np.arange(0, 4 * count + 1, 4)
    return csr_matrix((np.stack(weights, 1).ravel(), places, starts), shape=(count, CELLS**2))


def _encoded(features: torch.Tensor) -> Encoded:
    """Of features (C, 64, 64), which are zero where nothing was encoded."""
    if all(bool(side.any()) for side in (features[:, 0], features[:, -1], features[..., 0], features[..., -1])):
        return (0, 0), (CELLS - 1, CELLS - 1)  # without looking at the rest
    there = (features != 0).any(0).numpy()
    if not there.any():
        return (0, 0), (CELLS - 1, CELLS - 1)
    rows, columns = np.flatnonzero(there.any(1)), np.flatnonzero(there.any(0))
    return (int(rows[0]), int(columns[0])), (int(rows[-1]), int(columns[-1]))
