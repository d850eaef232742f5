"""Blocks that show one landform belong together, so that none is judged by a decoder that has learnt from a part of it.

A large polygon lies in several blocks. Dealt one by one, some of these would be learnt from and others judged, and
who remembers the one knows the other: the score would flatter.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from .blocks import BlockKey, Counts

#: The block that stands for all of its unit, for each block.
Units = Mapping[BlockKey, BlockKey]

#: Units that a class is left in at least, one for each of the usual folds; landforms are cut where there are fewer.
APART = 4


def units_of(counts: Counts, spans: Sequence[Sequence[BlockKey]]) -> dict[BlockKey, BlockKey]:
    """Join the blocks that landforms lie in.

    A class is not joined into fewer than :data:`APART` units, or into fewer than it has blocks: where a few landforms
    cover all of the ground, parts of them have to judge.

    Args:
        counts: Labelled samples of each class in each block.
        spans: Blocks of each landform, the ones that matter most first; those without labels are passed over.
    """
    above = {key: key for key in counts}
    held = {key: frozenset(count.nonzero()[0].tolist()) for key, count in counts.items()}
    left = np.sum([count > 0 for count in counts.values()], axis=0) if counts else np.zeros(0)
    units = len(above)

    def top(key: BlockKey) -> BlockKey:
        while above[key] != key:
            above[key] = above[above[key]]
            key = above[key]
        return key

    for span in spans:
        there = [key for key in span if key in above]
        for other in there[1:]:
            one, two = sorted((top(there[0]), top(other)))
            both = held[one] & held[two]
            if one == two or units <= APART or any(left[channel] <= APART for channel in both):
                continue
            above[two], held[one] = one, held[one] | held[two]
            units -= 1
            for channel in both:
                left[channel] -= 1
    return {key: top(key) for key in above}


def counts_of_units(counts: Counts, units: Units) -> dict[BlockKey, npt.NDArray[np.int64]]:
    """Labelled samples of each class in each unit, by the block that stands for it."""
    found: dict[BlockKey, npt.NDArray[np.int64]] = {}
    for key, count in counts.items():
        unit = units.get(key, key)
        found[unit] = found[unit] + count if unit in found else count
    return found


def whole(chosen: Collection[BlockKey], units: Units) -> frozenset[BlockKey]:
    """All blocks of units that are named by the blocks that stand for them."""
    return frozenset(chosen) | {key for key, unit in units.items() if unit in chosen}
