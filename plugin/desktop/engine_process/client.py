"""The engine as the rest of the desktop sees it: requests with callbacks, and a state with a sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional

from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ...environment.locations import engine_folder as default_engine_folder
from ...environment.locations import engine_python, plugin_root
from ...protocol import envelope
from ...protocol.framing import Frame, FramingError
from ...protocol.messages import PROTOCOL_VERSION, Failure, Hello, ProtocolError, Welcome, from_json, to_json
from ...protocol.version import plugin_version
from .ledger import Ledger
from .pending import FailureCallback, PendingRequest, ProgressCallback, ReplyCallback
from .transport import EngineTransport
from .watch import Heartbeat, RestartPolicy

MISSING = "The engine is not set up yet. Open the Engine page and press \N{LEFT DOUBLE QUOTATION MARK}Set up engine\
\N{HORIZONTAL ELLIPSIS}\N{RIGHT DOUBLE QUOTATION MARK}."
STOPPED = "The engine is stopped. Start it on the Engine page."
DETAIL_LINES = 40


class EngineClient(QObject):
    """Owns the engine's process and every request to it; never blocks the thread it lives on.

    Requests made while the engine starts are held and sent when it is ready. When it dies, requests that were sent
    fail with the end of its log, and it is started again, to be told what :meth:`remember` holds before anything else.

    Args:
        engine_folder: The engine's environment; None takes the default place.
        parent: Owner.
        restarts: How often and how soon a dead engine is started again.
        heartbeat_ms: Time between two signs of life.
        silent_beats: Beats without an answer after which the engine counts as hung. Native code may hold Python's
            lock for a while (a model is compiled, say), so patience is long.
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
        self._folder = Path(engine_folder) if engine_folder is not None else default_engine_folder()
        self._restarts = restarts or RestartPolicy()
        self._ledger = Ledger()
        self._remembered: Dict[str, Any] = {}
        self._transport: Optional[EngineTransport] = None
        self._last_log = ""
        self._state = "stopped"
        self._sentence = STOPPED
        self._welcome: Optional[Welcome] = None
        self._heartbeat = Heartbeat(heartbeat_ms, silent_beats, self)
        self._heartbeat.beat.connect(self._ping)
        self._heartbeat.hung.connect(self._hung)
        self._start_timer = self._single_shot(start_ms, self._start_overdue)
        self._restart_timer = self._single_shot(0, self._launch)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.shutdown)

    # --- state -----------------------------------------------------------------------------------------------------

    @property
    def state(self) -> str:
        """One of "missing", "starting", "ready", "restarting", "failed" and "stopped"."""
        return self._state

    @property
    def state_sentence(self) -> str:
        """The state in words for the user."""
        return self._sentence

    @property
    def welcome(self) -> Optional[Welcome]:
        """Versions and capabilities of the running engine; None while it is not ready."""
        return self._welcome

    @property
    def engine_folder(self) -> Path:
        """The engine's environment."""
        return self._folder

    @property
    def process_id(self) -> int:
        """Process id of the engine, or 0 when none runs."""
        return self._transport.process_id if self._transport is not None else 0

    @property
    def running_jobs(self) -> List[PendingRequest]:
        """Requests that wait for an answer, oldest first."""
        return self._ledger.waiting()

    def log_tail(self, lines: int = DETAIL_LINES) -> str:
        """The last lines of the log of this engine, or of the one before while none runs."""
        return self._transport.log_tail(lines) if self._transport is not None else self._last_log

    # --- life ------------------------------------------------------------------------------------------------------

    def configure(self, engine_folder: Path) -> None:
        """Use another environment; a running engine is started again from there."""
        running = self._state in ("starting", "ready", "restarting")
        self._folder = Path(engine_folder)
        if running:
            self.restart()

    def start(self) -> None:
        """Start the engine, unless it is running or on its way."""
        if self._state in ("starting", "ready", "restarting"):
            return
        self._restarts.forget()
        self._launch()

    def stop(self) -> None:
        """End the engine; requests without an answer fail with the kind "stopped"."""
        self._release_transport()
        self._set_state("stopped", STOPPED)
        self._fail(self._ledger.take_all(), Failure("stopped", STOPPED))

    def restart(self) -> None:
        """End the engine and start it again, as after a change of its environment."""
        self.stop()
        self.start()

    def shutdown(self) -> None:
        """End the engine for good, as QGIS closes or the plugin is unloaded; calls nobody back."""
        for pending in self._ledger.take_all():
            pending.settle("dropped")
        self._release_transport()
        self._set_state("stopped", STOPPED)
        for transport in self.findChildren(EngineTransport):
            transport.reap(1000)

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
            supersedes: Older unanswered requests with the same key are dropped and never called back.
        """
        pending = self._ledger.open(method, message, payload, supersedes or "", self._cancel)
        pending.on_reply, pending.on_failure, pending.on_progress = on_reply, on_failure, on_progress
        if self._state == "ready":
            self._send(pending)
        elif self._state not in ("starting", "restarting"):
            failure = Failure(self._state, self._sentence, self.log_tail())
            QTimer.singleShot(0, lambda: self._fail_if_waiting(pending, failure))
        return pending

    def remember(self, method: str, message: Any) -> None:
        """Have ``message`` sent first to every engine that is started from now on; one message for each method."""
        self._remembered[method] = message

    def forget(self, method: str) -> None:
        """Undo :meth:`remember`."""
        self._remembered.pop(method, None)

    def _cancel(self, number: int) -> None:
        pending = self._ledger.find(number)
        if pending is None:
            return
        if pending.state == "sent":
            self._write(envelope.Notice(envelope.CANCEL, {"id": number}))
        else:
            failure = Failure("cancelled", "The request was cancelled before it started.")
            QTimer.singleShot(0, lambda: self._fail_if_waiting(pending, failure))

    def _send(self, pending: PendingRequest) -> None:
        request = envelope.Request(pending.id, pending.method, to_json(pending.message), pending.supersedes)
        pending.state = "sent"
        try:
            self._write(request, pending.payload)
        except FramingError as error:
            failure = Failure("protocol", f"The request {pending.method} is too large for the engine.", str(error))
            QTimer.singleShot(0, lambda: self._fail_if_waiting(pending, failure))

    def _write(self, message: envelope.Envelope, payload: bytes = b"") -> None:
        if self._transport is not None:
            self._transport.send(Frame(envelope.to_header(message), payload))

    def _fail(self, requests: List[PendingRequest], failure: Failure) -> None:
        for pending in requests:
            self._ledger.fail(pending, failure)

    def _fail_if_waiting(self, pending: PendingRequest, failure: Failure) -> None:
        if pending.waiting:
            self._ledger.fail(pending, failure)

    # --- the process -----------------------------------------------------------------------------------------------

    def _launch(self) -> None:
        python = engine_python(self._folder)
        if not python.exists():
            self._give_up("missing", MISSING)
            return
        self._transport = EngineTransport(python, plugin_root(), self)
        self._transport.frameReceived.connect(self._receive)
        self._transport.logLine.connect(self.logLine)
        self._transport.ended.connect(self._ended)
        self._set_state("starting", "The engine is starting.")
        self._start_timer.start()
        self._transport.start()
        hello = Hello(PROTOCOL_VERSION, plugin_version())
        self._write(envelope.Request(self._ledger.next_number(), envelope.HELLO, to_json(hello)))

    def _receive(self, frame: Frame) -> None:
        self._heartbeat.heard()
        try:
            message = envelope.from_header(frame.header)
            if self._state == "starting":
                self._shake_hands(message)
            else:
                self._ledger.deliver(message, frame.payload)
        except ProtocolError as error:
            self._log(f"The engine sent something unexpected: {error}")

    def _shake_hands(self, message: envelope.Envelope) -> None:
        if isinstance(message, envelope.Refusal):
            self._give_up("failed", message.failure.sentence)
            return
        if not isinstance(message, envelope.Reply):
            return
        welcome = from_json(Welcome, message.result)
        if welcome.protocol != PROTOCOL_VERSION:
            self._give_up(
                "failed",
                f"The engine speaks protocol {welcome.protocol} and this plugin protocol {PROTOCOL_VERSION}. Restart "
                "QGIS; if that does not help, install the plugin again.",
            )
            return
        self._start_timer.stop()
        self._welcome = welcome
        self._heartbeat.start()
        for method, remembered in self._remembered.items():
            self._send(self._recall(method, remembered))
        for pending in self._ledger.held():
            self._send(pending)
        self._set_state("ready", "The engine is ready.")

    def _recall(self, method: str, message: Any) -> PendingRequest:
        pending = self._ledger.open(method, message, b"", "", self._cancel)
        pending.on_reply = lambda reply, payload: self._log(f"The engine was told again: {method}.")
        pending.on_failure = lambda failure: self._log(
            f"The engine could not be told again: {method}. {failure.sentence}"
        )
        return pending

    def _ping(self) -> None:
        self._write(envelope.Request(self._ledger.next_number(), envelope.PING))

    def _hung(self) -> None:
        if self._transport is not None:
            self._transport.kill(f"gave no sign of life for {self._heartbeat.patience_s:g} seconds")

    def _start_overdue(self) -> None:
        if self._transport is not None:
            self._transport.kill(f"was not ready after {self._start_timer.interval() / 1000:g} seconds")

    def _ended(self, reason: str) -> None:
        was_hung = "sign of life" in reason
        self._release_transport()
        failure = Failure(
            "engine-hung" if was_hung else "engine-died", f"The engine {reason}; please try again.", self._last_log
        )
        delay = self._restarts.next_delay()
        if delay is None:
            last = self._last_log.strip().rsplit("\n", 1)[-1]
            sentence = (
                f"The engine {reason}. It has been restarted {self._restarts.limit} times and is not started again by "
                "itself: read the log on the Engine page, then repair the engine or start it there."
            )
            self._give_up("failed", sentence + (f" It said last: {last}" if last else ""))
            return
        self._restart_timer.setInterval(delay)
        self._restart_timer.start()
        self._set_state("restarting", f"The engine {reason} and is being restarted.")
        self._fail(self._ledger.take_sent(), failure)

    def _give_up(self, state: str, sentence: str) -> None:
        self._release_transport()
        self._set_state(state, sentence)
        self._fail(self._ledger.take_all(), Failure(state, sentence, self._last_log))

    def _release_transport(self) -> None:
        self._heartbeat.stop()
        self._start_timer.stop()
        self._restart_timer.stop()
        self._welcome = None
        if self._transport is not None:
            transport, self._transport = self._transport, None
            self._last_log = transport.log_tail(DETAIL_LINES)
            transport.dispose()

    # --- small things ----------------------------------------------------------------------------------------------

    def _set_state(self, state: str, sentence: str) -> None:
        changed = (state, sentence) != (self._state, self._sentence)
        self._state, self._sentence = state, sentence
        if changed:
            self._log(sentence)
            self.stateChanged.emit(state)

    def _log(self, line: str) -> None:
        self.logLine.emit(line)

    def _single_shot(self, milliseconds: int, slot: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer
