"""The options that say what of a raster the models see: its bands, or the hillshade of a terrain model."""

from __future__ import annotations

import math
from typing import Annotated

import typer

from ...protocol.messages.rasters import Hillshade, RasterReference

_MEAN = "mean:"

BandsOption = Annotated[
    str,
    typer.Option(
        "--bands", metavar="LIST", help="What is seen: one band (4), three as a composite (3,2,1), a mean (mean:1,2,4)."
    ),
]
HillshadeOption = Annotated[
    tuple[float, float, float] | None,
    typer.Option(
        "--hillshade",
        metavar="AZIMUTH ALTITUDE FACTOR",
        help="See a DTM as a hillshade: sun in degrees (clockwise from up), factor of the heights; usual are 315 45 1.",
    ),
]
AllGroundOption = Annotated[
    bool,
    typer.Option(
        "--all-ground",
        help="Values along the border that the file does not declare as nodata (0, -9999) are ground, such as shadow.",
    ),
]


def reference_of(
    raster: str,
    bands: str = "",
    hillshade: tuple[float, float, float] | None = None,
    all_ground: bool = False,
) -> RasterReference:
    """The raster as it is to be seen.

    Args:
        raster: GDAL source.
        bands: Of ``--bands``; empty lets the engine choose.
        hillshade: Azimuth and altitude of the sun in degrees, and the factor of the heights.
        all_ground: Of ``--all-ground``.

    Raises:
        typer.BadParameter: The bands are no numbers, or not as many as can be shown; or there is no such sun.
    """
    mean = bands.startswith(_MEAN)
    try:
        numbers = tuple(int(word) for word in bands.removeprefix(_MEAN).split(",")) if bands else ()
    except ValueError as error:
        raise typer.BadParameter(f"--bands wants numbers such as 4, 3,2,1 or mean:1,2,4, not {bands!r}.") from error
    if not mean and len(numbers) not in (0, 1, 3):
        raise typer.BadParameter(f"--bands wants one band or three, or {_MEAN}{bands}.")
    if hillshade is None:
        return RasterReference(raster, numbers, mean=mean, all_ground=all_ground)
    if mean or len(numbers) > 1:
        raise typer.BadParameter("--hillshade needs heights: give --bands one number.")
    azimuth, altitude, factor = hillshade
    if not (0 <= azimuth <= 360 and 0 < altitude <= 90 and 0 < factor < math.inf):
        raise typer.BadParameter("--hillshade wants an azimuth of 0 to 360, an altitude up to 90, a factor above 0.")
    sun = Hillshade(azimuth, altitude, factor)
    return RasterReference(raster, numbers, hillshade=sun, all_ground=all_ground)
