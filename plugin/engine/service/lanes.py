"""Threads that work off requests, each first in, first out among requests of the same rank.

There are three lanes, so that nothing long stands before a click: ``clicks`` (all that is short), ``jobs`` (everything
mode, training and mapping) and ``transfers`` (downloads, exports and conversions).
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any

from ...protocol.envelope import Request
from ...protocol.messages.jobs import Progress

CLICKS = "clicks"
JOBS = "jobs"
TRANSFERS = "transfers"

#: Progress messages that may follow each other at once, and how many a second go through after that.
PROGRESS_BURST = 20
PROGRESS_RATE = 10.0


class Task:
    """A request on its way through a lane; of those that wait, one of the lowest rank is taken first."""

    def __init__(self, request: Request, message: Any, payload: bytes, rank: int = 0) -> None:
        self.request = request
        self.message = message
        self.payload = payload
        self.rank = rank
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the handler to stop."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        """Whether it should stop."""
        return self._cancelled.is_set()


class Lane:
    """One worker thread with its queue.

    Args:
        name: Name of the thread.
        work: Called with one task after the other; must not raise.
        waits: Called with a task that has to wait and the one that is worked on meanwhile, as often as that is another.
    """

    def __init__(
        self, name: str, work: Callable[[Task], None], waits: Callable[[Task, Task], None] | None = None
    ) -> None:
        self._work = work
        self._waits = waits
        self._queue: deque[Task] = deque()
        self._running: Task | None = None
        self._changed = threading.Condition()
        threading.Thread(target=self._run, name=name, daemon=True).start()

    def put(self, task: Task) -> list[Task]:
        """Queue a task; returns those that had not started and are superseded by it."""
        key = task.request.supersedes
        with self._changed:
            dropped = [queued for queued in self._queue if key and queued.request.supersedes == key]
            for queued in dropped:
                self._queue.remove(queued)
            self._queue.append(task)
            if self._running is not None:
                self._tell_waiting([task], self._running)
            self._changed.notify()
        return dropped

    def cancel(self, number: int) -> Task | None:
        """Cancel the request with this number; returns its task if it had not started, now removed."""
        with self._changed:
            for queued in self._queue:
                if queued.request.id == number:
                    self._queue.remove(queued)
                    return queued
            if self._running is not None and self._running.request.id == number:
                self._running.cancel()
        return None

    def _tell_waiting(self, tasks: Iterable[Task], running: Task) -> None:
        """Say what is waited for; while the queue is held, so that nobody hears of it who has begun meanwhile."""
        if self._waits is not None:
            for task in tasks:
                self._waits(task, running)

    def _run(self) -> None:
        while True:
            with self._changed:
                while not self._queue:
                    self._changed.wait()
                self._running = min(self._queue, key=lambda task: task.rank)  # the oldest of its rank
                self._queue.remove(self._running)
                self._tell_waiting(self._queue, self._running)
            self._work(self._running)
            with self._changed:
                self._running = None


class ProgressThrottle:
    """Lets through what a person can follow.

    Progress with a ``detail`` always passes, since a curve is drawn from it; the rest passes in short bursts and then
    ten times a second.

    Args:
        send: Receives what passes.
        clock: Seconds that only go forward.
    """

    def __init__(self, send: Callable[[Progress], None], clock: Callable[[], float] = time.monotonic) -> None:
        self._send = send
        self._clock = clock
        self._allowance = float(PROGRESS_BURST)
        self._last = clock()

    def __call__(self, progress: Progress) -> None:
        """Send a progress, or leave it out."""
        now = self._clock()
        self._allowance = min(float(PROGRESS_BURST), self._allowance + (now - self._last) * PROGRESS_RATE)
        self._last = now
        if progress.detail:
            self._send(progress)
        elif self._allowance >= 1.0:
            self._allowance -= 1.0
            self._send(progress)
