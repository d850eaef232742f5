"""Engines that die, hang or never start, and a QGIS that goes on."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Callable, List

import pytest

from plugin.desktop.engine_process import EngineClient
from plugin.desktop.engine_process.watch import RestartPolicy
from plugin.protocol.messages.engine import ListModels

from ..waiting import PATIENCE_S, ROOT, spin
from .conftest import Answers, runs
from .test_client import DEGREE, MEASURE

MakeClient = Callable[..., EngineClient]
KILLS = 8


def test_three_restarts_in_five_minutes_with_growing_waits() -> None:
    now = [0.0]
    policy = RestartPolicy(clock=lambda: now[0])

    assert [policy.next_delay() for _ in range(4)] == [500, 2000, 8000, None]
    now[0] = 299.0
    assert policy.next_delay() is None
    now[0] = 301.0
    assert policy.next_delay() == 500
    policy.forget()
    assert policy.next_delay() == 500


def test_kills_at_random_moments_fail_what_was_sent_and_the_next_request_is_answered(
    engine_folder: Path, make_client: MakeClient
) -> None:
    client = make_client(engine_folder, restarts=RestartPolicy(limit=2 * KILLS, delays_ms=(10,)))
    moments = random.Random(20)
    client.start()

    for kill in range(KILLS):
        spin(lambda: client.process_id)
        if kill % 4:
            spin(lambda: client.state == "ready")
        under_way = Answers()
        requests = [client.request("measure", MEASURE, DEGREE, **under_way.callbacks()) for _ in range(5)]
        end = time.monotonic() + moments.uniform(0.0, 0.05 if kill % 4 else 2.0)
        spin(lambda end=end: time.monotonic() >= end)
        os.kill(client.process_id, signal.SIGKILL)
        following = Answers()
        spin(lambda: client.state != "ready" or not client.process_id, 5.0)
        client.request("measure", MEASURE, DEGREE, **following.callbacks())

        spin(lambda following=following: following.count)

        assert len(following.replies) == 1, following.failures
        spin(lambda under_way=under_way: under_way.count == 5)
        assert {failure.kind for failure in under_way.failures} <= {"engine-died"}
        assert not [request for request in requests if request.waiting]


def test_an_engine_that_dies_again_and_again_is_given_up_with_its_last_words(
    engine_script: Callable[[str], Path], make_client: MakeClient
) -> None:
    folder = engine_script("echo 'cannot allocate the flux capacitor' >&2; exit 3")
    client, answers = make_client(folder, restarts=RestartPolicy(delays_ms=(10, 20, 30))), Answers()
    states: List[str] = []
    client.stateChanged.connect(states.append)

    client.start()
    client.request("models.list", ListModels(), **answers.callbacks())
    spin(lambda: client.state == "failed")

    assert states == ["starting", "restarting"] * 3 + ["starting", "failed"]
    assert "exit status 3" in client.state_sentence and "flux capacitor" in client.state_sentence
    assert [failure.kind for failure in answers.failures] == ["failed"]
    assert "flux capacitor" in answers.failures[0].details
    client.start()
    assert client.state == "starting"


def test_what_was_sent_fails_with_the_end_of_the_log(
    engine_folder: Path, make_client: MakeClient, tmp_path: Path
) -> None:
    client, answers = make_client(engine_folder), Answers()
    client.start()
    spin(lambda: client.state == "ready")

    os.kill(client.process_id, signal.SIGSTOP)
    client.request("models.list", ListModels(), **answers.callbacks())
    # a crash leaves in the log where the engine was
    os.kill(client.process_id, signal.SIGSEGV)
    os.kill(client.process_id, signal.SIGCONT)
    spin(lambda: answers.count)

    (failure,) = answers.failures
    assert failure.kind == "engine-died"
    assert "Segmentation fault" in failure.details
    assert "Segmentation fault" in client.log_tail()


def test_a_hung_engine_is_noticed_and_replaced(engine_folder: Path, make_client: MakeClient) -> None:
    client = make_client(engine_folder, heartbeat_ms=100, silent_beats=8, restarts=RestartPolicy(delays_ms=(10,)))
    hung, following = Answers(), Answers()
    client.start()
    spin(lambda: client.state == "ready")
    process_id = client.process_id

    os.kill(process_id, signal.SIGSTOP)
    client.request("measure", MEASURE, DEGREE, **hung.callbacks())
    spin(lambda: hung.count)
    client.request("measure", MEASURE, DEGREE, **following.callbacks())
    spin(lambda: following.count)

    assert [failure.kind for failure in hung.failures] == ["engine-hung"]
    assert "0.8 seconds" in hung.failures[0].sentence
    assert len(following.replies) == 1
    assert not runs(process_id)


def test_an_engine_that_never_gets_ready_is_replaced(
    engine_script: Callable[[str], Path], make_client: MakeClient
) -> None:
    client = make_client(
        engine_script("exec sleep 600"), start_ms=200, restarts=RestartPolicy(limit=1, delays_ms=(10,))
    )

    client.start()
    spin(lambda: client.state == "failed")

    assert "was not ready after 0.2 seconds" in client.state_sentence


def test_an_engine_that_talks_nonsense_is_replaced(
    engine_script: Callable[[str], Path], make_client: MakeClient
) -> None:
    client = make_client(engine_script("echo Welcome to Python; exec sleep 600"), restarts=RestartPolicy(limit=0))

    client.start()
    spin(lambda: client.state == "failed")

    assert "damaged data" in client.state_sentence
    assert client.process_id == 0


def test_a_new_engine_is_told_first_what_was_remembered(engine_folder: Path, make_client: MakeClient) -> None:
    client = make_client(engine_folder, restarts=RestartPolicy(delays_ms=(10,)))
    log: List[str] = []
    client.start()
    spin(lambda: client.state == "ready")
    client.remember("models.list", ListModels())
    client.logLine.connect(log.append)

    os.kill(client.process_id, signal.SIGKILL)
    spin(lambda: client.state == "restarting")
    client.request("measure", MEASURE, DEGREE, on_reply=lambda reply, payload: log.append("answered"))
    spin(lambda: "answered" in log)

    told = [line for line in log if line == "answered" or "told again" in line]
    assert told == ["The engine was told again: models.list.", "answered"]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_no_engine_survives_qgis_and_the_installed_name_works(engine_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "landform_mapper").symlink_to(ROOT)
    code = (
        "import sys\n"
        f"sys.path.insert(0, {str(tmp_path)!r})\n"
        "from pathlib import Path\n"
        "from qgis.PyQt.QtCore import QCoreApplication\n"
        "from landform_mapper.plugin.desktop.engine_process import EngineClient\n"
        "application = QCoreApplication([])\n"
        f"client = EngineClient(Path({str(engine_folder)!r}))\n"
        "client.stateChanged.connect(lambda state: print(state, client.process_id, flush=True))\n"
        "client.start()\n"
        "application.exec()\n"
    )
    qgis = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, cwd=str(tmp_path), text=True)
    assert qgis.stdout is not None
    ready = next(line for line in qgis.stdout if line.startswith("ready"))
    process_id = int(ready.split()[1])
    assert runs(process_id)

    qgis.kill()
    qgis.communicate()

    deadline = time.monotonic() + PATIENCE_S
    while runs(process_id):
        assert time.monotonic() < deadline, "the engine outlived QGIS"
        time.sleep(0.05)
