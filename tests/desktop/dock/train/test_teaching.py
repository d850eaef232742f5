"""*Teach a student…* on the Train page, by the mouse and with the real engine."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Iterator, List

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton

from plugin.desktop.dock.map.model_chooser import remember_model
from plugin.desktop.dock.train.teach_dialog import TeachDialog

from ...ground import trained_model, write_raster
from ...waiting import spin


def press(button: QAbstractButton) -> None:
    """Click a button that is in sight."""
    assert button.isVisible() and button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def dialog(page: Any, qgis_iface: Any) -> Iterator[TeachDialog]:
    """The dialog, opened by its button, with a decoder of the scene."""
    qgis_iface.mapCanvas().setLayers([])
    remember_model(trained_model())
    press(page.teaching.button)
    QCoreApplication.processEvents()
    yield page.teaching.dialog
    if page.teaching.dialog is not None:
        page.teaching.dialog.reject()


def test_a_look_at_the_labels_then_a_student_to_map_with(page: Any, dialog: TeachDialog, tmp_path: Path) -> None:
    chosen: List[str] = []
    wanted: List[str] = []
    page.modelTrained.connect(chosen.append)
    page.useForMapping.connect(wanted.append)
    press(page.teaching.button)
    assert page.teaching.dialog is dialog, "one is enough"
    assert dialog.models.card.folder == trained_model() and dialog.images.count() == 1
    assert Path(dialog.folder.filePath()) == tmp_path / "models" and not dialog.look.picture.isVisible()
    press(dialog.look.button)
    assert dialog.look.progress.isVisible() and not dialog.look.button.isEnabled()
    spin(lambda: not dialog.look.is_running)
    picture = dialog.look.picture
    assert picture.isVisible(), dialog.notice.sentence
    assert picture.label.pixmap().width() >= 560 and picture.label.height() == picture.label.pixmap().height()
    assert "what the decoder says on" in dialog.look.numbers.text()
    dialog.minutes.setValue(0.2)
    dialog.name.setText("pupil")
    press(dialog.ok)
    assert page.teaching.dialog is None and page.teaching.progress.isVisible() and page.teaching.unfinished
    assert not page.teaching.button.isEnabled() and page.progress.isHidden()
    spin(lambda: page.notice.kind != "")
    assert page.notice.kind == "success", page.notice.sentence
    assert chosen == [str(tmp_path / "models" / "pupil")] and wanted == []
    card = json.loads((Path(chosen[0]) / "card.json").read_text(encoding="utf-8"))
    assert card["head"]["kind"] == "lite0" and card["name"] == "pupil" and not card["training"]["cancelled"]
    assert page.teaching.unfinished == "" and page.teaching.button.isEnabled()
    press(page.notice.button("Map with it"))
    assert wanted == chosen


def test_stopping_keeps_the_best_and_says_so(page: Any, dialog: TeachDialog) -> None:
    chosen: List[str] = []
    page.modelTrained.connect(chosen.append)
    dialog.minutes.setValue(600)
    press(dialog.ok)
    progress = page.teaching.progress
    spin(lambda: progress.text.text() == "Teaching the student" and progress.left.text() != "" or page.notice.kind)
    assert page.notice.kind == "", page.notice.sentence
    press(progress.stop)
    spin(lambda: page.notice.kind != "")
    assert page.notice.sentence.startswith("Stopped early: the best student so far is in")
    card = json.loads((Path(chosen[0]) / "card.json").read_text(encoding="utf-8"))
    assert card["training"]["cancelled"] is True


def test_what_stands_in_the_way_gets_a_sentence(page: Any, dialog: TeachDialog, tmp_path: Path) -> None:
    dialog.images.item(0).setCheckState(Qt.CheckState.Unchecked)
    for button in (dialog.look.button, dialog.ok):
        press(button)
        assert dialog.notice.sentence.startswith("Tick at least one image")
    dialog.images.item(0).setCheckState(Qt.CheckState.Checked)
    assert dialog.notice.sentence == "", "it is put right"
    dialog.name.setText(" . ")
    press(dialog.ok)
    assert dialog.notice.sentence == "Give the student a name of letters or digits."
    (tmp_path / "models" / "pupil").mkdir(parents=True)
    dialog.name.setText("pupil")
    press(dialog.ok)
    assert dialog.notice.kind == "question" and dialog.isVisible()
    press(dialog.notice.button("Teach as “pupil 2”"))
    assert page.teaching.dialog is None and page.teaching.unfinished
    page.teaching.shutdown()
    assert page.teaching.unfinished == "" and page.teaching.progress.isHidden()


def test_without_a_decoder_it_says_what_is_missing(idle_page: Any, scene: Any) -> None:
    press(idle_page.teaching.button)
    dialog = idle_page.teaching.dialog
    press(dialog.ok)
    assert dialog.notice.sentence.startswith("Choose the decoder that teaches first")


def test_the_map_view_is_a_part_of_each_image_and_must_touch_it(dialog: TeachDialog, qgis_iface: Any) -> None:
    canvas, layer = qgis_iface.mapCanvas(), dialog.images.layers[0]
    canvas.setDestinationCrs(layer.crs())
    dialog.ground.setCurrentIndex(dialog.ground.findData("canvas"))
    canvas.setExtent(QgsRectangle(9e6, 9e6, 9.1e6, 9.1e6))
    press(dialog.look.button)
    assert "outside the raster “scene”" in dialog.notice.sentence and not dialog.look.is_running
    asked: List[Any] = []
    dialog.startWanted.disconnect()
    dialog.startWanted.connect(asked.append)
    canvas.setExtent(QgsRectangle(5000, 5000, 20000, 20000))
    press(dialog.ok)
    assert len(asked[0].extents) == 1 and asked[0].extents[0].upper().startswith("POLYGON")


def test_images_come_and_go_with_the_project(dialog: TeachDialog, tmp_path: Path) -> None:
    other = QgsRasterLayer(str(write_raster(tmp_path / "other.tif")), "other")
    QgsProject.instance().addMapLayer(other)
    assert [dialog.images.item(row).text() for row in range(dialog.images.count())] == ["scene", "other"]
    assert [layer.name() for layer in dialog.images.layers] == ["scene"]
    QgsProject.instance().clear()
    assert dialog.images.count() == 0


def test_what_the_map_shows_is_ticked_at_first(page: Any, scene: Any, qgis_iface: Any, tmp_path: Path) -> None:
    other = QgsRasterLayer(str(write_raster(tmp_path / "other.tif")), "other")
    QgsProject.instance().addMapLayer(other)
    qgis_iface.mapCanvas().setLayers([other])
    press(page.teaching.button)
    assert [layer.name() for layer in page.teaching.dialog.images.layers] == ["other"]
    page.teaching.dialog.reject()
    qgis_iface.mapCanvas().setLayers([])
