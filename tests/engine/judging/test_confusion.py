from __future__ import annotations

import json
import pickle

import numpy as np
import pytest
import torch

from plugin.engine.judging.confusion import IGNORED, Judged, summary
from plugin.engine.judging.scores import Scores
from plugin.engine.judging.weighted_f import weighted_f

NAMES = ("background", "crater", "dune")


def window(seed: int, side: int = 64) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Blocks in quarters, probabilities that are right most of the time, and a target that is known in part."""
    random = np.random.default_rng(seed)
    target = random.integers(0, 3, (side // 8, side // 8)).repeat(8, 0).repeat(8, 1).astype(np.uint8)
    logits = random.normal(size=(3, side, side)) + 2.0 * (np.arange(3)[:, None, None] == target)
    probabilities = np.exp(logits) / np.exp(logits).sum(0)
    target[:, : side // 8] = IGNORED
    half = np.arange(side) // (side // 2)
    return half[:, None] * 2 + half[None], probabilities, target


def test_blocks_hold_what_a_count_by_hand_finds() -> None:
    blocks, probabilities, target = window(0)
    judged = Judged(NAMES)
    judged.add(blocks, probabilities, target)
    assert set(judged.blocks) == {0, 1, 2, 3}
    claimed = probabilities.argmax(0)
    for key, counts in judged.blocks.items():
        here = (blocks == key) & (target != IGNORED)
        by_hand = [[((target == i) & (claimed == j) & here).sum() for j in range(3)] for i in range(3)]
        assert counts.matrix.dtype == np.int64 and counts.matrix.tolist() == by_hand
        assert counts.bins[:, 0].sum() == here.sum()
        assert counts.bins[:, 1].sum() == pytest.approx(probabilities.max(0)[here].sum())
        assert counts.bins[:, 2].sum() == counts.matrix.trace()


def test_the_scores_are_those_of_the_samples_counted_by_torchmetrics() -> None:
    blocks, probabilities, target = window(1)
    judged, scores = Judged(NAMES, weighted=False), Scores(NAMES)
    judged.add(blocks, probabilities, target)
    scores.add(torch.from_numpy(probabilities.argmax(0)), torch.from_numpy(target.astype(np.int64)))
    assert judged.summary() == scores.summary()


def test_weighted_f_is_that_of_the_image() -> None:
    blocks, probabilities, target = window(2)
    judged = Judged(NAMES)
    judged.add(blocks, probabilities, target)
    known = target != IGNORED
    for channel, name in enumerate(NAMES):
        alone = weighted_f(probabilities[channel], target == channel, known=known)
        assert judged.summary()["classes"][name]["weighted_f"] == pytest.approx(alone)


def test_folds_windows_and_processes_add_up() -> None:
    together, parts = Judged(NAMES), [Judged(NAMES), Judged(NAMES)]
    for number in range(4):
        blocks, probabilities, target = window(number)
        keys = {i: (number, i // 2, i % 2) for i in range(4)}
        together.add(blocks, probabilities, target, keys)
        parts[number % 2].add(blocks, probabilities, target, keys)
    merged = pickle.loads(pickle.dumps(parts[0])) + parts[1]
    assert set(merged.blocks) == set(together.blocks) and len(merged.blocks) == 16
    assert (merged.total().matrix == together.total().matrix).all()
    np.testing.assert_allclose(merged.total().bins, together.total().bins)
    np.testing.assert_allclose(merged.total().weighted, together.total().weighted)
    assert len(parts[0].blocks) == 8, "the parts stay as they are"
    with pytest.raises(ValueError, match="cannot be added"):
        merged.merge([Judged(("other",))])


def test_the_same_block_seen_from_two_windows_is_one_block() -> None:
    judged = Judged(NAMES, weighted=False)
    for number in range(2):
        judged.add(*window(number), keys=dict.fromkeys(range(4), "one"))
    assert list(judged.blocks) == ["one"]


def test_samples_outside_of_blocks_and_unknown_ones_are_left_out() -> None:
    blocks, probabilities, target = window(3)
    judged = Judged(NAMES)
    judged.add(np.where(blocks == 1, -1, blocks * 10**12), probabilities, target)
    assert set(judged.blocks) == {0, 2 * 10**12, 3 * 10**12}
    judged = Judged(NAMES)
    judged.add(blocks, probabilities, np.full_like(target, IGNORED))
    assert judged.summary()["samples"] == 0 and judged.matrices().shape == (0, 3, 3)


def test_what_does_not_fit_is_refused() -> None:
    blocks, probabilities, target = window(4)
    with pytest.raises(ValueError, match="do not fit"):
        Judged(NAMES[:2]).add(blocks, probabilities, target)
    with pytest.raises(ValueError, match="channel 7"):
        Judged(NAMES).add(blocks, probabilities, np.where(target == 1, 7, target).astype(np.uint8))


def test_the_card_tells_the_scores_and_what_the_commonest_class_would_get() -> None:
    matrix = np.array([[80, 10, 0], [5, 5, 0], [0, 0, 0]])
    card = summary(matrix, NAMES)
    assert card["accuracy"] == pytest.approx(0.85) and card["commonest_accuracy"] == pytest.approx(0.9)
    assert card["commonest"] == "background" and card["samples"] == 100
    assert card["classes"]["crater"] == {
        "iou": pytest.approx(0.25), "dice": pytest.approx(0.4), "f1": pytest.approx(0.4),
        "precision": pytest.approx(1 / 3), "recall": pytest.approx(0.5), "samples": 10,
    }  # fmt: skip
    assert card["classes"]["dune"] == dict.fromkeys(("iou", "dice", "f1", "precision", "recall")) | {"samples": 0}
    assert card["mean_iou"] == pytest.approx((80 / 95 + 0.25) / 2)
    assert card["confusion"] == matrix.tolist()
    json.dumps(card, allow_nan=False)


def test_nothing_judged_has_no_scores() -> None:
    card = summary(np.zeros((3, 3), np.int64), NAMES, np.zeros((3, 3)))
    assert [card[key] for key in ("accuracy", "commonest_accuracy", "commonest", "mean_iou")] == [None] * 4
    assert Scores(("one",)).summary()["classes"]["one"]["samples"] == 0
