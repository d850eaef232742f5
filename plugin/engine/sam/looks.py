"""Windows for a further look: around a prompt at another scale, or after an object that its window cuts off."""

from __future__ import annotations

import numpy as np

from ...protocol.messages.annotating import Prompt
from ..raster.grid import WINDOW, GridWindow, window_at
from ..raster.source import RasterSource
from .candidates import Segmentation
from .prompts import holds_prompt, wanted_points

#: An object that fills more than this share of a window needs a larger one.
_FITTING = 0.75


def window_around(source: RasterSource, prompt: Prompt, level: int) -> GridWindow | None:
    """The window of a level around the foreground clicks and the box; None when they do not fit into it."""
    points = np.asarray(wanted_points(prompt), dtype=np.float64)
    columns, rows = source.pixels_of(points[:, 0], points[:, 1])
    column, row = (columns.min() + columns.max()) / 2, (rows.min() + rows.max()) / 2
    window = window_at(source.width, source.height, level, float(column), float(row))
    return window if holds_prompt(source, window, prompt) else None


def next_window(
    source: RasterSource, prompt: Prompt, cut: Segmentation, seen: set[GridWindow], highest: int
) -> GridWindow | None:
    """Where to look for the rest of an object that is cut off: around what is seen of it, else one level up."""
    xmin, ymin, xmax, ymax = cut.candidates[0].polygon.bounds
    columns, rows = source.pixels_of([xmin, xmin, xmax, xmax], [ymin, ymax, ymin, ymax])
    column, row = (columns.min() + columns.max()) / 2, (rows.min() + rows.max()) / 2
    for level in range(cut.window.level, min(cut.window.level + 1, highest) + 1):
        window = window_at(source.width, source.height, level, float(column), float(row))
        xs, ys = source.samples_of(window, columns, rows)
        fits = max(np.ptp(xs), np.ptp(ys)) <= _FITTING * WINDOW
        if fits and window not in seen and holds_prompt(source, window, prompt):
            return window
    return None
