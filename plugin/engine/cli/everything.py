"""``landform everything``: all landforms of rasters, without prompts, to polygons in a GeoPackage."""

from __future__ import annotations

import datetime
import math
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ...environment.locations import cache_folder
from ...protocol.messages.jobs import Progress
from ...protocol.messages.rasters import RasterReference
from ..errors import Cancelled, CrsError, PromptError, RasterError
from ..formats.targets import check_ending, check_targets
from ..jobs import JobContext
from ..loading import loading
from ..words import counted
from .extents import Extent, ExtentCrsOption, ExtentsOption, ground_on
from .output import Reporter, clean_stdout, result, say
from .raster_list import check_one_body
from .segment import Backend
from .view import AllGroundOption, BandsOption, HillshadeOption, reference_of

if TYPE_CHECKING:
    import pyproj

    from ..sam.model import SamModel

#: Diameter in pixels of the smallest landforms that are looked for where no area is given, as on a screen.
SMALLEST_PX = 20.0


def register(app: typer.Typer) -> None:
    """Add the command."""
    words = (
        "Outline all landforms of rasters without prompts, as Everything in view does. What was found so far is "
        "written when it is stopped."
    )
    app.command("everything", help=words, short_help="Outline all landforms of rasters without prompts.")(everything)


@dataclass
class _Outcome:
    """Features of all rasters in the CRS of the first, rasters that failed, and how many several rasters show."""

    features: list[dict[str, Any]] = field(default_factory=list)
    failed: list[dict[str, str]] = field(default_factory=list)
    found: list[dict[str, Any]] = field(default_factory=list)
    crs: pyproj.CRS | None = None
    stopped: str = ""
    again: int = 0


