"""Windows near a pole of a cylindrical map, seen in a plane of their own, where a circle on the ground is one.

There the scale along a parallel changes so much across a window that no stretching makes it square on the ground.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
import pyproj
from affine import Affine
from numpy.typing import NDArray
from scipy import ndimage

from ..crs.crs import to_lonlat
from .ground import LOCAL_SPAN_DEGREES, MAX_STRETCH
from .image import Sides
from .plane import FloatArray, Graticule, PolarPlane
from .resample import BlockReader

#: A parallel through the poleward half of the inner window that is shorter than the one through the middle by this
#: factor takes a plane of its own.
_SHRINKING = 1.5

#: Rows whose latitudes are looked up; those between are interpolated.
_ROWS = 4097

#: Rounding of columns and rows.
_SLACK = 1e-6

#: Points along a side of a window of which the latitudes are looked at.
_SIDE = 65


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
    turns = (np.diff(lon, axis=0) + math.pi) % (2 * math.pi) - math.pi
    even = np.ptp(turns) < 1e-6 and abs(turns.mean()) > 1e-12 and np.ptp(lat, axis=0).max() < 1e-9
    if not even or not (np.diff(lat[1]) < 0).all():
        return None
    return Graticule(float(step / turns.mean()), rows, lat[1])


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
    return plane.step * abs(plane.graticule.columns_per_radian) / widest


def _rows_per_radian(plane: PolarPlane) -> float:
    rows = plane.graticule.row_of(np.array([plane.latitude + plane.step / 2, plane.latitude - plane.step / 2]))
    return float(rows[1] - rows[0]) / plane.step


def _lonlat(crs: pyproj.CRS, transform: Affine, column: float, rows: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Longitudes and latitudes in radians down a column."""
    xs, ys = np.full_like(rows, transform.a * column + transform.c), transform.e * rows + transform.f
    lon, lat = to_lonlat(crs, xs, ys)
    return np.radians(lon), np.radians(lat)
