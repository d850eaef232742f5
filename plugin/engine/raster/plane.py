"""The plane of a window near a pole, and the meridians and parallels of the raster that it lies on."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]


@dataclass(frozen=True)
class Graticule:
    """A raster whose columns are meridians, evenly spaced, and whose rows are parallels, north first.

    Attributes:
        columns_per_radian: Columns from one meridian to that a radian further east; below 0 where these count west.
        rows: Rows, growing.
        latitudes: Theirs in radians, falling.
    """

    columns_per_radian: float
    rows: FloatArray
    latitudes: FloatArray

    def row_of(self, latitudes: FloatArray) -> FloatArray:
        """Rows of latitudes in radians; beyond the raster they go on as evenly as at its border."""
        return _interpolated(latitudes, self.latitudes[::-1], self.rows[::-1])

    def latitude_of(self, rows: FloatArray) -> FloatArray:
        """The inverse of :meth:`row_of`."""
        return _interpolated(rows, self.rows, self.latitudes)


@dataclass(frozen=True)
class PolarPlane:
    """The azimuthal equidistant plane of a window around its middle (Snyder 1987, USGS PP 1395, chapter 25).

    It ends at the meridians a quarter turn away from the middle, so that no outline leaps from one side of the map to
    the other; what lies beyond has no data.

    Attributes:
        graticule: Of the raster.
        transform: Of the raster.
        column: Of the middle, in native pixels.
        latitude: Of the middle in radians.
        step: Angle at the body's centre that a sample spans, in radians.
        half: Samples from the middle to a side.
    """

    graticule: Graticule
    transform: Affine
    column: float
    latitude: float
    step: float
    half: float

    def to_crs(self, xs: Any, ys: Any) -> tuple[FloatArray, FloatArray]:
        """Window coordinates to coordinates of the raster's CRS."""
        columns, rows = self.to_pixels(xs, ys)
        return self.transform.a * columns + self.transform.c, self.transform.e * rows + self.transform.f

    def from_crs(self, xs: Any, ys: Any) -> tuple[FloatArray, FloatArray]:
        """Coordinates of the raster's CRS to window coordinates."""
        xs, ys = np.asarray(xs, dtype=np.float64), np.asarray(ys, dtype=np.float64)
        return self.from_pixels((xs - self.transform.c) / self.transform.a, (ys - self.transform.f) / self.transform.e)

    def reaches(self, columns: Any) -> bool:
        """Whether native columns all lie on this side of the plane's end."""
        away = np.abs(np.asarray(columns, dtype=np.float64) - self.column)
        return bool((away <= math.pi / 2 * abs(self.graticule.columns_per_radian)).all())

    def to_pixels(self, xs: Any, ys: Any) -> tuple[FloatArray, FloatArray]:
        """Window coordinates to native columns and rows; beyond the plane's end those of the end."""
        east, latitudes = self.to_sphere(xs, ys)
        east = np.clip(east, -math.pi / 2, math.pi / 2)
        return self.column + east * self.graticule.columns_per_radian, self.graticule.row_of(latitudes)

    def from_pixels(self, columns: Any, rows: Any) -> tuple[FloatArray, FloatArray]:
        """Native columns and rows to window coordinates."""
        columns, rows = np.asarray(columns, dtype=np.float64), np.asarray(rows, dtype=np.float64)
        east = (columns - self.column) / self.graticule.columns_per_radian
        latitudes = self.graticule.latitude_of(rows)
        sine, cosine = math.sin(self.latitude), math.cos(self.latitude)
        across = np.cos(latitudes) * np.sin(east)
        up = cosine * np.sin(latitudes) - sine * np.cos(latitudes) * np.cos(east)
        near = sine * np.sin(latitudes) + cosine * np.cos(latitudes) * np.cos(east)
        away = np.hypot(across, up)
        scale = np.arctan2(away, near) / np.maximum(away, 1e-15) / self.step
        return self.half + scale * across, self.half - scale * up

    def to_sphere(self, xs: Any, ys: Any) -> tuple[FloatArray, FloatArray]:
        """Window coordinates to longitudes east of the middle and to latitudes, in radians."""
        across = (np.asarray(xs, dtype=np.float64) - self.half) * self.step
        up = (self.half - np.asarray(ys, dtype=np.float64)) * self.step
        away = np.hypot(across, up)
        share = np.sinc(away / math.pi)  # sin(away) / away
        sine, cosine = math.sin(self.latitude), math.cos(self.latitude)
        latitudes = np.arcsin(np.clip(np.cos(away) * sine + up * share * cosine, -1, 1))
        return np.arctan2(across * share, cosine * np.cos(away) - up * share * sine), latitudes


def _interpolated(values: Any, known: FloatArray, results: FloatArray) -> FloatArray:
    """Linear interpolation in growing values, and extrapolation by the first and the last slope."""
    values = np.asarray(values, dtype=np.float64)
    slopes = np.diff(results[[0, 1, -2, -1]])[[0, 2]] / np.diff(known[[0, 1, -2, -1]])[[0, 2]]
    below, above = np.minimum(values - known[0], 0), np.maximum(values - known[-1], 0)
    return np.asarray(np.interp(values, known, results) + below * slopes[0] + above * slopes[1])
