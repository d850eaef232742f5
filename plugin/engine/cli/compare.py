"""``landform compare``: two decoders by the same labels, or two maps of one raster cell by cell."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from ...protocol.codec import to_json
from ...protocol.messages.decoders import Compare, CompareMaps, Comparison, MapDifference
from ...protocol.messages.jobs import LabelledRaster
from ..loading import loading
from .further_layers import WithOption, layers_of
from .output import Reporter, clean_stdout, result
from .train import Unlabelled
from .view import AllGroundOption, BandsOption, HillshadeOption, reference_of


def register(app: typer.Typer) -> None:
    """Add the command."""
    words = "Compare two decoders by labels, or two maps of one raster cell by cell."
    app.command("compare", help=words, short_help="Compare two decoders by labels, or two maps cell by cell.")(compare)


def compare(
    first: Annotated[Path, typer.Argument(metavar="FIRST", help="Model package, or folder of a map run.")],
    second: Annotated[Path, typer.Argument(metavar="SECOND", help="The other one.")],
    out: Annotated[
        Path, typer.Option("--out", metavar="FILE", help="Report (.html) for decoders, raster (.tif) for maps.")
    ],
    raster: Annotated[str, typer.Option("--raster", metavar="R", help="Raster with labels, for decoders.")] = "",
    labels: Annotated[str, typer.Option("--labels", metavar="L.gpkg", help="Its labels.")] = "",
    layer: Annotated[str, typer.Option("--layer", metavar="NAME", help="Layer of the label file.")] = "",
    extent_wkt: Annotated[
        str,
        typer.Option("--extent-wkt", metavar="WKT", help="Polygon in the raster's CRS that was completely labelled."),
    ] = "",
    class_field: Annotated[
        str, typer.Option("--class-field", metavar="FIELD", help="Field that holds the class.")
    ] = "class",
    reviewed_only: Annotated[
        bool, typer.Option("--reviewed-only", help="Take only polygons whose field reviewed is true.")
    ] = False,
    unlabelled: Annotated[
        Unlabelled, typer.Option("--unlabelled", help="What ground without a label counts as.")
    ] = Unlabelled.BACKGROUND,
    bands: BandsOption = "",
    hillshade: HillshadeOption = None,
    all_ground: AllGroundOption = False,
    others: WithOption = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace files that are there.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Compare decoders where a raster with labels is given, else maps."""
    if bool(raster) != bool(labels):
        raise typer.BadParameter("Give --raster and --labels together for decoders, or neither for maps.")
    if not raster and (first / "card.json").is_file():
        raise typer.BadParameter("These are decoders: give --raster and --labels to judge both by.")
    if others and not raster:
        raise typer.BadParameter(
            "--with is for decoders. Leave it out to compare maps, which are compared as they are."
        )
    with clean_stdout(), Reporter() as reporter:
        if raster:
            with loading():
                from ..mapping.comparing.compare import compare_decoders

            seen = reference_of(raster, bands, hillshade, all_ground)
            pair = LabelledRaster(seen, labels, layer, extent_wkt, reviewed_only, layers_of(others))
            request = Compare(pair, str(first), str(second), str(out), class_field, unlabelled, overwrite)
            found: Comparison | MapDifference = compare_decoders(request, reporter.context)
        else:
            with loading():
                from ..mapping.comparing.compare_maps import compare_maps

            found = compare_maps(CompareMaps(str(first), str(second), str(out), overwrite), reporter.context)
    text = _of_decoders(found) if isinstance(found, Comparison) else _of_maps(found)
    result(to_json(found), text, as_json)


def _of_decoders(found: Comparison) -> str:
    told: dict[str, Any] = found.result
    lines = [f"{found.report}: {told['verdict']}"]
    rows = {"mean IoU": told["mean_iou"], "accuracy": told["accuracy"]}
    rows |= {f"{name}, IoU": entry for name, entry in told["classes"].items()}
    for name, entry in rows.items():
        one, other, difference = (entry[key] for key in ("first", "second", "difference"))
        ends = "" if difference["low"] is None else f" ({difference['low']:+.3f} to {difference['high']:+.3f})"
        known = None not in (one["value"], other["value"])
        lines.append(
            f"  {name}: {one['value']:.3f}, {other['value']:.3f}, difference {difference['value']:+.3f}{ends}"
            if known
            else f"  {name}: not known"
        )
    return "\n".join([*lines, *(f"  {note}" for note in told["notes"])])


def _of_maps(found: MapDifference) -> str:
    total = sum(one.area_m2 for one in found.changes)
    changed = [one for one in found.changes if one.first != one.second]
    share = sum(one.area_m2 for one in changed) / total
    lines = [f"{found.raster}: {100 * share:.1f} % of the ground differs"]
    lines += [f"  {one.first} → {one.second}: {one.area_m2:.4g} m²" for one in changed]
    return "\n".join([*lines, *(f"  {note}" for note in found.notes)])
