"""The cache of embeddings that clicks share, and what a person may know and change of it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ...environment.locations import cache_folder
from ...protocol.messages.engine import CacheState, ClearCache, DescribeCache, LimitCache
from ..jobs import JobContext

if TYPE_CHECKING:
    from ..embeddings.cache import EmbeddingCache


@lru_cache(maxsize=1)
def shared_cache() -> EmbeddingCache:
    """The one cache of this process for clicks; training and mapping have their own on the same folder."""
    from ..embeddings.cache import EmbeddingCache

    return EmbeddingCache(cache_folder() / "embeddings")


def describe(request: DescribeCache, payload: bytes, context: JobContext) -> tuple[CacheState, bytes]:
    """Answer ``cache.describe``."""
    return _state(), b""


def clear(request: ClearCache, payload: bytes, context: JobContext) -> tuple[CacheState, bytes]:
    """Answer ``cache.clear``."""
    shared_cache().clear()
    return _state(), b""


def limit(request: LimitCache, payload: bytes, context: JobContext) -> tuple[CacheState, bytes]:
    """Answer ``cache.limit``."""
    shared_cache().limit(request.limit_bytes)
    return _state(), b""


def _state() -> CacheState:
    cache = shared_cache()
    windows, size = cache.contents()
    return CacheState(str(cache.folder), windows, size, cache.size_limit_bytes)
