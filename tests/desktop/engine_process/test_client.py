"""Requests and replies between real QGIS and a real engine."""

from __future__ import annotations

import os
import re
import signal
import time
from pathlib import Path
from typing import Any, Callable, List

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import QTimer

from plugin.desktop.engine_process import EngineClient
from plugin.protocol.framing import MAX_PAYLOAD
from plugin.protocol.messages.annotating import Measure, Measured
from plugin.protocol.messages.engine import PROTOCOL_VERSION
from plugin.protocol.messages.rasters import DescribeRaster, RasterReference

from ..waiting import spin, spin_for
from .conftest import Answers, runs

MOON_WKT = QgsCoordinateReferenceSystem.fromProj("+proj=longlat +R=1737400 +no_defs").toWkt(
    QgsCoordinateReferenceSystem.WktVariant.WKT2_2019
)
DEGREE = bytes(QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)).asWkb())
MEASURE = Measure(MOON_WKT, (len(DEGREE),))


def test_an_engine_starts_and_tells_what_it_can(engine_folder: Path, make_client: Callable[..., EngineClient]) -> None:
    client = make_client(engine_folder)
    states: List[str] = []
    client.stateChanged.connect(states.append)
    assert client.state == "stopped"

    client.start()
    spin(lambda: client.state == "ready")

    assert states == ["starting", "ready"]
    assert client.welcome is not None and client.welcome.protocol == PROTOCOL_VERSION
    assert client.welcome.process_id == client.process_id
    client.stop()
    assert (client.state, client.welcome) == ("stopped", None)


def test_a_request_is_answered_with_its_reply_type(ready_client: EngineClient) -> None:
    answers = Answers()

    pending = ready_client.request("measure", MEASURE, DEGREE, **answers.callbacks())
    assert (pending.state, answers.count) == ("sent", 0)
    spin(lambda: answers.count)

    ((reply, payload),) = answers.replies
    assert isinstance(reply, Measured)
    assert reply.attributes[0]["area_m2"] == pytest.approx(9.195e8, rel=1e-3)
    assert (payload, pending.state) == (b"", "answered")
    assert ready_client.running_jobs == []


def test_requests_made_while_the_engine_starts_are_answered_when_it_is_ready(
    engine_folder: Path, make_client: Callable[..., EngineClient]
) -> None:
    client, answers = make_client(engine_folder), Answers()
    client.start()

    pending = client.request("measure", MEASURE, DEGREE, **answers.callbacks())
    assert pending.state == "held"
    spin(lambda: answers.count)

    assert len(answers.replies) == 1


def test_a_failure_has_a_kind_and_a_sentence(ready_client: EngineClient, tmp_path: Path) -> None:
    answers = Answers()
    request = DescribeRaster(RasterReference(str(tmp_path / "gone.tif")))

    ready_client.request("raster.describe", request, **answers.callbacks())
    spin(lambda: answers.count)

    (failure,) = answers.failures
    assert failure.kind == "raster"
    assert "gone.tif" in failure.sentence


def test_only_the_newest_of_requests_that_supersede_each_other_is_called_back(ready_client: EngineClient) -> None:
    answers, other = Answers(), Answers()
    ready_client.request("measure", MEASURE, DEGREE, **other.callbacks())

    pending = [
        ready_client.request("measure", MEASURE, DEGREE, supersedes="preview", **answers.callbacks()) for _ in range(20)
    ]
    spin(lambda: answers.count and other.count)
    spin_for(0.3)

    assert (answers.count, other.count) == (1, 1)
    assert [request.state for request in pending] == ["dropped"] * 19 + ["answered"]


def test_a_dropped_request_is_not_called_back(ready_client: EngineClient) -> None:
    answers, last = Answers(), Answers()

    ready_client.request("measure", MEASURE, DEGREE, **answers.callbacks()).drop()
    ready_client.request("measure", MEASURE, DEGREE, **last.callbacks())
    spin(lambda: last.count)

    assert answers.count == 0


def test_a_held_request_can_be_cancelled(engine_folder: Path, make_client: Callable[..., EngineClient]) -> None:
    client, answers = make_client(engine_folder), Answers()
    client.start()

    client.request("measure", MEASURE, DEGREE, **answers.callbacks()).cancel()
    assert answers.count == 0
    spin(lambda: answers.count)

    assert [failure.kind for failure in answers.failures] == ["cancelled"]


