"""Teaches a student on images without labels: the door that the desktop and the command line come through."""

from __future__ import annotations

import math
from dataclasses import asdict
from pathlib import Path

from ...protocol.messages.adapting import MASKS, STUDENT_KINDS, Adapt, Adapted, EnsembleDrawn, LookAtEnsemble
from ...protocol.messages.jobs import Progress, TrainProgress
from ..decoders.kinds import kind_of
from ..decoders.package import save_or_rescue
from ..errors import Cancelled, ModelError
from ..formats.model_package import check_output, check_room
from ..jobs import CANCELLED, JobContext
from ..judging.curves import draw_curves
from .assistant import adapt_assistant, can_learn, probabilities_of
from .card import card_of, image_records
from .fusion import FusionSettings
from .lessons import LessonWeights, lessons_of
from .numbers import agreement_of, notes_of, numbers_of
from .pictures import draw_ensemble
from .preparing import FOUND, Prepared, fusion_of, prepared
from .student import Budget, Taught, teach

#: Picture of what was learnt from, in the package's folder.
PICTURE = "ensemble.png"
#: Share of all progress at which the assistant has learnt.
_ASSISTED = 0.5
LONGEST_MINUTES = 24 * 60.0


def adapt(request: Adapt, context: JobContext) -> Adapted:
    """Teach a student, and write it as a model package.

    Args:
        request: Assistant, images, SAM, budget, output folder.
        context: Progress and cancellation. Each look at the student reports a :class:`TrainProgress` as detail. Where
            it is cancelled while the student learns, the best so far is kept.

    Raises:
        ModelError: The assistant is damaged or does not suit, or something that is asked for is out of bounds.
        RasterError: An image cannot be read, or its extent does not touch it.
        OutputError: The output exists or has no room.
        Cancelled: The user stopped before there was anything to keep.
    """
    check_request(request)
    output = Path(request.output)
    check_output(output)
    check_room(output, kind_of(request.kind).weight_bytes)
    fusion, weights = fusion_of(request), LessonWeights()
    with prepared(request, request.windows, context) as ready:
        records = image_records(request, ready.targets)
        if request.adapt_assistant and can_learn(ready.package.head):
            _assist(ready, fusion, weights, request.seed, context)
        picture = draw_ensemble(ready.windows, ready.lessons, ready.masks, ready.package.card)
        taught = _teach(request, ready, weights, context)
        numbers = numbers_of(ready)
        agreement, shares = agreement_of(ready, probabilities_of(taught.decoder, ready.windows))
        told = {**asdict(numbers), "agreement": agreement, "shares": shares}
        card = card_of(request, ready.package, ready.targets, records, ready.model, fusion, weights, taught, told)
    curves = draw_curves(taught.history, taught.step, card.name)
    package, moved = save_or_rescue(output, taught.decoder, card, curves)
    shown = package.folder / PICTURE
    shown.write_bytes(picture)
    notes = (*((moved,) if moved else ()), *notes_of(numbers))
    context.progress(Progress("Done", 1.0, 0.0))
    return Adapted(
        str(package.folder),
        str(shown),
        taught.step,
        taught.cancelled,
        numbers.windows,
        numbers.masks,
        numbers.decided,
        numbers.changed,
        agreement,
        shares,
        notes,
    )


def look_at_ensemble(request: LookAtEnsemble, context: JobContext) -> tuple[EnsembleDrawn, bytes]:
    """Draw what a student would learn from; nothing is written.

    Args:
        request: What would be started, and how many windows are drawn.
        context: Progress and cancellation.

    Returns:
        Numbers and a PNG picture.

    Raises:
        ModelError, RasterError, Cancelled: As :func:`adapt`.
    """
    check_request(request.request)
    with prepared(request.request, request.windows, context, only_windows=True) as ready:
        picture = draw_ensemble(ready.windows, ready.lessons, ready.masks, ready.package.card, request.windows)
        numbers = numbers_of(ready)
    drawn = EnsembleDrawn(**asdict(numbers), notes=notes_of(numbers))
    return drawn, picture


def check_request(request: Adapt) -> None:
    """Refuse what cannot be done.

    Raises:
        ModelError: Something is missing or out of bounds.
    """
    if not request.images:
        raise ModelError("There is no image to adapt to. Choose at least one.")
    if request.kind not in STUDENT_KINDS:
        raise ModelError(f"There is no student of the kind {request.kind!r}; choose {', '.join(STUDENT_KINDS)}.")
    if not (math.isfinite(request.minutes) and 0 < request.minutes <= LONGEST_MINUTES):
        raise ModelError(f"The time must lie above 0 and up to {LONGEST_MINUTES:.0f} minutes. 20 suits most images.")
    if not 0 <= request.theta <= 1:
        raise ModelError("The share of a mask must lie between 0 and 1. 0.5 suits most images.")
    if request.masks not in MASKS:
        raise ModelError(f"There are no masks of the kind {request.masks!r}; choose {', '.join(MASKS)}.")
    if not 1 <= request.levels <= 9:
        raise ModelError("Masks are divided into 1 to 9 levels. 1 takes each mask by itself.")
    if request.windows < 1:
        raise ModelError("At least one window must be looked at. Raise the number of windows.")
    if request.extents and len(request.extents) != len(request.images):
        raise ModelError("Give each image an extent, or none. Leave the extent of an image empty for all of it.")


def _assist(ready: Prepared, fusion: FusionSettings, weights: LessonWeights, seed: int, context: JobContext) -> None:
    """Let a copy of the assistant learn, and make the lessons anew by it."""
    part = context.part(FOUND, _ASSISTED)
    head = adapt_assistant(
        ready.package.head,
        ready.windows,
        ready.lessons,
        weights,
        seed,
        context.cancelled,
        lambda step, steps: part.progress(Progress("Adapting the decoder", step / steps)),
    )
    context.check()
    ready.probabilities = probabilities_of(head, ready.windows, lambda number: context.check())
    ready.lessons = lessons_of(ready.windows, ready.probabilities, ready.masks, fusion)


def _teach(request: Adapt, ready: Prepared, weights: LessonWeights, context: JobContext) -> Taught:
    def tell(entry: TrainProgress) -> None:
        share = _ASSISTED + (1 - _ASSISTED) * entry.epoch / max(entry.epochs, 1)
        context.progress(Progress("Teaching the student", share, entry.seconds_left, asdict(entry)))

    budget = Budget(seconds=request.minutes * 60)
    taught = teach(request.kind, ready.windows, ready.lessons, weights, budget, request.seed, context.cancelled, tell)
    if not taught.step:
        raise Cancelled(CANCELLED)
    return taught
