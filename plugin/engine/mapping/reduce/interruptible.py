"""Waits for work of a library that cannot be stopped, and still stops when the user asks to."""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

Result = TypeVar("Result")

#: Seconds between two looks at whether the user has stopped.
_LOOK_S = 0.2


def interruptible(work: Callable[[], Result], look: Callable[[], None]) -> Result:
    """Do work in another thread, and look from time to time.

    Args:
        work: Touches no file: where the look raises it is left alone and its result is dropped.
        look: Raises to stop.
    """
    try:
        worker = _idle.pop()
    except IndexError:
        worker = _Worker()
    worker.todo.put(work)
    while True:
        try:
            result, error = worker.done.get(timeout=_LOOK_S)
            break
        except queue.Empty:
            try:
                look()
            except BaseException:
                worker.todo.put(None)
                raise
    _idle.append(worker)
    if error is not None:
        raise error
    answer: Result = result
    return answer


class _Worker:
    """A thread that does one piece of work after the other, until it is given None.

    One thread for all of them, since the C library keeps free memory for each thread that there has been.
    """

    def __init__(self) -> None:
        self.todo: queue.SimpleQueue[Callable[[], Any] | None] = queue.SimpleQueue()
        self.done: queue.SimpleQueue[tuple[Any, BaseException | None]] = queue.SimpleQueue()
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        while (work := self.todo.get()) is not None:
            try:
                self.done.put((work(), None))
            except BaseException as error:  # raised again by who waits
                self.done.put((None, error))
            del work


#: Workers that wait for work.
_idle: deque[_Worker] = deque()
