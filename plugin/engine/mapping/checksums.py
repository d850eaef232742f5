"""Whether files of a finished run are what it has left: rasters to the bit, polygons as a table that can be read."""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from ...protocol.schema import LANDFORM_LAYER
from .results import POLYGONS

#: Bytes that are read at once.
_PIECE = 1 << 24


def sums_of(folder: Path, names: Iterable[str], look: Callable[[], None]) -> dict[str, str]:
    """SHA-256 of the rasters among files of a folder, by name; side files are rewritten by GDAL, polygons by people.

    Args:
        folder: Of the run.
        names: Of its files.
        look: Is called now and then; may raise to stop.
    """
    return {name: _sum(folder / name, look) for name in names if name.endswith(".tif")}


def damaged_file(folder: Path, sums: Any) -> str:
    """Name of a file that is not what it was; empty where all are.

    Args:
        folder: Of the run.
        sums: Of :func:`sums_of`, as the run has written them; None of one that has not.
    """
    for name, wanted in (sums if isinstance(sums, dict) else {}).items():
        if Path(name).name == name and _sum(folder / name) != wanted:
            return str(name)
    return "" if _is_whole(folder / POLYGONS) else POLYGONS


def _is_whole(table: Path) -> bool:
    try:
        with contextlib.closing(sqlite3.connect(f"{table.resolve().as_uri()}?mode=ro", uri=True)) as database:
            (answer,) = database.execute("PRAGMA quick_check(1)").fetchone()
            # the name is a constant of ours
            database.execute(f'SELECT count(*) FROM "{LANDFORM_LAYER}"').fetchone()  # nosec B608
            return bool(answer == "ok")
    except sqlite3.OperationalError as error:  # such as one that QGIS is writing, which is not damaged
        return not any(words in str(error) for words in ("no such table", "malformed"))
    except sqlite3.Error:
        return False


def _sum(path: Path, look: Callable[[], None] = lambda: None) -> str:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as stream:
            while piece := stream.read(_PIECE):
                look()
                digest.update(piece)
            return digest.hexdigest()
    except OSError:
        return ""
