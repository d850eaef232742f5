"""Windows side by side on ground whose pixels are sheared, as those of sinusoidal maps are far from their middle.

There a window that is square on the ground is a slanting part of the raster. Windows of the fixed grid are larger on
such ground than elsewhere, so that each holds its own ground all the same; a decoder, which knows landforms by their
size in samples, would take them for smaller ones. These windows have the scale of their level. They lie in rows, each
as far to the right as leaves no gap.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from .grid import PixelBounds, windows_beside
from .ground import ground_jacobian
from .source import RasterSource
from .window import OVERLAP, WINDOW, GridWindow

#: Windows along and down a raster at which it is asked whether pixels are sheared.
_LOOKS = 9
#: Samples by which windows are moved at least where the shear leaps, as at the end of a map.
_LEAST = 256
#: Looks for the place of the next window, each nearer than the last.
_TRIES = 8


def windows_to_scale(
    source: RasterSource, level: int, pixel_bounds: PixelBounds, overlap: int = OVERLAP
) -> list[GridWindow]:
    """As :func:`.grid.windows_beside`, but that windows have the scale of the level where pixels are sheared.

    Args:
        source: The raster, opened flat.
        level: Pyramid level.
        pixel_bounds: Left, top, right and bottom of the part, in native columns and rows.
        overlap: Samples that neighbours share at least.
    """
    if not is_sheared(source, level):
        return windows_beside(source.width, source.height, level, pixel_bounds, overlap)
    part = shapely.box(*pixel_bounds)
    return [
        window
        for row in _rows(source, level, overlap)
        if row.touches(pixel_bounds)
        for window in row.windows()
        if shapely.intersects(part, outline_of(source, window))
    ]


def is_own_part(
    windows: Sequence[GridWindow], number: int, source: RasterSource, columns: Any, rows: Any
) -> NDArray[np.bool_]:
    """As :func:`.grid.is_own_ground`: a place is of the window from the sides of which it is furthest away.

    Args:
        windows: Of :func:`windows_to_scale`.
        number: Of the window.
        source: The raster.
        columns: Of places, in native pixels.
        rows: Theirs.
    """
    own = _depth(source, windows[number], columns, rows)
    is_own = own >= 0
    for other, window in enumerate(windows):
        if other != number and abs(window.down - windows[number].down) < WINDOW:
            depth = _depth(source, window, columns, rows)
            is_own &= (depth < own) | ((depth == own) & (number < other))
    return np.asarray(is_own)


def outline_of(source: RasterSource, window: GridWindow) -> shapely.Polygon:
    """What a window shows, in native columns and rows."""
    corners = np.array([0, WINDOW, WINDOW, 0]), np.array([0, 0, WINDOW, WINDOW])
    return shapely.Polygon(np.column_stack(source.placement(window).pixels_of(*corners)))


def centred_on(window: GridWindow, up: int) -> GridWindow:
    """The window, so many levels coarser, that has its middle where a window has it, as nearly as samples allow."""
    left, top, right, bottom = window.pixel_bounds
    step = window.pixels_per_sample * 2.0**up
    return _at(window.level + up, (left + right) / 2 / step, (top + bottom) / 2 / step)


def is_sheared(source: RasterSource, level: int) -> bool:
    """Whether pixels are sheared on the ground in some windows of a raster, of which a spread is looked at."""
    if source.crs is None:
        return False
    for row in np.linspace(0, source.height, _LOOKS):
        for column in np.linspace(0, source.width, _LOOKS):
            place = source.placement(_at(level, column / 2.0**level, row / 2.0**level))
            if place.plane is None and (place.to_pixels.b or place.to_pixels.d):
                return True
    return False


def _at(level: int, column: float, row: float) -> GridWindow:
    """The window in the middle of which a column and row of samples lie."""
    half = WINDOW // 2
    return GridWindow(level, 0, 0, math.floor(column) - half, math.floor(row) - half, to_scale=True)


def _depth(source: RasterSource, window: GridWindow, columns: Any, rows: Any) -> NDArray[np.float64]:
    """Samples from places to the nearest side of a window, below 0 outside."""
    xs, ys = source.placement(window).samples_of(columns, rows)
    return np.minimum(np.minimum(xs, WINDOW - xs), np.minimum(ys, WINDOW - ys))


def _rows(source: RasterSource, level: int, overlap: int) -> Iterator[_Row]:
    """Rows of windows from the top of a raster to its bottom."""
    step = 2.0**level
    height, columns = source.height / step, np.linspace(0, source.width / step, _LOOKS)

    def share_at(row: float) -> float:
        """Of its height that a window holds at least: less where rows of pixels are higher than usual on the ground."""
        places = [source.placement(_at(level, column, row)) for column in columns]
        return min(1.0, min(place.to_pixels.e for place in places) / step)

    if height <= WINDOW * share_at(height / 2) + 0.5:
        yield _Row(source, level, height / 2, 0.0, height, overlap)
        return
    top = 0.0
    while top < height:
        share = min(share_at(min(top + WINDOW / 2, height - WINDOW / 2)), share_at(min(top + WINDOW / 4, height)))
        # places are whole samples, so that a window may lie up to one higher than it should
        half, margin = WINDOW / 2 * share - 1, overlap / 2 * share
        middle = min(max(top - margin, 0.0) + half, height - half)
        bottom = height if middle + half >= height else middle + half - margin
        yield _Row(source, level, middle, top, bottom, overlap)
        top = bottom


@dataclass(frozen=True)
class _Row:
    """Windows beside each other.

    Attributes:
        source: The raster.
        level: Of the windows.
        middle: Row in their middle, in samples of the level.
        top, bottom: Rows of samples between which they leave no gap.
        overlap: Samples that neighbours share at least.
    """

    source: RasterSource
    level: int
    middle: float
    top: float
    bottom: float
    overlap: int

    def touches(self, pixel_bounds: PixelBounds) -> bool:
        """Whether windows of this row may show some of a part of the raster."""
        _, top, _, bottom = (bound / 2.0**self.level for bound in pixel_bounds)
        return self.middle - WINDOW <= bottom and self.middle + WINDOW >= top

    def windows(self) -> Iterator[GridWindow]:
        """From left to right; none in the middle of which there is no ground, as beyond the ends of a map."""
        end = self.source.width / 2.0**self.level
        reached, margin, least = np.zeros(2), 0.0, -math.inf
        while True:
            place = self._beside(reached, margin, least)
            ground = self._with_ground(place, max(least, 0.0), end)
            if ground is None:
                return
            window = _at(self.level, ground, self.middle)
            yield window
            if self._ends(window, WINDOW).min() >= end:
                return
            margin, least = self.overlap / 2, ground + _LEAST
            reached = self._ends(window, WINDOW - margin)

    def _beside(self, reached: NDArray[np.float64], margin: float, least: float) -> float:
        """Middle of the window furthest to the right that leaves no gap to where the one before ends."""
        middle = float(reached.max()) + WINDOW
        for _ in range(_TRIES):
            gap = float((self._ends(_at(self.level, middle, self.middle), margin) - reached).max())
            if gap <= 0:
                return middle
            middle -= math.ceil(gap)
            if middle <= least:
                return least
        return middle

    def _with_ground(self, place: float, least: float, end: float) -> float | None:
        """The place, or that before it, or the next one, in the middle of which there is ground; None without any."""
        if self._is_ground(place):
            return place
        before = np.arange(place, least, -_LEAST).tolist()
        after = np.arange(max(place, least), end + _LEAST, _LEAST).tolist()
        return next((column for column in (*before, *after) if self._is_ground(column)), None)

    def _is_ground(self, column: float) -> bool:
        step = 2.0**self.level
        across = min(max(column * step, 0.0), self.source.width)
        down = min(max(self.middle * step, 0.0), self.source.height)
        return ground_jacobian(self.source.crs, self.source.transform, across, down) is not None

    def _ends(self, window: GridWindow, sample: float) -> NDArray[np.float64]:
        """Where a column of a window's samples lies in the first and in the last row that is to be covered."""
        a, b, c, _, e, f = self.source.placement(window).to_pixels[:6]
        step = 2.0**self.level
        rows = (np.array([self.top, self.bottom]) * step - f) / e
        return np.asarray((a * sample + b * rows + c) / step)
