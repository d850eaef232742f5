"""What tells a raster from one that was put in its place: the sizes and times of all files behind it.

A mosaic (VRT) and a raster with overviews in a file of their own show pixels of other files, which may be made again
under their names while the one that was opened stays as it is.
"""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Hashable, Iterable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import rasterio
from rasterio.errors import RasterioError

from ..errors import CrsError, RasterError
from ..file_waits import waiting_for_file
from ..words import said_by
from .regular import sources_of

#: Mosaics in mosaics that are looked into.
_DEPTH = 3
#: Files of which each is looked at whenever pixels are read; of more, no oftener than after some seconds.
_AT_ONCE = 256
_SECONDS = 2.0
#: Notes of GDAL and QGIS beside a raster, written whenever somebody looks at its statistics. What of them changes
#: pixels (nodata, scale) is asked of the dataset.
_NOTES = ".aux.xml"
#: What may lie beside a file and changes what is read of it.
_BESIDE = (".ovr", ".msk")


#: Path, size and time of a file, and its number on its disk.
Stamp = tuple[str, int, int, int]


class RasterFiles:
    """The files behind an open raster, as they were when it was opened.

    Args:
        dataset: The raster.
        source: GDAL source string that it was opened from.

    Attributes:
        file: The file that the source names, or the archive that it lies in; None where it is none.
        stamp: Changes when size or time of one of the files does, or the nodata value, scale or unit that is told of a
            band; the same on another day.
    """

    def __init__(self, dataset: rasterio.DatasetReader, source: str) -> None:
        given = (_file_or_archive(candidate) for candidate in (source, *dataset.files))
        self.file: str | None = next(filter(None, given), None)
        self._others = sorted(_behind(dataset.files) - {self.file})
        self._files = self._stamps()
        self._looked = time.monotonic()
        # A file may hold several rasters, each of a name of its own.
        files = tuple(None if found is None else found[:-1] for found in self._files)
        known = files if self.file == source else (source, *files)
        self.stamp: Hashable = known, dataset.nodatavals, dataset.scales, dataset.offsets, dataset.units

    def missing(self) -> bool:
        """Whether the file is no longer there."""
        return self.file is not None and _stamp(self.file) is None

    def is_current(self) -> bool:
        """Whether the files still are those that were opened."""
        if self.file is not None and _stamp(self.file) != self._files[0]:
            return False
        if len(self._others) > _AT_ONCE and time.monotonic() - self._looked < _SECONDS:
            return True
        self._looked = time.monotonic()
        return self._stamps() == self._files

    def _stamps(self) -> tuple[Stamp | None, ...]:
        own = () if self.file is None else (_stamp(self.file),)
        return (*own, *(_stamp(path) for path in self._others))


@contextlib.contextmanager
def reading(name: str, files: RasterFiles, turn: AbstractContextManager[Any]) -> Iterator[None]:
    """Word the errors of a read, and notice when a file was replaced or deleted meanwhile.

    Args:
        name: Of the raster.
        files: That it consists of.
        turn: Held while it is read: GDAL gives a dataset to one thread at a time.

    Raises:
        RasterError: It was, or it cannot be read.
    """
    with waiting_for_file():
        _check(name, files)
        try:
            with turn:
                yield
        except (RasterioError, OSError, ValueError, CrsError) as error:
            _check(name, files)
            raise RasterError(
                f"A part of {name} cannot be read; the file may be damaged or cut off: {said_by(error)}. Check it, "
                f"or copy it again."
            ) from error


def _check(name: str, files: RasterFiles) -> None:
    if files.missing():
        raise RasterError(f"{name} is no longer there: put it back, or add the layer again.")
    if not files.is_current():
        raise RasterError(f"{name} has changed since it was opened: try again to use the new file.")


def _stamp(path: str) -> Stamp | None:
    """None where there is no file.

    The last number tells a file from one that takes its place while it is open, and serves for that alone: many disks
    (exFAT, shares of a network) number their files anew whenever they are mounted, and a copy that is put back has
    another.
    """
    try:
        status = os.stat(path)
    except OSError:
        return None
    return os.path.realpath(path), status.st_size, status.st_mtime_ns, status.st_ino


def _behind(files: Iterable[str]) -> set[str]:
    """Names of all files that pixels may come from, in mosaics too; those that are not there may come yet."""
    found: set[str] = set()
    level = {name for name in files if not name.endswith(_NOTES)}
    for _ in range(_DEPTH + 1):
        level -= found
        found |= level
        level = {inner for name in level if name.lower().endswith(".vrt") for inner in sources_of(Path(name))}
    names = {path for name in found if (path := _file_or_archive(name) or name)}
    return names | {path + ending for path in names for ending in _BESIDE if os.path.isfile(path + ending)}


def _file_or_archive(path: str) -> str:
    """The file of a path, or the archive of one like ``/vsizip//folder/archive.zip/scene.tif``; empty without any."""
    if os.path.isfile(path):
        return path
    inner = re.sub(r"^(/vsi\w+/)+", "", path)
    if inner == path:
        return ""
    parts = Path(inner), *Path(inner).parents
    return next((str(part) for part in parts if part.is_file()), "")
