"""The benchmark of maps from their tiles: its material, runs that are stopped, and its page."""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
from pathlib import Path

import geopandas
import numpy as np
import pytest
import rasterio

from benchmarks.reduce import page
from benchmarks.reduce.driver import STAGES
from benchmarks.reduce.interruptions import cancelled, contents, killed
from benchmarks.reduce.material import CLASSES, MINIMUM_M2, PERIOD, Material, make
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.run import map_landforms
from plugin.protocol.codec import to_json
from plugin.protocol.messages.jobs import Progress

Made = tuple[Material, list[Progress]]

#: Kills in each stage; the benchmark, and whoever wants it here, takes 20.
MOMENTS = 20 if os.environ.get("LANDFORM_SLOW_TESTS") else 1


@pytest.fixture(scope="module")
def material(tmp_path_factory: pytest.TempPathFactory) -> Made:
    made, told = make(tmp_path_factory.mktemp("reduce"), 2600), []
    mapped = map_landforms(made.request, JobContext(told.append))
    assert mapped.tiles_resumed == mapped.tiles == made.tiles == 16
    return made, told


def test_the_rendered_ground_comes_again_without_seams(material: Made) -> None:
    folder = Path(material[0].request.output)
    with rasterio.open(folder / "classes.tif") as raster:
        classes = raster.read(1)
    assert set(np.unique(classes)) == {0, *(item.value for item in CLASSES)}
    # away from the last windows, which begin elsewhere, and from borders, where regions are cut
    inner = slice(100, 700)
    assert np.mean(classes[inner, inner] != classes[inner, 100 + PERIOD : 700 + PERIOD]) < 0.01
    table = geopandas.read_file(folder / "landforms.gpkg")
    assert len(table) > 100 and table["area_m2"].min() >= MINIMUM_M2 * 0.9


def test_every_stage_tells_how_far_it_is_and_how_long_it_still_takes(
    material: Made,
) -> None:
    told = material[1]
    fractions = [progress.fraction for progress in told]
    assert fractions == sorted(fractions) and fractions[-1] == 1.0
    for stage in STAGES:
        mine = [progress for progress in told if progress.text == stage]
        assert mine, stage
        assert stage == STAGES[0] or all(progress.seconds_left is not None for progress in mine)


def test_runs_that_were_killed_go_on_to_the_same_map(material: Made, tmp_path: Path) -> None:
    found = list(killed(material[0].request, dict.fromkeys(STAGES, 0.4), MOMENTS, tmp_path / "again"))
    assert len(found) == MOMENTS * len(STAGES) and all(one.same for one in found)


def test_runs_are_cancelled_within_two_seconds(material: Made, tmp_path: Path) -> None:
    found = list(cancelled(material[0].request, dict.fromkeys(STAGES, 0.05), 1, tmp_path / "again"))
    assert {one.stage for one in found} >= set(STAGES[:3])
    assert max(one.seconds for one in found if one.seconds is not None) < 2.0
    # a word that comes at the very end may find the files in place, though not said to be whole: going on ends it
    again = dataclasses.replace(material[0].request, output=str(tmp_path / "again"))
    map_landforms(again, JobContext())
    assert contents(tmp_path / "again") == contents(Path(material[0].request.output))


def test_a_map_that_differs_in_one_polygon_is_another(material: Made, tmp_path: Path) -> None:
    request = dataclasses.replace(material[0].request, smoothing=0.9)
    before = contents(Path(request.output))
    assert before == contents(Path(request.output))
    map_landforms(request, JobContext())
    after = contents(Path(request.output))
    assert after["classes.tif"] == before["classes.tif"] and after["landforms"] != before["landforms"]
    map_landforms(material[0].request, JobContext())


def test_the_driver_tells_seconds_by_stage(material: Made, tmp_path: Path) -> None:
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(to_json(material[0].request)), encoding="utf-8")
    subprocess.run([sys.executable, "-m", "benchmarks.reduce.driver", str(spec)], check=True)
    measured = json.loads((tmp_path / "measured.json").read_text(encoding="utf-8"))
    assert {*STAGES} < {*measured["stages"]} and 100 < measured["at_start_mb"] < measured["peak_mb"] < 1500
    text = page.write([page.Row(2600, 16, 2.0, measured)], [], [], 0, "here", "one small raster")
    assert "A trial" in text and "| 0.00676 | 16 |" in text and "Outlining landforms" in text
