"""Weighted F-beta, held against pysodmetrics, which follows the authors' own code."""

from __future__ import annotations

import importlib
import sys
from unittest import mock

import numpy as np
import pytest

from plugin.engine.judging.weighted_f import WeightedSums, weighted_errors, weighted_f


@pytest.fixture(scope="module")
def reference() -> type:
    """``WeightedFmeasure`` needs numpy and scipy only; what other measures of its package need may be missing."""
    with mock.patch.dict(sys.modules):
        for name in ("cv2", "skimage", "skimage.measure", "skimage.morphology", "skimage.color", "sklearn",
                     "sklearn.neighbors", "sklearn.preprocessing"):  # fmt: skip
            sys.modules[name] = mock.MagicMock()
        return importlib.import_module("py_sod_metrics").WeightedFmeasure


def theirs(reference: type, soft: np.ndarray, truth: np.ndarray) -> float:
    measure = reference(beta=1)
    measure.step(soft, truth, normalize=False)
    return float(measure.weighted_fms[0])


def ground(seed: int, shape: tuple[int, int] = (61, 83)) -> tuple[np.ndarray, np.ndarray]:
    """A disc and a bar, and probabilities that are off by noise and by a shift."""
    random = np.random.default_rng(seed)
    rows, columns = np.mgrid[: shape[0], : shape[1]]
    centre = random.uniform(15, 45, 2)
    truth = np.hypot(rows - centre[0], columns - centre[1]) < random.uniform(4, 12)
    truth |= (np.abs(rows - 50) < 3) & (columns > 40)
    soft = np.roll(truth, tuple(random.integers(-3, 4, 2)), (0, 1)) * 0.7 + random.uniform(0, 0.3, shape)
    return soft, truth


@pytest.mark.parametrize("seed", range(6))
def test_it_is_the_published_measure(reference: type, seed: int) -> None:
    soft, truth = ground(seed)
    assert weighted_f(soft, truth) == pytest.approx(theirs(reference, soft, truth), abs=1e-6)
    hard = (soft > 0.5).astype(np.float32)
    assert weighted_f(hard, truth) == pytest.approx(theirs(reference, hard, truth), abs=1e-6)


@pytest.mark.parametrize("claim", [0.0, 0.5, 1.0])
def test_it_is_the_published_measure_where_all_or_nothing_is_claimed(reference: type, claim: float) -> None:
    _, truth = ground(1)
    soft = np.full(truth.shape, claim)
    assert weighted_f(soft, truth) == pytest.approx(theirs(reference, soft, truth), abs=1e-6)
    everywhere = np.ones_like(truth)
    assert weighted_f(soft, everywhere) == pytest.approx(theirs(reference, soft, everywhere), abs=1e-6)


def test_a_perfect_map_scores_one_and_a_false_alarm_costs_more_far_away() -> None:
    _, truth = ground(2)
    assert weighted_f(truth.astype(float), truth) == pytest.approx(1.0)
    truth = np.zeros((60, 60), dtype=bool)
    truth[20:30, 20:30] = True
    near, far = truth.astype(float), truth.astype(float)
    near[20:30, 31:33] = far[20:30, 55:57] = 1.0
    assert weighted_f(far, truth) < weighted_f(near, truth) < 1  # type: ignore[operator]


def test_beta_weighs_recall() -> None:
    truth = np.zeros((40, 40), dtype=bool)
    truth[10:30, 10:30] = True
    half = np.zeros((40, 40))
    half[10:30, 10:20] = 1.0
    assert weighted_f(half, truth, beta=2) < weighted_f(half, truth) < weighted_f(half, truth, beta=0.5)  # type: ignore[operator]


def test_nothing_to_find_has_no_score_but_false_alarms_count() -> None:
    nothing = np.zeros((20, 20), dtype=bool)
    assert weighted_f(np.full((20, 20), 0.3), nothing) is None
    assert weighted_errors(np.full((20, 20), 0.3), nothing).sum() == pytest.approx(2 * 0.3 * 400)


def test_unknown_ground_counts_for_nothing() -> None:
    soft, truth = ground(3)
    known = np.ones_like(truth)
    known[:, 60:] = False
    other = soft.copy()
    other[~known] = 0.123
    flipped = np.where(known, truth, ~truth)
    assert weighted_f(soft, truth, known=known) == weighted_f(other, flipped, known=known)
    assert (weighted_errors(soft, truth, known)[~known] == 0).all()


def test_sums_of_images_add_up() -> None:
    one, two = WeightedSums(100, 20, 5), WeightedSums(50, 50, 0)
    both = WeightedSums(150, 70, 5)
    assert two.score() == 0
    assert two.score() < both.score() < one.score()  # type: ignore[operator]


def test_images_that_do_not_fit_are_refused() -> None:
    with pytest.raises(ValueError, match="one shape"):
        weighted_f(np.zeros((3, 3)), np.zeros((3, 4), dtype=bool))
    with pytest.raises(ValueError, match="between 0 and 1"):
        weighted_f(np.full((3, 3), 1.5), np.ones((3, 3), dtype=bool))
