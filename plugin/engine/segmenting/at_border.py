"""Outlines at the border of a map all around a body: each is whole in the windows across it, and cut off in others."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from ..crs.seam import within
from ..polygons.edges import borders_reached, pixel_borders
from ..raster.grid import PixelBounds, reaches_across
from ..raster.image import WindowImage, apply_affine
from ..raster.source import RasterSource
from ..raster.window import GridWindow

Shape = TypeVar("Shape", bound=BaseGeometry)

#: An outline this near to the border (in samples, four cells of a decoder) ends there, or goes on beyond it.
_NEAR = 16.0


def counts_here(
    polygon: BaseGeometry,
    window: GridWindow,
    image: WindowImage,
    source: RasterSource,
    part: PixelBounds | None,
    overlap: int,
) -> bool:
    """Whether an outline counts that was found in a window, rather than one of the same landform in another window.

    Args:
        polygon: As the window has its coordinates.
        window: Of :func:`~..raster.grid.windows_beside` or :func:`~..raster.grid.windows_across`.
        image: What it shows.
        source: The raster.
        part: That is searched, in native columns and rows; None for all of it.
        overlap: Samples that the windows share.
    """
    whole = (0.0, 0.0, float(source.width), float(source.height))
    if not reaches_across(source, window.level, part or whole, overlap):
        return True
    corners = shapely.get_coordinates(polygon)
    right_of_first = _from_border(corners, 0.0, image, source)
    if window.is_across:
        return bool(right_of_first.min() < _NEAR and right_of_first.max() > -_NEAR)
    right_of_last = _from_border(corners, float(source.width), image, source)
    return bool((right_of_first.min() < _NEAR) == (right_of_last.max() > -_NEAR))  # what touches both goes all round


def _from_border(
    corners: NDArray[np.float64], column: float, image: WindowImage, source: RasterSource
) -> NDArray[np.float64]:
    """How far corners (N, 2) lie right of a column of the raster, along their parallels, in samples of a window.

    Near a pole a sample is as wide on the ground as elsewhere and has more columns.
    """
    columns, rows = source.pixels_of(*corners.T)
    there = image.from_crs(*apply_affine(source.transform, np.full(len(rows), column), rows))
    apart = np.hypot(*np.subtract(image.from_crs(*corners.T), there))
    return np.asarray(np.copysign(apart, columns - column))


def on_map(shape: Shape, window: GridWindow, source: RasterSource) -> Shape:
    """A shape with the coordinates of a window where the map shows it: in two parts, where its border cuts it."""
    moved: Shape = within(shape, source.crs, source.ground.bounds) if window.is_across else shape
    return moved


def in_one_piece(polygon: BaseGeometry, turn: float | None) -> BaseGeometry:
    """A polygon that the border of a map all around a body cuts in two, joined across that; others as they are.

    Args:
        polygon: In the map's CRS.
        turn: Width of the map; None where it does not go round.
    """
    parts = shapely.get_parts(polygon)
    xmin, _, xmax, _ = polygon.bounds
    if turn is None or len(parts) < 2 or xmax - xmin <= turn / 2:
        return polygon
    middle = (xmin + xmax) / 2
    back = np.array([turn, 0.0])
    return shapely.union_all(
        [shapely.transform(part, lambda xy: xy - back) if part.centroid.x > middle else part for part in parts]
    )


def touches_border(polygon: BaseGeometry, window: GridWindow, image: WindowImage, source: RasterSource) -> bool:
    """Whether an outline ends where its raster does, which it does not where a map all around a body begins anew."""
    if window.is_across:
        return bool(pixel_borders(polygon, source, image) & {"top", "bottom"})
    return bool(borders_reached(polygon, source, image))
