"""Tiles of a search that are computed by other processes or machines."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace

from ...protocol.messages.finding import Find
from ..embeddings.cache import EmbeddingCache
from ..sam.catalogue import whole_path
from ..scheduling.work import Work, anywhere
from .plan import FindPlan


@dataclass(frozen=True)
class FindJob:
    """A search as its workers are told of it.

    Attributes:
        request: With paths that hold whatever folder a worker was started in.
        key: Of the plan; a worker that comes to another one sees other files.
        cache: Folder of the cache of embeddings that all share; empty for none.
    """

    request: Find
    key: str
    cache: str


def work_of(request: Find, plan: FindPlan, cache: EmbeddingCache) -> Work:
    """The tiles of a search as work for workers."""
    from .worker import compute_tiles

    told = replace(
        request,
        raster=anywhere(request.raster),
        more=tuple(map(anywhere, request.more)),
        model=whole_path(request.model),
        output=os.path.abspath(request.output),
        like=(),
        package=os.path.abspath(request.package) if plan.by_centres else "",
        others=tuple(map(anywhere, request.others)) if plan.by_centres else (),
    )
    job = FindJob(told, plan.key, "" if cache.folder is None else os.path.abspath(cache.folder))
    return Work(compute_tiles, lambda numbers: job, "tile")
