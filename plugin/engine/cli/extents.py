"""``--extent`` and ``--extent-wkt``: the part of a raster that a command works on."""

from __future__ import annotations

from typing import Annotated

import typer

from ...protocol.messages.annotating import RasterReference
from ..errors import PromptError
from ..loading import loading
from .output import clean_stdout

#: As it is typed: where its last x is less than its first it goes across the border of the map.
Extent = tuple[float, float, float, float]

_HELP = "In degrees 170 -20 -170 20 goes across 180°."
ExtentOption = Annotated[
    Extent | None,
    typer.Option("--extent", metavar="XMIN YMIN XMAX YMAX", help=f"In the raster's CRS; all of it without. {_HELP}"),
]
ExtentsOption = Annotated[
    Extent | None,
    typer.Option("--extent", metavar="XMIN YMIN XMAX YMAX", help=f"Part of the rasters, in the CRS of each. {_HELP}"),
]
ExtentWktOption = Annotated[
    str, typer.Option("--extent-wkt", metavar="WKT", help="A polygon in the raster's CRS instead.")
]


def chosen_ground(extent: Extent | None, wkt: str, reference: RasterReference) -> str:
    """The polygon that either option asks for, in the raster's CRS; empty for all of it.

    Args:
        extent: Of ``--extent``.
        wkt: Of ``--extent-wkt``.
        reference: The raster; it is opened where only its CRS tells what the extent means.

    Raises:
        RasterError: The raster cannot be opened.
        typer.BadParameter: Both are given, or the extent is none.
    """
    if extent is None:
        return wkt
    if wkt:
        raise typer.BadParameter("Give either --extent or --extent-wkt.")
    left, bottom, right, top = _in_order(extent, reference)
    return (
        f"POLYGON (({left!r} {bottom!r}, {right!r} {bottom!r}, {right!r} {top!r}, {left!r} {top!r}, "
        f"{left!r} {bottom!r}))"
    )


def _in_order(extent: Extent, reference: RasterReference) -> Extent:
    with loading():
        from ..crs.seam import extent_in_order
        from ..raster.source import RasterSource

    crs = None
    if extent[0] > extent[2]:
        with clean_stdout(), RasterSource.open(reference) as source:
            crs = source.crs
    try:
        return extent_in_order(extent, crs)
    except PromptError as problem:
        raise typer.BadParameter(str(problem)) from problem
