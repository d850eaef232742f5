"""Where workers come from: this machine, a queueing system, or a scheduler that runs already.

What is started here talks in TLS with certificates of its own, so that nobody else on the machine or its network can
have code run.
"""

from __future__ import annotations

import asyncio
import logging
import os
import shutil
import signal
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...environment.locations import home, make_private
from ...protocol.messages.jobs import Progress
from ..errors import ClusterError
from ..jobs import JobContext
from .dask_tasks import Crew

#: What a process that is started for one run is prepared with, see :func:`.worker.dask_setup`.
_PREPARED = f"{__package__}.worker"
#: Seconds in which a scheduler has to answer.
_ANSWERS = 20.0
#: Seconds that a worker of this machine has for ending when the run is stopped.
_FAREWELL = 0.5


@dataclass(frozen=True)
class Local:
    """So many processes on this machine, which share its processors."""

    count: int

    @contextmanager
    def __call__(self, context: JobContext) -> Iterator[Crew]:
        """Start them, and end them with the context."""
        from distributed import Client, LocalCluster

        context.stoppable(Progress("Starting workers"))
        threads = max(1, _processors() // self.count)
        with ExitStack() as stack:
            cluster = stack.enter_context(
                LocalCluster(
                    n_workers=self.count,
                    threads_per_worker=1,
                    processes=True,
                    dashboard_address=None,
                    security=True,
                    silence_logs=logging.ERROR,
                    memory_limit=0,
                    preload=[_PREPARED],
                    env=_environment(threads),
                )
            )
            client = stack.enter_context(Client(cluster))
            try:
                yield Crew(client, self.count, "this machine", "they start slowly")
            except BaseException:
                cluster.sync(_end_at_once, cluster)
                raise


@dataclass(frozen=True)
class Queue:
    """Jobs of a queueing system.

    Attributes:
        title: For sentences.
        cluster: Name of the class in dask_jobqueue.
        submits: Command that it needs.
        lists: Command that shows what waits.
        file: That the settings come from.
        jobs: How many.
        settings: Of one job, as the class takes them.
    """

    title: str
    cluster: str
    submits: str
    lists: str
    file: Path
    jobs: int
    settings: Mapping[str, Any] = field(default_factory=dict)

    @contextmanager
    def __call__(self, context: JobContext) -> Iterator[Crew]:
        """Submit jobs, again where one is lost, and cancel them with the context."""
        from distributed import Client
        from distributed.deploy.spec import ProcessInterface

        if shutil.which(self.submits) is None:
            raise ClusterError(
                f"There is no {self.submits} on this machine, so no jobs can be given to {self.title}. Start the run "
                "on a machine of the cluster that takes jobs."
            )
        context.stoppable(Progress(f"Giving jobs to {self.title}"))
        kind = getattr(_dask_jobqueue(), self.cluster)
        refused: list[str] = []

        class Job(kind.job_cls):  # type: ignore[name-defined]
            """A job that tells why it was not taken; dask would write it into its log and go on."""

            async def start(self) -> None:
                try:
                    await super().start()
                except Exception as error:
                    refused.append(str(error))
                    await ProcessInterface.start(self)

            async def close(self) -> None:
                await super().close()
                await ProcessInterface.close(self)  # which dask asserts, and dask_jobqueue does not do

        folder = home() / "cluster"
        make_private(folder)
        settings = self._complete(folder)
        with ExitStack() as stack:
            try:
                cluster = stack.enter_context(kind(job_cls=Job, **settings))
            except (ValueError, TypeError, KeyError) as error:
                said = " ".join(str(error).split()).partition(" Very likely")[0]  # what follows lists all settings
                raise ClusterError(f"{self.file}: {said}") from error
            client = stack.enter_context(Client(cluster))
            processes = settings["processes"]
            cluster.adapt(minimum_jobs=self.jobs, maximum_jobs=self.jobs)
            hint = f"{self.lists} shows whether the jobs wait, and {settings['log_directory']} has what they wrote"
            yield Crew(
                client,
                self.jobs * processes,
                self.title,
                hint,
                trouble=lambda: self._why(refused[0]) if refused else "",
            )

    def _complete(self, folder: Path) -> dict[str, Any]:
        """The settings, and what of a job is not left to who wrote them: one task at a time in each process."""
        usual = {"processes": 1, "log_directory": str(folder), "shared_temp_directory": str(folder), "security": True}
        settings: dict[str, Any] = {**usual, **self.settings}
        threads = max(1, int(settings["cores"]) // int(settings["processes"]))
        exports = [f"export {name}={value}" for name, value in _environment(threads).items()]
        settings["job_script_prologue"] = [*exports, *settings.get("job_script_prologue", ())]
        options = ["--nthreads", "1", "--no-dashboard", "--preload", _PREPARED]
        settings["worker_extra_args"] = [*settings.get("worker_extra_args", ()), *options]
        settings["scheduler_options"] = {"dashboard": False, **settings.get("scheduler_options", {})}
        if not settings["security"]:
            settings["security"] = None
        return settings

    def _why(self, error: str) -> str:
        said = [line.strip() for line in error.splitlines() if line.strip()]
        return f"{self.title} did not take a job: {said[-1]}. Check {self.file}."


@dataclass(frozen=True)
class Running:
    """Workers of a scheduler that others have started."""

    address: str

    @contextmanager
    def __call__(self, context: JobContext) -> Iterator[Crew]:
        """Reach it; it and its workers stay."""
        from distributed import Client

        context.stoppable(Progress(f"Reaching {self.address}"))
        try:
            client = Client(self.address, timeout=_ANSWERS)
        except (OSError, ValueError, TypeError) as error:
            raise ClusterError(
                f"There is no scheduler at {self.address} that answers ({error}). Start one with dask scheduler, and "
                "check the address and, for tls://, the certificates in dask's configuration."
            ) from error
        with client:
            size = max(1, int(client.scheduler_info(n_workers=0)["n_workers"]))
            yield Crew(client, size, self.address, "start workers for it", shared=True)


async def _end_at_once(cluster: Any) -> None:
    """End workers in the middle of a tile, which appears whole or not at all; by themselves they would finish it."""
    ending = (nanny.close(timeout=_FAREWELL) for nanny in cluster.workers.values())
    await asyncio.gather(*ending, return_exceptions=True)


def _dask_jobqueue() -> Any:
    """The library, without the handler of Ctrl-C that it puts in place as it is imported."""
    former = signal.getsignal(signal.SIGINT)
    import dask_jobqueue

    signal.signal(signal.SIGINT, former)
    return dask_jobqueue


def _environment(threads: int) -> dict[str, str]:
    """For a process that may use so many processors."""
    return {"LANDFORM_THREADS": str(threads), "OMP_NUM_THREADS": str(threads)}


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
