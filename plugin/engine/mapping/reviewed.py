"""Polygons of a map that somebody has reviewed: work that a new run over the same folder would replace."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from ...protocol.schema import LANDFORM_LAYER
from ..words import counted
from .results import POLYGONS


def reviewed_in(folder: Path) -> int:
    """Number of reviewed polygons of the map in a folder; 0 where there is none that can be read."""
    path = folder / POLYGONS
    if not path.is_file():
        return 0
    try:
        with contextlib.closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
            # the name is a constant of ours
            wanted = f'SELECT count(*) FROM "{LANDFORM_LAYER}" WHERE reviewed'  # nosec B608
            (number,) = database.execute(wanted).fetchone()
            return int(number)
    except sqlite3.Error:
        return 0


def replaced_sentences(folder: Path) -> tuple[str, ...]:
    """What to tell of reviewed polygons that a run is about to replace; nothing where there are none."""
    number = reviewed_in(folder)
    if not number:
        return ()
    return (f"The map that this one replaces has {counted(number, 'reviewed polygon')}: {folder / POLYGONS}.",)
