"""``landform map``: a raster and a model package to a landform map."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from ...protocol.messages.jobs import Map, Mapped
from ...protocol.messages.mapping import MapEstimate
from ..loading import loading
from ..words import counted
from .extents import ExtentCrsOption, ExtentOption, ExtentWktOption, chosen_ground
from .further_layers import WithOption, layers_of
from .output import Reporter, clean_stdout, result
from .raster_list import rasters_of
from .scheduler import TilesByOption, workers_of
from .view import AllGroundOption, BandsOption, HillshadeOption, reference_of

#: What a run that was stopped leaves.
_LEFT = "Finished tiles are kept, and the same command goes on with them."


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("map", help="Map landforms over an extent with a trained decoder.")(map_extent)


def map_extent(
    raster: Annotated[
        list[str],
        typer.Option(
            "--raster",
            metavar="R",
            help="What to map; repeat, or name a folder, to map several rasters of a body as one, in the CRS of the "
            "first: the finest is seen, of those as fine the first, and where it has no data the next.",
        ),
    ],
    model: Annotated[Path, typer.Option("--model", metavar="MODEL", help="Model package that training made.")],
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder of the run; the same call resumes.")],
    extent: ExtentOption = None,
    extent_wkt: ExtentWktOption = "",
    extent_crs: ExtentCrsOption = "",
    minimum_area: Annotated[
        float | None,
        typer.Option(
            "--minimum-area",
            metavar="M2",
            min=0.0,
            help="Smaller polygons are merged; 0 keeps all. Without, what the decoder cannot tell from noise is.",
        ),
    ] = None,
    smoothing: Annotated[
        float,
        typer.Option(
            "--smoothing", metavar="0…1", min=0.0, max=1.0, help="0 keeps the steps of the pixels, 1 is strong."
        ),
    ] = 0.3,
    threshold: Annotated[
        list[str] | None,
        typer.Option(
            "--threshold",
            metavar="CLASS=P",
            help="Map a class only where its probability reaches P, 0 to 1; elsewhere its ground is background, or has "
            "no class, and no other class gets it. Repeat for more classes.",
        ),
    ] = None,
    probabilities: Annotated[
        bool, typer.Option("--probabilities", help="Write the probability of each class, too: a raster of many bands.")
    ] = False,
    views: Annotated[
        int,
        typer.Option(
            "--views",
            metavar="N",
            min=0,
            max=3,
            help="Look at the ground N times, as it is and turned, and take the mean: 3 is better and slower than 1. "
            "Without, small extents are looked at three times.",
        ),
    ] = 0,
    whole_at_border: Annotated[
        bool,
        typer.Option(
            "--whole-at-border",
            help="On a map all around a body, a landform across its border is one polygon of two parts, and not cut.",
        ),
    ] = False,
    shard: Annotated[
        str, typer.Option("--shard", metavar="I/N", help="Compute only this part of the tiles; map again to finish.")
    ] = "",
    scheduler: TilesByOption = "",
    bands: BandsOption = "",
    hillshade: HillshadeOption = None,
    all_ground: AllGroundOption = False,
    others: WithOption = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace results that are there.")] = False,
    estimate: Annotated[
        bool,
        typer.Option(
            "--estimate",
            help="Tell what it would take (tiles, time, disk), and what is unusual for the model. Nothing is written.",
        ),
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Map landforms over an extent."""
    with loading():
        from ..mapping.run import map_landforms

    references = [reference_of(path, bands, hillshade, all_ground) for path in rasters_of(raster)]
    ground = chosen_ground(extent, extent_wkt, references[0], extent_crs)
    least, further = _thresholds(threshold or ()), layers_of(others)
    request = Map(
        references[0],
        str(model),
        str(out),
        ground,
        minimum_area,
        smoothing,
        overwrite,
        least,
        probabilities,
        further,
        views,
        tuple(references[1:]),
        whole_at_border,
    )
    part = _part(shard)
    if part is not None and scheduler:
        raise typer.BadParameter("Give either --shard or --scheduler.")
    workers = workers_of(scheduler)
    if estimate:
        _tell_estimate(request, as_json)
        return
    with clean_stdout(), Reporter(_LEFT) as reporter:
        mapped = map_landforms(request, reporter.context, part, workers)
    result(dataclasses.asdict(mapped), _text(mapped, shard), as_json)


def _tell_estimate(request: Map, as_json: bool) -> None:
    with loading():
        from ..mapping.estimate import estimate_map

    with clean_stdout():
        found = estimate_map(request)
    result(dataclasses.asdict(found), _estimate_text(found), as_json)


def _estimate_text(found: MapEstimate) -> str:
    tiles = counted(found.tiles, "tile")
    if found.tiles_there:
        tiles += f", {found.tiles_there} of them there already"
    if found.views > 1:
        tiles += f", each looked at {found.views} times"
    if found.seconds is None:
        time = "not known: no map like this one was made on this machine yet"
    elif found.seconds < 90:
        time = f"about {found.seconds:.0f} s on this machine"
    else:
        time = f"about {found.seconds / 60:,.0f} min on this machine"
    about = "about" if found.size_measured else "at most"
    return "\n".join(
        [
            tiles,
            f"  time: {time}",
            f"  disk: {about} {found.size_bytes / 1e6:,.1f} MB; {found.free_bytes / 1e6:,.0f} MB are free",
            f"  polygons: from {found.minimum_area_m2:.6g} m² on",
            *(f"  {notice}" for notice in found.notices),
        ]
    )


def _part(shard: str) -> tuple[int, int] | None:
    if not shard:
        return None
    number, slash, count = shard.partition("/")
    if not (slash and number.isdigit() and count.isdigit() and 1 <= int(number) <= int(count)):
        raise typer.BadParameter(f"--shard wants a part I/N such as 1/4, not {shard!r}.")
    return int(number), int(count)


def _thresholds(words: Sequence[str]) -> dict[str, float]:
    """Least probability by class of ``--threshold``; a class may have an equals sign in its name."""
    found = {}
    for word in words:
        name, equals, number = word.rpartition("=")
        try:
            found[name] = float(number)
        except ValueError:
            equals = ""
        if not (equals and name and 0 <= found[name] <= 1):
            raise typer.BadParameter(f"--threshold wants a class and 0 to 1 such as crater=0.7, not {word!r}.")
    return found


def _text(mapped: Mapped, shard: str) -> str:
    notices = [f"  {notice}" for notice in mapped.notices]
    if shard:
        done = f"Part {shard} is done. Map again without --shard once all parts are, to make the files."
        return "\n".join([done, *notices])
    unit, scale = ("pixels", 1.0) if mapped.in_pixels else ("km²", 1e6)
    areas = [f"  {name}: {area / scale:.6g} {unit}" for name, area in mapped.areas_m2.items()]
    head = f"{mapped.polygons}: {counted(mapped.tiles, 'tile')}"
    if mapped.tiles_resumed:
        head += f", {f'{mapped.tiles_resumed} of them ' if mapped.tiles > 1 else ''}from before"
    merged = []
    if mapped.merged:
        were = "was" if mapped.merged == 1 else "were"
        smallest = "pixels" if mapped.in_pixels else "m²"
        smaller = f"{counted(mapped.merged, 'polygon')} below {mapped.minimum_area_m2:.6g} {smallest} {were} merged"
        merged = [f"  {smaller} into what lies around them (--minimum-area)."]
    return "\n".join([head, *areas, *merged, *notices])
