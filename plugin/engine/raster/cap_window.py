"""A window in the plane around a pole, and where it lies on the raster: for labels, which are places on that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray

from .image import apply_affine
from .plane import FloatArray
from .polar_cap import PolarCap
from .source import RasterSource
from .window import WINDOW

#: Places along a side of a window at which it is asked where it lies, and whether there is ground.
_SPREAD = 65

#: Which native columns and rows count.
Holds = Callable[[FloatArray, FloatArray], NDArray[np.bool_]]


@dataclass(frozen=True)
class CapWindow:
    """Where a window's samples lie in the raster's CRS; it is what :attr:`.image.WindowImage.plane` may be.

    Attributes:
        cap: Its plane.
        source: The raster.
        to_cap: Its samples to pixels of the plane.
    """

    cap: PolarCap
    source: RasterSource
    to_cap: Affine

    def to_crs(self, xs: Any, ys: Any) -> tuple[FloatArray, FloatArray]:
        """Window coordinates to the raster's CRS."""
        return self.source.coordinates_of(*self.cap.to_pixels(*apply_affine(self.to_cap, xs, ys)))

    def from_crs(self, xs: Any, ys: Any) -> tuple[FloatArray, FloatArray]:
        """Places in the raster's CRS to window coordinates."""
        return apply_affine(~self.to_cap, *self.cap.from_pixels(*self.source.pixels_of(xs, ys)))

    def pixel_bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of what it shows, in native columns and rows."""
        columns, rows = self._pixels()
        left, top, right, bottom = (float(v) for v in (columns.min(), rows.min(), columns.max(), rows.max()))
        x, y = apply_affine(~self.to_cap, self.cap.width / 2, self.cap.height / 2)
        if 0 <= x <= WINDOW and 0 <= y <= WINDOW:  # all meridians meet at the pole
            left, right = 0.0, float(self.source.width)
            top, bottom = (0.0, bottom) if self.cap.north else (top, float(self.source.height))
        return left, top, right, bottom

    def shows(self, extent: shapely.Geometry | None, holds: Holds | None = None) -> bool:
        """Whether there is ground for which the plane counts.

        Args:
            extent: Of which the ground is, in the raster's CRS; None for all.
            holds: Tells which native columns and rows count at all; None for all.
        """
        columns, rows = self._pixels()
        inside = self._counts(columns, rows, holds)
        if extent is None or not inside.any():
            return bool(inside.any())
        if shapely.contains_xy(extent, *self.source.coordinates_of(columns[inside], rows[inside])).any():
            return True
        # of one so small that it lies between those places, each part is looked for
        points = shapely.get_coordinates(shapely.point_on_surface(shapely.get_parts(extent)))
        columns, rows = self.source.pixels_of(points[:, 0], points[:, 1])
        xs, ys = apply_affine(~self.to_cap, *self.cap.from_pixels(columns, rows))
        there = (xs >= 0) & (xs <= WINDOW) & (ys >= 0) & (ys <= WINDOW)
        return bool((there & self._counts(columns, rows, holds)).any())

    def _counts(self, columns: FloatArray, rows: FloatArray, holds: Holds | None) -> NDArray[np.bool_]:
        there = self.cap.share(rows) > 0
        return there if holds is None else there & holds(columns, rows)

    def _pixels(self) -> tuple[FloatArray, FloatArray]:
        """Native columns and rows of places all over the window."""
        xs, ys = np.meshgrid(*(2 * (np.linspace(0, WINDOW, _SPREAD),)))
        return self.cap.to_pixels(*apply_affine(self.to_cap, xs, ys))
