"""Has the engine judge a decoder by labels, and opens the report: for the Train page and the window of decoders."""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Tuple

from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...protocol.messages.jobs import Judgement
from ..engine_process import EngineClient
from ..requests.judge_request import JudgeForm, judge_request
from ..sentences import tr
from ..settings import Settings
from .notice import Notice
from .report_run import ReportRun
from .run_progress import RunProgress


class JudgingRun(ReportRun):
    """One judgement at a time.

    Args:
        client: The engine.
        notice: Where sentences are said.
        parent: Owner.
    """

    def __init__(self, client: EngineClient, notice: Notice, parent: QObject) -> None:
        progress = RunProgress(tr("Stop"), tr("End the judging; no report is written"))
        super().__init__(client, notice, progress, tr("The judging was stopped; no report was written."), parent)

    def judge(self, form: JudgeForm) -> None:
        """Have the engine judge a decoder, or say what stands in the way."""
        if self.is_running:
            return
        self._notice.clear()
        request = self._asked(lambda scratch: judge_request(form, scratch))
        if request is not None:
            self._begin("judge", request, self._judged, self.tr("Reading the labels…"))

    def _judged(self, judgement: Judgement, _payload: bytes) -> None:
        self._end()
        self._notice.say("success", self.tr("The report is in {path}.").format(path=judgement.report))
        QDesktopServices.openUrl(QUrl.fromLocalFile(judgement.report))


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
