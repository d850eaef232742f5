"""Tiles on disk: what a decoder said of a window, and where it lies on the output grid.

A decoder scores squares of 4 × 4 samples. Where the rows and columns of the window are those of the grid the squares
are kept as they are and interpolated when they are read, which makes files a sixteenth as large as cells would be and
costs less than compressing those; elsewhere (turned rasters, windows near a pole) cells are kept.
"""

from __future__ import annotations

import contextlib
import io
import zipfile
import zlib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ...decoders.decoder import STEP
from ...errors import OutputError
from ...raster.window import WINDOW
from .plan import Plan, Tiled, write_bytes

#: Byte that stands for probability one.
ONE = 250
_OWNER = "tile_of"
#: Rows of cells that are interpolated at once, few enough for the processor's own memory.
_STRIP = 64
#: What reading a damaged file raises.
_DAMAGE = (OSError, EOFError, ValueError, KeyError, IndexError, NotImplementedError, zipfile.BadZipFile, zlib.error)

Bytes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.floating]
Place = tuple[int, int, int, int]


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
    probabilities: Bytes
    weights: Bytes


@dataclass(frozen=True)
class Axes:
    """Centres of a tile's columns and rows of cells in samples of its window, evenly spaced.

    Attributes:
        across: Of the first column, and from column to column.
        down: Of the first row, and from row to row.
    """

    across: tuple[float, float]
    down: tuple[float, float]

    def places(self, width: int, height: int) -> tuple[Floats, Floats]:
        """Samples at the centres of (w,) columns and (h,) rows."""
        (x, right), (y, down) = self.across, self.down
        return x + right * np.arange(width), y + down * np.arange(height)


def feather(samples: Floats) -> Bytes:
    """Hann window along a side, 1 to 255, at samples of a window; 0 beyond it."""
    inside = (samples >= 0) & (samples < WINDOW)
    centres = (np.floor(samples) + 0.5) / WINDOW
    return np.where(inside, np.rint(1 + 254 * np.sin(np.pi * centres) ** 2), 0).astype(np.uint8)


def write_squares(plan: Plan, number: int, place: Place, squares: Bytes, axes: Axes, valid: npt.NDArray[Any]) -> None:
    """Write a tile as the squares that were scored.

    Args:
        plan: The run.
        number: Of the tile.
        place: Column, row, width and height on the grid.
        squares: (C, 256, 256) bytes, :data:`ONE` for one.
        axes: Where the cells lie in the window.
        valid: (h, w) cells with data.

    Raises:
        OutputError: The file cannot be written.
    """
    kept = {"squares": squares, "axes": np.array([axes.across, axes.down]), "valid": np.packbits(valid)}
    _write(plan, number, place, kept)


def write_cells(plan: Plan, number: int, tile: Tile) -> None:
    """Write a tile as its cells.

    Raises:
        OutputError: The file cannot be written.
    """
    height, width = tile.weights.shape
    kept = {"probabilities": tile.probabilities, "weights": tile.weights}
    _write(plan, number, (tile.column, tile.row, width, height), kept)


def read_tile(plan: Plan, number: int) -> Tile:
    """Read a tile of a run.

    Raises:
        OutputError: It is gone, damaged, or that of another run.
    """
    with opened(plan, number) as data:
        column, row, width, height = _place(data)
        if "squares" not in data:
            return Tile(column, row, data["probabilities"], data["weights"])
        (x, right), (y, down) = data["axes"].tolist()
        xs, ys = Axes((x, right), (y, down)).places(width, height)
        valid = np.unpackbits(data["valid"], count=width * height).reshape(height, width)
        weights = np.minimum(feather(xs)[None, :], feather(ys)[:, None]) * valid
        return Tile(column, row, _interpolated(data["squares"], xs, ys), weights)


def tile_place(plan: Plan, number: int) -> Place:
    """Column, row, width and height of a tile, without reading the rest.

    Raises:
        OutputError: It is gone, damaged, or that of another run.
    """
    with opened(plan, number) as data:
        return _place(data)


def owner_of(plan: Tiled, number: int) -> str:
    """What a tile says of itself: the key of its run, and which of its tiles it is."""
    return f"{plan.key}/{plan.first + number}"


