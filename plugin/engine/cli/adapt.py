"""``landform adapt``: a decoder and images without labels to a small decoder for their ground."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Annotated

import typer

from ...protocol.messages.adapting import Adapt, Adapted, LookAtEnsemble
from ..loading import loading
from ..words import counted
from .choice import Choice
from .output import Reporter, clean_stdout, result
from .view import AllGroundOption, reference_of


class StudentKind(Choice):
    """Kinds of student; the same names as the protocol's."""

    LITE0 = "lite0"
    SEGFORMER_B0 = "segformer-b0"
    SEGFORMER_B1 = "segformer-b1"
    SEGFORMER_B2 = "segformer-b2"


class Masks(Choice):
    """Where masks come from; the same names as the protocol's."""

    ASKED = "asked"
    EVERYTHING = "everything"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("adapt", help="Teach a student on new ground that has no labels.")(adapt)


def adapt(
    decoder: Annotated[Path, typer.Argument(metavar="DECODER", help="Model package that knows the classes.")],
    images: Annotated[list[str], typer.Argument(metavar="IMAGES...", help="Rasters without labels.")],
    out: Annotated[Path, typer.Option("--out", metavar="PACKAGE", help="Folder of the model package to write.")],
    model: Annotated[
        str, typer.Option("--model", metavar="NAME", help="SAM that finds the masks: default, vit_b or a path.")
    ] = Adapt.model,
    extent: Annotated[
        list[str] | None,
        typer.Option("--extent", metavar="WKT", help="Polygon in the raster's CRS; once, or once an image."),
    ] = None,
    kind: Annotated[StudentKind, typer.Option("--kind", help="Kind of student.")] = StudentKind.LITE0,
    minutes: Annotated[
        float, typer.Option("--minutes", metavar="N", help="How long the student is taught.")
    ] = Adapt.minutes,
    theta: Annotated[
        float, typer.Option("--theta", metavar="SHARE", help="Share of a mask that its class must reach.")
    ] = Adapt.theta,
    masks: Annotated[
        Masks,
        typer.Option("--masks", help="Ask the SAM at what the decoder sees, or take its everything mode (theta 0.8)."),
    ] = Masks.ASKED,
    levels: Annotated[
        int, typer.Option("--levels", metavar="N", help="Levels of area that masks are averaged within; 1 for none.")
    ] = Adapt.levels,
    keep_decoder: Annotated[
        bool, typer.Option("--keep-decoder", help="Learn from the decoder as it is, not from a copy that adapts first.")
    ] = False,
    windows: Annotated[
        int, typer.Option("--windows", metavar="N", min=1, help="Look at so many windows at most.")
    ] = Adapt.windows,
    seed: Annotated[int, typer.Option("--seed", metavar="N", min=0, help="Of weights and crops.")] = 0,
    name: Annotated[str, typer.Option("--name", metavar="NAME", help="Name of the student.")] = "",
    look: Annotated[
        Path | None,
        typer.Option("--look", metavar="PICTURE.png", help="Only draw the labels that it would learn from."),
    ] = None,
    bands: Annotated[str, typer.Option("--bands", metavar="LIST", help="As in segment, for all images.")] = "",
    all_ground: AllGroundOption = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Teach a student on images without labels."""
    with loading():
        from ..adapting.adapt import adapt as teach
        from ..adapting.adapt import look_at_ensemble
        from ..formats.targets import check_targets

    extents = tuple(extent or ())
    if len(extents) == 1:
        extents *= len(images)
    elif extents and len(extents) != len(images):
        raise typer.BadParameter("Give --extent once, or as often as there are images.")
    rasters = tuple(reference_of(image, bands, all_ground=all_ground) for image in images)
    request = Adapt(
        str(decoder), rasters, str(out), extents, model, kind.value, minutes, theta, levels, not keep_decoder, windows,
        seed, name, masks.value,
    )  # fmt: skip
    if look is not None:
        check_targets(look, inputs=request)
        with clean_stdout(), Reporter() as reporter:
            drawn, picture = look_at_ensemble(LookAtEnsemble(request), reporter.context)
        look.write_bytes(picture)
        head = f"{look}: {counted(drawn.windows, 'window')}, {counted(drawn.masks, 'mask')}"
        text = "\n".join([f"{head}, which decide {drawn.decided:.0%} of the ground and change {drawn.changed:.1%}"])
        result({"picture": str(look), **dataclasses.asdict(drawn)}, "\n".join([text, *drawn.notes]), as_json)
        return
    with clean_stdout(), Reporter() as reporter:
        adapted = teach(request, reporter.context)
    result(dataclasses.asdict(adapted), _text(adapted), as_json)


def _text(adapted: Adapted) -> str:
    early = ", stopped early by you" if adapted.cancelled else ""
    lines = [
        f"{adapted.package}: taught for {counted(adapted.steps, 'step')}{early}",
        f"  {counted(adapted.masks, 'mask')} decide {adapted.decided:.0%} of it and change {adapted.changed:.1%}",
        f"  it says what it was taught on {adapted.agreement:.0%} of the ground",
        *(f"  {name}: {share:.1%} of the ground" for name, share in adapted.shares.items()),
        *(f"  {note}" for note in adapted.notes),
        f"  {adapted.picture} shows what it learnt from; nothing is known of its scores: judge it on labels",
    ]
    return "\n".join(lines)
