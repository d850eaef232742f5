"""Waits for work of a library that cannot be stopped, and still stops when the user asks to."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

Result = TypeVar("Result")

#: Seconds between two looks at whether the user has stopped.
_LOOK_S = 0.2


def interruptible(work: Callable[[], Result], look: Callable[[], None]) -> Result:
    """Do work in a thread, and look from time to time.

    Args:
        work: Touches no file: where the look raises it is left alone and its result is dropped.
        look: Raises to stop.
    """
    results: list[Result] = []
    errors: list[BaseException] = []

    def do() -> None:
        try:
            results.append(work())
        except BaseException as error:  # raised again by who waits
            errors.append(error)

    thread = threading.Thread(target=do, daemon=True)
    thread.start()
    while True:
        thread.join(_LOOK_S)
        if not thread.is_alive():
            break
        look()
    if errors:
        raise errors[0]
    return results[0]
