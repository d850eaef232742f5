"""Features and samples of the windows of a raster and of further layers of its ground, from the cache or computed."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..embeddings.cache import EmbeddingCache, rounded
from ..embeddings.window_embedding import embedding_key
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


def seen_layers(image: WindowImage, window: GridWindow, others: Sequence[GridLayer]) -> NDArray[np.uint8]:
    """Samples (1024, 1024, 3 × layers) of a window's image and of further layers of its ground, one after the other.

    Raises:
        RasterError: The window cannot be read.
    """
    if not others:
        return image.rgb
    return np.concatenate([image.rgb, *(layer.read(window).rgb for layer in others)], axis=2)


def _part_with_data(valid: NDArray[np.bool_]) -> tuple[slice, slice]:
    """Rows and columns, in whole multiples, that hold all of the data; empty without any."""
    parts = []
    for axis in (1, 0):
        places = np.flatnonzero(valid.any(axis))
        if not len(places):
            return slice(0, 0), slice(0, 0)
        parts.append(slice(int(places[0]) // MULTIPLE * MULTIPLE, -(-(int(places[-1]) + 1) // MULTIPLE) * MULTIPLE))
    return parts[0], parts[1]
