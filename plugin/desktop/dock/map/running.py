"""The map run that is under way: one at a time, with all that belongs to it."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....protocol.messages.engine import Failure
from ....protocol.messages.finding import Find, FoundObjects
from ....protocol.messages.jobs import Mapped
from ...engine_process import EngineClient, PendingRequest
from ...requests.map_run import MapRun
from ..run_progress import RunProgress


class RunningMap(QObject):
    """Has the engine map, whatever becomes of the page's fields meanwhile.

    Args:
        client: The engine.
        progress: Shown while a run is under way; its button stops it.
        parent: Owner.

    Attributes:
        finished: A run and what it gave.
        failed: A run and why it ended.
        run: What is under way; None while nothing is.
    """

    finished = pyqtSignal(object, object)
    failed = pyqtSignal(object, object)

    def __init__(self, client: EngineClient, progress: RunProgress, parent: QObject) -> None:
        super().__init__(parent)
        self._client, self._progress = client, progress
        self._job: Optional[PendingRequest] = None
        self.run: Optional[MapRun] = None
        progress.stopRequested.connect(self._stop)

    def start(self, run: MapRun) -> None:
        """Start or go on with a run, unless one is under way."""
        if self.run is not None:
            return
        self.run = run
        self._progress.begin(self.tr("Preparing the run…"))
        if self._client.state == "stopped":
            self._client.start()
        self._job = self._client.request(
            "find" if isinstance(run.request, Find) else "map",
            run.request,
            on_reply=lambda mapped, _payload: self._end(self.finished, mapped),
            on_failure=lambda failure: self._end(self.failed, failure),
            on_progress=self._progress.update_from,
        )

    @property
    def unfinished(self) -> str:
        """What runs, and what is kept of it if it is stopped now; empty while nothing runs."""
        if self.run is None:
            return ""
        sentence = self.tr("The map run “{name}” is not finished: its finished tiles stay, and it can be resumed.")
        return sentence.format(name=self.run.name)

    def shutdown(self) -> None:
        """Let go of the engine; finished tiles are kept."""
        if self._job is not None:
            self._job.drop()
        self._job = self.run = None

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _end(self, ended: pyqtSignal, answer: Mapped | FoundObjects | Failure) -> None:
        run, self._job, self.run = self.run, None, None
        self._progress.end()
        ended.emit(run, answer)
