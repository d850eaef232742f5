"""Pretrains a student on unlabelled images: the masks of everything mode are its classes."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from ...protocol.messages.jobs import Progress, TrainProgress
from ...protocol.messages.pretraining import Pretrain, Pretrained
from ...protocol.schema import CLASS_COLOURS
from ...protocol.version import plugin_version
from ..decoders.kinds import kind_of, new_decoder
from ..decoders.learnt_ground import LEARNT
from ..decoders.package import head_record, save_or_rescue
from ..decoders.student import StudentDecoder
from ..errors import Cancelled, LabelError, ModelError
from ..formats.model_package import NO_ENCODER, LandformClass, ModelCard, check_output, check_room
from ..jobs import CANCELLED, JobContext
from ..judging.curves import draw_curves
from ..sam.loader import load_model
from ..students.lessons import Lesson
from ..students.teach import Teaching, teach
from ..training.warm_start import PRETRAINED
from ..words import counted
from .pictures import Picture, Seen, pictures_of
from .rankings import RANKINGS, class_count, label_image

#: Share of the progress bar that the search for masks takes.
_SEARCH = 0.5


def pretrain_student(request: Pretrain, context: JobContext) -> Pretrained:
    """Search images for masks, and teach a student, encoder and decoder, to tell them by their rank.

    Args:
        request: Images and where the package goes.
        context: Progress and cancellation. Masks of images that were searched are kept for another time; once the
            student has begun to learn, the package holds what it has learnt.

    Raises:
        LabelError: No image has a mask, or there is no such ranking.
        ModelError: The kind of decoder reads features, so that it has nothing to pretrain.
        OutputError: The output exists or has no room.
        RasterError: An image cannot be read.
        Cancelled: The user stopped before there was anything to keep.
    """
    output, kind = Path(request.output), kind_of(request.kind)
    if not issubclass(kind, StudentDecoder):
        raise ModelError(
            f"A decoder of the kind {request.kind!r} reads features of a frozen encoder and has nothing to pretrain. "
            "Choose a student, e.g. segformer-b0."
        )
    if request.ranking not in RANKINGS or not 1 <= request.masks <= 200:
        raise LabelError(
            f"There is no ranking {request.ranking!r} with {request.masks} masks; choose {', '.join(RANKINGS)}, and 1 "
            "to 200 masks."
        )
    check_output(output)
    check_room(output, kind.weight_bytes)
    seen = _searched(request, context)
    lessons = lessons_of([picture for one in seen for picture in one.pictures], request)
    decoder = new_decoder(request.kind, 0, 1 + class_count(request.ranking, request.masks))
    assert isinstance(decoder, StudentDecoder)
    curve: list[tuple[int, float]] = []
    started = time.monotonic()

    def tell(step: int, steps: int, loss: float) -> None:
        curve.append((step, loss))
        left = (time.monotonic() - started) / step * (steps - step)
        context.progress(Progress(f"Pretraining, loss {loss:.3f}", _SEARCH + (1 - _SEARCH) * step / steps, left))

    teaching = Teaching(steps=request.steps, seed=request.seed)
    loss = teach(decoder.network, lessons, teaching, context.cancelled, tell)
    learnt = request.steps if not context.cancelled() else (curve[-1][0] if curve else 0)
    told = _told(request, seen, lessons, learnt, loss, context.cancelled())
    card = _card(request, seen, head_record(decoder), told)
    package, moved = save_or_rescue(output, decoder, card, _curves(curve, card.name))
    notes = (moved,) if moved else ()
    return Pretrained(str(package.folder), len(lessons), told["masks"], loss, context.cancelled(), notes)


def _searched(request: Pretrain, context: JobContext) -> list[Seen]:
    """Pictures and masks of all images."""
    model = load_model(request.model, request.backend, progress=context.stoppable)
    seen, count, started = [], len(request.images), time.monotonic()
    for number, reference in enumerate(request.images):
        if context.cancelled():
            raise Cancelled(CANCELLED)

        def tell(progress: Progress, number: int = number) -> None:
            done = (number + (progress.fraction or 0.0)) / count
            left = (time.monotonic() - started) / done * (1 - done) if done else None
            context.progress(Progress(f"Looking for masks, image {number + 1} of {count}", _SEARCH * done, left))

        seen.append(pictures_of(reference, model, JobContext(tell, context.cancelled)))
    return seen


def lessons_of(pictures: Sequence[Picture], request: Pretrain) -> list[Lesson]:
    """Pictures with label images of their ranked masks; those that show no mask are left out.

    Raises:
        LabelError: None shows one.
    """
    channels = np.arange(1 + class_count(request.ranking, request.masks), dtype=np.uint8)[:, None, None]
    lessons = []
    for number, picture in enumerate(pictures):
        shape = (picture.valid.shape[0], picture.valid.shape[1])
        labels = label_image(picture.masks, shape, request.ranking, request.masks, (request.seed, number))
        if (labels[picture.valid] > 0).any():
            target = (labels[None] == channels).astype(np.float16)
            lessons.append(Lesson(picture.samples, target, picture.valid.astype(np.float16)))
    if not lessons:
        raise LabelError("No mask was found on the images, so there is nothing to learn from. Choose other images.")
    return lessons


def _told(
    request: Pretrain, seen: list[Seen], lessons: list[Lesson], steps: int, loss: float, cancelled: bool
) -> dict[str, Any]:
    """What the card says of the pretraining."""
    return {
        "images": [one.name for one in seen],
        "pictures": len(lessons),
        "masks": sum(len(picture.masks) for one in seen for picture in one.pictures),
        "ranking": request.ranking,
        "masks_of_a_picture": request.masks,
        "model": request.model,
        "steps": steps,
        "seed": request.seed,
        "loss": loss,
        "cancelled": cancelled,
        "after": "SATIR, arXiv:2304.07969",
        "plugin": plugin_version(),
    }


def _card(request: Pretrain, seen: list[Seen], head: dict[str, Any], told: dict[str, Any]) -> ModelCard:
    names = [f"mask {number}" for number in range(1, class_count(request.ranking, request.masks) + 1)]
    colours = [CLASS_COLOURS[number % len(CLASS_COLOURS)] for number in range(len(names))]
    classes = [LandformClass(name, value, colours[value - 1]) for value, name in enumerate(names, 1)]
    return ModelCard(
        name=request.name or Path(request.output).name,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        classes=tuple(classes),
        background=True,
        encoder=NO_ENCODER,
        ground_sampling_m=float(np.median([one.sample_m for one in seen])),
        georeferenced=all(one.georeferenced for one in seen),
        level=seen[0].level,
        stretch={"policy": "one linear stretch per source, computed once", "sources": []},
        head={**head, "levels": [0]},
        # no labelled ground was seen, so every ground may judge what starts from it
        training={PRETRAINED: told, LEARNT: [], "start": None},
        scores={"notes": [f"Pretrained without labels on {counted(len(seen), 'image')}; it knows no class yet."]},
    )


def _curves(curve: list[tuple[int, float]], name: str) -> bytes:
    steps = curve[-1][0] if curve else 0
    history = [TrainProgress(step, steps, loss, 0.0, -1.0, 0.0) for step, loss in curve]
    return draw_curves(history, steps, name, "step")
