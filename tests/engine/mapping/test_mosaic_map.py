"""A map over several rasters is that of the ground that they hold together."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

from plugin.engine.cli.app import main
from plugin.engine.errors import RasterError
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.run import map_landforms
from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.jobs import Map
from plugin.protocol.messages.rasters import RasterReference
from tests.engine import painted
from tests.scenes import write_raster


def cut(raster: Path, folder: Path, name: str, columns: slice) -> Path:
    """A part of a raster from top to bottom, as a file of its own."""
    with rasterio.open(raster) as source:
        values = source.read(1)[:, columns]
    transform = painted.TRANSFORM @ Affine.translation(columns.start, 0)
    return write_raster(folder / name, values, painted.MARS, transform, nodata=0)


def classes(path: str) -> np.ndarray:
    with rasterio.open(path) as source:
        return source.read(1)


def test_two_halves_are_mapped_as_the_whole(learnt, tmp_path):
    with RasterSource.open(RasterReference(str(learnt.raster))) as source:
        stretch = source.stretch
    halves = [
        RasterReference(str(cut(learnt.raster, tmp_path, name, columns)), stretch=stretch)
        for name, columns in (("west.tif", slice(0, 900)), ("east.tif", slice(800, painted.WIDTH)))
    ]
    whole = RasterReference(str(learnt.raster), stretch=stretch)
    wanted = map_landforms(Map(whole, str(learnt.package), str(tmp_path / "whole")), JobContext())
    request = Map(halves[0], str(learnt.package), str(tmp_path / "both"), more=(halves[1],))
    found = map_landforms(request, JobContext())
    np.testing.assert_array_equal(classes(found.class_raster), classes(wanted.class_raster))
    assert found.areas_m2 == pytest.approx(wanted.areas_m2)
    asked = json.loads((tmp_path / "both" / "manifest.json").read_text())["request"]
    sources = [reference["source"] for reference in (asked["raster"], *asked["more"])]
    assert [Path(name).name for name in sources] == ["west.tif", "east.tif"]
    assert map_landforms(request, JobContext()).tiles_resumed == found.tiles


def test_a_folder_is_mapped_by_name(learnt, tmp_path, capfd):
    folder = tmp_path / "tiles"
    folder.mkdir()
    for name, columns in (("a.tif", slice(0, 500)), ("b.tif", slice(500, 1000))):
        cut(learnt.raster, folder, name, columns)
    (folder / "notes.txt").write_text("no image")
    words = ["map", "--raster", str(folder), "--model", str(learnt.package), "--out", str(tmp_path / "map"), "--json"]
    assert main(words) == 0
    told = json.loads(capfd.readouterr().out)
    assert classes(told["class_raster"]).shape == (painted.HEIGHT, 1000)


def test_a_raster_of_another_body_is_named(learnt, tmp_path):
    values = np.ones((50, 50), np.uint8)
    moon = write_raster(tmp_path / "moon.tif", values, "IAU_2015:30110", Affine(100, 0, 0, 0, -100, 0))
    request = Map(
        RasterReference(str(learnt.raster)), str(learnt.package), str(tmp_path / "map"),
        more=(RasterReference(str(moon)),),
    )  # fmt: skip
    with pytest.raises(RasterError, match=r"painted\.tif lies on Mars, but moon\.tif on"):
        map_landforms(request, JobContext())
    assert not (tmp_path / "map").exists()
