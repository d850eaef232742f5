"""Windows near a pole of a cylindrical map, seen in a plane of their own, where a circle on the ground is one.

There the scale along a parallel changes so much across a window that no stretching makes it square on the ground.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import pyproj
from affine import Affine
from numpy.typing import NDArray
from scipy import ndimage

from ..crs.crs import to_lonlat
from .ground import LOCAL_SPAN_DEGREES, MAX_STRETCH
from .image import Sides
from .resample import BlockReader

FloatArray = NDArray[np.float64]

#: A parallel through the poleward half of the inner window that is shorter than the one through the middle by this
#: factor takes a plane of its own.
_SHRINKING = 1.5

#: Rows whose latitudes are looked up; those between are interpolated.
_ROWS = 4097

#: Rounding of columns and rows.
_SLACK = 1e-6

#: Points along a side of a window of which the latitudes are looked at.
_SIDE = 65


@dataclass(frozen=True)
class Graticule:
    """A raster whose columns are meridians, evenly spaced, and whose rows are parallels, north first.

    Attributes:
        columns_per_radian: Columns from one meridian to that a radian further east.
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


@lru_cache(maxsize=16)
def graticule_of(crs: pyproj.CRS, transform: Affine, width: int, height: int) -> Graticule | None:
    """Meridians and parallels of a raster; None where its columns and rows are none, or do not lie north up."""
    if transform.b or transform.d or transform.a <= 0 or transform.e >= 0:
        return None
    rows = np.linspace(0.0, height, _ROWS)
    column = width / 2
    step = 0.25 * width
    lons, lats = zip(*(_lonlat(crs, transform, column + side * step, rows) for side in (-1, 0, 1)), strict=True)
    lon, lat = np.array(lons), np.array(lats)
    if not (np.isfinite(lon).all() and np.isfinite(lat).all()) or np.abs(lat).max() > math.pi / 2 + 1e-9:
        return None
    turns = np.diff(lon, axis=0) % (2 * math.pi)
    even = np.ptp(turns) < 1e-6 and turns.min() > 0 and np.ptp(lat, axis=0).max() < 1e-9
    if not even or not (np.diff(lat[1]) < 0).all():
        return None
    return Graticule(float(step / turns.mean()), rows, lat[1])


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
        return bool((away <= math.pi / 2 * self.graticule.columns_per_radian).all())

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


def plane_near_pole(
    crs: pyproj.CRS, transform: Affine, size: tuple[int, int], to_pixels: Affine, side: int
) -> PolarPlane | None:
    """The plane of a window near a pole; None elsewhere, where stretching serves as well, and for too large a window.

    Args:
        crs: Of the raster.
        transform: Of the raster.
        size: Columns and rows of the raster.
        to_pixels: Samples of the window to native columns and rows, square on the ground in its middle.
        side: Samples along a side of the window.
    """
    graticule = graticule_of(crs, transform, *size)
    if graticule is None or to_pixels.b or to_pixels.d:
        return None
    half = side / 2
    column, row = to_pixels @ (half, half)
    rows = np.clip([row - half * to_pixels.e, row, row + half * to_pixels.e], graticule.rows[0], graticule.rows[-1])
    north, latitude, south = (float(value) for value in graticule.latitude_of(rows))
    if north <= south:
        return None
    step = (north - south) * to_pixels.e / float(rows[2] - rows[0])
    if side * step > math.radians(LOCAL_SPAN_DEGREES):
        return None
    poleward = min(abs(latitude) + side * step / 4, math.pi / 2)
    if math.cos(latitude) < _SHRINKING * math.cos(poleward):
        return None
    plane = PolarPlane(graticule, transform, float(column), latitude, step, half)
    return plane if _columns_per_sample(plane) <= MAX_STRETCH * to_pixels.e else None


