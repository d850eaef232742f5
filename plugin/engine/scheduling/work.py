"""What is given to workers, and in which parts."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

from ...protocol.messages.rasters import RasterReference
from ..jobs import JobContext


@dataclass(frozen=True)
class Work:
    """Pieces of one job, by their numbers, which may be done by anyone, and more than once.

    Attributes:
        do: Called in a worker with what it is told, the name, and some pieces; tells how many they are. A function that
            can be imported there.
        tell: What a worker is told of some pieces; paths in it hold whatever folder the worker was started in.
        piece: What one is called in sentences, such as "tile".
        name: Of this start of the job, by which its workers are told to stop.
    """

    do: Callable[[Any, str, Sequence[int]], int]
    tell: Callable[[Sequence[int]], Any]
    piece: str
    name: str = field(default_factory=lambda: uuid.uuid4().hex)


class Scheduler(Protocol):
    """Gives work to workers."""

    def finished(self, work: Work, numbers: Sequence[int], context: JobContext) -> Generator[int]:
        """Have pieces done.

        Workers that it started are gone when the generator is closed.

        Args:
            work: What is done.
            numbers: Of the pieces.
            context: Progress while there is no worker, and cancellation.

        Yields:
            How many are finished, each time that some more are; 0 when the first worker is there.

        Raises:
            ClusterError: There are no workers to be had, or they are lost again and again.
            LandformError: What a worker could not do.
        """


def in_batches(numbers: Sequence[int], workers: int, largest: int = 16) -> list[tuple[int, ...]]:
    """Cut work into parts that are handed out one by one: large ones first, small ones at the end.

    Many pieces at a time are little to schedule, and neighbours share what was encoded around them; few at the end let
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


def anywhere(reference: RasterReference) -> RasterReference:
    """A file by its whole path; what is none (a subdataset, an address) stays as it is."""
    if not Path(reference.source).exists():
        return reference
    return replace(reference, source=os.path.abspath(reference.source))
