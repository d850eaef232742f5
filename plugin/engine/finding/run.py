"""Finds landforms over an extent, each an object: the door that the desktop and the command line come through."""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
import tempfile
from collections.abc import Generator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path

from ...environment.locations import cache_folder
from ...protocol.messages.finding import Find, FoundObjects
from ...protocol.messages.jobs import Map, Progress
from ...protocol.schema import LANDFORM_LAYER
from ..decoders.package import load_package
from ..embeddings.cache import EmbeddingCache
from ..errors import Cancelled, LabelError, OutputError, RasterError
from ..formats.disk import full_sentence, is_full
from ..jobs import JobContext
from ..mapping import results
from ..mapping.probabilities import Probabilities, class_probabilities
from ..mapping.reviewed import replaced_sentences, reviewed_in
from ..mapping.run_folder import RESULT, WORK, Outcome, check_folder, write_result
from ..mapping.stages import Stages
from ..mapping.tiles.tile_runs import hold_whole
from ..raster.mosaic import open_mosaic
from ..raster.source import RasterSource
from ..sam.loader import load_model
from ..sam.model import SamModel
from ..scheduling.work import Scheduler
from ..training.other_ground import before_mapping
from ..words import counted
from .centres import centre_plan
from .centres_of_extent import CentresOfExtent
from .examples import Examples, examples_of
from .gathering import Around, Tally, gather
from .likeness import Common
from .plan import FindPlan, make_plan, write_manifest
from .ranking import RANKING, SeenWriter
from .rating import ByDecoder, ByLikeness, BySam, Rater
from .scheduled import work_of
from .searching import Searched, computer_of, ground_of, search
from .tiles import read_tile

_log = logging.getLogger(__name__)

#: Folder of what the decoder says, a map run of its own without results.
COVER = "cover"
#: Shares of the whole at which the decoder has looked, centres are looked at, and all tiles are done.
_COVERED, _CENTRED, _SEARCHED = 0.35, 0.45, 0.92
_FILES = (results.EXTENT, results.POLYGONS)
_WORDS = {
    "key": "another raster, model, size or extent",
    "smallest": "another smallest size",
    "least_score": "another least score",
    "decoder": "another decoder",
    "like": "other landforms that more are looked for of",
    "ranked": "what is kept to order landforms by, or not",
}
#: Settings of runs of earlier versions.
_BEFORE = {"ranked": False}


