"""The ground that a decoder learns from and is judged on: reduced features, detail and labels of windows."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from ...protocol.messages.jobs import Progress
from ..decoders.component_reader import ComponentReader
from ..decoders.decoder import DETAIL_CHANNELS, STEP, detail_of
from ..decoders.reduction import Reduction
from ..embeddings.cache import EmbeddingCache
from ..encoders.encoder import CELL, FeatureEncoder
from ..encoders.surroundings import features_of_cells
from ..encoders.turned import TurnedEncoder
from ..encoders.window_features import CELLS, seen_layers
from ..errors import LabelError, ModelError
from ..jobs import JobContext
from ..judging.blocks import BLOCK_SIDES, BlockKey, Split, block_counts, choose_side
from ..judging.scores import IGNORED
from ..raster.aligned import AlignedLayer
from ..raster.grid import windows_over
from ..raster.image import WindowImage
from ..raster.source import RasterSource
from ..raster.window import WINDOW, GridWindow
from .label_image import label_image
from .labels import ClassTable, LabelLayer

#: Places along a side of a window at which labels, detail and scores stand.
PLACES = WINDOW // STEP
#: Little ground is also shown turned: a quarter, and upside down and mirrored. More ground has variety of its own, and
#: each view costs as much as the first.
TURNS = ((1, False), (2, True))
MOST_TURNED_WINDOWS = 64
#: Labelled cells that the components are found from.
_CELLS_FOR_COMPONENTS = 24_000


@dataclass(frozen=True)
class TrainingPair:
    """A raster with its labels, the finest level at which it is looked at, and further layers of its ground."""

    source: RasterSource
    layer: LabelLayer
    level: int
    others: tuple[AlignedLayer, ...] = ()

    def positions(self, image: WindowImage) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """Column and row of each place of a window, in samples of this level from the raster's upper left corner."""
        xs, ys = np.meshgrid(*(2 * ((np.arange(PLACES) + 0.5) * STEP,)))
        columns, rows = self.source.pixels_of(*image.to_crs(xs, ys))
        scale = 2.0**-self.level
        return columns * scale, rows * scale


@dataclass
class Dataset:
    """All windows that hold labels; arrays lie in files, so memory does not grow with them.

    Attributes:
        components: (N, R, 64, 64) float16.
        turned: The same of the ground as it is seen turned, in the same place; none where there is much ground.
        detail: (N, 6 × layers, 256, 256) uint8.
        labels: (N, 256, 256) output channels, :data:`IGNORED` where nothing is known.
        columns, rows: (N, 256, 256) float32, where each place lies in its raster, in samples.
        pairs: (N,) number of the pair of each window.
        side: Side of a block in samples.
        counts: Labelled places of each class in each block.
        reduction: How features become components.
        channels: Of the features, all layers and levels together.
        windows: The windows themselves.
        layers: Of the ground, that of the raster included.
    """

    components: npt.NDArray[np.float16]
    turned: list[npt.NDArray[np.float16]]
    detail: npt.NDArray[np.uint8]
    labels: npt.NDArray[np.uint8]
    columns: npt.NDArray[np.float32]
    rows: npt.NDArray[np.float32]
    pairs: list[int]
    side: int
    counts: dict[BlockKey, npt.NDArray[np.int64]]
    reduction: Reduction
    channels: int
    windows: list[GridWindow] = field(default_factory=list)
    layers: int = 1

    def __len__(self) -> int:
        return len(self.pairs)

    def sides(self, split: Split, window: int) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
        """Which places of a window train and which validate under a split, (256, 256) each."""
        return split.sides(self.pairs[window], self.columns[window], self.rows[window])

    def batch(
        self, numbers: Sequence[int], cells: Sequence[tuple[slice, slice]], views: Sequence[int]
    ) -> tuple[Tensor, Tensor]:
        """Components and detail of rectangles of cells of windows; view 0 is the plain one, others are turned."""
        seen = [self.components, *self.turned]
        features = [seen[v][n][:, r, c] for v, n, (r, c) in zip(views, numbers, cells, strict=True)]
        step = CELL // STEP
        details = [
            self.detail[n][:, r.start * step : r.stop * step, c.start * step : c.stop * step]
            for n, (r, c) in zip(numbers, cells, strict=True)
        ]
        return torch.from_numpy(np.stack(features).astype(np.float32)), torch.from_numpy(np.stack(details))


