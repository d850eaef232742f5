"""Labelled ground on the grid of the map that a decoder would make, each cell of which is judged once."""

from __future__ import annotations

import time
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import numpy as np
import numpy.typing as npt
import shapely

from ....protocol.messages.jobs import Progress
from ...decoders.decoder import on_samples
from ...decoders.package import ModelPackage
from ...decoders.window_scorer import WindowScorer
from ...errors import LabelError
from ...jobs import JobContext
from ...judging.blocks import BLOCK_SIDES, BlockKey, block_counts, choose_side, number_blocks
from ...judging.confusion import IGNORED, Judged
from ...judging.drawing import draw_block
from ...judging.objects import ObjectCounts, counts_by_block, match_objects, parts_of
from ...judging.results import Picture
from ...raster.aligned import AlignedLayer
from ...raster.image import WindowImage
from ...raster.source import RasterSource
from ...raster.window import WINDOW
from ...training.label_image import label_image
from ...training.labels import ClassTable, LabelLayer
from ...training.levels import nearest_level
from ...training.seen_windows import SeenWindow, seen_windows
from ..tiles.output_grid import OutputGrid, output_grid
from ..tiles.planes import knows_planes
from ..tiles.scored_tiles import cells_under

#: Side in cells of the parts of the map in which landforms are matched; one that lies across a border counts in both.
_PART = 4096
#: Landforms with fewer cells are not counted.
_SMALLEST = 16
#: Share of the samples of the fullest block below which a block is not shown as the worst.
_FULL = 0.25
#: Shares of all progress after which labels are read, windows are judged, and the report is put together.
READ, JUDGED = 0.05, 0.95

Cells = tuple[slice, slice]


