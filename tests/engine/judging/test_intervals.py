from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.judging.confusion import accuracy, ious, mean_iou
from plugin.engine.judging.intervals import bootstrap


def matrices(blocks: int, seed: int = 0) -> np.ndarray:
    """Blocks whose accuracy spreads around 0.8."""
    random = np.random.default_rng(seed)
    right = np.clip(random.normal(0.8, 0.1, (blocks, 2)), 0, 1) * 1000
    return np.stack([[[a, 1000 - a], [1000 - b, b]] for a, b in right]).astype(np.int64)


def test_the_interval_holds_the_score_and_the_same_seed_gives_the_same() -> None:
    counts = matrices(30)
    (interval,) = bootstrap(counts, accuracy, seed=4)
    assert interval is not None and interval.low < accuracy(counts.sum(0).astype(float)) < interval.high
    assert bootstrap(counts, accuracy, seed=4) == [interval] != bootstrap(counts, accuracy, seed=5)


def test_its_width_is_that_of_the_mean_of_blocks() -> None:
    counts = matrices(200)
    (interval,) = bootstrap(counts, accuracy)
    each = accuracy(counts.astype(float))
    assert interval is not None
    assert interval.high - interval.low == pytest.approx(2 * 1.96 * each.std() / np.sqrt(200), rel=0.1)


def test_19_of_20_intervals_hold_the_truth() -> None:
    held = 0
    for seed in range(200):
        (interval,) = bootstrap(matrices(40, seed), accuracy, resamples=400)
        assert interval is not None
        held += interval.low <= 0.8 <= interval.high
    assert 180 <= held <= 199


def test_scores_of_several_classes_come_at_once() -> None:
    assert len(bootstrap(matrices(10), ious)) == 2
    assert len(bootstrap(matrices(10), mean_iou)) == 1


def test_few_blocks_have_no_interval() -> None:
    assert bootstrap(matrices(4), ious) == [None, None]
    assert bootstrap(np.zeros((0, 2, 2), np.int64), mean_iou) == [None]
    empty = np.zeros((20, 2, 2), np.int64)
    assert bootstrap(np.concatenate([matrices(4), empty]), accuracy) == [None], "empty blocks are no blocks"


def test_a_class_in_one_block_has_no_interval() -> None:
    counts = np.tile(np.array([[90, 10], [0, 0]]), (10, 1, 1))
    counts[3, 1] = (20, 30)
    first, second = bootstrap(counts, ious)
    assert first is not None and second is None


def test_two_decoders_are_compared_on_the_same_blocks() -> None:
    one = matrices(20)
    better = one.copy()
    better[:, 0, 0] += one[:, 0, 1] // 2
    better[:, 0, 1] -= one[:, 0, 1] // 2
    (difference,) = bootstrap(np.stack([one, better], 1), lambda sums: accuracy(sums[:, 1]) - accuracy(sums[:, 0]))
    assert difference is not None and difference.low > 0
