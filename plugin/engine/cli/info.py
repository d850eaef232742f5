"""``landform info``: what rasters are, before clicking on them."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from ...protocol.codec import to_json
from ...protocol.messages.rasters import RasterReference
from ..errors import in_words
from ..words import counted
from .output import clean_stdout, result, say
from .view import AllGroundOption, BandsOption, HillshadeOption, reference_of

#: What is told of a raster: for programs, and for people.
_Told = tuple[dict[str, Any], list[str]]


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("info", help="Tell size, georeference, body and scale of rasters.")(info)


def info(
    rasters: Annotated[list[str], typer.Argument(metavar="RASTER...", help="Rasters that GDAL reads.")],
    bands: BandsOption = "",
    hillshade: HillshadeOption = None,
    all_ground: AllGroundOption = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object; of several rasters, their list in rasters.")
    ] = False,
) -> None:
    """Describe rasters."""
    references = [reference_of(raster, bands, hillshade, all_ground) for raster in rasters]
    with clean_stdout():
        if len(references) == 1:
            data, lines = _told(references[0])
        else:
            told = [_told_or_refused(reference) for reference in references]
    if len(references) == 1:
        result(data, "\n".join(lines), as_json)
        return
    texts = ["\n".join([f"raster      {data['raster']}", *lines]) for data, lines in told]
    result({"rasters": [data for data, _ in told]}, "\n\n".join(texts), as_json)
    if any("error" in data for data, _ in told):
        raise typer.Exit(1)


def _told_or_refused(reference: RasterReference) -> _Told:
    """What one of several rasters is; one that cannot be read does not keep the others from being told."""
    named = {"raster": reference.source}
    try:
        data, lines = _told(reference)
    except Exception as error:
        words = in_words(error)
        if words is None:
            raise
        say(words[1])
        return {**named, "error": {"kind": words[0], "sentence": words[1]}}, [f"error       {words[1]}"]
    return {**named, **data}, lines


def _told(reference: RasterReference) -> _Told:
    from ..raster.source import RasterSource

    with RasterSource.open(reference) as source:
        description, unit = source.describe(), source.length_unit
        crs_name = "" if source.crs is None else source.crs.name
    data = {**to_json(description), "crs": crs_name}
    low, high = description.stretch.low, description.stretch.high
    bands = counted(description.bands, "band")
    size = f"{description.width} x {description.height} pixels, {bands}, {description.dtype}"
    lines = [
        f"size        {size}",
        f"reference   {crs_name or 'none'}",
        f"body        {description.body or 'unknown'}",
        "pixel       unknown size" if unit == "pixels" else f"pixel       {description.pixel_m:.6g} {unit}",
        f"stretch     {', '.join(f'{a:.6g} to {b:.6g}' for a, b in zip(low, high, strict=True))}",
        *(f"warning     {warning}" for warning in description.warnings),
    ]
    return data, lines
