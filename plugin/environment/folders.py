"""Changing an environment's folder so that an interruption at any moment leaves the old one or the new one.

Beside ``engine`` there may be ``engine.building-<pid>`` (unfinished), ``engine.old`` (replaced, or rescued after an
interruption), ``engine.removed-<pid>``, ``engine.python`` (fetched), ``engine.lock`` and ``engine.log``.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import sys
from pathlib import Path
from typing import Any, Callable, Iterator

from .errors import EnvironmentProblem


def beside(folder: Path, ending: str) -> Path:
    """The neighbour of ``folder`` with ``ending`` added to its name."""
    return folder.with_name(f"{folder.name}.{ending}")


def building_folder(folder: Path) -> Path:
    """Where this process builds; another one's leftovers never mix with it."""
    return beside(folder, f"building-{os.getpid()}")


def old_folder(folder: Path) -> Path:
    """Where the environment that is being replaced waits until the new one is in place."""
    return beside(folder, "old")


@contextlib.contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Keep other processes from changing ``folder``; the system drops the lock when this process ends, however.

    Raises:
        EnvironmentProblem: Another process is at it (``busy``).
        OSError: The folder's parent cannot be written.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with beside(folder, "lock").open("a+b") as file:
        try:
            _lock(file.fileno())
        except OSError as error:
            raise EnvironmentProblem(
                "busy", f"Another window or terminal is setting up {folder} right now. Wait until it has finished."
            ) from error
        yield


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def refuse_foreign(folder: Path) -> None:
    """Refuse a folder that holds something else; building would replace it and removing would delete it.

    Raises:
        EnvironmentProblem: ``folder`` is a file, or has content and is no virtual environment.
    """
    if not folder.exists() or (folder / "pyvenv.cfg").is_file():
        return
    if not folder.is_dir() or any(folder.iterdir()):
        raise EnvironmentProblem(
            "folder", f"{folder} holds something else than an engine, so it is left alone. Choose an empty folder."
        )


def rescue(folder: Path) -> None:
    """Bring the old environment back where an interruption fell between the two renames; clear leftovers.

    To be called with :func:`only_one` held.
    """
    old = old_folder(folder)
    if old.is_dir():
        if folder.exists():
            remove_tree(old)
        else:
            os.rename(old, folder)
    for pattern in ("building-*", "removed-*"):
        for leftover in folder.parent.glob(f"{folder.name}.{pattern}"):
            remove_tree(leftover)


def put_in_place(building: Path, folder: Path) -> None:
    """Let ``building`` become ``folder``; what was there goes.

    Raises:
        EnvironmentProblem: The folder in place is in use (Windows).
    """
    old = old_folder(folder)
    try:
        if folder.exists():
            os.rename(folder, old)
        os.rename(building, folder)
    except PermissionError as error:
        raise EnvironmentProblem(
            "permission", f"{folder} is in use. Stop the engine, or close QGIS, then try again."
        ) from error
    remove_tree(old)


def set_aside(folder: Path) -> None:
    """Delete ``folder``; from the first moment on it counts as missing.

    Raises:
        EnvironmentProblem: It is in use or cannot be changed.
    """
    aside = beside(folder, f"removed-{os.getpid()}")
    try:
        os.rename(folder, aside)
    except PermissionError as error:
        raise EnvironmentProblem(
            "permission", f"{folder} cannot be removed: it is in use or not yours. Stop the engine, then try again."
        ) from error
    remove_tree(aside)


def remove_tree(folder: Path) -> None:
    """Delete ``folder`` with all its content; a missing one is fine, and so are read-only files."""
    if not folder.exists():
        return
    if sys.version_info >= (3, 12):
        shutil.rmtree(str(folder), onexc=_make_writable)
    else:
        shutil.rmtree(str(folder), onerror=_make_writable)


def _make_writable(function: Callable[..., Any], path: str, _: Any) -> None:
    with contextlib.suppress(FileNotFoundError):
        os.chmod(path, stat.S_IRWXU)
        function(path)
