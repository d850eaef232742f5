"""``landform segment``: prompts to polygons in a GeoPackage."""

from __future__ import annotations

import datetime
import time
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperCommand

from ...environment.locations import cache_folder
from ...protocol.messages.annotating import Prompt, RasterReference
from ...protocol.messages.jobs import Progress
from ..errors import Cancelled, CrsError, OutputError, PromptError, RasterError
from ..formats.targets import check_ending, check_targets
from ..words import counted
from .output import Reporter, clean_stdout, result, say
from .prompts import UNITS, CatalogueColumns, ObjectPrompt, read_prompts, single_prompt
from .view import AllGroundOption, BandsOption, HillshadeOption, reference_of

if TYPE_CHECKING:
    from ..jobs import JobContext
    from ..raster.source import RasterSource
    from ..segmenting.segmenter import Segmenter

_PAIRS = ("--point", "--background")


class Backend(StrEnum):
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


@dataclass
class _Outcome:
    """Features found, objects that failed, and how many were done when the user stopped; None when nobody did."""

    features: list[dict[str, Any]] = field(default_factory=list)
    failed: list[dict[str, str]] = field(default_factory=list)
    stopped_after: int | None = None


def segment(
    raster: Annotated[str, typer.Argument(metavar="RASTER", help="A raster that GDAL reads.")],
    out: Annotated[Path, typer.Option("--out", metavar="FILE.gpkg", help="GeoPackage to write.")],
    point: Annotated[list[str] | None, typer.Option("--point", metavar="X Y", help="On the landform; repeat.")] = None,
    background: Annotated[list[str] | None, typer.Option("--background", metavar="X Y", help="Off it; repeat.")] = None,
    box: Annotated[
        tuple[float, float, float, float] | None,
        typer.Option("--box", metavar="XMIN YMIN XMAX YMAX", help="Around the landform."),
    ] = None,
    prompts: Annotated[
        Path | None, typer.Option("--prompts", metavar="FILE.csv", help="Many objects: object,kind,x,y,x2,y2.")
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
    columns = _columns(prompts, pixel, CatalogueColumns(lon, lat, diameter, name, unit))
    reference = reference_of(raster, bands, hillshade, all_ground)
    if out.exists() and not overwrite:
        raise OutputError(f"{out} is there already: choose another name, or add --overwrite.")
    check_targets(out, overwrite=overwrite, inputs=(reference, prompts or ""))
    check_ending(out)
    started = time.monotonic()
    with clean_stdout(), Reporter() as reporter:
        objects: list[ObjectPrompt] | tuple[Path, CatalogueColumns]
        if prompts is None:
            objects = [ObjectPrompt("1", single_prompt(points, off, box))]
        else:
            objects = read_prompts(prompts) if columns is None else (prompts, columns)
        outcome, names = _run(reference, objects, model, backend, pixel, class_name, out, overwrite, reporter.context)
    shown = [{key: row[key] for key in _SHOWN if row.get(key) is not None} for row in outcome.features]
    seconds = round(time.monotonic() - started, 3)
    data = {"output": str(out), **names, "features": shown, "failed": outcome.failed, "seconds": seconds}
    text = f"{out}: {counted(len(outcome.features), 'polygon')}" + "".join(
        f"\n  {row['object']}: score {row['score']:.2f}{_size(row, names['length_unit'])}" for row in outcome.features
    )
    result(data, text, as_json)


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


#: What ``--json`` tells of a feature.
_SHOWN = (
    "object", "class", "score", "area_m2", "perimeter_m", "diameter_m", "major_m", "minor_m", "centre_lon",
    "centre_lat", "circularity", "touches_edge", "bounds", "level",
)  # fmt: skip


def _size(row: dict[str, Any], unit: str) -> str:
    diameter = row.get("diameter_m")
    return "" if diameter is None else f", diameter {diameter:.6g} {unit}"


def _run(
    reference: RasterReference,
    given: list[ObjectPrompt] | tuple[Path, CatalogueColumns],
    model: str,
    backend: str,
    pixel: bool,
    class_name: str,
    out: Path,
    overwrite: bool,
    context: JobContext,
) -> tuple[_Outcome, dict[str, Any]]:
    """Outline all objects and write the file."""
    from ..embeddings.cache import EmbeddingCache
    from ..formats.geopackage import write_landforms
    from ..raster.source import RasterSource
    from ..sam.loader import load_model
    from ..segmenting.segmenter import Segmenter
    from .catalogue import read_catalogue

    with RasterSource.open(reference) as source:
        for warning in source.warnings:
            say(warning)
        objects, notes = (given, []) if isinstance(given, list) else read_catalogue(*given, source)
        for note in notes:
            say(note)
        segmenter = Segmenter(
            load_model(model, backend, progress=context.stoppable), EmbeddingCache(cache_folder() / "embeddings")
        )
        outcome = _outline_all(source, segmenter, objects, pixel, class_name, context)
        crs_name = source.crs.name if source.crs is not None else None
        names = {"crs": crs_name, "length_unit": source.length_unit, "model": segmenter.model.name}
        if not outcome.features:
            context.check()
            reason = outcome.failed[0]["reason"] if outcome.failed else "there was nothing to outline"
            raise PromptError(reason if len(objects) == 1 else f"None of {len(objects)} objects has a mask: {reason}")
        write_landforms(out, outcome.features, source.crs, overwrite=overwrite, extra=("object",))
        if outcome.stopped_after is not None:
            done = f"{outcome.stopped_after} of {counted(len(objects), 'object')}"
            raise Cancelled(
                f"Stopped after {done}; {out} holds the {counted(len(outcome.features), 'polygon')} found so far."
            )
    return outcome, names


def _outline_all(
    source: RasterSource,
    segmenter: Segmenter,
    objects: list[ObjectPrompt],
    pixel: bool,
    class_name: str,
    context: JobContext,
) -> _Outcome:
    """One feature for each object; what fails is told and the rest go on."""
    outcome = _Outcome()
    started = time.monotonic()
    for index, item in enumerate(objects):
        if context.cancelled():
            outcome.stopped_after = index
            break
        if len(objects) > 1:
            left = (time.monotonic() - started) / index * (len(objects) - index) if index else None
            context.progress(Progress(f"Object {index + 1} of {len(objects)}", index / len(objects), left))
        try:
            if item.problem:
                raise PromptError(f"Object {item.name} was left out, {item.problem}.")
            prompt = _in_crs(source, item.prompt) if pixel else item.prompt
            outcome.features.append(_outline(source, segmenter, item.name, prompt, class_name))
        except (PromptError, RasterError, CrsError) as error:
            if not source.is_current():
                raise
            outcome.failed.append({"object": item.name, "reason": str(error)})
            if len(objects) > 1:
                say(f"Object {item.name}: {error}")
    return outcome


def _outline(source: RasterSource, segmenter: Segmenter, name: str, prompt: Prompt, class_name: str) -> dict[str, Any]:
    from ..polygons.edges import end_notice
    from ..segmenting.attributes import click_attributes

    found = segmenter.segment(source, prompt)
    if not found.candidates:
        raise PromptError("The model sees no landform there: move the point, add another one, or drag a box.")
    best = found.candidates[0]
    notice = end_notice(best.polygon, source, found.image, best.cut_off)
    if notice:
        say(f"Object {name}: {notice}")
    return {
        **click_attributes(best, found, segmenter.model, source, prompt),
        "geometry": best.polygon,
        "object": name,
        "class": class_name or None,
        "mapped_at": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        "reviewed": False,
        "bounds": list(best.polygon.bounds),
        "level": found.window.level,
    }


def _in_crs(source: RasterSource, prompt: Prompt) -> Prompt:
    """A prompt in columns and rows as one in the raster's CRS; boxes of rotated rasters grow to hold their corners."""
    points = tuple((float(x), float(y)) for x, y in (source.transform @ xy for xy in prompt.points))
    box = prompt.box
    if box is not None:
        x1, y1, x2, y2 = box
        corners = [source.transform @ corner for corner in ((x1, y1), (x1, y2), (x2, y1), (x2, y2))]
        xs, ys = [float(c[0]) for c in corners], [float(c[1]) for c in corners]
        box = min(xs), min(ys), max(xs), max(ys)
    return replace(prompt, points=points, box=box)
