from __future__ import annotations

import numpy as np
import pytest
from scipy.special import softmax

from plugin.engine.judging.calibration import (
    COLDEST,
    HOTTEST,
    calibration_of,
    fit_temperature,
    negative_log_likelihood,
)
from plugin.engine.judging.confusion import Judged


def drawn(temperature: float, seed: int = 0, samples: int = 20_000) -> tuple[np.ndarray, np.ndarray]:
    """Logits, and classes drawn with the probabilities that they have at a temperature."""
    random = np.random.default_rng(seed)
    logits = random.normal(0, 3, (samples, 4))
    steps = softmax(logits / temperature, axis=1).cumsum(1)
    return logits, (random.uniform(size=(samples, 1)) > steps).sum(1).clip(max=3)


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.5])
def test_the_temperature_is_found(temperature: float) -> None:
    logits, targets = drawn(temperature)
    found = fit_temperature(logits.astype(np.float32), targets.astype(np.uint8))
    assert found == pytest.approx(temperature, rel=0.05)
    for other in (0.95 * found, 1.05 * found):
        assert negative_log_likelihood(logits / found, targets) < negative_log_likelihood(logits / other, targets)


def test_what_cannot_be_fitted_stays_within_bounds() -> None:
    perfect = np.eye(3).repeat(10, 0)
    always = np.arange(3).repeat(10)
    assert fit_temperature(perfect, always) == pytest.approx(COLDEST, rel=0.01)
    assert fit_temperature(perfect, (always + 1) % 3) == pytest.approx(HOTTEST, rel=0.01)
    assert fit_temperature(np.zeros((0, 3)), np.zeros(0, int)) == 1.0


def test_wrong_shapes_and_classes_are_refused() -> None:
    with pytest.raises(ValueError, match="fit together"):
        fit_temperature(np.zeros((3, 2)), np.zeros(4, int))
    with pytest.raises(ValueError, match="between 0 and 1"):
        fit_temperature(np.zeros((3, 2)), np.array([0, 1, 255]))
    with pytest.raises(ValueError, match="finite"):
        fit_temperature(np.full((3, 2), np.nan), np.zeros(3, int))


def test_the_curve_of_probabilities_that_are_right_is_the_diagonal_and_too_sure_ones_lie_below() -> None:
    logits, targets = drawn(1.0)
    errors = []
    for sureness in (1.0, 3.0):
        judged = Judged(("a", "b", "c", "d"), weighted=False)
        probabilities = softmax(logits * sureness, axis=1).T[:, None]
        judged.add(np.zeros((1, len(targets)), int), probabilities, targets[None].astype(np.uint8))
        curve = calibration_of(judged.total().bins)
        full = curve.samples > 300
        assert curve.samples.sum() == len(targets) and len(curve.edges) == len(curve.samples) + 1
        if sureness == 1.0:
            assert np.abs(curve.accuracy - curve.confidence)[full].max() < 0.05
        else:
            assert (curve.accuracy < curve.confidence)[full].all()
        errors.append(curve.error)
    assert errors[0] < 0.02 < errors[1]
    assert np.isnan(curve.confidence[0]), "no sample of four classes is claimed with less than a quarter"


def test_nothing_judged_has_no_error() -> None:
    assert calibration_of(np.zeros((15, 3))).error is None
