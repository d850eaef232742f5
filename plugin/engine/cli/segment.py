"""``landform segment``: prompts to polygons in a GeoPackage."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperCommand

from ...protocol.codec import to_json
from ...protocol.diameters import UNITS
from ...protocol.messages.jobs import Progress
from ...protocol.messages.rasters import RasterReference
from ...protocol.schema import LANDFORM_FIELDS, LANDFORM_LAYER
from ..errors import Cancelled, OutputError, PromptError
from ..formats.targets import check_ending, check_targets
from ..loading import loading
from ..words import counted
from .choice import Choice
from .output import Reporter, clean_stdout, result
from .prompts import CatalogueColumns, ObjectPrompt, read_prompts, single_prompt
from .stopped_files import call_of, forget_stopped, left_by, remember_stopped
from .view import AllGroundOption, BandsOption, HillshadeOption, reference_of

if TYPE_CHECKING:
    from ..jobs import JobContext
    from .outliner import Outlined
    from .outlining import Given

#: What a command leaves that was stopped before its file was there.
_LEFT = "Nothing was written."
_KEPT = "Nothing was written, but what was outlined is kept, and the same command goes on with it."
_PAIRS = ("--point", "--background")


class Backend(Choice):
    """What runs the model; the same names as the loader's, which would take seconds to import here."""

    AUTO = "auto"
    OPENVINO = "openvino"
    TORCH = "torch"


class _PairOptions(TyperCommand):
    """Lets ``--point X Y`` be given many times, which typer knows only for options with one value."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        joined: list[str] = []
        rest = list(args)
        while rest:
            word = rest.pop(0)
            joined.append(word)
            if word in _PAIRS:
                if len(rest) < 2 or any(value.startswith("--") for value in rest[:2]):
                    raise typer.BadParameter(f"{word} takes two numbers, X and Y.")
                joined.append(f"{rest.pop(0)} {rest.pop(0)}")
        return super().parse_args(ctx, joined)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("segment", cls=_PairOptions, help="Outline landforms that points and boxes show.")(segment)


def _pair(text: str) -> tuple[float, float]:
    try:
        x, y = (float(word) for word in text.split())
    except ValueError as error:
        raise typer.BadParameter(f"{text!r} should be two numbers, X and Y.") from error
    return x, y


def segment(
    rasters: Annotated[
        list[str],
        typer.Argument(
            metavar="RASTER...", help="Rasters of one body that GDAL reads; prompts are in the first's CRS."
        ),
    ],
    out: Annotated[Path, typer.Option("--out", metavar="FILE.gpkg", help="GeoPackage to write.")],
    point: Annotated[list[str] | None, typer.Option("--point", metavar="X Y", help="On the landform; repeat.")] = None,
    background: Annotated[list[str] | None, typer.Option("--background", metavar="X Y", help="Off it; repeat.")] = None,
    box: Annotated[
        tuple[float, float, float, float] | None,
        typer.Option("--box", metavar="XMIN YMIN XMAX YMAX", help="Around the landform."),
    ] = None,
    prompts: Annotated[
        Path | None,
        typer.Option(
            "--prompts",
            metavar="FILE.csv",
            help="Many objects: object,kind,x,y,x2,y2. Stopped or killed, the same call goes on.",
        ),
    ] = None,
    lon: Annotated[
        str, typer.Option("--lon", metavar="COLUMN", help="Of --prompts, a catalogue: longitudes east in degrees.")
    ] = "",
    lat: Annotated[str, typer.Option("--lat", metavar="COLUMN", help="Its planetocentric latitudes in degrees.")] = "",
    diameter: Annotated[str, typer.Option("--diameter", metavar="COLUMN", help="Its diameters.")] = "",
    unit: Annotated[
        str, typer.Option("--unit", metavar="km|m", help="Of the diameters; else by the name of the column.")
    ] = "",
    name: Annotated[str, typer.Option("--name", metavar="COLUMN", help="Its names or numbers.")] = "",
    pixel: Annotated[
        bool, typer.Option("--pixel", help="What is given are columns and rows from the upper left corner.")
    ] = False,
    model: Annotated[str, typer.Option("--model", metavar="NAME", help="Name or path of a model.")] = "default",
    backend: Annotated[Backend, typer.Option("--backend", help="What runs the model.")] = Backend.AUTO,
    class_name: Annotated[str, typer.Option("--class", metavar="CLASS", help="Class of the landforms.")] = "",
    bands: BandsOption = "",
    hillshade: HillshadeOption = None,
    all_ground: AllGroundOption = False,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace the file if it is there.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Outline landforms."""
    points, off = [_pair(text) for text in point or ()], [_pair(text) for text in background or ()]
    if prompts is not None and (points or off or box):
        raise typer.BadParameter("Give either --prompts or --point, --background and --box.")
    if prompts is None and not points and box is None:
        raise typer.BadParameter("Give --point X Y, --box XMIN YMIN XMAX YMAX or --prompts FILE.csv.")
    named = CatalogueColumns(lon, lat, diameter, name, unit)
    columns = _columns(prompts, pixel, named)
    references = [reference_of(raster, bands, hillshade, all_ground) for raster in rasters]
    if pixel and len(rasters) > 1:
        raise typer.BadParameter("Columns and rows (--pixel) are those of one raster: give one.")
    settings = (model, backend.value, pixel, class_name)
    seen = [{**to_json(one), "source": os.path.abspath(one.source)} for one in references]
    call = call_of(seen, points, off, box, prompts or "", asdict(named), settings)
    overwrite = overwrite or left_by(out, call)
    if out.exists() and not overwrite:
        raise OutputError(f"{out} is there already: choose another name, or add --overwrite.")
    check_targets(out, overwrite=overwrite, inputs=(references, prompts or ""))
    check_ending(out)
    started = time.monotonic()
    with clean_stdout(), Reporter(_LEFT if prompts is None else _KEPT) as reporter:
        if prompts is None:
            given: Given = [ObjectPrompt("1", single_prompt(points, off, box))]
        else:
            given = read_prompts(prompts) if columns is None else (prompts, columns)
        outcome, listed = _run(references, given, settings, out, overwrite, call, reporter.context)
    crs_name = outcome.crs.name if outcome.crs is not None else None
    names = {"crs": crs_name, "length_unit": outcome.length_unit, "model": outcome.model}
    counts = {"polygons": outcome.found, "resumed": outcome.resumed}
    seconds = round(time.monotonic() - started, 3)
    data = {"output": str(out), **names, **counts, "features": listed, "failed": outcome.failed, "seconds": seconds}
    result(data, _text(out, outcome, listed), as_json)


