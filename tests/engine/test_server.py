"""The engine as a process: real frames on real pipes."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import pytest
import shapely

from plugin.environment.process import clean_environment
from plugin.protocol.codec import from_json, to_json
from plugin.protocol.envelope import Envelope, Notice, Refusal, Reply, Request, from_header, to_header
from plugin.protocol.framing import Frame, FrameParser, encode_frame
from plugin.protocol.messages import (
    PROTOCOL_VERSION,
    DescribeRaster,
    Failure,
    Hello,
    ListModels,
    Measure,
    Measured,
    RasterReference,
    Welcome,
)

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 60.0
MOON = "+proj=longlat +R=1737400 +no_defs"

#: The real server with two more methods: one that is noisy, and one that works until it is told to stop.
INSTRUMENTED = """
import ctypes, os, subprocess, sys, time
from plugin.engine import server
from plugin.engine.errors import RasterError
from plugin.engine.service import registry
from plugin.protocol.messages import METHODS, ListModels, ModelList, Progress

def noise(request, payload, context):
    print("a library says hello")
    sys.stdout.write("and does not end its line")
    sys.stdout.flush()
    os.write(1, b"native noise")
    ctypes.CDLL(None).puts(b"noise of the C library")
    ctypes.CDLL(None).fflush(None)
    subprocess.run([sys.executable, "-c", "print('noise of a child'); import sys; print(len(sys.stdin.read()))"])
    return ModelList(()), payload[::-1]

def work(request, payload, context):
    for step in range(100_000):
        context.progress(Progress(f"step {step}"))
        context.check()
        time.sleep(0.001)
    return ModelList(()), b""

def fail(request, payload, context):
    kind = request.models_folder
    if kind == "typed":
        raise RasterError("a.tif is not a raster. Choose another file.")
    if kind == "disk":
        raise OSError(28, "No space left on device", "/data/x.tif")
    if kind == "memory":
        raise MemoryError
    if kind == "exit":
        raise SystemExit(3)
    raise ZeroDivisionError("division by zero")

for name, handler in (("noise", noise), ("work", work), ("fail", fail), ("long", work)):
    METHODS[name] = (ListModels, ModelList)
    registry.handlers[name] = handler
