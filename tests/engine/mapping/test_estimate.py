"""What a run will take is told before it starts, and is near what it then takes."""

from __future__ import annotations

import dataclasses
import json
import sqlite3
from pathlib import Path

import geopandas
import pytest
import shapely

from plugin.engine.cli.app import main
from plugin.engine.decoders.package import load_package
from plugin.engine.errors import OutputError
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.estimate import estimate_map
from plugin.engine.mapping.run import map_landforms
from plugin.engine.mapping.smallest import smallest_area_m2
from plugin.engine.mapping.tiles import pace
from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.jobs import Map
from plugin.protocol.messages.rasters import RasterReference
from tests.engine import painted

CORNER_TEXT = ("0", "0", "30000", "30000")
#: A part of the scene that one tile covers.
CORNER = shapely.box(*map(float, CORNER_TEXT))


@pytest.fixture
def request_(learnt, tmp_path, monkeypatch) -> Map:
    """A run on a machine that remembers nothing."""
    own = tmp_path / "home"
    monkeypatch.setattr(pace, "home", lambda: own)
    return Map(RasterReference(str(learnt.raster)), str(learnt.package), str(tmp_path / "map"), CORNER.wkt, views=1)


def test_nothing_is_written_and_the_time_is_not_guessed(request_):
    found = estimate_map(request_)
    assert found.seconds is None and not found.size_measured and found.tiles_there == 0
    assert found.size_bytes > 300 * 300 and found.free_bytes > 0
    assert not Path(request_.output).exists()


def test_after_a_run_the_next_one_is_foretold_by_what_it_took(request_, tmp_path):
    before = estimate_map(request_)
    mapped = map_landforms(request_, JobContext())
    files = [path for path in Path(request_.output).rglob("*") if path.is_file()]
    written = sum(path.stat().st_size for path in files)
    assert before.tiles == mapped.tiles and written < before.size_bytes
    assert before.minimum_area_m2 == mapped.minimum_area_m2

    other = estimate_map(dataclasses.replace(request_, output=str(tmp_path / "other")))
    assert other.seconds is not None and 0 < other.seconds < 600
    assert other.size_measured and other.size_bytes == pytest.approx(written, rel=0.1)
    there = estimate_map(request_)
    assert there.tiles_there == there.tiles and there.seconds < other.seconds
    elsewhere = dataclasses.replace(request_, views=3, output=str(tmp_path / "other"))
    assert estimate_map(elsewhere).seconds is None, "a tile that is looked at once takes less"


def test_a_folder_of_others_is_no_reason_to_tell_nothing(request_):
    Path(request_.output).mkdir()
    Path(request_.output, "manifest.json").write_text("{")
    assert estimate_map(request_).tiles_there == 0
    Path(request_.output, "manifest.json").unlink()
    Path(request_.output, "tiles").mkdir()
    Path(request_.output, "tiles", "000000.npz").write_bytes(b"mine")
    assert estimate_map(request_).tiles_there == 0


def test_damaged_or_strange_memory_counts_as_none(request_, learnt):
    kind = pace.tile_kind(load_package(Path(learnt.package)), 1)
    path = pace.home() / "map_paces.json"
    path.parent.mkdir(parents=True)
    for content in ("{", "[]", json.dumps({kind: [[1, None, 2], "x", [0, 5, 5]]})):
        path.write_text(content)
        assert pace.known_pace(kind) is None
    for seconds in range(20):
        with pace.Work(kind) as work:
            work.done(100 * seconds)
    assert pace.known_pace(kind).size_bytes == pytest.approx(100 * 17), "the last five runs count"


def test_without_a_word_specks_are_merged_and_their_number_is_told(request_, tmp_path, capfd):
    mapped = map_landforms(dataclasses.replace(request_, smoothing=0.0), JobContext())
    with RasterSource.open(request_.raster) as source:
        level = load_package(Path(request_.package)).card.level
        assert mapped.minimum_area_m2 == pytest.approx(smallest_area_m2(source, level))
    assert mapped.minimum_area_m2 == pytest.approx((12 * 2.0**level * painted.METRES) ** 2, rel=0.01)
    areas = sorted(geopandas.read_file(mapped.polygons)["area_m2"])
    assert areas[0] >= 0.99 * mapped.minimum_area_m2 and len(areas) > 1
    words = ["map", "--raster", request_.raster.source, "--model", request_.package, "--out", request_.output]
    words += ["--smoothing", "0", "--extent", *CORNER_TEXT, "--minimum-area", f"{0.99 * areas[1]:.0f}", "--overwrite"]
    assert main(words) == 0
    assert "1 polygon below " in capfd.readouterr().out


def test_a_terminal_is_told_what_a_run_would_take(request_, capfd):
    words = ["map", "--raster", request_.raster.source, "--model", request_.package, "--out", request_.output]
    words += ["--estimate"]
    assert main(words) == 0
    told = capfd.readouterr().out
    assert told.startswith("3 tiles, each looked at 3 times\n  time: not known") and "disk: at most" in told
    assert main([*words, "--json"]) == 0
    assert json.loads(capfd.readouterr().out)["tiles"] == 3
    assert not Path(request_.output).exists()


def test_whoever_replaces_reviewed_polygons_is_told(request_):
    mapped = map_landforms(request_, JobContext())
    assert mapped.notices == ()
    with sqlite3.connect(mapped.polygons) as database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{name}"')  # they call functions that SQLite alone does not know
        (first,) = database.execute("SELECT min(fid) FROM landforms").fetchone()
        database.execute("UPDATE landforms SET reviewed = 1 WHERE fid = ?", (first,))
    with pytest.raises(OutputError, match="the tiles are used again, but the review of 1 polygon is lost"):
        map_landforms(dataclasses.replace(request_, smoothing=0.0), JobContext())
    again = map_landforms(dataclasses.replace(request_, overwrite=True), JobContext())
    assert len(again.notices) == 1 and "The map that this one replaces has 1 reviewed polygon" in again.notices[0]
