"""What ``--scheduler`` may name, and what is said about the rest."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from pathlib import Path

import pytest

from plugin.engine.cli.app import main
from plugin.engine.errors import ClusterError
from plugin.engine.jobs import JobContext
from plugin.engine.scheduling.choice import scheduler_of
from plugin.engine.scheduling.work import Work


def counted(told: object, name: str, numbers: Sequence[int]) -> int:
    return len(numbers)


WORK = Work(counted, lambda numbers: None, "tile")


@pytest.mark.parametrize("words", ["local", "local:0", "local:x", "slurm:", "tcp:host", "threads:4", "ssh://host"])
def test_other_words_are_a_usage_error(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    call = ["map", "--raster", "scene.tif", "--model", "a.model", "--out", "run", "--scheduler", words]
    assert main(call) == 2
    assert "slurm:FILE.yaml" in " ".join(capsys.readouterr().err.split())


def test_parts_and_workers_are_not_for_one_call(capsys: pytest.CaptureFixture[str]) -> None:
    call = ["map", "--raster", "scene.tif", "--model", "a.model", "--out", "run", "--scheduler", "local:2"]
    assert main([*call, "--shard", "1/2"]) == 2
    assert "--shard or --scheduler" in capsys.readouterr().err


def test_without_dask_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "distributed" else found(name))
    with pytest.raises(ClusterError, match="tab Engine.*plugin.environment repair --cluster"):
        scheduler_of("local:2")


@pytest.mark.parametrize(
    "text, said",
    [
        (None, "cannot be read"),
        ("jobs: [1", "is not YAML"),
        ("just words", "wants lines like"),
        ("cores: 4\nmemory: 8GB\n", "does not say jobs"),
        ("jobs: 4\n", "does not say cores and memory"),
        ("jobs: many\ncores: 1\nmemory: 4GB\n", "jobs wants a whole number from 1 on, not 'many'"),
        ("jobs: 1\ncores: 0\nmemory: 4GB\n", "cores wants a whole number from 1 on, not 0"),
    ],
)
def test_a_file_that_describes_no_jobs_is_told(text: str | None, said: str, tmp_path: Path) -> None:
    file = tmp_path / "cluster.yaml"
    if text is not None:
        file.write_text(text)
    with pytest.raises(ClusterError, match=said):
        scheduler_of(f"slurm:{file}")


def command(folder: Path, name: str, script: str) -> None:
    (folder / name).write_text(f"#!/bin/sh\n{script}\n")
    (folder / name).chmod(0o755)


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder where commands are looked for, and nowhere else."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return folder


def tiles(words: str) -> None:
    for _ in scheduler_of(words).finished(WORK, range(4), JobContext()):
        pass


def test_a_machine_that_takes_no_jobs_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cluster.yaml").write_text("jobs: 1\ncores: 1\nmemory: 4GB\n")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ClusterError, match="no qsub on this machine"):
        tiles(f"pbs:{tmp_path / 'cluster.yaml'}")


def test_what_the_queue_says_about_a_job_it_refuses_is_told(tmp_path: Path, commands: Path) -> None:
    command(commands, "sbatch", "echo sbatch: error: invalid partition specified: fast >&2; exit 1")
    (tmp_path / "cluster.yaml").write_text("jobs: 1\ncores: 1\nmemory: 4GB\nqueue: fast\n")
    with pytest.raises(ClusterError, match="SLURM did not take a job: .*invalid partition specified: fast"):
        tiles(f"slurm:{tmp_path / 'cluster.yaml'}")


def test_a_setting_that_no_queue_knows_is_told(tmp_path: Path, commands: Path) -> None:
    command(commands, "sbatch", "exit 1")
    (tmp_path / "cluster.yaml").write_text("jobs: 1\ncores: 1\nmemory: 4GB\npartition: fast\n")
    with pytest.raises(ClusterError, match=r"cluster\.yaml: Got unexpected keyword argument 'partition'\.$"):
        tiles(f"slurm:{tmp_path / 'cluster.yaml'}")


def test_a_job_gets_one_task_at_a_time_for_each_process_and_its_share_of_threads(
    tmp_path: Path, commands: Path
) -> None:
    command(commands, "qsub", f"cat $1 >{tmp_path}/script; echo refused >&2; exit 1")
    (tmp_path / "cluster.yaml").write_text(
        "jobs: 1\ncores: 8\nprocesses: 2\nmemory: 32GB\nqueue: long\nwalltime: '04:00:00'\n"
        "job-script-prologue: ['module load gdal']\nworker-extra-args: ['--lifetime', '3h']\n"
    )
    with pytest.raises(ClusterError, match="PBS did not take a job: refused"):
        tiles(f"pbs:{tmp_path / 'cluster.yaml'}")
    script = (tmp_path / "script").read_text()
    assert "export LANDFORM_THREADS=4\n" in script and "module load gdal\n" in script and "#PBS -q long\n" in script
    assert "#PBS -l walltime=04:00:00" in script and "--nworkers 2" in script and "--lifetime 3h" in script
    (line,) = [line for line in script.splitlines() if "dask_worker" in line]
    assert line.rindex("--nthreads 1") > line.index("--nthreads 4"), "dask takes the last"
    assert " tls://" in line and "--tls-key" in line


def test_a_scheduler_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plugin.engine.scheduling.crews._ANSWERS", 0.5)
    with pytest.raises(ClusterError, match="no scheduler at tcp://127.0.0.1:9"):
        tiles("tcp://127.0.0.1:9")
