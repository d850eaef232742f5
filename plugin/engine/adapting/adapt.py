"""Teaches a student on images without labels: the door that the desktop and the command line come through."""

from __future__ import annotations

import math
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import shapely
from shapely.errors import GEOSException

from ...environment.locations import cache_folder
from ...protocol.messages.adapting import STUDENT_KINDS, Adapt, Adapted, EnsembleDrawn, LookAtEnsemble
from ...protocol.messages.jobs import Progress, TrainProgress
from ..crs.seam import within
from ..decoders.component_reader import ComponentReader
from ..decoders.kinds import kind_of
from ..decoders.package import ModelPackage, load_package, save_or_rescue
from ..embeddings.cache import EmbeddingCache
from ..encoders.loader import load_encoder
from ..errors import Cancelled, ModelError, RasterError
from ..formats.model_package import check_output, check_room
from ..jobs import CANCELLED, JobContext
from ..judging.curves import draw_curves
from ..mapping.layers import check_relief
from ..mapping.run import check_georeference
from ..polygons.reading import GeometryProblem, geometry_of_text
from ..raster.source import RasterSource
from ..sam.loader import load_model
from ..sam.model import SamModel
from ..training.levels import nearest_level
from ..words import counted
from .assistant import adapt_assistant, can_learn, probabilities_of
from .card import card_of, image_records
from .fusion import FusionSettings, PlacedMask
from .lessons import Lesson, LessonWeights, lessons_of
from .masks import masks_of, placed
from .pictures import draw_ensemble
from .student import Budget, Taught, teach
from .windows import Target, Windows, read_windows

#: Picture of what was learnt from, in the package's folder.
PICTURE = "ensemble.png"
#: Shares of all progress at which windows are read, masks found, and the assistant has learnt.
_READ, _FOUND, _ASSISTED = 0.1, 0.4, 0.5
LONGEST_MINUTES = 24 * 60.0


@dataclass
class Prepared:
    """Ground with the labels that assistant and SAM give it."""

    package: ModelPackage
    model: SamModel
    targets: list[Target]
    windows: Windows
    masks: list[list[PlacedMask]]
    polygons: int
    lessons: list[Lesson]
    probabilities: list[np.ndarray]


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
    with _prepared(request, request.windows, context) as ready:
        records = image_records(request, ready.targets)
        if request.adapt_assistant and can_learn(ready.package.head):
            _assist(ready, fusion, weights, request.seed, context)
        picture = draw_ensemble(ready.windows, ready.lessons, ready.masks, ready.package.card)
        taught = _teach(request, ready, weights, context)
        numbers = numbers_of(ready)
        agreement, shares = _agreement(ready, probabilities_of(taught.decoder, ready.windows))
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
    with _prepared(request.request, request.windows, context, only_windows=True) as ready:
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
        raise ModelError("The share of a mask must lie between 0 and 1. 0.8 suits most images.")
    if not 1 <= request.levels <= 9:
        raise ModelError("Masks are divided into 1 to 9 levels. 1 takes each mask by itself.")
    if request.windows < 1:
        raise ModelError("At least one window must be looked at. Raise the number of windows.")
    if request.extents and len(request.extents) != len(request.images):
        raise ModelError("Give each image an extent, or none. Leave the extent of an image empty for all of it.")


def fusion_of(request: Adapt) -> FusionSettings:
    """How masks and assistant are joined, as asked for."""
    return FusionSettings(request.theta, request.levels)


@contextmanager
def _prepared(request: Adapt, most: int, context: JobContext, only_windows: bool = False) -> Iterator[Prepared]:
    """Read windows, find masks, and make lessons; with ``only_windows`` masks are found on the windows alone."""
    package = load_package(Path(request.decoder))
    with ExitStack() as stack:
        targets = _targets(request, package, stack)
        context.stoppable(Progress("Loading the models", 0.0))
        head, cache = package.head, EmbeddingCache(cache_folder() / "embeddings")
        reader = None
        if head.reads_features:
            encoder = load_encoder(package.card.encoder.reference, progress=context.within(0.0))
            package.require_encoder(encoder.model_hash)
            package.require_channels(encoder.channels)
            reader = ComponentReader(head.reduction, package.card.levels, encoder, cache)
        model = load_model(request.model, progress=context.within(0.0))
        work = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="landform-adapting-")))
        components = head.components if head.reads_features else 0
        windows = read_windows(targets, reader, components, most, request.seed, work, _part(context, 0.0, _READ))
        polygons = _masks(windows, model, cache, only_windows, _part(context, _READ, _FOUND))
        masks = [
            placed(polygons[number if only_windows else place.target], place.image)
            for number, place in enumerate(windows.places)
        ]
        probabilities = probabilities_of(head, windows, lambda number: context.check())
        lessons = lessons_of(windows, probabilities, masks, fusion_of(request))
        found = sum(len(part) for part in polygons)
        yield Prepared(package, model, targets, windows, masks, found, lessons, probabilities)


