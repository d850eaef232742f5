"""Connected regions of a class raster: found block by block, measured on the body, and merged when too small."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.windows import Window
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from .areas import GroundAreas
from .blend import BLOCK, CERTAIN, NODATA, blocks
from .components import Components, components, counted_pairs
from .small_regions import SmallRegions

Bytes = npt.NDArray[np.uint8]
Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

#: Cells along a side of the blocks that are looked at one after the other; what is kept of each is a few numbers.
SIDE = 2048
#: Probability that each byte stands for.
_PROBABILITIES = np.where(np.arange(256) == NODATA, 0, np.arange(256)) / CERTAIN
#: Share of the time that reading the blocks takes; the rest is merging.
_READING = 0.9


@dataclass
class Regions:
    """Table of regions; region 0 is ground without data.

    A piece is what one block of the raster holds of a region before small regions are merged. Pieces are numbered
    onwards from block to block, so that the blocks of the same raster, read again, tell the region of each cell.

    Attributes:
        classes: (n,) class value of each region.
        areas: (n,) m² on the body.
        scores: (n,) mean probability, by area, of the cells that were given this class by the decoder.
        of_pieces: (p,) region of each piece; piece 0 is ground without data.
        first_piece: (b + 1,) number of the first piece of each block, and that after the last of all.
        last_block: (n,) the last block with cells of each region.
        merged: Number of regions that were smaller than the minimum area.
        side: Cells along a side of the blocks.
    """

    classes: Bytes
    areas: Floats
    scores: Floats
    of_pieces: npt.NDArray[np.int32]
    first_piece: Ints
    last_block: npt.NDArray[np.int32]
    merged: int
    side: int


def find_regions(
    classes: Path,
    probability: Path,
    ground: GroundAreas,
    minimum_area_m2: float,
    tell: Callable[[float], None],
    side: int = SIDE,
    goes_round: bool = False,
) -> Regions:
    """Find the 4-connected regions of a class raster and merge those below a minimum area.

    A small region goes to the neighbour with which it shares most border. One without a neighbour gets no class.
    Memory holds one block of the raster, the table of pieces, and the borders of small ones.

    Args:
        classes: Class raster.
        probability: Raster of the probability of the class.
        ground: Areas of the cells.
        minimum_area_m2: Smaller regions are merged.
        tell: Is told the share that is done; may raise to stop.
        side: Cells along a side of the blocks that are looked at one after the other.
        goes_round: Whether the left border of the raster lies on its right one, and regions continue across.
    """
    with rasterio.open(classes) as values_file, rasterio.open(probability) as scores_file:
        table = _Table(minimum_area_m2, values_file.width, goes_round)
        every = list(blocks(values_file.width, values_file.height, side))
        for number, (column, row, width, height) in enumerate(every):
            tell(_READING * number / len(every))
            window = Window(column, row, width, height)
            values, scores = values_file.read(1, window=window), scores_file.read(1, window=window)
            areas = np.broadcast_to(ground.cells(row, column, height, width), values.shape)
            table.add(values, scores, areas, column, row)
    return table.regions(side, lambda share: tell(_READING + (1 - _READING) * share))


def pieces_of(values: Bytes) -> Components:
    """The pieces of a block of a class raster."""
    return components(values, values != NODATA)


class _Table:
    """Pieces of the blocks with what is known of them so far."""

    def __init__(self, minimum: float, columns: int, goes_round: bool) -> None:
        self._minimum = minimum
        self._goes_round = goes_round
        self._classes: list[Bytes] = [np.array([NODATA], dtype=np.uint8)]
        self._areas: list[Floats] = [np.zeros(1)]
        self._sums: list[Floats] = [np.zeros(1)]
        # in half the memory that arithmetic takes: of all that is kept borders are the most
        self._pairs: list[npt.NDArray[np.int32]] = [np.zeros((2, 0), dtype=np.int32)]
        self._lengths: list[npt.NDArray[np.int32]] = [np.zeros(0, dtype=np.int32)]
        #: Place of the first cell of each piece in the whole raster, row by row; that of no data comes before all.
        self._first: list[Ints] = [np.array([-1])]
        self._columns = columns
        self._same: list[Ints] = [np.zeros((2, 0), dtype=np.int64)]
        self._first_piece = [1]
        #: Numbers and classes of the row above each block of the present row of blocks, and of what will be next.
        self._above = self._below = (np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.uint8))
        self._left = self._border = self._above

    def add(self, values: Bytes, scores: Bytes, areas: Floats, column: int, row: int) -> None:
        """Number the pieces of the next block onwards from those before, and note what is known of them.

        Args:
            values: (h, w) classes.
            scores: (h, w) bytes of their probabilities.
            areas: (h, w) of the cells.
            column: Where the block begins.
            row: Likewise.
        """
        width = values.shape[1]
        if column == 0:
            self._above = self._below
            self._below = (np.zeros(self._columns, dtype=np.int64), np.full(self._columns, NODATA, dtype=np.uint8))
        found = pieces_of(values)
        start = self._first_piece[-1]
        self._first_piece.append(start + len(found.first))
        self._classes.append(values.reshape(-1)[found.first])
        down, across = np.divmod(found.first, width)
        self._first.append((down + row) * self._columns + across + column)
        self._areas.append(found.sums(lambda rows: areas[rows]))
        self._sums.append(found.sums(lambda rows: _PROBABILITIES[scores[rows]] * areas[rows]))
        pairs, lengths = found.borders()
        self._note(pairs + (start - 1), lengths, self._areas[-1], start)
        # numbers of all pieces so far are needed along the sides of the block alone
        numbers = [np.where(cells > 0, cells + np.int64(start - 1), 0) for cells in _sides(found.numbers)]
        top, bottom, left, right = zip(numbers, _sides(values), strict=True)
        if len(self._above[0]):
            here = slice(column, column + width)
            self._note_line((self._above[0][here], self._above[1][here]), top)
        if column > 0:
            self._note_line(self._left, left)
        else:
            self._border = left
        self._left = right
        if self._goes_round and column + width == self._columns:
            self._note_line(self._left, self._border)
        self._below[0][column : column + width], self._below[1][column : column + width] = bottom

    def _note(self, pairs: Ints, lengths: Ints, areas: Floats, start: int) -> None:
        """Keep borders of pieces that may be small regions; pieces that are large enough already never are."""
        wanted = (areas[pairs - start] < self._minimum).any(axis=0)
        self._pairs.append(pairs[:, wanted].astype(np.int32))
        self._lengths.append(lengths[wanted].astype(np.int32))

    def _note_line(self, one: tuple[Ints, Bytes], other: tuple[Ints, Bytes]) -> None:
        """Note what meets along the line between two blocks: the same regions, and borders."""
        same = (one[1] == other[1]) & (one[1] != NODATA)
        both = np.stack([one[0], other[0]])
        if same.any():
            self._same.append(counted_pairs(both[:, same], np.ones(int(same.sum()), dtype=np.int64))[0])
        if self._minimum > 0:
            pairs, lengths = counted_pairs(both[:, ~same], np.ones(int((~same).sum()), dtype=np.int64))
            self._pairs.append(pairs.astype(np.int32))
            self._lengths.append(lengths.astype(np.int32))

    def regions(self, side: int, tell: Callable[[float], None]) -> Regions:
        """The regions that all pieces make up, whatever the blocks were."""
        own_class, areas, sums = np.concatenate(self._classes), np.concatenate(self._areas), np.concatenate(self._sums)
        of_pieces = self._joined(own_class)
        classes = np.full(int(of_pieces.max()) + 1, NODATA, dtype=np.uint8)
        classes[of_pieces] = own_class
        merged = 0
        if self._minimum > 0:
            pairs, lengths = of_pieces[np.concatenate(self._pairs, axis=1)], np.concatenate(self._lengths)
            small = SmallRegions(_sums(of_pieces, areas, len(classes)), classes, pairs, lengths, self._minimum)
            remaining, numbers = np.unique(small.merge(tell), return_inverse=True)
            of_pieces, classes = numbers.reshape(-1).astype(np.int32)[of_pieces], classes[remaining]
            merged = small.count
        # Cells that were merged in do not speak for the class they were merged into.
        own = own_class == classes[of_pieces]
        counted = _sums(of_pieces, np.where(own, areas, 0.0), len(classes))
        scores = _sums(of_pieces, np.where(own, sums, 0.0), len(classes))
        scores = np.divide(scores, counted, out=np.zeros_like(scores), where=counted > 0)
        first_piece = np.array(self._first_piece)
        last_block = np.zeros(len(classes), dtype=np.int32)
        # of equal places the last one holds, and pieces lie in the order of their blocks
        last_block[of_pieces[1:]] = np.repeat(np.arange(len(first_piece) - 1, dtype=np.int32), np.diff(first_piece))
        total = _sums(of_pieces, areas, len(classes))
        return Regions(classes, total, scores, of_pieces, first_piece, last_block, merged, side)

    def _joined(self, classes: Bytes) -> npt.NDArray[np.int32]:
        """Region of each piece after joining those that continue across blocks, 0 for ground without data.

        Regions are numbered band by band of rows, by class, and in the order of their first cells: of neighbours that
        are equal in all else a small region goes to the first.
        """
        size = len(classes)
        one, other = np.concatenate(self._same, axis=1)
        joins = coo_array((np.ones(len(one), dtype=np.int8), (one, other)), shape=(size, size))
        count, labels = connected_components(joins.tocsr(), directed=False)
        first = np.full(count, np.iinfo(np.int64).max)
        np.minimum.at(first, labels, np.concatenate(self._first))
        of_labels = np.empty(count, dtype=np.uint8)
        of_labels[labels] = classes
        order = np.lexsort((first, of_labels, first // (self._columns * BLOCK)))
        numbers = np.empty(count, dtype=np.int32)
        numbers[order] = np.arange(count)
        return np.asarray(numbers[labels])


def _sides(cells: npt.NDArray[Any]) -> list[npt.NDArray[Any]]:
    """The first and the last row, and the first and the last column, of a block."""
    return [side.copy() for side in (cells[0], cells[-1], cells[:, 0], cells[:, -1])]


def _sums(numbers: npt.NDArray[np.integer], values: Floats, size: int) -> Floats:
    """Sum of the values of each number."""
    return np.bincount(numbers, values, size).astype(np.float64)
