"""A map of a whole body turned by half a turn, so that its left and right borders lie together in the middle."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from affine import Affine

from .placement import Placement
from .plane import FloatArray
from .plane_layer import Part
from .window import GridWindow


@dataclass(frozen=True)
class HalfTurn:
    """The turned map; see :class:`.plane_layer.Plane`.

    Attributes:
        width: Columns of the raster.
        height: Rows of the raster.
        placed: Where a window lies on the raster as it is; columns are meridians, so it lies so on the turned one.
    """

    width: int
    height: int
    placed: Callable[[GridWindow], Placement]
    name: str = "half a turn"

    def window_to_pixels(self, window: GridWindow) -> Affine:
        """Samples of a window to columns and rows of the turned map."""
        return self.placed(window).to_pixels

    def native(self, xs: FloatArray, ys: FloatArray) -> Iterator[Part]:
        """Native columns and rows of those of the turned map, by halves: these lie at opposite borders."""
        half = self.width / 2
        for here, shift in ((xs < half, half), (xs >= half, -half)):
            if np.any(here):
                yield here, xs + shift, ys
