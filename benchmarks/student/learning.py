"""A teacher and its students: trained on the same labels, and taught by the teacher's answers on the same windows."""

from __future__ import annotations

import dataclasses
import sys
from contextlib import ExitStack
from pathlib import Path

import numpy as np

from benchmarks.decoder.ground import Fold, Ground, names_in
from plugin.engine.decoders.kinds import new_decoder
from plugin.engine.decoders.package import head_record, load_package, save_package
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.tiles.scorers import scorer_of
from plugin.engine.students.lessons import Lesson, lesson_of
from plugin.engine.students.teach import Teaching, teach
from plugin.engine.training.train import prepare, train_decoder
from plugin.protocol.messages.jobs import LabelledRaster, Progress, Train
from plugin.protocol.messages.rasters import RasterReference

TEACHER = "conv"


def request_of(ground: Ground, fold: Fold, kind: str, seed: int, output: Path, epochs: int | None) -> Train:
    """A training on a fold, with the engine's own settings but for what is judged: here other scenes judge."""
    taught = frozenset().union(*(names_in(pair.labels) for pair in fold.pairs))
    pairs = tuple(
        LabelledRaster(RasterReference(str(pair.raster)), str(pair.labels), "", pair.extent_wkt) for pair in fold.pairs
    )
    settings = {} if epochs is None else {"epochs": epochs}
    return Train(
        pairs, str(output), unlabelled=ground.unlabelled, seed=seed, kind=kind, validation_share=0.0,
        classes=tuple(name for name in ground.labelled_classes if name in taught), **settings,
    )  # fmt: skip


def trained(request: Train) -> Path:
    """The package of a training, which may be there from before."""
    output = Path(request.output)
    if not (output / "card.json").is_file():
        train_decoder(request, JobContext(_tell))
    return output


def taught(request: Train, teacher: Path, how: Teaching) -> Path:
    """The package of a student that learns from labels and from what the teacher says of the same windows.

    Args:
        request: As for a training of the student from labels alone, whose package is there already.
        teacher: Package of the teacher.
        how: Steps, rate and seed.
    """
    output = Path(f"{request.output}-taught")
    if (output / "card.json").is_file():
        return output
    alone = load_package(Path(request.output))
    student = new_decoder(request.kind, 0, len(alone.card.channel_values))
    teach(student.network, _lessons(request, teacher), how, tell=_tell_steps)  # type: ignore[arg-type]
    card = dataclasses.replace(
        alone.card,
        name=output.name,
        head={**head_record(student), "levels": [0]},
        training={**alone.card.training, "teacher": load_package(teacher).hash},
        files={},
    )
    save_package(output, student.eval(), card, b"")
    return output


def _lessons(request: Train, teacher: Path) -> list[Lesson]:
    """The windows of a training with its labels and the teacher's answers."""
    with ExitStack() as stack:
        prepared = prepare(request, stack, JobContext())
        dataset, scorer = prepared.dataset, scorer_of(load_package(teacher), JobContext())
        lessons = []
        for number, window in enumerate(dataset.windows):
            image = window.read()
            said = scorer.probabilities(window.layers, window.window, image)
            lesson = lesson_of(image.rgb, np.array(dataset.labels[number]), said)
            weight = np.where(image.valid[2::4, 2::4], lesson.weight, 0).astype(np.float16)
            lessons.append(dataclasses.replace(lesson, weight=weight))
    return lessons


def _tell(progress: Progress) -> None:
    print(progress.text, file=sys.stderr, flush=True)


def _tell_steps(step: int, steps: int, loss: float) -> None:
    print(f"Step {step} of {steps}: loss {loss:.3f}", file=sys.stderr, flush=True)
