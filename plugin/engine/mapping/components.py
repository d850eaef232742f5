"""Connected pieces of one block of a raster: found by its runs of equal cells, with nothing done cell by cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


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

    def sums(self, values: Floats) -> Floats:
        """(n,) sums over the cells of each piece of values (h, w)."""
        by_run = np.add.reduceat(values.reshape(-1), self.runs)
        return np.asarray(np.bincount(self.of_runs, by_run, len(self.first) + 1)[1:])

    def borders(self) -> tuple[Ints, Ints]:
        """Pieces that touch and along how many cells: (2, k) the lower and the higher number, (k,) lengths."""
        height, width = self.numbers.shape
        beside = np.flatnonzero(self.runs[1:] % width) + 1
        # along two rows neighbours change only where a run of either begins
        begins = np.zeros((height, width), dtype=bool)
        begins.reshape(-1)[self.runs] = True
        begins[1:] |= begins[:-1]
        places = np.flatnonzero(begins[1:].reshape(-1)) + width
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
    run_of = (np.cumsum(begins, dtype=np.int32) - 1).reshape(height, width)
    joins = (values[1:] == values[:-1]) & (begins[1:] | begins[:-1])
    above, below = run_of[:-1][joins], run_of[1:][joins]
    joined = coo_array((np.ones(len(above), dtype=np.int8), (above, below)), shape=(len(runs), len(runs)))
    _, labels = connected_components(joined.tocsr(), directed=False)
    present = kept.reshape(-1)[runs]
    _, first, own = np.unique(labels[present], return_index=True, return_inverse=True)
    order = np.argsort(first)  # whatever order the library numbers them in
    rank = np.empty(len(order), dtype=np.int32)
    rank[order] = np.arange(1, len(order) + 1, dtype=np.int32)
    of_runs = np.zeros(len(runs), dtype=np.int32)
    of_runs[present] = rank[own.reshape(-1)]
    numbers = np.repeat(of_runs, np.diff(runs, append=height * width)).reshape(height, width)
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