def test_an_error_in_a_callback_is_shown_and_the_next_reply_still_comes(
    ready_client: EngineClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: List[Any] = []
    monkeypatch.setattr("sys.excepthook", lambda *error: shown.append(error))
    answers = Answers()

    ready_client.request("measure", MEASURE, DEGREE, on_reply=lambda reply, payload: reply.no_such_thing)
    ready_client.request("measure", MEASURE, DEGREE, **answers.callbacks())
    spin(lambda: answers.count)

    assert [error[0] for error in shown] == [AttributeError]


def test_a_payload_that_is_too_large_fails_by_a_sentence(ready_client: EngineClient) -> None:
    answers = Answers()

    ready_client.request("measure", MEASURE, bytes(MAX_PAYLOAD + 1), **answers.callbacks())
    assert answers.count == 0
    spin(lambda: answers.count)

    assert "too large" in answers.failures[0].sentence


def test_a_request_that_the_protocol_does_not_know_is_a_mistake_of_the_caller(ready_client: EngineClient) -> None:
    with pytest.raises(ValueError, match="no method"):
        ready_client.request("measures", MEASURE)
    with pytest.raises(TypeError, match="Measure"):
        ready_client.request("measure", DescribeRaster(RasterReference("a.tif")))


def test_without_an_engine_the_state_says_how_to_get_one(
    tmp_path: Path, make_client: Callable[..., EngineClient]
) -> None:
    client, answers = make_client(tmp_path / "nothing"), Answers()

    client.start()
    client.request("measure", MEASURE, DEGREE, **answers.callbacks())

    assert client.state == "missing"
    assert "Set up engine" in client.state_sentence
    assert answers.count == 0
    spin(lambda: answers.count)
    assert [(failure.kind, failure.sentence) for failure in answers.failures] == [("missing", client.state_sentence)]


def test_an_engine_that_was_set_up_meanwhile_starts(
    tmp_path: Path, engine_folder: Path, make_client: Callable[..., EngineClient]
) -> None:
    client = make_client(tmp_path / "nothing")
    client.start()

    client.configure(engine_folder)
    client.start()
    spin(lambda: client.state == "ready")


def test_an_engine_of_another_protocol_is_refused_once(
    engine_script: Callable[[str], Path], make_client: Callable[..., EngineClient]
) -> None:
    welcome = (
        '{"id": 0, "result": {"protocol": 99, "engine_version": "9", "process_id": 1, "backends": [], "devices": []}}'
    )
    script = f"import struct, sys; h = b'''{welcome}'''; sys.stdout.buffer.write(struct.pack('<II', len(h), 0) + h)"
    client = make_client(engine_script(f'exec python3 -c "{script.replace(chr(34), chr(92) + chr(34))}"'))

    client.start()
    spin(lambda: client.state == "failed")

    assert "protocol 99" in client.state_sentence
    assert client.process_id == 0


def test_the_window_is_never_held_up_by_an_engine_that_does_not_answer(
    engine_folder: Path, make_client: Callable[..., EngineClient]
) -> None:
    client = make_client(engine_folder)
    client.start()
    spin(lambda: client.state == "ready")
    os.kill(client.process_id, signal.SIGSTOP)
    ticks: List[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start(10)
    spin_for(0.1)

    pending = client.request("measure", MEASURE, bytes(16 << 20))
    spin_for(0.1)
    pending.cancel()
    client.restart()
    client.stop()
    spin_for(0.1)

    # Waiting for this engine would take the 30 seconds that Qt waits by default; a busy machine takes a moment.
    assert max(later - earlier for earlier, later in zip(ticks, ticks[1:])) < 5.0


def test_nothing_waits_but_the_last_moment_of_shutdown() -> None:
    folder = Path(__file__).resolve().parents[3] / "plugin" / "desktop" / "engine_process"

    waits = [line for path in folder.glob("*.py") for line in re.findall(r".*\bwaitFor\w+\(.*", path.read_text())]

    assert [line.strip() for line in waits] == ["self._process.waitForFinished(milliseconds)"]


def test_shutdown_leaves_no_process_and_calls_nobody(
    engine_folder: Path, make_client: Callable[..., EngineClient]
) -> None:
    client, answers = make_client(engine_folder), Answers()
    client.start()
    spin(lambda: client.state == "ready")
    process_id = client.process_id
    client.request("measure", MEASURE, DEGREE, **answers.callbacks())

    client.shutdown()

    assert not runs(process_id)
    spin_for(0.2)
    assert answers.count == 0
