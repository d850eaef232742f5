"""Windows that a training needs, encoded by other processes or machines into the cache that all of them share.

What they have encoded is the same to the bit as if it had been encoded here; what is missing in the end, since it has
found no room in the cache, is encoded here again.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial

from ...protocol.messages.jobs import LabelledRaster, Progress
from ...protocol.messages.rasters import RasterReference
from ..embeddings.cache import EmbeddingCache
from ..embeddings.window_embedding import embedding_key
from ..encoders.encoder import FeatureEncoder
from ..encoders.surroundings import window_around
from ..encoders.turned import VIEWS, TurnedEncoder
from ..encoders.window_features import CELLS
from ..jobs import JobContext
from ..raster.window import GridWindow
from ..sam.catalogue import whole_path
from ..scheduling.work import Scheduler, Work, anywhere
from ..words import counted
from .places import LabelledWindow, TrainingPair

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Unit:
    """One window of one layer.

    Attributes:
        pair: Number of its raster with labels.
        level: Finest level at which that is looked at.
        north: Around which pole its plane lies; None for the raster's own.
        layer: 0 for the raster, 1 for the first further layer, …
        window: Of the grid of the plane.
        keys: What its features are called in the cache, for each view.
    """

    pair: int
    level: int
    north: bool | None
    layer: int
    window: GridWindow
    keys: tuple[str, ...]


@dataclass(frozen=True)
class EncodeJob:
    """What a worker is told.

    Attributes:
        units: By their numbers, those that it is given.
        rasters: The raster and the further layers of each of their pairs, by its number.
        model: Of the encoder.
        cache: Folder of the cache.
    """

    units: dict[int, Unit]
    rasters: dict[int, tuple[RasterReference, ...]]
    model: str
    cache: str


def views_of(encoder: FeatureEncoder, turned: bool) -> tuple[FeatureEncoder, ...]:
    """The encoder, and where the ground is looked at turned too, those that do so."""
    return (encoder, *(TurnedEncoder(encoder, *turn) for turn in (VIEWS[1:] if turned else ())))


def encode_elsewhere(
    scheduler: Scheduler,
    asked: Sequence[LabelledRaster],
    pairs: Sequence[TrainingPair],
    levels: Sequence[int],
    model: str,
    cache: EmbeddingCache,
    context: JobContext,
    places: Sequence[LabelledWindow],
    views: Sequence[FeatureEncoder],
) -> None:
    """Have the windows of a training, and those around them, encoded.

    Args:
        scheduler: Gives them to workers.
        asked: The pairs as they were asked for.
        pairs: The same, open.
        levels: How many levels coarser each part of what the decoder sees is.
        model: Of the encoder, as it was asked for.
        cache: On a disk that all machines share.
        context: Progress and cancellation.
        places: Windows that hold labels.
        views: The encoder, see :func:`views_of`.

    Raises:
        ClusterError: There are no workers to be had, or they see other files.
        Cancelled: The user has asked to stop; what was encoded stays.
    """
    from .encode_worker import encode_units

    units = [unit for unit in _units(pairs, places, levels, views) if not all(map(cache.holds, unit.keys))]
    if not units or cache.folder is None:
        return
    size = len(units) * len(views) * views[0].channels * CELLS**2 * 2
    if size > cache.size_limit_bytes:
        _log.warning(
            "The features take %.1f GB and the cache %s keeps %.1f GB: what finds no room is encoded again. Raise its "
            "limit on the tab Engine.",
            size / 1e9,
            cache.folder,
            cache.size_limit_bytes / 1e9,
        )
    told = EncodeJob({}, {}, whole_path(model), os.path.abspath(cache.folder))
    work = Work(encode_units, partial(_told, told, units, asked), "window")
    started = time.monotonic()
    with closing(scheduler.finished(work, range(len(units)), context)) as finished:
        for done in finished:
            if not done:  # workers may have been waited for
                started = time.monotonic()
            left = (time.monotonic() - started) / done * (len(units) - done) if done else None
            text = f"Encoded {done} of {counted(len(units), 'window')}"
            context.progress(Progress(text, 0.0, left))


def _told(job: EncodeJob, units: Sequence[Unit], asked: Sequence[LabelledRaster], numbers: Sequence[int]) -> EncodeJob:
    """What a worker is told of some units: of thousands of rasters those that it opens."""
    mine = {number: units[number] for number in numbers}
    pairs = {unit.pair for unit in mine.values()}
    rasters = {pair: tuple(map(anywhere, (asked[pair].raster, *asked[pair].others))) for pair in sorted(pairs)}
    return replace(job, units=mine, rasters=rasters)


def _units(
    pairs: Sequence[TrainingPair],
    places: Sequence[LabelledWindow],
    levels: Sequence[int],
    views: Sequence[FeatureEncoder],
) -> list[Unit]:
    """Each window once, raster by raster, with those around it."""
    found: dict[tuple[str, ...], Unit] = {}
    for place in places:
        cap = None if place.seen.place is None else place.seen.place.cap.north
        for number, layer in enumerate(place.seen.layers):
            for up in levels:
                window = window_around(layer, place.seen.window, up)
                keys = tuple(embedding_key(layer, window, view) for view in views)
                found.setdefault(keys, Unit(place.pair, pairs[place.pair].level, cap, number, window, keys))
    return list(found.values())
