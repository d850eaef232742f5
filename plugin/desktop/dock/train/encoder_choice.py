"""The combo that chooses the image model whose features a decoder learns on."""

from __future__ import annotations

from contextlib import suppress

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QComboBox

from ....protocol.messages.engine import ListModels, ModelList
from ...engine_process import EngineClient
from ...settings import Settings


class EncoderChoice(QObject):
    """Offers every image model that is there, those that give features alone among them.

    Args:
        combo: Holds the default model until the engine has told which there are.
        client: The engine.
        settings: Folder of the models, and the one that clicks use.
        parent: Owner.
    """

    def __init__(self, combo: QComboBox, client: EngineClient, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._combo, self._client, self._settings = combo, client, settings
        self._is_listed = False
        client.stateChanged.connect(self._ask_once)
        self._ask_once()

    def refresh(self) -> None:
        """Ask the engine which image models there are."""
        if self._client.state == "ready":
            self._client.request("models.list", ListModels(str(self._settings.models_folder)), on_reply=self.show)

    def show(self, models: ModelList, _payload: bytes = b"") -> None:
        """Offer the models that are installed, and keep to the one that is chosen."""
        chosen = self._combo.currentData() if self._is_listed else self._settings.model
        self._is_listed = True
        self._combo.clear()
        for model in models.models:
            if model.installed:
                self._combo.addItem(model.title, model.name)
                self._combo.setItemData(self._combo.count() - 1, model.description, Qt.ItemDataRole.ToolTipRole)
        self._combo.setCurrentIndex(max(self._combo.findData(chosen), 0))

    def shutdown(self) -> None:
        """Stop listening to the engine."""
        with suppress(TypeError, RuntimeError):
            self._client.stateChanged.disconnect(self._ask_once)

    def _ask_once(self) -> None:
        if not self._is_listed:
            self.refresh()
