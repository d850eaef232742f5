"""``landform judge``: a decoder on labelled ground to a report."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Annotated

import typer

from ...protocol.messages.jobs import Judge, Judgement, LabelledRaster
from ..loading import loading
from .further_layers import WithOption, layers_of
from .output import Reporter, clean_stdout, result
from .train import Unlabelled, score_lines
from .view import AllGroundOption, BandsOption, HillshadeOption, reference_of


def register(app: typer.Typer) -> None:
    """Add the command."""
    words = "Judge a decoder on labels that it has not learnt from, and write a report."
    app.command("judge", help=words, short_help="Judge a decoder on labels that it has not learnt from.")(judge)


def judge(
    raster: Annotated[str, typer.Option("--raster", metavar="R", help="Raster with labels.")],
    labels: Annotated[str, typer.Option("--labels", metavar="L.gpkg", help="Its labels.")],
    model: Annotated[Path, typer.Option("--model", metavar="MODEL", help="Model package that training made.")],
    out: Annotated[
        Path, typer.Option("--out", metavar="REPORT.html", help="Report to write; its numbers as JSON too.")
    ],
    layer: Annotated[str, typer.Option("--layer", metavar="NAME", help="Layer of the label file.")] = "",
    extent_wkt: Annotated[
        str,
        typer.Option("--extent-wkt", metavar="WKT", help="Polygon in the raster's CRS that was completely labelled."),
    ] = "",
    class_field: Annotated[
        str, typer.Option("--class-field", metavar="FIELD", help="Field that holds the class.")
    ] = "class",
    reviewed_only: Annotated[
        bool, typer.Option("--reviewed-only", help="Take only polygons whose field reviewed is true.")
    ] = False,
    unlabelled: Annotated[
        Unlabelled, typer.Option("--unlabelled", help="What ground without a label counts as.")
    ] = Unlabelled.BACKGROUND,
    bands: BandsOption = "",
    hillshade: HillshadeOption = None,
    all_ground: AllGroundOption = False,
    others: WithOption = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace a report that is there.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Judge a decoder."""
    with loading():
        from ..mapping.comparing.judge import judge_decoder

    seen = reference_of(raster, bands, hillshade, all_ground)
    pair = LabelledRaster(seen, labels, layer, extent_wkt, reviewed_only, layers_of(others))
    request = Judge(pair, str(model), str(out), class_field, unlabelled, overwrite)
    with clean_stdout(), Reporter() as reporter:
        judgement = judge_decoder(request, reporter.context)
    result(dataclasses.asdict(judgement), _text(judgement), as_json)


def _text(judgement: Judgement) -> str:
    return "\n".join(score_lines(f"{judgement.report}:", judgement.scores))
