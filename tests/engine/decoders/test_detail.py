"""What decoders see of the pixels: mean and spread in squares of 4 × 4 samples."""

from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.decoders.decoder import detail_of


def images() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(0)
    grey = np.repeat(rng.integers(0, 256, (64, 96, 1), dtype=np.uint8), 3, axis=2)
    colour = rng.integers(0, 256, (64, 96, 3), dtype=np.uint8)
    return {
        "grey": grey,
        "colour": colour,
        "two layers, both grey": np.concatenate([grey, 255 - grey], axis=2),
        "black and white": rng.integers(0, 2, (64, 96, 3), dtype=np.uint8) * 255,
        "of one shade": np.full((64, 96, 3), 255, dtype=np.uint8),
    }


@pytest.mark.parametrize("image", images().values(), ids=images().keys())
def test_detail_is_mean_and_spread_of_each_band(image: np.ndarray) -> None:
    squares = image.astype(np.float64).reshape(16, 4, 24, 4, -1)
    mean, spread = (found.transpose(2, 0, 1) for found in (squares.mean((1, 3)), squares.std((1, 3))))
    found = detail_of(image)
    assert found.dtype == np.uint8 and found.shape == (2 * image.shape[2], 16, 24)
    np.testing.assert_allclose(found[: image.shape[2]], mean, atol=0.5)
    np.testing.assert_allclose(found[image.shape[2] :], np.clip(4 * spread, 0, 255), atol=0.501)
