"""``landform patches``: a classifier of patches, the grid that it gives, and how good it is."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Annotated

import typer

from ...protocol.messages.jobs import LabelledRaster
from ...protocol.messages.patches import MapPatches, MappedPatches, TrainedPatches, TrainPatches
from ..loading import loading
from ..words import counted
from .extents import ExtentCrsOption, ExtentOption, ExtentWktOption, chosen_ground
from .further_layers import NoWithOption, refuse_layers
from .output import Reporter, clean_stdout, result, say
from .view import AllGroundOption, BandsOption, HillshadeOption, reference_of

_JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
_ModelOption = Annotated[str, typer.Option("--model", metavar="NAME", help="Encoder: name or path.")]
_SidesOption = Annotated[
    list[int] | None,
    typer.Option("--samples", metavar="N", help="Samples along a side of a patch as the encoder sees it; repeat."),
]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(help="Classify patches and the cells of a grid.", no_args_is_help=True, rich_markup_mode=None)
    group.command("train", help="Train a patch classifier from a folder, a table, or labels on a raster.")(train)
    group.command("map", help="Classify the cells of a grid over an extent.")(map_extent)
    group.command("judge", help="Judge patch classification by observation, against raw pixels.")(judge)
    app.add_typer(group, name="patches")


def train(
    out: Annotated[Path, typer.Option("--out", metavar="MODEL", help="Folder of the model package to write.")],
    folder: Annotated[str, typer.Option("--folder", metavar="DIR", help="One folder of images a class.")] = "",
    csv: Annotated[str, typer.Option("--csv", metavar="T.csv", help="Columns image, class[, observation].")] = "",
    images: Annotated[str, typer.Option("--images", metavar="DIR", help="Folder of the table's images.")] = "",
    raster: Annotated[list[str] | None, typer.Option("--raster", metavar="R", help="A raster; repeat.")] = None,
    labels: Annotated[
        list[str] | None, typer.Option("--labels", metavar="L.gpkg", help="Its labelled points or polygons.")
    ] = None,
    layer: Annotated[
        list[str] | None, typer.Option("--layer", metavar="NAME", help="Layer of each label file.")
    ] = None,
    side: Annotated[float, typer.Option("--side", metavar="M", min=0.0, help="Side of a patch in metres.")] = 0.0,
    class_field: Annotated[
        str, typer.Option("--class-field", metavar="FIELD", help="Field that holds the class.")
    ] = "class",
    model: _ModelOption = "default",
    samples: _SidesOption = None,
    name: Annotated[str, typer.Option("--name", metavar="NAME", help="Name of the classifier.")] = "",
    bands: BandsOption = "",
    hillshade: HillshadeOption = None,
    all_ground: AllGroundOption = False,
    others: NoWithOption = None,
    as_json: _JsonOption = False,
) -> None:
    """Train a patch classifier."""
    with loading():
        from ..patches.train import train_patches

    refuse_layers(others)
    rasters, layers = raster or [], labels or []
    if len(rasters) != len(layers):
        raise typer.BadParameter("Give as many --labels as --raster.")
    if sum((bool(folder), bool(csv), bool(rasters))) != 1:
        raise typer.BadParameter("Give one of --folder, --csv, or --raster with --labels.")
    if rasters and side <= 0:
        raise typer.BadParameter("Give the --side of a cell in metres.")
    pairs = tuple(
        LabelledRaster(
            reference_of(one, bands, hillshade, all_ground), other, layer[i] if layer and i < len(layer) else ""
        )
        for i, (one, other) in enumerate(zip(rasters, layers, strict=True))
    )
    request = TrainPatches(
        str(out), folder, csv, images, pairs, side, class_field, model, tuple(samples or ()), name=name
    )
    with clean_stdout(), Reporter() as reporter:
        trained = train_patches(request, reporter.context)
    result(dataclasses.asdict(trained), _trained_text(trained), as_json)


def map_extent(
    raster: Annotated[str, typer.Option("--raster", metavar="R", help="What to classify.")],
    model: Annotated[Path, typer.Option("--model", metavar="MODEL", help="Package of a patch classifier.")],
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder of the results.")],
    extent: ExtentOption = None,
    extent_wkt: ExtentWktOption = "",
    extent_crs: ExtentCrsOption = "",
    side: Annotated[
        float, typer.Option("--side", metavar="M", min=0.0, help="Side of a cell; that of the classifier without.")
    ] = 0.0,
    least_probability: Annotated[
        float,
        typer.Option(
            "--least-probability",
            metavar="0…1",
            min=0.0,
            max=1.0,
            help="A cell whose likeliest class is less probable has no class. Without, every cell gets one of the "
            "classes that were learnt.",
        ),
    ] = 0.0,
    bands: BandsOption = "",
    hillshade: HillshadeOption = None,
    all_ground: AllGroundOption = False,
    others: NoWithOption = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace results that are there.")] = False,
    as_json: _JsonOption = False,
) -> None:
    """Classify the cells of a grid over an extent."""
    with loading():
        from ..patches.classify import classify_patches

    refuse_layers(others)
    reference = reference_of(raster, bands, hillshade, all_ground)
    ground = chosen_ground(extent, extent_wkt, reference, extent_crs)
    request = MapPatches(reference, str(model), str(out), ground, side, overwrite, least_probability)
    with clean_stdout(), Reporter() as reporter:
        mapped = classify_patches(request, reporter.context)
    result(dataclasses.asdict(mapped), _mapped_text(mapped), as_json)


def judge(
    csv: Annotated[Path, typer.Option("--csv", metavar="T.csv", help="Columns image, class, observation.")],
    out: Annotated[Path, typer.Option("--out", metavar="R.html", help="Report to write; its numbers beside it.")],
    images: Annotated[Path | None, typer.Option("--images", metavar="DIR", help="Folder of the images.")] = None,
    model: _ModelOption = "default",
    samples: _SidesOption = None,
    shares: Annotated[
        list[float] | None,
        typer.Option("--share", metavar="SHARE", min=0.05, max=0.95, help="Share to learn from; repeat."),
    ] = None,
    seeds: Annotated[int, typer.Option("--seeds", metavar="N", min=1, help="Draws of each share.")] = 3,
    without: Annotated[
        list[str] | None, typer.Option("--without", metavar="CLASS", help="Judge without this class too; repeat.")
    ] = None,
    network: Annotated[bool, typer.Option("--network/--no-network", help="Train a small network too.")] = True,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace a report that is there.")] = False,
    as_json: _JsonOption = False,
) -> None:
    """Judge patch classification by observation."""
    with loading():
        from ..default_model.imitation.pictures import held_out_parts
        from ..judging.page import check_page
        from ..patches.folders import read_table
        from ..patches.judge import SHARES, Judging, judge_patches
        from ..patches.page import as_json as numbers_of
        from ..patches.page import write_page
        from ..patches.pooling import SIDES

    check_page(out, overwrite, (csv, images or ""))
    patches = read_table(csv, images)
    apart = frozenset(held_out_parts()) & set(patches.observations) if model == "default" else frozenset()
    words = "observations whose pictures the encoder never saw" if apart else ""
    judging = Judging(
        model, tuple(samples or SIDES), tuple(shares or SHARES), seeds, tuple(without or ()), apart, words, network
    )
    with clean_stdout(), Reporter() as reporter:
        report = judge_patches(patches, f"Patches of {csv.parent.name or csv.stem}", judging, reporter.context)
        if apart:
            seen = len(patches.observations) - len(apart)
            known = len(patches.observations)
            note = f"The default encoder saw pictures, never labels, of {seen} of the {known} observations."
            report = dataclasses.replace(report, notes=(*report.notes, note))
        write_page(report, out, overwrite)
    found = numbers_of(report)
    lines = [
        f"{trial['title']}, {way['name']}: "
        + ", ".join(f"{score['share']:.0%} {score['accuracy'][0]:.3f}" for score in way["scores"])
        for trial in found["trials"]
        for way in trial["ways"]
    ]
    lines += [
        f"{trial['title']}, {line['name']}, five folds: {line['accuracy'][0]:.3f}"
        for trial in found["trials"]
        for line in trial["folded"]
    ]
    result(found, "\n".join([f"{out}: accuracy by share learnt from", *(f"  {line}" for line in lines)]), as_json)


def _trained_text(trained: TrainedPatches) -> str:
    accuracy = trained.scores["accuracy"]
    told = "not judged" if accuracy is None else f"accuracy {accuracy:.3f}, macro F1 {trained.scores['macro_f1']:.3f}"
    notes = [f"  {note}" for note in trained.scores["notes"]]
    return "\n".join([f"{trained.package}: {counted(trained.patches, 'patch', 'patches')}, {told}", *notes])


def _mapped_text(mapped: MappedPatches) -> str:
    for note in mapped.notes:
        say(note)
    counts = [f"  {name}: {count}" for name, count in mapped.counts.items()]
    if mapped.no_class:
        counts.append(f"  no class: {mapped.no_class}")
    return "\n".join(
        [f"{mapped.cells}: {counted(mapped.classified, 'cell')}, {mapped.left_out} left out for want of data", *counts]
    )
