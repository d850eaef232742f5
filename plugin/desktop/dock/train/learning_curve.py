"""The button “Would more labels help?” of the Train page: has the engine draw a learning curve, and shows it."""

from __future__ import annotations

import shutil
import tempfile
from html import escape
from pathlib import Path
from typing import Any, Mapping, Optional

from qgis.PyQt.QtCore import QObject, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ....protocol.messages.curves import DrawLearningCurve, LearningCurveDrawn
from ....protocol.messages.engine import Failure
from ...engine_process import EngineClient, PendingRequest
from ...layers.extents import ExtentError
from ...layers.labels import LabelLayerError
from ...requests.curve_request import curve_request
from ...requests.train_request import RequestError, free_name, safe_name
from ...settings import Settings
from ...widgets import PlainLabel, as_it_is
from ..run_progress import RunProgress
from .learning_curve_chart import LearningCurveChart
from .unsaved_labels import asks_to_save


class LearningCurveRun(QObject):
    """Tries the training of the page with ever more of its polygons.

    Args:
        page: The Train page, with its form and its notice.
        client: The engine.
        settings: Colours of classes.
    """

    def __init__(self, page: Any, client: EngineClient, settings: Settings) -> None:
        super().__init__(page)
        self._page, self._client, self._settings = page, client, settings
        self._job: Optional[PendingRequest] = None
        self._request: Optional[DrawLearningCurve] = None
        self._scratch: Optional[Path] = None
        self._enough = False
        self.progress = RunProgress(self.tr("Stop"), self.tr("End the trials; no report is written"))
        self.progress.stopRequested.connect(self._stop)
        self.result = LearningCurveResult()
        page.progress_slot.addWidget(self.progress)
        page.progress_slot.addWidget(self.result)
        page.curve_button.clicked.connect(self.draw)

    @property
    def is_running(self) -> bool:
        """Whether the engine is at it."""
        return self._job is not None

    @property
    def unfinished(self) -> str:
        """What runs, and what is kept of it if it is stopped now; empty while nothing runs."""
        return self.tr("A learning curve is being drawn: if it is stopped now, nothing is kept.") if self._job else ""

    def allow(self, enough: bool) -> None:
        """Whether there is something to learn from."""
        self._enough = enough
        self._page.curve_button.setEnabled(enough and not self.is_running)

    def draw(self) -> None:
        """Have the engine draw the curve, or say what stands in the way."""
        page = self._page
        if self.is_running:
            return
        page.notice.clear()
        form = page.form()
        if asks_to_save(page, form.pairs, self.tr("Save and go on"), self.draw):
            return
        folder = form.package.parent
        name = self.tr("{name} learning curve").format(name=safe_name(form.name) or self.tr("landforms"))
        report = folder / f"{safe_name(free_name(folder, name, '.html'))}.html"
        self._scratch = Path(tempfile.mkdtemp(prefix="landform_labels_"))
        try:
            self._request = curve_request(form, report, self._settings.colours, self._scratch)
        except (RequestError, LabelLayerError, ExtentError) as problem:
            page.notice.say("error", str(problem))
            self._end()
            return
        self.result.hide()
        self.progress.begin(self.tr("Reading the labels…"))
        if self._client.state == "stopped":
            self._client.start()
        self._job = self._client.request(
            "learning-curve",
            self._request,
            on_reply=self._drawn,
            on_failure=self._failed,
            on_progress=self.progress.update_from,
        )
        self.allow(self._enough)

    def shutdown(self) -> None:
        """Let go of the engine."""
        if self._job is not None:
            self._job.drop()
        self._job = None
        self._drop_scratch()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _drawn(self, drawn: LearningCurveDrawn, _payload: bytes) -> None:
        self._end()
        self.result.tell(drawn, self._request.training.colours if self._request is not None else {})

    def _failed(self, failure: Failure) -> None:
        self._end()
        if failure.kind == "cancelled":
            self._page.notice.say("hint", self.tr("The learning curve was stopped; no report was written."))
        else:
            self._page.notice.say("error", failure.sentence)

    def _end(self) -> None:
        self._job = None
        self.progress.end()
        self.allow(self._enough)
        self._drop_scratch()

    def _drop_scratch(self) -> None:
        if self._scratch is not None:
            shutil.rmtree(self._scratch, ignore_errors=True)
            self._scratch = None


class LearningCurveResult(QWidget):
    """The answer, the curve, and the way to the report; hidden while there is none."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        heading = PlainLabel(self.tr("Would more labels help?"))
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        self.answer, self.link, self.chart = PlainLabel(), QLabel(), LearningCurveChart()
        for label in (self.answer, self.link):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.link.setTextFormat(Qt.TextFormat.RichText)
        self.link.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.link.linkActivated.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (heading, self.answer, self.chart, self.link):
            layout.addWidget(widget)
        self.hide()

    def tell(self, drawn: LearningCurveDrawn, colours: Mapping[str, str]) -> None:
        """Show a curve that has been drawn."""
        self.answer.setText(drawn.answer)
        self.chart.show_curve(drawn.curve, colours)
        address = QUrl.fromLocalFile(drawn.report).toString(QUrl.ComponentFormattingOption.FullyEncoded)
        self.link.setText(f'<a href="{escape(address)}">{self.tr("Open the report")}</a>')
        self.link.setToolTip(as_it_is(drawn.report))
        self.show()
