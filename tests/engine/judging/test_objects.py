from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.engine.judging.objects import ObjectCounts, assign, counts_by_block, f1_of, match_objects, parts_of


def image(*boxes: tuple[int, int, int, int], side: int = 40) -> np.ndarray:
    """Ids from 1 for boxes (top, left, height, width)."""
    ids = np.zeros((side, side), dtype=np.int32)
    for number, (top, left, height, width) in enumerate(boxes, 1):
        ids[top : top + height, left : left + width] = number
    return ids


def test_parts_touch_over_corners() -> None:
    channels = np.zeros((6, 6), dtype=np.uint8)
    channels[1, 1] = channels[2, 2] = channels[5, 5] = 2
    channels[4, 4] = 1
    assert parts_of(channels, 2).max() == 2 and parts_of(channels, 1).max() == 1 and parts_of(channels, 7).max() == 0


def test_half_of_the_union_is_enough_and_less_is_not() -> None:
    true = image((0, 0, 10, 10), (20, 20, 10, 10))
    claimed = image((0, 0, 10, 5), (20, 20, 10, 4), (30, 0, 5, 5))
    matching = match_objects(claimed, true)
    assert matching.pairs.tolist() == [[1, 1]] and matching.ious.tolist() == [0.5]
    assert matching.missed.tolist() == [2] and matching.false.tolist() == [2, 3]
    counts = matching.counts
    assert counts == ObjectCounts(1, 1, 2)
    assert (counts.precision, counts.recall, counts.f1) == (pytest.approx(1 / 3), 0.5, 0.4)


def test_counts_add_up_and_nothing_has_no_score() -> None:
    assert ObjectCounts(1, 2, 3) + ObjectCounts(4, 5, 6) == ObjectCounts(5, 7, 9)
    nothing = match_objects(image(), image()).counts
    assert (nothing.precision, nothing.recall, nothing.f1) == (None, None, None)
    assert match_objects(image((0, 0, 5, 5)), image()).counts == ObjectCounts(false=1)
    assert match_objects(image(), image((0, 0, 5, 5))).counts == ObjectCounts(missed=1)


def test_objects_are_given_to_the_block_that_they_lie_in() -> None:
    true = image((0, 0, 10, 10), (0, 15, 10, 10), (30, 5, 5, 5), (30, 30, 5, 5))
    claimed = image((0, 0, 10, 10), (0, 15, 10, 10), (20, 30, 5, 5))
    half = np.arange(40) // 20
    blocks = half[:, None] * 2 + half
    blocks[blocks == 2] = -1
    found = counts_by_block(match_objects(claimed, true), claimed, true, blocks)
    # The second object lies across a border, its centre at the first column beyond it.
    assert found == {0: ObjectCounts(1), 1: ObjectCounts(1), 3: ObjectCounts(0, 1, 1)}
    assert counts_by_block(match_objects(image(), image()), image(), image(), blocks) == {}
    assert f1_of(np.array([[1, 0, 0], [0, 1, 1], [2, 1, 1]])).tolist() == [1, 0, pytest.approx(2 / 3)]
    assert np.isnan(f1_of(np.zeros(3)))


def test_small_objects_are_neither_missed_nor_false() -> None:
    true = image((0, 0, 10, 10), (20, 20, 2, 2), (30, 30, 2, 2))
    claimed = image((0, 0, 10, 10), (20, 20, 2, 2), (35, 5, 2, 2))
    assert match_objects(claimed, true, minimum=5).counts == ObjectCounts(1, 0, 0)
    assert match_objects(claimed, true).counts == ObjectCounts(2, 1, 1)


def test_a_large_claim_on_small_objects_is_spared_and_one_on_bare_ground_is_not() -> None:
    true = image((10, 10, 3, 3), (10, 13, 3, 3), (10, 16, 3, 3))
    over_small = image((10, 10, 3, 9))
    assert match_objects(over_small, true, minimum=12).counts == ObjectCounts()
    assert match_objects(np.roll(over_small, 20, 0), true, minimum=12).counts == ObjectCounts(false=1)


def test_a_claim_below_the_minimum_finds_a_true_object_above_it() -> None:
    assert match_objects(image((0, 0, 3, 3)), image((0, 0, 3, 4)), minimum=10).counts == ObjectCounts(1)


def test_objects_mostly_outside_of_known_ground_are_ignored_and_others_compared_inside() -> None:
    known = np.ones((40, 40), dtype=bool)
    known[:, 20:] = False
    true = image((0, 15, 8, 12), (20, 14, 8, 8), (30, 25, 5, 5))
    claimed = image((10, 15, 4, 12), (20, 14, 8, 6), (35, 30, 4, 4))
    matching = match_objects(claimed, true, known=known)
    assert matching.pairs.tolist() == [[2, 2]] and matching.ious.tolist() == [1.0]
    assert matching.counts == ObjectCounts(1, 0, 0)


def test_objects_that_overlap_find_the_largest_number_of_partners() -> None:
    # Taking the best pair first (0.9) would leave the second claim without a partner.
    rows, columns, iou = np.array([0, 0, 1]), np.array([0, 1, 0]), np.array([0.9, 0.6, 0.7])
    assert assign(rows, columns, iou, np.zeros(3, bool)).tolist() == [1, 2]


def test_an_ignored_object_takes_no_partner_from_one_that_counts() -> None:
    rows, columns, iou = np.array([0, 0]), np.array([0, 1]), np.array([0.95, 0.55])
    assert assign(rows, columns, iou, np.array([True, False])).tolist() == [1]
    assert assign(rows, columns, iou, np.array([False, True])).tolist() == [0]


@given(st.integers(0, 10_000))
def test_no_other_choice_matches_more(seed: int) -> None:
    random = np.random.default_rng(seed)
    matrix = random.uniform(0, 1, (random.integers(1, 5), random.integers(1, 5)))
    rows, columns = (part.reshape(-1) for part in np.indices(matrix.shape))
    chosen = assign(rows, columns, matrix.reshape(-1), np.zeros(matrix.size, bool))
    assert len(set(rows[chosen])) == len(set(columns[chosen])) == len(chosen)
    wide = matrix if matrix.shape[0] <= matrix.shape[1] else matrix.T
    best = max(
        (sum(values >= 0.5), values[values >= 0.5].sum())
        for order in itertools.permutations(range(wide.shape[1]), wide.shape[0])
        for values in [wide[np.arange(len(order)), list(order)]]
    )
    got = matrix.reshape(-1)[chosen]
    assert (len(got), got.sum()) == (best[0], pytest.approx(best[1]))


def test_images_that_do_not_fit_are_refused() -> None:
    with pytest.raises(ValueError, match="one shape"):
        match_objects(image(), image(side=30))
