"""Ranking by likeness: what is like the liked comes first, the disliked go last, and it takes no time."""

from __future__ import annotations

import time

import numpy as np
import pytest

from plugin.engine.finding.likeness import Common, Likeness, shapes_of

COUNT, CHANNELS = 10_000, 512


@pytest.fixture(scope="module")
def kinds() -> np.ndarray:
    return np.random.default_rng(1).integers(0, 20, COUNT)


@pytest.fixture(scope="module")
def vectors(kinds: np.ndarray) -> np.ndarray:
    """Of twenty kinds, each about a middle of its own; all have much in common."""
    rng = np.random.default_rng(2)
    middles = rng.normal(size=(20, CHANNELS))
    middles[1] = middles[0] + 0.8 * rng.normal(size=CHANNELS)  # two kinds that are like each other
    found: np.ndarray = (5.0 + middles[kinds] + 1.5 * rng.normal(size=(COUNT, CHANNELS))).astype(np.float16)
    return found


ROUND = np.tile([0.05, 0.95], (COUNT, 1))


def share_of(kind: int, kinds: np.ndarray, scores: np.ndarray) -> float:
    most = int((kinds == kind).sum())
    return float((kinds[np.argsort(-scores)[:most]] == kind).mean())


def test_more_of_a_kind_come_first_and_rejecting_parts_it_from_its_like(vectors, kinds) -> None:
    common = Common.of([vectors])
    units = common.units(vectors)
    first, second = np.flatnonzero(kinds == 0)[:5], np.flatnonzero(kinds == 1)[:5]
    scores = Likeness.to(units[first], ROUND[:5]).of(units, ROUND)
    assert 0.55 < share_of(0, kinds, scores) < 0.95 and scores.min() >= 0 and scores.max() <= 1
    better = Likeness.to(units[first], ROUND[:5], units[second]).of(units, ROUND)
    assert share_of(0, kinds, better) > share_of(0, kinds, scores) + 0.03
    assert better[kinds == 1].mean() < scores[kinds == 1].mean()


def test_ten_thousand_are_ranked_again_within_half_a_second(vectors, kinds) -> None:
    units = Common.of([vectors]).units(vectors)
    began = time.perf_counter()
    order = np.argsort(-Likeness.to(units[:10], ROUND[:10], units[10:40]).of(units, ROUND))
    assert time.perf_counter() - began < 0.5
    assert len(order) == COUNT


def test_what_all_have_in_common_is_the_same_batch_by_batch(vectors) -> None:
    whole, parts = Common.of([vectors]), Common.of([vectors[:17], vectors[:0], vectors[17:]])
    np.testing.assert_allclose(whole.mean, parts.mean, rtol=1e-5)
    np.testing.assert_allclose(whole.spread, vectors.astype(np.float64).std(0), rtol=1e-3)
    with pytest.raises(ValueError, match="no vector"):
        Common.of([vectors[:0]])


def test_of_two_that_look_alike_the_one_of_like_shape_comes_first(vectors) -> None:
    units = Common.of([vectors]).units(vectors)[:2]
    sides = np.array([[2.0, 2.0], [8.0, 2.0]])
    shapes = shapes_of(np.array([np.pi, 12.0]), np.array([2 * np.pi, 20.0]), sides)
    np.testing.assert_allclose(shapes[0], [0.0, 1.0], atol=1e-9)
    assert shapes[1, 0] == pytest.approx(np.log(4))
    round_first = Likeness.to(units[:1], shapes[:1]).of(units[[0, 0]], shapes)
    long_first = Likeness.to(units[:1], shapes[1:]).of(units[[0, 0]], shapes)
    assert round_first[0] > round_first[1] and long_first[1] > long_first[0]
