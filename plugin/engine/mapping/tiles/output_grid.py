"""The cells of the result of a map run."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from affine import Affine

from ...errors import RasterError
from ...raster.source import RasterSource

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class OutputGrid:
    """The cells of the result: the raster's own grid, coarsened by a power of two at levels above 0, cut to the extent.

    Attributes:
        step: Native pixels along a side of a cell.
        column: First cell column, counted from the raster's left.
        row: First cell row, counted from the raster's top.
        width: Columns of cells.
        height: Rows of cells.
        transform: Cell corners (from this grid's own upper left) to CRS.
    """

    step: int
    column: int
    row: int
    width: int
    height: int
    transform: Affine

    def holds(self, columns: Floats, rows: Floats) -> npt.NDArray[np.bool_]:
        """Whether native columns and rows of the raster lie on the cells."""
        across, down = columns / self.step - self.column, rows / self.step - self.row
        return (across >= 0) & (across <= self.width) & (down >= 0) & (down <= self.height)

    def cells_within(self, left: float, top: float, right: float, bottom: float) -> tuple[int, int, int, int]:
        """Column, row, width and height of the cells that native columns and rows of the raster touch."""
        first = max(0, math.floor(left / self.step) - self.column), max(0, math.floor(top / self.step) - self.row)
        across = min(self.width, math.ceil(right / self.step) - self.column) - first[0]
        down = min(self.height, math.ceil(bottom / self.step) - self.row) - first[1]
        return *first, max(0, across), max(0, down)

    def block_transform(self, column: int, row: int) -> Affine:
        """Transform of a block that starts at a cell of this grid."""
        return self.transform @ Affine.translation(column, row)


def output_grid(source: RasterSource, level: int, extent: shapely.Geometry | None) -> OutputGrid:
    """The cells of a result.

    Raises:
        RasterError: The extent does not touch the raster.
    """
    step = 2 ** max(level, 0)
    width, height = math.ceil(source.width / step), math.ceil(source.height / step)
    left, top, right, bottom = 0, 0, width, height
    if extent is not None:
        points = shapely.get_coordinates(extent)
        columns, rows = (np.asarray(values) / step for values in source.pixels_of(points[:, 0], points[:, 1]))
        left, top = max(0, math.floor(columns.min())), max(0, math.floor(rows.min()))
        right, bottom = min(width, math.ceil(columns.max())), min(height, math.ceil(rows.max()))
    if right <= left or bottom <= top:
        raise RasterError(f"The extent to map does not touch {source.name}. Choose an extent on the raster.")
    transform = source.transform @ Affine.scale(step) @ Affine.translation(left, top)
    return OutputGrid(step, left, top, right - left, bottom - top, transform)
