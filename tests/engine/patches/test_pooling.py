from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.errors import ModelError
from plugin.engine.patches.pooling import check_sides, patch_vector, pool
from tests.engine.patches.painted_patches import PlainEncoder


def test_features_are_pooled_to_means_spreads_and_maxima() -> None:
    features = np.array([[[0.0, 2.0], [4.0, 6.0]], [[1.0, 1.0], [1.0, 1.0]]], np.float32)
    assert pool(features) == pytest.approx([3, 1, np.sqrt(5), 0, 6, 1])


def test_each_magnification_adds_its_own_part() -> None:
    rgb = np.full((50, 70, 3), 51, np.uint8)
    one, two = (patch_vector(PlainEncoder(), rgb, sides) for sides in ((64,), (64, 128)))
    assert len(one) == 9 and len(two) == 18
    assert two[:9] == pytest.approx(one) and one[0] == pytest.approx(0.2)


@pytest.mark.parametrize("sides", [(), (100,), (0,), (2048,)])
def test_sides_that_no_encoder_takes_are_refused(sides: tuple[int, ...]) -> None:
    with pytest.raises(ModelError, match="multiples of 64"):
        check_sides(sides)
