"""Blocks that a landform lies in go to one side together, as far as classes can still be judged."""

from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.judging.folds import choosing_part, deal_blocks
from plugin.engine.judging.units import APART, counts_of_units, units_of

KEYS = [(0, row, column) for row in range(6) for column in range(6)]


def counts(*rows: tuple[int, int]) -> dict:
    """Samples of two classes in the first blocks."""
    return {key: np.array(row) for key, row in zip(KEYS, rows, strict=False)}


def sets_of(units: dict) -> set:
    return {frozenset(key for key in units if units[key] == unit) for unit in units.values()}


def test_blocks_of_one_landform_are_one_unit_and_so_are_those_of_two_that_share_one() -> None:
    blocks = counts(*[(10, 10)] * 12)
    units = units_of(blocks, [KEYS[0:3], KEYS[2:4], KEYS[6:8], [(0, 99, 99), KEYS[9]]])
    found = sets_of(units)
    assert frozenset(KEYS[0:4]) in found and frozenset(KEYS[6:8]) in found and len(found) == 12 - 3 - 1
    summed = counts_of_units(blocks, units)
    assert summed[units[KEYS[0]]].tolist() == [40, 40] and np.sum(list(summed.values()), axis=0).tolist() == [120, 120]


def test_a_landform_all_over_is_cut_so_that_each_class_can_be_judged() -> None:
    blocks = counts(*[(10, 0)] * 8, *[(0, 10)] * 8)
    units = units_of(blocks, [KEYS[:16], KEYS[:8], KEYS[8:16]])
    for channel in (0, 1):
        assert len({units[key] for key in blocks if blocks[key][channel]}) >= APART
    assert len(sets_of(units)) >= 2 * APART - 1


def test_a_class_of_few_blocks_keeps_them_apart() -> None:
    blocks = counts(*[(10, 0)] * 10, (0, 10), (0, 10))
    assert units_of(blocks, [KEYS[10:12]])[KEYS[11]] == KEYS[11]


def test_nothing_is_joined_of_nothing() -> None:
    assert units_of({}, [KEYS[:3]]) == {} and units_of(counts((1, 1)), []) == {KEYS[0]: KEYS[0]}


@pytest.mark.parametrize("seed", range(5))
def test_folds_and_what_the_epoch_is_chosen_on_keep_units_whole(seed: int) -> None:
    rng = np.random.default_rng(seed)
    blocks = counts(*rng.integers(0, 50, (36, 2)))
    spans = [KEYS[start : start + 3] for start in range(0, 36, 3)]
    units = units_of(blocks, spans)
    splits = deal_blocks(blocks, 64, 4, seed, units)
    assert len(splits) == 4 and set().union(*(split.validation for split in splits)) == set(blocks)
    assert sum(len(split.validation) for split in splits) == len(blocks)
    for split in splits:
        chosen = choosing_part(split, blocks, 0.15, seed, units).validation
        assert chosen and not chosen & split.validation
        for span in spans:
            for side in (split.validation, chosen):
                assert len(side & set(span)) in (0, len(span))
