"""Further looks: in other scales around a prompt, or after an object that its window cuts off; and how many at most."""

from __future__ import annotations

import numpy as np

from ...protocol.messages.annotating import Prompt
from ..raster.grid import MIN_LEVEL, coarsest_level, window_on
from ..raster.source import RasterSource
from ..raster.window import WINDOW, GridWindow
from .candidates import Segmentation
from .prompts import holds_prompt, wanted_points

#: How many levels an object that is cut off by its window is followed upwards.
LEVELS_UP = 3

#: Levels that are tried, relative to the first, when no mask holds the click: nearer ones first, since what is missed
#: is mostly too small to be seen by the encoder.
OTHER_SCALES = (-1, -2, -3, 1)

#: Further looks at the object's own scale; the second only where the first changed its size much.
SECOND_LOOKS = 2

#: Levels, relative to the first, at which a quick model looks for what is clicked on a canvas, where it is in doubt.
_IN_DOUBT = (-2, 2)

#: Diameter in samples from which on the coarser one is tried first: landforms that fill more of a window are seen less
#: well, and what is seen of them then is a part.
_LARGE = 160.0

#: An object that fills more than this share of a window needs a larger one.
_FITTING = 0.75


def most_looks(on_canvas: bool) -> int:
    """Windows that a prompt takes at most: the first, and either other scales or the way up, two to each level.

    Without a canvas looks at the object's own scale follow.
    """
    return 1 + max(len(OTHER_SCALES), 2 * LEVELS_UP) + (0 if on_canvas else SECOND_LOOKS)


def levels_in_doubt(source: RasterSource, first: int, on_canvas: bool, diameter: float) -> list[int]:
    """Levels beside the first at which to look for what is clicked, the likelier first; all finer without a canvas.

    There a level more is taken than anywhere else: craters of ten pixels are then shown as large as larger ones are.

    ``diameter`` is that of what was seen there, in samples.
    """
    if not on_canvas:
        return list(range(MIN_LEVEL - 1, first))
    coarsest = max(coarsest_level(source.width, source.height), MIN_LEVEL)
    steps = _IN_DOUBT if diameter < _LARGE else reversed(_IN_DOUBT)
    levels = dict.fromkeys(min(max(first + step, MIN_LEVEL), coarsest) for step in steps)
    return [level for level in levels if level != first]


def window_around(source: RasterSource, prompt: Prompt, level: int) -> GridWindow | None:
    """The window of a level around the foreground clicks and the box; None when they do not fit into it."""
    points = np.asarray(wanted_points(prompt), dtype=np.float64)
    columns, rows = source.pixels_of(points[:, 0], points[:, 1])
    column, row = (columns.min() + columns.max()) / 2, (rows.min() + rows.max()) / 2
    window = window_on(source, level, float(column), float(row))
    return window if holds_prompt(source, window, prompt) else None


def next_window(
    source: RasterSource, prompt: Prompt, cut: Segmentation, seen: set[GridWindow], highest: int
) -> GridWindow | None:
    """Where to look for the rest of an object that is cut off: around what is seen of it, else one level up."""
    xmin, ymin, xmax, ymax = cut.candidates[0].polygon.bounds
    columns, rows = source.pixels_of([xmin, xmin, xmax, xmax], [ymin, ymax, ymin, ymax])
    column, row = (columns.min() + columns.max()) / 2, (rows.min() + rows.max()) / 2
    for level in range(cut.window.level, min(cut.window.level + 1, highest) + 1):
        window = window_on(source, level, float(column), float(row))
        xs, ys = source.samples_of(window, columns, rows)
        fits = max(np.ptp(xs), np.ptp(ys)) <= _FITTING * WINDOW
        if fits and window not in seen and holds_prompt(source, window, prompt):
            return window
    return None
