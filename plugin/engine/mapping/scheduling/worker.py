"""What a worker does: open a run as it was opened where it was started, and compute some of its tiles.

The decoder with its encoder is loaded once a worker, the raster opened once a run. Embeddings stay in memory, since a
worker may share its disk with a thousand others.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

from ...decoders.package import ModelPackage, load_package
from ...decoders.window_scorer import WindowScorer
from ...embeddings.cache import EmbeddingCache
from ...errors import ClusterError
from ...jobs import JobContext
from ...raster.mosaic import open_mosaic
from ...sam.backends.threads import keep_torch_to_allowed
from ...scheduling.worker import check
from ..tiles.layers import open_others
from ..tiles.plan import Plan, make_plan
from ..tiles.scored_tiles import TileWork, compute_tile, tile_work
from ..tiles.scorers import scorer_of
from ..tiles.side_by_side import side_by_side
from ..tiles.tile_files import owner_of, tile_is_whole
from .job import TileJob

#: The run that was opened last, by the name of its job.
_grounds: dict[str, _Ground] = {}
#: A worker with several threads opens a run and loads its decoder once for all of them.
_opening = threading.Lock()


@dataclass(frozen=True)
class _Ground:
    """A run whose rasters are open: its tiles, by number."""

    plan: Plan
    tiles: list[TileWork]
    package: ModelPackage


def compute_tiles(job: TileJob, name: str, numbers: Sequence[int]) -> int:
    """Compute the tiles that are not there yet; those that a lost worker has finished are.

    Returns:
        How many were asked for.

    Raises:
        ClusterError: This worker sees other files than those of the run.
        LandformError: They cannot be read or written.
        Cancelled: It was told to stop.
    """
    with _opening:
        ground = _ground(job, name)
        scorer = _scorer(ground.package.folder, ground.package.hash, ground.plan.views)
    missing = [number for number in numbers if not _is_there(ground.plan, number)]

    def compute(number: int) -> None:
        compute_tile(ground.tiles[number], ground.package, scorer)

    for _ in side_by_side(compute, missing, partial(check, name)):
        pass
    return len(numbers)


def _is_there(plan: Plan, number: int) -> bool:
    return tile_is_whole(plan.tile_path(number), owner_of(plan, number))


def _ground(job: TileJob, name: str) -> _Ground:
    if name not in _grounds:
        _grounds.clear()
        _grounds[name] = _opened(job)
    return _grounds[name]


def _opened(job: TileJob) -> _Ground:
    request = job.request
    with ExitStack() as stack:
        package = load_package(Path(request.package))
        source = open_mosaic(request.raster, request.more, stack)
        others = open_others(source, request.others, package, stack)
        plan = make_plan(request, source, package, others)
        if plan.key != job.key:
            raise ClusterError(
                f"The worker on {socket.gethostname()} sees another raster, layer or model under {source.name} and "
                f"{package.folder} than the machine that started the run. Put them, and the folder of the results, "
                "where all machines find the same files under the same paths, and use one version of the plugin."
            )
        stack.pop_all()  # closed with the worker, or when another run is opened and nobody reads it any more
    return _Ground(plan, tile_work(plan, source, others), package)


@lru_cache(maxsize=1)
def _scorer(folder: Path, package_hash: str, views: int) -> WindowScorer:
    keep_torch_to_allowed()
    return scorer_of(load_package(folder), JobContext(), views=views, cache=EmbeddingCache(None))
