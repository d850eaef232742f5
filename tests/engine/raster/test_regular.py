"""Pipes and devices are refused before anything waits for them: as raster, labels, prompts, tables and models."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil

from plugin.engine.cli.app import main
from plugin.engine.cli.prompts import read_prompts
from plugin.engine.errors import LabelError, ModelError, PromptError, RasterError
from plugin.engine.formats.label_layers import read_labels
from plugin.engine.patches.folders import read_table
from plugin.engine.raster.source import RasterSource
from plugin.engine.sam.loader import load_model
from plugin.protocol.messages.rasters import RasterReference
from tests.scenes import write_raster


@pytest.fixture(autouse=True)
def no_waiting() -> Iterator[None]:
    """Whoever waits for a pipe all the same is interrupted."""
    signal.alarm(60)
    yield
    signal.alarm(0)


@pytest.fixture
def pipe(tmp_path: Path) -> Path:
    path = tmp_path / "pipe.tif"
    os.mkfifo(path)
    return path


@pytest.fixture
def raster(tmp_path: Path) -> Path:
    return write_raster(tmp_path / "scene.tif", np.arange(4096, dtype=np.uint8).reshape(64, 64))


def refusal(source: str) -> str:
    with pytest.raises(RasterError) as refused, RasterSource.open(RasterReference(source)):
        pass
    return str(refused.value)


@pytest.mark.parametrize("form", ["{}", "GTIFF_DIR:1:{}", 'NETCDF:"{}":band', "/vsisubfile/0_100,{}", "/vsigzip/{}"])
def test_a_pipe_is_no_raster(pipe: Path, form: str) -> None:
    assert "a device or a pipe" in refusal(form.format(pipe))


def test_what_comes_through_standard_input_is_no_raster() -> None:
    assert "a device or a pipe" in refusal("/vsistdin/")


def test_a_mosaic_of_a_pipe_is_no_raster(raster: Path, tmp_path: Path) -> None:
    mosaic, outer = tmp_path / "mosaic.vrt", tmp_path / "outer.vrt"
    rasterio.shutil.copy(raster, mosaic, driver="VRT")
    rasterio.shutil.copy(mosaic, outer, driver="VRT")
    with RasterSource.open(RasterReference(str(outer))) as source:
        assert source.width == 64
    raster.unlink()
    os.mkfifo(raster)
    for path in (mosaic, outer):
        assert f"made of a device or a pipe ({raster}" in refusal(str(path))


def test_links_to_files_archives_and_folders_are_opened(raster: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.tif"
    link.symlink_to(raster)
    for source in (str(link), f"GTIFF_DIR:1:{raster}", f"/vsisubfile/0,{raster}"):
        with RasterSource.open(RasterReference(source)) as opened:
            assert opened.width == 64


def test_a_pipe_is_no_layer_no_table_and_no_model(pipe: Path, raster: Path, tmp_path: Path, capfd) -> None:
    with pytest.raises(LabelError, match="is a device or a pipe"):
        read_labels(pipe)
    with pytest.raises(PromptError, match="is a device or a pipe"):
        read_prompts(pipe)
    with pytest.raises(LabelError, match="is a device or a pipe"):
        read_table(pipe)
    with pytest.raises(ModelError, match="is a device or a pipe"):
        load_model(str(pipe))
    words = ["segment", str(raster), "--prompts", str(pipe), "--out", str(tmp_path / "out.gpkg")]
    assert main(words) == 1
    assert "is a device or a pipe" in capfd.readouterr().err
