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
    folder, lock = _locked_folder(parent)
    try:
        yield folder
    finally:
        with contextlib.suppress(OSError):
            lock.release()
        _remove(folder)
        if made:  # a folder that holds nothing is a trace too; one that holds something stays
            with contextlib.suppress(OSError):
                parent.rmdir()


def remove_left_behind(parent: Path) -> None:
    """Remove the folders of processes that are no more; one that holds something but no lock is not ours, and stays."""
    for folder in parent.glob(f"{PREFIX}*"):
        path = folder / _LOCK
        if folder.is_symlink():
            continue
        if not path.is_file():
            # killed before it had its lock, or after it had given it up
            with contextlib.suppress(OSError):
                folder.rmdir()
            continue
        lock = FileLock(path, timeout=0, fallback_to_soft=False)
        with contextlib.suppress(OSError, Timeout):
            lock.acquire()
            try:
                _remove(folder)
            finally:
                lock.release()


def _locked_folder(parent: Path) -> tuple[Path, FileLock]:
    """A new folder with its lock, if the disk has room for one and knows them; else the folder stays after a kill."""
    while True:
        folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=parent))
        lock = FileLock(folder / _LOCK, timeout=0, fallback_to_soft=False)
        with contextlib.suppress(OSError, Timeout):
            lock.acquire()
        # while it was empty another writer may have removed it
        if folder.is_dir():
            return folder, lock


def _remove(folder: Path) -> None:
    """Remove all, the lock last: whoever is killed meanwhile leaves what the next writer knows as ours."""
    with contextlib.suppress(OSError):
        for entry in [entry for entry in folder.iterdir() if entry.name != _LOCK]:
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry, ignore_errors=True)
            else:
                entry.unlink(missing_ok=True)
    shutil.rmtree(folder, ignore_errors=True)
