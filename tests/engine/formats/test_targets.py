"""Overwriting replaces a file of its own and nothing else: no input, link, folder or device."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
import shapely

from plugin.engine.cli.app import main
from plugin.engine.crs.crs import parse_crs
from plugin.engine.errors import OutputError
from plugin.engine.formats.cog import convert
from plugin.engine.formats.exports.run import export_landforms
from plugin.engine.formats.geopackage import write_landforms
from plugin.engine.formats.model_package import check_output
from plugin.engine.jobs import JobContext
from plugin.protocol.messages.exports import Export
from plugin.protocol.messages.jobs import Convert
from tests.scenes import write_raster

MARS = parse_crs("IAU_2015:49910")


@pytest.fixture
def craters(tmp_path: Path) -> Path:
    """A layer with one square."""
    return write_landforms(tmp_path / "craters.gpkg", [{"geometry": shapely.box(0, 0, 9, 9), "class": "crater"}], MARS)


@pytest.fixture
def raster(tmp_path: Path) -> Path:
    return write_raster(tmp_path / "scene.tif", np.arange(4096, dtype=np.uint8).reshape(64, 64))


def links_and_pipes(folder: Path, kept: Path, ending: str) -> list[tuple[Path, str]]:
    """Names that are taken by what is no file of its own, and what they are called."""
    link, dangling, pipe, inner = (folder / f"{name}{ending}" for name in ("link", "dangling", "pipe", "inner"))
    link.symlink_to(kept)
    dangling.symlink_to(folder / "not-mounted" / kept.name)
    os.mkfifo(pipe)
    inner.mkdir()
    return [(link, "a link"), (dangling, "a link"), (pipe, "a device or a pipe"), (inner, "a folder")]


def test_links_pipes_and_folders_are_not_replaced(craters: Path, raster: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept.csv"
    kept.write_text("mine")
    places = tmp_path / "places"
    places.mkdir()
    for number, (ending, write) in enumerate(
        (
            (".csv", lambda out: export_landforms(Export(str(craters), str(out), "csv", overwrite=True), JobContext())),
            (".tif", lambda out: convert(Convert(str(raster), str(out), overwrite=True), JobContext())),
            (".gpkg", lambda out: write_landforms(out, [], MARS, overwrite=True)),
        )
    ):
        folder = places / str(number)
        folder.mkdir()
        for out, kind in links_and_pipes(folder, kept, ending):
            before = os.lstat(out)
            with pytest.raises(OutputError, match=f"is {kind}.*not replaced"):
                write(out)
            assert os.path.samestat(before, os.lstat(out))
        assert sorted(path.stem for path in folder.iterdir()) == ["dangling", "inner", "link", "pipe"]
    assert kept.read_text() == "mine"


def test_a_link_to_nowhere_is_there_already(craters: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    out.symlink_to(tmp_path / "not-mounted" / "out.csv")
    with pytest.raises(OutputError, match="is there already"):
        export_landforms(Export(str(craters), str(out), "csv"), JobContext())
    assert out.is_symlink()


def test_what_is_read_is_not_replaced(craters: Path, raster: Path, tmp_path: Path) -> None:
    other_name = tmp_path / "again.geojson"
    os.link(craters, other_name)
    before = craters.read_bytes()
    for source in (str(craters), f"{craters}|layername=landforms"):
        with pytest.raises(OutputError, match="is read for this result"):
            export_landforms(Export(source, str(other_name), "geojson", overwrite=True), JobContext())
    assert other_name.read_bytes() == before
    pixels, twin = raster.read_bytes(), tmp_path / "twin.tif"
    os.link(raster, twin)
    with pytest.raises(OutputError, match="is read for this result"):
        convert(Convert(str(raster), str(twin), overwrite=True), JobContext())
    assert twin.read_bytes() == pixels


def test_segment_does_not_replace_its_raster_or_its_prompts(raster: Path, tmp_path: Path, capfd) -> None:
    prompts = tmp_path / "prompts.csv"
    prompts.write_text("object,kind,x,y\n1,point,20,-20\n")
    for out in (raster, prompts):
        before = out.read_bytes()
        words = ["segment", str(raster), "--prompts", str(prompts), "--out", str(out), "--overwrite"]
        assert main(words) == 1
        assert "is read for this result" in capfd.readouterr().err
        assert out.read_bytes() == before


def test_the_parts_of_a_shapefile_are_kept(craters: Path, tmp_path: Path) -> None:
    table = tmp_path / "count_AREA.dbf"
    table.write_text("mine")
    with pytest.raises(OutputError, match=r"count_AREA\.dbf is there already"):
        export_landforms(Export(str(craters), str(tmp_path / "count.shp"), "shp", area=str(craters)), JobContext())
    assert table.read_text() == "mine"


def test_a_model_package_does_not_take_the_place_of_a_link(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    link = tmp_path / "model"
    link.symlink_to(tmp_path / "empty")
    with pytest.raises(OutputError, match="is not overwritten"):
        check_output(link)
