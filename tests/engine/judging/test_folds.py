"""Folds share no ground, and every class stands in each of them where it can."""

from __future__ import annotations

import numpy as np

from plugin.engine.judging.folds import choosing_part, deal_blocks
from plugin.engine.judging.offsets import fit_calibration


def counts_of(rows: int, columns: int):
    rng = np.random.default_rng(4)
    return {
        (0, row, column): rng.integers(0, 100, 3) * (1, 1, row == 0) for row in range(rows) for column in range(columns)
    }


def test_blocks_are_dealt_once_and_classes_evenly():
    counts = counts_of(6, 8)
    splits = deal_blocks(counts, 256, 4, seed=1)
    dealt = [key for split in splits for key in split.validation]
    assert len(splits) == 4 and sorted(dealt) == sorted(counts)
    shares = np.array([sum(counts[key] for key in split.validation) for split in splits])
    shares = shares / shares.sum(0)
    assert shares.min() > 0.15 and shares.max() < 0.35


def test_the_epoch_is_chosen_on_ground_of_its_own():
    counts = counts_of(6, 8)
    for split in deal_blocks(counts, 256, 4, seed=1):
        chosen = choosing_part(split, counts, 0.15, seed=1)
        assert chosen.validation and not chosen.validation & split.validation


def test_one_block_cannot_be_judged():
    assert deal_blocks({(0, 0, 0): np.array([3, 4])}, 256, 4, seed=1) == []


def test_calibration_makes_shares_and_probabilities_right():
    rng = np.random.default_rng(5)
    truth = (rng.random(20_000) < 0.1).astype(int)
    evidence = rng.normal(size=len(truth)) + 2.0 * truth
    logits = np.column_stack([np.zeros(len(truth)), 6 * (evidence - 0.5)])  # too eager, and far too sure
    offsets, temperature = fit_calibration(logits, truth)
    answers = (logits + offsets).argmax(1)
    assert abs(answers.mean() - truth.mean()) < 0.01 < abs(logits.argmax(1).mean() - truth.mean())
    assert temperature > 1.5


def test_too_few_places_are_not_calibrated():
    offsets, temperature = fit_calibration(np.zeros((10, 2)), np.arange(10) % 2)
    assert not offsets.any() and temperature == 1.0
