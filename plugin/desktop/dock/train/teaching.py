"""“Teach a student…” of the Train page: a small decoder learns from another one, and from masks, without labels."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from ....protocol.messages.adapting import Adapt, Adapted
from ...engine_process import EngineClient
from ..run_progress import RunProgress
from .engine_run import EngineRun
from .teach_dialog import TeachDialog


class TeachingRun(QObject):
    """The button, and one run at a time.

    Args:
        page: The Train page, with its form, its notice and its signals.
        client: The engine.
        canvas: The map; None without one.
    """

    def __init__(self, page: Any, client: EngineClient, canvas: Optional[QgsMapCanvas]) -> None:
        super().__init__(page)
        self._page, self._client, self._canvas = page, client, canvas
        self.dialog: Optional[TeachDialog] = None
        self.button = QPushButton(self.tr("Teach a student…"))
        self.button.setObjectName("teach_button")
        self.button.setToolTip(
            self.tr("Have a small decoder learn on new ground without labels, from a decoder and from masks")
        )
        page.model_form.addRow(self.button)
        self.progress = RunProgress(
            self.tr("Stop and keep the best"), self.tr("End the teaching now and keep the student as it is best so far")
        )
        page.progress_slot.addWidget(self.progress)
        self._run = EngineRun(self.button, self.progress, page.notice, client, self)
        self.button.clicked.connect(lambda _on: self.ask())

    @property
    def unfinished(self) -> str:
        """What runs, and what is kept of it if it is stopped now; empty while nothing runs."""
        if not self._run.is_running:
            return ""
        return self.tr(
            "A student is being taught: if it is stopped now, what it has learnt and the masks found so far are kept."
        )

    def ask(self) -> None:
        """Open the dialog, or bring it to the front."""
        if self.dialog is None:
            folder = Path(self._page.form().package.parent)
            self.dialog = TeachDialog(self._client, self._canvas, folder, self._page)
            if self._page.start.last is not None:
                self.dialog.models.choose(self._page.start.last.folder)
            self.dialog.startWanted.connect(self.start)
            self.dialog.finished.connect(self._forget)
            self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def start(self, request: Adapt) -> None:
        """Have the engine teach."""
        self._run.start(
            "adapt",
            request,
            self.tr("Reading the images…"),
            self.tr("The teaching was stopped before there was anything to keep."),
            self._finished,
        )

    def shutdown(self) -> None:
        """Let go of the engine, and of the dialog."""
        if self.dialog is not None:
            self.dialog.reject()
        self._run.drop()

    def _forget(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _finished(self, adapted: Adapted, _payload: bytes) -> None:
        self._page.modelTrained.emit(adapted.package)
        if adapted.cancelled:
            text = self.tr("Stopped early: the best student so far is in {folder}, and is chosen on the Map page.")
        else:
            text = self.tr("The student is in {folder}, and is chosen on the Map page.")
        said = [text.format(folder=adapted.package), *adapted.notes]
        said.append(self.tr("Nothing is known of its scores until it is judged on labels."))
        self._page.notice.say(
            "success",
            " ".join(said),
            [(self.tr("Map with it"), lambda: self._page.useForMapping.emit(adapted.package))],
        )
