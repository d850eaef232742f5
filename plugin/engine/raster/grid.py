"""The fixed grid of windows on a raster, so that windows recur and their embeddings can be kept.

Level n has 2**n native pixels a sample; a negative level magnifies, since SAM's features are 16 samples wide and a
small landform is lost at native scale. Windows are 1024 samples wide and start every 512 samples from the upper left
corner; for maps, which need each place once, there are others that share no more than a margin.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...protocol.messages.annotating import Prompt
from ..errors import PromptError
from .source import RasterSource
from .window import OVERLAP, STRIDE, WINDOW, GridWindow

#: More than eightfold magnification only shows the interpolation.
MIN_LEVEL = -3

#: Share of a window's width that a prompt may span; the rest is context for the encoder.
_PROMPT_SHARE = 0.7

#: Share of the window's width that a landform should span when its size decides the scale.
_OBJECT_SHARE = 0.33

#: Rounding of coordinates, in samples.
_SLACK = 1e-6

#: Left, top, right and bottom in native columns and rows.
PixelBounds = tuple[float, float, float, float]


def coarsest_level(width: int, height: int) -> int:
    """The first level at which one window holds the whole raster; magnified for small rasters."""
    return max(MIN_LEVEL, math.ceil(math.log2(max(width, height) / WINDOW)))


def window_at(width: int, height: int, level: int, column: float, row: float) -> GridWindow:
    """The window of a level whose centre is nearest to a pixel, without hanging over the raster more than needed.

    Args:
        width: Of the raster in pixels.
        height: Of the raster in pixels.
        level: Pyramid level.
        column: Position in native pixels.
        row: Position in native pixels.
    """
    step = 2.0**level

    def place(position: float, size: int) -> int:
        last = max(0, math.ceil((size / step - WINDOW) / STRIDE))
        return min(max(round(position / step / STRIDE) - 1, 0), last)

    return GridWindow(level, place(column, width), place(row, height))


def window_on(source: RasterSource, level: int, column: float, row: float) -> GridWindow:
    """The window of :func:`window_at`; where it is so sheared that it misses the pixel, one that may hang over more.

    Near its border a raster's windows are moved inwards. In a sheared one the corners lie far from the middle.
    """
    window = window_at(source.width, source.height, level, column, row)
    place = source.placement(window)
    if place.plane is not None or holds(source, window, np.array([column]), np.array([row])):
        return window
    step = STRIDE * window.pixels_per_sample
    return GridWindow(level, round(column / step) - 1, round(row / step) - 1)


def window_for(source: RasterSource, prompt: Prompt, map_units_per_screen_pixel: float | None = None) -> GridWindow:
    """The window in which a prompt is answered.

    The canvas scale decides the level; without a canvas the prompt's own size does. Where the prompt does not fit with
    some ground around it, the window is taken from a higher level; where a box near a pole would lose its shape, from a
    lower one.

    Raises:
        PromptError: The prompt is empty, or lies outside the raster or on ground without data everywhere.
    """
    left, top, right, bottom = bounds = _prompt_pixels(source, prompt)
    columns, rows = spread_over(bounds)
    coarsest = coarsest_level(source.width, source.height)
    if map_units_per_screen_pixel is not None:
        scale = map_units_per_screen_pixel / source.pixel_size
        level = round(math.log2(scale)) if scale > 0 else 0
    elif prompt.box is not None:
        level = _object_level(source, columns, rows)
    else:
        level = 0
    level = min(max(level, MIN_LEVEL), max(coarsest, MIN_LEVEL))
    if prompt.box is not None:
        level = min(level, _coarsest_in_shape(source, columns, rows))
    column, row = (left + right) / 2, (top + bottom) / 2
    while level < coarsest:
        window = window_on(source, level, column, row)
        if holds(source, window, columns, rows, _PROMPT_SHARE):
            return window
        level += 1
    return window_on(source, level, column, row)


def refined_window(
    source: RasterSource, polygon_bounds: tuple[float, float, float, float], boxed: bool = False
) -> GridWindow:
    """The window in which an object of known bounds (in the raster's CRS) is seen at its own scale.

    One that was ``boxed`` keeps its shape near a pole, see :func:`window_for`.
    """
    columns, rows = source.pixels_of(*spread_over(polygon_bounds))
    level = _object_level(source, columns, rows)
    if boxed:
        level = min(level, _coarsest_in_shape(source, columns, rows))
    return window_on(source, level, _middle(columns), _middle(rows))


def windows_over(
    width: int, height: int, level: int, pixel_bounds: tuple[float, float, float, float] | None = None
) -> list[GridWindow]:
    """All windows of a level that are needed to cover a raster, or a part of it, row by row."""
    left, top, right, bottom = pixel_bounds or (0.0, 0.0, float(width), float(height))
    first = window_at(width, height, level, left, top)
    last = window_at(width, height, level, right, bottom)
    return [
        GridWindow(level, column, row)
        for row in range(first.row, last.row + 1)
        for column in range(first.column, last.column + 1)
    ]


def windows_beside(
    width: int,
    height: int,
    level: int,
    pixel_bounds: tuple[float, float, float, float],
    overlap: int = OVERLAP,
) -> list[GridWindow]:
    """Windows that cover a part of a raster with little overlap, row by row, in the same places for any part.

    Args:
        width: Of the raster in pixels.
        height: Of the raster in pixels.
        level: Pyramid level.
        pixel_bounds: Left, top, right and bottom of the part, in native columns and rows.
        overlap: Samples that neighbours share at least.
    """
    left, top, right, bottom = (bound / 2.0**level for bound in pixel_bounds)
    last = window_at(width, height, level, width, height)
    return [
        GridWindow(level, across // STRIDE, along // STRIDE, across % STRIDE, along % STRIDE)
        for along in _beside(top, bottom, last.row * STRIDE, overlap)
        for across in _beside(left, right, last.column * STRIDE, overlap)
    ]


def reaches_across(source: RasterSource, level: int, pixel_bounds: PixelBounds, overlap: int = OVERLAP) -> bool:
    """Whether a part of a raster comes so near to where its left border is its right one that landforms go across."""
    left, _, right, _ = pixel_bounds
    reach = overlap / 2 * 2.0**level
    return source.goes_round and (left < reach or right > source.width - reach)


def windows_across(
    source: RasterSource, level: int, pixel_bounds: PixelBounds, overlap: int = OVERLAP
) -> list[GridWindow]:
    """Windows in the middle of which the left border of a map all around a body lies, with what is beyond it.

    They begin before the first column, so that their coordinates are those of the turn before. None for other maps, and
    for a part that does not reach the border; arguments are those of :func:`windows_beside`.
    """
    if not reaches_across(source, level, pixel_bounds, overlap):
        return []
    rows = {(w.row, w.down): None for w in windows_beside(source.width, source.height, level, pixel_bounds, overlap)}
    return [GridWindow(level, -1, row, 0, down) for row, down in rows]


def is_own_ground(
    window: GridWindow, width: int, height: int, columns: Any, rows: Any, overlap: int = OVERLAP
) -> NDArray[np.bool_]:
    """Whether native columns and rows lie on the ground of one of :func:`windows_beside`: each place is of one window.

    Where neighbours overlap each has the nearer half, so that what is less than half the overlap away from a place lies
    in its window. Those of :func:`windows_across` have what is as near to the border, which others have as well.
    """
    step = window.pixels_per_sample
    if window.is_across:
        from_border = np.mod(np.asarray(columns) + width / 2, width) - width / 2
        along = is_own_ground(replace(window, column=0), width, height, np.zeros_like(rows), rows, overlap)
        return along & (np.abs(from_border) < overlap / 2 * step)
    last = window_at(width, height, window.level, width, height)
    own = np.ones(np.shape(columns), dtype=np.bool_)
    for places, end, start in (
        (columns, last.column * STRIDE, window.column * STRIDE + window.right),
        (rows, last.row * STRIDE, window.row * STRIDE + window.down),
    ):
        starts = np.array(_starts(end, overlap))
        ends = starts[:-1] + (WINDOW - overlap / 2)
        own &= starts[np.searchsorted(ends, np.asarray(places) / step, side="right")] == start
    return own


def _starts(last: int, overlap: int) -> list[int]:
    return [*range(0, last, WINDOW - overlap), last]


def _beside(first: float, end: float, last: int, overlap: int) -> list[int]:
    """Starts along one axis, up to ``last``, of windows whose inner part touches an interval of samples."""
    starts = _starts(last, overlap)
    found = []
    for number, start in enumerate(starts):
        inner = start + overlap / 2 if number else -math.inf
        inner_end = start + WINDOW - overlap / 2 if number < len(starts) - 1 else math.inf
        if inner < end and inner_end > first:
            found.append(start)
    return found


def spread_over(bounds: tuple[float, float, float, float]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Points (17, 17) spread over a rectangle, not its corners alone: near a pole its sides are bent in a window."""
    left, top, right, bottom = bounds
    xs, ys = np.meshgrid(np.linspace(left, right, 17), np.linspace(top, bottom, 17))
    return xs, ys


def holds(source: RasterSource, window: GridWindow, columns: Any, rows: Any, share: float = 1.0) -> bool:
    """Whether native columns and rows all lie in a window, and span no more than a share of it."""
    place = source.placement(window)
    if place.plane is not None and not place.plane.reaches(columns):
        return False
    xs, ys = place.samples_of(columns, rows)
    if not xs.size:
        return True
    inside = min(xs.min(), ys.min()) >= -_SLACK and max(xs.max(), ys.max()) <= WINDOW + _SLACK
    return bool(inside and max(np.ptp(xs), np.ptp(ys)) <= share * WINDOW)


def _object_level(source: RasterSource, columns: Any, rows: Any) -> int:
    """Level at which an object that covers these native columns and rows spans about a third of a window."""
    column, row = _middle(columns), _middle(rows)

    def misfit(level: int) -> float:
        window = window_at(source.width, source.height, level, column, row)
        xs, ys = source.samples_of(window, columns, rows)
        return abs(math.log2(max(np.ptp(xs), np.ptp(ys), 1e-9) / (_OBJECT_SHARE * WINDOW)))

    return min(range(MIN_LEVEL, coarsest_level(source.width, source.height) + 1), key=misfit)


def _coarsest_in_shape(source: RasterSource, columns: Any, rows: Any) -> int:
    """The coarsest level at which an object near a pole is seen in a plane of its own; elsewhere the coarsest one.

    Coarser windows span so much that they show the raster's own pixels, in which it is drawn far too wide.
    """
    coarsest = coarsest_level(source.width, source.height)
    for level in range(coarsest, MIN_LEVEL - 1, -1):
        window = window_at(source.width, source.height, level, _middle(columns), _middle(rows))
        if source.placement(window).plane is not None and holds(source, window, columns, rows, _PROMPT_SHARE):
            return level
    return coarsest


def _middle(values: Any) -> float:
    return float((np.min(values) + np.max(values)) / 2)


def _prompt_pixels(source: RasterSource, prompt: Prompt) -> tuple[float, float, float, float]:
    """Bounds of a prompt in native columns and rows."""
    if len(prompt.points) != len(prompt.labels):
        raise PromptError("Each point of a prompt needs a label: 1 on the landform, 0 off it.")
    points = np.asarray(prompt.points, dtype=np.float64).reshape(-1, 2)
    corners = np.empty((0, 2))
    if prompt.box is not None:
        xmin, ymin, xmax, ymax = prompt.box
        corners = np.array([[xmin, ymin], [xmin, ymax], [xmax, ymin], [xmax, ymax]], dtype=np.float64)
    known = np.asarray(prompt.outline, dtype=np.float64).reshape(-1, 2)
    everything = np.vstack([points, corners, known])
    if len(everything) == 0 or (prompt.box is None and 1 not in prompt.labels and not prompt.previous):
        raise PromptError("The prompt is empty: click on the landform or drag a box around it.")
    if not np.isfinite(everything).all():
        raise PromptError("The prompt has coordinates that are no numbers.")
    if source.empty:
        raise PromptError(f"{source.name} holds no pixel with data, so there is nothing to outline.")
    columns, rows = source.pixels_of(everything[:, 0], everything[:, 1])
    inside = (columns >= 0) & (columns <= source.width) & (rows >= 0) & (rows <= source.height)
    if not inside[: len(points)].all():
        x, y = points[~inside[: len(points)]][0]
        raise PromptError(f"The point {x:.10g}, {y:.10g} lies outside {source.name}: click on the image.")
    if prompt.box is not None:
        box = columns[len(points) :][:4], rows[len(points) :][:4]
        if box[0].max() <= 0 or box[0].min() >= source.width or box[1].max() <= 0 or box[1].min() >= source.height:
            raise PromptError(f"The box lies outside {source.name}: give one on the image.")
    columns, rows = np.clip(columns, 0, source.width), np.clip(rows, 0, source.height)
    return float(columns.min()), float(rows.min()), float(columns.max()), float(rows.max())
