"""What the command line says: results on stdout, progress and errors on stderr."""

from __future__ import annotations

import contextlib
import json
import math
import os
import re
import signal
import sys
import threading
import time
from collections.abc import Iterator
from types import FrameType
from typing import Any

from ...protocol.messages.jobs import Progress
from ..errors import Cancelled
from ..jobs import CANCELLED, JobContext
from ..words import printable

#: Control characters that JSON may hold as they are, and halves of characters.
_UNWRITTEN = re.compile("[\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
#: Progress with the same text is repeated no more often than this, in seconds.
_QUIET_SECONDS = 1.0


def say(text: str) -> None:
    """A line on stderr."""
    print(printable(text), file=sys.stderr, flush=True)


def result(data: dict[str, Any], text: str, as_json: bool) -> None:
    """The result of a command: one JSON object, or a text for people."""
    if as_json:
        told = json.dumps(_written(data), ensure_ascii=False, allow_nan=False)
        # what JSON itself would leave as it is, and a terminal obeys or cannot write
        text = _UNWRITTEN.sub(lambda found: f"\\u{ord(found[0]):04x}", told)
    else:
        text = printable(text)
    print(text, flush=True)


def _written(value: Any) -> Any:
    """A value with null for numbers that are none: JSON has no word for them."""
    if isinstance(value, dict):
        return {key: _written(entry) for key, entry in value.items()}
    if isinstance(value, list | tuple):
        return [_written(entry) for entry in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


@contextlib.contextmanager
def clean_stdout() -> Iterator[None]:
    """While libraries work, what they print on stdout goes to stderr, so that stdout holds the result alone."""
    sys.stdout.flush()
    try:
        kept = os.dup(1)
    except OSError:
        yield
        return
    try:
        os.dup2(2, 1)
        with contextlib.redirect_stdout(sys.stderr):
            yield
    finally:
        sys.stdout.flush()
        os.dup2(kept, 1)
        os.close(kept)


class Reporter:
    """Progress lines on stderr; the first Ctrl-C asks the job to stop, the second ends it.

    Use as a context manager around a job, and give it :attr:`context`.

    Args:
        left: A sentence on what a job that was stopped leaves, for jobs that do not say it themselves.
    """

    def __init__(self, left: str = "Nothing was written.") -> None:
        self._left = left
        self.context = JobContext(self._report, lambda: self._stopped)
        self._stopped = False
        self._last_text = ""
        self._last_time = 0.0
        self._former: Any = None

    def __enter__(self) -> Reporter:
        if threading.current_thread() is threading.main_thread():
            self._former = signal.signal(signal.SIGINT, self._stop)
        return self

    def __exit__(self, *exception: object) -> None:
        if self._former is not None:
            signal.signal(signal.SIGINT, self._former)
        if isinstance(exception[1], Cancelled) and str(exception[1]) == CANCELLED:
            raise Cancelled(f"Stopped. {self._left}") from exception[1]

    def _stop(self, number: int, frame: FrameType | None) -> None:
        if self._stopped:
            raise KeyboardInterrupt
        self._stopped = True
        say("Stopping; press Ctrl-C again to stop at once.")

    def _report(self, progress: Progress) -> None:
        now = time.monotonic()
        if progress.text == self._last_text and now - self._last_time < _QUIET_SECONDS:
            return
        self._last_text, self._last_time = progress.text, now
        share = "" if progress.fraction is None else f" {progress.fraction:4.0%}"
        left = "" if progress.seconds_left is None else f", {_duration(progress.seconds_left)} left"
        say(f"{progress.text}{share}{left}")


def _duration(seconds: float) -> str:
    minutes, rest = divmod(max(0, round(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
