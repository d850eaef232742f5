"""Square cells of true metres over a raster, and which class labelled points and polygons give to each.

The cells are rectangles of pixels, all alike, so that they are a raster themselves: their sides are exact in the middle
of the ground that is looked at. Where a map stretches ground, as equirectangular ones do away from their standard
parallel, cells elsewhere have other sides on the ground; each tells its own. Cells that show no ground, as beside the
bent border of a whole body's map, are left out.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import pyproj
import shapely
from affine import Affine
from numpy.typing import NDArray
from shapely.errors import GEOSException
from shapely.geometry.base import BaseGeometry

from ..crs.seam import within
from ..crs.straight_rows import on_both_sides
from ..errors import LabelError, RasterError
from ..polygons.reading import GeometryProblem, geometry_of_text
from ..raster.image import WindowImage, apply_affine
from ..raster.last_pixel import on_pixels
from ..raster.source import RasterSource
from ..words import counted
from .cell_ground import area_of, hold_ground, scale_of

#: Share of a cell that a polygon covers at least where it gives the cell its class.
COVERED = 0.5
#: Share of a cell that holds data at least, or it is left out.
WITH_DATA = 0.5
#: Pixels along a side of a cell, at least.
FEWEST_PIXELS = 4
#: Cells that a row or column may have.
_MOST = 100_000
#: Relative difference of a cell's sides on the ground from what was asked for that is worth a sentence.
_WORTH_TELLING = 0.05
#: Rows, and columns of each, of which the cells' sides are looked at.
_LOOKED_AT = 17

Cell = tuple[int, int]


@dataclass(frozen=True)
class PatchGrid:
    """Cells by row and column.

    Attributes:
        side_m: What was asked for; in the raster's own unit where it has no CRS.
        left: Native column of the upper left corner.
        top: Native row of it.
        wide: Native columns of a cell.
        high: Native rows of a cell.
        columns: Number of cells across.
        rows: Number of cells down.
        transform: Cell corners (column, row) to the raster's CRS.
        ground: What is looked at, in the raster's CRS; None for all of it.
    """

    side_m: float
    left: float
    top: float
    wide: float
    high: float
    columns: int
    rows: int
    transform: Affine
    ground: BaseGeometry | None = None

    def outline(self, row: int, column: int) -> shapely.Polygon:
        """A cell in the raster's CRS."""
        corners = ((column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1))
        return shapely.Polygon([self.transform @ corner for corner in corners])

    def wanted(self, source: RasterSource, row: int) -> NDArray[np.intp]:
        """Columns of a row whose cells show ground, with their middles on the ground that is looked at."""
        columns = np.arange(self.columns)
        if self.ground is not None:
            xs, ys = apply_affine(self.transform, columns + 0.5, np.full(self.columns, row + 0.5))
            columns = columns[shapely.intersects_xy(self.ground, xs, ys)]
        return columns[hold_ground(source, self.rectangles(row, columns))]

    def read(self, source: RasterSource, row: int, column: int, side: int) -> WindowImage | None:
        """The samples (side, side, 3) of a cell; None where less than half of it holds data."""
        left, top = self.left + column * self.wide, self.top + row * self.high
        image = source.read_pixels(left, top, self.wide, self.high, side, side)
        return image if image.valid.mean() >= WITH_DATA else None

    def sides_m(self, source: RasterSource, row: int, column: int) -> tuple[float, float] | None:
        """Width and height of the whole cell, by the scale in the middle of the ground that it shows.

        Both go along the sides of the cell, which need not stand upright on one another on the ground. None where that
        is too little ground to tell.
        """
        scale = scale_of(source, self.rectangles(row, np.array([column]))[0])
        return None if scale is None else (scale[0] * self.wide, scale[1] * self.high)

    def area_m2(self, source: RasterSource, row: int, column: int) -> float:
        """Size of the ground that a cell shows: what lies on the raster, and on the body's map."""
        return area_of(source, self.rectangles(row, np.array([column]))[0])

    def rectangles(self, row: int, columns: NDArray[np.intp]) -> NDArray[np.float64]:
        """Native left, top, right, bottom (N, 4) of cells of a row."""
        lefts, top = self.left + columns * self.wide, self.top + row * self.high
        tops = np.full(len(columns), top)
        return np.column_stack([lefts, tops, lefts + self.wide, tops + self.high])

    def doubts(self, source: RasterSource) -> list[str]:
        """A sentence where cells have other sides than was asked for."""
        found: list[float] = []
        for row in _spread(np.arange(self.rows)):
            for column in _spread(self.wanted(source, row)):
                found += self.sides_m(source, row, column) or ()
        off = max((abs(side / self.side_m - 1) for side in found), default=0.0)
        if not off > _WORTH_TELLING:
            return []
        return [
            f"Cells are {self.side_m:g} {source.length_unit} wide in the middle, and up to {off:.0%} off towards the "
            "borders, where the map stretches the ground. Take a smaller extent, or a projection of the place."
        ]


