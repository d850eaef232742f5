"""The button “Judge…” of the Train page: asks for a file, has the engine judge, and opens the report."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog

from ....protocol.messages.engine import Failure
from ....protocol.messages.jobs import Judgement
from ...engine_process import EngineClient, PendingRequest
from ...layers.extents import ExtentError
from ...layers.labels import LabelLayerError
from ...requests.judge_request import JudgeForm, judge_request
from ...requests.train_request import RequestError
from ...settings import Settings
from ..run_progress import RunProgress


class ModelJudging(QObject):
    """Judges the model that was trained last on the raster and polygons that the page shows.

    Args:
        page: The Train page, with its form and its notice.
        client: The engine.
        settings: Remembers the folder of reports.
    """

    def __init__(self, page: Any, client: EngineClient, settings: Settings) -> None:
        super().__init__(page)
        self._page, self._client, self._settings = page, client, settings
        self._job: Optional[PendingRequest] = None
        self._scratch: Optional[Path] = None
        self.progress = RunProgress(self.tr("Stop"), self.tr("End the judging; no report is written"))
        self.progress.stopRequested.connect(self.stop)
        page.progress_slot.addWidget(self.progress)
        page.judge_button.clicked.connect(self._ask_where)

    @property
    def is_running(self) -> bool:
        """Whether the engine is judging."""
        return self._job is not None

    def judge(self, package: Path, report: Path, overwrite: bool = False) -> None:
        """Have the engine judge a model, or say what stands in the way."""
        if self.is_running:
            return
        page, form = self._page, self._page.form()
        page.notice.clear()
        if not form.pairs:
            page.notice.say("error", self.tr("Choose a raster and the polygon layer to judge by first."))
            return
        self._scratch = Path(tempfile.mkdtemp(prefix="landform_labels_"))
        asked = JudgeForm(
            form.pairs[0], package, report, form.class_field, form.ground, form.unlabelled, overwrite=overwrite
        )
        try:
            request = judge_request(asked, self._scratch)
        except (RequestError, LabelLayerError, ExtentError) as problem:
            page.notice.say("error", str(problem))
            self._end()
            return
        self.progress.begin(self.tr("Reading the labels…"))
        page.judge_button.setEnabled(False)
        self._job = self._client.request(
            "judge", request, on_reply=self._judged, on_failure=self._failed, on_progress=self.progress.update_from
        )

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

    def _ask_where(self) -> None:
        package = self._page.trained_package
        if package is None or self.is_running:
            return
        start = str(Path(self._settings.last_folder) / f"{package.name}.html")
        title, kind = self.tr("Save the report"), self.tr("HTML (*.html)")
        chosen, _kind = QFileDialog.getSaveFileName(self._page, title, start, kind)
        if chosen:
            path = Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.html")
            self._settings.last_folder = str(path.parent)
            # the dialog has asked about a file that is there
            self.judge(package, path, overwrite=path == Path(chosen) and path.exists())

    def _judged(self, judgement: Judgement, _payload: bytes) -> None:
        self._end()
        self._page.notice.say("success", self.tr("The report is in {path}.").format(path=judgement.report))
        QDesktopServices.openUrl(QUrl.fromLocalFile(judgement.report))

    def _failed(self, failure: Failure) -> None:
        self._end()
        if failure.kind == "cancelled":
            self._page.notice.say("hint", self.tr("The judging was stopped; no report was written."))
        else:
            self._page.notice.say("error", failure.sentence)

    def _end(self) -> None:
        self._job = None
        self.progress.end()
        self._page.judge_button.setEnabled(True)
        self._drop_scratch()

    def _drop_scratch(self) -> None:
        if self._scratch is not None:
            shutil.rmtree(self._scratch, ignore_errors=True)
            self._scratch = None
