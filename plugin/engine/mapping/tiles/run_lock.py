"""One run at a time works in a run's folder; the parts of one run do so together.

A whole run holds the folder from its first file to its last. A part holds it only while it looks at what is there, and
from then on a place of its own, which a whole run waits for nobody to hold. Locks are those of the operating system, so
that a process that was killed leaves them free.
"""

from __future__ import annotations

import contextlib
import logging
import os
import re
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock, Timeout

from ...errors import OutputError

_log = logging.getLogger(__name__)

_WHOLE = ".landform-run.lock"
_PART = re.compile(r"\.landform-part-(\d+)-of-(\d+)\.lock")
#: Parts that start at once look at the folder one after another.
_WAIT_S = 3.0


@contextlib.contextmanager
def the_folder(folder: Path) -> Iterator[None]:
    """Hold a run's folder.

    Raises:
        OutputError: Another run is at work in it, or it cannot be written.
    """
    taken = f"Another run is at work in {folder}. Wait until it is done, or choose another folder."
    with _held(folder / _WHOLE, taken, _WAIT_S):
        yield


@contextlib.contextmanager
def a_part(folder: Path, part: tuple[int, int]) -> Iterator[None]:
    """Hold the place of one part of a run; to be taken while :func:`the_folder` is held, and kept after it.

    Raises:
        OutputError: The same part is being computed already.
    """
    number, count = part
    taken = f"Part {number} of {count} of the run in {folder} is being computed already. Wait until it is done."
    with _held(folder / f".landform-part-{number}-of-{count}.lock", taken, 0.0):
        yield


def check_no_parts(folder: Path, but: tuple[int, int] | None = None) -> None:
    """Refuse to go on while parts are computed; to be asked while :func:`the_folder` is held.

    Args:
        folder: Of the run.
        but: The part that asks.

    Raises:
        OutputError: One of them is at work.
    """
    for path in sorted(folder.glob(".landform-part-*.lock")):
        named = _PART.fullmatch(path.name)
        if named and (int(named[1]), int(named[2])) != but:
            taken = f"Part {named[1]} of {named[2]} of the run in {folder} is still at work. Wait until it is done."
            with _held(path, taken, 0.0):
                pass


@contextlib.contextmanager
def _held(path: Path, taken: str, wait_s: float) -> Iterator[None]:
    lock = FileLock(path, timeout=wait_s, fallback_to_soft=False)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout as error:
        raise OutputError(taken) from error
    except OSError as error:
        if not os.access(_nearest(path.parent), os.W_OK):
            raise OutputError(
                f"{path.parent} cannot be written: {error.strerror or error}. Free some space or choose another folder."
            ) from error
        # Some network disks know no locks. The keys in the tiles still tell runs apart.
        _log.warning("%s cannot be locked (%s): start no second run in it.", path.parent, error)
        yield
        return
    try:
        yield
    finally:
        # Removed while it is held: who waits for it sees that it is gone, and makes another.
        if os.name == "posix":
            path.unlink(missing_ok=True)
        lock.release()
        with contextlib.suppress(OSError):
            if os.name != "posix":
                path.unlink()


def _nearest(folder: Path) -> Path:
    return next(place for place in (folder, *folder.parents) if place.exists())
