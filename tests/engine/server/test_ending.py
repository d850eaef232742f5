"""Every way in which the engine ends."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from plugin.protocol.envelope import Refusal, Request
from tests.engine.server.process import ROOT, Engine

PATIENCE_S = 60.0


def test_the_end_of_input_ends_the_engine_in_the_middle_of_a_job(instrumented: Engine) -> None:
    instrumented.send(Request(2, "work"))
    instrumented.send(Request(3, "long"))
    instrumented.hear()
    assert instrumented.process.stdin is not None and instrumented.process.stdout is not None

    instrumented.process.stdin.close()
    while os.read(instrumented.process.stdout.fileno(), 1 << 20):
        pass

    assert instrumented.process.wait(timeout=5) == 0


def test_an_engine_that_nobody_listens_to_ends(instrumented: Engine) -> None:
    instrumented.send(Request(2, "work"))
    instrumented.hear()
    assert instrumented.process.stdout is not None

    instrumented.process.stdout.close()

    instrumented.process.wait(timeout=5)


def test_damaged_input_is_answered_by_a_sentence_and_the_end(engine: Engine) -> None:
    engine.greet()
    engine.write(b"GET / HTTP/1.1\r\n\r\n")

    answer, _ = engine.hear()

    assert isinstance(answer, Refusal) and answer.id is None
    assert "damaged" in answer.failure.sentence
    assert engine.process.wait(timeout=5) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_no_engine_survives_a_parent_that_was_killed(tmp_path: Path) -> None:
    parent_code = (
        "import subprocess, sys, time\n"
        "engine = subprocess.Popen([sys.executable, '-m', 'plugin.engine.server'], stdin=subprocess.PIPE)\n"
        "print(engine.pid, flush=True)\n"
        "time.sleep(600)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", parent_code], stdout=subprocess.PIPE, cwd=ROOT, text=True)
    assert parent.stdout is not None
    engine_id = int(parent.stdout.readline())
    time.sleep(0.5)

    parent.kill()
    parent.communicate()

    deadline = time.monotonic() + PATIENCE_S
    while _runs(engine_id):
        assert time.monotonic() < deadline, "the engine outlived its parent"
        time.sleep(0.05)


def _runs(process_id: int) -> bool:
    """Whether a process runs; one that has ended and was not fetched by its new parent does not."""
    status = Path(f"/proc/{process_id}/status")
    if status.parent.parent.joinpath("self").exists():
        return status.exists() and "\nState:\tZ" not in status.read_text()
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    return True
