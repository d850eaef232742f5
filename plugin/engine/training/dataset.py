"""The ground that a decoder learns from and is judged on: reduced features, pictures and labels of windows."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from ...protocol.messages.jobs import Progress
from ..decoders.component_reader import ComponentReader
from ..decoders.decoder import STEP, Decoder
from ..decoders.reduction import COMPONENTS, Reduction
from ..embeddings.cache import EmbeddingCache
from ..encoders.encoder import CELL, FeatureEncoder
from ..encoders.surroundings import features_of_cells
from ..encoders.window_features import CELLS, seen_layers
from ..errors import ModelError
from ..jobs import JobContext
from ..judging.blocks import BLOCK_SIDES, BlockKey, Split, choose_side, number_blocks
from ..judging.scores import IGNORED
from ..judging.units import Units, units_of
from ..raster.window import WINDOW
from .encoding import views_of
from .labels import ClassTable
from .places import PLACES, LabelledWindow, TrainingPair, counts_of, labelled_windows, require_places
from .seen_windows import SeenWindow
from .spans import spans_of

#: Little ground is also shown turned: a quarter, and upside down and mirrored. More ground has variety of its own, and
#: each view costs as much as the first. Half of the views are without surroundings, which else tell the few labelled
#: places apart by where they lie, so that a class reaches far beyond what looks like it.
MOST_VARIED_WINDOWS = 64
#: Is called with the windows, and with the encoder in all views in which they will be read.
Ahead = Callable[[Sequence[LabelledWindow], Sequence[FeatureEncoder]], None]
#: Labelled cells that the components are found from.
_CELLS_FOR_COMPONENTS = 24_000


@dataclass
class Dataset:
    """All windows that hold labels; arrays lie in files, so memory does not grow with them.

    Attributes:
        components: (N, R, 64, 64) float16; R is 0 for kinds of decoder that read no features.
        varied: The same of the ground as it is seen turned, and without its surroundings, in the same place; none where
            there is much ground.
        pictures: (N, channels, 1024 / grain, 1024 / grain) uint8, what the kind sees of the pixels.
        labels: (N, 256, 256) output channels, :data:`IGNORED` where nothing is known.
        taught: The same of what is learnt, chosen and calibrated by; borders of labels may be missing.
        columns, rows: (N, 256, 256) float32, where each place lies in its raster, in samples.
        block_columns, block_rows: The same on the grid of its blocks.
        pairs: (N,) number of the pair of each window.
        grounds: (N,) number of the pair on whose grid its blocks lie.
        side: Side of a block in samples.
        counts: Labelled places of each class in each block.
        units: Blocks that labels hold together, see :func:`..judging.units.units_of`.
        reduction: How features become components.
        channels: Of the features, all layers and levels together; 0 likewise.
        windows: The windows themselves, and in which layers they are seen.
        layers: Of the ground, that of the raster included.
    """

    components: npt.NDArray[np.float16]
    varied: list[npt.NDArray[np.float16]]
    pictures: npt.NDArray[np.uint8]
    labels: npt.NDArray[np.uint8]
    taught: npt.NDArray[np.uint8]
    columns: npt.NDArray[np.float32]
    rows: npt.NDArray[np.float32]
    block_columns: npt.NDArray[np.float32]
    block_rows: npt.NDArray[np.float32]
    pairs: list[int]
    grounds: list[int]
    side: int
    counts: dict[BlockKey, npt.NDArray[np.int64]]
    reduction: Reduction
    channels: int
    windows: list[SeenWindow] = field(default_factory=list)
    layers: int = 1
    units: Units = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.pairs)

    def sides(self, split: Split, window: int) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
        """Which places of a window train and which validate under a split, (256, 256) each."""
        return split.sides(self.grounds[window], self.block_columns[window], self.block_rows[window])

    def blocks_of(self, window: int) -> tuple[npt.NDArray[np.int64], dict[int, BlockKey]]:
        """Number of the block of each place of a window, (256, 256), and the unit that each belongs to."""
        columns, rows = (places[window].astype(np.float64) for places in (self.block_columns, self.block_rows))
        blocks, keys = number_blocks(self.grounds[window], columns, rows, self.side)
        # intervals draw whole units, since blocks of one landform are right or wrong together
        return blocks, {block: self.units.get(key, key) for block, key in keys.items()}

    def batch(
        self, numbers: Sequence[int], cells: Sequence[tuple[slice, slice]], views: Sequence[int]
    ) -> tuple[Tensor, Tensor]:
        """Components and pictures of rectangles of cells of windows; view 0 is the plain one."""
        seen = [self.components, *self.varied]
        features = [seen[v][n][:, r, c] for v, n, (r, c) in zip(views, numbers, cells, strict=True)]
        step = self.pictures.shape[-1] // CELLS
        pictures = [
            self.pictures[n][:, r.start * step : r.stop * step, c.start * step : c.stop * step]
            for n, (r, c) in zip(numbers, cells, strict=True)
        ]
        return torch.from_numpy(np.stack(features).astype(np.float32)), torch.from_numpy(np.stack(pictures))

    def window(self, number: int) -> tuple[Tensor, Tensor]:
        """Components and picture of a whole window, as :meth:`batch` gives them of one rectangle."""
        whole = slice(0, CELLS)
        return self.batch([number], [(whole, whole)], [0])


def collect(
    pairs: Sequence[TrainingPair],
    table: ClassTable,
    unlabelled: str,
    kind: type[Decoder],
    levels: Sequence[int],
    encoder: FeatureEncoder | None,
    cache: EmbeddingCache,
    work: Path,
    context: JobContext,
    known: Reduction | None = None,
    ahead: Ahead | None = None,
) -> Dataset:
    """Read all windows that hold labels, encode them where the kind reads features, and keep what training needs.

    Args:
        pairs: Rasters with labels.
        table: Classes.
        unlabelled: What ground without a label counts as.
        kind: Of the decoder.
        levels: How many levels coarser each part of what the decoder sees is.
        encoder: Of the features; None for kinds that read none.
        cache: Where features are kept.
        work: Folder for the files; the caller removes it.
        context: Progress and cancellation.
        known: How an earlier decoder reduces features; None finds it anew.
        ahead: Has all windows encoded before they are read, see :func:`.encoding.encode_elsewhere`; None encodes each
            here.

    Raises:
        LabelError: A class has no place, e.g. because all of its polygons lie on nodata.
        ModelError: The earlier decoder has learnt on more or fewer features.
        Cancelled: The user stopped.
    """
    places = labelled_windows(pairs, table, unlabelled, context)
    counts = counts_of(places, len(table.names))
    require_places(counts[BLOCK_SIDES[0]], table)
    reduction, readers, channels = Reduction(0, 0) if known is None else known, [], 0
    little = len(places) <= MOST_VARIED_WINDOWS
    if encoder is not None:
        seers = views_of(encoder, little)
        if ahead is not None:
            ahead(places, seers)
        reduction, channels = _components(places, levels, encoder, cache, context)
        if known is not None:
            reduction = _as_known(known, channels)
        alone = (False, True) if little and any(levels) else (False,)
        readers = [ComponentReader(reduction, levels, one, cache, how) for how in alone for one in seers]
    found = _empty(places, reduction, channels, kind, 1 + len(pairs[0].others), max(len(readers), 1), work)
    found.side = choose_side(counts)
    found.counts = counts[found.side]
    found.units = units_of(found.counts, spans_of(pairs, found.side))
    texts = (
        "Reading window {number} of {count}",
        "Reducing window {number} of {count}",
        "Looking again at window {number} of {count}",
    )
    progress = _Progress(texts[min(len(readers), 2)], len(places), 0.15, context)
    for number, place in enumerate(places):
        progress.tell(number)
        window, (first, *others) = place.seen.window, place.seen.layers
        for view, reader in zip([found.components, *found.varied], readers, strict=False):
            view[number] = reader.read(place.seen.layers, window)
        found.pictures[number] = kind.picture_of(seen_layers(first.read(window), window, others))
        found.labels[number], found.taught[number] = place.labels, place.taught
        found.columns[number], found.rows[number] = place.columns, place.rows
        found.block_columns[number], found.block_rows[number] = place.block_columns, place.block_rows
    return found


def _empty(
    places: Sequence[LabelledWindow],
    reduction: Reduction,
    channels: int,
    kind: type[Decoder],
    layers: int,
    views: int,
    work: Path,
) -> Dataset:
    """A dataset with room for all windows; its arrays lie in files, but for those that hold nothing."""

    def file(name: str, dtype: str, *shape: int) -> npt.NDArray[Any]:
        shape = len(places), *shape
        if 0 in shape:
            return np.zeros(shape, dtype)
        return np.lib.format.open_memmap(work / f"{name}.npy", "w+", np.dtype(dtype), shape)

    components = len(reduction.directions) if channels else 0
    seen = [file(f"components-{view}", "f2", components, CELLS, CELLS) for view in range(views)]
    side = WINDOW // kind.grain
    return Dataset(
        seen[0],
        seen[1:],
        file("pictures", "u1", kind.picture_channels(layers), side, side),
        file("labels", "u1", PLACES, PLACES),
        file("taught", "u1", PLACES, PLACES),
        file("columns", "f4", PLACES, PLACES),
        file("rows", "f4", PLACES, PLACES),
        file("block-columns", "f4", PLACES, PLACES),
        file("block-rows", "f4", PLACES, PLACES),
        [place.pair for place in places],
        [place.ground for place in places],
        0,
        {},
        reduction,
        channels,
        [place.seen for place in places],
        layers,
    )


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
        text = self._text.format(number=number + 1, count=self._count)
        self._context.progress(Progress(text, share, left))


def _components(
    places: Sequence[LabelledWindow],
    levels: Sequence[int],
    encoder: FeatureEncoder,
    cache: EmbeddingCache,
    context: JobContext,
) -> tuple[Reduction, int]:
    """Encode all windows, and find the directions in which their labelled cells differ."""
    each = max(_CELLS_FOR_COMPONENTS // len(places), 16)
    rng = np.random.default_rng(0)
    cells, progress = [], _Progress("Encoding window {number} of {count}", len(places), 0.0, context)
    for number, place in enumerate(places):
        progress.tell(number)
        step = CELL // STEP
        labelled = np.flatnonzero((place.labels != IGNORED).reshape(CELLS, step, CELLS, step).any((1, 3)))
        drawn = labelled[rng.permutation(len(labelled))[:each]]
        cells.append(features_of_cells(place.seen.layers, place.seen.window, levels, encoder, cache, drawn))
    table = torch.from_numpy(np.concatenate(cells))
    cells.clear()  # which is as much again
    reduction = Reduction(table.shape[1], min(COMPONENTS, table.shape[1]))
    reduction.fit(table)
    return reduction, table.shape[1]


def _as_known(known: Reduction, channels: int) -> Reduction:
    """The reduction of an earlier decoder, where it is of features such as these."""
    learnt = known.directions.shape[1]
    if learnt != channels:
        raise ModelError(
            f"The decoder to start from has learnt on {learnt} features of each place, and there are {channels} now. "
            "Train on the same layers as then, or start from nothing."
        )
    return known
