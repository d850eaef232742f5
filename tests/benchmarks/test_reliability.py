"""The audit finds what is broken: results that differ, files that are left, commands and engines that are killed."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import geopandas
import numpy as np
import pytest
import shapely

from benchmarks.reliability import frames, kills, page
from benchmarks.reliability.engine import Engine, Silent
from benchmarks.reliability.material import Material, environment, make
from benchmarks.reliability.nursery import Nursery
from benchmarks.reliability.outcome import Outcome
from benchmarks.reliability.results import content_of, differs, left_in
from tests.scenes import write_raster


@pytest.fixture(scope="module")
def material(tmp_path_factory: pytest.TempPathFactory) -> Material:
    return make(tmp_path_factory.mktemp("material"))


@pytest.fixture
def nursery(tmp_path: Path):
    with Nursery(environment(tmp_path), tmp_path) as nursery:
        yield nursery


def test_frames_are_damaged_in_every_way_and_read_without_another_error(material: Material, tmp_path: Path) -> None:
    outcome = frames.in_process(3000, frames.honest(material, tmp_path), random.Random(1))
    assert outcome.times == 3000 and outcome.faults == []
    assert {"read", "waits for the rest", "refused as a stream", "refused as a message"} == set(outcome.came)


def test_another_error_than_a_refusal_is_a_fault(
    material: Material, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frames, "from_header", lambda header: header["id"] / 0)
    outcome = frames.in_process(50, frames.honest(material, tmp_path), random.Random(1))
    assert outcome.came["another error"] == len(outcome.faults) > 0


def test_an_engine_outlives_damaged_messages_and_one_that_ended_is_told(material: Material, tmp_path: Path) -> None:
    made = frames.honest(material, tmp_path)
    with Engine(environment(tmp_path), tmp_path) as engine:
        engine.greet()
        outcome = frames.live(20, made, engine, random.Random(2))
        assert outcome.times == 20 and outcome.faults == []
        assert outcome.came["same click, same polygons"] == 1
        engine.write(frames.broken_stream(random.Random(1)))
        with pytest.raises(Silent, match="status 2"):
            while True:
                engine.hear()


def test_an_export_is_killed_and_run_again(material: Material, nursery: Nursery, tmp_path: Path) -> None:
    export = kills.works(material, tmp_path / "none.model", 1)[-1]
    undisturbed = kills.Undisturbed(nursery, tmp_path / "undisturbed")
    outcome = kills.kill(export, 3, nursery, undisturbed, tmp_path, random.Random(3))
    assert outcome.times == 3 and outcome.faults == []
    ended = nursery.run(export.arguments(export.place(tmp_path, 1)), kill_after=0.0)
    assert ended.killed and not (tmp_path / "export" / kills.EXPORTS[1]).exists()


def test_a_command_that_leaves_half_a_file_is_found(material: Material, nursery: Nursery, tmp_path: Path) -> None:
    export = kills.works(material, tmp_path / "none.model", 1)[-1]
    undisturbed = kills.Undisturbed(nursery, tmp_path / "undisturbed")
    failing = kills.Work("export", export.result, lambda out: ["export", "gone.gpkg", "--out", str(out)])
    undisturbed.of(export, 1)
    outcome = kills.kill(failing, 1, nursery, _Known(undisturbed, export), tmp_path, random.Random(3))
    assert len(outcome.faults) == 1 and "the next run failed" in outcome.faults[0]


class _Known(kills.Undisturbed):
    """Tells the result of another command in the place of the one that is asked about."""

    def __init__(self, known: kills.Undisturbed, other: kills.Work) -> None:
        self._of = known
        self._other = other

    def of(self, work: kills.Work, number: int = 0):
        return self._of.of(self._other, number)


def test_results_are_the_same_by_what_they_say(tmp_path: Path) -> None:
    one, other = tmp_path / "one" / "run", tmp_path / "other" / "run"
    for folder, shift, time in ((one, 0.0, "2026-01-01"), (other, 0.0, "2026-02-02")):
        folder.mkdir(parents=True)
        table = {"class": ["crater"], "mapped_at": [time], "geometry": [shapely.box(shift, 0, 1, 1)]}
        geopandas.GeoDataFrame(table, crs="IAU_2015:49910").to_file(folder / "a.gpkg")
        write_raster(folder / "b.tif", np.ones((4, 4), np.uint8))
        (folder / "c.scc").write_text(f"# Date of export = {time} 08:33:0{time[-1]} UTC\n", encoding="utf-8")
    assert not differs(other, content_of(one))
    write_raster(other / "b.tif", np.eye(4, dtype=np.uint8))
    assert "another one" in differs(other, content_of(one))
    with (other / "b.tif").open("r+b") as file:
        file.truncate(100)
    assert "cannot be read" in differs(other, content_of(one))
    assert left_in(one) == []
    for name in (".landform-x", "b.tif.partial"):
        (one / name).touch()
    assert left_in(one) == [".landform-x", "b.tif.partial"]


def test_an_outcome_is_kept_and_the_page_tells_faults(tmp_path: Path) -> None:
    outcome = Outcome("`map` killed and run again", 1200, Counter({"the same result": 1199}), ["map: it was"], 90.0)
    outcome.keep(tmp_path / "a.json")
    assert Outcome.kept(tmp_path / "a.json") == outcome
    text = page.write([outcome, Outcome("clicks", 5, Counter({"answered": 5}))], "here", "a part")
    assert "| `map` killed and run again | 1,200 | 1,199 × the same result | 1 |" in text
    assert "1 faults:" not in text and "One fault:" in text and "- map: it was" in text
    assert "in 2 minutes" in text and "A trial: a part" in text
    assert "No faults." in page.write([], "here", "")