def everything(
    rasters: Annotated[list[str], typer.Argument(metavar="RASTER...", help="Rasters that GDAL reads, of one body.")],
    out: Annotated[Path, typer.Option("--out", metavar="FILE.gpkg", help="GeoPackage to write.")],
    extent: ExtentsOption = None,
    extent_crs: ExtentCrsOption = "",
    min_area: Annotated[
        float | None,
        typer.Option(
            "--min-area", metavar="M2", min=0.0, help="Least area in m² (without a CRS pixels); else 20 pixels across."
        ),
    ] = None,
    model: Annotated[str, typer.Option("--model", metavar="NAME", help="Name or path of a model.")] = "default",
    backend: Annotated[Backend, typer.Option("--backend", help="What runs the model.")] = Backend.AUTO,
    class_name: Annotated[str, typer.Option("--class", metavar="CLASS", help="Class of the landforms.")] = "",
    bands: BandsOption = "",
    hillshade: HillshadeOption = None,
    all_ground: AllGroundOption = False,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace the file if it is there.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Outline everything."""
    with loading():
        from ..formats.geopackage import write_landforms

    references = [reference_of(raster, bands, hillshade, all_ground) for raster in rasters]
    check_targets(out, overwrite=overwrite, inputs=references)
    check_ending(out)
    started = time.monotonic()
    with clean_stdout(), Reporter() as reporter:
        check_one_body(references, "Search them one by one, each with an --out of its own.")
        outcome = _search_all(references, (extent, extent_crs), min_area, model, backend, class_name, reporter.context)
        if len(outcome.failed) == len(rasters):
            raise RasterError(outcome.failed[0]["reason"])
        if not outcome.features:
            reporter.context.check()
        write_landforms(out, outcome.features, outcome.crs, overwrite=overwrite)
        if outcome.stopped:
            found = counted(len(outcome.features), "polygon")
            raise Cancelled(f"{outcome.stopped}; {out} holds the {found} found so far.")
    seconds = round(time.monotonic() - started, 3)
    data = {
        "output": str(out),
        "rasters": outcome.found,
        "seen_again": outcome.again,
        "failed": outcome.failed,
        "seconds": seconds,
    }
    lines = [f"  {told['raster']}: {counted(told['polygons'], 'polygon')}" for told in outcome.found]
    lines += [f"  {told['raster']}: failed" for told in outcome.failed]
    if outcome.again:
        lines.append(f"  {outcome.again} of them on ground that several rasters show are kept once, from the finest.")
    if not outcome.features:
        least = "20 pixels across" if min_area is None else "that area"
        lines.append(f"  Nothing from {least} on was found. A smaller --min-area looks for smaller landforms.")
    result(data, "\n".join([f"{out}: {counted(len(outcome.features), 'polygon')}", *lines]), as_json)
    if outcome.failed:
        raise typer.Exit(1)


def _search_all(
    references: list[RasterReference],
    extent: tuple[Extent | None, str],
    min_area: float | None,
    name: str,
    backend: str,
    class_name: str,
    context: JobContext,
) -> _Outcome:
    """Search one raster after the other; one that fails is told and the rest go on."""
    with loading():
        from ..sam.loader import load_model

    outcome, started = _Outcome(), time.monotonic()
    model = load_model(name, backend, progress=context.stoppable)
    for number, reference in enumerate(references):
        if context.cancelled():
            outcome.stopped = f"Stopped after {number} of {counted(len(references), 'raster')}"
            break
        part = _part(context, number, len(references), started)
        try:
            _search_one(reference, model, extent, min_area, class_name, outcome, part)
        except (RasterError, CrsError, PromptError) as error:
            outcome.failed.append({"raster": reference.source, "reason": str(error)})
            if len(references) > 1:
                say(f"{reference.source}: {error}")
        if outcome.stopped:
            break
    if len(references) > 1 and outcome.crs is not None:
        _keep_once(outcome)
    return outcome


def _keep_once(outcome: _Outcome) -> None:
    """Keep each landform that several rasters show from the finest of them, unless that one cuts it off."""
    from ..segmenting.duplicates import distinct

    rows = outcome.features
    order = sorted(range(len(rows)), key=lambda index: (rows[index]["touches_edge"], rows[index]["pixel_m"]))
    kept = {order[index] for index in distinct([rows[index]["geometry"] for index in order])}
    outcome.features = [row for index, row in enumerate(rows) if index in kept]
    outcome.again = len(rows) - len(kept)


def _part(context: JobContext, number: int, count: int, started: float) -> JobContext:
    """The context of one raster of several, which tells of its share of the whole."""
    if count == 1:
        return context

    def tell(progress: Progress) -> None:
        done = (number + (progress.fraction or 0.0)) / count
        left = (time.monotonic() - started) / done * (1 - done) if done else None
        context.progress(Progress(f"Raster {number + 1} of {count}", done, left))

    return JobContext(tell, context.cancelled)


def _search_one(
    reference: RasterReference,
    model: SamModel,
    extent: tuple[Extent | None, str],
    min_area: float | None,
    class_name: str,
    outcome: _Outcome,
    context: JobContext,
) -> None:
    """Add what a raster shows to the outcome."""
    with loading():
        from ..embeddings.cache import EmbeddingCache
        from ..polygons.moving import transform_geometry
        from ..raster.source import RasterSource
        from ..segmenting.search import rows_of, search

    with RasterSource.open(reference) as source:
        for warning in source.warnings:
            say(warning)
        first = not outcome.found
        if not first and (source.crs is None) != (outcome.crs is None):
            raise CrsError(f"{source.name} and the rasters before it cannot share a file: only some have a CRS.")
        smallest = SMALLEST_PX if min_area is None else math.sqrt(4 * min_area / math.pi) / source.pixel_m
        cache = EmbeddingCache(cache_folder() / "embeddings")
        box, crs = extent
        ground = ground_on(source, box, "", crs) if crs else None
        found = search(source, model, cache, max(smallest, 1.0) * source.pixel_size, box, context, ground)
        mapped_at = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
        rows = []
        for mask, _, row in rows_of(found, model, source):
            if min_area is not None and (row.get("area_m2") or 0.0) < min_area:
                continue
            there = first or source.crs is None
            shape = mask.polygon if there else transform_geometry(mask.polygon, source.crs, outcome.crs)
            given = {"class": class_name or None, "mapped_at": mapped_at, "reviewed": False}
            rows.append({**row, **given, "geometry": shape})
        outcome.crs = source.crs if first else outcome.crs
    outcome.features += rows
    outcome.found.append({"raster": reference.source, "polygons": len(rows)})
    if found.stopped:
        outcome.stopped = f"Stopped after {found.share:.0%} of {source.name}"
