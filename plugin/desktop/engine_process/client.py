"""The engine as the rest of the desktop sees it: requests with callbacks, and a state with a sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional

from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ...environment.locations import engine_folder as default_engine_folder
from ...protocol import envelope
from ...protocol.codec import ProtocolError, to_json
from ...protocol.framing import FramingError
from ...protocol.messages.engine import Failure, Welcome
from ..layers.engine_formats import learn_formats
from .ledger import Ledger
from .pending import FailureCallback, PendingRequest, ProgressCallback, ReplyCallback
from .supervisor import DETAIL_LINES, EngineSupervisor
from .watch import Heartbeat, RestartPolicy


class EngineClient(QObject):
    """Sends requests to the engine and calls back with the answers; never blocks the thread it lives on.

    Requests made while the engine starts are held and sent when it is ready. When it dies, requests that were sent
    fail with the end of its log, and it is started again, to be told what :meth:`remember` holds before anything else.

    Args:
        engine_folder: The engine's environment; None takes the default place.
        parent: Owner.
        restarts: How often and how soon a dead engine is started again.
        heartbeat_ms: Time between two signs of life.
        silent_beats: Beats without an answer after which the engine counts as hung. Native code may hold Python's
            lock for a while (a model is converted, say), so patience is long.
        start_ms: Time the engine has for its imports and the handshake.
    """

    stateChanged = pyqtSignal(str)
    logLine = pyqtSignal(str)

    def __init__(
        self,
        engine_folder: Optional[Path] = None,
        parent: Optional[QObject] = None,
        *,
        restarts: Optional[RestartPolicy] = None,
        heartbeat_ms: int = 2000,
        silent_beats: int = 20,
        start_ms: int = 180_000,
    ) -> None:
        super().__init__(parent)
        folder = Path(engine_folder) if engine_folder is not None else default_engine_folder()
        heartbeat = Heartbeat(heartbeat_ms, silent_beats)
        self._supervisor = EngineSupervisor(folder, restarts or RestartPolicy(), heartbeat, start_ms, self)
        self._ledger = Ledger()
        self._remembered: Dict[str, Any] = {}
        self._supervisor.stateChanged.connect(self.stateChanged)
        self._supervisor.logLine.connect(self.logLine)
        self._supervisor.greeted.connect(self._send_waiting)
        self._supervisor.received.connect(self._received)
        self._supervisor.died.connect(lambda failure: self._fail(self._ledger.take_sent(), failure))
        self._supervisor.ended.connect(lambda failure: self._fail(self._ledger.take_all(), failure))
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.shutdown)

    # --- state -----------------------------------------------------------------------------------------------------

    @property
    def state(self) -> str:
        """One of "missing", "starting", "ready", "restarting", "failed" and "stopped"."""
        return self._supervisor.state

    @property
    def state_sentence(self) -> str:
        """The state in words for the user."""
        return self._supervisor.sentence

    @property
    def welcome(self) -> Optional[Welcome]:
        """Versions and capabilities of the running engine; None while it is not ready."""
        return self._supervisor.welcome

    @property
    def engine_folder(self) -> Path:
        """The engine's environment."""
        return self._supervisor.folder

    @property
    def process_id(self) -> int:
        """Process id of the engine, or 0 when none runs."""
        return self._supervisor.process_id

    @property
    def running_jobs(self) -> List[PendingRequest]:
        """Requests that wait for an answer, oldest first."""
        return self._ledger.waiting()

    def log_tail(self, lines: int = DETAIL_LINES) -> str:
        """The last lines of the log of this engine, or of the one before while none runs."""
        return self._supervisor.log_tail(lines)

    # --- life ------------------------------------------------------------------------------------------------------

    def configure(self, engine_folder: Path) -> None:
        """Use another environment; a running engine is started again from there."""
        running = self._supervisor.running
        self._supervisor.folder = Path(engine_folder)
        if running:
            self.restart()

    def start(self) -> None:
        """Start the engine, unless it is there or on its way."""
        self._supervisor.start()

    def stop(self) -> None:
        """End the engine; requests without an answer fail with the kind "stopped"."""
        self._supervisor.stop()

    def restart(self) -> None:
        """End the engine and start it again, as after a change of its environment."""
        self.stop()
        self.start()

    def shutdown(self) -> None:
        """End the engine for good, as QGIS closes or the plugin is unloaded; calls nobody back."""
        for pending in self._ledger.take_all():
            pending.settle("dropped")
        self._supervisor.shutdown()

    # --- requests --------------------------------------------------------------------------------------------------

    def request(
        self,
        method: str,
        message: Any,
        payload: bytes = b"",
        *,
        on_reply: Optional[ReplyCallback] = None,
        on_failure: Optional[FailureCallback] = None,
        on_progress: Optional[ProgressCallback] = None,
        on_early: Optional[ReplyCallback] = None,
        supersedes: Optional[str] = None,
    ) -> PendingRequest:
        """Ask the engine for something; callbacks come later, never from within this call.

        Args:
            method: Key of :data:`METHODS`.
            message: The method's request dataclass.
            payload: Raw bytes that travel with it.
            on_reply: Called with the reply dataclass and its payload.
            on_failure: Called with a :class:`Failure`; its ``kind`` is the engine's, or "missing", "stopped",
                "engine-died", "engine-hung", "failed" or "protocol" where the engine itself is the trouble.
            on_progress: Called with each :class:`Progress`.
            on_early: Called like ``on_reply`` with what is known of the reply before it comes.
            supersedes: Older unanswered requests with the same key are dropped and never called back.
        """
        pending = self._ledger.open(method, message, payload, supersedes or "", self._cancel)
        pending.on_reply, pending.on_failure = on_reply, on_failure
        pending.on_progress, pending.on_early = on_progress, on_early
        if self.state == "ready":
            self._send(pending)
        elif not self._supervisor.running:
            self._fail_later(pending, Failure(self.state, self.state_sentence, self.log_tail()))
        return pending

    def remember(self, method: str, message: Any) -> None:
        """Have ``message`` sent first to every engine that is started from now on; one message for each method."""
        self._remembered[method] = message

    def forget(self, method: str) -> None:
        """Undo :meth:`remember`."""
        self._remembered.pop(method, None)

    def _send_waiting(self) -> None:
        if self.welcome is not None:
            learn_formats(self.welcome.raster_formats)
        for method, message in self._remembered.items():
            self._send(self._recall(method, message))
        for pending in self._ledger.held():
            self._send(pending)

    def _recall(self, method: str, message: Any) -> PendingRequest:
        pending = self._ledger.open(method, message, b"", "", self._cancel)
        pending.on_reply = lambda reply, payload: self.logLine.emit(f"The engine was told again: {method}.")
        pending.on_failure = lambda failure: self.logLine.emit(
            f"The engine could not be told again: {method}. {failure.sentence}"
        )
        return pending

    def _send(self, pending: PendingRequest) -> None:
        request = envelope.Request(pending.id, pending.method, to_json(pending.message), pending.supersedes)
        pending.state = "sent"
        try:
            self._supervisor.write(request, pending.payload)
        except FramingError as error:
            sentence = self.tr("The request {method} is too large for the engine; take a smaller part of the layer.")
            self._fail_later(pending, Failure("protocol", sentence.format(method=pending.method), str(error)))

    def _cancel(self, number: int) -> None:
        pending = self._ledger.find(number)
        if pending is None:
            return
        if pending.state == "sent":
            self._supervisor.write(envelope.Notice(envelope.CANCEL, {"id": number}))
        else:
            self._fail_later(pending, Failure("cancelled", "The request was cancelled before it started."))

    def _received(self, message: envelope.Envelope, payload: bytes) -> None:
        try:
            self._ledger.deliver(message, payload)
        except ProtocolError as error:
            self.logLine.emit(f"The engine sent something unexpected: {error}")

    def _fail(self, requests: List[PendingRequest], failure: Failure) -> None:
        for pending in requests:
            self._ledger.fail(pending, failure)

    def _fail_later(self, pending: PendingRequest, failure: Failure) -> None:
        def fail() -> None:
            if pending.state in ("held", "sent"):
                self._ledger.fail(pending, failure)

        QTimer.singleShot(0, fail)
