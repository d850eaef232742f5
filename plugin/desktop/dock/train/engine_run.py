"""One request to the engine at a time: the button that asks for it, its progress, and the words on how it ended."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from ....protocol.messages.engine import Failure
from ...engine_process import EngineClient, PendingRequest
from ..notice import Notice
from ..run_progress import RunProgress


class EngineRun(QObject):
    """Runs requests that take a while.

    Args:
        button: Starts them; disabled while one runs.
        progress: Shown while one runs; its button stops it.
        notice: Where failures are said.
        client: The engine.
        parent: Owner.
    """

    def __init__(
        self, button: QPushButton, progress: RunProgress, notice: Notice, client: EngineClient, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._button, self._progress, self._notice, self._client = button, progress, notice, client
        self._job: Optional[PendingRequest] = None
        self._on_reply: Callable[[Any, bytes], None] = lambda _reply, _payload: None
        self._stopped = ""
        progress.stopRequested.connect(self.stop)

    @property
    def is_running(self) -> bool:
        """Whether the engine is at it."""
        return self._job is not None

    def start(
        self, method: str, message: Any, begins: str, stopped: str, on_reply: Callable[[Any, bytes], None]
    ) -> None:
        """Send a request, unless one runs.

        Args:
            method: Of the protocol.
            message: Its request.
            begins: What is said until the engine tells more.
            stopped: What is said where it was stopped before there was anything to keep.
            on_reply: Gets reply and payload.
        """
        if self._job is not None:
            return
        self._on_reply, self._stopped = on_reply, stopped
        self._notice.clear()
        self._progress.begin(begins)
        self._button.setEnabled(False)
        if self._client.state == "stopped":
            self._client.start()
        self._job = self._client.request(
            method,
            message,
            on_reply=self._replied,
            on_failure=self._failed,
            on_progress=self._progress.update_from,
        )

    def stop(self) -> None:
        """Ask the engine for the end; its answer still comes."""
        if self._job is not None:
            self._job.cancel()

    def drop(self) -> None:
        """Let go of the engine; no answer comes any more."""
        if self._job is not None:
            self._job.drop()
            self._end()

    def _replied(self, reply: Any, payload: bytes) -> None:
        self._end()
        self._on_reply(reply, payload)

    def _failed(self, failure: Failure) -> None:
        self._end()
        if failure.kind == "cancelled":
            self._notice.say("hint", self._stopped)
        else:
            self._notice.say("error", failure.sentence)

    def _end(self) -> None:
        self._job = None
        self._progress.end()
        self._button.setEnabled(True)
