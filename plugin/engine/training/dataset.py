"""The windows that a decoder learns from and is judged on."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from affine import Affine

from ...protocol.messages.jobs import Progress
from ..embeddings.cache import EmbeddingCache, embed_window
from ..errors import LabelError
from ..jobs import JobContext
from ..judging.blocks import BLOCK_SIDES, BlockKey, Split, block_counts, choose_side, split_blocks
from ..judging.scores import IGNORED
from ..raster.grid import MIN_LEVEL, coarsest_level, windows_over
from ..raster.image import apply_affine
from ..raster.source import RasterSource
from ..raster.window import WINDOW, GridWindow
from ..sam.model import SamModel
from .labels import ClassTable, LabelLayer, label_image, object_diameter

#: Samples that a typical object should span, so that features of 16 samples see its parts.
OBJECT_SAMPLES = 128
#: Magnifying further than this only interpolates.
FINEST_LEVEL = max(MIN_LEVEL, -2)
#: Windows kept in memory, about 6 MB each.
MAX_WINDOWS = 256


@dataclass(frozen=True)
class TrainingWindow:
    """One window with its embedding and its labels, split into the two sides.

    Attributes:
        features: (256, 64, 64) float16.
        rgb: (1024, 1024, 3) uint8.
        training: (1024, 1024) output channels to learn, :data:`IGNORED` elsewhere.
        validation: (1024, 1024) output channels to be judged on, :data:`IGNORED` elsewhere.
    """

    features: npt.NDArray[np.float16]
    rgb: npt.NDArray[np.uint8]
    training: npt.NDArray[np.uint8]
    validation: npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Dataset:
    """All windows, how they were split, and samples of each output channel on either side."""

    windows: tuple[TrainingWindow, ...]
    split: Split
    training_samples: tuple[int, ...]
    validation_samples: tuple[int, ...]


@dataclass(frozen=True)
class TrainingPair:
    """A raster with its labels and the level at which it is looked at."""

    source: RasterSource
    layer: LabelLayer
    level: int

    def positions(self, transform: Affine) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """Column and row of each sample of a window, in samples of this level from the raster's upper left corner.

        Args:
            transform: The window's samples to CRS coordinates.
        """
        columns, rows = np.meshgrid(np.arange(WINDOW) + 0.5, np.arange(WINDOW) + 0.5)
        pixel_columns, pixel_rows = self.source.pixels_of(*apply_affine(transform, columns, rows))
        scale = 2.0**-self.level
        return pixel_columns * scale, pixel_rows * scale


def choose_levels(sources: Sequence[RasterSource], layers: Sequence[LabelLayer]) -> tuple[float, list[int]]:
    """Choose the ground sampling from the size of the labels, and the level of each raster that comes nearest to it.

    Small rasters are never reduced: they hold no more than a few windows anyway.

    Returns:
        Metres (pixels where a raster has no CRS) a sample, and the levels.
    """
    on_ground = all(source.crs is not None for source in sources)
    samplings = []
    for source, layer in zip(sources, layers, strict=True):
        level = round(math.log2(object_diameter(layer, source) / OBJECT_SAMPLES))
        small = max(source.width, source.height) <= 2 * WINDOW
        highest = 0 if small else max(0, coarsest_level(source.width, source.height))
        samplings.append((source.pixel_m if on_ground else 1.0) * 2.0 ** min(max(level, FINEST_LEVEL), highest))
    sampling = float(np.median(samplings)) if len(samplings) % 2 else float(sorted(samplings)[len(samplings) // 2])
    return sampling, [nearest_level(source, sampling, on_ground) for source in sources]


def nearest_level(source: RasterSource, sampling: float, on_ground: bool = True) -> int:
    """The level of a raster whose samples come nearest to a sampling in metres, or in pixels when not ``on_ground``."""
    level = round(math.log2(sampling / (source.pixel_m if on_ground else 1.0)))
    return max(MIN_LEVEL, min(level, max(coarsest_level(source.width, source.height), 0)))


def collect(
    pairs: Sequence[TrainingPair],
    table: ClassTable,
    unlabelled: str,
    share: float,
    seed: int,
    model: SamModel,
    cache: EmbeddingCache,
    context: JobContext,
) -> Dataset:
    """Embed all windows that hold labels and split their ground.

    Raises:
        LabelError: A class has no sample, e.g. because all of its polygons lie on nodata.
        Cancelled: The user stopped.
    """
    places = _places(pairs, seed)
    gathered: list[tuple[TrainingWindow, Affine, int]] = []
    counts: dict[int, dict[BlockKey, npt.NDArray[np.int64]]] = {side: {} for side in BLOCK_SIDES}
    started = time.monotonic()
    for done, (number, window) in enumerate(places):
        context.check()
        left = (time.monotonic() - started) / done * (len(places) - done) if done else None
        context.progress(Progress(f"Encoding window {done + 1} of {len(places)}", 0.3 * done / len(places), left))
        pair = pairs[number]
        image = pair.source.read(window)
        labels = label_image(pair.layer, table, image, unlabelled)
        if not (labels != IGNORED).any():
            continue
        embedding, image, _ = embed_window(pair.source, window, model, cache)
        columns, rows = pair.positions(image.transform)
        for side in BLOCK_SIDES:
            for key, found in block_counts(number, columns, rows, labels, len(table.names), side).items():
                counts[side][key] = counts[side].get(key, np.zeros(len(table.names), np.int64)) + found
        features = embedding.features.astype(np.float16)
        gathered.append((TrainingWindow(features, image.rgb, labels, labels), image.transform, number))
    _require_samples(counts[BLOCK_SIDES[0]], table)
    side = choose_side(counts)
    channels = len(table.names)
    dataset = _divided(gathered, pairs, split_blocks(counts[side], side, share, seed), channels)
    if 0 in dataset.training_samples:
        # The guard band has swallowed all of a class: learning it comes before judging it.
        dataset = _divided(gathered, pairs, Split(side, dataset.split.guard, frozenset()), channels)
    return dataset


def _divided(
    gathered: list[tuple[TrainingWindow, Affine, int]], pairs: Sequence[TrainingPair], split: Split, channels: int
) -> Dataset:
    """All windows with their ground on the two sides of a split."""
    windows = tuple(
        _divide(window, split, number, *pairs[number].positions(transform)) for window, transform, number in gathered
    )
    return Dataset(
        windows,
        split,
        _count([window.training for window in windows], channels),
        _count([window.validation for window in windows], channels),
    )


def _places(pairs: Sequence[TrainingPair], seed: int) -> list[tuple[int, GridWindow]]:
    """Windows that may hold labels: with an own extent all of it, else those around the labels."""
    places: list[tuple[int, GridWindow]] = []
    for number, pair in enumerate(pairs):
        xmin, ymin, xmax, ymax = pair.layer.ground.bounds
        columns, rows = pair.source.pixels_of([xmin, xmin, xmax, xmax], [ymin, ymax, ymin, ymax])
        bounds = (
            max(float(columns.min()), 0.0),
            max(float(rows.min()), 0.0),
            min(float(columns.max()), float(pair.source.width)),
            min(float(rows.max()), float(pair.source.height)),
        )
        windows = windows_over(pair.source.width, pair.source.height, pair.level, bounds)
        places += [(number, window) for window in windows]
    if len(places) > MAX_WINDOWS:
        drawn = np.random.default_rng(seed).choice(len(places), MAX_WINDOWS, replace=False)
        places = [places[i] for i in sorted(drawn)]
    return places


def _divide(
    window: TrainingWindow,
    split: Split,
    pair: int,
    columns: npt.NDArray[np.float64],
    rows: npt.NDArray[np.float64],
) -> TrainingWindow:
    trains, validates = split.sides(pair, columns, rows)
    return TrainingWindow(
        window.features,
        window.rgb,
        np.where(trains, window.training, IGNORED).astype(np.uint8),
        np.where(validates, window.validation, IGNORED).astype(np.uint8),
    )


def _count(images: list[npt.NDArray[np.uint8]], channels: int) -> tuple[int, ...]:
    total = np.zeros(256, dtype=np.int64)
    for image in images:
        total += np.bincount(image.reshape(-1), minlength=256)
    return tuple(int(value) for value in total[:channels])


def _require_samples(counts: dict[BlockKey, npt.NDArray[np.int64]], table: ClassTable) -> None:
    total = np.sum(list(counts.values()), axis=0) if counts else np.zeros(len(table.names))
    for name, samples in zip(table.names, total, strict=True):
        if samples == 0:
            raise LabelError(
                f"The class {name!r} covers no pixel with data: its polygons are too small, lie on nodata, or under "
                f"other polygons. Label more of it, or leave the class out."
            )
