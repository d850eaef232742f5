"""What was found in other planes, laid on the cells of the map: around a pole it counts alone, at the border too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.windows import Window
from scipy.ndimage import map_coordinates

from ...raster.polar_cap import PolarCap
from ..tiles.output_grid import OutputGrid
from .thresholds import shares

#: What stands for no data, and for probability one.
_NODATA, _ONE = 255, 254
#: What a probability of one is in sums of both.
_UNIT = 1 << 20

Sums = npt.NDArray[np.int32]
Floats = npt.NDArray[np.float64]
Block = tuple[int, int, int, int]


def pole_profile(grid: OutputGrid, channels: int) -> dict[str, object]:
    """What a raster of the probabilities of all channels on the cells around a pole is made like."""
    return {
        "driver": "GTiff", "width": grid.width, "height": grid.height, "count": channels, "dtype": "uint8",
        "nodata": _NODATA, "tiled": True, "compress": "deflate", "zlevel": 1, "BIGTIFF": "IF_SAFER",
        "photometric": "MINISBLACK", "ALPHA": "NO", "transform": grid.transform,
    }  # fmt: skip


def pole_bytes(total: Sums, weight: Sums) -> npt.NDArray[np.uint8]:
    """Sums of a block as bytes for such a raster."""
    return np.where(weight > 0, np.rint(shares(total) * _ONE), _NODATA).astype(np.uint8)


class PoleMix:
    """Probabilities around a pole for the cells of a map.

    Args:
        cap: The plane.
        path: Raster of its probabilities, see :func:`pole_profile`.
        cells: Of the plane.
        grid: Of the map.
    """

    def __init__(self, cap: PolarCap, path: Path, cells: OutputGrid, grid: OutputGrid) -> None:
        self._cap, self._step, self._grid = cap, cells.step, grid
        self._raster = rasterio.open(path)

    def close(self) -> None:
        """Close the raster."""
        self._raster.close()

    def mix(self, total: Sums, weight: Sums, block: Block) -> None:
        """Change sums of a block of the map where the plane counts.

        Args:
            total: (channels, h, w) weighted probabilities of each channel, in any unit that those of a cell share.
            weight: (h, w) sums of the weights; 0 where there is no data.
            block: Column, row, width and height on the map's grid.
        """
        column, row, width, height = block
        grid = self._grid
        rows = (grid.row + row + np.arange(height, dtype=np.float64) + 0.5) * grid.step
        share = self._cap.share(rows)
        counts = np.flatnonzero(share)
        if not len(counts):
            return
        here = slice(int(counts[0]), int(counts[-1]) + 1)
        columns = (grid.column + column + np.arange(width, dtype=np.float64) + 0.5) * grid.step
        xs, ys = self._cap.from_pixels(columns[None, :], rows[here, None])
        found, known = self._at(xs / self._step, ys / self._step)
        own = weight[here] > 0
        part = np.where(known, np.where(own, share[here, None], 1.0), 0.0)
        mixed = (1 - part) * shares(total[:, here]) + part * found
        total[:, here] = np.where(known, np.rint(mixed * _UNIT), total[:, here]).astype(total.dtype)
        weight[here] = np.where(known & ~own, 1, weight[here])

    def _at(
        self, xs: npt.NDArray[np.float64], ys: npt.NDArray[np.float64]
    ) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.bool_]]:
        """Probabilities (channels, h, w) at places in cells of the plane, and where there are any."""
        left, top = max(0, int(xs.min()) - 1), max(0, int(ys.min()) - 1)
        right, bottom = min(self._raster.width, int(xs.max()) + 2), min(self._raster.height, int(ys.max()) + 2)
        if right <= left or bottom <= top:
            return np.zeros((self._raster.count, *xs.shape)), np.zeros(xs.shape, dtype=bool)
        values = self._raster.read(window=Window(left, top, right - left, bottom - top))
        there = (values[0] != _NODATA).astype(np.float64)
        at = np.stack([ys - top - 0.5, xs - left - 0.5])
        # without data there is nothing to mix in: what is known beside it counts alone
        sums = [map_coordinates(band * there / _ONE, at, order=1, mode="nearest") for band in values]
        among = map_coordinates(there, at, order=1, mode="nearest")
        known = among > 0.5
        return np.stack(sums) / np.maximum(among, 1e-9), known


class BorderSum:
    """Sums across the border of a map that goes round, for the cells of the map.

    Args:
        sum_over: Sums of the turned map's tiles over a block of its cells: column, row, width and height.
        cells: Columns of cells of the map.
    """

    def __init__(self, sum_over: Callable[[int, int, int, int], tuple[Sums, Sums]], cells: int) -> None:
        self._sum_over, self._cells = sum_over, cells

    def close(self) -> None:
        """Nothing is open."""

    def mix(self, total: Sums, weight: Sums, block: Block) -> None:
        """As :meth:`PoleMix.mix`; what was found is added to the sums."""
        column, row, width, height = block
        half = self._cells // 2
        for first, last, shift in (
            (column, min(column + width, half), half),
            (max(column, half), column + width, -half),
        ):
            if first < last:
                here = slice(first - column, last - column)
                sums = self._sum_over(first + shift, row, last - first, height)
                total[..., here] += sums[0]
                weight[:, here] += sums[1]
