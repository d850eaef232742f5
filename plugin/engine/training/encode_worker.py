"""What a worker does for a training: encode some windows into the shared cache.

The encoder is loaded once a worker, and a raster opened once for all windows that follow each other.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Sequence
from contextlib import ExitStack
from functools import lru_cache
from pathlib import Path

from ...protocol.messages.rasters import RasterReference
from ..embeddings.cache import EmbeddingCache
from ..embeddings.window_embedding import embedding_key
from ..encoders.encoder import FeatureEncoder
from ..encoders.loader import load_encoder
from ..encoders.window_features import window_features
from ..errors import ClusterError
from ..raster.aligned import AlignedLayer, open_layers
from ..raster.layer import GridLayer
from ..raster.plane_layer import layers_in
from ..raster.polar_cap import caps_of
from ..raster.source import RasterSource
from ..sam.backends.threads import keep_torch_to_allowed
from ..scheduling.worker import check
from .encoding import EncodeJob, Unit, views_of

#: One batch at a time in a process, whatever threads its scheduler gives it.
_turn = threading.Lock()


def encode_units(job: EncodeJob, name: str, numbers: Sequence[int]) -> int:
    """Encode the windows that are not in the cache yet; those that a lost worker has finished are.

    Returns:
        How many were asked for.

    Raises:
        ClusterError: This worker sees other files than those of the training.
        LandformError: They cannot be read.
        Cancelled: It was told to stop.
    """
    with _turn:
        cache, encoder = _cache(job.cache), _encoder(job.model)
        for number in numbers:
            check(name)
            unit = job.units[number]
            layer = _layer(unit, job.rasters[unit.pair])
            views = views_of(encoder, len(unit.keys) > 1)
            keys = tuple(embedding_key(layer, unit.window, view) for view in views)
            if keys != unit.keys:
                raise ClusterError(
                    f"The worker on {socket.gethostname()} sees another raster or encoder under {layer.name} and "
                    f"{encoder.name} than the machine that started the training, or computes in another precision "
                    f"({encoder.precision}). Put them where all machines find the same files under the same paths, use "
                    "machines of one kind, and one version of the plugin."
                )
            for view, key in zip(views, keys, strict=True):
                if not cache.holds(key):
                    window_features(layer, unit.window, view, cache)
    return len(numbers)


def _layer(unit: Unit, references: tuple[RasterReference, ...]) -> GridLayer:
    source, others = _opened(references)
    layers: tuple[GridLayer, ...] = (source, *others)
    if unit.north is not None:
        cap = next(cap for cap in caps_of(source, unit.level) if cap.north == unit.north)
        layers = layers_in(cap, source, others)
    return layers[unit.layer]


@lru_cache(maxsize=2)
def _opened(references: tuple[RasterReference, ...]) -> tuple[RasterSource, tuple[AlignedLayer, ...]]:
    """A raster with its further layers; closed when others are opened and nobody reads it any more."""
    with ExitStack() as stack:
        source = stack.enter_context(RasterSource.open(references[0], flat=True))
        others = open_layers(source, references[1:], stack)
        stack.pop_all()
    return source, others


@lru_cache(maxsize=1)
def _encoder(model: str) -> FeatureEncoder:
    keep_torch_to_allowed()
    return load_encoder(model)


@lru_cache(maxsize=1)
def _cache(folder: str) -> EmbeddingCache:
    return EmbeddingCache(Path(folder), memory_entries=1)
