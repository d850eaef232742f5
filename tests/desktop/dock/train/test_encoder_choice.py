"""A folder with an image model is chosen on the Train page, remembered, and learnt on by the engine."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog

from plugin.desktop.dock.train import encoder_choice
from plugin.desktop.settings import Settings
from plugin.protocol.messages.engine import ModelInfo, ModelList

from ...waiting import spin

DINO = Path(__file__).parents[3] / "engine" / "encoders" / "references" / "dinov2"


def items(page: Any) -> list:
    return [page.encoder.itemText(row) for row in range(page.encoder.count())]


def choose_other(page: Any, monkeypatch: Any, folder: str) -> None:
    class Dialog(QFileDialog):
        @staticmethod
        def getExistingDirectory(*_arguments: Any) -> str:
            return folder

    monkeypatch.setattr(encoder_choice, "QFileDialog", Dialog)
    row = page.encoder.count() - 1
    page.encoder.setCurrentIndex(row)
    page.encoder.activated.emit(row)


def test_a_folder_is_offered_chosen_and_remembered(idle_page: Any, monkeypatch: Any) -> None:
    assert items(idle_page) == ["Default model", "Other encoder…"]
    choose_other(idle_page, monkeypatch, str(DINO))
    assert items(idle_page) == ["Default model", "dinov2", "Other encoder…"]
    assert idle_page.form().model == str(DINO) and Settings().encoder_folders == [str(DINO)]
    idle_page.encoders.show(ModelList((ModelInfo("default", "Own", True),)))
    idle_page.encoders.show(ModelList((ModelInfo("default", "Own", True),)))
    assert items(idle_page) == ["Own", "dinov2", "Other encoder…"]


def test_without_a_choice_the_model_stays(idle_page: Any, monkeypatch: Any) -> None:
    choose_other(idle_page, monkeypatch, "")
    assert idle_page.form().model == "default" and items(idle_page) == ["Default model", "Other encoder…"]


def test_a_folder_without_a_model_is_refused(idle_page: Any, monkeypatch: Any, tmp_path: Path) -> None:
    choose_other(idle_page, monkeypatch, str(tmp_path))
    assert "holds no image model" in idle_page.notice.sentence and "config.json" in idle_page.notice.sentence
    assert idle_page.form().model == "default" and Settings().encoder_folders == []


def test_a_decoder_learns_on_the_features_of_a_folder(page: Any) -> None:
    page.encoders.take(DINO)
    page.decoder.setCurrentIndex(page.decoder.findData("prototype"))
    QTest.mouseClick(page.train_button, Qt.MouseButton.LeftButton)
    spin(lambda: page.train_button.isEnabled() and page.notice.kind != "")
    assert page.notice.kind == "success", page.notice.sentence
    card = json.loads((Path(page.folder.filePath()) / "discs" / "card.json").read_text())
    assert str(DINO) in card["encoder"].values()
