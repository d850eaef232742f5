"""Tiles in other planes than the map's own: around the poles, and across the border of a map that goes round."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from affine import Affine

from ...raster.aligned import AlignedLayer
from ...raster.cap_window import CapWindow
from ...raster.grid import windows_beside
from ...raster.half_turn import HalfTurn
from ...raster.layer import GridLayer
from ...raster.plane_layer import layers_in
from ...raster.polar_cap import PolarCap, caps_of
from ...raster.source import RasterSource
from ...raster.window import STRIDE, WINDOW, GridWindow
from .output_grid import OutputGrid

#: Share of labels near a pole from which on decoders from before they learnt in these planes look at poles as they did.
_POLAR_SHARE = 0.5


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
        return layers_in(self.plane, source, others)


def knows_planes(training: Mapping[str, Any]) -> bool:
    """Whether a decoder, by what its card tells of its training, is shown the ground around poles in such planes."""
    return float(training.get("polar_share", 0.0)) <= _POLAR_SHARE


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
        tiles = tuple(
            window
            for window in windows
            if CapWindow(cap, source, cap.window_to_pixels(window)).shows(extent, grid.holds)
        )
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
