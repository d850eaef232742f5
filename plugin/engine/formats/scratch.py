"""Folders beside a result in which it is made: gone when it is done, and when whoever made it was killed.

Each holds a lock of the operating system as long as its process lives. The next writer in the same folder removes those
whose lock is free.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock, Timeout

PREFIX = ".landform-"
_LOCK = ".lock"


@contextlib.contextmanager
def scratch_folder(parent: Path) -> Iterator[Path]:
    """A folder that nobody sees, on the same disk as a result, so that what is made in it can be renamed into place.

    Args:
        parent: Folder of the result; it is made where it is not there, and goes again where nothing comes of it.

    Raises:
        OSError: It cannot be written.
    """
    made = not parent.exists()
    parent.mkdir(parents=True, exist_ok=True)
    remove_left_behind(parent)
    folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=parent))
    lock = FileLock(folder / _LOCK, timeout=0, fallback_to_soft=False)
    try:
        # on a disk that is full or knows no locks the folder stays after a kill
        with contextlib.suppress(OSError, Timeout):
            lock.acquire()
        yield folder
    finally:
        with contextlib.suppress(OSError):
            lock.release()
        shutil.rmtree(folder, ignore_errors=True)
        if made:  # a folder that holds nothing is a trace too; one that holds something stays
            with contextlib.suppress(OSError):
                parent.rmdir()


def remove_left_behind(parent: Path) -> None:
    """Remove the folders of processes that are no more; one without a lock may be anybody's, and stays."""
    for folder in parent.glob(f"{PREFIX}*"):
        path = folder / _LOCK
        if folder.is_symlink() or not path.is_file():
            continue
        lock = FileLock(path, timeout=0, fallback_to_soft=False)
        with contextlib.suppress(OSError, Timeout):
            lock.acquire()
            try:
                shutil.rmtree(folder, ignore_errors=True)
            finally:
                lock.release()