def collect(
    pairs: Sequence[TrainingPair],
    table: ClassTable,
    unlabelled: str,
    levels: Sequence[int],
    encoder: FeatureEncoder,
    cache: EmbeddingCache,
    components: int,
    work: Path,
    context: JobContext,
    known: Reduction | None = None,
) -> Dataset:
    """Encode all windows that hold labels, find their components, and keep what training needs in files.

    Args:
        pairs: Rasters with labels.
        table: Classes.
        unlabelled: What ground without a label counts as.
        levels: How many levels coarser each part of what the decoder sees is.
        encoder: Of the features.
        cache: Where features are kept.
        components: How many directions the features are reduced to.
        work: Folder for the files; the caller removes it.
        context: Progress and cancellation.
        known: How an earlier decoder reduces features; None finds it anew.

    Raises:
        LabelError: A class has no place, e.g. because all of its polygons lie on nodata.
        ModelError: The earlier decoder has learnt on more or fewer features.
        Cancelled: The user stopped.
    """
    places = _labelled(pairs, table, unlabelled, context)
    counts = _counts(places, len(table.names))
    _require_places(counts[BLOCK_SIDES[0]], table)
    reduction, channels = _components(places, pairs, levels, encoder, cache, components, context)
    if known is not None:
        reduction, components = _as_known(known, channels)
    shape = len(places), PLACES, PLACES
    layers = 1 + len(pairs[0].others)

    def file(name: str, dtype: str, shape: tuple[int, ...]) -> npt.NDArray[np.generic]:
        return np.lib.format.open_memmap(work / f"{name}.npy", "w+", np.dtype(dtype), shape)

    turns = TURNS if len(places) <= MOST_TURNED_WINDOWS else ()
    readers = [
        ComponentReader(reduction, levels, one, cache)
        for one in (encoder, *(TurnedEncoder(encoder, *turn) for turn in turns))
    ]
    views = [file(f"components-{view}", "f2", (len(places), components, CELLS, CELLS)) for view in range(len(readers))]
    found = Dataset(
        views[0],  # type: ignore[arg-type]
        views[1:],  # type: ignore[arg-type]
        file("detail", "u1", (len(places), layers * DETAIL_CHANNELS, PLACES, PLACES)),  # type: ignore[arg-type]
        file("labels", "u1", shape),  # type: ignore[arg-type]
        file("columns", "f4", shape),  # type: ignore[arg-type]
        file("rows", "f4", shape),  # type: ignore[arg-type]
        [place.pair for place in places],
        choose_side(counts),
        {},
        reduction,
        channels,
        [place.window for place in places],
        layers,
    )
    found.counts = counts[found.side]
    progress = _Progress("Looking again at window" if turns else "Reducing window", len(places), 0.15, context)
    for number, place in enumerate(places):
        progress.tell(number)
        pair = pairs[place.pair]
        for view, reader in zip(views, readers, strict=True):
            view[number] = reader.read((pair.source, *pair.others), place.window)
        found.detail[number] = detail_of(seen_layers(pair.source.read(place.window), place.window, pair.others))
        found.labels[number] = place.labels
        found.columns[number], found.rows[number] = place.columns, place.rows
    return found


class _Progress:
    """Tells of windows that are gone through; ``start`` is the share of all progress that came before."""

    def __init__(self, text: str, count: int, start: float, context: JobContext) -> None:
        self._text, self._count, self._start, self._context = text, count, start, context
        self._began = time.monotonic()

    def tell(self, number: int) -> None:
        """Window ``number``, from 0, is next; raises Cancelled when the user stopped."""
        self._context.check()
        left = (time.monotonic() - self._began) / number * (self._count - number) if number else None
        share = self._start + 0.15 * number / self._count
        self._context.progress(Progress(f"{self._text} {number + 1} of {self._count}", share, left))


@dataclass(frozen=True)
class _Labelled:
    """A window that holds labels."""

    pair: int
    window: GridWindow
    labels: npt.NDArray[np.uint8]
    columns: npt.NDArray[np.float32]
    rows: npt.NDArray[np.float32]


