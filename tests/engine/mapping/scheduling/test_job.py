"""What workers are told of a run, and how its tiles are shared out."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from plugin.engine.mapping.scheduling.job import in_batches, job_of
from plugin.protocol.messages.annotating import RasterReference
from plugin.protocol.messages.jobs import Map


@pytest.mark.parametrize("count, workers", [(1, 4), (24, 2), (1000, 10), (17_000, 100), (50, 1000)])
def test_every_tile_is_handed_out_once_in_its_order(count: int, workers: int) -> None:
    parts = in_batches(range(count), workers)
    assert [number for part in parts for number in part] == list(range(count))
    sizes = [len(part) for part in parts]
    assert max(sizes) <= 16 and sizes == sorted(sizes, reverse=True)


def test_many_tiles_are_few_tasks_and_the_last_are_small() -> None:
    parts = in_batches(range(17_000), 100)
    assert len(parts) < 17_000 / 6
    assert [len(part) for part in parts[-200:]] == [1] * 200, "whoever ends first finds something left to do"


def test_files_are_named_for_workers_of_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "scene.tif").touch()
    inside = 'NETCDF:"scene.nc":heights'
    scene = RasterReference("scene.tif")
    request = Map(scene, "a.model", "run", others=(RasterReference(inside),), more=(scene,))
    told = job_of(request, SimpleNamespace(key="abc")).request
    assert told.raster.source == told.more[0].source == str(tmp_path / "scene.tif")
    assert told.others[0].source == inside
    assert (told.package, told.output) == (str(tmp_path / "a.model"), str(tmp_path / "run"))
