"""Windows of a JPEG 2000 that is one single tile, whose overviews GDAL decodes as a whole."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil

from plugin.engine.raster import layout
from plugin.protocol.messages.rasters import Stretch
from tests.engine.raster.drawn import opened
from tests.scenes import write_raster

SIDE = 1280


@pytest.fixture(scope="module")
def noise() -> np.ndarray:
    return np.random.default_rng(3).integers(1, 255, (SIDE, SIDE)).astype(np.uint8)


@pytest.fixture(scope="module")
def jpeg2000(noise: np.ndarray, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("jp2")
    target = folder / "single.jp2"
    options = {"QUALITY": 100, "REVERSIBLE": "YES", "BLOCKXSIZE": SIDE, "BLOCKYSIZE": SIDE, "RESOLUTIONS": 4}
    rasterio.shutil.copy(write_raster(folder / "plain.tif", noise), target, driver="JP2OpenJPEG", **options)
    return target


def means(values: np.ndarray, factor: int) -> np.ndarray:
    height, width = values.shape
    return values.reshape(height // factor, factor, width // factor, factor).mean(axis=(1, 3))


def test_a_large_tile_is_averaged_from_native_pixels_and_not_from_its_overviews(
    jpeg2000: Path, noise: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(jpeg2000, stretch=Stretch((0.0,), (255.0,))) as source:
        by_overview = source.read_pixels(64, 32, 1024, 512, 512, 256).rgb[..., 0]
        monkeypatch.setattr(layout, "_LARGE_REDUCED_PX", 10_000)
        native = source.read_pixels(64, 32, 1024, 512, 512, 256)
    expected = means(noise[32:544, 64:1088].astype(float), 2)
    assert np.abs(native.rgb[..., 0] - expected).max() <= 1 and native.valid.all()
    # the reduced tile is what wavelets make of it
    assert np.abs(by_overview - expected).max() > 20


def test_small_tiles_coarse_views_and_other_formats_are_read_from_overviews(
    jpeg2000: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with rasterio.open(jpeg2000) as dataset:
        assert not layout.is_better_read_native(dataset, 2.0)
        monkeypatch.setattr(layout, "_LARGE_REDUCED_PX", 200_000)
        assert [layout.is_better_read_native(dataset, step) for step in (1.0, 2.0, 3.9, 4.0)] == [
            False,
            True,
            True,
            False,
        ]
    with rasterio.open(write_raster(jpeg2000.parent / "a.tif", np.ones((512, 512), np.uint8), overviews=(2, 4))) as tif:
        assert not layout.is_better_read_native(tif, 2.0)
