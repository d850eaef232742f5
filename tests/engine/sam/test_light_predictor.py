"""The default model decodes parts of windows, and takes a box as a mask: against the same network on whole windows."""

from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.sam import light_predictor
from plugin.engine.sam.box_mask import ellipse_in_box
from plugin.engine.sam.loader import load_model


@pytest.fixture(scope="module")
def model():
    return load_model("default", backend="torch", device="cpu")


@pytest.fixture(scope="module")
def bowl(model):
    """The embedding of a window with one dark disc of 60 samples' radius around (400, 560)."""
    rows, columns = np.mgrid[:1024, :1024]
    shade = np.clip(60 - np.hypot(columns - 400, rows - 560) + 0.5, 0, 1)
    rng = np.random.default_rng(1)
    grey = 140 - 70 * shade + rng.normal(0, 4, shade.shape)
    return model.embed(np.repeat(grey.clip(0, 255).astype(np.uint8)[..., None], 3, axis=2))


def overlap(one, other):
    return (one & other).sum() / (one | other).sum()


def disc(x, y, radius):
    rows, columns = np.mgrid[:1024, :1024]
    return np.hypot(columns - x, rows - y) < radius


def sizes(monkeypatch, model):
    seen = []
    real = model._parts
    monkeypatch.setattr(model, "_parts", lambda *given: (seen.append(given[-1]), real(*given))[1])
    return seen


def test_a_small_landform_is_decoded_from_the_part_around_it(model, bowl, monkeypatch):
    seen = sizes(monkeypatch, model)
    answer = model.predict(bowl, np.array([[400.0, 560.0]]), np.ones(1))
    best = answer.logits[int(answer.scores.argmax())] > 0
    assert overlap(best, disc(400, 560, 60)) > 0.8
    assert seen[0] == 32
    monkeypatch.setattr(light_predictor, "_FITTING", -1.0)  # always the whole window
    whole = model.predict(bowl, np.array([[400.0, 560.0]]), np.ones(1))
    assert seen[-1] == 64
    assert overlap(best, whole.logits[int(whole.scores.argmax())] > 0) > 0.85


def test_a_box_too_large_for_a_part_takes_the_whole_window(model, bowl, monkeypatch):
    seen = sizes(monkeypatch, model)
    model.predict(bowl, np.empty((0, 2)), np.empty(0), box=np.array([100.0, 100.0, 900.0, 900.0]))
    assert seen == [64]


def test_a_mask_that_goes_on_beyond_the_part_is_decoded_again_from_the_whole_window(model, bowl, monkeypatch):
    seen = sizes(monkeypatch, model)
    monkeypatch.setattr(light_predictor, "_reaches_side", lambda inside, part: True)
    model.predict(bowl, np.array([[400.0, 560.0]]), np.ones(1))
    assert seen == [32, 64]


@pytest.mark.parametrize("side, expected", [("left", True), ("right", False)])
def test_only_sides_where_the_window_goes_on_cut_a_mask_off(side, expected):
    inside = np.zeros((1, 128, 128), dtype=bool)
    inside[0, 60, 0 if side == "left" else -1] = True
    assert light_predictor._reaches_side(inside, (32, 0)) is expected


def test_specks_at_a_side_that_no_click_is_connected_with_do_not_count():
    inside = np.zeros((1, 128, 128), dtype=bool)
    inside[0, 50:70, 50:70] = inside[0, 60, 0] = True
    # the part begins 16 positions of 16 samples from the left; a click on its cell 60, 60
    on, off = np.array([[496.0, 240.0]]), np.empty((0, 2))
    clicked = light_predictor._clicked(inside, (16, 0), on)
    assert clicked.sum() == 400 and not light_predictor._reaches_side(clicked, (16, 0))
    assert light_predictor._reaches_side(light_predictor._clicked(inside, (16, 0), off), (16, 0))


def test_a_box_is_shown_as_the_ellipse_in_it(model, bowl):
    box = np.array([339.5, 499.5, 459.5, 619.5])
    nothing = np.empty((0, 2)), np.empty(0)
    by_box = model.predict(bowl, *nothing, box=box)
    given = model.predict(bowl, *nothing, box=box, mask_input=ellipse_in_box(box)[None])
    np.testing.assert_allclose(by_box.logits, given.logits, atol=1e-4)
    assert overlap(by_box.logits[int(by_box.scores.argmax())] > 0, disc(399.5, 559.5, 60)) > 0.9


def test_the_ellipse_lies_in_its_box():
    logits = ellipse_in_box((100.0, 40.0, 300.0, 120.0))
    rows, columns = np.nonzero(logits > 0)
    # centres of cells, in samples
    assert 4 * columns.min() + 1.5 == pytest.approx(100, abs=4) and 4 * columns.max() + 1.5 == pytest.approx(300, abs=4)
    assert 4 * rows.min() + 1.5 == pytest.approx(40, abs=4) and 4 * rows.max() + 1.5 == pytest.approx(120, abs=4)
    assert len(rows) * 16 == pytest.approx(np.pi * 100 * 40, rel=0.02)
    part = ellipse_in_box((100.0, 40.0, 300.0, 120.0), 32, (64, 16))
    np.testing.assert_array_equal(part, logits[4:36, 16:48])


def test_clicks_of_everything_mode_are_answered_as_single_ones(model, bowl):
    points = np.array([[400.0, 560.0], [380.0, 540.0], [700.0, 200.0]])
    answers = model.predict_clicks(bowl, points)
    assert [answer.low_res.shape for answer in answers] == [(3, 256, 256)] * 3
    alone = model.predict(bowl, points[:1], np.ones(1))
    best = answers[0].scores.argmax()
    np.testing.assert_allclose(answers[0].scores, alone.scores, atol=0.05)
    assert overlap(answers[0].low_res[best] > 0, alone.low_res[alone.scores.argmax()] > 0) > 0.9
    np.testing.assert_allclose(answers[0].clicked(best), alone.clicked(alone.scores.argmax()), atol=0.5)
    assert answers[0].whole[best]


def test_masks_of_everything_mode_that_leave_their_part_are_told(model, bowl, monkeypatch):
    monkeypatch.setattr(light_predictor, "_reaches_side", lambda inside, part: True)
    (answer,) = model.predict_clicks(bowl, np.array([[400.0, 560.0]]))
    assert not answer.whole.any()


@pytest.mark.parametrize("backend", ["torch", "openvino"])
def test_a_glance_tells_clicks_on_a_crater_from_those_on_plain_ground(bowl, backend):
    model = load_model("default", backend)
    across = np.arange(64.0, 1024.0, 128.0)
    points = np.column_stack([part.ravel() for part in np.meshgrid(across, across)])
    points = np.concatenate([[[400.0, 560.0], [390.0, 550.0]], points])
    least = 0.5
    rated = np.array([answer.scores.max() for answer in model.predict_clicks(bowl, points)])
    promising = model.promising(bowl, points, least)
    assert (rated > least).sum() >= 2
    assert promising[rated > least].all()
    assert not promising[rated < least - 0.2].any() and (rated < least - 0.2).sum() > 10
    assert model.promising(bowl, points[:0], least).shape == (0,)
