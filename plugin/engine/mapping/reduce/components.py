"""Connected pieces of one block of a raster: found by its runs of equal cells, with nothing done cell by cell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

#: Rows of cells whose values are summed at once.
_ROWS = 64


@dataclass(frozen=True)
class Components:
    """4-connected pieces of equal cells of a block.

    Attributes:
        numbers: (h, w) int32 piece of each cell, from 1 in the order of their first cells; 0 for cells left out.
        first: (n,) place of the first cell of each piece in the flattened block; that of piece 1 comes first.
        runs: (r,) place of the first cell of each run of equal cells along a row.
        of_runs: (r,) piece of each run.
    """

    numbers: npt.NDArray[np.int32]
    first: Ints
    runs: Ints
    of_runs: npt.NDArray[np.int32]

    def sums(self, values_of: Callable[[slice], Floats]) -> Floats:
        """(n,) sums over the cells of each piece.

        Args:
            values_of: Gives what is summed (r, w) in some rows, a few at a time: real numbers of all cells take memory.
        """
        height, width = self.numbers.shape
        by_run = np.empty(len(self.runs))
        for top in range(0, height, _ROWS):
            rows = slice(top, min(top + _ROWS, height))
            first, end = np.searchsorted(self.runs, (rows.start * width, rows.stop * width))
            by_run[first:end] = np.add.reduceat(values_of(rows).reshape(-1), self.runs[first:end] - top * width)
        return np.asarray(np.bincount(self.of_runs, by_run, len(self.first) + 1)[1:])

    def cells(self, values: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """(h, w) the value of the piece of each cell, of (n + 1,) values, the first for cells that are left out."""
        height, width = self.numbers.shape
        found: npt.NDArray[Any] = np.repeat(values[self.of_runs], np.diff(self.runs, append=height * width))
        return found.reshape(height, width)

    def borders(self) -> tuple[Ints, Ints]:
        """Pieces that touch and along how many cells: (2, k) the lower and the higher number, (k,) lengths."""
        height, width = self.numbers.shape
        beside = np.flatnonzero(self.runs[1:] % width) + 1
        # along two rows neighbours change only where a run of either begins
        begins = np.zeros((height, width), dtype=bool)
        begins.reshape(-1)[self.runs] = True
        places = np.flatnonzero(begins[1:] | begins[:-1]) + width
        lengths = np.diff(places, append=height * width)
        flat = self.numbers.reshape(-1)
        pairs = np.hstack(
            [
                np.stack([self.of_runs[beside - 1], self.of_runs[beside]]),
                np.stack([flat[places - width], flat[places]]),
            ]
        )
        return counted_pairs(pairs.astype(np.int64), np.concatenate([np.ones(len(beside), dtype=np.int64), lengths]))


def components(values: npt.NDArray[Any], kept: npt.NDArray[np.bool_]) -> Components:
    """Find the 4-connected pieces of equal cells.

    Args:
        values: (h, w).
        kept: (h, w) cells that belong to pieces at all; cells of one value are all kept, or all left out.
    """
    height, width = values.shape
    begins = np.ones((height, width), dtype=bool)
    np.not_equal(values[:, 1:], values[:, :-1], out=begins[:, 1:])
    runs = np.flatnonzero(begins)
    lengths = np.diff(runs, append=height * width)
    joins = values[1:] == values[:-1]
    joins &= begins[1:] | begins[:-1]
    # places first: they are few, and a mask takes as long as there are cells
    joined_to = np.flatnonzero(joins)
    run_of = np.repeat(np.arange(len(runs), dtype=np.int32), lengths)
    above, below = run_of[joined_to], run_of[joined_to + width]
    joined = coo_array((np.ones(len(above), dtype=np.int8), (above, below)), shape=(len(runs), len(runs)))
    _, labels = connected_components(joined.tocsr(), directed=False)
    present = kept.reshape(-1)[runs]
    _, first, own = np.unique(labels[present], return_index=True, return_inverse=True)
    order = np.argsort(first)  # whatever order the library numbers them in
    rank = np.empty(len(order), dtype=np.int32)
    rank[order] = np.arange(1, len(order) + 1, dtype=np.int32)
    of_runs = np.zeros(len(runs), dtype=np.int32)
    of_runs[present] = rank[own.reshape(-1)]
    numbers = np.repeat(of_runs, lengths).reshape(height, width)
    return Components(numbers, runs[present][first[order]], runs, of_runs)


def counted_pairs(pairs: Ints, lengths: Ints) -> tuple[Ints, Ints]:
    """Each pair of different numbers above 0 once, the lower first, with the sum of its lengths.

    Args:
        pairs: (2, k).
        lengths: (k,).
    """
    low, high = pairs.min(axis=0, initial=np.iinfo(np.int64).max), pairs.max(axis=0, initial=0)
    apart = (low > 0) & (low != high)
    base = int(high.max(initial=0)) + 1
    keys, place = np.unique(low[apart] * base + high[apart], return_inverse=True)
    sums = np.bincount(place.reshape(-1), lengths[apart], len(keys)).astype(np.int64)
    return np.stack([keys // base, keys % base]), sums
