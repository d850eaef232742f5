"""``landform find``: landforms over an extent, each a polygon of its own, with a decoder's classes or by likeness."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from ...protocol.messages.finding import Find, FoundObjects
from ...protocol.messages.jobs import LabelledRaster
from ...protocol.messages.rasters import RasterReference
from ..errors import Cancelled
from ..loading import loading
from ..words import counted
from .extents import ExtentCrsOption, ExtentOption, ExtentWktOption, chosen_ground
from .further_layers import WithOption, layers_of
from .output import Reporter, clean_stdout, result
from .raster_list import rasters_of
from .scheduler import TilesByOption, workers_of
from .segment import Backend
from .view import AllGroundOption, BandsOption, HillshadeOption, reference_of

#: What a search leaves that was stopped before anything was found.
_LEFT = "Finished tiles are kept, and the same command goes on with them."


def register(app: typer.Typer) -> None:
    """Add the command."""
    words = (
        "Find landforms over an extent, each a polygon of its own and found once, whatever its size. A decoder tells "
        "their classes; landforms that are pointed out tell what more is looked for. What was found so far is written "
        "when it is stopped."
    )
    app.command("find", help=words, short_help="Find landforms over an extent, each a polygon of its own.")(find)


def find(
    raster: Annotated[
        list[str],
        typer.Option("--raster", metavar="R", help="What to search; repeat, or name a folder, as in landform map."),
    ],
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder of the run; the same call resumes.")],
    model: Annotated[
        Path | None,
        typer.Option("--model", metavar="MODEL", help="Model package that tells classes; without, there are none."),
    ] = None,
    like: Annotated[
        list[str] | None,
        typer.Option(
            "--like",
            metavar="L.gpkg",
            help="Landforms that more are looked for of, one to a few dozen; those of the class background are what is "
            "not looked for. Repeat for more rasters.",
        ),
    ] = None,
    like_layer: Annotated[
        list[str] | None,
        typer.Option("--layer", metavar="NAME", help="Layer of each --like, where it has several with polygons."),
    ] = None,
    like_raster: Annotated[
        list[str] | None,
        typer.Option(
            "--like-raster", metavar="R", help="Raster that they were outlined on, in the same order; else --raster."
        ),
    ] = None,
    extent: ExtentOption = None,
    extent_wkt: ExtentWktOption = "",
    extent_crs: ExtentCrsOption = "",
    smallest: Annotated[
        float | None,
        typer.Option(
            "--smallest", metavar="M", min=0.0, help="Least diameter in metres (without a CRS pixels); else 20 pixels."
        ),
    ] = None,
    least_score: Annotated[
        float | None,
        typer.Option("--least-score", metavar="0…1", min=0.0, max=1.0, help="Leave out what is rated lower."),
    ] = None,
    outlines: Annotated[
        str, typer.Option("--outlines", metavar="NAME", help="Name or path of the SAM that outlines.")
    ] = "default",
    backend: Annotated[Backend, typer.Option("--backend", help="What runs the SAM.")] = Backend.AUTO,
    bands: BandsOption = "",
    hillshade: HillshadeOption = None,
    all_ground: AllGroundOption = False,
    others: WithOption = None,
    scheduler: TilesByOption = "",
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace results that are there.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Find landforms over an extent."""
    with loading():
        from ..finding.run import find_objects

    references = [reference_of(path, bands, hillshade, all_ground) for path in rasters_of(raster)]
    of_examples = [reference_of(path, bands, hillshade, all_ground) for path in like_raster or ()]
    request = Find(
        references[0],
        str(out),
        "" if model is None else str(model),
        _examples(like or (), like_layer or (), of_examples, references[0]),
        chosen_ground(extent, extent_wkt, references[0], extent_crs),
        smallest,
        least_score,
        outlines,
        backend,
        overwrite,
        layers_of(others),
        tuple(references[1:]),
    )
    workers = workers_of(scheduler)
    with clean_stdout(), Reporter(_LEFT) as reporter:
        found = find_objects(request, reporter.context, workers)
        if found.share < 1.0:
            raise Cancelled(
                f"Stopped after {found.share:.0%} of the tiles; {found.polygons} holds the "
                f"{counted(found.objects, 'landform')} found so far, and the same command goes on."
            )
    result(dataclasses.asdict(found), _text(found), as_json)


def _examples(
    files: Sequence[str], layers: Sequence[str], rasters: list[RasterReference], searched: RasterReference
) -> tuple[LabelledRaster, ...]:
    if rasters and len(rasters) != len(files):
        raise typer.BadParameter("Give as many --like-raster as --like, or none where all lie on --raster.")
    return tuple(
        LabelledRaster(rasters[number] if rasters else searched, labels, layers[number] if number < len(layers) else "")
        for number, labels in enumerate(files)
    )


def _text(found: FoundObjects) -> str:
    head = f"{found.polygons}: {counted(found.objects, 'landform')} in {counted(found.tiles, 'tile')}"
    if found.tiles_resumed:
        head += f", {found.tiles_resumed} of them from before"
    lines = [f"  {name}: {number}" for name, number in found.classes.items()]
    if found.doubtful:
        lines.append(f"  {found.doubtful} marked as questionable")
    if found.split:
        were = "was" if found.split == 1 else "were"
        lines.append(f"  {counted(found.split, 'outline')} {were} left out for the landforms that they hold")
    return "\n".join([head, *lines, *(f"  {notice}" for notice in found.notices)])
