"""``landform info``: what a raster is, before clicking on it."""

from __future__ import annotations

from typing import Annotated

import typer

from ...protocol.codec import to_json
from .output import clean_stdout, result
from .view import BandsOption, HillshadeOption, reference_of


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("info", help="Tell size, georeference, body and scale of a raster.")(info)


def info(
    raster: Annotated[str, typer.Argument(metavar="RASTER", help="A raster that GDAL reads.")],
    bands: BandsOption = "",
    hillshade: HillshadeOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Describe a raster."""
    reference = reference_of(raster, bands, hillshade)
    with clean_stdout():
        from ..raster.source import RasterSource

        with RasterSource.open(reference) as source:
            description, unit = source.describe(), source.length_unit
            crs_name = "" if source.crs is None else source.crs.name
    data = {**to_json(description), "crs": crs_name}
    low, high = description.stretch.low, description.stretch.high
    size = f"{description.width} x {description.height} pixels, bands {description.bands}, {description.dtype}"
    lines = [
        f"size        {size}",
        f"reference   {crs_name or 'none'}",
        f"body        {description.body or 'unknown'}",
        "pixel       unknown size" if unit == "pixels" else f"pixel       {description.pixel_m:.6g} {unit}",
        f"stretch     {', '.join(f'{a:.6g} to {b:.6g}' for a, b in zip(low, high, strict=True))}",
        *(f"warning     {warning}" for warning in description.warnings),
    ]
    result(data, "\n".join(lines), as_json)
