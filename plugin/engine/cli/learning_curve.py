"""``landform learning-curve``: would more labels help?"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ...protocol.messages.jobs import LabelledRaster, Train
from ..loading import loading
from .further_layers import PairsWithOption
from .output import Reporter, clean_stdout, result
from .train import Kind, Unlabelled, pairs_of
from .view import AllGroundOption, HillshadeOption


def register(app: typer.Typer) -> None:
    """Add the command."""
    words = "Train on ever more of the polygons, and tell whether more would help."
    app.command("learning-curve", help=words, short_help="Tell whether more labels would help.")(curve)


def curve(
    raster: Annotated[list[str], typer.Option("--raster", metavar="R", help="A raster; repeat for more pairs.")],
    labels: Annotated[list[str], typer.Option("--labels", metavar="L.gpkg", help="Its labels, in the same order.")],
    out: Annotated[
        Path, typer.Option("--out", metavar="REPORT.html", help="Report to write, and its numbers as JSON.")
    ],
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
        bool, typer.Option("--reviewed-only", help="Take only polygons whose field reviewed is true.")
    ] = False,
    unlabelled: Annotated[
        Unlabelled, typer.Option("--unlabelled", help="What ground without a label counts as.")
    ] = Unlabelled.BACKGROUND,
    kind: Annotated[Kind, typer.Option("--kind", help="Kind of decoder.")] = Kind.AUTO,
    model: Annotated[str, typer.Option("--model", metavar="NAME", help="Encoder: name or path.")] = Train.model,
    epochs: Annotated[int, typer.Option("--epochs", metavar="N", min=1, help="So many epochs each.")] = Train.epochs,
    learning_rate: Annotated[
        float, typer.Option("--learning-rate", metavar="RATE", help="Step size.")
    ] = Train.learning_rate,
    validation_share: Annotated[
        float,
        typer.Option(
            "--validation-share", metavar="SHARE", min=0.1, max=0.5, help="Share of ground kept aside to judge on."
        ),
    ] = Train.validation_share,
    size: Annotated[
        list[int] | None,
        typer.Option("--size", metavar="N", min=1, help="Polygons of each class; repeat. Else 1, 2, 5, 10 … all."),
    ] = None,
    seed: Annotated[
        list[int] | None, typer.Option("--seed", metavar="N", min=0, help="Of a draw; repeat, three or more.")
    ] = None,
    bands: Annotated[
        list[str] | None, typer.Option("--bands", metavar="LIST", help="As in segment; once, or once a raster.")
    ] = None,
    hillshade: HillshadeOption = None,
    all_ground: AllGroundOption = False,
    others: PairsWithOption = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace a report that is there.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Draw a learning curve."""
    pairs: tuple[LabelledRaster, ...] = pairs_of(
        raster, labels, layer, extent, bands, hillshade, reviewed_only, others, all_ground
    )
    named = [word.partition("=") for word in classes or ()]
    request = Train(
        pairs, "", model, class_field, unlabelled, tuple(word[0] for word in named),
        {word[0]: word[2] for word in named if word[2]}, epochs, learning_rate, validation_share, kind=kind,
    )  # fmt: skip
    with clean_stdout(), Reporter() as reporter:
        with loading():
            from ..judging.learning_curve import SEEDS
            from ..training.curve import draw_learning_curve

        sizes, seeds = tuple(sorted(set(size))) if size else None, tuple(seed) if seed else SEEDS
        found, report = draw_learning_curve(request, out, reporter.context, sizes, seeds, overwrite)
    result({"report": str(report), **found.as_json()}, f"{report}: {found.answer()}", as_json)
