"""A run of the engine by labels that ends in a report: what judging a decoder and comparing two have in common."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...protocol.messages.engine import Failure
from ..engine_process import EngineClient, PendingRequest
from ..layers.extents import ExtentError
from ..layers.labels import LabelLayerError
from ..requests.train_request import RequestError
from .notice import Notice
from .run_progress import RunProgress


class ReportRun(QObject):
    """One run at a time.

    Args:
        client: The engine.
        notice: Where sentences are said.
        progress: Tells how far it is, and asks to stop.
        stopped: Is said after a stop.
        parent: Owner.

    Attributes:
        changed: One has begun or ended.
        progress: To be put into a layout.
    """

    changed = pyqtSignal()

    def __init__(
        self, client: EngineClient, notice: Notice, progress: RunProgress, stopped: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._client, self._notice, self._stopped = client, notice, stopped
        self._job: Optional[PendingRequest] = None
        self._scratch: Optional[Path] = None
        self.progress = progress
        progress.stopRequested.connect(self.stop)

    @property
    def is_running(self) -> bool:
        """Whether the engine is at it."""
        return self._job is not None

    def stop(self) -> None:
        """Ask the engine to stop."""
        if self._job is not None:
            self._job.cancel()

    def shutdown(self) -> None:
        """Let go of the engine."""
        if self._job is not None:
            self._job.drop()
        self._job = None
        self._drop_scratch()

    def _asked(self, make: Callable[[Path], Any]) -> Any:
        """A request that may copy label layers into a folder that lives as long as the run; None where it cannot be."""
        self._scratch = Path(tempfile.mkdtemp(prefix="landform_labels_"))
        try:
            return make(self._scratch)
        except (RequestError, LabelLayerError, ExtentError) as problem:
            self._notice.say("error", str(problem))
            self._drop_scratch()
            return None

    def _begin(self, method: str, request: Any, done: Callable[..., None], words: str) -> None:
        self.progress.begin(words)
        if self._client.state == "stopped":
            self._client.start()
        self._job = self._client.request(
            method, request, on_reply=done, on_failure=self._failed, on_progress=self.progress.update_from
        )
        self.changed.emit()

    def _failed(self, failure: Failure) -> None:
        self._end()
        if failure.kind == "cancelled":
            self._notice.say("hint", self._stopped)
        else:
            self._notice.say("error", failure.sentence)

    def _end(self) -> None:
        self._job = None
        self.progress.end()
        self._drop_scratch()
        self.changed.emit()

    def _drop_scratch(self) -> None:
        if self._scratch is not None:
            shutil.rmtree(self._scratch, ignore_errors=True)
            self._scratch = None
