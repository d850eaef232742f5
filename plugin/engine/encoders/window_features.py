"""Features of the windows of a raster, from the cache or computed, at one level or at several above one another."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from ..embeddings.cache import EmbeddingCache, embedding_key, rounded
from ..raster.grid import window_at
from ..raster.image import WindowImage
from ..raster.layer import GridLayer
from ..raster.window import WINDOW, GridWindow
from ..sam.embedding import Embedding
from .encoder import CELL, MULTIPLE, FeatureEncoder

CELLS = WINDOW // CELL


def window_features(
    source: GridLayer, window: GridWindow, encoder: FeatureEncoder, cache: EmbeddingCache
) -> NDArray[np.float16]:
    """Features (C, 64, 64) of a window; zero where the window holds no data and is not encoded.

    Networks that take any size are shown the part of a window that holds data alone: a small raster is a small picture
    to them, not a picture in a large grey frame.

    Raises:
        RasterError: The window cannot be read.
    """
    key = embedding_key(source, window, encoder)
    found, _ = cache.find(key)
    if found is not None:
        return found.features.astype(np.float16, copy=False)
    image = source.read(window)
    features = np.zeros((encoder.channels, CELLS, CELLS), dtype=np.float32)
    rows, columns = (slice(0, WINDOW),) * 2 if encoder.whole else _part_with_data(image.valid)
    if rows.stop > rows.start:
        cells = tuple(slice(part.start // CELL, part.stop // CELL) for part in (rows, columns))
        features[(slice(None), *cells)] = encoder.features(image.rgb[rows, columns])
    kept = rounded(Embedding(features, (WINDOW, WINDOW), (WINDOW, WINDOW)))
    cache.put(key, kept)
    return kept.features.astype(np.float16, copy=False)


def stacked_features(
    source: GridLayer,
    window: GridWindow,
    levels: Sequence[int],
    encoder: FeatureEncoder,
    cache: EmbeddingCache,
    others: Sequence[GridLayer] = (),
) -> NDArray[np.float16]:
    """Features of a window, and of its surroundings as coarser levels see them, on the window's own cells.

    Args:
        source: Raster.
        window: At the finest level.
        levels: How many levels coarser each part is, e.g. (0, 1, 2).
        encoder: Of all levels.
        cache: Where features are kept.
        others: Further layers of the same ground, on the raster's own windows.

    Returns:
        (layers × levels × C, 64, 64), layer by layer; zero in cells of which a further layer covers less than half.
    """
    return np.concatenate([_features_at(layer, window, levels, encoder, cache) for layer in (source, *others)])


def seen_layers(image: WindowImage, window: GridWindow, others: Sequence[GridLayer]) -> NDArray[np.uint8]:
    """Samples (1024, 1024, 3 × layers) of a window's image and of further layers of its ground, one after the other.

    Raises:
        RasterError: The window cannot be read.
    """
    if not others:
        return image.rgb
    return np.concatenate([image.rgb, *(layer.read(window).rgb for layer in others)], axis=2)


def _features_at(
    source: GridLayer, window: GridWindow, levels: Sequence[int], encoder: FeatureEncoder, cache: EmbeddingCache
) -> NDArray[np.float16]:
    """Features (levels × C, 64, 64) of one layer."""
    parts = []
    for up in levels:
        if up == 0:
            parts.append(window_features(source, window, encoder, cache))
            continue
        around = _window_around(source, window, up)
        seen = window_features(source, around, encoder, cache)
        parts.append(_on_cells_of(source, window, around, seen))
    found = np.concatenate(parts)
    if source.borrowed:
        # what lies beyond such a layer's end is unknown, and its nearest features do not stand for it
        shares = source.read(window).valid.reshape(CELLS, CELL, CELLS, CELL).mean((1, 3))
        found[:, shares < 0.5] = 0
    return found


def _window_around(source: GridLayer, window: GridWindow, up: int) -> GridWindow:
    left, top, right, bottom = window.pixel_bounds
    middle = (min((left + right) / 2, source.width), min((top + bottom) / 2, source.height))
    return window_at(source.width, source.height, window.level + up, *middle)


def _on_cells_of(
    source: GridLayer, window: GridWindow, around: GridWindow, seen: NDArray[np.float16]
) -> NDArray[np.float16]:
    """Features of a coarser window at the cells of a finer one, interpolated, its border going on beyond it."""
    centres = (np.arange(CELLS) + 0.5) * CELL
    xs, ys = np.meshgrid(centres, centres)
    a, b, c, d, e, f = source.placement(window).to_pixels[:6]
    columns, rows = source.samples_of(around, a * xs + b * ys + c, d * xs + e * ys + f)
    at = np.stack([rows / CELL - 0.5, columns / CELL - 0.5]).reshape(2, -1)
    table = torch.from_numpy(seen).float()  # torch converts and transposes halves ten times as fast as numpy
    first, last = _encoded((table != 0).any(0).numpy())
    # beyond what was encoded there are zeros, which mean nothing: the nearest features stand for them
    at = np.clip(at, np.reshape(first, (2, 1)), np.reshape(last, (2, 1)))
    found = _bilinear(at) @ table.reshape(len(table), -1).T.contiguous().numpy()
    halves: NDArray[np.float16] = torch.from_numpy(found).T.contiguous().half().reshape(table.shape).numpy()
    return halves


def _bilinear(at: NDArray[np.float64]) -> csr_matrix:
    """Weights of the cells for rows and columns (2, N) within them; one product for all channels is the fastest way."""
    low = np.minimum(np.floor(at).astype(np.intp), CELLS - 2)
    share = (at - low).astype(np.float32)
    corners, weights = [], []
    for down in (0, 1):
        for right in (0, 1):
            corners.append((low[0] + down) * CELLS + low[1] + right)
            weights.append(np.abs(1 - down - share[0]) * np.abs(1 - right - share[1]))
    count = at.shape[1]
    places = np.tile(np.arange(count), 4)
    return csr_matrix((np.concatenate(weights), (places, np.concatenate(corners))), shape=(count, CELLS**2))


def _encoded(there: NDArray[np.bool_]) -> tuple[tuple[int, int], tuple[int, int]]:
    """First and last row and column of the cells that were encoded."""
    if not there.any():
        return (0, 0), (CELLS - 1, CELLS - 1)
    rows, columns = np.flatnonzero(there.any(1)), np.flatnonzero(there.any(0))
    return (int(rows[0]), int(columns[0])), (int(rows[-1]), int(columns[-1]))


def _part_with_data(valid: NDArray[np.bool_]) -> tuple[slice, slice]:
    """Rows and columns, in whole multiples, that hold all of the data; empty without any."""
    parts = []
    for axis in (1, 0):
        places = np.flatnonzero(valid.any(axis))
        if not len(places):
            return slice(0, 0), slice(0, 0)
        parts.append(slice(int(places[0]) // MULTIPLE * MULTIPLE, -(-(int(places[-1]) + 1) // MULTIPLE) * MULTIPLE))
    return parts[0], parts[1]
