"""``landform count``: the size-frequency distribution of craters, which of them are doubtful, and their age."""

from __future__ import annotations

import dataclasses
from collections import Counter
from pathlib import Path
from typing import Annotated, Any

import typer

from ...protocol.messages.counting import (
    BINNINGS,
    DOUBTS,
    FITS,
    PRESENTATIONS,
    CountCraters,
    CratersCounted,
    CratersDated,
    DateCraters,
)
from ...protocol.messages.exports import Export
from ...protocol.messages.rasters import RasterReference
from ...protocol.messages.recapture import Completeness
from ..loading import loading
from ..words import counted
from .output import Reporter, clean_stdout, result, say


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("count", help="Count craters, plot their sizes and date the ground.")(count)


def count(
    landforms: Annotated[str, typer.Argument(metavar="LANDFORMS", help="GeoPackage or any polygon layer.")],
    layer: Annotated[str, typer.Option("--layer", metavar="NAME", help="Layer of the file.")] = "",
    class_field: Annotated[
        str, typer.Option("--class-field", metavar="FIELD", help="Field that holds the class; an empty word for none.")
    ] = "class",
    classes: Annotated[
        list[str] | None, typer.Option("--class", metavar="CLASS", help="Only these; repeat. Without, craters.")
    ] = None,
    area: Annotated[str, typer.Option("--area", metavar="FILE", help="Polygons of the counted area.")] = "",
    area_layer: Annotated[str, typer.Option("--area-layer", metavar="NAME", help="Layer of that file.")] = "",
    raster: Annotated[str, typer.Option("--raster", metavar="R", help="An image all of which was counted on.")] = "",
    leave_out: Annotated[
        list[str] | None, typer.Option("--leave-out", metavar="DOUBT", help=f"{', '.join(DOUBTS)}; repeat.")
    ] = None,
    reviewer: Annotated[str, typer.Option("--reviewer", metavar="NAME", help="Only what this reviewer has.")] = "",
    second: Annotated[
        str, typer.Option("--second", metavar="FILE", help="Another count of the same ground, for the completeness.")
    ] = "",
    second_layer: Annotated[str, typer.Option("--second-layer", metavar="NAME", help="Layer of that file.")] = "",
    second_field: Annotated[
        str, typer.Option("--second-class-field", metavar="FIELD", help="Its field of classes; an empty word for none.")
    ] = "class",
    second_reviewer: Annotated[
        str, typer.Option("--second-reviewer", metavar="NAME", help="Only what this reviewer has there.")
    ] = "",
    second_origin: Annotated[
        str, typer.Option("--second-origin", metavar="ORIGIN", help="Only these: model for what a decoder has found.")
    ] = "",
    table: Annotated[
        Path | None, typer.Option("--table", metavar="CSV", help="Completeness by size, to be written.")
    ] = None,
    binning: Annotated[str, typer.Option("--binning", metavar="BINS", help=", ".join(BINNINGS))] = "pseudo-log",
    smallest: Annotated[float, typer.Option("--from", metavar="KM", help="Smallest diameter that is dated.")] = 0.0,
    largest: Annotated[float, typer.Option("--to", metavar="KM", help="Largest diameter that is dated.")] = 0.0,
    fit: Annotated[str, typer.Option("--fit", metavar="FIT", help=", ".join(FITS))] = "poisson",
    buffered: Annotated[bool, typer.Option("--buffered", help="Buffered count: craters count whole.")] = False,
    system: Annotated[
        str, typer.Option("--chronology", metavar="NAME", help="Chronology system; without, the body's first.")
    ] = "",
    isochrones: Annotated[
        list[float] | None, typer.Option("--isochrone", metavar="GA", help="Further isochrones; repeat.")
    ] = None,
    plot: Annotated[Path | None, typer.Option("--plot", metavar="PNG", help="Picture to write.")] = None,
    presentation: Annotated[
        str, typer.Option("--presentation", metavar="P", help=f"Of the picture: {', '.join(PRESENTATIONS)}.")
    ] = "cumulative",
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace files that are there.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Count craters."""
    _refuse_unknown(leave_out or [], DOUBTS, "--leave-out")
    _refuse_unknown([presentation], PRESENTATIONS, "--presentation")
    _refuse_unknown([binning], BINNINGS, "--binning")
    _refuse_unknown([fit], FITS, "--fit")
    if 0 < largest < smallest:
        raise typer.BadParameter(f"--from {smallest:g} is larger than --to {largest:g}.")
    if table is not None and not second:
        raise typer.BadParameter("--table is about completeness, which a second count tells: give --second too.")
    of = Export(
        source=landforms,
        output="",
        format="scc",
        layer=layer,
        class_field=class_field,
        classes=tuple(classes or ()),
        area=area,
        area_layer=area_layer,
        raster=RasterReference(raster) if raster else None,
        reviewer=reviewer,
    )
    chosen = DateCraters(
        (), (), 0.0, binning=binning, system=system, smallest_km=smallest, largest_km=largest, fit=fit,
        buffered=buffered, isochrones_ga=tuple(isochrones or ()),
    )  # fmt: skip
    with clean_stdout(), Reporter() as reporter:
        with loading():
            from ..counting.run import Written, count_and_date

        found, dated = count_and_date(
            CountCraters(of, second, second_layer, second_field, second_reviewer, second_origin), chosen,
            frozenset(leave_out or ()), Written(plot, presentation, table, overwrite), reporter.context,
        )  # fmt: skip
    notes = found.second.notes if found.second is not None else ()
    for note in (*found.notes, *notes, *dated.notes):
        say(note)
    told: dict[str, Any] = {"count": dataclasses.asdict(found), "dated": dataclasses.asdict(dated)}
    told["plot"], told["table"] = (None if file is None else str(file) for file in (plot, table))
    result(told, _text(found, dated), as_json)


def _refuse_unknown(words: list[str], known: tuple[str, ...], option: str) -> None:
    for word in words:
        if word not in known:
            raise typer.BadParameter(f"{option} wants one of {', '.join(known)}, not {word}.")


def _text(found: CratersCounted, dated: CratersDated) -> str:
    from ..counting.picture import count_text, words_of

    lines = [
        f"{counted(len(found.craters), 'crater')} on {found.area_km2:.6g} km² of {found.body}, "
        f"border {found.perimeter_km:.4g} km"
    ]
    doubts = Counter(doubt for crater in found.craters for doubt in crater.doubts)
    lines += [f"{doubt}: {counted(doubts[doubt], 'crater')}" for doubt in DOUBTS if doubts[doubt]]
    if found.n_sigma is not None:
        way = "closer" if found.n_sigma >= 0 else "further apart"
        lines.append(f"second nearest neighbours: {abs(found.n_sigma):.1f} σ {way} than at random")
    if dated.completeness is not None:
        lines += _completeness_lines(dated.completeness)
    if dated.age is not None:
        lines += [f"{words_of(dated.age)}, {dated.system}", count_text(dated.age)]
    return "\n".join(lines)


def _completeness_lines(found: Completeness) -> list[str]:
    from ..formats.exports.completeness_table import completeness_words

    lines = []
    for entry in found.bins:
        share = entry.of_second if found.is_part else entry.of_first
        if share is not None:
            lines.append(
                f"{entry.from_km:.3g}–{entry.to_km:.3g} km: {share.share:.0%} found ({share.low:.0%} to "
                f"{share.high:.0%}; {entry.first} and {entry.second} craters, {entry.both} of both)"
            )
    said = completeness_words(found)
    return [*lines, said] if said else lines
