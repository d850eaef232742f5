"""``landform pretrain``: unlabelled images to a student that a training can start from."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Annotated

import typer

from ...protocol.messages.pretraining import Pretrain, Pretrained
from ..loading import loading
from ..words import counted
from .choice import Choice
from .output import Reporter, clean_stdout, result
from .segment import Backend
from .view import AllGroundOption, BandsOption, HillshadeOption, reference_of


class Student(Choice):
    """Kinds of decoder that read the pixels and learn by steps."""

    LITE0 = "lite0"
    SEGFORMER_B0 = "segformer-b0"
    SEGFORMER_B1 = "segformer-b1"
    SEGFORMER_B2 = "segformer-b2"


class Ranking(Choice):
    """Which masks of an image become classes, and in which order."""

    RATING = "rating"
    REVERSED = "reversed"
    AREA = "area"
    STABILITY = "stability"
    SHUFFLED = "shuffled"
    BOUNDARIES = "boundaries"


def register(app: typer.Typer) -> None:
    """Add the command."""
    words = (
        "Pretrain a student on images without labels: all masks of everything mode are found, ranked and learnt as "
        "classes, after SATIR (arXiv:2304.07969). A training then starts from it by --start."
    )
    app.command("pretrain", help=words, short_help="Pretrain a student on images without labels.")(pretrain)


def pretrain(
    images: Annotated[list[str], typer.Argument(metavar="IMAGES...", help="Rasters that GDAL reads.")],
    out: Annotated[Path, typer.Option("--out", metavar="PACKAGE", help="Model package to write.")],
    kind: Annotated[Student, typer.Option("--kind", help="Kind of decoder.")] = Student.SEGFORMER_B0,
    ranking: Annotated[
        Ranking, typer.Option("--ranking", help="Which masks become classes, in which order.")
    ] = Ranking.RATING,
    masks: Annotated[int, typer.Option("--masks", metavar="K", min=1, max=200, help="Masks of a picture.")] = 9,
    steps: Annotated[int, typer.Option("--steps", min=1, help="Steps of gradient descent.")] = 600,
    seed: Annotated[int, typer.Option("--seed", help="Of all that is drawn at random.")] = 0,
    model: Annotated[str, typer.Option("--model", metavar="NAME", help="Model that finds the masks.")] = "default",
    backend: Annotated[Backend, typer.Option("--backend", help="What runs that model.")] = Backend.AUTO,
    bands: BandsOption = "",
    hillshade: HillshadeOption = None,
    all_ground: AllGroundOption = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Pretrain a student."""
    references = tuple(reference_of(image, bands, hillshade, all_ground) for image in images)
    request = Pretrain(references, str(out), kind, model, ranking, masks, steps, seed, backend=backend)
    left = "No package was written; the masks of the images that were searched are kept for another time."
    with clean_stdout(), Reporter(left) as reporter:
        with loading():
            from ..pretraining.pretrain import pretrain_student

        made = pretrain_student(request, reporter.context)
    result(dataclasses.asdict(made), _text(made), as_json)


def _text(made: Pretrained) -> str:
    stopped = ", stopped early" if made.cancelled else ""
    pictures = f"{counted(made.pictures, 'picture')} with {counted(made.found, 'mask')}"
    return "\n".join([f"{made.package}: {pictures}, loss {made.loss:.3f}{stopped}", *made.notes])
