"""Overlapping tiles become one picture of classes and one of probabilities, block by block."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
import shapely
from rasterio.crs import CRS
from rasterio.features import rasterize
from rasterio.windows import Window

from ...raster.half_turn import HalfTurn
from ..tiles.plan import Plan
from ..tiles.tile_files import Tile, read_tile, tile_place
from .plane_blend import BorderSum, PoleMix, pole_bytes, pole_profile
from .thresholds import ClassRule, shares

NODATA = 255
#: Byte that stands for probability one in the probability raster.
CERTAIN = 254
BLOCK = 512
#: Bytes of tiles that are kept open; a raster is blended in bands so narrow that each tile is read about once.
_OPEN_BYTES = 192 << 20
#: How far neighbouring tiles lie apart at least, as a share of their sides.
_LEAST_STEP = 0.5
#: Share of the time in which the places of the tiles are read, and what lies in other planes blended.
_PLACES, _PLANES = 0.02, 0.1


def blend(
    plan: Plan, rule: ClassRule, classes: Path, probability: Path, each: Path | None, tell: Callable[[float], None]
) -> None:
    """Blend all tiles into a class raster and a raster of the probability of that class.

    Args:
        plan: The run, all of whose tiles are there.
        rule: How probabilities become classes.
        classes: Written: class values, :data:`NODATA` where there is no data or outside the extent.
        probability: Written: 0 to :data:`CERTAIN`, :data:`NODATA` likewise.
        each: Written likewise, with a band for each channel of the decoder; None for none.
        tell: Is told the share that is done; may raise to stop.
    """
    channels = len(rule.values)
    profile = {
        "driver": "GTiff", "width": plan.grid.width, "height": plan.grid.height, "count": 1, "dtype": "uint8",
        "transform": plan.grid.transform, "nodata": NODATA, "tiled": True, "blockxsize": BLOCK, "blockysize": BLOCK,
        "BIGTIFF": "IF_SAFER", "crs": CRS.from_wkt(plan.crs_wkt) if plan.crs_wkt else None,
    }  # fmt: skip
    # what lasts until it is copied to COGs: classes are long runs, probabilities change gradually
    in_runs, gradual = {"compress": "packbits"}, {"compress": "deflate", "zlevel": 1, "predictor": 2}
    begin = _PLANES if plan.planes else 0.0
    with ExitStack() as stack:
        planes = [
            stack.enter_context(closing(found))
            for found in _blend_planes(plan, classes.parent, channels, lambda share: tell(begin * share))
        ]
        tiles = _TileStore(plan, channels, lambda share: tell(begin + _PLACES * share))
        class_file, best_file = (
            stack.enter_context(rasterio.open(path, "w", **profile, **packed))
            for path, packed in ((classes, in_runs), (probability, gradual))
        )
        each_file = None
        if each is not None:
            # three bytes a cell are no colour image here
            several = profile | gradual | {"count": channels, "photometric": "MINISBLACK", "ALPHA": "NO"}
            each_file = stack.enter_context(rasterio.open(each, "w", **several))
        every = list(_in_bands(plan.grid.width, plan.grid.height, tiles.band))
        for number, (column, row, width, height) in enumerate(every):
            tell(begin + _PLACES + (1 - begin - _PLACES) * number / len(every))
            total, weight = tiles.sum_over(column, row, width, height)
            for found_in_plane in planes:
                found_in_plane.mix(total, weight, (column, row, width, height))
            ground = (weight > 0) & _inside(plan, column, row, width, height)
            found, best = rule.decide(total)
            window = Window(column, row, width, height)
            class_file.write(_on_ground(found, ground), 1, window=window)
            best_file.write(_on_ground(_as_bytes(best), ground), 1, window=window)
            if each_file is not None:
                each_file.write(_on_ground(_as_bytes(shares(total)), ground), window=window)


def _blend_planes(
    plan: Plan, folder: Path, channels: int, tell: Callable[[float], None]
) -> Iterator[PoleMix | BorderSum]:
    """What was found in other planes; the tiles around a pole are blended in theirs."""
    for number, (found, part) in enumerate(zip(plan.planes, plan.in_planes(), strict=True)):
        tiles = _TileStore(part, channels, lambda share: tell(0.0))
        if isinstance(found.plane, HalfTurn):
            yield BorderSum(tiles.sum_over, part.grid.width)
            continue
        path = folder / f"pole-{number}.tif"
        every = list(_in_bands(part.grid.width, part.grid.height, tiles.band))
        with rasterio.open(path, "w", **pole_profile(part.grid, channels)) as raster:
            for done, block in enumerate(every):
                tell((number + done / len(every)) / len(plan.planes))
                raster.write(pole_bytes(*tiles.sum_over(*block)), window=Window(*block))
        yield PoleMix(found.plane, path, part.grid, plan.grid)


def _as_bytes(probabilities: npt.NDArray[np.float64]) -> npt.NDArray[np.uint8]:
    scaled = probabilities * CERTAIN
    return np.rint(scaled, out=scaled).astype(np.uint8)


def _on_ground(values: npt.NDArray[np.uint8], ground: npt.NDArray[np.bool_]) -> npt.NDArray[np.uint8]:
    """Values (h, w) or (channels, h, w), with :data:`NODATA` where there is no ground."""
    values[..., ~ground] = NODATA
    return values


def blocks(width: int, height: int, side: int = BLOCK) -> Iterator[tuple[int, int, int, int]]:
    """Column, row, width and height of the blocks of a grid, row by row."""
    for row in range(0, height, side):
        for column in range(0, width, side):
            yield column, row, min(side, width - column), min(side, height - row)


def _in_bands(width: int, height: int, band: int) -> Iterator[tuple[int, int, int, int]]:
    """The blocks of a grid, band by band from the left, each from the top down."""
    for left in range(0, width, band):
        for column, row, across, down in blocks(min(band, width - left), height):
            yield left + column, row, across, down


class _TileStore:
    """Reads tiles when they are needed and keeps as many as memory allows, whatever the size of the raster."""

    def __init__(self, plan: Plan, channels: int, tell: Callable[[float], None]) -> None:
        self._plan, self._channels = plan, channels
        self._open: OrderedDict[int, Tile] = OrderedDict()
        # columns and rows where each tile begins and ends, so that one look finds those of a block
        self._bounds = np.zeros((len(plan.tiles), 4), dtype=np.int64)
        for number in range(len(plan.tiles)):
            tell(number / len(plan.tiles))
            column, row, width, height = tile_place(plan, number)
            self._bounds[number] = column, row, column + width, row + height
        sides = (self._bounds[:, 2:] - self._bounds[:, :2]).max(axis=0, initial=1)
        self._most = max(4, int(_OPEN_BYTES // ((channels + 1) * int(sides.prod()))))
        #: Columns that are blended from top to bottom with each tile read once: two rows of tiles across are open.
        self.band = max(1, int((self._most // 2 - 1) * int(sides[0]) * _LEAST_STEP // BLOCK)) * BLOCK
        self._row, self._near = -1, np.zeros(0, dtype=np.int64)

    def sum_over(
        self, column: int, row: int, width: int, height: int
    ) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int32]]:
        """Weighted sums of the probabilities of each channel, and of the weights, over a block; exact integers."""
        total = np.zeros((self._channels, height, width), dtype=np.int32)
        weight = np.zeros((height, width), dtype=np.int32)
        if row != self._row:
            self._row = row
            self._near = np.flatnonzero((self._bounds[:, 1] < row + height) & (self._bounds[:, 3] > row))
            for number in set(self._open).difference(self._near.tolist()):
                del self._open[number]  # of rows above
        bounds = self._bounds[self._near]
        first = np.maximum(bounds[:, :2], (column, row))
        last = np.minimum(bounds[:, 2:], (column + width, row + height))
        for place in np.flatnonzero((first < last).all(1)).tolist():
            (left, top), (x0, y0), (x1, y1) = bounds[place, :2], first[place], last[place]
            tile = self._tile(int(self._near[place]))
            there = (slice(y0 - top, y1 - top), slice(x0 - left, x1 - left))
            here = (slice(y0 - row, y1 - row), slice(x0 - column, x1 - column))
            weights = tile.weights[there]
            weight[here] += weights
            for of_channel, probabilities in zip(total, tile.probabilities, strict=True):
                # a product of two bytes takes two, and half the time of one that takes four
                of_channel[here] += np.multiply(probabilities[there], weights, dtype=np.uint16)
        return total, weight

    def _tile(self, number: int) -> Tile:
        if number not in self._open:
            self._open[number] = read_tile(self._plan, number)
        self._open.move_to_end(number)
        while len(self._open) > self._most:
            self._open.popitem(last=False)
        return self._open[number]


def _inside(plan: Plan, column: int, row: int, width: int, height: int) -> npt.NDArray[np.bool_]:
    """Cells of a block whose centre lies in the extent."""
    if plan.extent is None:
        return np.ones((height, width), dtype=bool)
    transform = plan.grid.block_transform(column, row)
    corners = [transform @ corner for corner in ((0, 0), (width, 0), (width, height), (0, height))]
    if not plan.extent.intersects(shapely.Polygon(corners)):
        return np.zeros((height, width), dtype=bool)
    return rasterize([(plan.extent, 1)], (height, width), transform=transform, dtype=np.uint8).astype(bool)
