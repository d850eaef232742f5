"""Keeps an engine running: starts it, shakes hands, watches it, replaces it when it dies or hangs."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...environment.locations import engine_python, plugin_root
from ...protocol import envelope
from ...protocol.codec import ProtocolError, from_json, to_json
from ...protocol.framing import Frame
from ...protocol.messages.engine import PROTOCOL_VERSION, Failure, Hello, Welcome
from ...protocol.version import plugin_version
from ..engine_words import translated
from .proj_versions import told_difference
from .transport import EngineTransport
from .watch import Heartbeat, RestartPolicy

DETAIL_LINES = 40
#: Number of the supervisor's own requests, handshake and ping; the requests of others count from 1.
OWN_NUMBER = 0


class EngineSupervisor(QObject):
    """Owns the engine's process and knows its state; what is said to it is the client's business.

    Args:
        folder: The engine's environment.
        restarts: How often and how soon a dead engine is started again.
        heartbeat: Decides when an engine counts as hung.
        start_ms: Time the engine has for its imports and the handshake.
        parent: Owner.

    Attributes:
        greeted: The handshake went well; what is sent now comes before anything that hears of the state "ready".
        received: An envelope from the engine with its payload.
        died: The engine is gone and will be replaced: a :class:`Failure` for what was sent.
        ended: There is no engine and there will be none: a :class:`Failure` for all that waits.
    """

    stateChanged = pyqtSignal(str)
    logLine = pyqtSignal(str)
    greeted = pyqtSignal()
    received = pyqtSignal(object, bytes)
    died = pyqtSignal(object)
    ended = pyqtSignal(object)

    def __init__(
        self,
        folder: Path,
        restarts: RestartPolicy,
        heartbeat: Heartbeat,
        start_ms: int,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self.folder = folder
        self.state = "stopped"
        self.sentence = self._stopped
        self.welcome: Optional[Welcome] = None
        self._restarts = restarts
        self._transport: Optional[EngineTransport] = None
        self._last_log = ""
        self._hung_now = False
        self._heartbeat = heartbeat
        self._heartbeat.setParent(self)
        self._heartbeat.beat.connect(self._ping)
        self._heartbeat.hung.connect(self._hung)
        self._start_timer = self._single_shot(start_ms, self._start_overdue)
        self._restart_timer = self._single_shot(0, self._launch)

    @property
    def _stopped(self) -> str:
        return self.tr("The engine is stopped. Start it on the Engine page.")

    @property
    def process_id(self) -> int:
        """Process id of the engine, or 0 when none runs."""
        return self._transport.process_id if self._transport is not None else 0

    @property
    def running(self) -> bool:
        """Whether the engine is there or on its way."""
        return self.state in ("starting", "ready", "restarting")

    def log_tail(self, lines: int = DETAIL_LINES) -> str:
        """The last lines of the log of this engine, or of the one before while none runs."""
        return self._transport.log_tail(lines) if self._transport is not None else self._last_log

    def start(self) -> None:
        """Start the engine, unless it is there or on its way."""
        if not self.running:
            self._restarts.forget()
            self._launch()

    def stop(self) -> None:
        """End the engine."""
        self._give_up("stopped", self._stopped)

    def shutdown(self) -> None:
        """End the engine for good; a moment is given to it, so that no process is left when QGIS closes."""
        self.stop()
        for transport in self.findChildren(EngineTransport):
            transport.reap(1000)

    def write(self, message: envelope.Envelope, payload: bytes = b"") -> None:
        """Queue an envelope for the engine; without one it is lost, and ``died`` or ``ended`` has told so.

        Raises:
            FramingError: It is larger than the engine takes.
        """
        if self._transport is not None:
            self._transport.send(Frame(envelope.to_header(message), payload))

    # --- steps of a life -------------------------------------------------------------------------------------------

    def _launch(self) -> None:
        python = engine_python(self.folder)
        if not python.exists():
            sentence = self.tr("The engine is not set up yet. Open the Engine page and press “Set up engine…”.")
            self._give_up("missing", sentence)
            return
        self._hung_now = False
        self._transport = EngineTransport(python, plugin_root(), self)
        self._transport.frameReceived.connect(self._receive)
        self._transport.logLine.connect(self.logLine)
        self._transport.ended.connect(self._process_ended)
        self._set_state("starting", self.tr("The engine is starting."))
        self._start_timer.start()
        self._transport.start()
        hello = Hello(PROTOCOL_VERSION, plugin_version())
        self.write(envelope.Request(OWN_NUMBER, envelope.HELLO, to_json(hello)))

    def _receive(self, frame: Frame) -> None:
        self._heartbeat.heard()
        try:
            message = envelope.from_header(frame.header)
            if self.state == "starting":
                self._shake_hands(message)
            else:
                self.received.emit(message, frame.payload)
        except ProtocolError as error:
            self.logLine.emit(f"The engine sent something unexpected: {error}")

    def _shake_hands(self, message: envelope.Envelope) -> None:
        if isinstance(message, envelope.Refusal):
            self._give_up("failed", translated(message.failure.sentence))
            return
        if not isinstance(message, envelope.Reply):
            return
        welcome = from_json(Welcome, message.result)
        if welcome.protocol != PROTOCOL_VERSION:
            sentence = self.tr(
                "The engine speaks protocol {engine} and this plugin protocol {plugin}. Restart QGIS; if that does not "
                "help, install the plugin again."
            )
            self._give_up("failed", sentence.format(engine=welcome.protocol, plugin=PROTOCOL_VERSION))
            return
        self._start_timer.stop()
        self.welcome = welcome
        self._heartbeat.start()
        self.greeted.emit()
        told = told_difference(welcome.on_maps, welcome.versions.get("PROJ", ""))
        if told:
            self.logLine.emit(told)
        self._set_state("ready", " ".join(filter(None, (self.tr("The engine is ready."), told))))

    def _ping(self) -> None:
        self.write(envelope.Request(OWN_NUMBER, envelope.PING))

    def _hung(self) -> None:
        self._hung_now = True
        self._kill(self.tr("gave no sign of life for {n} seconds").format(n=f"{self._heartbeat.patience_s:g}"))

    def _start_overdue(self) -> None:
        seconds = f"{self._start_timer.interval() / 1000:g}"
        self._kill(self.tr("was not ready after {n} seconds").format(n=seconds))

    def _kill(self, reason: str) -> None:
        if self._transport is not None:
            self._transport.kill(reason)

    def _process_ended(self, reason: str) -> None:
        kind = "engine-hung" if self._hung_now else "engine-died"
        self._release_transport()
        delay = self._restarts.next_delay()
        if delay is None:
            last = self._last_log.strip().rsplit("\n", 1)[-1]
            sentence = self.tr(
                "The engine {reason}. It has been restarted {n} times and is not started again by itself: read the log "
                "on the Engine page, then repair the engine or start it there."
            ).format(reason=reason, n=self._restarts.limit)
            said = self.tr("It said last: {line}").format(line=last) if last else ""
            self._give_up("failed", f"{sentence} {said}".strip())
            return
        self._restart_timer.setInterval(delay)
        self._restart_timer.start()
        restarting, again = (
            self.tr("The engine {reason} and is being restarted."),
            self.tr("The engine {reason}; please try again."),
        )
        self._set_state("restarting", restarting.format(reason=reason))
        self.died.emit(Failure(kind, again.format(reason=reason), self._last_log))

    def _give_up(self, state: str, sentence: str) -> None:
        self._release_transport()
        self._set_state(state, sentence)
        self.ended.emit(Failure(state, sentence, self._last_log))

    def _release_transport(self) -> None:
        self._heartbeat.stop()
        self._start_timer.stop()
        self._restart_timer.stop()
        self.welcome = None
        if self._transport is not None:
            transport, self._transport = self._transport, None
            self._last_log = transport.log_tail(DETAIL_LINES)
            transport.dispose()

    def _set_state(self, state: str, sentence: str) -> None:
        changed = (state, sentence) != (self.state, self.sentence)
        self.state, self.sentence = state, sentence
        if changed:
            self.logLine.emit(sentence)
            self.stateChanged.emit(state)

    def _single_shot(self, milliseconds: int, slot: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer
