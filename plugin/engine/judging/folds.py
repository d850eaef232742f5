"""Spatial cross-validation: labelled blocks dealt into folds of like content, each fold judged by who never saw it.

Blocks, not samples, since neighbours resemble each other (Roberts et al. 2017, doi:10.1111/ecog.02881).
"""

from __future__ import annotations

import numpy as np

from .blocks import GUARD, BlockKey, Counts, Split, split_blocks
from .units import Units, counts_of_units, whole

#: Blocks that a class must stand in for its ground to be dealt at all.
FEWEST_BLOCKS = 2


def deal_blocks(counts: Counts, side: int, folds: int, seed: int, units: Units | None = None) -> list[Split]:
    """Deal labelled blocks into folds, rarest class first, each to the fold that has least of it.

    Args:
        counts: Labelled samples of each class in each block.
        side: Side of a block in samples.
        folds: Number of folds wanted; fewer come back where there are fewer blocks.
        seed: The same seed deals the same.
        units: Blocks that go to the same fold, see :func:`.units.units_of`; None deals each by itself.

    Returns:
        For each fold the split whose validation side is that fold; empty where nothing can be judged.
    """
    units = units or {}
    counts = counts_of_units(counts, units)
    keys = sorted(counts)
    folds = min(folds, len(keys))
    if folds < FEWEST_BLOCKS:
        return []
    rng = np.random.default_rng(seed)
    order = [keys[i] for i in rng.permutation(len(keys))]
    total = np.sum([counts[key] for key in keys], axis=0)
    held = np.zeros((folds, len(total)), dtype=np.int64)
    chosen: list[set[BlockKey]] = [set() for _ in range(folds)]
    dealt: set[BlockKey] = set()
    for channel in np.argsort(total, kind="stable"):
        mine = [key for key in order if key not in dealt and counts[key][channel] > 0]
        mine.sort(key=lambda key: -int(counts[key][channel]))
        for key in mine:
            fold = int(np.lexsort((held.sum(1), held[:, channel]))[0])
            chosen[fold].add(key)
            held[fold] += counts[key]
            dealt.add(key)
    guard = min(GUARD, side // 4)
    return [Split(side, guard, whole(blocks, units)) for blocks in chosen if blocks]


def choosing_part(split: Split, counts: Counts, share: float, seed: int, units: Units | None = None) -> Split:
    """Ground beside a fold on which the epoch is chosen: neither learnt from nor reported.

    Args:
        split: Of the fold that is judged.
        counts: Labelled samples of each class in each block.
        share: Of the blocks that are left.
        seed: The same seed draws the same.
        units: Blocks that stay together, as in :func:`deal_blocks`.
    """
    units = units or {}
    left = {key: count for key, count in counts.items() if key not in split.validation}
    drawn = split_blocks(counts_of_units(left, units), split.side, share, seed)
    return Split(split.side, split.guard, whole(drawn.validation, units))
