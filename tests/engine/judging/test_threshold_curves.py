"""Precision and recall by threshold, against a count by hand."""

from __future__ import annotations

import json

import numpy as np
import pytest

from plugin.engine.judging.confusion import IGNORED, Judged
from plugin.engine.judging.threshold_curves import threshold_curves, usual_probability

NAMES = ("background", "crater", "dune", "never seen")


def judged_window(seed: int) -> tuple[Judged, np.ndarray, np.ndarray]:
    random = np.random.default_rng(seed)
    target = random.integers(0, 3, (32, 32)).astype(np.uint8)
    logits = random.normal(size=(4, 32, 32)) + 1.5 * (np.arange(4)[:, None, None] == target)
    probabilities = np.exp(logits) / np.exp(logits).sum(0)
    target[:, :4] = IGNORED
    judged = Judged(NAMES, weighted=False)
    judged.add(np.arange(32)[:, None] // 16 * np.ones((1, 32), int), probabilities, target)
    return judged, probabilities, target


def test_a_threshold_keeps_what_a_map_would_keep() -> None:
    judged, probabilities, target = judged_window(0)
    curves = threshold_curves(judged)
    json.dumps(curves, allow_nan=False)
    assert list(curves["classes"]) == ["background", "crater", "dune"], "nothing is known of the other"
    known, winner = target != IGNORED, probabilities.argmax(0)
    for step, least in enumerate(curves["least"]):
        mapped = known & (winner == 1) & (probabilities[1] >= least)
        hits, crater = (mapped & (target == 1)).sum(), curves["classes"]["crater"]
        assert crater["recall"][step] == pytest.approx(hits / (target == 1).sum(), abs=1e-4)
        if mapped.any():
            assert crater["precision"][step] == pytest.approx(hits / mapped.sum(), abs=1e-4)
        else:
            assert crater["precision"][step] is None


def test_without_a_threshold_they_are_the_scores_and_parts_add_up() -> None:
    (one, _, _), (other, _, _) = judged_window(1), judged_window(2)
    both = one + other
    curves, scores = threshold_curves(both), both.summary()
    for name in ("background", "crater", "dune"):
        for column in ("precision", "recall"):
            assert curves["classes"][name][column][0] == pytest.approx(scores["classes"][name][column], abs=1e-4)
        assert curves["classes"][name]["recall"] == sorted(curves["classes"][name]["recall"], reverse=True)


def test_the_usual_probability_is_the_mean_where_a_class_is_mapped_rightly() -> None:
    judged, probabilities, target = judged_window(3)
    curves = json.loads(json.dumps(threshold_curves(judged)))
    for number, name in enumerate(("background", "crater", "dune")):
        right = (target == number) & (probabilities.argmax(0) == number)
        # confidences are counted in steps of a twentieth
        assert usual_probability(curves, name) == pytest.approx(probabilities[number][right].mean(), abs=0.01)
    assert usual_probability(curves, "never seen") == 1.0 == usual_probability({}, "crater")
    nothing = {"classes": {"crater": {"recall": [0.0] * 20}}}
    assert usual_probability(nothing, "crater") == 1.0
