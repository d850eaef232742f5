"""Has the engine judge a decoder by labels, and opens the report: for the Train page and the window of decoders."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Optional, Tuple

from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...protocol.messages.engine import Failure
from ...protocol.messages.jobs import Judgement
from ..engine_process import EngineClient, PendingRequest
from ..layers.extents import ExtentError
from ..layers.labels import LabelLayerError
from ..requests.judge_request import JudgeForm, judge_request
from ..requests.train_request import RequestError
from ..sentences import tr
from ..settings import Settings
from .notice import Notice
from .run_progress import RunProgress


class JudgingRun(QObject):
    """One judgement at a time.

    Args:
        client: The engine.
        notice: Where sentences are said.
        parent: Owner.

    Attributes:
        changed: One has begun or ended.
        progress: To be put into a layout.
    """

    changed = pyqtSignal()

    def __init__(self, client: EngineClient, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._client, self._notice = client, notice
        self._job: Optional[PendingRequest] = None
        self._scratch: Optional[Path] = None
        self.progress = RunProgress(self.tr("Stop"), self.tr("End the judging; no report is written"))
        self.progress.stopRequested.connect(self.stop)

    @property
    def is_running(self) -> bool:
        """Whether the engine is judging."""
        return self._job is not None

    def judge(self, form: JudgeForm) -> None:
        """Have the engine judge a decoder, or say what stands in the way."""
        if self.is_running:
            return
        self._notice.clear()
        self._scratch = Path(tempfile.mkdtemp(prefix="landform_labels_"))
        try:
            request = judge_request(form, self._scratch)
        except (RequestError, LabelLayerError, ExtentError) as problem:
            self._notice.say("error", str(problem))
            self._drop_scratch()
            return
        self.progress.begin(self.tr("Reading the labels…"))
        if self._client.state == "stopped":
            self._client.start()
        self._job = self._client.request(
            "judge", request, on_reply=self._judged, on_failure=self._failed, on_progress=self.progress.update_from
        )
        self.changed.emit()

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

    def _judged(self, judgement: Judgement, _payload: bytes) -> None:
        self._end()
        self._notice.say("success", self.tr("The report is in {path}.").format(path=judgement.report))
        QDesktopServices.openUrl(QUrl.fromLocalFile(judgement.report))

    def _failed(self, failure: Failure) -> None:
        self._end()
        if failure.kind == "cancelled":
            self._notice.say("hint", self.tr("The judging was stopped; no report was written."))
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


def ask_for_report(parent: QWidget, settings: Settings, name: str) -> Optional[Tuple[Path, bool]]:
    """Ask where a report goes.

    Args:
        parent: Owner of the dialog.
        settings: Remembers the folder of reports.
        name: That is proposed, without ending.

    Returns:
        The file, and whether the dialog has asked about one that is there; None where the user changed their mind.
    """
    start = str(Path(settings.last_folder) / f"{name}.html")
    chosen, _kind = QFileDialog.getSaveFileName(parent, tr("Save the report"), start, tr("HTML (*.html)"))
    if not chosen:
        return None
    path = Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.html")
    settings.last_folder = str(path.parent)
    return path, path == Path(chosen) and path.exists()
