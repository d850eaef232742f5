"""Elevations as shaded relief, so that a terrain model can be clicked, learnt from and mapped like an image.

The shade is that of a Lambertian surface under a distant sun (Horn 1981, "Hill shading and the reflectance map",
Proceedings of the IEEE 69), with slopes in metres of height per metre on the body. The sun's azimuth counts from the
map's upward direction, so that light comes from the same side everywhere, also around a pole.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyproj
from affine import Affine
from numpy.typing import NDArray
from scipy import ndimage

from ...protocol.messages.rasters import Hillshade
from ..crs.crs import planetographic, to_lonlat
from .ground import geod_of
from .resample import BlockReader, Rectangle

#: A face that looks at the sun has this value, one in its own shadow 0.
WHITE = 255.0

#: Scales on the ground are computed at nodes this many samples apart, on a lattice fixed to the raster.
_LATTICE = 64

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class HillshadeReader:
    """Reads the shades of a raster's elevations; values next to each other do not depend on the window they are in.

    Attributes:
        elevations: Reads one band.
        hillshade: Where the sun stands.
        crs: Of the raster; without one its geotransform is taken as metres.
        transform: The raster's geotransform.
        size: Columns and rows of the raster.
        metres: Metres in a unit of the band's values.
    """

    elevations: BlockReader
    hillshade: Hillshade
    crs: pyproj.CRS | None
    transform: Affine
    size: tuple[int, int]
    metres: float

    def __call__(self, rectangle: Rectangle, shape: tuple[int, int]) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """(1, rows, columns) shades from 0 to :data:`WHITE` of a rectangle, and where there is data.

        Where samples are finer than pixels, shades of pixels are interpolated; interpolated heights would show facets.
        """
        column_off, row_off, width, height = rectangle
        x0, nx, step_x = _padded(column_off, width / shape[1], shape[1])
        y0, ny, step_y = _padded(row_off, height / shape[0], shape[0])
        values, valid = self.elevations((x0, y0, nx * step_x, ny * step_y), (ny, nx))
        heights = values[0].astype(np.float64) * self.metres
        shade, lit = self._shade(np.where(valid, heights, 0.0), valid, (x0, y0), (step_x, step_y))
        if (step_x, step_y) == (width / shape[1], height / shape[0]):
            inside = (slice(1, -1), slice(1, -1))
            return shade[inside][None].astype(np.float32), lit[inside]
        scale = np.array([height / shape[0] / step_y, width / shape[1] / step_x])
        offset = np.array([(row_off - y0) / step_y, (column_off - x0) / step_x]) + scale * 0.5 - 0.5
        whole = ndimage.affine_transform(lit.astype(np.float32), scale, offset, shape, order=1) > 0.999
        fine = ndimage.affine_transform(np.where(lit, shade, 0.0), scale, offset, shape, order=1)
        return fine[None].astype(np.float32), whole

    def _shade(
        self, heights: Floats, valid: NDArray[np.bool_], start: tuple[float, float], step: tuple[float, float]
    ) -> tuple[Floats, NDArray[np.bool_]]:
        """Shades of a block of samples that begins at a column and row, and where they are known."""
        along_x, along_y = _gradient(heights, valid)
        a, b, d, e = self._metres_per_sample(heights.shape, start, step)
        determinant = a * e - b * d
        known = np.isfinite(determinant) & (np.abs(determinant) > 1e-12)
        determinant = np.where(known, determinant, 1.0)
        right = (e * along_x - d * along_y) / determinant
        up = (a * along_y - b * along_x) / determinant
        azimuth, altitude = math.radians(self.hillshade.azimuth), math.radians(self.hillshade.altitude)
        factor = self.hillshade.exaggeration
        right, up = factor * right, factor * up
        facing = math.sin(altitude) - math.cos(altitude) * (right * math.sin(azimuth) + up * math.cos(azimuth))
        shade = WHITE * np.clip(facing / np.sqrt(1.0 + right * right + up * up), 0.0, 1.0)
        lit = valid & known & np.isfinite(shade)
        return np.where(lit, shade, 0.0), lit

    def _metres_per_sample(
        self, shape: tuple[int, int], start: tuple[float, float], step: tuple[float, float]
    ) -> tuple[Floats, Floats, Floats, Floats]:
        """Metres on the ground to the map's right and upwards, per sample along columns and rows, at each sample.

        Scales change slowly, so they are computed at the nodes of a lattice and interpolated between them.
        """
        nodes, places = [], []
        for count, first, size, width in zip(shape[::-1], start, self.size, step, strict=True):
            spacing = _LATTICE * width
            positions = (first + (np.arange(count) + 0.5) * width) / spacing
            lowest, highest = math.floor(positions[0]), math.ceil(positions[-1]) + 1
            inside = min(1.0, size / 2)  # beyond the border there may be no ground, as beyond a pole
            nodes.append(np.clip(np.arange(lowest, highest + 1) * spacing, inside, size - inside))
            places.append(positions - lowest)
        columns, rows = np.meshgrid(*nodes)
        matrices = map_metres(self.crs, self.transform, columns.ravel(), rows.ravel())
        grid = matrices.reshape(*columns.shape, 2, 2) * np.array(step)
        at = np.meshgrid(places[1], places[0], indexing="ij")
        parts = [ndimage.map_coordinates(grid[..., i, j], at, order=1) for i in (0, 1) for j in (0, 1)]
        return parts[0], parts[1], parts[2], parts[3]


def map_metres(crs: pyproj.CRS | None, transform: Affine, columns: Floats, rows: Floats) -> Floats:
    """Metres on the ground, to the map's right and upwards, for a step of one column and one row.

    The scale of the ground (polar decomposition of the map's Jacobian) without the turn between grid and true north. It
    comes from positions in space, so that it holds at a pole too.

    Args:
        crs: Of the raster.
        transform: Its geotransform.
        columns: (N,) columns.
        rows: (N,) rows.

    Returns:
        (N, 2, 2); not a number where the projection is not defined. Without a CRS the geotransform's own units.
    """
    a, b, _, d, e, _ = transform[:6]
    grid = np.array([[a, b], [d, e]])
    if crs is None:
        upwards = grid if transform != Affine.identity() else np.diag([1.0, -1.0])
        return np.broadcast_to(upwards, (len(columns), 2, 2))
    half = 0.5
    along = _positions(crs, transform, columns + half, rows) - _positions(crs, transform, columns - half, rows)
    down = _positions(crs, transform, columns, rows + half) - _positions(crs, transform, columns, rows - half)
    per_unit = np.stack([along, down], axis=-1) @ np.linalg.inv(grid)
    squared = np.swapaxes(per_unit, -1, -2) @ per_unit
    # Square root of a symmetric 2 x 2 matrix in closed form.
    root = np.sqrt(np.maximum(np.linalg.det(squared), 0.0))[..., None, None]
    trace = np.trace(squared, axis1=-2, axis2=-1)[..., None, None]
    with np.errstate(divide="ignore", invalid="ignore"):
        scale = (squared + root * np.eye(2)) / np.sqrt(trace + 2.0 * root)
    metres: Floats = scale @ grid
    return metres


def _positions(crs: pyproj.CRS, transform: Affine, columns: Floats, rows: Floats) -> Floats:
    """(N, 3) places on the body's ellipsoid in metres from its centre; not a number where there are none."""
    a, b, c, d, e, f = transform[:6]
    lon, lat = to_lonlat(crs, a * columns + b * rows + c, d * columns + e * rows + f)
    there = np.isfinite(lon) & np.isfinite(lat) & (np.abs(lat) <= 90.0)
    geod = geod_of(crs)
    places = np.full((len(columns), 3), np.nan)
    if geod is not None and there.any():
        east, north = np.radians(lon[there]), np.radians(planetographic(crs, lat[there]))
        across = geod.a / np.sqrt(1.0 - geod.es * np.sin(north) ** 2)
        flat = across * np.cos(north)
        places[there] = np.column_stack(
            [flat * np.cos(east), flat * np.sin(east), across * (1.0 - geod.es) * np.sin(north)]
        )
    return places


def _padded(offset: float, step: float, count: int) -> tuple[float, int, float]:
    """Start, number and step of the samples to read along an axis: one more on either side, none finer than pixels."""
    if step >= 1.0:
        return offset - step, count + 2, step
    first, last = math.floor(offset) - 2, math.ceil(offset + step * count) + 2
    return float(first), last - first, 1.0


def _gradient(heights: Floats, valid: NDArray[np.bool_]) -> tuple[Floats, Floats]:
    """Slopes along columns and rows per sample, from the eight neighbours with Horn's weights.

    A neighbour without data lies in line with the sample and the opposite neighbour, or as high as the sample itself.
    """
    padded = np.pad(heights, 1, mode="edge")
    there = np.pad(valid, 1, constant_values=False)
    rows, columns = heights.shape

    def at(values: NDArray[Any], down: int, right: int) -> NDArray[Any]:
        return values[1 + down : 1 + down + rows, 1 + right : 1 + right + columns]

    def height(down: int, right: int) -> Floats:
        opposite = np.where(at(there, -down, -right), 2 * heights - at(padded, -down, -right), heights)
        return np.where(at(there, down, right), at(padded, down, right), opposite)

    north_west, north, north_east = height(-1, -1), height(-1, 0), height(-1, 1)
    west, east = height(0, -1), height(0, 1)
    south_west, south, south_east = height(1, -1), height(1, 0), height(1, 1)
    along_columns = (north_east + 2 * east + south_east - north_west - 2 * west - south_west) / 8
    along_rows = (south_west + 2 * south + south_east - north_west - 2 * north - north_east) / 8
    return along_columns, along_rows
