"""One tile of a map run: a window in, class probabilities on the output grid out. Idempotent and independent."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.ndimage import map_coordinates

from ..decoders.component_reader import ComponentReader
from ..decoders.decoder import STEP
from ..decoders.package import ModelPackage
from ..encoders.window_features import seen_layers
from ..raster.aligned import AlignedLayer
from ..raster.image import WindowImage
from ..raster.source import RasterSource
from ..raster.window import WINDOW
from .plan import OutputGrid, Plan, write_bytes

#: Byte that stands for probability one in tile files.
ONE = 250


@dataclass(frozen=True)
class Tile:
    """Probabilities of a tile on the output grid.

    Attributes:
        column: First cell column in the grid.
        row: First cell row.
        probabilities: (C, h, w) bytes, :data:`ONE` for one.
        weights: (h, w) blending weights, largest at the window's centre; 0 where there is no data.
    """

    column: int
    row: int
    probabilities: npt.NDArray[np.uint8]
    weights: npt.NDArray[np.uint8]


def compute_tile(
    number: int,
    plan: Plan,
    source: RasterSource,
    package: ModelPackage,
    reader: ComponentReader,
    others: Sequence[AlignedLayer] = (),
) -> None:
    """Compute a tile and write its file in one step.

    Raises:
        RasterError: The window cannot be read.
        OutputError: The file cannot be written.
    """
    image = source.read(plan.tiles[number])
    place = cells_under(image, plan.grid)
    column, row, width, height = place
    channels = len(package.card.channel_values)
    if width == 0 or height == 0 or not image.valid.any():
        empty = Tile(column, row, np.zeros((channels, 0, 0), np.uint8), np.zeros((0, 0), np.uint8))
        return _write(plan.tile_path(number), empty)
    components = reader.read((source, *others), plan.tiles[number])
    probabilities = package.head.probabilities(components, seen_layers(image, plan.tiles[number], others))
    return _write(plan.tile_path(number), _resampled(probabilities, image, plan.grid, place))


def read_tile(path: Path) -> Tile:
    """Read a tile file."""
    with np.load(path, allow_pickle=False) as data:
        column, row, _, _ = (int(value) for value in data["place"])
        return Tile(column, row, data["probabilities"], data["weights"])


def tile_place(path: Path) -> tuple[int, int, int, int]:
    """Column, row, width and height of a tile, without reading the rest."""
    with np.load(path, allow_pickle=False) as data:
        column, row, width, height = (int(value) for value in data["place"])
        return column, row, width, height


def tile_is_whole(path: Path) -> bool:
    """Whether a tile file is there and undamaged; tiles appear by rename, so this guards against failing disks."""
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.testzip() is None and "weights.npy" in archive.namelist()
    except (OSError, EOFError, zipfile.BadZipFile, zlib.error):
        return False


def cells_under(image: WindowImage, grid: OutputGrid) -> tuple[int, int, int, int]:
    """Cells of the grid that a window touches: column, row, width, height."""
    x, y = image.to_crs(np.array([0, WINDOW, WINDOW, 0]), np.array([0, 0, WINDOW, WINDOW]))
    inverse = ~grid.transform
    columns, rows = inverse.a * x + inverse.b * y + inverse.c, inverse.d * x + inverse.e * y + inverse.f
    left, right = max(0, int(np.floor(columns.min()))), min(grid.width, int(np.ceil(columns.max())))
    top, bottom = max(0, int(np.floor(rows.min()))), min(grid.height, int(np.ceil(rows.max())))
    return left, top, max(0, right - left), max(0, bottom - top)


def _resampled(
    probabilities: npt.NDArray[np.float32], image: WindowImage, grid: OutputGrid, place: tuple[int, int, int, int]
) -> Tile:
    """Probabilities and weights at the centres of the cells under a window."""
    left, top, width, height = place
    columns, rows = np.meshgrid(np.arange(left, left + width) + 0.5, np.arange(top, top + height) + 0.5)
    t = grid.transform
    x, y = image.from_crs(t.a * columns + t.b * rows + t.c, t.d * columns + t.e * rows + t.f)
    inside = (x >= 0) & (x < WINDOW) & (y >= 0) & (y < WINDOW)
    across, down = (
        np.clip(np.floor(x), 0, WINDOW - 1).astype(np.intp),
        np.clip(np.floor(y), 0, WINDOW - 1).astype(np.intp),
    )
    weights = np.minimum(_feather()[across], _feather()[down])
    weights = np.where(inside & image.valid[down, across], np.maximum(weights, 1), 0).astype(np.uint8)
    at = np.stack([y, x]) / STEP - 0.5
    sampled = np.stack([map_coordinates(channel, at, order=1, mode="nearest") for channel in probabilities])
    return Tile(left, top, np.rint(np.clip(sampled, 0, 1) * ONE).astype(np.uint8), weights)


@lru_cache(maxsize=1)
def _feather() -> npt.NDArray[np.uint8]:
    """Hann window along a side, 1 to 255."""
    centres = (np.arange(WINDOW) + 0.5) / WINDOW
    return np.rint(1 + 254 * np.sin(np.pi * centres) ** 2).astype(np.uint8)


def _write(path: Path, tile: Tile) -> None:
    stream = io.BytesIO()
    np.savez_compressed(
        stream,
        place=np.array([tile.column, tile.row, *tile.weights.shape[::-1]], dtype=np.int64),
        probabilities=tile.probabilities,
        weights=tile.weights,
    )
    write_bytes(path, stream.getvalue())
