"""An engine of its own for Processing, whose algorithms run outside QGIS's main thread and in ``qgis_process``.

No event loop of Qt here: a child process, a thread that reads its frames, and a call that waits, yet stops when the
user asks.
"""

from __future__ import annotations

import itertools
import os
import queue
import subprocess
import threading
import time
from collections import deque
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Callable, Deque, Optional, Tuple, Type

from ...environment.locations import engine_python, plugin_root
from ...environment.process import clean_environment
from ...protocol import envelope
from ...protocol.codec import ProtocolError, from_json, to_json
from ...protocol.framing import Frame, FrameParser, FramingError, encode_frame
from ...protocol.messages.engine import PROTOCOL_VERSION, Failure, Hello
from ...protocol.messages.jobs import Progress
from ...protocol.messages.methods import METHODS
from ...protocol.version import plugin_version
from ..engine_words import in_users_words
from ..sentences import tr

_POLL_SECONDS = 0.1
_CHUNK = 1 << 16
#: After the user has cancelled, the engine has this long to finish its tile or epoch and keep what it has.
_GRACE_SECONDS = 120.0
_LOG_LINES = 200


class EngineFailure(Exception):
    """The engine could not do it; the message is a sentence for the user."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.sentence)
        self.failure = failure


class EngineSession:
    """A running engine, ended on leaving the ``with`` block.

    Args:
        engine_folder: The engine's environment.
        cancelled: Asked ten times a second while waiting.
        log: Receives each line that the engine writes to its log.

    Raises:
        EngineFailure: The engine is not set up, does not start, or speaks another protocol.
    """

    def __init__(
        self,
        engine_folder: Path,
        cancelled: Callable[[], bool] = lambda: False,
        log: Callable[[str], None] = lambda line: None,
    ) -> None:
        self._cancelled = cancelled
        self._log = log
        self._lines: Deque[str] = deque(maxlen=_LOG_LINES)
        self._unread_lines: queue.Queue[str] = queue.Queue()
        self._frames: queue.Queue[Optional[Frame]] = queue.Queue()
        self._numbers = itertools.count(1)
        self._child = self._start(engine_folder)
        self._threads = [threading.Thread(target=read, daemon=True) for read in (self._read_frames, self._read_log)]
        for thread in self._threads:
            thread.start()
        try:
            self.request("hello", Hello(PROTOCOL_VERSION, plugin_version()))
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> EngineSession:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()

    @property
    def process_id(self) -> int:
        """Process id of the engine."""
        return self._child.pid

    def request(
        self,
        method: str,
        message: Any,
        payload: bytes = b"",
        on_progress: Callable[[Progress], None] = lambda progress: None,
    ) -> Tuple[Any, bytes]:
        """Ask the engine for something and wait for the answer.

        Args:
            method: Key of :data:`METHODS`.
            message: The method's request dataclass.
            payload: Raw bytes that travel with it.
            on_progress: Called with each :class:`Progress`.

        Returns:
            The reply dataclass and its payload.

        Raises:
            EngineFailure: The engine refused, failed, was cancelled, or died.
        """
        number = next(self._numbers)
        self._send(Frame(envelope.to_header(envelope.Request(number, method, to_json(message))), payload))
        deadline = None
        while True:
            self._pass_log_on()
            if deadline is None and self._cancelled():
                self._send(Frame(envelope.to_header(envelope.Notice(envelope.CANCEL, {"id": number}))))
                deadline = time.monotonic() + _GRACE_SECONDS
            if deadline is not None and time.monotonic() > deadline:
                raise EngineFailure(Failure("cancelled", tr("The job was cancelled.")))
            try:
                frame = self._frames.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                continue
            if frame is None:
                raise EngineFailure(self._death())
            answer = envelope.from_header(frame.header)
            if isinstance(answer, envelope.Notice) and answer.method == envelope.PROGRESS:
                self._tell_progress(answer, on_progress)
            elif isinstance(answer, envelope.Refusal) and answer.id in (number, None):
                raise EngineFailure(in_users_words(answer.failure))
            elif isinstance(answer, envelope.Reply) and answer.id == number:
                return in_users_words(from_json(METHODS[method][1], answer.result)), frame.payload

    def close(self) -> None:
        """End the engine: the end of its input asks it to, and a moment later it has no choice."""
        with suppress(OSError):
            if self._child.stdin is not None:
                self._child.stdin.close()
        try:
            self._child.wait(timeout=3)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()
        for thread in self._threads:
            thread.join(timeout=3)
        for output in (self._child.stdout, self._child.stderr):
            if output is not None:
                output.close()
        self._pass_log_on()

    def _start(self, engine_folder: Path) -> subprocess.Popen[bytes]:
        python = engine_python(engine_folder)
        if not python.exists():
            raise EngineFailure(
                Failure(
                    "missing",
                    tr(
                        "The engine is not set up in {folder}. Open the Engine page of the Landform Mapper dock "
                        "and press “Set up engine…”."
                    ).format(folder=engine_folder),
                )
            )
        try:
            return subprocess.Popen(
                [str(python), "-m", "plugin.engine.server"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                cwd=str(plugin_root()),
                env=clean_environment(os.environ),
                creationflags=int(getattr(subprocess, "CREATE_NO_WINDOW", 0)),
            )
        except OSError as error:
            sentence = tr("The engine {path} does not start ({reason}). Repair it on the Engine page.")
            reason = error.strerror or error
            raise EngineFailure(Failure("failed", sentence.format(path=python, reason=reason))) from error

    def _send(self, frame: Frame) -> None:
        try:
            assert self._child.stdin is not None
            self._child.stdin.write(encode_frame(frame))
            self._child.stdin.flush()
        except (OSError, ValueError) as error:
            raise EngineFailure(self._death()) from error

    def _read_frames(self) -> None:
        parser = FrameParser()
        assert self._child.stdout is not None
        try:
            # os.read hands over what is there; a buffered read would wait for a full chunk.
            while True:
                data = os.read(self._child.stdout.fileno(), _CHUNK)
                if not data:
                    break
                for frame in parser.feed(data):
                    self._frames.put(frame)
        except (OSError, ValueError, FramingError) as error:
            self._lines.append(str(error))
        self._frames.put(None)

    def _read_log(self) -> None:
        assert self._child.stderr is not None
        try:
            for raw in self._child.stderr:
                line = raw.decode("utf-8", "replace").rstrip("\r\n")
                self._lines.append(line)
                self._unread_lines.put(line)
        except (OSError, ValueError):
            return

    def _pass_log_on(self) -> None:
        while not self._unread_lines.empty():
            self._log(self._unread_lines.get())

    def _tell_progress(self, notice: envelope.Notice, on_progress: Callable[[Progress], None]) -> None:
        try:
            on_progress(in_users_words(from_json(Progress, notice.params)))
        except ProtocolError as error:
            self._log(str(error))

    def _death(self) -> Failure:
        for thread in self._threads:
            thread.join(timeout=1)
        last = next((line for line in reversed(self._lines) if line.strip()), tr("it said nothing"))
        sentence = tr("The engine ended unexpectedly: {reason}").format(reason=last)
        return Failure("engine-died", sentence, "\n".join(self._lines))
