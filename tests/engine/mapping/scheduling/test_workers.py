"""Maps by several processes: the same to the bit, whatever becomes of a worker, and nothing stays behind."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from plugin.engine.errors import Cancelled, ClusterError, RasterError
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.run import map_landforms
from plugin.engine.mapping.scheduling.job import job_of
from plugin.engine.mapping.scheduling.worker import compute_tiles
from plugin.engine.scheduling.choice import scheduler_of
from plugin.protocol.messages.jobs import Progress
from tests.engine.mapping.scheduling.conftest import Wide
from tests.engine.scheduling.processes import workers


def finished(folder: Path) -> int:
    return len(list(folder.glob("tiles/*.npz")))


def test_two_processes_give_the_same_although_one_is_killed(wide: Wide, tmp_path: Path) -> None:
    out, killed, texts = tmp_path / "map", [], []

    def kill_one(progress: Progress) -> None:
        texts.append(progress.text)
        if progress.seconds_left is not None and not killed:
            killed.append(workers()[0])
            killed[0].kill()

    mapped = map_landforms(wide.elsewhere(out), JobContext(kill_one), scheduler=scheduler_of("local:2"))
    assert killed and "Starting workers" in texts and "Tile 24 of 24" in texts
    assert not wide.differing(out) and mapped.areas_m2 == wide.mapped.areas_m2
    assert not workers(), "they end before the rasters are made"


def test_stopping_ends_the_workers_at_once_and_the_next_start_goes_on(wide: Wide, tmp_path: Path) -> None:
    out, asked = tmp_path / "map", []

    def stop() -> bool:
        if finished(out) >= 3 and not asked:
            asked.append(time.monotonic())
        return bool(asked)

    with pytest.raises(Cancelled):
        map_landforms(wide.elsewhere(out), JobContext(is_cancelled=stop), scheduler=scheduler_of("local:2"))
    assert time.monotonic() - asked[0] < 5, "0.6 s where the machine is idle"
    assert not workers()
    kept = finished(out)
    assert 3 <= kept < 24
    resumed = map_landforms(wide.elsewhere(out), JobContext())
    assert resumed.tiles_resumed == kept and not wide.differing(out)


def test_ctrl_c_in_a_terminal_ends_all_processes_with_one_sentence(wide: Wide, tmp_path: Path) -> None:
    out, request = tmp_path / "map", wide.request
    words = [sys.executable, "-m", "plugin.engine.cli", "map", "--raster", request.raster.source, "--views", "1"]
    words += ["--model", request.package, "--out", str(out), "--scheduler", "local:2"]
    command = subprocess.Popen(words, stderr=subprocess.PIPE, text=True, start_new_session=True, env=dict(os.environ))
    limit = time.monotonic() + 120
    while not finished(out) and command.poll() is None and time.monotonic() < limit:
        time.sleep(0.05)
    os.killpg(command.pid, signal.SIGINT)  # as a terminal does: to the workers, too
    _, said = command.communicate(timeout=60)
    assert command.returncode == 1
    assert said.splitlines()[-2:] == [
        "Stopping; press Ctrl-C again to stop at once.",
        "Stopped. Finished tiles are kept, and the same command goes on with them.",
    ]
    left = [process for process in psutil.process_iter() if str(out) in _line(process) and process.pid != os.getpid()]
    assert not left and 0 < finished(out) < 24


def test_what_a_worker_cannot_do_is_told_as_on_one_machine(wide: Wide, tmp_path: Path) -> None:
    raster = Path(shutil.copy(wide.request.raster.source, tmp_path / "wide.tif"))
    gone = []

    def remove(progress: Progress) -> None:
        if progress.text.startswith("Tile 1 ") and not gone:
            gone.append(raster.rename(tmp_path / "moved.tif"))

    request = replace(wide.elsewhere(tmp_path / "map"), raster=replace(wide.request.raster, source=str(raster)))
    with pytest.raises(RasterError, match=r"wide\.tif"):
        map_landforms(request, JobContext(remove), scheduler=scheduler_of("local:2"))
    assert not workers()


def test_a_worker_that_sees_another_raster_computes_nothing(wide: Wide, tmp_path: Path) -> None:
    class Plan:
        key = "of another raster"

    with pytest.raises(ClusterError, match="sees another raster, layer or model under wide.tif"):
        compute_tiles(job_of(wide.elsewhere(tmp_path), Plan()), "name", [0])
    assert not finished(tmp_path)


@pytest.fixture
def running(tmp_path: Path) -> Iterator[str]:
    """Address of a scheduler that others have started, with one worker."""
    from distributed import LocalCluster

    with LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=None, memory_limit=0) as cluster:
        yield cluster.scheduler_address


def test_a_scheduler_of_others_is_used_and_stays(wide: Wide, running: str, tmp_path: Path) -> None:
    out = tmp_path / "map"
    stopping = JobContext(is_cancelled=lambda: finished(out) >= 2)
    with pytest.raises(Cancelled):
        map_landforms(wide.elsewhere(out), stopping, scheduler=scheduler_of(running))
    time.sleep(5)
    assert finished(out) < 24, "its worker was told to begin no further tile"
    map_landforms(wide.elsewhere(out), JobContext(), scheduler=scheduler_of(running))
    assert not wide.differing(out)
    assert len(workers()) == 1


def _line(process: psutil.Process) -> str:
    try:
        return " ".join(process.cmdline())
    except psutil.Error:
        return ""