def _targets(request: Adapt, package: ModelPackage, stack: ExitStack) -> list[Target]:
    card = package.card
    if len(card.layers) > 1:
        raise ModelError(
            f"{card.name} looks at {counted(len(card.layers), 'layer')} of its ground, and students at one. Choose a "
            "decoder of the image alone."
        )
    found = []
    for number, image in enumerate(request.images):
        source = stack.enter_context(RasterSource.open(image))
        check_georeference(source, package)
        check_relief(source, package)
        level = nearest_level(source, card.ground_sampling_m, card.georeferenced)
        text = request.extents[number] if request.extents else ""
        found.append(Target(source, level, _extent(text, source) if text else None))
    return found


def _extent(text: str, source: RasterSource) -> shapely.Geometry:
    try:
        extent = shapely.make_valid(geometry_of_text(text))
    except (GEOSException, GeometryProblem) as error:
        raise RasterError(f"The extent on {source.name} cannot be read. Choose or draw it again.") from error
    extent = within(extent, source.crs, source.ground.bounds)
    if extent.is_empty or extent.area == 0 or not extent.intersects(source.ground):
        raise RasterError(f"The extent does not touch {source.name}. Choose or draw it again.")
    return extent


def _masks(
    windows: Windows, model: SamModel, cache: EmbeddingCache, only_windows: bool, context: JobContext
) -> list[np.ndarray]:
    """Masks of each target, or of the ground of each window."""
    grounds = list(windows.targets)
    if only_windows:
        grounds = [_ground_of(windows, number) for number in range(len(windows))]
    found = []
    for number, target in enumerate(grounds):
        part = _part(context, number / len(grounds), (number + 1) / len(grounds))
        found.append(masks_of(target, model, cache, part))
    return found


def _ground_of(windows: Windows, number: int) -> Target:
    """The ground of a window as a target of its own."""
    place = windows.places[number]
    target = windows.targets[place.target]
    side = np.linspace(0, 1024, 17)
    xs = np.concatenate([side, np.full(17, 1024.0), side[::-1], np.zeros(17)])
    ys = np.concatenate([np.zeros(17), side, np.full(17, 1024.0), side[::-1]])
    around = shapely.Polygon(np.column_stack(place.image.to_crs(xs, ys))).buffer(0)
    seen = shapely.intersection(around, target.ground)
    return Target(target.source, target.level, target.ground if seen.is_empty else seen)


def _assist(ready: Prepared, fusion: FusionSettings, weights: LessonWeights, seed: int, context: JobContext) -> None:
    """Let a copy of the assistant learn, and make the lessons anew by it."""
    part = _part(context, _FOUND, _ASSISTED)
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


@dataclass(frozen=True)
class Numbers:
    """Windows, masks, and the shares of the ground on which masks decided, and decided otherwise than the assistant."""

    windows: int
    masks: int
    decided: float
    changed: float


def numbers_of(ready: Prepared) -> Numbers:
    """Numbers of what was made."""
    valid = [place.valid for place in ready.windows.places]
    total = sum(int(one.sum()) for one in valid)
    decided = sum(int(lesson.decided[one].sum()) for lesson, one in zip(ready.lessons, valid, strict=True))
    changed = sum(
        int((lesson.hard != lesson.assistant.argmax(0))[one].sum())
        for lesson, one in zip(ready.lessons, valid, strict=True)
    )
    return Numbers(len(ready.windows), ready.polygons, decided / max(total, 1), changed / max(total, 1))


def _agreement(ready: Prepared, said: Sequence[np.ndarray]) -> tuple[float, dict[str, float]]:
    """How far the student says what it was taught, and the share of the ground of each class."""
    labels = [one.argmax(0) for one in said]
    parts = list(zip(labels, ready.lessons, ready.windows.places, strict=True))
    total = max(sum(int(place.valid.sum()) for _, _, place in parts), 1)
    same = sum(int((label == lesson.hard)[place.valid].sum()) for label, lesson, place in parts)
    card = ready.package.card
    names = [*(["background"] if card.background else []), *(item.name for item in card.classes)]
    counts = np.sum([np.bincount(label[place.valid], minlength=len(names)) for label, _, place in parts], 0)
    shares = {name: float(count) / total for name, count in zip(names, counts, strict=True)}
    return same / total, shares


def notes_of(numbers: Numbers) -> tuple[str, ...]:
    """What a person should know of the labels that were made."""
    if not numbers.masks:
        return ("The SAM found no mask on this ground, so the labels are those of the decoder alone.",)
    if not numbers.changed:
        return ("The masks changed nothing of what the decoder says, so the labels are as good as it is.",)
    return ()


def _part(context: JobContext, start: float, end: float) -> JobContext:
    """A context whose progress is a part of another's."""

    def report(progress: Progress) -> None:
        share = start if progress.fraction is None else start + (end - start) * progress.fraction
        context.progress(Progress(progress.text, share, progress.seconds_left, progress.detail))

    return JobContext(report, context.cancelled)
