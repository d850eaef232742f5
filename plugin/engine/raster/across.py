"""Windows in the middle of which a map all around a body begins anew: left of its first column lies its last one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .contrast import FILL
from .image import WindowImage, sides_outside
from .window import WINDOW, GridWindow

if TYPE_CHECKING:
    from .source import RasterSource


def read_across(source: RasterSource, window: GridWindow) -> WindowImage:
    """Read one of :func:`.grid.windows_across`; its coordinates are those of the turn before, left of the border.

    Ground that would be seen twice, since the window is wider than the map, has no data the second time.

    Raises:
        RasterError: The raster cannot be read there.
    """
    place = source.placement(window)
    ys, xs = np.mgrid[:WINDOW, :WINDOW] + 0.5
    columns, rows = place.pixels_of(xs, ys)
    once = np.abs(columns) < source.width / 2
    if place.plane is not None:  # beyond its end it repeats the meridian there
        once &= np.abs(place.plane.to_sphere(xs, ys)[0]) < np.pi / 2
    rgb, valid = np.full((WINDOW, WINDOW, 3), FILL, dtype=np.uint8), np.zeros((WINDOW, WINDOW), dtype=bool)
    # each side lies together on the raster
    for here, shift in ((once & (columns < 0), source.width), (once & (columns >= 0), 0)):
        if here.any():
            colours, known = source.read_at(np.where(here, columns + shift, np.nan), rows)
            rgb[here], valid[here] = colours[here], known[here]
    _, top, _, bottom = sides_outside(place.to_pixels, WINDOW, source.width, source.height)
    if place.plane is not None:
        top, bottom = not valid[0].any(), not valid[-1].any()
    edges = (False, top, False, bottom)
    return WindowImage(rgb, valid, source.transform @ place.to_pixels, window.level, edges, place.plane)
