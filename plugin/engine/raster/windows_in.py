"""Windows with ground of an extent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
import shapely

from ..crs.seam import within
from .image import apply_affine
from .source import RasterSource
from .window import WINDOW, GridWindow


def windows_in(
    extent: shapely.Geometry | None, source: RasterSource, windows: Iterable[GridWindow]
) -> Iterator[GridWindow]:
    """Windows that show some of an extent, which may be anything but a rectangle: one in parts leaves most of them out.

    Args:
        extent: In the raster's CRS; None for all of them.
        source: The raster.
        windows: Of its grid.
    """
    for window in windows:
        if extent is None or _shows(window, source, extent):
            yield window


def _shows(window: GridWindow, source: RasterSource, extent: shapely.Geometry) -> bool:
    place = source.placement(window)
    if place.plane is not None:  # its sides are no lines of the CRS
        return True
    columns, rows = apply_affine(place.to_pixels, [0, WINDOW, WINDOW, 0], [0, 0, WINDOW, WINDOW])
    shown = shapely.Polygon(np.column_stack(source.coordinates_of(columns, rows)))
    if window.is_across:
        shown = within(shown, source.crs, source.ground.bounds)
    return bool(extent.intersects(shown))
