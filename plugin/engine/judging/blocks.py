"""Which ground trains and which validates.

Neighbouring samples resemble each other, so a split sample by sample would flatter the scores. Ground is cut into
square blocks of a fixed grid; whole blocks go to one side, and a guard band around validation blocks is used by
neither, since the head looks that far sideways.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

#: Block sides that are tried, in samples; the largest that leaves enough blocks is taken.
BLOCK_SIDES = (512, 256, 128, 64, 32)
#: Width of the guard band in samples, unless blocks are small.
GUARD = 48
#: Labelled blocks wanted for a split worth its name.
ENOUGH_BLOCKS = 12

BlockKey = tuple[int, int, int]
Counts = Mapping[BlockKey, npt.NDArray[np.int64]]


@dataclass(frozen=True)
class Split:
    """Blocks of the validation side.

    Attributes:
        side: Side of a block in samples.
        guard: Width of the guard band in samples.
        validation: Keys (raster, block row, block column) of the validation blocks.
    """

    side: int
    guard: int
    validation: frozenset[BlockKey]

    def sides(
        self, raster: int, columns: npt.NDArray[np.float64], rows: npt.NDArray[np.float64]
    ) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
        """Tell which samples train and which validate.

        Args:
            raster: Number of the training pair.
            columns: Position of each sample in its raster, in samples of the training level.
            rows: The same downwards.

        Returns:
            Two masks of the same shape: training and validation. Guard samples are in neither.
        """
        validation = self._is_validation(raster, columns, rows)
        near = validation.copy()
        for down in (-self.guard, 0, self.guard):
            for across in (-self.guard, 0, self.guard):
                near |= self._is_validation(raster, columns + across, rows + down)
        return ~near, validation

    def _is_validation(
        self, raster: int, columns: npt.NDArray[np.float64], rows: npt.NDArray[np.float64]
    ) -> npt.NDArray[np.bool_]:
        across, down = np.floor(columns / self.side).astype(np.int64), np.floor(rows / self.side).astype(np.int64)
        mine = [(row, column) for pair, row, column in self.validation if pair == raster]
        if not mine:
            return np.zeros(columns.shape, dtype=bool)
        codes = np.array([row * (1 << 31) + column for row, column in mine])
        return np.isin(down * (1 << 31) + across, codes)


def block_counts(
    raster: int,
    columns: npt.NDArray[np.float64],
    rows: npt.NDArray[np.float64],
    labels: npt.NDArray[np.uint8],
    channels: int,
    side: int,
) -> dict[BlockKey, npt.NDArray[np.int64]]:
    """Count labelled samples of each class in each block of one window; ``labels`` above ``channels`` are left out."""
    known = labels < channels
    across = np.floor(columns[known] / side).astype(np.int64)
    down = np.floor(rows[known] / side).astype(np.int64)
    if not len(down):
        return {}
    # Counted in a table over the blocks' bounding box, since sorting a million samples takes seconds.
    top, left = int(down.min()), int(across.min())
    width = int(across.max()) - left + 1
    place = ((down - top) * width + (across - left)) * channels + labels[known]
    table = np.bincount(place, minlength=channels).astype(np.int64)
    table = np.pad(table, (0, -len(table) % channels)).reshape(-1, channels)
    return {
        (raster, top + int(number) // width, left + int(number) % width): table[number]
        for number in np.flatnonzero(table.any(axis=1))
    }


def number_blocks(
    raster: int, columns: npt.NDArray[np.float64], rows: npt.NDArray[np.float64], side: int
) -> tuple[npt.NDArray[np.int64], dict[int, BlockKey]]:
    """Number the blocks of one window, as :meth:`.confusion.Judged.add` takes them.

    Args:
        raster: Number of the training pair.
        columns: (H, W) position of each sample in its raster, in samples of the training level; finite.
        rows: (H, W) the same downwards.
        side: Side of a block in samples.

    Returns:
        (H, W) numbers from 0, and the key of each number: the same block has the same key in every window.
    """
    across, down = np.floor(columns / side).astype(np.int64), np.floor(rows / side).astype(np.int64)
    top, left = int(down.min()), int(across.min())
    width = int(across.max()) - left + 1
    numbers = (down - top) * width + (across - left)
    here = np.flatnonzero(np.bincount(numbers.reshape(-1)))
    return numbers, {int(number): (raster, top + int(number) // width, left + int(number) % width) for number in here}


def choose_side(counts_of_side: Mapping[int, Counts]) -> int:
    """Take the largest block side with enough labelled blocks in which every class stands in at least three."""
    for side in BLOCK_SIDES:
        table = np.array(list(counts_of_side[side].values()))
        present = (table > 0).sum(axis=0)
        if len(table) >= ENOUGH_BLOCKS and (present[table.sum(axis=0) > 0] >= 3).all():
            return side
    return BLOCK_SIDES[-1]


def split_blocks(counts: Counts, side: int, share: float, seed: int) -> Split:
    """Draw validation blocks until each class has its share there, rarest class first.

    A block is never taken when a class would lose more than half of its samples, or all, on the training side; a class
    that stands in one block only therefore has no validation, and its scores say so.

    Args:
        counts: Samples of each class in each block.
        side: Side of a block in samples.
        share: Wanted share of validation samples.
        seed: The same seed draws the same blocks.
    """
    guard = min(GUARD, side // 4)
    if share <= 0 or not counts:
        return Split(side, guard, frozenset())
    keys = sorted(counts)
    order = [keys[i] for i in np.random.default_rng(seed).permutation(len(keys))]
    total = np.sum([counts[key] for key in keys], axis=0)
    held = np.zeros_like(total)
    chosen: set[BlockKey] = set()
    for channel in np.argsort(total, kind="stable"):
        for key in order:
            if total[channel] == 0 or held[channel] >= share * total[channel]:
                break
            after = held + counts[key]
            if key in chosen or counts[key][channel] == 0 or (after > np.maximum(0.5, share) * total).any():
                continue
            chosen.add(key)
            held = after
    return Split(side, guard, frozenset(chosen))