def grid_over(source: RasterSource, side_m: float, extent_wkt: str = "") -> PatchGrid:
    """Lay cells over a raster or a part of it; they are counted from the raster's upper left corner.

    Args:
        source: Raster.
        side_m: Side of a cell in metres on the body; in the raster's own unit where it has no CRS.
        extent_wkt: Polygon in the raster's CRS; empty for all of it.

    Raises:
        RasterError: The side is too small or too large, or the extent is none or off the raster.
    """
    if not (math.isfinite(side_m) and side_m > 0):
        raise RasterError("The side of a cell must be above zero metres. Give another side.")
    ground = _ground(source, extent_wkt)
    left, top, right, bottom = _pixel_bounds(source, ground)
    scale = scale_of(source, np.array([left, top, right, bottom]))
    if scale is None:
        raise RasterError(f"The projection of {source.name} is not defined there. Choose another extent.")
    across, down = scale
    wide, high = side_m / across, side_m / down
    unit = source.length_unit
    if min(wide, high) < FEWEST_PIXELS:
        least = FEWEST_PIXELS * max(across, down)
        raise RasterError(
            f"Cells of {side_m:g} {unit} are {min(wide, high):.2g} pixels of {source.name}, too few to see anything. "
            f"Take {least:.3g} {unit} or more."
        )
    if wide > source.width or high > source.height:
        most = min(across * source.width, down * source.height)
        raise RasterError(
            f"Cells of {side_m:g} {unit} are larger than {source.name}. Take {math.floor(most)} {unit} or less."
        )
    first, above = math.floor(left / wide), math.floor(top / high)
    columns, rows = math.ceil(right / wide - 1e-9) - first, math.ceil(bottom / high - 1e-9) - above
    if max(columns, rows) > _MOST:
        raise RasterError(f"{columns} × {rows} cells are too many. Take larger cells or a smaller extent.")
    transform = source.transform @ Affine.translation(first * wide, above * high) @ Affine.scale(wide, high)
    return PatchGrid(side_m, first * wide, above * high, wide, high, columns, rows, transform, ground)


def label_cells(grid: PatchGrid, labels: Iterable[tuple[BaseGeometry, str]], source: RasterSource) -> dict[Cell, str]:
    """Class of each labelled cell by (row, column).

    A cell has the class of the point in it, of the most where there are several. Without a point it has that of the
    polygons that cover most of it, if that is at least half. Cells where two classes draw have none, nor have those
    that show no ground.
    """
    points: dict[Cell, Counter[str]] = {}
    shares: dict[Cell, Counter[str]] = {}
    bounds, inverse = source.ground.bounds, ~grid.transform
    for geometry, name in labels:
        placed = on_both_sides(within(geometry, source.crs, bounds), source.crs)
        in_cells = shapely.transform(placed, lambda xy: np.column_stack(apply_affine(inverse, xy[:, 0], xy[:, 1])))
        for part in shapely.get_parts(in_cells):
            if part.geom_type == "Point":
                _add(points, grid, *_cell_of(part, grid, source), name, 1.0)
            else:
                for row, column, share in _covered(part, grid):
                    _add(shares, grid, row, column, name, share)
    found = {cell: best for cell, counts in shares.items() if (best := _winner(counts, COVERED)) is not None}
    for cell, counts in points.items():
        found.pop(cell, None)
        if (winner := _winner(counts, 0.0)) is not None:
            found[cell] = winner
    labelled = np.array(sorted(found), dtype=np.intp).reshape(-1, 2)
    rectangles = [grid.rectangles(row, np.array([column])) for row, column in labelled]
    shown = hold_ground(source, np.concatenate([np.zeros((0, 4)), *rectangles]))
    return {cell: found[cell] for cell in map(tuple, labelled[shown].tolist())}


