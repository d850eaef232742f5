"""``landform export``: landforms to Craterstats, CraterTools, COCO, CSV and GeoJSON."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Annotated

import typer

from ...protocol.messages.exports import Export, Exported
from ...protocol.messages.rasters import RasterReference
from ...protocol.schema import EXPORT_FORMATS
from ..loading import loading
from ..words import counted
from .output import Reporter, clean_stdout, result, say

_KEYS = ", ".join(form.key for form in EXPORT_FORMATS)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("export", help="Write landforms in the format of another program.")(export)


def export(
    landforms: Annotated[str, typer.Argument(metavar="LANDFORMS", help="GeoPackage or any polygon layer.")],
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="File to write; its ending tells the format.")],
    form: Annotated[
        str, typer.Option("--format", metavar="FORMAT", help=f"{_KEYS}; by the file's ending without.")
    ] = "",
    layer: Annotated[str, typer.Option("--layer", metavar="NAME", help="Layer of the file.")] = "",
    class_field: Annotated[
        str,
        typer.Option(
            "--class-field", metavar="FIELD", help="Field that holds the class; an empty word when there is none."
        ),
    ] = "class",
    classes: Annotated[
        list[str] | None, typer.Option("--class", metavar="CLASS", help="Only these; repeat. Counts take craters.")
    ] = None,
    reviewer: Annotated[
        str, typer.Option("--reviewer", metavar="NAME", help="Only what this reviewer has; without, all.")
    ] = "",
    area: Annotated[str, typer.Option("--area", metavar="FILE", help="Polygons of the counted area.")] = "",
    area_layer: Annotated[str, typer.Option("--area-layer", metavar="NAME", help="Layer of that file.")] = "",
    area_wkt: Annotated[
        str,
        typer.Option("--area-wkt", metavar="WKT", help="The counted area as a polygon in the landforms' CRS instead."),
    ] = "",
    raster: Annotated[
        str, typer.Option("--raster", metavar="R", help="Image of COCO's pixels; or all of it is the counted area.")
    ] = "",
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace files that are there.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Export landforms."""
    if area and area_wkt:
        raise typer.BadParameter("Give either --area or --area-wkt.")
    request = Export(
        source=landforms,
        output=str(out),
        format=form or _by_ending(out),
        layer=layer,
        class_field=class_field,
        classes=tuple(classes or ()),
        area=area,
        area_layer=area_layer,
        area_wkt=area_wkt,
        raster=RasterReference(raster) if raster else None,
        overwrite=overwrite,
        reviewer=reviewer,
    )
    with clean_stdout(), Reporter() as reporter:
        with loading():
            from ..formats.exports.run import export_landforms

        exported = export_landforms(request, reporter.context)
    for note in exported.notes:
        say(note)
    result(dataclasses.asdict(exported), _text(exported), as_json)


def _by_ending(out: Path) -> str:
    for form in EXPORT_FORMATS:
        if out.suffix.lower() == form.suffix:
            return form.key
    endings = ", ".join(form.suffix for form in EXPORT_FORMATS)
    raise typer.BadParameter(f"--out wants one of the endings {endings}, or give --format.")


def _text(exported: Exported) -> str:
    size = "" if exported.area_m2 is None else f", counted area {exported.area_m2 / 1e6:.6g} km²"
    return f"{', '.join(exported.files)}: {counted(exported.count, 'polygon')}{size}"
