"""What is no ground: outside the raster, declared as nodata, or a border of zeros."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from plugin.engine.raster.contrast import FILL
from plugin.engine.raster.window import GridWindow
from tests.engine.raster.drawn import opened, ramp
from tests.pds3 import pds3_image
from tests.scenes import odd, scene, write_raster


def test_outside_the_raster_there_is_no_data(tmp_path: Path) -> None:
    with opened(write_raster(tmp_path / "a.tif", ramp())) as source:
        image = source.read_pixels(-100, -50, 600, 600, 600, 600)
    expected = np.zeros((600, 600), bool)
    expected[50:350, 100:500] = True
    np.testing.assert_array_equal(image.valid, expected)
    assert (image.rgb[~image.valid] == FILL).all()
    assert image.edges == (True, True, True, True)


def test_declared_nodata_does_not_shape_the_stretch(tmp_path: Path) -> None:
    values = np.full((400, 400), 1000, np.uint16)
    values[:200] = 2000
    values[:, 100:] = 0
    with opened(write_raster(tmp_path / "a.tif", values, nodata=0)) as source:
        image = source.read_pixels(0, 0, 400, 400, 400, 400)
        assert source.stretch.low[0] >= 1000
    assert image.valid[:, :100].all()
    assert not image.valid[:, 100:].any()


def test_a_black_border_without_a_flag_is_no_ground(tmp_path: Path) -> None:
    values = ramp(600, 600)
    values[:, :100] = 0
    values[300:303, 300:303] = 0
    with opened(write_raster(tmp_path / "a.tif", values)) as source:
        image = source.read_pixels(0, 0, 600, 600, 600, 600)
        small = source.read_pixels(0, 0, 600, 600, 150, 150)
        warned = " ".join(source.warnings)
    assert not image.valid[:, :100].any()
    assert image.valid[:, 100:].all(), "a shadow inside the image is ground"
    assert not small.valid[:, :25].any()
    assert "nodata" in warned


@pytest.mark.parametrize(("darkest", "constant", "told"), [(0, False, True), (1, False, False), (0, True, False)])
def test_shadow_that_gdal_takes_for_missing_is_told(tmp_path: Path, darkest: int, constant: bool, told: bool) -> None:
    """An image of PDS3 in 8 bits whose label names no constant: GDAL says nodata 0 as if it were declared."""
    rows = np.tile(np.arange(darkest, darkest + 32, dtype=np.uint8), (32, 1))
    path = tmp_path / "shadow.img"
    path.write_bytes(pds3_image(rows.tobytes(), 32, image="  MISSING_CONSTANT = 0\n" * constant))
    with opened(path) as source:
        said = [text for text in source.warnings if "GDAL takes 0 for it" in text]
    assert bool(said) == told


def test_zeros_inside_an_image_are_shadows(tmp_path: Path) -> None:
    values = ramp(600, 600)
    values[200:260, 200:260] = 0
    with opened(write_raster(tmp_path / "a.tif", values)) as source:
        assert source.read_pixels(0, 0, 600, 600, 600, 600).valid.all()


def test_the_border_of_the_hirise_mosaic_is_found() -> None:
    with opened(scene("hirise_mosaic/cog_hirise_mars.tif")) as source:
        image = source.read_pixels(0, 0, source.width, source.height, source.width, source.height)
        assert source.bands == (1, 2, 3)
        assert source.body is not None
        assert source.body.name == "Mars"
    assert 1 - image.valid.mean() == pytest.approx(0.178, abs=0.005)


def test_a_raster_without_any_data_says_so() -> None:
    with opened(odd("all_nodata")) as source:
        assert source.empty
        assert "No pixel has data." in source.warnings
        assert not source.read(GridWindow(0, 0, 0)).valid.any()
