"""Special pixels of ISIS, which files mostly do not declare, at every scale of reading."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from plugin.engine.raster.window import GridWindow
from tests.engine.raster.drawn import opened
from tests.scenes import write_raster

#: Null, low and high saturation.
FLOAT_SPECIALS = tuple(np.array([0xFF7FFFFB, 0xFF7FFFFC, 0xFF7FFFFF], np.uint32).view(np.float32))
SHORT_SPECIALS = (-32768, -32767, -32765)

SIDE = 2048


def saturated(dtype: str) -> np.ndarray:
    """Bright ground with a gentle pattern, of which 0.07 % are isolated special pixels."""
    rows, columns = np.mgrid[:SIDE, :SIDE]
    ground = 500 + 100 * np.sin(rows / 200) * np.cos(columns / 200)
    values = (ground / 1000 if dtype == "float32" else ground).astype(dtype)
    rng = np.random.default_rng(4)
    places = rng.choice(values.size, round(values.size * 0.0007), replace=False)
    specials = np.array(FLOAT_SPECIALS if dtype == "float32" else SHORT_SPECIALS, dtype)
    values.flat[places] = rng.choice(specials, len(places))
    return values


def test_special_pixels_of_isis_are_no_ground(tmp_path: Path) -> None:
    values = np.linspace(0.1, 0.3, 200 * 200, dtype=np.float32).reshape(200, 200)
    values[:50] = np.float32(-3.4028226550889045e38)
    values[50:60] = np.float32(-3.4028228579130005e38)
    values[60:70] = np.nan
    with opened(write_raster(tmp_path / "a.tif", values)) as source:
        image = source.read_pixels(0, 0, 200, 200, 200, 200)
        low, high = source.stretch.low[0], source.stretch.high[0]
    assert not image.valid[:70].any()
    assert image.valid[70:].all()
    assert 0.1 < low < high <= 0.3


@pytest.mark.parametrize("overviews", [(), (2, 4, 8, 16, 32)], ids=["plain", "overviews"])
@pytest.mark.parametrize("level", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("dtype", ["float32", "int16"])
@pytest.mark.filterwarnings("error::RuntimeWarning")
def test_isolated_special_pixels_leave_the_ground_around_them(
    tmp_path: Path, dtype: str, level: int, overviews: tuple[int, ...]
) -> None:
    values = saturated(dtype)
    clean = np.where(values > -30_000, values.astype(np.float64), np.nan)
    path = write_raster(tmp_path / "a.tif", values, overviews=overviews, tiled=True)
    step, samples = 2**level, SIDE // 2**level
    with opened(path) as source:
        image = source.read(GridWindow(level, 0, 0))
        low, high = source.stretch.low[0], source.stretch.high[0]
    assert image.valid.sum() == samples**2
    seen = image.rgb[:, :, 0][image.valid].reshape(samples, samples).astype(float)
    truth = np.nanmean(clean.reshape(samples, step, samples, step), axis=(1, 3))
    expected = np.clip((truth - low) / (high - low) * 255, 0, 255)
    assert np.abs(seen - expected).max() < 6


@pytest.mark.parametrize("level", [-2, -1])
@pytest.mark.parametrize("dtype", ["float32", "int16"])
def test_magnifying_does_not_spread_special_pixels_over_the_ground(tmp_path: Path, dtype: str, level: int) -> None:
    values = np.full((256, 256), 500, np.int16).astype(dtype)
    values[:, 128:] = 600
    values[100, 50] = FLOAT_SPECIALS[2] if dtype == "float32" else SHORT_SPECIALS[2]
    with opened(write_raster(tmp_path / "a.tif", values)) as source:
        image = source.read(GridWindow(level, 0, 0))
    step = 2.0**level
    rows, columns = (int(100.5 / step), int(50.5 / step))
    around = slice(rows - int(4 / step), rows + int(4 / step)), slice(columns - int(4 / step), columns + int(4 / step))
    assert not image.valid[rows, columns]
    assert np.ptp(image.rgb[around][image.valid[around]]) == 0, "the ground beside a special pixel keeps its brightness"
    assert image.valid[around].mean() > 0.8


@pytest.mark.parametrize("dtype", ["float32", "int16"])
def test_ground_that_is_special_throughout_stays_without_data_at_coarse_levels(tmp_path: Path, dtype: str) -> None:
    values = saturated(dtype)
    values[:, :512] = (FLOAT_SPECIALS if dtype == "float32" else SHORT_SPECIALS)[0]
    with opened(write_raster(tmp_path / "a.tif", values, tiled=True)) as source:
        image = source.read(GridWindow(3, 0, 0))
    assert not image.valid[:256, :64].any()
    assert image.valid[:256, 64:256].all()


@pytest.mark.parametrize("nodata", [None, np.nan], ids=["undeclared", "declared"])
@pytest.mark.parametrize("level", [-1, -2])
def test_ground_beside_special_pixels_is_ground_however_it_is_magnified(
    tmp_path: Path, level: int, nodata: float | None
) -> None:
    rows, columns = np.mgrid[:300, :300]
    true = (0.2 + 0.001 * columns + 0.0002 * rows).astype(np.float32)
    values = true.copy()
    values[100:140, 80:120] = np.nan
    with opened(write_raster(tmp_path / "a.tif", values, nodata=nodata)) as source:
        side = round(300 * 2.0**-level)
        image = source.read_pixels(0, 0, 300, 300, side, side)
        low, high = source.stretch.low[0], source.stretch.high[0]
    pixels = ((np.arange(side) + 0.5) * 2.0**level).astype(int)
    assert np.array_equal(image.valid, np.isfinite(values)[np.ix_(pixels, pixels)])
    seen = low + image.rgb[..., 0] / 255 * (high - low)
    beside = image.valid & (np.abs(seen - true[np.ix_(pixels, pixels)]) > 0.004)
    inner = np.s_[side // 4 : -side // 4, side // 5 : -side // 5]
    assert not beside[inner].any()
