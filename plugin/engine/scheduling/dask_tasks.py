"""Pieces of work as tasks of dask.distributed."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from ...protocol.messages.jobs import Progress
from ..errors import ClusterError
from ..jobs import JobContext
from .work import Work, in_batches
from .worker import stop

#: Seconds between two looks at what has finished, and at whether somebody wants to stop.
_LOOK = 0.1
#: Seconds between two looks at whether there are workers yet, and whether there still are some.
_LOOK_FOR_WORKERS, _ROLL_CALL = 0.5, 5.0
#: Seconds without a worker after which it is told where to look for the reason.
_PATIENCE = 60.0


@dataclass(frozen=True)
class Crew:
    """Workers that take tasks.

    Attributes:
        client: dask's client of their scheduler.
        size: How many there will be, as far as that is known.
        place: Where they are, for sentences: "this machine", "SLURM", an address.
        hint: Where to look when none comes.
        shared: They were there before, and stay.
        trouble: Why none can come; empty while nothing is known.
    """

    client: Any
    size: int
    place: str
    hint: str
    shared: bool = False
    trouble: Callable[[], str] = lambda: ""


class DaskTasks:
    """See :class:`.work.Scheduler`.

    Args:
        crew: Starts workers, or finds them; the context ends those that it started.
    """

    def __init__(self, crew: Callable[[JobContext], AbstractContextManager[Crew]]) -> None:
        self._crew = crew

    def finished(self, work: Work, numbers: Sequence[int], context: JobContext) -> Generator[int]:
        """Have pieces done; see :meth:`.work.Scheduler.finished`."""
        with self._crew(context) as crew:
            _wait_for_workers(crew, context)
            yield 0
            yield from _done(crew, work, numbers, context)


def _wait_for_workers(crew: Crew, context: JobContext) -> None:
    """Wait until there is a worker.

    Raises:
        ClusterError: None can come.
        Cancelled: The user has asked to stop.
    """
    started, told = time.monotonic(), ""
    while not _number_of_workers(crew):
        context.check()
        if trouble := crew.trouble():
            raise ClusterError(trouble)
        hint = f" ({crew.hint})" if time.monotonic() - started > _PATIENCE else ""
        text = f"Waiting for a worker on {crew.place}{hint}"
        if text != told:  # this may take hours
            context.progress(Progress(text))
            told = text
        time.sleep(_LOOK_FOR_WORKERS)


def _done(crew: Crew, work: Work, numbers: Sequence[int], context: JobContext) -> Generator[int]:
    from distributed import as_completed

    parts = in_batches(numbers, crew.size)
    keys = [f"landform-{work.piece}-{work.name}-{number}" for number in range(len(parts))]
    told = [work.tell(part) for part in parts], [work.name] * len(parts), parts
    futures = crew.client.map(work.do, *told, key=keys, pure=False)
    of_future = dict(zip(futures, parts, strict=True))
    arriving, finished, looked = as_completed(futures), 0, time.monotonic()
    try:
        while finished < len(numbers):
            context.check()
            for future in arriving.next_batch(block=False):
                part = of_future.pop(future)
                _require(future, part, work, crew)
                finished += len(part)
                yield finished
            if time.monotonic() - looked > _ROLL_CALL:
                _wait_for_workers(crew, context)
                looked = time.monotonic()
            time.sleep(_LOOK)
    finally:
        if finished < len(numbers) and crew.shared:
            crew.client.cancel(list(of_future))
            crew.client.run(stop, work.name, on_error="ignore")


def _number_of_workers(crew: Crew) -> int:
    try:
        return int(crew.client.scheduler_info(n_workers=0)["n_workers"])
    except (OSError, ValueError) as error:  # closed comms are OSErrors; a client that gave up has a closed loop
        raise ClusterError(_lost(crew)) from error


def _require(future: Any, part: Sequence[int], work: Work, crew: Crew) -> None:
    """Raise what went wrong with some pieces.

    Raises:
        ClusterError: Their workers were lost, or have no engine.
        LandformError: What they could not do, as well as whatever nobody expected.
    """
    from distributed import KilledWorker

    if future.status == "finished":
        return
    if future.status != "error":
        raise ClusterError(_lost(crew))
    error = future.exception()
    several = f"{work.piece.capitalize()}s {part[0] + 1} to {part[-1] + 1}"
    told = several if len(part) > 1 else f"{work.piece.capitalize()} {part[0] + 1}"
    if isinstance(error, KilledWorker):
        raise ClusterError(
            f"{told}: every worker that was given them ended, the last on {_host(error.last_worker.address)}. Most "
            "often there is too little memory: give each worker more, or start fewer. What is finished stays."
        ) from error
    if isinstance(error, ModuleNotFoundError) and (error.name or "").split(".")[0] == __name__.split(".")[0]:
        raise ClusterError(
            f"The workers on {crew.place} do not find Landform Mapper. Start them with the Python of its engine, "
            f"{sys.executable}, or one like it."
        ) from error
    raise error


def _lost(crew: Crew) -> str:
    return f"The scheduler on {crew.place} is gone. Start the run again; it goes on with what is finished."


def _host(address: str) -> str:
    return address.rpartition("://")[2].rpartition(":")[0]