def _labelled(
    pairs: Sequence[TrainingPair], table: ClassTable, unlabelled: str, context: JobContext
) -> list[_Labelled]:
    found = []
    for number, pair in enumerate(pairs):
        for window in windows_with_labels(pair):
            context.check()
            image = pair.source.read(window)
            labels = label_image(pair.layer, table, image, unlabelled, STEP)[STEP // 2 :: STEP, STEP // 2 :: STEP]
            if (labels != IGNORED).any():
                columns, rows = (values.astype(np.float32) for values in pair.positions(image))
                found.append(_Labelled(number, window, np.ascontiguousarray(labels), columns, rows))
    return found


def windows_with_labels(pair: TrainingPair) -> list[GridWindow]:
    """Windows side by side that may hold labels: with an own extent all of it, else those around the labels."""
    xmin, ymin, xmax, ymax = pair.layer.ground.bounds
    columns, rows = pair.source.pixels_of([xmin, xmin, xmax, xmax], [ymin, ymax, ymin, ymax])
    bounds = (
        max(float(columns.min()), 0.0),
        max(float(rows.min()), 0.0),
        min(float(columns.max()), float(pair.source.width)),
        min(float(rows.max()), float(pair.source.height)),
    )
    windows = windows_over(pair.source.width, pair.source.height, pair.level, bounds)
    across, down = (_every_other(sorted({getattr(one, axis) for one in windows})) for axis in ("column", "row"))
    return [window for window in windows if window.column in across and window.row in down]


def _every_other(places: list[int]) -> set[int]:
    """Places two apart, and the last: windows overlap by half, and need not be learnt from four times."""
    return {*places[::2], places[-1]}


def _counts(places: Sequence[_Labelled], channels: int) -> dict[int, dict[BlockKey, npt.NDArray[np.int64]]]:
    counts: dict[int, dict[BlockKey, npt.NDArray[np.int64]]] = {side: {} for side in BLOCK_SIDES}
    for place in places:
        for side in BLOCK_SIDES:
            at = place.columns.astype(np.float64), place.rows.astype(np.float64)
            found = block_counts(place.pair, *at, place.labels, channels, side)
            for key, count in found.items():
                counts[side][key] = counts[side].get(key, np.zeros(channels, np.int64)) + count
    return counts


def _components(
    places: Sequence[_Labelled],
    pairs: Sequence[TrainingPair],
    levels: Sequence[int],
    encoder: FeatureEncoder,
    cache: EmbeddingCache,
    components: int,
    context: JobContext,
) -> tuple[Reduction, int]:
    """Encode all windows, and find the directions in which their labelled cells differ."""
    each = max(_CELLS_FOR_COMPONENTS // len(places), 16)
    rng = np.random.default_rng(0)
    cells, progress = [], _Progress("Encoding window", len(places), 0.0, context)
    for number, place in enumerate(places):
        progress.tell(number)
        pair = pairs[place.pair]
        step = CELL // STEP
        labelled = np.flatnonzero((place.labels != IGNORED).reshape(CELLS, step, CELLS, step).any((1, 3)))
        drawn = labelled[rng.permutation(len(labelled))[:each]]
        cells.append(features_of_cells((pair.source, *pair.others), place.window, levels, encoder, cache, drawn))
    table = torch.from_numpy(np.concatenate(cells))
    reduction = Reduction(table.shape[1], min(components, table.shape[1]))
    reduction.fit(table)
    return reduction, table.shape[1]


def _as_known(known: Reduction, channels: int) -> tuple[Reduction, int]:
    """The reduction of an earlier decoder with its number of components."""
    components, learnt = known.directions.shape
    if learnt != channels:
        raise ModelError(
            f"The decoder to start from has learnt on {learnt} features of each place, and there are {channels} now. "
            "Train on the same layers as then, or start from nothing."
        )
    return known, components


def _require_places(counts: dict[BlockKey, npt.NDArray[np.int64]], table: ClassTable) -> None:
    total = np.sum(list(counts.values()), axis=0) if counts else np.zeros(len(table.names))
    for name, places in zip(table.names, total, strict=True):
        if places == 0:
            raise LabelError(
                f"The class {name!r} covers no pixel with data: its polygons are too small, lie on nodata, or under "
                f"other polygons. Label more of it, or leave the class out."
            )
