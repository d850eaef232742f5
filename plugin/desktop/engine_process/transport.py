"""One run of the engine's process: frames in, frames out, its log line by line."""

from __future__ import annotations

import os
from collections import deque
from pathlib import Path
from typing import Deque, Optional

from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, pyqtSignal

from ...environment.process import clean_environment
from ...protocol.framing import Frame, FrameParser, FramingError, encode_frame

ENGINE_MODULE = "plugin.engine.server"
LOG_LINES = 400


class EngineTransport(QObject):
    """A QProcess that speaks in frames; never started twice, and never waited for.

    Args:
        python: Interpreter of the engine's environment.
        folder: Folder that holds the package ``plugin``; the process runs in it.
        parent: Owner.
    """

    frameReceived = pyqtSignal(object)
    logLine = pyqtSignal(str)
    ended = pyqtSignal(str)

    def __init__(self, python: Path, folder: Path, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._python = python
        self._folder = folder
        self._parser = FrameParser()
        self._log: Deque[str] = deque(maxlen=LOG_LINES)
        self._partial_line = b""
        self._reason = ""
        self._ended = False
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read_frames)
        self._process.readyReadStandardError.connect(self._read_log)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._error_occurred)

    @property
    def process_id(self) -> int:
        """Process id, or 0 when the process does not run."""
        return int(self._process.processId())

    @property
    def running(self) -> bool:
        """Whether the process is starting or running."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def log_tail(self, lines: int) -> str:
        """The last lines that the engine wrote to its standard error."""
        return "\n".join(list(self._log)[-lines:])

    def start(self) -> None:
        """Start the process; a failure to do so comes as :attr:`ended`."""
        environment = QProcessEnvironment()
        for name, value in clean_environment(os.environ).items():
            environment.insert(name, value)
        self._process.setProcessEnvironment(environment)
        self._process.setWorkingDirectory(str(self._folder))
        self._process.setProgram(str(self._python))
        self._process.setArguments(["-m", ENGINE_MODULE])
        self._process.start()

    def send(self, frame: Frame) -> None:
        """Queue a frame for the engine.

        Raises:
            FramingError: The frame is larger than the engine takes.
        """
        self._process.write(encode_frame(frame))

    def kill(self, reason: str) -> None:
        """End the process at once; ``reason`` is what :attr:`ended` will say."""
        if not self._reason:
            self._reason = reason
        if self.running:
            self._process.kill()

    def dispose(self) -> None:
        """End the process without a word to anybody; its input closes first, which the engine takes as the end."""
        self.blockSignals(True)
        self._process.finished.connect(self.deleteLater)
        if self.running:
            self._process.closeWriteChannel()
            self._process.kill()
        else:
            self.deleteLater()

    def reap(self, milliseconds: int) -> None:
        """Give the killed process a moment to go, so that none is left when QGIS closes."""
        if self.running:
            self._process.waitForFinished(milliseconds)

    def _read_frames(self) -> None:
        if self._ended:
            return
        data = bytes(self._process.readAllStandardOutput())
        try:
            frames = self._parser.feed(data)
        except FramingError as error:
            self._log_text(f"The engine's output is damaged: {error}")
            self.kill(self.tr("sent damaged data"))
            return
        for frame in frames:
            self.frameReceived.emit(frame)

    def _read_log(self) -> None:
        *lines, self._partial_line = (self._partial_line + bytes(self._process.readAllStandardError())).split(b"\n")
        for line in lines:
            self._log_text(line.decode("utf-8", errors="replace").rstrip("\r"))

    def _log_text(self, line: str) -> None:
        self._log.append(line)
        self.logLine.emit(line)

    def _error_occurred(self, error: QProcess.ProcessError) -> None:
        # A process that never started does not emit `finished`.
        if error == QProcess.ProcessError.FailedToStart:
            self._end(self.tr("could not be started ({reason})").format(reason=self._process.errorString()))

    def _finished(self, exit_code: int, exit_status: QProcess.ExitStatus) -> None:
        self._read_frames()
        self._read_log()
        if self._partial_line:
            self._log_text(self._partial_line.decode("utf-8", errors="replace"))
            self._partial_line = b""
        if self._reason:
            self._end(self._reason)
        elif exit_status == QProcess.ExitStatus.CrashExit:
            self._end(self.tr("was killed or crashed"))
        else:
            self._end(self.tr("ended with exit status {code}").format(code=exit_code))

    def _end(self, reason: str) -> None:
        if not self._ended:
            self._ended = True
            self.ended.emit(reason)
