"""Answers that took long, kept by the hash of their question: some hundred in a file, which appears by rename.

Whoever is killed loses the answers of the last seconds. Several processes may keep theirs in one folder; what is
damaged is found again.
"""

from __future__ import annotations

import contextlib
import logging
import os
import secrets
import shutil
import struct
import threading
import time
import zlib
from pathlib import Path

from ...environment.locations import make_private

_log = logging.getLogger(__name__)

#: Bytes of a question's hash.
KEY_BYTES = 16
#: First bytes of a file, then the number of answers, then for each its key and length, then the answers themselves.
_MAGIC, _COUNT, _ENTRY = b"LFANSW01", struct.Struct("<I"), struct.Struct(f"<{KEY_BYTES}sI")
_SUFFIX, _ASIDE = ".answers", ".part"
#: Answers are written together once the first of them has waited so long, or there are so many.
_SECONDS, _TOGETHER = 2.0, 256
#: A file of this age that is not finished never will be.
_STALE_S = 3600.0
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
        self._lock = threading.Lock()
        self._files: list[Path] = []
        #: File, first byte and length of each answer, by its key.
        self._places: dict[bytes, tuple[int, int, int]] = {}
        self._waiting: dict[bytes, bytes] = {}
        self._since = 0.0
        self._told = False
        for path in sorted(folder.glob(f"*{_SUFFIX}")):
            with contextlib.suppress(OSError, ValueError):
                self._know(path)
        for path in folder.glob(f"*{_ASIDE}"):  # of a writer that was killed, unless it is at it
            with contextlib.suppress(OSError):
                if time.time() - path.stat().st_mtime > _STALE_S:
                    path.unlink()

    def __contains__(self, key: bytes) -> bool:
        return key in self._waiting or key in self._places

    def get(self, key: bytes) -> bytes | None:
        """The answer to a question, or None where there is none that is whole.

        Args:
            key: Hash of the question, of :data:`KEY_BYTES` bytes.
        """
        with self._lock:
            packed, place = self._waiting.get(key), self._places.get(key)
        try:
            if packed is None and place is not None:
                number, first, length = place
                with self._files[number].open("rb") as file:
                    file.seek(first)
                    packed = file.read(length)
            return None if packed is None else zlib.decompress(packed)
        except (OSError, zlib.error) as error:
            _log.warning("An answer in %s cannot be read (%s); it is found again.", self.folder, error)
            with self._lock:
                self._places.pop(key, None)
            return None

    def put(self, key: bytes, answer: bytes) -> None:
        """Keep an answer; it is on disk within seconds of the next one, or with :meth:`flush`."""
        with self._lock:
            if not self._waiting:
                self._since = time.monotonic()
            self._waiting[key] = zlib.compress(answer, 1)
            due = len(self._waiting) >= _TOGETHER or time.monotonic() - self._since >= _SECONDS
        if due:
            self.flush()

    def flush(self) -> None:
        """Write what waits; where that is not possible it stays in memory, which the log tells once."""
        with self._lock:
            if not self._waiting:
                return
            try:
                make_private(self.folder.parent)
                self.folder.mkdir(exist_ok=True)
                self._know(self._write())
            except (OSError, ValueError) as error:
                if not self._told:
                    _log.warning("%s cannot be written (%s); a run that is killed begins anew.", self.folder, error)
                self._told, self._since = True, time.monotonic()
                return
            self._waiting.clear()
            self._told = False

    def _write(self) -> Path:
        path = self.folder / f"{time.time_ns():020d}-{secrets.token_hex(4)}{_SUFFIX}"
        head = [_MAGIC, _COUNT.pack(len(self._waiting))]
        entries = [_ENTRY.pack(key, len(packed)) for key, packed in self._waiting.items()]
        aside = path.with_suffix(_ASIDE)
        try:
            with aside.open("wb") as file:
                file.write(b"".join([*head, *entries, *self._waiting.values()]))
                file.flush()
                os.fsync(file.fileno())
            os.replace(aside, path)
        finally:
            with contextlib.suppress(OSError):
                aside.unlink()
        return path

    def _know(self, path: Path) -> None:
        """Learn which answers a file holds.

        Raises:
            OSError: It cannot be read.
            ValueError: It is none of ours, or is cut off.
        """
        with path.open("rb") as file:
            if file.read(len(_MAGIC)) != _MAGIC:
                raise ValueError("another format")
            (count,) = _COUNT.unpack(_whole(file.read(_COUNT.size), _COUNT.size))
            entries = _whole(file.read(count * _ENTRY.size), count * _ENTRY.size)
        first, number = len(_MAGIC) + _COUNT.size + len(entries), len(self._files)
        self._files.append(path)
        for key, length in _ENTRY.iter_unpack(entries):
            self._places[key] = number, first, length
            first += length


def _whole(read: bytes, wanted: int) -> bytes:
    if len(read) < wanted:
        raise ValueError("cut off")
    return read


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
            files = [path.stat() for path in folder.glob(f"*{_SUFFIX}")]
            used = max([folder.stat().st_mtime, *(status.st_mtime for status in files)])
            found.append((used, sum(status.st_size for status in files), folder))
    total = sum(size for _, size, _ in found)
    for used, size, folder in sorted(found):
        age = now - used
        if age > _FORGOTTEN_S or (total > _LIMIT_BYTES and age > _RECENT_S):
            shutil.rmtree(folder, ignore_errors=True)
            total -= size
