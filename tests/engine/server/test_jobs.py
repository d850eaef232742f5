"""Requests that take their time: progress, cancelling, lanes, and what handlers do that they should not."""

from __future__ import annotations

import time
from pathlib import Path

from plugin.protocol.envelope import Notice, Refusal, Reply, Request
from plugin.protocol.messages.engine import Failure, ListModels
from tests.engine.server.process import Engine


def test_noise_on_standard_output_goes_to_the_log(instrumented: Engine) -> None:
    payload = bytes(range(256)) * 5000

    answer, returned = instrumented.ask(2, "noise", payload=payload)

    assert isinstance(answer, Reply)
    assert returned == payload[::-1]
    assert instrumented.process.stdin is not None
    instrumented.process.stdin.close()
    log = instrumented.log()
    for words in ("a library says hello", "native noise", "noise of the C library", "noise of a child"):
        assert words in log


def test_the_log_has_what_the_engine_says_and_not_what_libraries_report(instrumented: Engine, tmp_path: Path) -> None:
    answer, _ = instrumented.ask(2, "record", ListModels(str(tmp_path / "table.gpkg")))

    assert isinstance(answer, Reply) and (tmp_path / "table.gpkg").is_file()
    assert instrumented.process.stdin is not None
    instrumented.process.stdin.close()
    assert instrumented.log().splitlines() == ["INFO plugin.engine.mapping.run: The map goes on."]


def test_errors_are_typed_and_worded(busy: Engine) -> None:
    failures = {
        kind: busy.failure_of(number, "fail", ListModels(kind))
        for number, kind in enumerate(("typed", "disk", "memory", "exit", "bug"), start=2)
    }

    assert failures["typed"] == Failure("raster", "a.tif is not a raster. Choose another file.")
    assert failures["disk"].kind == "file"
    assert failures["disk"].sentence.startswith("The disk of /data/x.tif is full. ")
    assert failures["memory"].kind == "memory"
    assert failures["exit"].kind == "internal"
    assert failures["bug"].kind == "internal"
    assert "ZeroDivisionError: division by zero" in failures["bug"].sentence
    assert "Traceback" in failures["bug"].details
    assert isinstance(busy.ask(9, "ping")[0], Reply)


def test_a_running_request_is_cancelled_and_its_progress_is_throttled(busy: Engine) -> None:
    busy.send(Request(2, "work"))
    first, _ = busy.hear()
    assert isinstance(first, Notice) and first.params["id"] == 2
    time.sleep(1.0)
    busy.send(Notice("cancel", {"id": 2}))

    told = 1
    while isinstance(message := busy.hear()[0], Notice):
        told += 1

    assert isinstance(message, Refusal) and message.failure.kind == "cancelled"
    # About a thousand steps were made in that second.
    assert told < 60


def test_an_early_answer_comes_with_its_payload_before_the_work_is_done(busy: Engine) -> None:
    busy.send(Request(2, "hasty"), b"a polygon")
    early, payload = busy.hear()
    busy.send(Notice("cancel", {"id": 2}))

    assert early == Notice("early", {"id": 2, "result": {"models": []}})
    assert payload == b"a polygon"
    answer, _ = busy.answer_to(2)
    assert isinstance(answer, Refusal) and answer.failure.kind == "cancelled"


def test_requests_that_have_not_started_are_cancelled_and_superseded(busy: Engine) -> None:
    busy.send(Request(2, "work"))
    busy.send(Request(3, "noise", supersedes="preview"))
    busy.send(Request(4, "noise"))
    busy.send(Request(5, "noise", supersedes="preview"), b"last")
    answer, _ = busy.answer_to(3)
    assert isinstance(answer, Refusal) and answer.failure.kind == "superseded"

    busy.send(Notice("cancel", {"id": 4}))
    answer, _ = busy.answer_to(4)
    assert isinstance(answer, Refusal) and answer.failure.kind == "cancelled"

    busy.send(Notice("cancel", {"id": 2}))
    busy.answer_to(2)
    assert busy.answer_to(5) == (Reply(5, {"models": []}), b"tsal")


def test_what_was_asked_for_overtakes_what_waits_ahead_of_it(busy: Engine) -> None:
    busy.send(Request(2, "work"))
    for number, method in ((3, "idle"), (4, "early"), (5, "noise"), (6, "early"), (7, "noise")):
        busy.send(Request(number, method))
    busy.send(Notice("cancel", {"id": 2}))
    order: list[int | None] = []
    while len(order) < 6:
        message, _ = busy.hear()
        if isinstance(message, (Reply, Refusal)):
            order.append(message.id)

    assert order == [2, 5, 7, 4, 6, 3]


def test_pings_and_clicks_are_answered_while_a_long_job_runs(busy: Engine) -> None:
    busy.send(Request(2, "long"))

    assert isinstance(busy.ask(3, "ping")[0], Reply)
    assert busy.ask(4, "noise", payload=b"click")[1] == b"kcilc"

    busy.send(Notice("cancel", {"id": 2}))
    answer, _ = busy.answer_to(2)
    assert isinstance(answer, Refusal) and answer.failure.kind == "cancelled"


def test_a_job_that_waits_for_another_is_told_which(busy: Engine) -> None:
    busy.send(Request(2, "long"))
    busy.send(Request(3, "long"))
    while (told := busy.hear()[0]).params["id"] != 3:
        assert isinstance(told, Notice)
    assert told.params["text"] == "Waits until this is done: long" and told.params["fraction"] is None
    assert told.params["detail"] == {"waits_for": "long"}

    busy.send(Notice("cancel", {"id": 2}))
    busy.answer_to(2)
    while (told := busy.hear()[0]).params["detail"]:
        pass
    assert told.params["id"] == 3 and told.params["text"].startswith("step"), "its own turn"
    busy.send(Notice("cancel", {"id": 3}))
    busy.answer_to(3)


def test_jobs_that_wait_hear_of_each_job_before_them(busy: Engine) -> None:
    for number, method in ((2, "long"), (3, "drawn-out"), (4, "long")):
        busy.send(Request(number, method))

    def waits_for() -> str:
        while True:
            message, _ = busy.hear()
            if isinstance(message, Notice) and message.params["id"] == 4:
                return message.params["detail"]["waits_for"]

    assert waits_for() == "long"
    busy.send(Notice("cancel", {"id": 2}))
    assert waits_for() == "drawn-out"
    for number in (4, 3):
        busy.send(Notice("cancel", {"id": number}))
        busy.answer_to(number)
