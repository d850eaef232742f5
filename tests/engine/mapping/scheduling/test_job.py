"""What workers are told of a run."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from plugin.engine.mapping.scheduling.job import job_of
from plugin.protocol.messages.jobs import Map
from plugin.protocol.messages.rasters import RasterReference


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
