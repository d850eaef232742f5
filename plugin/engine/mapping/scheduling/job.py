"""What a worker is told of a run."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace

from ....protocol.messages.jobs import Map
from ...scheduling.work import Work, anywhere
from ..tiles.plan import Plan


@dataclass(frozen=True)
class TileJob:
    """A run whose tiles are computed elsewhere.

    Attributes:
        request: With paths that hold whatever folder a worker was started in.
        key: Of the plan; a worker that comes to another one sees other files.
    """

    request: Map
    key: str


def job_of(request: Map, plan: Plan) -> TileJob:
    """The run as its workers are told of it."""
    told = replace(
        request,
        raster=anywhere(request.raster),
        more=tuple(map(anywhere, request.more)),
        others=tuple(map(anywhere, request.others)),
        package=os.path.abspath(request.package),
        output=os.path.abspath(request.output),
    )
    return TileJob(told, plan.key)


def work_of(job: TileJob) -> Work:
    """The tiles of a run as work for workers."""
    from .worker import compute_tiles

    return Work(compute_tiles, lambda numbers: job, "tile")
