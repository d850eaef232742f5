"""``landform train``: labelled rasters to a model package."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path
from typing import Annotated, Any

import typer

from ...protocol.messages.jobs import LabelledRaster, Train, Trained
from ..loading import loading
from ..words import counted
from .choice import Choice
from .further_layers import PairsWithOption, layers_of_pairs
from .output import Reporter, clean_stdout, result
from .scheduler import EncodedByOption, workers_of
from .view import AllGroundOption, HillshadeOption, reference_of


class Unlabelled(Choice):
    """What ground without a label counts as; the same names as training's, which would take seconds to import here."""

    BACKGROUND = "background"
    IGNORE = "ignore"


class Kind(Choice):
    """Kinds of decoder; the same names as the protocol's."""

    AUTO = "auto"
    ENSEMBLE = "ensemble"
    CONV = "conv"
    VIT = "vit"
    LINEAR = "linear"
    PROTOTYPE = "prototype"
    FOREST = "forest"
    UNET = "unet"
    LITE0 = "lite0"
    SEGFORMER_B0 = "segformer-b0"
    SEGFORMER_B1 = "segformer-b1"
    SEGFORMER_B2 = "segformer-b2"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("train", help="Train a decoder from label polygons.")(train)


def train(
    raster: Annotated[list[str], typer.Option("--raster", metavar="R", help="A raster; repeat for more pairs.")],
    labels: Annotated[list[str], typer.Option("--labels", metavar="L.gpkg", help="Its labels, in the same order.")],
    out: Annotated[Path, typer.Option("--out", metavar="MODEL", help="Folder of the model package to write.")],
    layer: Annotated[
        list[str] | None, typer.Option("--layer", metavar="NAME", help="Layer of each label file.")
    ] = None,
    extent: Annotated[
        list[str] | None,
        typer.Option("--extent-wkt", metavar="WKT", help="Polygon in the raster's CRS that was completely labelled."),
    ] = None,
    class_field: Annotated[
        str, typer.Option("--class-field", metavar="FIELD", help="Field that holds the class.")
    ] = "class",
    classes: Annotated[
        list[str] | None, typer.Option("--class", metavar="CLASS[=#RRGGBB]", help="Only these classes; repeat.")
    ] = None,
    reviewed_only: Annotated[
        bool, typer.Option("--reviewed-only", help="Learn only from polygons whose field reviewed is true.")
    ] = False,
    unlabelled: Annotated[
        Unlabelled, typer.Option("--unlabelled", help="What ground without a label counts as.")
    ] = Unlabelled.BACKGROUND,
    kind: Annotated[
        Kind,
        typer.Option(
            "--kind",
            help="Kind of decoder; prototype for a handful of labels; unet, lite0 and segformer-… need no encoder.",
        ),
    ] = Kind.AUTO,
    model: Annotated[
        str,
        typer.Option(
            "--model", metavar="NAME", help="Encoder of the features: default, vit_b, dinov2_vits14 or a path."
        ),
    ] = Train.model,
    start: Annotated[
        str, typer.Option("--start", metavar="MODEL", help="Start from an earlier decoder, with its kind and encoder.")
    ] = "",
    name: Annotated[str, typer.Option("--name", metavar="NAME", help="Name of the decoder.")] = "",
    epochs: Annotated[int, typer.Option("--epochs", metavar="N", min=1, help="At most so many epochs.")] = Train.epochs,
    learning_rate: Annotated[
        float, typer.Option("--learning-rate", metavar="RATE", help="Step size.")
    ] = Train.learning_rate,
    validation_share: Annotated[
        float,
        typer.Option(
            "--validation-share",
            metavar="SHARE",
            min=0.0,
            max=0.9,
            help="Share judged at a time, fold by fold; 0 for none.",
        ),
    ] = Train.validation_share,
    seed: Annotated[int, typer.Option("--seed", metavar="N", min=0, help="The same seed gives the same decoder.")] = 0,
    bands: Annotated[
        list[str] | None, typer.Option("--bands", metavar="LIST", help="As in segment; once, or once a raster.")
    ] = None,
    hillshade: HillshadeOption = None,
    all_ground: AllGroundOption = False,
    others: PairsWithOption = None,
    scheduler: EncodedByOption = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Train a decoder from label polygons."""
    with loading():
        from ..training.train import train_decoder

    named = [word.partition("=") for word in classes or ()]
    for name, _, colour in named:
        if colour and not re.fullmatch(r"#[0-9a-fA-F]{6}", colour):
            raise typer.BadParameter(f"The colour of {name} is {colour}; write it as #rrggbb, e.g. #cc7722.")
    pairs = pairs_of(raster, labels, layer, extent, bands, hillshade, reviewed_only, others, all_ground)
    request = Train(
        pairs, str(out), model, class_field, unlabelled, tuple(word[0] for word in named),
        {word[0]: word[2] for word in named if word[2]}, epochs, learning_rate, validation_share, seed, name, kind,
        start,
    )  # fmt: skip
    workers = workers_of(scheduler)
    with clean_stdout(), Reporter() as reporter:
        trained = train_decoder(request, reporter.context, workers)
    result(dataclasses.asdict(trained), _text(trained), as_json)


def pairs_of(
    raster: list[str],
    labels: list[str],
    layer: list[str] | None,
    extent: list[str] | None,
    bands: list[str] | None,
    hillshade: tuple[float, float, float] | None,
    reviewed_only: bool = False,
    others: list[str] | None = None,
    all_ground: bool = False,
) -> tuple[LabelledRaster, ...]:
    """Rasters with their labels, as options name them in the same order.

    Raises:
        typer.BadParameter: They are not as many, or cannot be shown so.
    """
    if len(raster) != len(labels):
        raise typer.BadParameter("Give as many --labels as --raster.")
    shown = list(bands or [""])
    if len(shown) not in (1, len(raster)):
        raise typer.BadParameter("Give --bands once, or as often as --raster.")
    further = layers_of_pairs(others, len(raster))
    return tuple(
        LabelledRaster(
            reference_of(one, shown[i % len(shown)], hillshade, all_ground),
            other, _at(layer, i), _at(extent, i), reviewed_only, further[i],
        )
        for i, (one, other) in enumerate(zip(raster, labels, strict=True))
    )  # fmt: skip


def _at(values: list[str] | None, index: int) -> str:
    return values[index] if values and index < len(values) else ""


def _text(trained: Trained) -> str:
    how = f"learnt for {counted(trained.epochs, 'epoch')}" if trained.epochs else "fitted at once"
    head = f"{trained.package}: {how}"
    head += ", stopped early by you" if trained.cancelled else ""
    return "\n".join(score_lines(f"{head},", trained.scores))


def score_lines(head: str, scores: dict[str, Any]) -> list[str]:
    """Scores for people: mean IoU after ``head``, a line for each class, then the notes."""
    lines = [f"  {name}: IoU {_number(entry['iou'])}" for name, entry in scores["classes"].items()]
    notes: list[Any] = scores.get("notes", [])
    return [f"{head} mean IoU {_number(scores['mean_iou'])}", *lines, *(f"  {note}" for note in notes)]


def _number(value: float | None) -> str:
    return "not known" if value is None else f"{value:.3f}"
