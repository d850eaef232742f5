"""``landform convert``: a raster that is slow to read to a Cloud Optimized GeoTIFF."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Annotated

import typer

from ...protocol.messages.jobs import Convert
from .output import Reporter, clean_stdout, result


def register(app: typer.Typer) -> None:
    """Add the command."""
    words = "Convert a raster that is slow to read to a Cloud Optimized GeoTIFF."
    app.command("convert", help=words, short_help="Make a Cloud Optimized GeoTIFF of a raster slow to read.")(convert)


def convert(
    raster: Annotated[str, typer.Argument(metavar="RASTER", help="A raster that GDAL reads.")],
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="GeoTIFF to write.")],
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace a file that is there.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Convert a raster."""
    with clean_stdout(), Reporter() as reporter:
        from ..formats.cog import convert as convert_raster

        converted = convert_raster(Convert(raster, str(out), overwrite), reporter.context)
    result(dataclasses.asdict(converted), f"{converted.path}: {converted.size_bytes / 1e6:.1f} MB", as_json)