def _text(out: Path, outcome: Outlined, listed: list[dict[str, Any]]) -> str:
    head = f"{out}: {counted(outcome.found, 'polygon')}"
    if outcome.resumed and outcome.asked > 1:
        head += f", {outcome.resumed} of {counted(outcome.asked, 'object')} from before"
    shown = [f"  {row['object']}: score {row['score']:.2f}{_size(row, outcome.length_unit)}" for row in listed[:_SAID]]
    more = [f"  … and {outcome.found - _SAID} more"] if outcome.found > _SAID else []
    return "\n".join([head, *shown, *more])


def _columns(prompts: Path | None, pixel: bool, columns: CatalogueColumns) -> CatalogueColumns | None:
    """The columns of a catalogue, or None where the prompts have those of their own.

    Raises:
        typer.BadParameter: They do not fit together.
    """
    if not any((columns.lon, columns.lat, columns.diameter, columns.name, columns.unit)):
        return None
    if prompts is None or pixel or not (columns.lon and columns.lat):
        raise typer.BadParameter("--lon and --lat name columns of the table of --prompts, without --pixel.")
    if columns.unit not in ("", *UNITS):
        raise typer.BadParameter(f"--unit wants {' or '.join(UNITS)}, not {columns.unit!r}.")
    return columns


#: More landforms take a while to be written, which is told.
_AT_ONCE = 5_000
#: How many landforms ``--json`` lists, and how many the text for people.
_LISTED, _SAID = 10_000, 50
#: What ``--json`` tells of a feature.
_SHOWN = (
    "object", "class", "score", "area_m2", "perimeter_m", "diameter_m", "major_m", "minor_m", "centre_lon",
    "centre_lat", "circularity", "touches_edge", "bounds", "level",
)  # fmt: skip


def _size(row: dict[str, Any], unit: str | None) -> str:
    diameter = row.get("diameter_m")
    return "" if diameter is None else f", diameter {diameter:.6g} {unit}"


def _run(
    references: list[RasterReference],
    given: Given,
    settings: tuple[str, str, bool, str],
    out: Path,
    overwrite: bool,
    call: str,
    context: JobContext,
) -> tuple[Outlined, list[dict[str, Any]]]:
    """Outline all objects and write the file; what came of it, and what is told of the first landforms."""
    with loading():
        from ..formats.geopackage import write_cells
        from .outlining import Settings, outline_objects
        from .raster_list import check_one_body

    if len(references) > 1:
        check_one_body(references, "Outline on them one by one, each with an --out of its own.")
    outcome = outline_objects(references, given, Settings(*settings), context)
    if not outcome.found:
        context.check()
        reason = outcome.failed[0]["reason"] if outcome.failed else "there was nothing to outline"
        asked = max(outcome.asked, len(outcome.failed))
        raise PromptError(reason if asked == 1 else f"None of {asked} objects has a mask: {reason}")
    listed: list[dict[str, Any]] = []
    text = "Writing what was found so far" if outcome.stopped else "Writing landforms"

    def rows() -> Iterator[list[Mapping[str, Any]]]:
        started, written = time.monotonic(), 0
        for some in outcome.rows():
            if not outcome.stopped:
                context.check()
            if outcome.found > _AT_ONCE:
                left = (time.monotonic() - started) / written * (outcome.found - written) if written else None
                context.progress(Progress(text, written / outcome.found, left))
            written += len(some)
            listed.extend(
                {key: row[key] for key in _SHOWN if row.get(key) is not None} for row in some[: _LISTED - len(listed)]
            )
            yield [*some]

    kinds = {name: kind for name, kind, _width in LANDFORM_FIELDS} | {"object": "text"}
    write_cells(out, rows(), kinds, outcome.crs, LANDFORM_LAYER, overwrite)
    if outcome.stopped:
        remember_stopped(out, call)
        done = f"{outcome.done} of {counted(outcome.asked, 'object')}"
        found = counted(outcome.found, "polygon")
        raise Cancelled(
            f"Stopped after {done}; {out} holds the {found} found so far. The same command goes on from there."
        )
    forget_stopped(out)
    return outcome, listed
