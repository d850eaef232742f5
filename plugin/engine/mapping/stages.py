"""Tells how far a map is that is made from its tiles, and how long it still takes."""

from __future__ import annotations

import time
from collections.abc import Callable

from ...protocol.messages.jobs import Progress
from ..jobs import JobContext

#: Seconds between two messages.
_TELL_AFTER_S = 0.2


class Stages:
    """The stages of a job that come one after the other.

    Args:
        context: Progress and cancellation.
        begin: Share of the whole job that came before; the last stage ends at 1.
    """

    def __init__(self, context: JobContext, begin: float) -> None:
        self._context, self._begin = context, begin
        self._begun, self._told = time.monotonic(), -1.0

    def stage(self, text: str, first: float, last: float) -> Callable[[float], None]:
        """What is told the share of a stage that is done.

        Args:
            text: What is done in it.
            first: Share of the whole job at its begin.
            last: At its end.

        Returns:
            It raises :class:`~..errors.Cancelled` where the user has stopped.
        """
        self._told = -1.0

        def tell(share: float) -> None:
            self._context.check()
            now = time.monotonic()
            if self._told >= 0 and now - self._told < _TELL_AFTER_S:
                return
            self._told = now
            done = first + (last - first) * share
            passed, part = now - self._begun, (done - self._begin) / (1 - self._begin)
            left = passed * (1 - part) / part if part > 0 else None
            self._context.progress(Progress(text, done, left))

        return tell
