"""What a running job may tell and ask while it works."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..protocol.messages.jobs import Progress
from .errors import Cancelled

#: What a job that was stopped says where it has nothing of its own to say.
CANCELLED = "The job was cancelled."


class JobContext:
    """Progress out, cancellation in; the same for the server, the command line and tests.

    Args:
        report: Receives each :class:`Progress`.
        is_cancelled: Says whether the user has asked to stop.
        answer_early: Receives replies, with their payloads, that have a part of what is asked for.
    """

    def __init__(
        self,
        report: Callable[[Progress], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
        answer_early: Callable[[Any, bytes], None] | None = None,
    ) -> None:
        self._report = report
        self._is_cancelled = is_cancelled
        self._answer_early = answer_early

    def progress(self, progress: Progress) -> None:
        """Tell how far the job is."""
        if self._report is not None:
            self._report(progress)

    def early(self, reply: Any, payload: bytes = b"") -> None:
        """Tell what is known so far, shaped as the reply, ahead of it.

        Raises:
            Cancelled: The user has asked to stop.
        """
        self.check()
        if self._answer_early is not None:
            self._answer_early(reply, payload)

    def cancelled(self) -> bool:
        """Whether the user has asked to stop."""
        return self._is_cancelled is not None and self._is_cancelled()

    def stoppable(self, progress: Progress) -> None:
        """Tell how far the job is, unless the user has asked to stop; for work that asks at no other place.

        Raises:
            Cancelled: The user has asked to stop.
        """
        self.check()
        self.progress(progress)

    def within(self, fraction: float | None = None) -> Callable[[Progress], None]:
        """Like :meth:`stoppable`, for a part of the job that stands at a fixed place of the whole."""
        return lambda progress: self.stoppable(Progress(progress.text, fraction))

    def part(self, start: float, end: float, seconds_after: float = 0.0) -> JobContext:
        """The same job for a part of it, whose progress is told as that from ``start`` to ``end`` of the whole.

        Args:
            start: Share of the whole that comes before.
            end: Share of the whole at its end.
            seconds_after: What comes after takes about as long; it is told as left.
        """

        def tell(progress: Progress) -> None:
            share = start if progress.fraction is None else start + (end - start) * progress.fraction
            left = None if progress.seconds_left is None else progress.seconds_left + seconds_after
            self.progress(Progress(progress.text, share, left, progress.detail))

        return JobContext(tell, self.cancelled)

    def check(self) -> None:
        """Stop here if the user has asked to.

        Raises:
            Cancelled: The user has asked to stop.
        """
        if self.cancelled():
            raise Cancelled(CANCELLED)
