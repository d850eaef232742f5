"""What a worker is told of a run, and who gives tiles to workers."""

from __future__ import annotations

import os
import uuid
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from ....protocol.messages.annotating import RasterReference
from ....protocol.messages.jobs import Map
from ...jobs import JobContext
from ..tiles.plan import Plan


@dataclass(frozen=True)
class TileJob:
    """A run whose tiles are computed elsewhere.

    Attributes:
        request: With paths that hold whatever folder a worker was started in.
        key: Of the plan; a worker that comes to another one sees other files.
        name: Of this start of the run, by which its workers are told to stop.
    """

    request: Map
    key: str
    name: str


class Scheduler(Protocol):
    """Gives tiles to workers."""

    def tiles(self, job: TileJob, numbers: Sequence[int], context: JobContext) -> Generator[int]:
        """Have tiles computed.

        Workers that it started are gone when the generator is closed.

        Args:
            job: Whose.
            numbers: Of the tiles.
            context: Progress while there is no worker, and cancellation.

        Yields:
            How many are finished, each time that some more are; 0 when the first worker is there.

        Raises:
            ClusterError: There are no workers to be had, or they are lost again and again.
            LandformError: What a worker could not do.
        """


def job_of(request: Map, plan: Plan) -> TileJob:
    """The run as its workers are told of it."""
    told = replace(
        request,
        raster=_anywhere(request.raster),
        more=tuple(map(_anywhere, request.more)),
        others=tuple(map(_anywhere, request.others)),
        package=os.path.abspath(request.package),
        output=os.path.abspath(request.output),
    )
    return TileJob(told, plan.key, uuid.uuid4().hex)


def in_batches(numbers: Sequence[int], workers: int, largest: int = 16) -> list[tuple[int, ...]]:
    """Cut work into parts that are handed out one by one: large ones first, small ones at the end.

    Many tiles at a time are little to schedule, and neighbours share what was encoded around them; few at the end let
    all workers finish at about the same time.

    Args:
        numbers: In the order in which they are begun.
        workers: Who are expected to share them.
        largest: Most in one part, which bounds what a lost worker costs.
    """
    parts, begun = [], 0
    while begun < len(numbers):
        size = max(1, min(largest, (len(numbers) - begun) // (2 * workers)))
        parts.append(tuple(numbers[begun : begun + size]))
        begun += size
    return parts


def _anywhere(reference: RasterReference) -> RasterReference:
    """A file by its whole path; what is none (a subdataset, an address) stays as it is."""
    if not Path(reference.source).exists():
        return reference
    return replace(reference, source=os.path.abspath(reference.source))
