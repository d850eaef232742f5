"""Ctrl-C while a file does not answer: Python's own handlers wait for the read to end, which may be never."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import threading
from collections.abc import Iterator

from .. import file_waits
from .output import say


class _Wait:
    """The wait of the main thread for a file."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._waiting = False

    def waits(self) -> None:
        """A wait begins."""
        self._set(True)

    def goes_on(self) -> None:
        """It has ended."""
        self._set(False)

    def outlasts(self, seconds: float) -> bool:
        """Whether there is a wait that does not end in this time."""
        with self._changed:
            return self._waiting and not self._changed.wait_for(lambda: not self._waiting, seconds)

    def _set(self, waiting: bool) -> None:
        with self._changed:
            self._waiting = waiting
            self._changed.notify_all()


@contextlib.contextmanager
def left_by_interrupt() -> Iterator[None]:
    """End the process, with a sentence and status 1, where Ctrl-C meets a read that goes on and on.

    What such a process leaves unfinished is what one that was killed leaves.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    wait = _Wait()
    heard, told = socket.socketpair()
    told.setblocking(False)
    former = signal.set_wakeup_fd(told.fileno(), warn_on_full_buffer=False)
    file_waits.tell(wait)

    def watch() -> None:
        with heard:
            while signal.SIGINT in heard.recv(64):
                if wait.outlasts(file_waits.PATIENCE_S):
                    say("Stopped: a file did not answer. Check the disk or the network that it lies on.")
                    os._exit(1)

    threading.Thread(target=watch, name="interrupts", daemon=True).start()
    try:
        yield
    finally:
        file_waits.tell(None)
        signal.set_wakeup_fd(former)
        told.close()