registry.LANE_OF["long"] = "jobs"
server.main()
"""


class Engine:
    """A started engine, with the desktop's end of its pipes."""

    def __init__(self, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            env=clean_environment(os.environ),
        )
        self._parser = FrameParser()
        self._frames: list[Frame] = []

    def send(self, envelope: Envelope, payload: bytes = b"") -> None:
        self.write(encode_frame(Frame(to_header(envelope), payload)))

    def write(self, data: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def hear(self) -> tuple[Envelope, bytes]:
        """The next frame; the end of the output is an error."""
        assert self.process.stdout is not None
        while not self._frames:
            data = os.read(self.process.stdout.fileno(), 1 << 20)
            assert data, "the engine closed its output"
            self._frames += self._parser.feed(data)
        frame = self._frames.pop(0)
        return from_header(frame.header), frame.payload

    def answer_to(self, number: int) -> tuple[Reply | Refusal, bytes]:
        """The answer to one request; others' answers and progress are passed over."""
        while True:
            envelope, payload = self.hear()
            if isinstance(envelope, Reply | Refusal) and envelope.id == number:
                return envelope, payload

    def ask(self, number: int, method: str, message: Any = None, payload: bytes = b"") -> tuple[Reply | Refusal, bytes]:
        self.send(Request(number, method, to_json(message) if message is not None else {}), payload)
        return self.answer_to(number)

    def greet(self) -> Engine:
        answer, _ = self.ask(1, "hello", Hello(PROTOCOL_VERSION, "test"))
        assert isinstance(answer, Reply)
        return self

    def failure_of(self, number: int, method: str, message: Any = None) -> Failure:
        answer, _ = self.ask(number, method, message)
        assert isinstance(answer, Refusal)
        return answer.failure

    def log(self) -> str:
        """What it wrote to its standard error until it ended."""
        assert self.process.stderr is not None
        return self.process.stderr.read().decode()

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            assert pipe is not None
            with contextlib.suppress(BrokenPipeError):
                pipe.close()


@pytest.fixture(scope="module")
def shared() -> Iterator[Engine]:
    """One engine for tests that leave it as it was."""
    engine = Engine("-m", "plugin.engine.server").greet()
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def stranger() -> Iterator[Engine]:
    """One engine that has not been greeted, for tests that do not greet it either."""
    engine = Engine("-m", "plugin.engine.server")
    yield engine
    engine.close()


@pytest.fixture
def engine() -> Iterator[Engine]:
    """A fresh engine, to be ended."""
    engine = Engine("-m", "plugin.engine.server")
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def busy() -> Iterator[Engine]:
    """One greeted engine with the methods of this file, for tests that leave nothing running."""
    engine = Engine("-c", INSTRUMENTED).greet()
    yield engine
    engine.close()


@pytest.fixture
def instrumented() -> Iterator[Engine]:
    """A greeted engine with the methods of this file, to be ended."""
    engine = Engine("-c", INSTRUMENTED).greet()
    yield engine
    engine.close()


def test_the_handshake_tells_versions_and_capabilities(shared: Engine) -> None:
    answer, _ = shared.ask(2, "hello", Hello(PROTOCOL_VERSION, "0.1"))

    assert isinstance(answer, Reply)
    welcome = from_json(Welcome, answer.result)
    assert welcome.protocol == PROTOCOL_VERSION
    assert welcome.process_id == shared.process.pid
    assert "torch" in welcome.backends
    assert "cpu" in welcome.devices
    assert welcome.versions["numpy"] == np.__version__


def test_another_protocol_is_refused_by_a_sentence_that_names_both(stranger: Engine) -> None:
    failure = stranger.failure_of(1, "hello", Hello(99, "9.9"))

    assert failure.kind == "handshake"
    assert "99" in failure.sentence and str(PROTOCOL_VERSION) in failure.sentence and "9.9" in failure.sentence
    assert stranger.failure_of(2, "models.list").kind == "handshake"


def test_nothing_but_ping_is_answered_before_the_handshake(stranger: Engine) -> None:
    assert stranger.failure_of(3, "models.list").kind == "handshake"
    assert isinstance(stranger.ask(4, "ping")[0], Reply)


def test_requests_that_make_no_sense_are_refused_and_the_next_one_is_answered(shared: Engine) -> None:
    assert shared.failure_of(10, "no.such.method").kind == "method"
    shared.send(Request(11, "measure", {"lengths": "many"}))
    answer, _ = shared.answer_to(11)
    assert isinstance(answer, Refusal) and answer.failure.kind == "parameters"
    assert "Measure.crs_wkt" in answer.failure.sentence
    shared.write(encode_frame(Frame({"id": 12, "method": 5})))
    answer, _ = shared.answer_to(12)
    assert isinstance(answer, Refusal) and answer.failure.kind == "protocol"
    shared.send(Notice("cancel", {"id": 9999}))
    shared.send(Notice("unheard of"))

    assert isinstance(shared.ask(13, "ping")[0], Reply)


def test_geometries_are_measured_on_their_body(shared: Engine) -> None:
    cap = shapely.box(-180, 0, 180, 90)
    square = shapely.box(0, 0, 1, 1)
    polygons = [shapely.to_wkb(cap), shapely.to_wkb(square)]
    request = Measure(pyproj.CRS(MOON).to_wkt(), tuple(map(len, polygons)))

    answer, _ = shared.ask(20, "measure", request, b"".join(polygons))

    assert isinstance(answer, Reply), answer
    measured = from_json(Measured, answer.result).attributes
    degree = np.radians(1.0)
    assert measured[1]["area_m2"] == pytest.approx(1737400.0**2 * degree * np.sin(degree), rel=1e-3)


def test_a_raster_that_is_not_there_is_named_in_a_sentence(shared: Engine, tmp_path: Path) -> None:
    missing = str(tmp_path / "gone.tif")

    failure = shared.failure_of(21, "raster.describe", DescribeRaster(RasterReference(missing)))

    assert failure.kind == "raster"
    assert "gone.tif" in failure.sentence


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


def test_errors_are_typed_and_worded(busy: Engine) -> None:
    failures = {
        kind: busy.failure_of(number, "fail", ListModels(kind))
        for number, kind in enumerate(("typed", "disk", "memory", "exit", "bug"), start=2)
    }

    assert failures["typed"] == Failure("raster", "a.tif is not a raster. Choose another file.")
    assert failures["disk"].kind == "file"
    assert failures["disk"].sentence.startswith("/data/x.tif: No space left on device.")
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


def test_pings_and_clicks_are_answered_while_a_long_job_runs(busy: Engine) -> None:
    busy.send(Request(2, "long"))

    assert isinstance(busy.ask(3, "ping")[0], Reply)
    assert busy.ask(4, "noise", payload=b"click")[1] == b"kcilc"

    busy.send(Notice("cancel", {"id": 2}))
    answer, _ = busy.answer_to(2)
    assert isinstance(answer, Refusal) and answer.failure.kind == "cancelled"


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


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is another thing there")
def test_ctrl_c_in_the_terminal_of_qgis_does_not_end_the_engine(shared: Engine) -> None:
    shared.process.send_signal(signal.SIGINT)

    assert isinstance(shared.ask(30, "ping")[0], Reply)


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


def test_a_library_that_does_not_load_is_named_in_the_handshake(tmp_path: Path) -> None:
    broken = tmp_path / "contourpy"
    broken.mkdir()
    (broken / "__init__.py").write_text("raise OSError('libfoo.so.1: cannot open shared object file')")
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); from plugin.engine import server; server.main()"
    engine = Engine("-c", code)

    failure = engine.failure_of(1, "hello", Hello(PROTOCOL_VERSION, "test"))

    assert failure.kind == "environment"
    assert "contourpy" in failure.sentence and "Repair" in failure.sentence
    assert "libfoo" in failure.details
    engine.close()


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