@dataclass
class LabelledGround:
    """Labelled ground on the grid of the map that the decoder would make.

    Attributes:
        source: Raster.
        layer: Its labels.
        table: Classes that are told apart: the decoder's, or more.
        package: The decoder.
        unlabelled: What ground without a label counts as.
        work: Folder for the cells.
        others: Further layers of the raster's ground, for the decoder.
        like: Ground whose cells, truth and blocks are to be shared, so that two decoders are judged on the same.
        windows: Those that judge, with the cells under them.
        side: Side of a block in cells.
    """

    source: RasterSource
    layer: LabelLayer
    table: ClassTable
    package: ModelPackage
    unlabelled: str
    work: Path
    others: tuple[AlignedLayer, ...] = ()
    like: LabelledGround | None = None
    windows: list[tuple[SeenWindow, Cells]] = field(default_factory=list)
    side: int = BLOCK_SIDES[-1]

    def __post_init__(self) -> None:
        card = self.package.card
        level = nearest_level(self.source, card.ground_sampling_m, card.georeferenced)
        self.level = level
        self.work.mkdir(exist_ok=True)
        if self.like is None:
            self.grid = output_grid(self.source, level, shapely.intersection(self.layer.ground, self.source.ground))
            self.truth = self._file("truth", IGNORED, "u1")
        else:
            self.grid, self.truth, self.side = self.like.grid, self.like.truth, self.like.side
        self.claimed = self._file("claimed", IGNORED, "u1")
        #: Number of the window that judges a cell, from 1.
        self.owner = self._file("owner", 0, "u4")

    def read_labels(self, context: JobContext) -> None:
        """Draw the labels onto the grid, and give each labelled cell to the first window that holds it.

        Raises:
            LabelError: No label covers a cell with data.
        """
        in_planes = knows_planes(self.package.card.training)
        windows = list(seen_windows(self.source, self.layer, self.level, self.others, in_planes))
        counts: dict[int, dict[BlockKey, npt.NDArray[np.int64]]] = {side: {} for side in BLOCK_SIDES}
        for done, window in enumerate(windows):
            context.stoppable(Progress("Reading labels", READ * done / len(windows)))
            image = window.read()
            cells, inside, samples = _under(window, image, self.grid)
            if not inside.any():
                continue
            if self.like is None:
                labels = label_image(window.labels, self.table, image, self.unlabelled)[samples]
            else:
                labels = np.array(self.truth[cells])
            new = inside & (labels != IGNORED) & (self.owner[cells] == 0)
            if not new.any():
                continue
            self.windows.append((window, cells))
            self.owner[cells][new] = len(self.windows)
            if self.like is not None:
                continue
            self.truth[cells][new] = labels[new]
            labels[~new] = IGNORED
            columns, rows = _positions(cells)
            for side in BLOCK_SIDES:
                for key, count in block_counts(0, columns, rows, labels, len(self.table.names), side).items():
                    counts[side][key] = counts[side].get(key, np.zeros(len(self.table.names), np.int64)) + count
        if not self.windows:
            raise LabelError(
                f"No label covers ground of {self.source.name} with data. Choose the raster that they were drawn on."
            )
        if self.like is None:
            self.side = choose_side(counts)

    def judge(self, scorer: WindowScorer, context: JobContext) -> Judged:
        """Have the decoder say what each labelled cell is."""
        judged, started = Judged(self.table.names), time.monotonic()
        own = ClassTable(self.package.card.classes, self.package.card.background).names
        channels = [self.table.names.index(name) for name in own]
        for done, (window, cells) in enumerate(self.windows):
            context.check()
            left = (time.monotonic() - started) / done * (len(self.windows) - done) if done else None
            share = READ + (JUDGED - READ) * done / len(self.windows)
            context.progress(Progress(f"Judging window {done + 1} of {len(self.windows)}", share, left))
            image = window.read()
            _, inside, samples = _under(window, image, self.grid)
            shares = scorer.probabilities(window.layers, window.window, image)
            told = on_samples(shares)[(slice(None), *samples)]
            found = np.zeros((len(self.table.names), *told.shape[1:]), dtype=np.float32)
            found[channels] = told
            mine = self.owner[cells] == done + 1
            fresh = mine | (inside & (self.claimed[cells] == IGNORED))
            self.claimed[cells][fresh] = found.argmax(axis=0)[fresh]
            numbers, keys = number_blocks(0, *_positions(cells), self.side)
            judged.add(numbers, found, np.where(mine, self.truth[cells], IGNORED).astype(np.uint8), keys)
        return judged

    def objects(self, context: JobContext) -> dict[str, dict[Hashable, ObjectCounts]]:
        """Landforms found, missed and made up, by class and block; none without ground that is no landform."""
        if not self.table.background:
            return {}
        found: dict[str, dict[Hashable, ObjectCounts]] = {name: {} for name in self.table.names[1:]}
        for cells in self._parts():
            truth, claimed = np.asarray(self.truth[cells]), np.asarray(self.claimed[cells])
            known = truth != IGNORED
            if not known.any():
                continue
            numbers, keys = number_blocks(0, *_positions(cells), self.side)
            for channel, counts in enumerate(found.values(), 1):
                context.check()
                parts = parts_of(claimed, channel), parts_of(truth, channel)
                matching = match_objects(*parts, _SMALLEST, known)
                for number, count in counts_by_block(matching, *parts, numbers).items():
                    counts[keys[number]] = counts.get(keys[number], ObjectCounts()) + count
        return found

    def worst(self, judged: Judged) -> Picture | None:
        """The block with the smallest share of right cells, of those that are full enough to tell something."""
        sums = {key: counts.matrix.sum() for key, counts in judged.blocks.items()}
        full = [key for key, total in sums.items() if total >= _FULL * max(sums.values())]
        if not full:
            return None
        key = min(full, key=lambda one: np.trace(judged.blocks[one].matrix) / sums[one])
        share = np.trace(judged.blocks[key].matrix) / sums[key]
        caption = f"{100 * share:.0f} % of its labelled ground got its right class."
        return Picture("The worst block", self.draw(cast(BlockKey, key)), caption)

    def draw(self, key: BlockKey) -> bytes:
        """Image, labels and what the decoder says of a block, as PNG."""
        _, row, column = key
        cells = self._block(row, column)
        colours = {item.name: item.colour for item in self.table.classes}
        truth, claimed = np.asarray(self.truth[cells]), np.asarray(self.claimed[cells])
        return draw_block(self._seen(cells), truth, claimed, self.table.names, colours)

    def _seen(self, cells: Cells) -> npt.NDArray[np.uint8]:
        """What the decoder saw of cells."""
        rgb = np.full((*self.truth[cells].shape, 3), 127, dtype=np.uint8)
        for number in np.unique(self.owner[cells]):
            if number == 0:
                continue
            window, place = self.windows[int(number) - 1]
            image = window.read()
            _, inside, samples = _under(window, image, self.grid)
            part = tuple(slice(max(a.start, b.start), min(a.stop, b.stop)) for a, b in zip(cells, place, strict=True))
            there = tuple(slice(a.start - b.start, a.stop - b.start) for a, b in zip(part, place, strict=True))
            here = tuple(slice(a.start - b.start, a.stop - b.start) for a, b in zip(part, cells, strict=True))
            rgb[here][inside[there]] = image.rgb[samples][there][inside[there]]
        return rgb

    def _block(self, row: int, column: int) -> Cells:
        down, across = row * self.side, column * self.side
        return (
            slice(down, min(down + self.side, self.grid.height)),
            slice(across, min(across + self.side, self.grid.width)),
        )

    def _parts(self) -> Iterator[Cells]:
        for row in range(0, self.grid.height, _PART):
            for column in range(0, self.grid.width, _PART):
                yield (
                    slice(row, min(row + _PART, self.grid.height)),
                    slice(column, min(column + _PART, self.grid.width)),
                )

    def _file(self, name: str, fill: int, kind: str) -> npt.NDArray[Any]:
        shape = self.grid.height, self.grid.width
        cells: npt.NDArray[Any] = np.lib.format.open_memmap(self.work / f"{name}.npy", "w+", np.dtype(kind), shape)
        if fill:
            cells[:] = fill
        return cells


def _under(
    window: SeenWindow, image: WindowImage, grid: OutputGrid
) -> tuple[Cells, npt.NDArray[np.bool_], tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]]:
    """Cells under a window, which of them it holds with data, and row and column of the sample at each."""
    if window.place is None:
        left, top, width, height = cells_under(image, grid)
    else:
        left, top, width, height = grid.cells_within(*window.place.pixel_bounds())
    cells = slice(top, top + height), slice(left, left + width)
    columns, rows = _positions(cells)
    t = grid.transform
    x, y = image.from_crs(t.a * columns + t.b * rows + t.c, t.d * columns + t.e * rows + t.f)
    inside = (x >= 0) & (x < WINDOW) & (y >= 0) & (y < WINDOW) & window.counts((grid.row + rows) * grid.step)
    across, down = (np.clip(np.floor(at), 0, WINDOW - 1).astype(np.intp) for at in (x, y))
    return cells, inside & image.valid[down, across], (down, across)


def _positions(cells: Cells) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Column and row of the middle of each cell."""
    rows, columns = (np.arange(part.start, part.stop) + 0.5 for part in cells)
    across, down = np.meshgrid(columns, rows)
    return across, down
