"""Waits for files, which may be long or without end where a network or a disk does not answer.

A read in native code can neither be interrupted nor asked to stop. So whoever runs jobs in threads is told when one of
them begins to wait and when it goes on, and may do other things meanwhile.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from typing import Protocol

#: How long a file may take to answer before others go ahead of what waits for it, or, cancelled, it is given up.
PATIENCE_S = 5.0


class Watcher(Protocol):
    """Is told of the waits of one thread, from within that thread."""

    def waits(self) -> None:
        """A wait begins."""

    def goes_on(self) -> None:
        """The wait has ended; may take its time, or raise where nobody wants the job any more."""


class _OfThread(threading.local):
    watcher: Watcher | None = None
    waiting = False


_own = _OfThread()


def tell(watcher: Watcher | None) -> None:
    """Have the waits of the current thread told to ``watcher`` from now on; None tells nobody."""
    _own.watcher = watcher


@contextlib.contextmanager
def waiting_for_file() -> Iterator[None]:
    """Around what reads a file and nothing else; one within another counts as one wait."""
    watcher = _own.watcher
    if watcher is None or _own.waiting:
        yield
        return
    _own.waiting = True
    watcher.waits()
    try:
        yield
    finally:
        _own.waiting = False
        watcher.goes_on()
