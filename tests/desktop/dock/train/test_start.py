"""*Start from* and *Train again* on the Train page, with the real engine behind it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.desktop.dock.map.model_chooser import remember_model
from plugin.desktop.layers.model_card import read_card
from plugin.protocol.messages.jobs import Train

from ...ground import trained_model
from ...waiting import spin


def press(button: Any) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_chosen_start_brings_its_image_model_and_kind(idle_page: Any) -> None:
    model = trained_model()
    assert idle_page.form().start == "" and idle_page.start.hint.isHidden()
    idle_page.start.choose(str(model))
    form = idle_page.form()
    assert (Path(form.start).resolve(), form.model, form.kind) == (model.resolve(), Train.model, Train.kind)
    assert not idle_page.encoder.isEnabled() and not idle_page.decoder.isEnabled()
    assert "Ensemble" in idle_page.start.hint.text()
    idle_page.start.combo.setCurrentIndex(0)
    assert idle_page.form().start == "" and idle_page.encoder.isEnabled()


def test_train_again_goes_on_with_the_last_decoder(page: Any, scene: Any) -> None:
    assert page.start.again.isHidden()  # there is nothing to go on with
    card = read_card(trained_model())
    remember_model(card.folder)
    page.start.follow(card)
    assert page.start.again.isVisible() and card.name in page.start.again.toolTip()
    press(page.start.again)
    assert page.progress.isVisible() and not page.start.again.isEnabled()
    spin(lambda: page.train_button.isEnabled() and page.notice.kind != "")
    assert page.notice.kind == "success", page.notice.sentence
    assert "Started from discs." in page.result_text.text()
    assert "decoders that started from nothing, since discs has learnt" in page.result_text.text()
    told = json.loads((page.trained_package / "card.json").read_text(encoding="utf-8"))
    assert told["training"]["start"]["name"] == "discs"
    assert page.start.again.isEnabled()


def test_without_labels_nothing_is_trained_again(idle_page: Any) -> None:
    QgsProject.instance().clear()
    idle_page.start.follow(read_card(trained_model()))
    assert idle_page.start.again.isVisible() and not idle_page.start.again.isEnabled()
