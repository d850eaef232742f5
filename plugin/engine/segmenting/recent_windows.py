"""The windows of a raster that were looked at lately, with their embeddings."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from ..embeddings.cache import EmbeddingCache
from ..embeddings.window_embedding import embed_window, embedding_key
from ..raster.image import WindowImage
from ..raster.source import RasterSource
from ..raster.window import GridWindow
from ..sam.embedding import Embedding
from ..sam.model import SamModel

#: Windows whose pixels stay in memory (6 MB each with the embedding), so that a further click in one reads nothing:
#: what a large canvas and its surroundings take.
KEPT_WINDOWS = 32


class RecentWindows:
    """Pixels and embeddings of windows, the recent ones in memory.

    Args:
        model: Encoder.
        cache: Where embeddings are kept.
    """

    def __init__(self, model: SamModel, cache: EmbeddingCache) -> None:
        self._model = model
        self._cache = cache
        self._seen: OrderedDict[str, tuple[Embedding, WindowImage]] = OrderedDict()

    def holds(self, source: RasterSource, window: GridWindow) -> bool:
        """Whether a window is in memory, so that looking at it costs nothing."""
        return embedding_key(source, window, self._model) in self._seen

    def is_encoded(self, source: RasterSource, window: GridWindow) -> bool:
        """Whether the embedding of a window is in memory or on disk, so that looking at it takes no encoder."""
        return self._cache.get(embedding_key(source, window, self._model)) is not None

    def look(
        self, source: RasterSource, window: GridWindow, before_encoding: Callable[[], None] | None = None
    ) -> tuple[Embedding, WindowImage, str]:
        """Embedding, pixels and where they came from; see :func:`~..embeddings.window_embedding.embed_window`.

        Raises:
            RasterError: The window cannot be read.
        """
        key = embedding_key(source, window, self._model)
        if key in self._seen:
            self._seen.move_to_end(key)
            return *self._seen[key], "memory"
        embedding, image, state = embed_window(source, window, self._model, self._cache, before_encoding)
        self._seen[key] = embedding, image
        while len(self._seen) > KEPT_WINDOWS:
            self._seen.popitem(last=False)
        return embedding, image, state
