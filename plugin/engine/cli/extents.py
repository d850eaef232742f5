"""``--extent`` and ``--extent-wkt``: the part of a raster that a command works on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from ...protocol.messages.rasters import RasterReference
from ..errors import CrsError, PromptError
from ..loading import loading
from .output import clean_stdout

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from ..raster.source import RasterSource

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
ExtentCrsOption = Annotated[
    str,
    typer.Option(
        "--extent-crs", metavar="CRS", help="Of the extent where it is another than the raster's: IAU_2015:49900."
    ),
]

#: Pieces of each side of an extent in another CRS, since its sides are bent in the raster's.
_PIECES = 64


def chosen_ground(extent: Extent | None, wkt: str, reference: RasterReference, crs: str = "") -> str:
    """The polygon that either option asks for, in the raster's CRS; empty for all of it.

    Args:
        extent: Of ``--extent``.
        wkt: Of ``--extent-wkt``.
        reference: The raster; it is opened where only its CRS tells what the extent means.
        crs: Of ``--extent-crs``; empty for the raster's.

    Raises:
        RasterError: The raster cannot be opened.
        CrsError: The CRS is none, or lies on another body.
        typer.BadParameter: Both are given, or the extent is none.
    """
    if extent is not None and wkt:
        raise typer.BadParameter("Give either --extent or --extent-wkt.")
    if crs:
        with clean_stdout(), loading():
            from ..raster.source import RasterSource

            with RasterSource.open(reference) as source:
                return str(ground_on(source, extent, wkt, crs).wkt)
    if extent is None:
        return wkt
    left, bottom, right, top = _in_order(extent, reference)
    return (
        f"POLYGON (({left!r} {bottom!r}, {right!r} {bottom!r}, {right!r} {top!r}, {left!r} {top!r}, "
        f"{left!r} {bottom!r}))"
    )


def ground_on(source: RasterSource, extent: Extent | None, wkt: str, crs: str) -> BaseGeometry:
    """The ground of an extent in a CRS of its own, in that of a raster.

    Raises:
        CrsError: The CRS is none, or lies on another body than the raster.
        typer.BadParameter: There is no extent, or it is none.
    """
    with loading():
        import shapely

        from ..crs.bodies import body_name, same_body
        from ..crs.crs import parse_crs
        from ..crs.seam import extent_in_order
        from ..polygons.moving import transform_geometry
        from ..polygons.reading import GeometryProblem, geometry_of_text

    if extent is None and not wkt:
        raise typer.BadParameter("--extent-crs tells the CRS of --extent or --extent-wkt: give one of them too.")
    own = parse_crs(crs)
    if source.crs is None or not same_body(own, source.crs):
        place = "has no CRS" if source.crs is None else f"lies on {body_name(source.crs)}"
        raise CrsError(f"The extent is in a CRS of {body_name(own)}, and {source.name} {place}.")
    try:
        drawn = shapely.box(*extent_in_order(extent, own)) if extent is not None else geometry_of_text(wkt)
    except (PromptError, GeometryProblem, shapely.errors.GEOSException) as problem:
        raise typer.BadParameter(f"The extent cannot be read: {problem}") from problem
    xmin, ymin, xmax, ymax = drawn.bounds
    fine = shapely.segmentize(drawn, max(xmax - xmin, ymax - ymin) / _PIECES)
    moved: BaseGeometry = transform_geometry(fine, own, source.crs)
    return moved


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
