"""What a run may replace in its folder, whose tiles it takes, and what a second run in the same folder is told."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import shapely

from plugin.engine.errors import Cancelled, OutputError
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.run import map_landforms
from plugin.protocol.messages.jobs import Map, Mapped
from plugin.protocol.messages.rasters import RasterReference
from tests.engine import painted, untrained

#: A corner of the painted scene, so that runs are short.
CORNER = shapely.box(*(painted.TRANSFORM * (0, 300)), *(painted.TRANSFORM * (300, 0)))


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> tuple[Path, Path]:
    """The painted scene, and a decoder for it."""
    folder = tmp_path_factory.mktemp("scene")
    return painted.paint(folder), untrained.package(folder / "model")


@pytest.fixture(scope="module")
def corner(scene, tmp_path_factory) -> tuple[Map, Mapped]:
    """A corner of the scene, mapped."""
    folder = tmp_path_factory.mktemp("corner") / "map"
    request = Map(RasterReference(str(scene[0])), str(scene[1]), str(folder), extent_wkt=CORNER.wkt)
    return request, map_landforms(request, JobContext())


def into(request: Map, folder: Path, **changes) -> Map:
    return dataclasses.replace(request, output=str(folder), **changes)


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_overwriting_leaves_the_files_of_others_alone(corner, tmp_path):
    request, _ = corner
    own = tmp_path / "tiles" / "floor plan.png"
    own.parent.mkdir()
    own.write_text("mine")
    (tmp_path / ".work-notes").mkdir()
    (tmp_path / ".work-notes" / "diary.txt").write_text("mine")
    (tmp_path / "probabilities.tif").write_text("mine")
    map_landforms(into(request, tmp_path, overwrite=True), JobContext())
    assert own.read_text() == (tmp_path / ".work-notes" / "diary.txt").read_text() == "mine"
    assert (tmp_path / "probabilities.tif").read_text() == "mine"
    with pytest.raises(OutputError, match="another map run"):
        map_landforms(into(request, tmp_path, extent_wkt=CORNER.buffer(-5000).wkt), JobContext())
    map_landforms(into(request, tmp_path, extent_wkt=CORNER.buffer(-5000).wkt, overwrite=True), JobContext())
    assert own.read_text() == "mine"
    assert not list(tmp_path.glob(".landform-*"))


def test_overwriting_replaces_no_tile_that_is_none(corner, tmp_path):
    request, _ = corner
    tile = tmp_path / "tiles" / "000000.npz"
    tile.parent.mkdir()
    tile.write_text("mine")
    with pytest.raises(OutputError, match="is no tile of a map run"):
        map_landforms(into(request, tmp_path, overwrite=True), JobContext())
    assert files(tmp_path) == {"tiles/000000.npz": b"mine"}


@pytest.mark.parametrize("content", ['{"name": "my web page"}', "[]", "half of"])
def test_overwriting_needs_a_manifest_of_a_run(corner, tmp_path, content):
    request, _ = corner
    (tmp_path / "manifest.json").write_text(content)
    with pytest.raises(OutputError, match="Choose another folder"):
        map_landforms(into(request, tmp_path, overwrite=True), JobContext())
    assert files(tmp_path) == {"manifest.json": content.encode()}


def test_overwriting_replaces_no_input(corner, tmp_path):
    request, _ = corner
    raster = Path(shutil.copy(request.raster.source, tmp_path / "classes.tif"))
    before = raster.read_bytes()
    with pytest.raises(OutputError, match="is read for this result"):
        map_landforms(into(request, tmp_path, raster=RasterReference(str(raster)), overwrite=True), JobContext())
    assert files(tmp_path) == {"classes.tif": before}


def test_overwriting_replaces_no_link(corner, tmp_path):
    request, _ = corner
    kept = tmp_path / "kept.gpkg"
    kept.write_text("mine")
    folder = tmp_path / "map"
    folder.mkdir()
    (folder / "landforms.gpkg").symlink_to(kept)
    with pytest.raises(OutputError, match="is a link and is not replaced"):
        map_landforms(into(request, folder, overwrite=True), JobContext())
    assert (folder / "landforms.gpkg").is_symlink() and kept.read_text() == "mine"


def test_tiles_of_another_run_are_not_taken(corner, tmp_path):
    request, mapped = corner
    shutil.copytree(Path(request.output) / "tiles", tmp_path / "tiles")
    other = into(request, tmp_path, extent_wkt=CORNER.buffer(-5000).wkt)
    with pytest.raises(OutputError, match="tiles of another map run"):
        map_landforms(other, JobContext())
    assert map_landforms(dataclasses.replace(other, overwrite=True), JobContext()).tiles_resumed == 0
    shutil.rmtree(tmp_path / "tiles")
    shutil.copytree(Path(request.output) / "tiles", tmp_path / "tiles")  # under the manifest of the other one
    assert map_landforms(dataclasses.replace(other, overwrite=True), JobContext()).tiles_resumed == 0


def test_a_run_that_was_stopped_before_its_first_tile_is_no_loss(corner, tmp_path):
    request, mapped = corner
    (tmp_path / "probabilities.tif").write_text("mine")
    with pytest.raises(Cancelled):
        context = JobContext(is_cancelled=(tmp_path / "manifest.json").exists)
        map_landforms(into(request, tmp_path, extent_wkt=CORNER.buffer(-5000).wkt), context)
    again = map_landforms(into(request, tmp_path), JobContext())
    assert Path(again.class_raster).read_bytes() == Path(mapped.class_raster).read_bytes()
    assert (tmp_path / "probabilities.tif").read_text() == "mine"


def test_a_run_goes_on_with_a_raster_that_was_put_back(corner, scene, tmp_path):
    request, mapped = corner
    raster = Path(shutil.copy2(scene[0], tmp_path / "scene.tif"))
    own = into(request, tmp_path / "map", raster=RasterReference(str(raster)))
    map_landforms(own, JobContext())
    (tmp_path / "map" / "result.json").unlink()
    shutil.copy2(scene[0], tmp_path / "copy.tif")
    (tmp_path / "copy.tif").replace(raster)
    again = map_landforms(own, JobContext())
    assert again.tiles_resumed == again.tiles


def test_tiles_are_taken_without_their_manifest(corner, tmp_path):
    request, mapped = corner
    shutil.copytree(Path(request.output) / "tiles", tmp_path / "tiles")
    again = map_landforms(into(request, tmp_path), JobContext())
    assert again.tiles_resumed == again.tiles
    assert Path(again.class_raster).read_bytes() == Path(mapped.class_raster).read_bytes()


def test_a_tile_that_was_exchanged_is_computed_again(scene, tmp_path):
    request = Map(RasterReference(str(scene[0])), str(scene[1]), str(tmp_path / "map"))
    tiles = tmp_path / "map" / "tiles"
    with pytest.raises(Cancelled):
        map_landforms(request, JobContext(None, lambda: (tiles / "000000.npz").exists()))
    first, exchanged = tiles / "000000.npz", tiles / "000001.npz"
    shutil.copy(first, exchanged)
    # a run that does not compute it again ends without being cancelled
    with pytest.raises(Cancelled):
        map_landforms(request, JobContext(None, lambda: exchanged.read_bytes() != first.read_bytes()))


@contextmanager
def stopped_midway(request: Map, *words: str) -> Iterator[subprocess.Popen[bytes]]:
    """A run in a process of its own that stands still after its first tile; killed at the end."""
    command = [sys.executable, "-m", "plugin.engine.cli", "map", "--raster", request.raster.source, *words]
    command += ["--model", request.package, "--out", request.output]
    child = subprocess.Popen(command, stderr=subprocess.DEVNULL, env=dict(os.environ))
    try:
        limit = time.monotonic() + 300
        while not list(Path(request.output).glob("tiles/*.npz")) and child.poll() is None and time.monotonic() < limit:
            time.sleep(0.01)
        child.send_signal(signal.SIGSTOP)
        yield child
    finally:
        child.kill()
        child.wait()


def test_a_second_run_in_the_folder_is_told_so_until_the_first_is_gone(scene, tmp_path):
    request = Map(RasterReference(str(scene[0])), str(scene[1]), str(tmp_path / "map"))
    with stopped_midway(request):
        before = files(tmp_path / "map")
        for second, part in ((request, None), (dataclasses.replace(request, overwrite=True), None), (request, (1, 2))):
            with pytest.raises(OutputError, match="Another run is at work in"):
                map_landforms(second, JobContext(), part)
        assert files(tmp_path / "map") == before
    assert map_landforms(request, JobContext()).tiles_resumed >= 1
    assert not list((tmp_path / "map").glob(".*"))


def test_parts_work_side_by_side_and_the_whole_waits_for_them(scene, tmp_path):
    request = Map(RasterReference(str(scene[0])), str(scene[1]), str(tmp_path / "map"))
    with stopped_midway(request, "--shard", "1/2"):
        with pytest.raises(OutputError, match="Part 1 of 2 .* is being computed already"):
            map_landforms(request, JobContext(), (1, 2))
        with pytest.raises(OutputError, match="Part 1 of 2 .* is still at work"):
            map_landforms(request, JobContext())
        map_landforms(request, JobContext(), (2, 2))
    whole = map_landforms(request, JobContext())
    assert whole.tiles_resumed >= whole.tiles // 2
    assert json.loads((tmp_path / "map" / "manifest.json").read_text())["tiles"]


@pytest.mark.parametrize("name", ["classes.tif", "probability.tif", "landforms.gpkg"])
def test_a_damaged_result_of_a_finished_run_is_noticed(corner, tmp_path, name):
    request, mapped = corner
    folder = Path(shutil.copytree(request.output, tmp_path / "map"))
    assert map_landforms(into(request, folder), JobContext()).areas_m2 == mapped.areas_m2
    content = bytearray((folder / name).read_bytes())
    content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)
    (folder / name).write_bytes(content)
    with pytest.raises(OutputError, match=f"{name} is not as the finished run has left it"):
        map_landforms(into(request, folder), JobContext())
    again = map_landforms(into(request, folder, overwrite=True), JobContext())
    assert again.tiles_resumed == again.tiles
    assert map_landforms(into(request, folder), JobContext()).areas_m2 == mapped.areas_m2


def test_polygons_that_were_edited_are_not_damaged(corner, tmp_path):
    request, mapped = corner
    folder = Path(shutil.copytree(request.output, tmp_path / "map"))
    with contextlib.closing(sqlite3.connect(folder / "landforms.gpkg")) as database:
        database.execute("CREATE TABLE notes (text)")
        database.commit()
    assert map_landforms(into(request, folder), JobContext()).areas_m2 == mapped.areas_m2
