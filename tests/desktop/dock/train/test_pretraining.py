"""*Pretrain on unlabelled images…* on the Train page, with the real engine behind it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt

from plugin.desktop.dock.train.pretraining import PretrainDialog

from ...waiting import spin


def test_the_images_of_the_project_are_offered_and_one_is_needed(page: Any) -> None:
    dialog = PretrainDialog("pretrained", page)
    assert dialog.images.count() == 1 and len(dialog.images.references) == 1 and dialog.ok.isEnabled()
    dialog.images.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.images.references == () and not dialog.ok.isEnabled()
    dialog.images.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.name.setText("  ")
    assert not dialog.ok.isEnabled()
    assert [dialog.student.itemData(row) for row in range(dialog.student.count())][0] == "segformer-b0"
    QgsProject.instance().clear()
    assert PretrainDialog("pretrained", page).images.count() == 0


def test_a_training_starts_from_what_was_pretrained(page: Any) -> None:
    dialog = PretrainDialog("pretrained", page)
    page.pretraining.start(dialog.images.references, "from images", "lite0", "area", steps=2)
    assert page.progress.isHidden() and page.pretraining.progress.isVisible() and page.pretraining.unfinished
    assert not page.pretraining.button.isEnabled()
    spin(lambda: page.notice.kind != "")
    assert page.notice.kind == "success", page.notice.sentence
    assert page.pretraining.button.isEnabled() and page.pretraining.unfinished == ""
    card = json.loads((Path(page.start.folder) / "card.json").read_text(encoding="utf-8"))
    assert card["name"] == "from images" and card["training"]["pretrained"]["ranking"] == "area"
    assert page.form().start == page.start.folder
    assert "images without labels" in page.start.hint.text()