def tile_owner(path: Path) -> str | None:
    """What a file says of itself, as :func:`owner_of` words it; None for one that is no tile."""
    try:
        with np.load(path, allow_pickle=False) as data:
            return str(data[_OWNER])
    except (*_DAMAGE, TypeError):  # an array by itself has no entries
        return None


def tile_is_whole(path: Path, owner: str, holds: Collection[str] = ("weights", "valid")) -> bool:
    """Whether a tile is there, undamaged, and that of its run.

    Tiles appear by rename, so this guards against failing disks, and against what other runs have left.

    Args:
        path: Of its file.
        owner: Of :func:`owner_of`.
        holds: Entries of which it has at least one.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            if archive.testzip() is not None or not {f"{name}.npy" for name in holds} & set(archive.namelist()):
                return False
    except _DAMAGE:
        return False
    return tile_owner(path) == owner


def _interpolated(squares: Bytes, xs: Floats, ys: Floats) -> Bytes:
    """Bilinear between the centres of squares (C, 256, 256), at samples (w,) and (h,): (C, h, w)."""
    (left, right_share), (top, down_share) = _between(xs, squares.shape[2]), _between(ys, squares.shape[1])
    found = np.empty((len(squares), len(ys), len(xs)), dtype=np.uint8)
    for channel, seen in enumerate(squares.astype(np.float32)):
        # lines that lie together in memory are taken whole: columns of the turned squares, while these are few
        turned = np.ascontiguousarray(seen.T)
        rows = np.ascontiguousarray((turned[left] + right_share * (turned[left + 1] - turned[left])).T)
        for first in range(0, len(ys), _STRIP):
            strip = slice(first, first + _STRIP)
            above, cells = rows[top[strip]], rows[top[strip] + 1]
            cells -= above
            cells *= down_share[strip]
            cells += above
            found[channel, strip] = np.rint(cells, out=cells)
    return found


def _between(samples: Floats, squares: int) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.float32]]:
    """First of the two squares that samples lie between, and (n, 1) how far they lie towards the other."""
    at = np.clip(samples / STEP - 0.5, 0, squares - 1)
    first = np.minimum(np.floor(at).astype(np.intp), squares - 2)
    return first, (at - first).astype(np.float32)[:, None]


def _place(data: Mapping[str, npt.NDArray[Any]]) -> Place:
    column, row, width, height = (int(value) for value in data["place"])
    return column, row, width, height


@contextlib.contextmanager
def opened(plan: Tiled, number: int) -> Iterator[Mapping[str, npt.NDArray[Any]]]:
    """The entries of a tile by name.

    Raises:
        OutputError: It is gone, damaged, or that of another run.
    """
    path = plan.tile_path(number)
    try:
        with np.load(path, allow_pickle=False) as data:
            if str(data[_OWNER]) != owner_of(plan, number):
                raise OutputError(f"{path} is of another map run. Start the map again; it is computed anew.")
            yield data
    except _DAMAGE as error:
        raise OutputError(f"{path} is gone or damaged. Start the map again; it is computed anew.") from error


def _write(plan: Plan, number: int, place: Place, kept: dict[str, npt.NDArray[Any]]) -> None:
    write_entries(plan, number, {"place": np.array(place, dtype=np.int64), **kept})


def write_entries(plan: Tiled, number: int, kept: Mapping[str, npt.NDArray[Any]]) -> None:
    """Write a tile's file in one step, with the word whose it is.

    Raises:
        OutputError: The file cannot be written.
    """
    stream = io.BytesIO()
    entries = {_OWNER: np.array(owner_of(plan, number)), **kept}
    # as numpy.savez_compressed does, but for its level, which takes thrice as long for files a twentieth smaller
    with zipfile.ZipFile(stream, "w") as archive:
        for name, values in entries.items():
            content = io.BytesIO()
            np.lib.format.write_array(content, values, allow_pickle=False)
            # without the hour, so that the same tile is the same to the bit
            entry = zipfile.ZipInfo(f"{name}.npy")
            archive.writestr(entry, content.getbuffer(), zipfile.ZIP_DEFLATED, 1)
    write_bytes(plan.tile_path(number), stream.getvalue())
