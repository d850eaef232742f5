"""The file in which the unsaved landforms of one layer are written down: JSON lines, only ever appended to."""

from __future__ import annotations

import base64
import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

SUFFIX = ".jsonl"


@dataclass(frozen=True)
class Origin:
    """The layer that a journal is about, as it can be found or made again.

    Attributes:
        layer_id: Its id in the project.
        name: Its name.
        source: What tells its data from others'; see :func:`.keeper.source_of`.
        path: Its file; empty where it is none.
        table: Its table in that file.
        crs_wkt: Its CRS as WKT2; empty for none.
        fields: Name, type ("text", "real", "integer" or "boolean") and width of each field.
    """

    layer_id: str
    name: str
    source: str
    path: str = ""
    table: str = ""
    crs_wkt: str = ""
    fields: Tuple[Tuple[str, str, int], ...] = ()


@dataclass(frozen=True)
class Entry:
    """What became of one feature.

    Attributes:
        feature_id: Its id in the edit buffer; negative until it is saved.
        shape: Its outline as WKB in the layer's CRS; empty when it was taken away.
        values: Its attributes by the names of their fields; of a feature of the file also the empty ones, as None.
        saved_as: Hash of the outline that the layer's file holds of it; empty for a new feature.
    """

    feature_id: int
    shape: bytes = b""
    values: Dict[str, Any] = field(default_factory=dict)
    saved_as: str = ""

    @property
    def means_nothing(self) -> bool:
        """Whether it is of a feature that was added and taken away again."""
        return not self.shape and not self.saved_as


@dataclass(frozen=True)
class LeftBehind:
    """What is read from a journal: the layer, and the last state of each feature that was not saved."""

    origin: Origin
    entries: Tuple[Entry, ...]


class Journal:
    """Writes a journal.

    The file appears with the first entry. Each call of :meth:`write` is one append that is on the disk when it
    returns; a line that a killed process has left half written is passed over by :func:`read_journal`.
    """

    def __init__(self, path: Path, origin: Origin) -> None:
        self._path = path
        self._origin = origin

    def write(self, entries: List[Entry]) -> None:
        """Append entries.

        Raises:
            OSError: The file cannot be written.
        """
        is_new = not self._path.exists()
        lines = [asdict(self._origin)] if is_new else []
        for entry in entries:
            lines.append({**asdict(entry), "shape": base64.b64encode(entry.shape).decode()})
        # A line break ahead of the lines too: the append before may have been cut short by a full disk.
        text = "\n" + "".join(json.dumps(line, separators=(",", ":")) + "\n" for line in lines)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._path.open("ab") as file:
            file.write(text.encode())
            file.flush()
            os.fsync(file.fileno())

    def discard(self) -> None:
        """Nothing is unsaved any more."""
        self._path.unlink(missing_ok=True)


def read_journal(path: Path) -> Optional[LeftBehind]:
    """What a journal holds; None where nothing of it can be used."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    origin: Optional[Origin] = None
    entries: Dict[int, Entry] = {}
    for line in text.splitlines():
        try:
            stored = json.loads(line)
            if origin is None:
                stored["fields"] = tuple(tuple(item) for item in stored["fields"])
                origin = Origin(**stored)
            else:
                entry = Entry(**{**stored, "shape": base64.b64decode(stored["shape"])})
                entries[entry.feature_id] = entry
        except (ValueError, TypeError, KeyError):
            continue
    left = tuple(entry for entry in entries.values() if not entry.means_nothing)
    return LeftBehind(origin, left) if origin is not None and left else None
