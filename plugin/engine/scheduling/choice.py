"""What ``--scheduler`` names: workers on this machine, jobs of a queueing system, or a scheduler that runs."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from ..errors import ClusterError
from .crews import Local, Queue, Running
from .dask_tasks import DaskTasks

#: What a user may write.
FORMS = "local:N, slurm:FILE.yaml, pbs:FILE.yaml, tcp://HOST:PORT or tls://HOST:PORT"
#: Title, class of dask_jobqueue, and the commands that give it jobs and list them.
_QUEUES = {
    "slurm": ("SLURM", "SLURMCluster", "sbatch", "squeue"),
    "pbs": ("PBS", "PBSCluster", "qsub", "qstat"),
}
#: What a job needs that dask_jobqueue has no usable default for.
_NEEDED = ("cores", "memory")


def scheduler_of(words: str) -> DaskTasks:
    """What gives work to workers.

    Args:
        words: One of :data:`FORMS`.

    Raises:
        ValueError: It is none of them.
        ClusterError: dask is not installed, or the file cannot be used.
    """
    crew = _crew_of(words)
    if any(importlib.util.find_spec(name) is None for name in ("distributed", "dask_jobqueue")):
        raise ClusterError(
            "Computing with --scheduler needs cluster support (dask), which is not part of the first set-up. Add it on "
            f"the tab Engine, or with: python3 -m plugin.environment repair --cluster --folder {sys.prefix}"
        )
    return DaskTasks(crew)


def _crew_of(words: str) -> Local | Queue | Running:
    kind, _, rest = words.partition(":")
    if kind == "local" and rest.isdigit() and int(rest) > 0:
        return Local(int(rest))
    if kind in _QUEUES and rest:
        return _queue_of(Path(rest), *_QUEUES[kind])
    if kind in ("tcp", "tls") and rest.startswith("//"):
        return Running(words)
    raise ValueError(f"--scheduler wants {FORMS}, not {words!r}.")


def _queue_of(file: Path, title: str, cluster: str, submits: str, lists: str) -> Queue:
    """The jobs that a file describes."""
    try:
        settings = yaml.safe_load(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise ClusterError(f"{file} cannot be read: {error.strerror or error}. Check the name.") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ClusterError(f"{file} is not YAML: {' '.join(str(error).split())}.") from error
    if not isinstance(settings, Mapping) or not all(isinstance(name, str) for name in settings):
        raise ClusterError(f"{file} wants lines like “jobs: 10”. docs/cluster.md has a file to copy.")
    settings = {name.replace("-", "_"): value for name, value in settings.items()}
    missing = [name for name in ("jobs", *_NEEDED) if name not in settings]
    if missing:
        raise ClusterError(f"{file} does not say {' and '.join(missing)}. docs/cluster.md has a file to copy.")
    for name in ("jobs", "cores", "processes"):
        _check_number(file, settings, name)
    jobs = settings.pop("jobs")
    return Queue(title, cluster, submits, lists, file, jobs, settings)


def _check_number(file: Path, settings: Mapping[str, Any], name: str) -> None:
    value = settings.get(name, 1)
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ClusterError(f"{file}: {name} wants a whole number from 1 on, not {value!r}.")
