"""Threads that work off requests, each first in, first out among requests of the same rank.

There are four lanes, so that nothing long stands before a click: ``clicks`` (all that is short), ``jobs`` (everything
mode, training and mapping), ``transfers`` (downloads, exports and conversions), and ``decisions`` (the order of a
review, for which nobody waits until a window is encoded).
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any

from ...protocol.envelope import Request
from ...protocol.messages.jobs import Progress
from .. import file_waits
from ..errors import Cancelled
from ..jobs import CANCELLED

CLICKS = "clicks"
JOBS = "jobs"
TRANSFERS = "transfers"
DECISIONS = "decisions"

#: Progress messages that may follow each other at once, and how many a second go through after that.
PROGRESS_BURST = 20
PROGRESS_RATE = 10.0


class Task:
    """A request on its way through a lane; of those that wait, one of the lowest rank is taken first.

    Attributes:
        waits_since: When it began to wait for a file; None while it does not.
        left: The lane has gone on without it.
        given_up: It has had its answer from the lane; its own, if one ever comes, is not sent.
    """

    def __init__(self, request: Request, message: Any, payload: bytes, rank: int = 0) -> None:
        self.request = request
        self.message = message
        self.payload = payload
        self.rank = rank
        self.waits_since: float | None = None
        self.left = False
        self.given_up = False
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the handler to stop."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        """Whether it should stop."""
        return self._cancelled.is_set()


class Lane:
    """Works off a queue, one task at a time.

    A task that waits for a file longer than it should holds up nobody: cancelled, it is given up, since no read can be
    interrupted; else others go ahead of it until the file answers, where the lane allows that.

    Args:
        name: Name of its threads.
        work: Called with one task after the other; must not raise.
        waits: Called with a task that has to wait and the one that is worked on meanwhile, as often as that is another.
        give_up: Called, instead of an answer of its own, with a cancelled task that waits for a file.
        overtaking: Whether others may go ahead of a task that waits for a file.
        patience_s: How long a file has to answer, in seconds.
    """

    def __init__(
        self,
        name: str,
        work: Callable[[Task], None],
        give_up: Callable[[Task], None],
        waits: Callable[[Task, Task], None] | None = None,
        overtaking: bool = False,
        patience_s: float = file_waits.PATIENCE_S,
    ) -> None:
        self._name = name
        self._work = work
        self._give_up = give_up
        self._waits = waits
        self._overtaking = overtaking
        self._patience_s = patience_s
        self._queue: deque[Task] = deque()
        self._running: Task | None = None
        self._aside: list[Task] = []
        self._changed = threading.Condition()
        self._start(self._run)
        self._start(self._watch)

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
            self._changed.notify_all()
        return dropped

    def cancel(self, number: int) -> Task | None:
        """Cancel the request with this number; returns its task if it had not started, now removed."""
        with self._changed:
            for queued in self._queue:
                if queued.request.id == number:
                    self._queue.remove(queued)
                    return queued
            for task in self._begun():
                if task.request.id == number:
                    task.cancel()
            self._changed.notify_all()
        return None

    def begins_to_wait(self, task: Task) -> None:
        """Note that a task begins to wait for a file; called by its thread."""
        with self._changed:
            task.waits_since = time.monotonic()
            self._changed.notify_all()

    def goes_on(self, task: Task) -> None:
        """Let a task go on whose file has answered, when no other one runs; called by its thread.

        Raises:
            Cancelled: It was given up.
        """
        with self._changed:
            self._changed.wait_for(lambda: task.given_up or task not in self._aside or self._running is None)
            if task.given_up:
                raise Cancelled(CANCELLED)
            task.waits_since = None
            if task in self._aside:
                self._aside.remove(task)
                self._running = task

    def _start(self, body: Callable[[], None]) -> None:
        threading.Thread(target=body, name=self._name, daemon=True).start()

    def _begun(self) -> list[Task]:
        return [*filter(None, (self._running,)), *self._aside]

    def _tell_waiting(self, tasks: Iterable[Task], running: Task) -> None:
        """Say what is waited for; while the queue is held, so that nobody hears of it who has begun meanwhile."""
        if self._waits is not None:
            for task in tasks:
                self._waits(task, running)

    def _run(self) -> None:
        task: Task | None = None
        while task is None or not task.left:  # else another thread has taken this one's place
            with self._changed:
                self._changed.wait_for(lambda: self._queue and self._running is None)
                task = min(self._queue, key=lambda queued: queued.rank)  # the oldest of its rank
                self._queue.remove(task)
                self._running = task
                self._tell_waiting(self._queue, task)
            file_waits.tell(_FileWaits(self, task))
            self._work(task)
            with self._changed:
                if self._running is task:
                    self._running = None
                self._changed.notify_all()

    def _watch(self) -> None:
        while True:
            with self._changed:
                while (stuck := self._stuck()) is None or not self._is_due(stuck):
                    self._changed.wait(None if stuck is None else self._due(stuck) - time.monotonic())
                self._leave(stuck)
            if stuck.given_up:
                self._give_up(stuck)

    def _stuck(self) -> Task | None:
        """Of the tasks that wait for a file and should not hold up anybody, the one that has waited longest."""
        overtaken = self._running if self._overtaking and self._queue else None
        stuck = [task for task in self._begun() if task.waits_since and (task.is_cancelled() or task is overtaken)]
        return min(stuck, key=self._due, default=None)

    def _due(self, task: Task) -> float:
        return (task.waits_since or 0.0) + self._patience_s

    def _is_due(self, task: Task) -> bool:
        return self._due(task) <= time.monotonic()

    def _leave(self, task: Task) -> None:
        if not task.left:
            self._start(self._run)
        task.left = True
        task.given_up = task.is_cancelled()
        if task is self._running:
            self._running = None
            self._aside.append(task)
        if task.given_up:
            self._aside.remove(task)
        self._changed.notify_all()


class _FileWaits:
    """Tells a lane of the waits of its task."""

    def __init__(self, lane: Lane, task: Task) -> None:
        self._lane = lane
        self._task = task

    def waits(self) -> None:
        """A wait begins."""
        self._lane.begins_to_wait(self._task)

    def goes_on(self) -> None:
        """The wait has ended."""
        self._lane.goes_on(self._task)


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