def read_polar(
    read: BlockReader, plane: PolarPlane, size: tuple[int, int]
) -> tuple[FloatArray, NDArray[np.bool_], Sides]:
    """Read a window in its plane.

    Args:
        read: Reads rectangles.
        plane: The window's.
        size: Columns and rows of the raster.

    Returns:
        (bands, H, W) values, (H, W) where there is data, and whether there is none at all along the left, top, right
        and bottom side, so that nothing goes on there.
    """
    side = round(2 * plane.half)
    ys, xs = np.mgrid[:side, :side] + 0.5
    columns, rows = plane.to_pixels(xs, ys)
    there = _on_map(plane, size, side)
    seen = there if there.any() else np.ones_like(there)
    left, wide, across = _covered(columns[seen], _columns_per_sample(plane), size[0])
    top, high, down = _covered(rows[seen], plane.step * _rows_per_radian(plane), size[1])
    block, mask = read((left, top, wide * across, high * down), (high, wide))
    at = np.stack([(rows - top) / down - 0.5, (columns - left) / across - 0.5])
    valid = there & (ndimage.map_coordinates(mask.astype(np.float32), at, order=1, mode="nearest") > 0.999)
    filled = np.where(mask, block, 0).astype(np.float64)
    values = np.stack([ndimage.map_coordinates(band, at, order=1, mode="nearest") for band in filled])
    sides = valid[:, 0], valid[0], valid[:, -1], valid[-1]
    left_empty, top_empty, right_empty, bottom_empty = (not side.any() for side in sides)
    return values, valid, (left_empty, top_empty, right_empty, bottom_empty)


def _on_map(plane: PolarPlane, size: tuple[int, int], side: int) -> NDArray[np.bool_]:
    """Samples (side, side) that lie on the raster, with all four corners, and on this side of the plane's end."""
    ys, xs = np.mgrid[: side + 1, : side + 1].astype(np.float64)
    columns, rows = plane.to_pixels(xs, ys)
    corners = np.abs(plane.to_sphere(xs, ys)[0]) < math.pi / 2
    corners &= (columns > -_SLACK) & (columns < size[0] + _SLACK) & (rows > -_SLACK) & (rows < size[1] + _SLACK)
    return np.asarray(corners[:-1, :-1] & corners[1:, :-1] & corners[:-1, 1:] & corners[1:, 1:])


def _covered(places: FloatArray, step: float, size: int) -> tuple[float, int, float]:
    """First pixel, number and width of samples of about this step that cover places along one axis of the raster."""
    first = min(max(float(places.min()) - step, 0.0), size - step)
    last = max(min(float(places.max()) + step, float(size)), first + step)
    count = math.ceil((last - first) / step)
    return first, count, (last - first) / count


def _columns_per_sample(plane: PolarPlane) -> float:
    """Columns that a sample spans where the window is furthest from the pole, and they are widest."""
    along = np.linspace(0.0, 2 * plane.half, _SIDE)
    xs, ys = np.meshgrid(along, along)
    widest = float(np.cos(plane.to_sphere(xs, ys)[1]).max())
    return plane.step * plane.graticule.columns_per_radian / widest


def _rows_per_radian(plane: PolarPlane) -> float:
    rows = plane.graticule.row_of(np.array([plane.latitude + plane.step / 2, plane.latitude - plane.step / 2]))
    return float(rows[1] - rows[0]) / plane.step


def _lonlat(crs: pyproj.CRS, transform: Affine, column: float, rows: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Longitudes and latitudes in radians down a column."""
    xs, ys = np.full_like(rows, transform.a * column + transform.c), transform.e * rows + transform.f
    lon, lat = to_lonlat(crs, xs, ys)
    return np.radians(lon), np.radians(lat)


def _interpolated(values: Any, known: FloatArray, results: FloatArray) -> FloatArray:
    """Linear interpolation in growing values, and extrapolation by the first and the last slope."""
    values = np.asarray(values, dtype=np.float64)
    slopes = np.diff(results[[0, 1, -2, -1]])[[0, 2]] / np.diff(known[[0, 1, -2, -1]])[[0, 2]]
    below, above = np.minimum(values - known[0], 0), np.maximum(values - known[-1], 0)
    return np.asarray(np.interp(values, known, results) + below * slopes[0] + above * slopes[1])
