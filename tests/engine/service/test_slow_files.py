"""A file that does not answer holds up no click, and what waits for it can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from plugin.engine.file_waits import waiting_for_file
from plugin.engine.service.lanes import Lane, Task
from plugin.protocol.envelope import Request

#: How long anything of these tests may take, and how long a lane waits for a file, in seconds.
LONG, PATIENCE = 20.0, 0.1


class Worked:
    """A lane whose tasks read files that answer when they are told to, and what became of the tasks."""

    def __init__(self, overtaking: bool) -> None:
        self.files: dict[int, threading.Event] = {}
        self.said: list[tuple[str, int]] = []
        self._heard = threading.Condition()
        self.lane = Lane("test", self._work, lambda task: self._say("given up", task), None, overtaking, PATIENCE)
        self._at_work = threading.Lock()

    def put(self, number: int, reads: bool = False) -> Task:
        if reads:
            self.files[number] = threading.Event()
        task = Task(Request(number, "test"), None, b"")
        self.lane.put(task)
        return task

    def until(self, *said: tuple[str, int]) -> None:
        with self._heard:
            assert self._heard.wait_for(lambda: set(said) <= set(self.said), LONG), self.said

    def _say(self, what: str, task: Task) -> None:
        with self._heard:
            self.said.append((what, task.request.id))
            self._heard.notify_all()

    def _work(self, task: Task) -> None:
        self._say("begun", task)
        with ExitStack() as stack:
            if task.request.id in self.files:
                try:
                    with waiting_for_file():
                        assert self.files[task.request.id].wait(LONG)
                except BaseException as error:
                    self._say(type(error).__name__, task)
                    return
            # what is not a wait for a file is never done by two at once
            assert self._at_work.acquire(blocking=False)
            stack.callback(self._at_work.release)
            self._say("done", task)


@pytest.fixture
def clicks() -> Iterator[Worked]:
    worked = Worked(overtaking=True)
    yield worked
    for file in worked.files.values():
        file.set()


@pytest.fixture
def jobs() -> Iterator[Worked]:
    worked = Worked(overtaking=False)
    yield worked
    for file in worked.files.values():
        file.set()


def test_others_go_ahead_of_a_click_whose_file_does_not_answer(clicks: Worked) -> None:
    clicks.put(1, reads=True)
    clicks.until(("begun", 1))
    clicks.put(2)
    clicks.put(3)
    clicks.until(("done", 2), ("done", 3))

    clicks.files[1].set()

    clicks.until(("done", 1))
    assert [name for name, _ in clicks.said if name == "given up"] == []


def test_the_lane_goes_on_after_many_that_wait_for_files(clicks: Worked) -> None:
    for number in range(1, 6):
        clicks.put(number, reads=True)
    clicks.put(6)
    clicks.until(*(("begun", number) for number in range(1, 6)), ("done", 6))
    for file in clicks.files.values():
        file.set()
    clicks.until(*(("done", number) for number in range(1, 6)))
    clicks.put(7)
    clicks.until(("done", 7))


@pytest.mark.parametrize("kind", ["clicks", "jobs"])
def test_what_is_cancelled_while_its_file_does_not_answer_is_given_up(kind: str, request: Any) -> None:
    worked: Worked = request.getfixturevalue(kind)
    worked.put(1, reads=True)
    worked.until(("begun", 1))
    worked.lane.cancel(1)
    worked.until(("given up", 1))
    worked.put(2)
    worked.until(("done", 2))

    worked.files[1].set()

    worked.until(("Cancelled", 1))  # what its thread would have done with the file is not done
    assert ("done", 1) not in worked.said


def test_what_was_gone_ahead_of_can_be_cancelled_too(clicks: Worked) -> None:
    clicks.put(1, reads=True)
    clicks.put(2)
    clicks.until(("done", 2))
    clicks.lane.cancel(1)
    clicks.until(("given up", 1))


def test_a_job_waits_for_the_one_before_it_and_its_file(jobs: Worked) -> None:
    jobs.put(1, reads=True)
    jobs.put(2)
    jobs.until(("begun", 1))
    assert not jobs.files[1].wait(5 * PATIENCE)
    assert ("begun", 2) not in jobs.said
    jobs.files[1].set()
    jobs.until(("done", 1), ("done", 2))
    assert jobs.said.index(("done", 1)) < jobs.said.index(("begun", 2))


def test_a_file_that_answers_in_time_changes_nothing(clicks: Worked) -> None:
    clicks.put(1, reads=True)
    clicks.files[1].set()
    clicks.put(2)
    clicks.until(("done", 1), ("done", 2))
    assert clicks.said == [("begun", 1), ("done", 1), ("begun", 2), ("done", 2)]
