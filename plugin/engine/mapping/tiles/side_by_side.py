"""Work on several things at once: while one waits for the encoder, another is read, and a third written."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from itertools import islice

from ...file_waits import waiting_for_file

#: One whose network computes, which uses all processors, and one between reading and writing.
_AT_ONCE = 2
#: Seconds after which somebody who wants to stop is heard.
_HEARD = 0.5


def side_by_side(do: Callable[[int], None], numbers: Iterable[int], check: Callable[[], None]) -> Generator[int]:
    """Do something with each of many numbers, a few at a time.

    What is being done when the iterator is closed or something fails is done to its end, and nothing after it.

    Args:
        do: Called from several threads; what it raises is raised here.
        numbers: In the order in which they are begun.
        check: Called often; what it raises ends the work.

    Yields:
        How many are finished, each time that one more is; 0 before the first.
    """
    waiting = iter(numbers)
    finished = 0
    pool = ThreadPoolExecutor(_AT_ONCE)
    try:
        running: set[Future[None]] = set()
        yield finished
        while True:
            check()
            running |= {pool.submit(do, number) for number in islice(waiting, _AT_ONCE - len(running))}
            if not running:
                return
            done, running = wait(running, _HEARD, FIRST_COMPLETED)
            for one in done:
                one.result()
                finished += 1
                yield finished
    finally:
        with waiting_for_file():  # which one of them may read, and which may not answer
            pool.shutdown()
