"""Which windows clicks on a canvas are likely to need."""

from __future__ import annotations

import numpy as np

from ...protocol.messages.annotating import Prompt
from ..raster.grid import window_for, windows_over
from ..raster.source import RasterSource
from ..raster.window import STRIDE, GridWindow
from ..sam.model import SamModel

#: Windows at most; fewer than stay in memory (:data:`.recent_windows.KEPT_WINDOWS`), so that none drives out another.
MOST_AHEAD = 24


def encodes_quickly(model: SamModel) -> bool:
    """Whether a window is encoded in the time of a glance: by a quick model, or by any on a graphics card."""
    return model.quick or model.device != "cpu"


def windows_ahead(
    source: RasterSource,
    extent: tuple[float, float, float, float],
    map_units_per_screen_pixel: float | None,
    only_middle: bool = False,
) -> list[GridWindow]:
    """Windows that a click on a canvas would be answered in, and those around them, the nearest to the middle first.

    Args:
        source: The raster.
        extent: xmin, ymin, xmax, ymax of the canvas, in the raster's CRS and on the raster.
        map_units_per_screen_pixel: Scale at which clicks are looked at first.
        only_middle: The window under the middle alone.

    Raises:
        PromptError: The middle of the canvas lies outside the raster, or no pixel has data.
    """
    xmin, ymin, xmax, ymax = extent
    middle = Prompt(points=(((xmin + xmax) / 2, (ymin + ymax) / 2),), labels=(1,))
    first = window_for(source, middle, map_units_per_screen_pixel)
    if only_middle:
        return [first]
    columns, rows = source.pixels_of([xmin, xmin, xmax, xmax], [ymin, ymax, ymin, ymax])
    column, row = (columns.min() + columns.max()) / 2, (rows.min() + rows.max()) / 2
    reach = STRIDE * first.pixels_per_sample
    bounds = columns.min() - reach, rows.min() - reach, columns.max() + reach, rows.max() + reach
    found = windows_over(source.width, source.height, first.level, bounds)

    def distance(window: GridWindow) -> float:
        left, top, right, bottom = window.pixel_bounds
        return float(np.hypot((left + right) / 2 - column, (top + bottom) / 2 - row))

    nearest = sorted((window for window in found if window != first), key=distance)
    return [first, *nearest[: MOST_AHEAD - 1]]
