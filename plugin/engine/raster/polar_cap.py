"""The ground around a pole of a cylindrical map, in a polar stereographic plane, where windows lie side by side.

There a row of the map is a circle, so that its pixels show the same ground stretched: what was learnt elsewhere does
not look like itself. The stereographic projection keeps shapes (Snyder 1987, USGS Professional Paper 1395, chapter 21).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from .plane import FloatArray, Graticule
from .plane_layer import Part
from .polar import graticule_of
from .source import RasterSource
from .window import OVERLAP, WINDOW, GridWindow

#: A parallel through a window that is shorter than the one through its middle by more than this is drawn too wide.
_WIDER = 1.2
#: A pixel's height on the ground is up to so many times its width before the plane takes over, whatever a window spans.
_MOST_WIDE = 8.0
#: Where the plane takes over at the least, in degrees: nearer the equator it is too large for what it gains.
_LEAST = 30.0
#: Degrees over which map and plane are mixed, as a share of what lies beyond them, and at the most.
_MIXED, _MOST_MIXED = 0.2, 3.0

Floats = NDArray[np.floating]


@dataclass(frozen=True)
class PolarCap:
    """A square of pixels around a pole, as large on the ground as the raster's are high, on the mean.

    Attributes:
        graticule: Of the raster.
        columns: Of the raster.
        north: Which pole.
        border: Latitude away from the equator, in radians, from which the plane takes over; it reaches to there.
        mixed: Radians beyond the border over which it does.
        pixel: Angle at the body's centre that a pixel spans, in radians, at the pole.
        margin: Pixels beyond the border, so that what counts does not lie at the border of a window.
    """

    graticule: Graticule
    columns: int
    north: bool
    border: float
    mixed: float
    pixel: float
    margin: int

    @property
    def name(self) -> str:
        """As :class:`.plane_layer.Plane` wants it."""
        return repr(("around a pole", self.north, self.border, self.pixel, self.width))

    @property
    def width(self) -> int:
        """Pixels along a side."""
        return 2 * (math.ceil(self._away(np.array(self.border)).item()) + self.margin)

    @property
    def height(self) -> int:
        """Pixels along a side."""
        return self.width

    def window_to_pixels(self, window: GridWindow) -> Affine:
        """Samples of a window to pixels of the plane."""
        left, top, _, _ = window.pixel_bounds
        step = window.pixels_per_sample
        return Affine(step, 0.0, left, 0.0, step, top)

    def native(self, xs: FloatArray, ys: FloatArray) -> Iterator[Part]:
        """Native columns and rows of pixels of the plane, all at once."""
        yield np.ones(xs.shape, dtype=bool), *self.to_pixels(xs, ys)

    def share(self, rows: Floats) -> FloatArray:
        """How much the plane counts on rows of the raster, from 0 to 1; the map itself has the rest."""
        towards = (self.poleward(rows) - self.border) / self.mixed
        return np.clip(towards, 0.0, 1.0)

    def to_pixels(self, xs: Any, ys: Any) -> tuple[FloatArray, FloatArray]:
        """Pixels of the plane to native columns and rows; beyond a map's borders they go on."""
        half = self.width / 2
        right, down = np.asarray(xs, dtype=np.float64) - half, np.asarray(ys, dtype=np.float64) - half
        away = np.hypot(right, down)
        latitude = math.pi / 2 - 2 * np.arctan(away * self.pixel / 2)
        # the meridian through the middle of the map points down in the north and up in the south
        east = np.arctan2(right, down if self.north else -down)
        columns = self.columns / 2 + east * self.graticule.columns_per_radian
        if math.isclose(2 * math.pi * abs(self.graticule.columns_per_radian), self.columns, rel_tol=1e-6):
            columns = np.clip(columns, 0.0, self.columns)  # half a turn lies on both borders, give or take a rounding
        return columns, self.graticule.row_of(latitude if self.north else -latitude)

    def from_pixels(self, columns: Floats, rows: Floats) -> tuple[FloatArray, FloatArray]:
        """Native columns and rows, which may be of shapes that numpy makes one, to pixels of the plane."""
        half = self.width / 2
        away = self._away(self.poleward(rows))
        east = (columns - self.columns / 2) / self.graticule.columns_per_radian
        down = away * np.cos(east)
        return half + away * np.sin(east), half + (down if self.north else -down)

    def poleward(self, rows: Floats) -> FloatArray:
        """Latitudes of rows in radians, away from the equator."""
        latitudes = self.graticule.latitude_of(np.asarray(rows, dtype=np.float64))
        return np.minimum(latitudes if self.north else -latitudes, math.pi / 2)

    def _away(self, latitudes: FloatArray) -> FloatArray:
        """Pixels from the pole to latitudes away from the equator."""
        return 2 * np.tan((math.pi / 2 - latitudes) / 2) / self.pixel


def caps_of(source: RasterSource, level: int) -> tuple[PolarCap, ...]:
    """The planes around the poles that windows of a level need; none where columns are no meridians."""
    if source.crs is None or source.body is None:
        return ()
    graticule = graticule_of(source.crs, source.transform, source.width, source.height)
    if graticule is None:
        return ()
    first, last = float(graticule.latitudes[0]), float(graticule.latitudes[-1])
    pixel = (first - last) / source.height
    half = WINDOW / 2 * 2.0**level * pixel
    border = min(math.atan((_WIDER - 1) / half), math.acos(1 / _MOST_WIDE))
    border = max(border, math.radians(_LEAST))
    mixed = min(_MIXED * (math.pi / 2 - border), math.radians(_MOST_MIXED))
    margin = math.ceil(OVERLAP * 2.0**level)
    # the scale grows towards the border
    at_pole = pixel * math.sqrt(2 / (1 + math.sin(border)))
    found = []
    for north, reached in ((True, first), (False, -last)):
        if reached > border + mixed:
            found.append(PolarCap(graticule, source.width, north, border, mixed, at_pole, margin))
    return tuple(found)
