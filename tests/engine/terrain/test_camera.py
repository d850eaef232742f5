from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.terrain.camera import TEN_BIT_RANGE, Camera, mosaic_part, photograph

RAMP = np.tile(np.linspace(0, 1, 256, dtype=np.float32), (256, 1))


def _picture(camera: Camera, bits: int = 8, radiance: np.ndarray = RAMP) -> np.ndarray:
    return photograph(radiance, camera, np.random.default_rng(1), bits).astype(float)


def test_eight_and_ten_bits_show_the_same_with_finer_steps() -> None:
    camera = Camera(floor=0.1, gain=0.8, clipped=(0, 100))
    eight = photograph(RAMP, camera, np.random.default_rng(1), 8)
    ten = photograph(RAMP, camera, np.random.default_rng(1), 10)
    assert eight.dtype == np.uint8 and ten.dtype == np.uint16
    assert TEN_BIT_RANGE[0] <= ten.min() and ten.max() <= TEN_BIT_RANGE[1]
    assert len(np.unique(ten)) > len(np.unique(eight)) > 200
    assert np.abs(eight / 255 - (ten - 3.0) / 1018).max() < 0.004


def test_blur_noise_and_specks_are_as_asked() -> None:
    step = np.where(np.arange(256) < 128, 0, 1) * np.ones((256, 1), dtype=np.float32)
    sharp, soft = (np.diff(_picture(Camera(blur=blur), radiance=step)[100]).max() for blur in (0.0, 1.5))
    assert soft == pytest.approx(sharp / np.sqrt(2 * np.pi) / 1.5, rel=0.1)

    clean = _picture(Camera())
    noise = _picture(Camera(noise=0.05)) - clean
    # gain 0.7 of 255, and half the variance at half the signal
    assert noise[:, 128].std() == pytest.approx(0.05 * 0.7 * 255 * np.sqrt(0.3 + 0.7 * 0.5), rel=0.2)
    assert noise[:, 250].std() > noise[:, 5].std()
    specks = _picture(Camera(specks=0.02)) < clean - 20
    assert specks[:, 128:].mean() == pytest.approx(0.02, rel=0.3)


def test_stripes_run_along_the_columns_and_lean_with_the_projection() -> None:
    level = np.tile(np.float32([0, 1]), (256, 128))
    plain = _picture(Camera(), radiance=level)
    stripes = _picture(Camera(stripes=0.03), radiance=level) - plain
    assert stripes.std(axis=0).mean() < 1 < stripes.std(axis=1).mean()
    leaning = _picture(Camera(stripes=0.03, tilt=0.3), radiance=level) - plain
    assert leaning.std(axis=0).mean() > 2


@pytest.mark.parametrize(("compression", "bits"), [("jpeg", 8), ("jp2", 8), ("jp2", 10)])
def test_lossy_compression_leaves_artefacts_and_keeps_the_picture(compression: str, bits: int) -> None:
    rough = RAMP + np.random.default_rng(0).normal(0, 0.1, RAMP.shape).astype(np.float32).clip(-1, 1)
    radiance = np.maximum(rough, 0)
    clean = _picture(Camera(), bits, radiance)
    errors = [
        np.abs(_picture(Camera(compression=compression, quality=quality), bits, radiance) - clean).mean()
        for quality in (85, 35)
    ]
    assert 0 < errors[0] < errors[1] < 0.06 * (255 if bits == 8 else 1023)


def test_a_seam_of_a_mosaic_is_an_almost_straight_line_through_the_scene() -> None:
    for seed in range(8):
        part = mosaic_part(128, np.random.default_rng(seed))
        assert 0.05 < part.mean() < 0.95
        crossings = np.abs(np.diff(part.astype(int), axis=0)).sum() + np.abs(np.diff(part.astype(int), axis=1)).sum()
        assert crossings < 3 * 128
