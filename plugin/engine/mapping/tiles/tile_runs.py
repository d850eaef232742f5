"""The first half of a run: its folder held, and every tile that is missing computed."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from contextlib import ExitStack, closing
from typing import Any

from ....protocol.messages.jobs import Map, Mapped, Progress
from ...decoders.package import ModelPackage
from ...jobs import JobContext
from ...raster.aligned import AlignedLayer
from ...raster.source import RasterSource
from ..run_folder import Outcome, Reply, check_folder, clear_folder, finished_map, outcome_of
from .pace import Work, tile_kind
from .plan import Plan, Tiled, claim_by, claim_of, write_manifest
from .run_lock import a_part, check_no_parts, the_folder
from .scored_tiles import compute_tile, tile_work
from .scorers import scorer_of
from .side_by_side import side_by_side
from .tile_files import owner_of, tile_is_whole


def hold_folder(
    plan: Plan, request: Map, package: ModelPackage, shard: tuple[int, int] | None, stack: ExitStack
) -> Mapped | None:
    """Keep other runs out of the folder until the stack closes, and make it this run's own.

    Returns:
        The reply of a run that is finished already.

    Raises:
        OutputError: Another run is at work in it, it holds other files, or it cannot be written.
    """
    with ExitStack() as begun:
        begun.enter_context(the_folder(plan.folder))
        if shard is None:
            check_no_parts(plan.folder)
        else:
            stack.enter_context(a_part(plan.folder, shard))
        finished = finished_map(plan, request)
        if finished is None:
            if shard is None or claim_of(plan.folder) != claim_by(plan):
                check_no_parts(plan.folder, but=shard)
                clear_folder(plan, outcome_of(plan, request), request.overwrite)
            write_manifest(plan, request, package)
        if shard is None:
            stack.push(begun.pop_all())
    return finished


def hold_whole(
    plan: Tiled, outcome: Outcome[Reply], request: Any, claim: Callable[[], None], stack: ExitStack
) -> Reply | None:
    """As :func:`hold_folder`, for a run of another kind that has no parts.

    Args:
        plan: The run.
        outcome: What it leaves.
        request: As for :func:`.run_folder.check_folder`.
        claim: Writes its manifest.
        stack: Holds the folder.

    Raises:
        OutputError: Another run is at work in it, it holds other files, or it cannot be written.
    """
    stack.enter_context(the_folder(plan.folder))
    check_no_parts(plan.folder)
    finished = check_folder(plan, outcome, request)
    if finished is None:
        clear_folder(plan, outcome, request.overwrite)
        claim()
    return finished


def compute_tiles(
    plan: Tiled,
    shard: tuple[int, int] | None,
    compute: Callable[[Sequence[int]], Generator[int]],
    context: JobContext,
    share: float,
    is_whole: Callable[[int], bool] | None = None,
) -> int:
    """Compute the tiles that are missing.

    Args:
        plan: The run.
        shard: Number (from 1) and count of the parts that share the tiles; None for all.
        compute: Computes tiles of these numbers; yields how many are finished.
        context: Progress and cancellation.
        share: Of the whole job that tiles are.
        is_whole: Whether a tile is there; None asks the tiles of a map.

    Returns:
        How many were there.
    """
    mine = [number for number in range(plan.count) if shard is None or number % shard[1] == shard[0] - 1]
    there_is = is_whole or (lambda number: tile_is_whole(plan.tile_path(number), owner_of(plan, number)))
    missing = [number for number in mine if not there_is(number)]
    if not missing:
        return len(mine)
    started, there = time.monotonic(), len(mine) - len(missing)
    with closing(compute(missing)) as finished:
        for done in finished:
            if not done:  # workers may have been waited for
                started = time.monotonic()
            left = (time.monotonic() - started) / done * (len(missing) - done) if done else None
            fraction = share * (there + done) / len(mine)
            context.progress(Progress(f"Tile {min(there + done + 1, len(mine))} of {len(mine)}", fraction, left))
    return len(mine) - len(missing)


def on_this_machine(
    plan: Plan,
    source: RasterSource,
    others: tuple[AlignedLayer, ...],
    package: ModelPackage,
    context: JobContext,
    numbers: Sequence[int],
) -> Generator[int]:
    """Compute tiles; yields how many are finished."""
    scorer = scorer_of(package, context, views=plan.views)

    work_of = tile_work(plan, source, others)
    with Work(tile_kind(package, plan.views)) as work:

        def compute(number: int) -> None:
            compute_tile(work_of[number], package, scorer)
            work.done(plan.tile_path(number).stat().st_size)

        yield from side_by_side(compute, numbers, context.check)
