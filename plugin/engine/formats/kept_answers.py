"""Answers that took long, kept by the hash of their question in a SQLite file.

Whoever is killed loses the answers of the last seconds. Several processes may keep theirs in one folder; what is
damaged is found again.
"""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import sqlite3
import threading
import time
import zlib
from pathlib import Path

from ...environment.locations import make_private

_log = logging.getLogger(__name__)

_FILE = "answers.sqlite"
#: Answers that come within so long of the last writing are written together, or once there are so many.
_SECONDS, _TOGETHER = 2.0, 256
#: So long another process is waited for that writes.
_PATIENCE_S = 10.0
#: Folders that nobody has used for so long go; beyond so many bytes the oldest go too, but for those of the last day.
_FORGOTTEN_S, _LIMIT_BYTES, _RECENT_S = 90 * 86400.0, 8 << 30, 86400.0


class KeptAnswers:
    """Answers in a folder; safe with several threads.

    Args:
        folder: Theirs alone; made when the first is kept.

    Attributes:
        folder: As given.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = threading.RLock()
        self._base: sqlite3.Connection | None = None
        self._waiting: dict[bytes, bytes] = {}
        self._written_at = -_SECONDS
        self._told = False

    def __contains__(self, key: bytes) -> bool:
        with self._lock:
            return key in self._waiting or self._row(key) is not None

    def get(self, key: bytes) -> bytes | None:
        """The answer to a question, or None where there is none that is whole.

        Args:
            key: Hash of the question.
        """
        with self._lock:
            packed = self._waiting.get(key) or self._row(key)
        try:
            return None if packed is None else zlib.decompress(packed)
        except zlib.error as error:
            _log.warning("An answer in %s cannot be read (%s); it is found again.", self.folder, error)
            return None

    def put(self, key: bytes, answer: bytes) -> None:
        """Keep an answer: on disk at once, or with the first that comes seconds after the last writing, or a flush."""
        with self._lock:
            self._waiting[key] = zlib.compress(answer, 1)
            due = len(self._waiting) >= _TOGETHER or time.monotonic() - self._written_at >= _SECONDS
        if due:
            self.flush()

    def flush(self) -> None:
        """Write what waits; where that is not possible it stays in memory, which the log tells once."""
        with self._lock:
            if not self._waiting:
                return
            try:
                with self._opened() as base:
                    base.executemany("INSERT OR REPLACE INTO answers VALUES (?, ?)", self._waiting.items())
            except (OSError, sqlite3.Error) as error:
                self._close_if_damaged(error)
                if not self._told:
                    _log.warning("%s cannot be written (%s); a run that is killed begins anew.", self.folder, error)
                self._told, self._written_at = True, time.monotonic()
                return
            self._waiting.clear()
            self._told, self._written_at = False, time.monotonic()

    def close(self) -> None:
        """Write what waits, and let go of the file; what is asked for later opens it again."""
        self.flush()
        with self._lock:
            self._let_go()

    def _let_go(self) -> None:
        if self._base is not None:
            self._base.close()
            self._base = None

    def _row(self, key: bytes) -> bytes | None:
        if self._base is None and not (self.folder / _FILE).is_file():
            return None
        try:
            found = self._opened().execute("SELECT answer FROM answers WHERE key = ?", (key,)).fetchone()
        except (OSError, sqlite3.Error) as error:
            self._close_if_damaged(error)
            return None
        return None if found is None else bytes(found[0])

    def _opened(self) -> sqlite3.Connection:
        """The file, made where it is not there.

        Raises:
            OSError: The folder cannot be written.
            sqlite3.Error: The file cannot be, or is damaged.
        """
        if self._base is None:
            make_private(self.folder.parent)
            self.folder.mkdir(exist_ok=True)
            base = sqlite3.connect(self.folder / _FILE, timeout=_PATIENCE_S, check_same_thread=False)
            try:
                with base:
                    base.execute("CREATE TABLE IF NOT EXISTS answers (key BLOB PRIMARY KEY, answer BLOB NOT NULL)")
            except sqlite3.Error:
                base.close()
                raise
            self._base = base
        return self._base

    def _close_if_damaged(self, error: Exception) -> None:
        """Begin anew where the file is no database any more, or a damaged one."""
        # a full disk and a locked file are operational errors, and leave it as it is
        if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
            _log.warning("%s is damaged (%s); what it held is found again.", self.folder / _FILE, error)
            self._let_go()
            with contextlib.suppress(OSError):
                (self.folder / _FILE).unlink()


def forget_old(root: Path, but: Path) -> None:
    """Remove folders of answers that nobody has used for long, and the oldest of too many.

    Args:
        root: Folder of such folders.
        but: The one in use, which is marked as such.
    """
    now, found = time.time(), []
    with contextlib.suppress(OSError):
        os.utime(but)
    for folder in [entry for entry in root.glob("*") if entry.is_dir() and not entry.is_symlink() and entry != but]:
        with contextlib.suppress(OSError):
            files = [path.stat() for path in folder.glob(_FILE)]
            used = max([folder.stat().st_mtime, *(status.st_mtime for status in files)])
            found.append((used, sum(status.st_size for status in files), folder))
    total = sum(size for _, size, _ in found)
    for used, size, folder in sorted(found):
        age = now - used
        if age > _FORGOTTEN_S or (total > _LIMIT_BYTES and age > _RECENT_S):
            shutil.rmtree(folder, ignore_errors=True)
            total -= size
