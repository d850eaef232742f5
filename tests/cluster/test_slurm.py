"""Maps by jobs of a real SLURM, through dask-jobqueue."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from plugin.engine.errors import Cancelled, ClusterError
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.run import map_landforms
from plugin.engine.scheduling.choice import scheduler_of
from plugin.engine.scheduling.dask_tasks import DaskTasks
from plugin.protocol.messages.jobs import Progress
from tests.cluster.conftest import said
from tests.engine.mapping.scheduling.conftest import Wide


@pytest.fixture
def two_jobs(slurm: Path, tmp_path: Path) -> DaskTasks:
    return described(tmp_path, "jobs: 2\ncores: 1\nmemory: 2GB\nwalltime: '00:30:00'\n")


def described(folder: Path, text: str) -> DaskTasks:
    (folder / "cluster.yaml").write_text(text)
    return scheduler_of(f"slurm:{folder / 'cluster.yaml'}")


def jobs() -> list[str]:
    return said("squeue", "-h", "-o", "%i").split()


def finished(folder: Path) -> int:
    return len(list(folder.glob("tiles/*.npz")))


def test_two_jobs_give_the_same_as_one_process_although_one_is_lost(
    wide: Wide, two_jobs: DaskTasks, tmp_path: Path
) -> None:
    out, lost = tmp_path / "map", []

    def lose_one(progress: Progress) -> None:
        if finished(out) >= 2 and not lost:
            lost.append(jobs()[0])
            subprocess.run(["scancel", lost[0]], check=True)

    mapped = map_landforms(wide.elsewhere(out), JobContext(lose_one), scheduler=two_jobs)
    assert lost and not wide.differing(out) and mapped.areas_m2 == wide.mapped.areas_m2
    assert not jobs(), "they are gone before the rasters are made"


def test_when_all_jobs_are_lost_others_take_their_place(wide: Wide, two_jobs: DaskTasks, tmp_path: Path) -> None:
    out, lost, texts = tmp_path / "map", [], []

    def lose_all(progress: Progress) -> None:
        texts.append(progress.text)
        if finished(out) >= 2 and not lost:
            lost.extend(jobs())
            subprocess.run(["scancel", *lost], check=True)

    map_landforms(wide.elsewhere(out), JobContext(lose_all), scheduler=two_jobs)
    assert len(lost) == 2 and not wide.differing(out)
    assert texts.count("Waiting for a worker on SLURM") == 2, "before the first jobs, and before those that followed"


def test_stopping_takes_the_jobs_back(wide: Wide, two_jobs: DaskTasks, tmp_path: Path) -> None:
    out = tmp_path / "map"
    with pytest.raises(Cancelled):
        map_landforms(wide.elsewhere(out), JobContext(is_cancelled=lambda: finished(out) >= 2), scheduler=two_jobs)
    assert not [line for line in said("squeue", "-h", "-o", "%T").split() if line != "COMPLETING"]
    assert 2 <= finished(out) < 24


def test_what_slurm_says_of_a_partition_that_there_is_not_is_told(wide: Wide, slurm: Path, tmp_path: Path) -> None:
    nowhere = described(tmp_path, "jobs: 1\ncores: 1\nmemory: 2GB\nqueue: nowhere\n")
    with pytest.raises(ClusterError, match="SLURM did not take a job: .*[Ii]nvalid partition"):
        map_landforms(wide.elsewhere(tmp_path / "map"), JobContext(), scheduler=nowhere)
