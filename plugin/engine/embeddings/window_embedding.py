"""The embedding of a window: what it is called in a cache, and how it is come by."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from ..sam import pace
from ..sam.embedding import Embedding
from .cache import EmbeddingCache, rounded

if TYPE_CHECKING:
    from ..raster.image import WindowImage
    from ..raster.layer import GridLayer
    from ..raster.source import RasterSource
    from ..raster.window import GridWindow
    from ..sam.model import SamModel

_FORMAT = 4


class Weighted(Protocol):
    """What of a model decides its numbers: the hash of its weights, and its arithmetic."""

    model_hash: str
    precision: str


def embedding_key(source: GridLayer, window: GridWindow, model: Weighted) -> str:
    """Name an embedding by everything that decides its values.

    Args:
        source: Its identity covers path, size, time, bands and stretch.
        window: Level, column and row.
        model: The hash of its weights, and its precision.
    """
    place = (window.level, window.column, window.row, window.right, window.down)
    parts = [_FORMAT, source.identity, *place, model.model_hash, model.precision]
    if source.placement(window).plane is not None:
        parts.append("polar")
    if window.to_scale:
        parts.append("to scale")
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def embed_window(
    source: RasterSource,
    window: GridWindow,
    model: SamModel,
    cache: EmbeddingCache,
    before_encoding: Callable[[], None] | None = None,
) -> tuple[Embedding, WindowImage, str]:
    """Read a window and get its embedding from the cache, or compute and keep it.

    Clicks, training and mapping all come through here, so that they see the same pixels and the same numbers; but for
    wide windows near a pole, which training and mapping read flat, since they lie side by side on the map.

    Args:
        source: Raster with the layer's one stretch.
        window: Which window of the fixed grid.
        model: Encoder.
        cache: Where embeddings are kept.
        before_encoding: Called when the cache does not have it and the slow part begins.

    Returns:
        The embedding with float16 features, the window's pixels, and "memory", "disk" or "computed".

    Raises:
        RasterError: The window cannot be read.
    """
    image = source.read(window)
    key = embedding_key(source, window, model)
    found, state = cache.find(key)
    # whoever trained on these features has kept them without the finer maps, which clicks alone need
    if found is not None and len(found.finer) == model.finer_maps:
        return found, image, state
    if before_encoding is not None:
        before_encoding()
    started = time.perf_counter()
    seen = model.embed(image.rgb)
    pace.note(model.name, time.perf_counter() - started)
    embedding = rounded(seen)
    cache.put(key, embedding)
    return embedding, image, "computed"
