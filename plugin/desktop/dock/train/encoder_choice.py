"""The combo that chooses the image model whose features a decoder learns on."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog

from ....protocol.messages.engine import ListModels, ModelList
from ...engine_process import EngineClient
from ...settings import Settings
from ...widgets import as_it_is

#: Data of the item that asks for a folder.
_OTHER = "…"
_WEIGHTS = ("model.safetensors", "pytorch_model.bin")


class EncoderChoice(QObject):
    """Offers every image model that is there, those that give features alone among them, and folders of the user's.

    Args:
        combo: Holds the default model until the engine has told which there are.
        client: The engine.
        settings: Folder of the models, the one that clicks use, and folders that were chosen before.
        page: Owner, with a notice.
    """

    def __init__(self, combo: QComboBox, client: EngineClient, settings: Settings, page: Any) -> None:
        super().__init__(page)
        self._combo, self._client, self._settings, self._page = combo, client, settings, page
        self._is_listed = False
        self._chosen = combo.currentData()
        self._offer_folders()
        combo.activated.connect(self._activated)
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
                self._add(self._combo.count(), model.title, model.name, model.description)
        self._offer_folders()
        self._choose(chosen)

    def take(self, folder: Path) -> None:
        """Offer a folder as transformers or timm save one, and choose it; or say what it lacks."""
        if not (folder / "config.json").is_file() or not any((folder / name).is_file() for name in _WEIGHTS):
            sentence = self.tr(
                "{folder} holds no image model: there should be a file config.json beside {weights}, as transformers "
                "and timm save it."
            )
            self._page.notice.say("error", sentence.format(folder=folder, weights=self.tr(" or ").join(_WEIGHTS)))
            self._choose(self._chosen)
            return
        known = [path for path in self._settings.encoder_folders if path != str(folder)]
        self._settings.encoder_folders = [*known, str(folder)]
        if self._combo.findData(str(folder)) < 0:
            self._add(self._combo.findData(_OTHER), folder.name, str(folder), str(folder))
        self._choose(str(folder))

    def shutdown(self) -> None:
        """Stop listening to the engine."""
        with suppress(TypeError, RuntimeError):
            self._client.stateChanged.disconnect(self._ask_once)

    def _add(self, row: int, title: str, data: str, hint: str) -> None:
        self._combo.insertItem(row, title, data)
        self._combo.setItemData(row, as_it_is(hint), Qt.ItemDataRole.ToolTipRole)

    def _choose(self, name: str) -> None:
        self._combo.setCurrentIndex(max(self._combo.findData(name), 0))
        self._chosen = self._combo.currentData()

    def _offer_folders(self) -> None:
        """The user's folders that are still there, and the item that asks for one."""
        for path in self._settings.encoder_folders:
            if Path(path).is_dir() and self._combo.findData(path) < 0:
                self._add(self._combo.count(), Path(path).name, path, path)
        hint = self.tr("A folder with a vision transformer, as transformers or timm save it: DINOv2, DINOv3, ViT, MAE")
        self._add(self._combo.count(), self.tr("Other encoder…"), _OTHER, hint)

    def _activated(self, row: int) -> None:
        if self._combo.itemData(row) != _OTHER:
            self._chosen = self._combo.itemData(row)
            return
        self._choose(self._chosen)  # until a folder is chosen
        title = self.tr("Folder of an image model")
        folder = QFileDialog.getExistingDirectory(self._page, title, self._settings.last_folder)
        if folder:
            self._settings.last_folder = str(Path(folder).parent)
            self.take(Path(folder))

    def _ask_once(self) -> None:
        if not self._is_listed:
            self.refresh()