def _spread(numbers: NDArray[np.intp]) -> list[int]:
    """Some of many rows or columns, the first and the last among them."""
    places = np.linspace(0, len(numbers) - 1, min(len(numbers), _LOOKED_AT)).round().astype(np.intp)
    return [int(number) for number in numbers[places]]


def _cell_of(point: shapely.Point, grid: PatchGrid, source: RasterSource) -> Cell:
    """Row and column of the cell in which a point (in cells) lies: on the raster's border the last one."""
    place = np.array([grid.left + point.x * grid.wide]), np.array([grid.top + point.y * grid.high])
    (column,), (row,) = on_pixels(source, *place)
    return math.floor((row - grid.top) / grid.high), math.floor((column - grid.left) / grid.wide)


def _add(table: dict[Cell, Counter[str]], grid: PatchGrid, row: int, column: int, name: str, amount: float) -> None:
    if 0 <= row < grid.rows and 0 <= column < grid.columns:
        table.setdefault((row, column), Counter())[name] += amount  # type: ignore[assignment]


def _winner(counts: Counter[str], least: float) -> str | None:
    (name, amount), *rest = counts.most_common(2)
    return None if amount < least - 1e-9 or (rest and math.isclose(rest[0][1], amount)) else name


def _covered(part: BaseGeometry, grid: PatchGrid) -> Iterator[tuple[int, int, float]]:
    """Row, column and covered share of the cells that a polygon (in cells) touches."""
    xmin, ymin, xmax, ymax = part.bounds
    first, last = max(0, math.floor(xmin)), min(grid.columns, math.ceil(xmax))
    if last <= first:
        return
    shapely.prepare(part)
    columns = np.arange(first, last)
    for row in range(max(0, math.floor(ymin)), min(grid.rows, math.ceil(ymax))):
        cells = shapely.box(columns, row, columns + 1, row + 1)
        inside = shapely.contains_properly(part, cells)
        shares = inside.astype(float)
        shares[~inside] = shapely.area(shapely.intersection(part, cells[~inside]))
        for column in np.flatnonzero(shares > 0):
            yield row, int(columns[column]), float(shares[column])


def _ground(source: RasterSource, wkt: str) -> BaseGeometry | None:
    if not wkt:
        return None
    try:
        extent = shapely.make_valid(geometry_of_text(wkt))
    except (GEOSException, GeometryProblem) as error:
        raise RasterError("The extent cannot be read. Choose or draw it again.") from error
    if extent.is_empty or extent.area == 0:
        raise RasterError("The extent is empty. Choose or draw it again.")
    return within(extent, source.crs, source.ground.bounds)


def _pixel_bounds(source: RasterSource, ground: BaseGeometry | None) -> tuple[float, float, float, float]:
    if ground is None:
        return 0.0, 0.0, float(source.width), float(source.height)
    points = shapely.get_coordinates(ground)
    columns, rows = source.pixels_of(points[:, 0], points[:, 1])
    left, top = max(0.0, float(columns.min())), max(0.0, float(rows.min()))
    right, bottom = min(float(source.width), float(columns.max())), min(float(source.height), float(rows.max()))
    if right <= left or bottom <= top:
        raise RasterError(f"The extent does not touch {source.name}. Choose an extent on the raster.")
    return left, top, right, bottom


def crs_text(crs: pyproj.CRS | None) -> str:
    """For the raster of probabilities."""
    return "" if crs is None else str(crs.to_wkt("WKT2_2019"))


def check_labels(labels: dict[Cell, str], name: str) -> None:
    """Refuse labels that nothing can be learnt from.

    Raises:
        LabelError: There are cells of fewer than two classes.
    """
    kinds = len(set(labels.values()))
    if kinds < 2:
        cells, classes = counted(len(labels), "cell"), counted(kinds, "class", "classes")
        raise LabelError(
            f"The labels of {name} give {cells} a class, {classes} in all. Label at least two classes, or take smaller "
            "cells."
        )
