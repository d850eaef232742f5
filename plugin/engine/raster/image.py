"""The pixels of a window together with everything a consumer needs to place them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from .plane import FloatArray

#: Something about the left, top, right and bottom side.
Sides = tuple[bool, bool, bool, bool]


class OwnPlane(Protocol):
    """Where the samples of a window lie that are no rectangle of the raster's CRS."""

    def to_crs(self, xs: Any, ys: Any, /) -> tuple[FloatArray, FloatArray]:
        """Window coordinates to coordinates of the raster's CRS."""

    def from_crs(self, xs: Any, ys: Any, /) -> tuple[FloatArray, FloatArray]:
        """The inverse."""


@dataclass(frozen=True)
class WindowImage:
    """Samples of a part of a raster, stretched to 8 bits.

    Attributes:
        rgb: (H, W, 3) uint8; ground without data holds a neutral grey.
        valid: (H, W) bool, where there is data.
        transform: From window coordinates to the raster's CRS. Window coordinates count samples from the upper left
            corner, so the centre of the first sample is (0.5, 0.5). Where pixels are not square on the ground the
            samples are, and the transform holds that.
        level: Pyramid level.
        edges: Whether nothing of the raster lies beyond the window's left, top, right, bottom side.
        plane: Where window coordinates lie, near a pole; the transform then holds in the window's middle alone.
    """

    rgb: NDArray[np.uint8]
    valid: NDArray[np.bool_]
    transform: Affine
    level: int
    edges: Sides
    plane: OwnPlane | None = None

    def to_crs(self, xs: Any, ys: Any) -> tuple[FloatArray, FloatArray]:
        """Window coordinates to coordinates of the raster's CRS."""
        return apply_affine(self.transform, xs, ys) if self.plane is None else self.plane.to_crs(xs, ys)

    def from_crs(self, xs: Any, ys: Any) -> tuple[FloatArray, FloatArray]:
        """Coordinates of the raster's CRS to window coordinates."""
        return apply_affine(~self.transform, xs, ys) if self.plane is None else self.plane.from_crs(xs, ys)


def apply_affine(transform: Affine, xs: Any, ys: Any) -> tuple[FloatArray, FloatArray]:
    """Map arrays of coordinates."""
    xs, ys = np.asarray(xs, dtype=np.float64), np.asarray(ys, dtype=np.float64)
    a, b, c, d, e, f = transform[:6]
    return a * xs + b * ys + c, d * xs + e * ys + f


def sides_outside(to_pixels: Affine, samples: int, width: int, height: int) -> Sides:
    """Which sides of a window of ``samples`` a side lie outside a raster of ``width`` × ``height`` pixels."""
    along, start, end = np.linspace(0, samples, 65), np.zeros(65), np.full(65, float(samples))

    def outside(xs: FloatArray, ys: FloatArray) -> bool:
        columns, rows = apply_affine(to_pixels, xs, ys)
        return not ((columns > 0) & (columns < width) & (rows > 0) & (rows < height)).any()

    return outside(start, along), outside(along, start), outside(end, along), outside(along, end)
