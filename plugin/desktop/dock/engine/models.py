"""The catalogue of SAM models on the Engine page: what is there, download, cancel, or a file the user has."""

from __future__ import annotations

from typing import Any, List, Optional

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QHeaderView, QTreeWidgetItem

from ....protocol.messages.engine import DownloadModel, Failure, ListModels, ModelInfo, ModelList
from ....protocol.messages.jobs import Progress
from ...engine_process import EngineClient, PendingRequest
from ...sentences import tr
from ...settings import Settings
from ...widgets import as_it_is, size_text
from ..waiting_words import told

_INFO = Qt.ItemDataRole.UserRole


class ModelCatalogue(QObject):
    """Controls the model widgets of the form ui/engine_page.ui."""

    installed = pyqtSignal(str)

    def __init__(self, page: Any, client: EngineClient, settings: Settings) -> None:
        super().__init__(page)
        self._page = page
        self._client = client
        self._settings = settings
        self._running: Optional[PendingRequest] = None
        tree = page.modelTree
        tree.setHeaderLabels([self.tr("Model"), self.tr("Size"), self.tr("Window"), self.tr("State")])
        tree.headerItem().setToolTip(2, self.tr("What the quickest window so far took on this machine"))
        tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # titles differ at their ends
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        tree.currentItemChanged.connect(lambda *_: self._show())
        page.downloadButton.clicked.connect(self._download_or_cancel)
        page.fileButton.clicked.connect(self._choose_file)
        client.stateChanged.connect(self._engine_changed)
        self._engine_changed(client.state)

    @property
    def models(self) -> List[ModelInfo]:
        """The models that are listed."""
        tree = self._page.modelTree
        return [tree.topLevelItem(row).data(0, _INFO) for row in range(tree.topLevelItemCount())]

    @property
    def chosen(self) -> Optional[ModelInfo]:
        """The model that is chosen in the list."""
        item = self._page.modelTree.currentItem()
        return item.data(0, _INFO) if item is not None else None

    @property
    def is_downloading(self) -> bool:
        """Whether a model is on its way."""
        return self._running is not None

    def refresh(self) -> None:
        """Ask the engine for the catalogue."""
        message = ListModels(str(self._settings.models_folder))
        self._client.request(
            "models.list", message, on_reply=self._listed, on_failure=self._not_listed, supersedes="engine-models"
        )

    def choose(self, name: str) -> None:
        """Choose a model in the list by its name."""
        for row, model in enumerate(self.models):
            if model.name == name:
                self._page.modelTree.setCurrentItem(self._page.modelTree.topLevelItem(row))

    def fetch(self, file: str = "") -> None:
        """Download the chosen model, or take ``file`` for it."""
        if self.chosen is None or self._running is not None:
            return
        message = DownloadModel(self.chosen.name, file, self._settings.proxy)
        self._running = self._client.request(
            "models.download",
            message,
            on_reply=self._fetched,
            on_failure=self._failed,
            on_progress=self._progressed,
        )
        self._progressed(Progress(self.tr("Reading the file…") if file else self.tr("Connecting…")))
        self._show()

    def cancel(self) -> None:
        """Stop the download; what has arrived stays for the next try."""
        if self._running is not None:
            self._running.cancel()

    def _engine_changed(self, state: str) -> None:
        if state == "ready":
            self.refresh()
        self._show()

    def _listed(self, reply: ModelList, _payload: bytes) -> None:
        tree = self._page.modelTree
        name = self.chosen.name if self.chosen is not None else ""
        tree.clear()
        for model in reply.models:
            state = self.tr("ready") if model.installed else self.tr("–")
            size = size_text(model.size_bytes) if model.size_bytes else ""
            pace = self.tr("{seconds} s").format(seconds=f"{model.window_seconds:.2g}") if model.window_seconds else ""
            item = QTreeWidgetItem([model.title, size, pace, state])
            item.setData(0, _INFO, model)
            item.setToolTip(0, as_it_is(" – ".join(filter(None, (model.title, model.licence)))))
            tree.addTopLevelItem(item)
        self.choose(name or (reply.models[0].name if reply.models else ""))
        self._show()

    def _not_listed(self, failure: Failure) -> None:
        self._page.modelText.setText(failure.sentence)

    def _download_or_cancel(self) -> None:
        if self._running is not None:
            self.cancel()
        else:
            self.fetch()

    def _choose_file(self) -> None:
        kinds = self.tr("Checkpoints (*.pth *.pt);;All (*)")
        path, _ = QFileDialog.getOpenFileName(self._page, self.tr("Checkpoint file"), self._settings.last_folder, kinds)
        if path:
            self.fetch(path)

    def _progressed(self, progress: Progress) -> None:
        bar = self._page.downloadProgress
        bar.setMaximum(0 if progress.fraction is None else 1000)
        bar.setValue(int(1000 * (progress.fraction or 0.0)))
        bar.setToolTip(as_it_is(told(progress)))
        self._page.modelText.setText(told(progress))

    def _fetched(self, reply: ModelInfo, _payload: bytes) -> None:
        self._running = None
        self.refresh()
        self.installed.emit(reply.name)
        self._show()

    def _failed(self, failure: Failure) -> None:
        self._running = None
        self._show()
        if failure.kind != "cancelled":
            self._page.modelText.setText(failure.sentence)

    def _show(self) -> None:
        page, model = self._page, self.chosen
        ready = self._client.state == "ready"
        missing = model is not None and not model.installed
        page.downloadProgress.setVisible(self._running is not None)
        page.downloadButton.setText(self.tr("Cancel") if self._running is not None else self.tr("Download"))
        page.downloadButton.setEnabled(ready and (self._running is not None or missing))
        page.fileButton.setEnabled(ready and self._running is None and missing)
        page.modelTree.setEnabled(self._running is None)
        if self._running is None:
            page.modelText.setText(_about(model) if model is not None else self.tr("Listed when the engine is ready."))


def _about(model: ModelInfo) -> str:
    licence = tr("Licence: {licence}.").format(licence=model.licence) if model.licence else ""
    scores = ""
    if model.scores.landforms:
        scores = tr(
            "Mean IoU on {count} landforms that nobody trained on: {click} with one click, {clicks} with three, {box} "
            "with a box."
        ).format(
            count=model.scores.landforms,
            click=f"{model.scores.click:.2f}",
            clicks=f"{model.scores.three_clicks:.2f}",
            box=f"{model.scores.box:.2f}",
        )
    return " ".join(part for part in (model.description, scores, licence) if part)
