"""One tile of a map run: a window in, class probabilities on the output grid out. Idempotent and independent."""

from __future__ import annotations

import contextlib
import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.ndimage import map_coordinates

from ..decoders.decoder import STEP
from ..decoders.package import ModelPackage
from ..decoders.window_scorer import WindowScorer
from ..errors import OutputError
from ..raster.aligned import AlignedLayer
from ..raster.image import WindowImage
from ..raster.source import RasterSource
from ..raster.window import WINDOW
from .plan import OutputGrid, Plan, write_bytes

#: Byte that stands for probability one in tile files.
ONE = 250
_OWNER = "tile_of"
#: What reading a damaged file raises.
_DAMAGE = (OSError, EOFError, ValueError, KeyError, NotImplementedError, zipfile.BadZipFile, zlib.error)


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
    scorer: WindowScorer,
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
        return _write(plan, number, empty)
    probabilities = scorer.probabilities((source, *others), plan.tiles[number], image)
    return _write(plan, number, _resampled(probabilities, image, plan.grid, place))


def owner_of(plan: Plan, number: int) -> str:
    """What a tile says of itself: the key of its run, and which of its tiles it is."""
    return f"{plan.key}/{number}"


def read_tile(plan: Plan, number: int) -> Tile:
    """Read a tile of a run.

    Raises:
        OutputError: It is gone, damaged, or that of another run.
    """
    with _opened(plan, number) as data:
        column, row, _, _ = (int(value) for value in data["place"])
        return Tile(column, row, data["probabilities"], data["weights"])


def tile_place(plan: Plan, number: int) -> tuple[int, int, int, int]:
    """Column, row, width and height of a tile, without reading the rest.

    Raises:
        OutputError: It is gone, damaged, or that of another run.
    """
    with _opened(plan, number) as data:
        column, row, width, height = (int(value) for value in data["place"])
        return column, row, width, height


@contextlib.contextmanager
def _opened(plan: Plan, number: int) -> Iterator[Mapping[str, npt.NDArray[Any]]]:
    path = plan.tile_path(number)
    try:
        with np.load(path, allow_pickle=False) as data:
            if str(data[_OWNER]) != owner_of(plan, number):
                raise OutputError(f"{path} is of another map run. Start the map again; it is computed anew.")
            yield data
    except _DAMAGE as error:
        raise OutputError(f"{path} is gone or damaged. Start the map again; it is computed anew.") from error


def tile_owner(path: Path) -> str | None:
    """What a file says of itself, as :func:`owner_of` words it; None for one that is no tile."""
    try:
        with np.load(path, allow_pickle=False) as data:
            return str(data[_OWNER])
    except (*_DAMAGE, TypeError):  # an array by itself has no entries
        return None


def tile_is_whole(path: Path, owner: str) -> bool:
    """Whether a tile is there, undamaged, and that of its run.

    Tiles appear by rename, so this guards against failing disks, and against what other runs have left.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            if archive.testzip() is not None or "weights.npy" not in archive.namelist():
                return False
    except _DAMAGE:
        return False
    return tile_owner(path) == owner


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


def _write(plan: Plan, number: int, tile: Tile) -> None:
    stream = io.BytesIO()
    entries: dict[str, Any] = {
        _OWNER: np.array(owner_of(plan, number)),
        "place": np.array([tile.column, tile.row, *tile.weights.shape[::-1]], dtype=np.int64),
        "probabilities": tile.probabilities,
        "weights": tile.weights,
    }
    np.savez_compressed(stream, **entries)
    write_bytes(plan.tile_path(number), stream.getvalue())
