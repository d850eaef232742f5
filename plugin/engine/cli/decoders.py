"""``landform decoders``: which decoders there are, with ground, classes and score."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ...protocol.codec import to_json
from ...protocol.messages.decoders import DecoderInfo
from ..loading import loading
from .output import clean_stdout, result

_HEADINGS = ("NAME", "TRAINED", "MEAN IOU", "95 %", "KIND", "ENCODER", "CLASSES", "GROUND", "FOLDER")


def register(app: typer.Typer) -> None:
    """Add the command."""
    words = "List the decoders in folders, with ground, classes and score."
    app.command("decoders", help=words, short_help="List decoders in folders with ground, classes and score.")(decoders)


def decoders(
    folders: Annotated[list[Path], typer.Argument(metavar="FOLDER…", help="Model packages, or folders of them.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """List decoders."""
    with clean_stdout():
        with loading():
            from ..decoders.listing import list_decoders

        found = list_decoders(folders)
    result({"decoders": [to_json(one) for one in found]}, _table(found), as_json)


def _table(found: list[DecoderInfo]) -> str:
    if not found:
        return "There is no decoder here."
    usable = [one for one in found if not one.problem]
    rows = [_HEADINGS, *(_row(one) for one in usable)] if usable else []
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADINGS))] if rows else []
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return "\n".join([*lines, *(one.problem for one in found if one.problem)])


def _row(one: DecoderInfo) -> tuple[str, ...]:
    return (
        one.name,
        one.created[:16].replace("T", " "),
        "–" if one.mean_iou is None else f"{one.mean_iou:.3f}",
        "–".join(f"{end:.2f}" for end in one.interval),
        one.kind,
        one.encoder,
        ", ".join(one.classes),
        ", ".join(one.grounds),
        one.folder,
    )
