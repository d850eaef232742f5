"""Several things at once: all are done, failures are told, and who stops is heard."""

from __future__ import annotations

import threading
import time
from contextlib import closing

import pytest

from plugin.engine.errors import Cancelled
from plugin.engine.mapping.tiles.side_by_side import side_by_side


def nothing() -> None:
    return None


def test_all_are_done_once_two_at_a_time() -> None:
    done: list[int] = []
    met = threading.Barrier(2, timeout=20)

    def work(number: int) -> None:
        met.wait()  # passes only where another is at work
        done.append(number)

    assert list(side_by_side(work, range(6), nothing)) == [0, 1, 2, 3, 4, 5, 6]
    assert sorted(done) == list(range(6))


def test_a_failure_ends_it() -> None:
    begun: list[int] = []

    def work(number: int) -> None:
        begun.append(number)
        if number == 2:
            raise ValueError("no room")

    with pytest.raises(ValueError, match="no room"):
        list(side_by_side(work, range(1000), nothing))
    assert len(begun) < 10


def test_who_stops_is_heard_while_work_goes_on() -> None:
    finished: list[int] = []
    asked = threading.Event()

    def work(number: int) -> None:
        asked.set()
        time.sleep(0.2)
        finished.append(number)

    def check() -> None:
        if asked.is_set():
            raise Cancelled("stop")

    with pytest.raises(Cancelled), closing(side_by_side(work, range(100), check)) as counts:
        for _ in counts:
            pass
    assert len(finished) <= 2, "what was begun is finished, and nothing after it"
