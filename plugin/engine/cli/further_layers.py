"""The option ``--with``: further layers of one ground beside the raster, such as its relief."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Annotated

import typer

from ...protocol.messages.rasters import RasterReference
from .view import reference_of

#: Sun and factor of a hillshade that is asked for without them.
_USUAL = (315.0, 45.0, 1.0)

_HELP = (
    "A further layer of the same ground, such as its relief, in the order of the training; repeat. It may have another "
    "resolution, extent and CRS of the body. FILE@bands:3,2,1 chooses bands, FILE@hillshade or "
    "FILE@hillshade:315,45,1 shows a DTM as a hillshade."
)
#: For commands that take none, and say why.
NoWithOption = Annotated[list[str] | None, typer.Option("--with", metavar="FILE", hidden=True)]
WithOption = Annotated[list[str] | None, typer.Option("--with", metavar="FILE", help=_HELP)]
PairsWithOption = Annotated[
    list[str] | None,
    typer.Option("--with", metavar="[N=]FILE", help=f"{_HELP} 2=FILE gives it to the second --raster alone."),
]


def refuse_layers(words: Sequence[str] | None) -> None:
    """The option ``--with`` of commands that look at one layer alone: says why, in place of “No such option”.

    Raises:
        typer.BadParameter: A further layer is given.
    """
    if words:
        raise typer.BadParameter(
            "Patches take no --with: a patch is one picture, as in a folder of pictures, and its classifier looks at "
            "one layer. Choose what shows the classes best with --bands or --hillshade, or train a decoder of several "
            "layers with landform train --with."
        )


def layers_of(words: Sequence[str] | None) -> tuple[RasterReference, ...]:
    """Layers as ``--with`` names them.

    Raises:
        typer.BadParameter: What shall be shown of one is not understood.
    """
    return tuple(_layer(word) for word in words or ())


def layers_of_pairs(words: Sequence[str] | None, count: int) -> list[tuple[RasterReference, ...]]:
    """Layers of each of several rasters; one without a number serves them all.

    Args:
        words: As ``--with`` names them.
        count: Number of rasters.

    Raises:
        typer.BadParameter: There is no raster of that number, or what shall be shown is not understood.
    """
    found: list[list[RasterReference]] = [[] for _ in range(count)]
    for word in words or ():
        number = re.match(r"(\d+)=", word)
        if number is None:
            for layers in found:
                layers.append(_layer(word))
        elif 1 <= int(number[1]) <= count:
            found[int(number[1]) - 1].append(_layer(word[number.end() :]))
        else:
            times = "once" if count == 1 else f"{count} times"
            raise typer.BadParameter(f"--with {word} names raster {number[1]}, but --raster is given {times}.")
    return [tuple(layers) for layers in found]


def _layer(word: str) -> RasterReference:
    file, at, view = word.rpartition("@")
    if at and view.startswith("bands:"):
        return reference_of(file, view.removeprefix("bands:"))
    if at and (view == "hillshade" or view.startswith("hillshade:")):
        return reference_of(file, hillshade=_sun(view))
    return reference_of(word)


def _sun(view: str) -> tuple[float, float, float]:
    if view == "hillshade":
        return _USUAL
    try:
        azimuth, altitude, factor = (float(part) for part in view.removeprefix("hillshade:").split(","))
    except ValueError as error:
        raise typer.BadParameter(
            f"@{view} wants azimuth, altitude and factor of the heights, such as @hillshade:315,45,1."
        ) from error
    return azimuth, altitude, factor
