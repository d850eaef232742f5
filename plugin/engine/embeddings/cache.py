"""A cache of window embeddings: the recent ones in memory, many on disk, and never a damaged one."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import secrets
import threading
import time
from collections import OrderedDict
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError

from ...environment.locations import make_private
from ..errors import OutputError
from ..sam.embedding import Embedding
from .stored import as_stored, read_stored

_log = logging.getLogger(__name__)

#: Limit of a folder for which none was set.
DEFAULT_LIMIT_BYTES = 4 << 30

#: Of the features of a SAM, which most windows are kept as.
_USUAL_BYTES = 256 * 64 * 64 * 2

_LIMIT_FILE = "limit.json"
_SUFFIX = ".safetensors"
_STALE_SECONDS = 3600.0
#: Share of the room below the limit that is filled before the folder is looked through again, of which several
#: processes may each have their own idea; and the share of its files that go beyond what must, so that there is some.
_FILLED, _SPARE = 4, 16


def rounded(embedding: Embedding) -> Embedding:
    """The embedding as float16, as the cache keeps it, so that a cached one equals a fresh one to the bit."""
    if embedding.features.dtype == np.float16:
        return embedding
    finer = tuple(_halved(values) for values in embedding.finer)
    return Embedding(_halved(embedding.features), embedding.original_size, embedding.input_size, finer)


def _halved(values: NDArray[np.floating]) -> NDArray[np.float16]:
    import torch  # what only looks after the folder does without

    limit = float(np.finfo(np.float16).max)
    # torch converts to halves twenty times as fast as numpy
    halved: NDArray[np.float16] = torch.from_numpy(np.clip(values, -limit, limit)).half().numpy()
    return halved


class EmbeddingCache:
    """Embeddings by key; safe with several threads and several processes on the same folder.

    Files are written aside and renamed, carry a checksum, and the least recently used go first when the folder outgrows
    its limit. The limit lies in the folder too, so that all who use it keep the same. The disk is a help only: when it
    is full or read-only, the cache works from memory.

    Args:
        folder: Where the files lie; None keeps embeddings in memory alone.
        size_limit_bytes: A limit of this object's own; None takes that of the folder.
        memory_entries: How many embeddings stay in memory, of 2 MB each as most models have them; fewer of larger ones.
    """

    def __init__(
        self, folder: Path | str | None, size_limit_bytes: int | None = None, memory_entries: int = 48
    ) -> None:
        self.folder = None if folder is None else Path(folder)
        self._own_limit = size_limit_bytes
        self._memory: OrderedDict[str, Embedding] = OrderedDict()
        self._memory_entries = memory_entries
        self._lock = threading.Lock()
        #: Bytes that may be written before the folder is looked through, and the limit that this was found for.
        self._room = (0, 0)

    def get(self, key: str) -> Embedding | None:
        """The embedding of that key, or None."""
        return self.find(key)[0]

    def holds(self, key: str) -> bool:
        """Whether there is an embedding of that key; a file may still turn out to be damaged."""
        with self._lock:
            if key in self._memory:
                return True
        return self.folder is not None and self._path(key).is_file()

    def find(self, key: str) -> tuple[Embedding | None, str]:
        """The embedding and where it was: "memory", "disk", or "" with None."""
        with self._lock:
            if key in self._memory:
                self._memory.move_to_end(key)
                return self._memory[key], "memory"
        embedding = self._read(key)
        if embedding is None:
            return None, ""
        self._remember(key, embedding)
        return embedding, "disk"

    def put(self, key: str, embedding: Embedding) -> None:
        """Keep an embedding, as float16."""
        embedding = rounded(embedding)
        self._remember(key, embedding)
        if self.folder is None:
            return
        try:
            content = as_stored(key, embedding)
            self._replace(self._path(key), content)
            self._keep_to_limit(self._path(key), len(content))
        except OSError as error:
            _log.warning("The embedding cache %s cannot be written (%s); it goes on in memory.", self.folder, error)

    @property
    def size_limit_bytes(self) -> int:
        """Limit of the folder."""
        if self._own_limit is not None:
            return self._own_limit
        if self.folder is not None:
            with contextlib.suppress(OSError, ValueError, TypeError, KeyError):
                return int(json.loads((self.folder / _LIMIT_FILE).read_text(encoding="utf-8"))["bytes"])
        return DEFAULT_LIMIT_BYTES

    def limit(self, size_bytes: int) -> None:
        """Set the limit of the folder, for this and every later process; what is beyond it goes at once.

        Raises:
            OutputError: The folder cannot be written.
        """
        if self.folder is None:
            return
        try:
            self._replace(self.folder / _LIMIT_FILE, json.dumps({"bytes": size_bytes}).encode())
        except OSError as error:
            raise OutputError(
                f"The limit of the cache {self.folder} could not be set: {error.strerror or error}. Free some space or "
                f"make the folder writable."
            ) from error
        self._shrink(None)

    def clear(self) -> None:
        """Forget all embeddings, in memory and on disk."""
        with self._lock:
            self._memory.clear()
        for _, _, path in self._files():
            with contextlib.suppress(OSError):
                path.unlink()

    def size_bytes(self) -> int:
        """Size of the files on disk."""
        return self.contents()[1]

    def contents(self) -> tuple[int, int]:
        """Number of embeddings on disk, and their size in bytes."""
        sizes = [size for _, size, _ in self._files()]
        return len(sizes), sum(sizes)

    def _remember(self, key: str, embedding: Embedding) -> None:
        with self._lock:
            self._memory[key] = embedding
            self._memory.move_to_end(key)
            while len(self._memory) > self._fitting():
                self._memory.popitem(last=False)

    def _fitting(self) -> int:
        """How many of the embeddings that were used last there is memory for."""
        left = self._memory_entries * _USUAL_BYTES
        for count, kept in enumerate(reversed(self._memory.values())):
            left -= sum(max(values.nbytes, 1) for values in (kept.features, *kept.finer))
            if left < 0:
                return max(count, 1)
        return min(len(self._memory), self._memory_entries)

    def _path(self, key: str) -> Path:
        assert self.folder is not None
        return self.folder / key[:2] / (key + _SUFFIX)

    def _read(self, key: str) -> Embedding | None:
        if self.folder is None:
            return None
        path = self._path(key)
        try:
            embedding = read_stored(path, key)
        except FileNotFoundError:
            return None
        except (OSError, SafetensorError, ValueError, KeyError, TypeError) as error:
            _log.warning("The cached embedding %s is damaged (%s); it is computed again.", path, error)
            with contextlib.suppress(OSError):
                path.unlink()
            return None
        with contextlib.suppress(OSError):
            os.utime(path)  # read lately: it stays longest
        return embedding

    @staticmethod
    def _replace(path: Path, content: bytes) -> None:
        """Write a file aside and rename it, so that nobody reads half of it."""
        make_private(path.parent.parent)
        path.parent.mkdir(exist_ok=True)
        aside = path.with_name(f"{path.stem}.{os.getpid()}-{secrets.token_hex(4)}.part")
        try:
            aside.write_bytes(content)
            os.replace(aside, path)
        finally:
            with contextlib.suppress(OSError):
                aside.unlink()

    def _files(self, pattern: str = "*" + _SUFFIX) -> list[tuple[float, int, Path]]:
        found = []
        for path in [] if self.folder is None else self.folder.glob("??/" + pattern):
            # Another process may delete a file between its listing and its reading.
            with contextlib.suppress(OSError):
                stat = path.stat()
                found.append((stat.st_mtime, stat.st_size, path))
        return found

    def _keep_to_limit(self, newest: Path, size: int) -> None:
        """Note that a file was written; thousands of them are not looked through for each one."""
        limit = self.size_limit_bytes
        with self._lock:
            room, of_limit = self._room
            self._room = room - size, of_limit
            enough = room >= size and of_limit == limit
        if not enough:
            self._shrink(newest)

    def _shrink(self, newest: Path | None) -> None:
        files, limit = sorted(self._files()), self.size_limit_bytes
        total = sum(size for _, size, _ in files)
        least = len(files) // _SPARE if total > limit else 0
        for number, (_, size, path) in enumerate(files):
            if total <= limit and number >= least:
                break
            if path != newest:
                with contextlib.suppress(OSError):
                    path.unlink()
                total -= size
        with self._lock:
            self._room = max(limit - total, 0) // _FILLED, limit
        for written, _, path in self._files("*.part"):
            if time.time() - written > _STALE_SECONDS:
                with contextlib.suppress(OSError):
                    path.unlink()
