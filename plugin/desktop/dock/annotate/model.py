"""The model combo: which SAM models are there, and the chosen one made ready in the engine."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox

from ....protocol.messages.engine import FEATURES_ONLY, Failure, ListModels, LoadedModel, LoadModel, ModelList
from ...engine_process import EngineClient, PendingRequest
from ...settings import Settings
from ...widgets import as_it_is


class ModelChoice(QObject):
    """Keeps the combo and the engine on the same model, also after the engine was restarted."""

    chosen = pyqtSignal(str)
    progressed = pyqtSignal(object)
    loaded = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, combo: QComboBox, client: EngineClient, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._combo = combo
        self._client = client
        self._settings = settings
        self._listing: Optional[PendingRequest] = None
        self._loading: Optional[PendingRequest] = None
        combo.addItem(self.tr("Landform Mapper's own"), "default")
        if settings.model != "default":
            combo.addItem(settings.model, settings.model)
            combo.setCurrentIndex(1)
        combo.activated.connect(lambda _row: self._choose())
        client.stateChanged.connect(self._engine_changed)
        self._engine_changed(client.state)

    @property
    def name(self) -> str:
        """Name of the chosen model."""
        return str(self._combo.currentData() or "default")

    @property
    def is_loading(self) -> bool:
        """Whether the engine is making the model ready."""
        return self._loading is not None and self._loading.waiting

    def choose(self, name: str) -> None:
        """Choose a model by its name; where it is not installed, the choice stays."""
        row = self._combo.findData(name)
        if row >= 0 and name != self.name:
            self._combo.setCurrentIndex(row)
            self._choose()
        elif row < 0 and self._client.state != "ready":
            self._settings.model = name  # the engine has not told its models yet

    def refresh(self) -> None:
        """Ask the engine which models there are."""
        message = ListModels(str(self._settings.models_folder))
        self._listing = self._client.request(
            "models.list", message, on_reply=self._listed, supersedes="annotate-models"
        )

    def load(self) -> None:
        """Make the chosen model ready ahead of the first click."""
        message = LoadModel(self.name, self._settings.backend)
        self._loading = self._client.request(
            "models.load",
            message,
            on_reply=self._ready,
            on_failure=self._not_ready,
            on_progress=self.progressed.emit,
            supersedes="annotate-load",
        )

    def shutdown(self) -> None:
        """Stop listening to the engine; called before the page goes."""
        self._client.stateChanged.disconnect(self._engine_changed)
        for pending in (self._listing, self._loading):
            if pending is not None:
                pending.drop()

    def _engine_changed(self, state: str) -> None:
        if state == "ready":
            self.refresh()
            self.load()

    def _choose(self) -> None:
        self._settings.model = self.name
        if self._client.state == "ready":
            self.load()
        self.chosen.emit(self.name)

    def _listed(self, reply: ModelList, _payload: bytes) -> None:
        name = self._settings.model
        blocked = self._combo.blockSignals(True)
        self._combo.clear()
        for model in reply.models:
            if model.installed and model.kind != FEATURES_ONLY:
                self._combo.addItem(model.title, model.name)
                self._combo.setItemData(
                    self._combo.count() - 1, as_it_is(model.description or model.title), Qt.ItemDataRole.ToolTipRole
                )
        self._combo.setCurrentIndex(max(self._combo.findData(name), 0))
        self._combo.blockSignals(blocked)
        if self.name != name:  # the remembered model is gone
            self._choose()

    def _ready(self, _reply: LoadedModel, _payload: bytes) -> None:
        self._loading = None
        self.loaded.emit()

    def _not_ready(self, failure: Failure) -> None:
        self._loading = None
        if failure.kind not in ("engine-died", "engine-hung", "stopped", "missing", "cancelled"):
            self.failed.emit(failure.sentence)
