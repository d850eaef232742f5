"""Where journals lie: a folder for each running QGIS, locked as long as it runs."""

from __future__ import annotations

import shutil
import uuid
from pathlib import Path
from typing import Dict, List, Optional

from qgis.PyQt.QtCore import QLockFile

from ...environment.locations import make_private
from .journal import SUFFIX

_LOCK = "lock"


class JournalFolder:
    """The folder of this QGIS, and those that killed ones have left.

    Two QGIS windows share the place; a folder whose lock is held by a living process is left alone.

    Args:
        place: Folder of all journals; it need not exist.
    """

    def __init__(self, place: Path) -> None:
        self._place = place
        self._own: Optional[Path] = None
        self._locks: Dict[Path, QLockFile] = {}

    def new_file(self) -> Path:
        """A name for one more journal.

        Raises:
            OSError: The folder cannot be made.
        """
        if self._own is None:
            own = self._place / uuid.uuid4().hex
            make_private(self._place)
            own.mkdir()
            self._own = own if self._lock(own) else None
            if self._own is None:
                raise OSError(f"{own} cannot be locked")
        return self._own / f"{uuid.uuid4().hex}{SUFFIX}"

    def left_behind(self) -> List[Path]:
        """Journals of processes that are no more, oldest first; they are this process's from now on."""
        folders = [item for item in self._place.iterdir() if item.is_dir()] if self._place.is_dir() else []
        mine = [item for item in folders if item != self._own and (item in self._locks or self._lock(item))]
        for folder in mine:
            if not list(folder.glob(f"*{SUFFIX}")):
                self._release(folder)
        return sorted(
            (path for item in mine for path in item.glob(f"*{SUFFIX}")), key=lambda path: path.stat().st_mtime
        )

    def release(self) -> None:
        """Let others see what is left; folders without a journal go."""
        for folder in list(self._locks):
            self._release(folder)
        self._own = None

    def _lock(self, folder: Path) -> bool:
        lock = QLockFile(str(folder / _LOCK))
        lock.setStaleLockTime(0)  # however long it is held: only the end of its process frees it
        if not lock.tryLock(0):
            return False
        self._locks[folder] = lock
        return True

    def _release(self, folder: Path) -> None:
        self._locks.pop(folder).unlock()
        if not list(folder.glob(f"*{SUFFIX}")):
            shutil.rmtree(folder, ignore_errors=True)
