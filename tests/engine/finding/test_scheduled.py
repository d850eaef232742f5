"""Searches whose tiles are computed by several processes: the same landforms, whatever becomes of a worker."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pyogrio
import pytest

from plugin.engine.errors import ClusterError
from plugin.engine.finding.run import find_objects
from plugin.engine.finding.scheduled import FindJob
from plugin.engine.finding.worker import compute_tiles
from plugin.engine.jobs import JobContext
from plugin.engine.scheduling.choice import scheduler_of
from plugin.protocol.messages.finding import Find
from plugin.protocol.messages.jobs import Progress
from plugin.protocol.messages.rasters import RasterReference
from tests.engine import painted, untrained
from tests.engine.scheduling.processes import workers


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Find:
    """A search over two rasters beside each other, with a decoder; the second is the first again."""
    folder = tmp_path_factory.mktemp("search")
    west = painted.paint(folder)
    package = untrained.package(folder / "plains.model", centres=-4.0)
    request = Find(RasterReference(str(west)), str(folder / "run"), smallest_m=80 * painted.METRES)
    return dataclasses.replace(request, package=str(package), least_score=0.0)


def tiles(folder: Path) -> dict[str, dict[str, np.ndarray]]:
    found = {}
    for path in sorted(folder.rglob("tiles/*.npz")):
        with np.load(path) as data:
            found[str(path.relative_to(folder))] = {name: data[name] for name in data.files}
    return found


def test_two_processes_find_the_same_although_one_is_killed(asked: Find, tmp_path: Path) -> None:
    out, killed, texts = tmp_path / "run", [], []

    def kill_one(progress: Progress) -> None:
        texts.append(progress.text)
        if not killed and list(out.glob("tiles/*.npz")):
            killed.append(workers()[0])
            killed[0].kill()

    request = dataclasses.replace(asked, output=str(out))
    found = find_objects(request, JobContext(kill_one), scheduler_of("local:2"))
    assert killed and "Starting workers" in texts and not workers()
    assert found.share == 1.0 and found.objects > 0
    one = find_objects(asked, JobContext())
    here, there = tiles(Path(asked.output)), tiles(out)
    assert here.keys() == there.keys() and all(
        any(name.startswith(part) for name in here) for part in ("cover", "centres")
    )
    assert sum(len(entries["centres"]) for name, entries in here.items() if name.startswith("centres")) > 3
    for name, entries in here.items():
        for entry, values in entries.items():
            if values.dtype.kind != "U":
                assert np.array_equal(values, there[name][entry]), (name, entry)
    columns = ["class", "score", "prompts", "diameter_m", "touches_edge"]
    frames = [pyogrio.read_dataframe(each.polygons, layer="landforms") for each in (one, found)]
    assert frames[0][columns].equals(frames[1][columns])
    assert (frames[0].geometry.to_wkb() == frames[1].geometry.to_wkb()).all()


def test_a_worker_that_sees_another_raster_computes_nothing(asked: Find, tmp_path: Path) -> None:
    request = dataclasses.replace(asked, output=str(tmp_path / "run"))
    with pytest.raises(ClusterError, match=r"sees another raster or model under painted\.tif"):
        compute_tiles(FindJob(request, "of another raster", ""), "name", [0])
    assert not (tmp_path / "run").exists()
