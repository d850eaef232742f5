"""Only the parts of a mask that were clicked are enlarged: they come out as if all had been."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from plugin.engine.sam import pixels
from plugin.engine.sam.model import Prediction
from plugin.engine.sam.pixels import OUTSIDE, cells_of, clicked_parts, restore_masks

SIDE = 1024


def rough(seed: int, smooth: float) -> np.ndarray:
    """Logits (256, 256) of many parts, holes and narrow bridges."""
    noise = ndimage.gaussian_filter(np.random.default_rng(seed).standard_normal((256, 256)), smooth)
    return (noise / noise.std() - 0.3).astype(np.float32)


def asked(low_res: np.ndarray, *clicks: tuple[float, float], labels: tuple[int, ...] = ()) -> Prediction:
    """A prediction of one mask for clicks in samples of a window of 1024, where 0 is the centre of the first."""
    places = cells_of(np.array(clicks, dtype=np.float32).reshape(-1, 2), 4.0)
    marks = np.array(labels or (1,) * len(clicks))
    enlarge = lambda masks: restore_masks(masks, (SIDE, SIDE), (SIDE, SIDE), SIDE)  # noqa: E731
    return Prediction(low_res[None], np.ones(1, np.float32), enlarge, places, marks)


@pytest.mark.parametrize("smooth", [0.7, 2.0, 6.0])
@pytest.mark.parametrize("seed", range(4))
def test_the_object_under_a_click_is_the_same_as_in_the_whole_mask(
    monkeypatch: pytest.MonkeyPatch, seed: int, smooth: float
) -> None:
    monkeypatch.setattr(pixels, "_FEW_CELLS", 0)  # splines are for masks of few parts, which differs
    low_res = rough(seed, smooth)
    whole = asked(low_res).logits[0]
    parts, _ = ndimage.label(whole > 0, np.ones((3, 3)))
    rng = np.random.default_rng([seed, 1])
    rows, columns = np.nonzero(whole > 0)
    for chosen in rng.integers(len(rows), size=6):
        row, column = rows[chosen], columns[chosen]
        prediction = asked(low_res, (float(column), float(row)))
        assert prediction.obeys(0) == (1.0, 1.0)
        found = prediction.clicked(0)
        part = parts == parts[row, column]
        again, _ = ndimage.label(found > 0, np.ones((3, 3)))
        assert np.array_equal(again == again[row, column], part)
        np.testing.assert_allclose(found[part], whole[part], atol=1e-5)


def test_what_is_not_clicked_is_sunk_and_without_a_click_on_it_a_mask_stays() -> None:
    low_res = np.full((256, 256), -4.0, np.float32)
    low_res[20:40, 20:40], low_res[100:160, 100:160] = 5.0, 3.0
    left, both, beside = (asked(low_res, *clicks) for clicks in ([(120, 120)], [(120, 120), (520, 520)], [(900, 60)]))
    assert (left.clicked(0)[400:640, 400:640] <= 0).all() and (left.clicked(0)[84:156, 84:156] > 0).all()
    assert np.array_equal(both.clicked(0), both.logits[0]) and np.array_equal(beside.clicked(0), beside.logits[0])
    assert clicked_parts(low_res, np.array([[29.5, 29.5]]))[130, 130] == OUTSIDE
    assert beside.obeys(0) == (0.0, 1.0) and asked(low_res).obeys(0) == (1.0, 1.0)
    clicks = (120, 120), (900, 60), (130, 130), (520, 520)  # the last on a part that is none of the object
    assert asked(low_res, *clicks, labels=(1, 1, 0, 0)).obeys(0) == (0.5, 0.5)


def test_clicks_at_the_sides_of_a_window_count() -> None:
    low_res = np.full((256, 256), 2.0, np.float32)
    corners = [(-0.5, -0.5), (1023.4, -0.5), (-0.5, 1023.4), (1023.4, 1023.4)]
    assert asked(low_res, *corners).obeys(0) == (1.0, 1.0)
    assert (asked(low_res, *corners).clicked(0) > 0).all()
