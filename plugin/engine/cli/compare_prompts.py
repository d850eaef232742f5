"""``landform compare-prompts``: which prompts are worth their time?"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ...protocol.messages.jobs import Train
from ..loading import loading
from .output import Reporter, clean_stdout, result
from .train import Kind, Unlabelled, pairs_of
from .view import AllGroundOption, HillshadeOption


def register(app: typer.Typer) -> None:
    """Add the command."""
    words = "Train decoders from outlines of simulated clicks and boxes, and set their scores against the effort."
    app.command("compare-prompts", help=words, short_help="Tell which prompts are worth their time.")(compare)


def compare(
    raster: Annotated[list[str], typer.Option("--raster", metavar="R", help="A raster to learn from; repeat.")],
    labels: Annotated[list[str], typer.Option("--labels", metavar="L.gpkg", help="Its true outlines, in order.")],
    judge_raster: Annotated[list[str], typer.Option("--judge-raster", metavar="R", help="A raster to judge on.")],
    judge_labels: Annotated[list[str], typer.Option("--judge-labels", metavar="L.gpkg", help="Its true outlines.")],
    out: Annotated[
        Path, typer.Option("--out", metavar="REPORT.html", help="Report to write, and its numbers as JSON.")
    ],
    layer: Annotated[
        list[str] | None, typer.Option("--layer", metavar="NAME", help="Layer of each of --labels.")
    ] = None,
    judge_layer: Annotated[
        list[str] | None, typer.Option("--judge-layer", metavar="NAME", help="Layer of each of --judge-labels.")
    ] = None,
    extent: Annotated[
        list[str] | None,
        typer.Option("--extent-wkt", metavar="WKT", help="Completely labelled ground of each --raster."),
    ] = None,
    judge_extent: Annotated[
        list[str] | None,
        typer.Option("--judge-extent-wkt", metavar="WKT", help="Completely labelled ground of each --judge-raster."),
    ] = None,
    class_field: Annotated[
        str, typer.Option("--class-field", metavar="FIELD", help="Field that holds the class.")
    ] = "class",
    unlabelled: Annotated[
        Unlabelled, typer.Option("--unlabelled", help="What ground without a label counts as.")
    ] = Unlabelled.BACKGROUND,
    sam: Annotated[str, typer.Option("--sam", metavar="NAME", help="Model that draws the outlines.")] = "default",
    way: Annotated[
        list[str] | None,
        typer.Option("--way", metavar="WAY", help="Compare only these ways; repeat. “box”, “centre click” …"),
    ] = None,
    seconds: Annotated[
        list[str] | None, typer.Option("--seconds", metavar="ACTION=S", help="Cost of an action, as box=5; repeat.")
    ] = None,
    kind: Annotated[Kind, typer.Option("--kind", help="Kind of decoder.")] = Kind.AUTO,
    model: Annotated[str, typer.Option("--model", metavar="NAME", help="Encoder of the features.")] = Train.model,
    epochs: Annotated[
        int, typer.Option("--epochs", metavar="N", min=1, help="At most so many epochs each.")
    ] = Train.epochs,
    validation_share: Annotated[
        float,
        typer.Option(
            "--validation-share", metavar="SHARE", min=0.0, max=0.9, help="Share judged at a time, fold by fold."
        ),
    ] = Train.validation_share,
    size: Annotated[
        list[int] | None,
        typer.Option("--size", metavar="N", min=1, help="Landforms of each class; repeat. Else 5, 10, 20 … all."),
    ] = None,
    seed: Annotated[
        list[int] | None,
        typer.Option("--seed", metavar="N", min=0, help="Of a draw and its training; repeat. Else three."),
    ] = None,
    bands: Annotated[list[str] | None, typer.Option("--bands", metavar="LIST", help="As in segment, once.")] = None,
    hillshade: HillshadeOption = None,
    all_ground: AllGroundOption = False,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace a report that is there.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Compare prompts."""
    pairs = pairs_of(raster, labels, layer, extent, bands, hillshade, all_ground=all_ground)
    judged = pairs_of(judge_raster, judge_labels, judge_layer, judge_extent, bands, hillshade, all_ground=all_ground)
    changes = _costs(seconds or [])
    with clean_stdout(), Reporter() as reporter:
        with loading():
            from ..effort.compare import ComparePrompts, compare_prompts
            from ..effort.ways import WAYS, Costs
            from ..judging.learning_curve import SEEDS

        known = {each.name: each for each in WAYS}
        unknown = [name for name in way or () if name not in known]
        if unknown:
            raise typer.BadParameter(f"There is no way {unknown[0]!r}; the ways are {', '.join(known)}.")
        training = Train(
            (), "", model, class_field, unlabelled, epochs=epochs, validation_share=validation_share, kind=kind
        )
        request = ComparePrompts(
            pairs,
            judged,
            out,
            training,
            sam,
            tuple(sorted(set(size or ()))),
            tuple(seed) if seed else SEEDS,
            tuple(known[name] for name in known if not way or name in way),
            Costs().but(changes),
            overwrite,
        )
        found, report = compare_prompts(request, reporter.context)
    result({"report": str(report), **found.as_json()}, f"{report}: {found.answer()}", as_json)


def _costs(texts: list[str]) -> dict[str, float]:
    costs = {}
    for text in texts:
        name, _, value = text.partition("=")
        try:
            costs[name] = float(value)
        except ValueError as error:
            raise typer.BadParameter(f"{text!r} should be an action and its seconds, as box=5.") from error
    return costs
