"""What a worker does for a search: open it as it was opened where it was started, and compute some of its tiles.

The model is loaded once a worker, the raster opened once a search. Embeddings go into the cache that all share.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Sequence
from contextlib import ExitStack
from functools import lru_cache
from pathlib import Path

from ..embeddings.cache import EmbeddingCache
from ..errors import ClusterError
from ..raster.mosaic import open_mosaic
from ..raster.source import RasterSource
from ..sam.backends.threads import keep_torch_to_allowed
from ..sam.loader import load_model
from ..sam.model import SamModel
from ..scheduling.worker import check
from .plan import FindPlan, make_plan
from .scheduled import FindJob
from .tiles import compute_tile, is_whole

#: One batch at a time in a process, whatever threads its scheduler gives it.
_turn = threading.Lock()


def compute_tiles(job: FindJob, name: str, numbers: Sequence[int]) -> int:
    """Compute the tiles that are not there yet; those that a lost worker has finished are.

    Returns:
        How many were asked for.

    Raises:
        ClusterError: This worker sees other files than those of the search.
        LandformError: They cannot be read or written.
        Cancelled: It was told to stop.
    """
    with _turn:
        model, (plan, source) = _model(job.request.model, job.request.backend), _opened(job, name)
        for number in numbers:
            check(name)
            if not is_whole(plan, number):
                compute_tile(plan, number, source, model, _cache(job.cache))
    return len(numbers)


@lru_cache(maxsize=1)
def _opened(job: FindJob, name: str) -> tuple[FindPlan, RasterSource]:
    """The search; its raster is closed when another is opened and nobody reads it any more."""
    request, model = job.request, _model(job.request.model, job.request.backend)
    with ExitStack() as stack:
        source = open_mosaic(request.raster, request.more, stack)
        plan = make_plan(request, source, model)
        if plan.key != job.key:
            raise ClusterError(
                f"The worker on {socket.gethostname()} sees another raster or model under {source.name} and "
                f"{model.name} than the machine that started the search. Put them, and the folder of the results, "
                "where all machines find the same files under the same paths, use machines of one kind, and one "
                "version of the plugin."
            )
        stack.pop_all()
    return plan, source


@lru_cache(maxsize=1)
def _model(name: str, backend: str) -> SamModel:
    keep_torch_to_allowed()
    return load_model(name, backend)


@lru_cache(maxsize=1)
def _cache(folder: str) -> EmbeddingCache:
    return EmbeddingCache(Path(folder) if folder else None, memory_entries=4)
