from __future__ import annotations

import json
import math

import numpy as np
import pytest

from plugin.engine.errors import Cancelled, LabelError
from plugin.engine.jobs import JobContext
from plugin.engine.judging.learning_curve import answer, learning_curve, nested_draws, schedule
from plugin.protocol.messages.jobs import Progress

CLASSES = {number: "crater" if number % 3 else "dune" for number in range(100, 160)}


def saturating(ids: tuple[int, ...], seed: int) -> float:
    return 0.8 * (1 - math.exp(-len(ids) / 10)) + 0.003 * math.sin(seed + len(ids))


@pytest.mark.parametrize(
    ("polygons", "sizes"),
    [(0, ()), (1, (1,)), (2, (1, 2)), (3, (1, 2, 3)), (12, (1, 2, 5, 12)), (20, (1, 2, 5, 10, 20)),
     (230, (1, 2, 5, 10, 20, 50, 100, 230)), (1000, (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000))],
)  # fmt: skip
def test_sizes_grow_to_all_polygons(polygons: int, sizes: tuple[int, ...]) -> None:
    assert schedule(polygons) == sizes


def test_draws_are_nested_and_hold_each_class() -> None:
    classes = ["crater"] * 30 + ["dune"] * 4
    draws = nested_draws(classes, (1, 2, 5, 30), seed=7)
    assert [len(draw) for draw in draws] == [2, 4, 9, 34]
    assert all(set(small) < set(large) for small, large in zip(draws, draws[1:], strict=False))
    assert all({classes[place] for place in draw} == {"crater", "dune"} for draw in draws)
    assert draws == nested_draws(classes, (1, 2, 5, 30), seed=7) != nested_draws(classes, (1, 2, 5, 30), seed=8)


def test_every_size_is_trained_with_every_seed() -> None:
    asked: list[tuple[int, int]] = []
    progress: list[Progress] = []

    def train(ids: tuple[int, ...], seed: int) -> float:
        assert set(ids) <= set(CLASSES)
        asked.append((len(ids), seed))
        return saturating(ids, seed)

    curve = learning_curve(CLASSES, train, context=JobContext(progress.append))
    assert curve.sizes == (1, 2, 5, 10, 20, 40) and curve.scores.shape == (3, 6)
    assert asked == [(size, seed) for size in (2, 4, 10, 20, 40, 60) for seed in (0, 1, 2)]
    assert [entry.fraction for entry in progress] == [place / 18 for place in range(18)]
    assert curve.draw().startswith(b"\x89PNG") and b"<svg" in curve.draw(format="svg")
    json.dumps(curve.as_json(), allow_nan=False)


def test_more_polygons_than_there_are_is_all_of_them_once() -> None:
    assert learning_curve(CLASSES, saturating, sizes=(100, 5, 900)).sizes == (5, 40)


def test_scores_of_classes_are_kept_and_their_mean_is_the_score() -> None:
    def train(ids: tuple[int, ...], seed: int) -> dict[str, float | None]:
        return {"crater": 0.5, "dune": 0.7 if len(ids) > 4 else None}

    curve = learning_curve(CLASSES, train)
    assert curve.scores[0].tolist() == pytest.approx([0.5, 0.5, 0.6, 0.6, 0.6, 0.6])
    assert curve.as_json()["classes"]["dune"][0][:3] == [None, None, 0.7]
    assert curve.draw({"crater": "#e69f00"}).startswith(b"\x89PNG")


def test_numbers_that_are_too_small_leave_a_gap() -> None:
    def train(ids: tuple[int, ...], seed: int) -> float:
        if len(ids) < 10:
            raise LabelError("Too few.")
        return saturating(ids, seed)

    curve = learning_curve(CLASSES, train)
    assert np.isnan(curve.scores[:, :2]).all() and not np.isnan(curve.scores[:, 2:]).any()
    assert curve.draw().startswith(b"\x89PNG")
    json.dumps(curve.as_json(), allow_nan=False)


def test_what_cannot_be_drawn_is_said() -> None:
    def train(ids: tuple[int, ...], seed: int) -> float:
        raise LabelError("The class is too small.")

    with pytest.raises(LabelError, match="too small"):
        learning_curve(CLASSES, train)
    with pytest.raises(LabelError, match="three different seeds"):
        learning_curve(CLASSES, saturating, seeds=(1, 1, 1))
    with pytest.raises(LabelError, match="no polygons"):
        learning_curve({}, saturating)
    with pytest.raises(Cancelled):
        learning_curve(CLASSES, saturating, context=JobContext(is_cancelled=lambda: True))


def rising(slope: float, spread: float) -> np.ndarray:
    noise = np.random.default_rng(3).normal(0, spread, (3, 5))
    return 0.4 + slope * np.log2([1, 2, 5, 10, 20]) + noise + np.array([[-0.1], [0.0], [0.1]])


@pytest.mark.parametrize(
    ("slope", "spread", "word"),
    [(0.06, 0.005, "Yes"), (0.0, 0.001, "Hardly"), (0.03, 0.1, "Not certain"), (-0.05, 0.005, "No")],
)
def test_the_answer_weighs_the_slope_against_the_spread(slope: float, spread: float, word: str) -> None:
    sentence = answer((1, 2, 5, 10, 20), rising(slope, spread))
    assert sentence.startswith(word + ":")


def test_the_answer_of_a_curve_that_has_saturated_looks_at_its_end() -> None:
    assert learning_curve(CLASSES, saturating, sizes=(5, 10, 20)).answer().startswith("Yes")
    flat = learning_curve(CLASSES, lambda ids, seed: min(0.8, 0.1 * len(ids)) + 0.001 * (seed % 2))
    assert flat.answer().startswith("Hardly")


def test_one_size_has_no_answer() -> None:
    assert "cannot be told" in answer((1,), np.array([[0.5], [0.6], [0.7]]))
    assert "cannot be told" in answer((1, 2), np.full((3, 2), np.nan))
