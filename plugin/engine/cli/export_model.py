"""``landform export-model``: a decoder as one ONNX file with a STAC item."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ...protocol.codec import to_json
from ...protocol.messages.decoders import ExportModel
from ..loading import loading
from .output import Reporter, clean_stdout, result


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("export-model", help="Write a decoder as one ONNX file, e.g. for Deepness.")(export_model)


def export_model(
    package: Annotated[Path, typer.Argument(metavar="PACKAGE", help="Model package of a decoder.")],
    out: Annotated[Path, typer.Argument(metavar="OUT.onnx", help="File to write; a STAC item is written beside it.")],
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace files that are there.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Write a decoder as one ONNX file."""
    with loading():
        from ..exporting.export import export_model as run

    with clean_stdout(), Reporter() as reporter:
        found = run(ExportModel(str(package), str(out), overwrite), reporter.context)
    inputs = ", ".join(found.inputs)
    result(
        to_json(found), f"{found.path}: ONNX, opset {found.opset}, inputs {inputs}. STAC item: {found.item}", as_json
    )
