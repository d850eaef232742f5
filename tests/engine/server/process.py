"""The engine as a process, with the desktop's end of its pipes."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from plugin.environment.process import clean_environment
from plugin.protocol.codec import to_json
from plugin.protocol.envelope import Envelope, Refusal, Reply, Request, from_header, to_header
from plugin.protocol.framing import Frame, FrameParser, encode_frame
from plugin.protocol.messages.engine import PROTOCOL_VERSION, Failure, Hello

ROOT = Path(__file__).resolve().parents[3]

#: The real server with more methods: noisy ones, ones that work until they are told to stop, and ones that fail.
INSTRUMENTED = """
import ctypes, os, subprocess, sys, time
from plugin.engine import server
from plugin.engine.errors import RasterError
from plugin.engine.service import registry
from plugin.protocol.messages.engine import ListModels, ModelList
from plugin.protocol.messages.jobs import Progress
from plugin.protocol.messages.methods import METHODS

def noise(request, payload, context):
    print("a library says hello")
    sys.stdout.write("and does not end its line")
    sys.stdout.flush()
    os.write(1, b"native noise")
    ctypes.CDLL(None).puts(b"noise of the C library")
    ctypes.CDLL(None).fflush(None)
    subprocess.run([sys.executable, "-c", "print('noise of a child'); import sys; print(len(sys.stdin.read()))"])
    return ModelList(()), payload[::-1]

def record(request, payload, context):
    import geopandas, logging, shapely
    table = geopandas.GeoDataFrame({"a": [1]}, geometry=[shapely.Point(0, 0)], crs="EPSG:4326")
    table.to_file(request.models_folder, driver="GPKG", engine="pyogrio")
    logging.getLogger("plugin.engine.mapping.run").info("The map goes on.")
    return ModelList(()), b""

def work(request, payload, context):
    for step in range(100_000):
        context.progress(Progress(f"step {step}"))
        context.check()
        time.sleep(0.001)
    return ModelList(()), b""

def hasty(request, payload, context):
    context.early(ModelList(()), payload)
    work(request, payload, context)

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

for name, handler in (
    ("record", record),
    ("noise", noise), ("work", work), ("fail", fail), ("hasty", hasty), ("long", work), ("drawn-out", work)
):
    METHODS[name] = (ListModels, ModelList)
    registry.handlers[name] = handler
registry.LANE_OF.update({"long": "jobs", "drawn-out": "jobs"})
for name in ("idle", "early"):
    METHODS[name] = (ListModels, ModelList)
    registry.handlers[name] = noise
registry.RANK_OF.update(early=1, idle=2)
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
