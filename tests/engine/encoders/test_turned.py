"""Features of ground that is shown turned lie where those of the plain ground do."""

from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.encoders.encoder import CELL
from plugin.engine.encoders.turned import TurnedEncoder


class MeansOfCells:
    """Mean brightness of each cell, which does not depend on which way is up, and the row that it is shown in."""

    name = title = "means"
    model_hash, precision, device = "0" * 64, "f32", "cpu"
    channels, whole = 2, False

    def features(self, rgb):
        height, width = (side // CELL for side in rgb.shape[:2])
        means = rgb[..., 0].reshape(height, CELL, width, CELL).mean((1, 3))
        return np.stack([means, np.repeat(np.arange(height)[:, None], width, 1)])


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("quarters", range(4))
def test_turned_features_lie_where_the_plain_ones_do(quarters, mirrored):
    rgb = np.random.default_rng(1).integers(0, 255, (128, 192, 3), dtype=np.uint8)
    plain, turned = MeansOfCells().features(rgb), TurnedEncoder(MeansOfCells(), quarters, mirrored).features(rgb)
    assert turned.shape == plain.shape
    assert np.allclose(turned[0], plain[0])
    shown_elsewhere = not np.array_equal(turned[1], plain[1])
    assert shown_elsewhere == (quarters != 0)


def test_turned_features_are_kept_apart():
    hashes = {TurnedEncoder(MeansOfCells(), *turn).model_hash for turn in ((0, True), (1, False), (1, True))}
    assert len(hashes | {MeansOfCells.model_hash}) == 4
