"""What a worker does for a search: open it as it was opened where it was started, and compute some of its tiles.

The model is loaded once a worker, the raster opened once a search. Embeddings go into the cache that all share.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import lru_cache
from pathlib import Path

from ..decoders.package import load_package
from ..embeddings.cache import EmbeddingCache
from ..errors import ClusterError
from ..jobs import JobContext
from ..raster.mosaic import open_mosaic
from ..sam.backends.threads import keep_torch_to_allowed
from ..sam.loader import load_model
from ..sam.model import SamModel
from ..scheduling.worker import check
from .centres import centre_plan
from .plan import FindPlan, make_plan
from .scheduled import FindJob
from .searching import computer_of
from .tiles import is_whole

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
        plan, compute = _opened(job, name)
        for number in numbers:
            check(name)
            if not is_whole(plan, number):
                compute(number)
    return len(numbers)


@lru_cache(maxsize=1)
def _opened(job: FindJob, name: str) -> tuple[FindPlan, Callable[[int], None]]:
    """The search; its raster is closed when another is opened and nobody reads it any more."""
    request, model = job.request, _model(job.request.model, job.request.backend)
    with ExitStack() as stack:
        source = open_mosaic(request.raster, request.more, stack)
        plan = make_plan(request, source, model)
        package = load_package(Path(request.package)) if request.package else None
        if package is not None:
            plan = centre_plan(plan, source, package) or plan
        if plan.key != job.key:
            raise ClusterError(
                f"The worker on {socket.gethostname()} sees another raster or model under {source.name} and "
                f"{model.name} than the machine that started the search. Put them, and the folder of the results, "
                "where all machines find the same files under the same paths, use machines of one kind, and one "
                "version of the plugin."
            )
        compute = computer_of(plan, request, package, source, model, _cache(job.cache), stack, JobContext())
        stack.pop_all()
    return plan, compute


@lru_cache(maxsize=1)
def _model(name: str, backend: str) -> SamModel:
    keep_torch_to_allowed()
    return load_model(name, backend)


@lru_cache(maxsize=1)
def _cache(folder: str) -> EmbeddingCache:
    return EmbeddingCache(Path(folder) if folder else None, memory_entries=4)
