"""Nodata values that files do not declare."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from typer.testing import CliRunner

from plugin.engine.cli.app import app
from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.rasters import RasterReference
from tests.scenes import write_raster


@pytest.mark.parametrize(
    ("dtype", "null"),
    [("float32", -9999), ("float32", -32768), ("float32", -3.4e38), ("int16", -9999), ("int16", -32768)],
)
def test_row_12_an_extreme_value_along_the_border_is_no_ground(tmp_path: Path, dtype: str, null: float) -> None:
    scale = 1000 if dtype == "int16" else 1
    values = (np.random.default_rng(0).uniform(0.15, 0.88, (512, 512)) * scale).astype(dtype)
    values[:, :128] = null
    with RasterSource.open(RasterReference(str(write_raster(tmp_path / "scene.tif", values)))) as source:
        assert source.stretch.low[0] / scale == pytest.approx(0.157, abs=0.005)
        assert source.stretch.high[0] / scale == pytest.approx(0.873, abs=0.005)
        special = null < -1e20 or (dtype, null) == ("int16", -32768)
        words = "special pixel of ISIS" if special else "pixels of this value"
        (told,) = source.warnings
        assert f"{null:g}" in told and words in told and "without data" in told


def test_row_12_of_two_values_without_data_both_are_found(tmp_path: Path) -> None:
    values = np.random.default_rng(0).uniform(0.15, 0.88, (512, 512)).astype("float32")
    values[:, :128] = -9999
    values[:30, 128:200] = -9998
    with RasterSource.open(RasterReference(str(write_raster(tmp_path / "scene.tif", values)))) as source:
        assert source.stretch.low[0] == pytest.approx(0.157, abs=0.005)
        assert source.stretch.high[0] == pytest.approx(0.873, abs=0.005)
        assert not source.read_pixels(0, 0, 512, 512, 512, 512).valid[values < 0].any()
        (told,) = source.warnings
        assert "pixels of this value are taken as ground without data: -9999, -9998." in told


def test_row_12_a_wrong_value_is_declared(tmp_path: Path) -> None:
    values = np.random.default_rng(0).integers(40, 190, (512, 512)).astype("float32")
    values[:, :128] = -9999
    with RasterSource.open(RasterReference(str(write_raster(tmp_path / "scene.tif", values, nodata=0)))) as source:
        assert source.stretch.low[0] > 35 and source.stretch.high[0] < 195
        (told,) = source.warnings
        assert (
            "The nodata value 0 is declared, and pixels of this value are taken as ground without data too: -9999"
            in told
        )


def test_row_12_heights_that_go_over_into_each_other_are_all_ground(tmp_path: Path) -> None:
    values = np.add.outer(np.arange(512.0), np.zeros(512)).astype("float32") - 4000
    values[:40] = -4000
    with RasterSource.open(RasterReference(str(write_raster(tmp_path / "dtm.tif", values)))) as source:
        assert source.stretch.low == (-4000.0,)
        assert not any("without data" in text for text in source.warnings)


@pytest.mark.parametrize("inside", [False, True])
@pytest.mark.parametrize("null", [-9999, -32768, -32767])
def test_what_programs_write_for_no_data_is_none_wherever_it_lies(tmp_path: Path, inside: bool, null: float) -> None:
    """Heights of 8000 m: such values are nearer to them than they are to each other."""
    values = np.add.outer(np.linspace(-5000, 3000, 512), np.zeros(512)).astype("float32")
    hole = (slice(200, 300), slice(200, 300)) if inside else (slice(None), slice(0, 128))
    values[hole] = null
    with RasterSource.open(RasterReference(str(write_raster(tmp_path / "dtm.tif", values)))) as source:
        assert source.stretch.low[0] > -5000 and source.stretch.high[0] < 3000
        assert not source.read_pixels(0, 0, 512, 512, 512, 512).valid[hole].any()
        (told,) = source.warnings
        assert f"{null:g}" in told and "without data" in told


def test_a_height_of_9999_metres_below_is_ground_where_others_are_near(tmp_path: Path) -> None:
    values = np.add.outer(np.linspace(-10150, -8000, 512).clip(-9999), np.zeros(512)).astype("float32")
    with RasterSource.open(RasterReference(str(write_raster(tmp_path / "dtm.tif", values)))) as source:
        assert not any("without data" in text for text in source.warnings)
        assert source.read_pixels(0, 0, 512, 512, 512, 512).valid.all()


def polar_shadow(folder: Path) -> Path:
    """Ground with a crater of 300 pixels (3000 m), a third of it in a shadow of zeros that reaches the border."""
    rows, columns = np.mgrid[:1024, :1024] + 0.5
    values = np.random.default_rng(1).integers(80, 140, (1024, 1024)).astype("uint8")
    values[np.hypot(columns - 600, rows - 512) < 150] = 60
    values[(columns < 560) & (np.abs(rows - 512) < 400)] = 0
    return write_raster(folder / "pole.tif", values, transform=Affine(10.0, 0.0, 0.0, 0.0, -10.0, 0.0))


@pytest.mark.parametrize("all_ground", [False, True])
def test_row_13_zeros_that_reach_the_border_are_ground_where_the_user_says_so(tmp_path: Path, all_ground: bool) -> None:
    """Row 13 of issue 17: real zeros in a polar shadow; the crater measured 2343 m of 3000."""
    with RasterSource.open(RasterReference(str(polar_shadow(tmp_path)), all_ground=all_ground)) as source:
        image = source.read_pixels(440, 352, 320, 320, 320, 320)
        rows, columns = np.mgrid[:320, :320] + 0.5
        seen = image.valid & (np.hypot(columns - 160, rows - 160) < 150)
        diameter = 10 * 2 * np.sqrt(seen.sum() / np.pi)
        told = source.describe()
    assert diameter == pytest.approx(3000 if all_ground else 2451, rel=0.005)
    assert told.assumed_nodata == (None if all_ground else 0.0)
    assert any("black border" in text for text in told.warnings) == (not all_ground)


def test_row_13_an_extreme_value_is_ground_where_the_user_says_so(tmp_path: Path) -> None:
    values = np.random.default_rng(0).uniform(0.15, 0.88, (512, 512)).astype("float32")
    values[:, :128] = -9999
    path = str(write_raster(tmp_path / "scene.tif", values))
    with (
        RasterSource.open(RasterReference(path)) as masked,
        RasterSource.open(RasterReference(path, all_ground=True)) as whole,
    ):
        assert masked.describe().assumed_nodata == -9999
        assert whole.describe().assumed_nodata is None
        assert masked.identity != whole.identity
        assert whole.read_pixels(0, 0, 512, 512, 512, 512).valid.all()


def test_row_13_at_the_command_line(tmp_path: Path) -> None:
    path = str(polar_shadow(tmp_path))
    told = [
        json.loads(CliRunner().invoke(app, ["info", path, "--json", *more]).stdout) for more in ([], ["--all-ground"])
    ]
    assert [one["assumed_nodata"] for one in told] == [0.0, None]
