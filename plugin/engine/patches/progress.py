"""How far work on many patches is, and how long the rest takes."""

from __future__ import annotations

import time

from ...protocol.messages.jobs import Progress
from ..jobs import JobContext


class Clock:
    """Tells after each patch how far the work is; stops it where the user has asked to.

    Args:
        context: Of the job.
        text: What is being done.
        total: Number of patches.
        part: Share of the whole bar at which this work begins and ends.
    """

    def __init__(self, context: JobContext, text: str, total: int, part: tuple[float, float] = (0.0, 1.0)) -> None:
        self._context, self._text, self._total, self._part = context, text, max(total, 1), part
        self._begun = time.monotonic()
        self._done = 0

    def step(self, count: int = 1) -> None:
        """So many more patches are done.

        Raises:
            Cancelled: The user has asked to stop.
        """
        self._done += count
        share = self._done / self._total
        left = (time.monotonic() - self._begun) * (1 - share) / share if share > 0 else None
        begin, end = self._part
        self._context.stoppable(Progress(self._text, begin + (end - begin) * min(share, 1.0), left))
