"""What every worker knows: which jobs were told to stop, and how a process is prepared that was started for one run."""

from __future__ import annotations

import signal
from typing import Any

from ..errors import Cancelled
from ..jobs import CANCELLED

#: Names of the jobs that were told to stop.
_stopped: set[str] = set()


def stop(name: str) -> None:
    """Begin no further piece of a job."""
    _stopped.add(name)


def check(name: str) -> None:
    """Stop here if a job was told to.

    Raises:
        Cancelled: It was.
    """
    if name in _stopped:
        raise Cancelled(CANCELLED)


def dask_setup(worker: Any) -> None:
    """Called by dask in a process that was started for one run: Ctrl-C in its terminal is for who started it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
