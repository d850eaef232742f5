"""Tiles in other planes than the map's own: around the poles, and across the border of a map that goes round."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from affine import Affine

from ..raster.aligned import AlignedLayer
from ..raster.grid import windows_beside
from ..raster.half_turn import HalfTurn
from ..raster.layer import GridLayer
from ..raster.plane_layer import PlaneLayer
from ..raster.polar_cap import PolarCap, caps_of
from ..raster.source import RasterSource
from ..raster.window import STRIDE, WINDOW, GridWindow
from .output_grid import OutputGrid

#: Places along a side of a window at which it is asked whether there is ground to map.
_SPREAD = 65


@dataclass(frozen=True)
class TilePlane:
    """Tiles in a plane of their own.

    Attributes:
        plane: Around a pole, or across the border.
        grid: Its cells; they are no part of the result but lead to it.
        tiles: Its windows.
    """

    plane: PolarCap | HalfTurn
    grid: OutputGrid
    tiles: tuple[GridWindow, ...]

    def layers(self, source: RasterSource, others: Sequence[AlignedLayer]) -> tuple[GridLayer, ...]:
        """The raster, and further layers of its ground, in this plane."""
        own = PlaneLayer(self.plane, source.name, source.identity, False, source.read_at)
        return own, *(PlaneLayer(self.plane, one.name, one.identity, True, one.read_at) for one in others)


def around_poles(
    source: RasterSource, level: int, grid: OutputGrid, extent: shapely.Geometry | None
) -> Iterator[TilePlane]:
    """The poles around which there is ground to map.

    Args:
        source: What is mapped.
        level: Of the decoder.
        grid: Cells of the result.
        extent: Ground to map in the raster's CRS; None for all.
    """
    for cap in caps_of(source, level):
        side = math.ceil(cap.width / grid.step)
        windows = windows_beside(cap.width, cap.width, level, (0.0, 0.0, float(cap.width), float(cap.width)))
        tiles = tuple(window for window in windows if _has_ground(window, cap, source, grid, extent))
        if tiles:
            yield TilePlane(cap, OutputGrid(grid.step, 0, 0, side, side, Affine.scale(grid.step)), tiles)


def goes_round(source: RasterSource, grid: OutputGrid) -> bool:
    """Whether the left and the right border of a map are the same meridian."""
    return source.goes_round and grid.column == 0 and grid.width == source.width / grid.step


def across_border(source: RasterSource, grid: OutputGrid, tiles: Sequence[GridWindow]) -> Iterator[TilePlane]:
    """Tiles in the middle of which the map's left border lies, beside its right one.

    Args:
        source: What is mapped.
        grid: Cells of the result.
        tiles: Those in the map's own plane.
    """
    if not (goes_round(source, grid) and grid.width % 2 == 0 and tiles):
        return
    level = tiles[0].level
    start = round(source.width / 2 / tiles[0].pixels_per_sample) - WINDOW // 2
    if start < 0:  # one window holds all of the map
        return
    rows = sorted({(tile.row, tile.down) for tile in tiles})
    windows = tuple(GridWindow(level, start // STRIDE, row, start % STRIDE, down) for row, down in rows)
    turned = OutputGrid(
        grid.step, 0, grid.row, grid.width, grid.height, Affine.scale(grid.step) @ Affine.translation(0, grid.row)
    )
    yield TilePlane(HalfTurn(source.width, source.height, source.placement), turned, windows)


def not_polar(window: GridWindow, planes: Sequence[TilePlane]) -> bool:
    """Whether some of a window of the map counts; around the poles nothing does."""
    _, top, _, bottom = window.pixel_bounds
    rows = np.array([top, bottom])
    return all(found.plane.share(rows).min() < 1 for found in planes if isinstance(found.plane, PolarCap))


def _has_ground(
    window: GridWindow, cap: PolarCap, source: RasterSource, grid: OutputGrid, extent: shapely.Geometry | None
) -> bool:
    left, top, right, bottom = window.pixel_bounds
    xs, ys = np.meshgrid(np.linspace(left, right, _SPREAD), np.linspace(top, bottom, _SPREAD))
    columns, rows = cap.to_pixels(xs, ys)
    inside = grid.holds(columns, rows) & (cap.share(rows) > 0)
    if extent is None or not inside.any():
        return bool(inside.any())
    if shapely.contains_xy(extent, *source.coordinates_of(columns[inside], rows[inside])).any():
        return True
    # of one so small that it lies between those places, each part is looked for
    points = shapely.get_coordinates(shapely.point_on_surface(shapely.get_parts(extent)))
    columns, rows = source.pixels_of(points[:, 0], points[:, 1])
    xs, ys = cap.from_pixels(columns, rows)
    there = (xs >= left) & (xs <= right) & (ys >= top) & (ys <= bottom)
    return bool((there & grid.holds(columns, rows) & (cap.share(rows) > 0)).any())
