"""The engine as a process, and the desktop's end of its pipes."""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from plugin.protocol.codec import to_json
from plugin.protocol.envelope import Envelope, Refusal, Reply, Request, from_header, to_header
from plugin.protocol.framing import Frame, FrameParser, encode_frame
from plugin.protocol.messages.engine import PROTOCOL_VERSION, Hello

_READ_SIZE = 1 << 20


class Silent(RuntimeError):
    """The engine has ended or does not answer."""


class Engine:
    """A running engine; use as a context manager.

    Args:
        environment: Of the process.
        folder: It works in.
        patience_s: Longest time that an answer takes.
    """

    def __init__(self, environment: dict[str, str], folder: Path, patience_s: float = 300.0) -> None:
        self._patience_s = patience_s
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-m", "plugin.engine.server"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=folder, env=environment,
        )  # fmt: skip
        self._parser = FrameParser()
        self._frames: list[Frame] = []

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *exception: object) -> None:
        self.kill()

    def greet(self) -> None:
        """Shake hands; ready for requests then."""
        self.ask(1, "hello", Hello(PROTOCOL_VERSION, "audit"))

    def ask(self, number: int, method: str, message: Any) -> tuple[Reply | Refusal, bytes]:
        """Ask, and wait for the answer.

        Raises:
            Silent: None came.
        """
        self.send(Request(number, method, to_json(message)))
        while True:
            envelope, payload = self.hear()
            if isinstance(envelope, Reply | Refusal) and envelope.id == number:
                return envelope, payload

    def send(self, envelope: Envelope, payload: bytes = b"") -> None:
        """Write an envelope."""
        self.write(encode_frame(Frame(to_header(envelope), payload)))

    def write(self, data: bytes) -> None:
        """Write bytes as they are.

        Raises:
            Silent: Nobody reads them.
        """
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(data)
            self.process.stdin.flush()
        except OSError as error:
            raise Silent(f"The engine reads no more: {error}") from error

    def hear(self) -> tuple[Envelope, bytes]:
        """The next envelope.

        Raises:
            Silent: None came in time, or the engine has ended.
        """
        assert self.process.stdout is not None
        deadline = time.monotonic() + self._patience_s
        while not self._frames:
            ready, _, _ = select.select([self.process.stdout], [], [], max(0.0, deadline - time.monotonic()))
            if not ready:
                raise Silent(f"The engine said nothing for {self._patience_s:g} s.")
            data = os.read(self.process.stdout.fileno(), _READ_SIZE)
            if not data:
                raise Silent(f"The engine ended with status {self.process.wait(30)}.")
            self._frames += self._parser.feed(data)
        frame = self._frames.pop(0)
        return from_header(frame.header), frame.payload

    def resident_mb(self) -> float:
        """Its memory."""
        for line in Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
        return 0.0

    def close(self, patience_s: float = 60.0) -> int | None:
        """Close its input, as QGIS does; returns its status, None where it goes on after that."""
        assert self.process.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.close()
        try:
            return self.process.wait(patience_s)
        except subprocess.TimeoutExpired:
            return None

    def kill(self) -> None:
        """End it at once."""
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            with contextlib.suppress(BrokenPipeError):
                pipe.close()