def find_objects(request: Find, context: JobContext, scheduler: Scheduler | None = None) -> FoundObjects:
    """Find the landforms of an extent, each once.

    Finished tiles stay in the output folder, so the same request resumes after a kill. One that the user stops leaves
    the landforms that were found so far, and goes on where it was when it is asked for again. A request that is
    finished already returns its files again.

    Args:
        request: Raster, folder, extent, and what tells classes and likeness.
        context: Progress and cancellation.
        scheduler: Has the tiles of the search, and those of what a decoder says, computed by workers; None computes
            them here. All else is done here.

    Returns:
        Its ``share`` is below 1 where the user has stopped it.

    Raises:
        OutputError: The folder holds another run or other files, another run is at work in it, or it cannot be written.
        ModelError: A model is missing or damaged, or the decoder needs another encoder.
        LabelError: None of the landforms that more are to be found of can be used, or there are none to order by.
        RasterError: The raster cannot be read, or the extent does not touch it.
        ClusterError: Workers are not to be had, or are lost again and again.
        Cancelled: The user stopped before anything was searched; finished tiles stay.
    """
    if request.ranked and not request.like:
        raise LabelError("Landforms are ordered by likeness to others: point out some that more are to be found of.")
    model = load_model(request.model, request.backend, progress=context.within())
    with ExitStack() as stack:
        source = open_mosaic(request.raster, request.more, stack)
        plan = make_plan(request, source, model)
        if not plan.windows:
            raise RasterError(f"The extent shows nothing of {source.name}: choose one on the image.")
        cache = EmbeddingCache(cache_folder() / "embeddings")
        examples = examples_of(request, model, cache, context) if request.like else None
        outcome = _outcome(plan, request, examples)
        finished = check_folder(plan, outcome, request)
        if finished is None:
            _keep_reviews(plan, request)
            finished = hold_whole(plan, outcome, request, lambda: write_manifest(plan, request), stack)
        if finished is not None:
            return replace(located(finished, plan.folder), tiles_resumed=finished.tiles)
        said, notices = _said(plan, request, source, context, stack, scheduler)
        centred = None if said is None or request.like else centre_plan(plan, source, said.package)
        begun = _COVERED if said is not None else 0.0
        middle = begun if centred is None else _CENTRED
        found = []
        for part, share in ((centred, (begun, middle)), (plan, (middle, _SEARCHED))):
            if part is not None:
                by_itself = partial(_computed, part, request, said, source, model, cache, stack)
                by_others = None if scheduler is None else partial(scheduler.finished, work_of(request, part, cache))
                found.append(search(part, by_others or by_itself, context.part(*share)))
        whole = all(part.is_whole for part in found)
        if not whole:  # what was found is kept, and nobody waits for long
            context = JobContext()
            if not any(part.tiles for part in found):
                raise Cancelled("Stopped before anything was found; the same call goes on.")
        rater = _rater(request, said, examples, found)
        around = Around(plan, source, model, results.now())
        tally = _write(around, found, rater, said, outcome, context)
        count = sum(part.plan.count for part in found)
        done = 1.0 if whole else min(sum(len(part.tiles) for part in found) / count, 1 - 1e-9)
        told = FoundObjects(
            "", LANDFORM_LAYER, "", results.STYLE if said is not None else "", tally.objects, count,
            sum(part.resumed for part in found), dict(sorted(tally.classes.items())), tally.doubtful, tally.split,
            done, notices,
        )  # fmt: skip
        if whole:
            write_result(plan, outcome, told, context.check)
        context.progress(Progress("Done", 1.0, 0.0))
        return located(told, plan.folder)


def located(found: FoundObjects, folder: Path) -> FoundObjects:
    """The reply with files in the folder where they lie now, which may have been moved."""
    style = str(folder / results.STYLE) if found.style else ""
    return replace(
        found, polygons=str(folder / results.POLYGONS), mapped_extent=str(folder / results.EXTENT), style=style
    )


def _outcome(plan: FindPlan, request: Find, examples: Examples | None) -> Outcome[FoundObjects]:
    seen = b"" if examples is None else examples.liked.tobytes() + examples.disliked.tobytes()
    settings = {
        "key": plan.key,
        "smallest": plan.smallest,
        "least_score": request.least_score,
        "decoder": load_package(Path(request.package)).hash if request.package else "",
        "like": hashlib.sha256(seen).hexdigest() if seen else "",
        "ranked": request.ranked,
    }
    files = ((results.STYLE,) if request.package else ()) + ((RANKING,) if request.ranked else ()) + _FILES
    return Outcome(files, (results.STYLE, RANKING, *_FILES), settings, _WORDS, FoundObjects, "found", _BEFORE)


def _keep_reviews(plan: FindPlan, request: Find) -> None:
    """Refuse to replace what was reviewed of a search that was stopped, unless that is allowed."""
    number = reviewed_in(plan.folder)
    if number and not request.overwrite and not (plan.folder / RESULT).exists():
        raise OutputError(
            f"{counted(number, 'polygon')} of {plan.folder / results.POLYGONS} were reviewed, and going on with the "
            "search replaces them. Copy the file elsewhere, and allow overwriting (--overwrite in a terminal)."
        )


