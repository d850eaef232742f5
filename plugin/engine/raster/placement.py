"""Where a window of the grid lies on a raster: in the map's own plane, or near a pole in one of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import pyproj
from affine import Affine
from numpy.typing import NDArray

from ..crs.bodies import Body
from .ground import ground_jacobian, samples_to_pixels
from .image import apply_affine
from .plane import PolarPlane
from .polar import plane_near_pole
from .window import WINDOW, GridWindow


@dataclass(frozen=True)
class Placement:
    """Where a window lies.

    Attributes:
        to_pixels: Its samples to native columns and rows; near a pole in its middle alone.
        plane: In which it is seen near a pole; None elsewhere.
    """

    to_pixels: Affine
    plane: PolarPlane | None

    def samples_of(self, columns: Any, rows: Any) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Where native columns and rows lie, in samples from the window's upper left corner."""
        if self.plane is not None:
            return self.plane.from_pixels(columns, rows)
        return apply_affine(~self.to_pixels, columns, rows)

    def pixels_of(self, xs: Any, ys: Any) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Native columns and rows of window coordinates, in samples from the upper left corner."""
        if self.plane is not None:
            return self.plane.to_pixels(xs, ys)
        return apply_affine(self.to_pixels, xs, ys)


class Georeferenced(Protocol):
    """What of a raster decides where its windows lie, see :class:`.source.RasterSource`."""

    width: int
    height: int
    transform: Affine
    crs: pyproj.CRS | None
    body: Body | None
    flat: bool
    pixel_m: float


def placement_of(source: Georeferenced, window: GridWindow) -> Placement:
    """Where a window lies on a raster; in the map's own plane everywhere where the raster is opened as ``flat``."""
    left, top, right, bottom = window.pixel_bounds
    column, row = (left + right) / 2, (top + bottom) / 2
    at = min(max(column, 0.0), source.width), min(max(row, 0.0), source.height)
    jacobian = ground_jacobian(source.crs, source.transform, *at)
    radius = None if source.body is None else source.body.semi_major
    sheared_m = source.pixel_m if window.to_scale else None
    matrix = samples_to_pixels(jacobian, source.transform, radius, right - left, sheared_m) * window.pixels_per_sample
    half = WINDOW / 2
    (a, b), (d, e) = matrix.tolist()
    to_pixels = Affine(a, b, column - half * (a + b), d, e, row - half * (d + e))
    if source.flat or source.crs is None or source.body is None:
        return Placement(to_pixels, None)
    size = source.width, source.height
    return Placement(to_pixels, plane_near_pole(source.crs, source.transform, size, to_pixels, WINDOW))