def _said(
    plan: FindPlan,
    request: Find,
    source: RasterSource,
    context: JobContext,
    stack: ExitStack,
    scheduler: Scheduler | None,
) -> tuple[Probabilities | None, tuple[str, ...]]:
    """What the decoder says of the extent, where there is one, and what is unusual for it."""
    notices = replaced_sentences(plan.folder)
    if request.package:
        notices = (*before_mapping(load_package(Path(request.package)).card, source), *notices)
    for notice in notices:
        _log.warning("%s", notice)
    if not request.package:
        return None, notices
    folder = plan.folder / COVER
    cover = Map(request.raster, request.package, str(folder), request.extent_wkt)
    # tiles of another decoder are no loss, a map that somebody has made there is
    free = request.overwrite or not (folder / RESULT).exists()
    cover = replace(cover, overwrite=free, others=request.others, more=request.more)
    return stack.enter_context(class_probabilities(cover, context.part(0.0, _COVERED), scheduler)), notices


def _computed(
    plan: FindPlan,
    request: Find,
    said: Probabilities | None,
    source: RasterSource,
    model: SamModel,
    cache: EmbeddingCache,
    stack: ExitStack,
    numbers: Sequence[int],
    context: JobContext,
) -> Generator[int]:
    yield 0
    compute = computer_of(plan, request, None if said is None else said.package, source, model, cache, stack, context)
    for done, number in enumerate(numbers, 1):
        context.check()
        compute(number)
        yield done


def _rater(request: Find, said: Probabilities | None, examples: Examples | None, found: Sequence[Searched]) -> Rater:
    by_centres = next((part for part in found if part.plan.by_centres), None)
    centres = None if by_centres is None else CentresOfExtent(by_centres.plan, by_centres.tiles)
    by_decoder = None if said is None else ByDecoder(said, request.least_score, centres)
    if examples is None:
        return by_decoder or BySam(request.least_score)
    try:
        common = Common.of(
            seen for part in found for number in part.tiles for seen in read_tile(part.plan, number).vectors
        )
    except ValueError:  # there is no ground with data, and no outline to be rated
        common = Common.of([examples.liked])
    return ByLikeness(examples, common, request.least_score, by_decoder)


def _write(
    around: Around,
    found: Sequence[Searched],
    rater: Rater,
    said: Probabilities | None,
    outcome: Outcome[FoundObjects],
    context: JobContext,
) -> Tally:
    """Make the files from the tiles: aside first, then all take their place by rename."""
    plan, source = around.plan, around.source
    for stale in plan.folder.glob(f"{WORK}*"):
        shutil.rmtree(stale, ignore_errors=True)
    try:
        with tempfile.TemporaryDirectory(prefix=WORK, dir=plan.folder, ignore_cleanup_errors=True) as name:
            work = Path(name)
            tell = Stages(context, _SEARCHED).stage("Telling landforms apart", _SEARCHED, 0.99)
            seen = None
            if RANKING in outcome.files and isinstance(rater, ByLikeness):
                seen = SeenWriter(work / RANKING, rater.examples, rater.common)
            tally = gather(work / results.POLYGONS, around, found, rater, tell, seen)
            if seen is not None:
                seen.close()
            left, top, right, bottom = plan.pixels
            told = {"model": around.model.name, "model_hash": around.model.model_hash, "mapped_at": around.mapped_at}
            whole = (left, top, right - left, bottom - top)
            results.write_ground(work / results.EXTENT, source, whole, ground_of(found, source), told)
            if said is not None:
                style = results.polygon_style(said.package.card)
                (work / results.STYLE).write_text(style, encoding="utf-8")
            for file in outcome.files:
                os.replace(work / file, plan.folder / file)
    except OSError as error:
        if is_full(error, plan.folder):
            raise OutputError(f"{full_sentence(f'the landforms in {plan.folder}')} The finished tiles stay.") from error
        raise OutputError(
            f"The landforms in {plan.folder} could not be written: {error}. Free some space or choose another folder; "
            "the finished tiles stay."
        ) from error
    return tally
