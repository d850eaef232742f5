"""The Train page, its buttons pressed as a user presses them, with the real engine behind it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox

from plugin.desktop.dock import judging
from plugin.desktop.dock.annotate.model import ModelChoice
from plugin.desktop.dock.train.like_classes import like_names
from plugin.desktop.layers.landform_layer import add_landform, edit_command
from plugin.desktop.requests.train_request import Pair
from plugin.desktop.settings import Settings
from plugin.protocol.messages.engine import FEATURES_ONLY, ModelInfo, ModelList
from plugin.protocol.messages.jobs import DECODER_KINDS, Train

from ...ground import COLOURS, MOON, discs, memory_polygons, outline, trained_model
from ...waiting import spin


def press(button: Any) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def finished(page: Any) -> bool:
    return page.train_button.isEnabled() and page.notice.kind != ""


def test_training_draws_curves_and_leaves_a_model(page: Any) -> None:
    assert "dark 8" in page.summary.text() and "bright 8" in page.summary.text()
    packages = []
    page.useForMapping.connect(packages.append)

    press(page.train_button)
    assert page.progress.isVisible() and not page.train_button.isEnabled()
    spin(lambda: finished(page))

    assert page.notice.kind == "success", page.notice.sentence
    assert [epoch.epoch for epoch in page.curves.epochs] == list(range(1, 4))
    assert page.curves.epochs[-1].loss < page.curves.epochs[0].loss
    assert not page.progress.isVisible()
    classes = [page.scores.item(row, 0).text() for row in range(page.scores.rowCount())]
    assert classes == ["background", "bright", "dark"]
    assert "of the unseen ground got its right class" in page.result_text.text()
    press(page.use_for_mapping)
    card = json.loads((Path(packages[0]) / "card.json").read_text())
    assert {item["name"]: item["colour"] for item in card["classes"]} == COLOURS


def test_stopping_keeps_the_best(page: Any) -> None:
    page.epochs.setValue(2000)
    press(page.train_button)
    spin(lambda: len(page.curves.epochs) >= 2)
    press(page.progress.stop)
    assert page.progress.stop.text() == "Stopping…"
    spin(lambda: finished(page))

    assert page.notice.kind == "success", page.notice.sentence
    assert "Stopped early" in page.result_text.text()
    assert page.curves.best_epoch in [epoch.epoch for epoch in page.curves.epochs]
    assert (Path(page.folder.filePath()) / "discs" / "card.json").is_file()


def test_unsaved_labels_are_saved_on_request(page: Any, scene: Any) -> None:
    raster, labels = scene
    add_landform(labels, outline(discs()[0]).buffer(-900, 8), raster.crs(), {"class": "bright"})
    press(page.train_button)
    assert page.notice.kind == "question" and "not saved yet" in page.notice.sentence
    assert not page.progress.isVisible()

    press(page.notice.button("Save and train"))
    assert page.progress.isVisible()
    assert labels.isEditable() and not labels.isModified()
    on_disk = QgsVectorLayer(labels.source(), "again", "ogr")
    assert on_disk.featureCount() == 17
    press(page.progress.stop)
    spin(lambda: finished(page))


def test_classes_that_differ_in_case_alone_are_asked_about(page: Any, scene: Any) -> None:
    _, labels = scene
    index = labels.fields().lookupField("class")
    with edit_command(labels, "typed otherwise"):
        for feature in list(labels.getFeatures("class = 'dark'"))[:3]:
            labels.changeAttributeValue(feature.id(), index, "Dark ")
    assert labels.commitChanges()
    press(page.train_button)
    assert page.notice.kind == "question" and "“dark” (5) and “Dark” (3)" in page.notice.sentence
    press(page.notice.button("One: rename to “dark”"))
    assert page.progress.isVisible()
    press(page.progress.stop)
    spin(lambda: finished(page))
    on_disk = QgsVectorLayer(labels.source(), "again", "ogr")
    assert sorted({feature["class"] for feature in on_disk.getFeatures()}) == ["bright", "dark"]
    assert not labels.isEditable()


def test_classes_that_are_two_are_asked_about_once(idle_page: Any, scene: Any) -> None:
    raster, labels = scene
    page, pairs, went_on = idle_page, [Pair(raster, labels)], []
    index = labels.fields().lookupField("class")
    with edit_command(labels, "typed otherwise"):
        labels.changeAttributeValue(next(labels.getFeatures("class = 'dark'")).id(), index, "DARK")
    assert page.like_classes.asks(pairs, "class", lambda: went_on.append(1))
    press(page.notice.button("They differ"))
    assert went_on == [1] and not page.like_classes.asks(pairs, "class", lambda: None)
    assert like_names({"a b": 1, "A  B": 2, "c": 3}) == [["A  B", "a b"]]


def test_an_existing_model_is_kept(page: Any) -> None:
    taken = Path(page.folder.filePath()) / "discs"
    taken.mkdir(parents=True)
    (taken / "card.json").write_text("mine")
    press(page.train_button)
    assert "It is kept as it is" in page.notice.sentence
    press(page.notice.button("Train as “discs 2”"))
    assert page.name.text() == "discs 2" and page.progress.isVisible()
    press(page.progress.stop)
    spin(lambda: finished(page))
    assert (taken / "card.json").read_text() == "mine"


def test_labels_of_another_body_are_refused(idle_page: Any, scene: Any) -> None:
    moon = memory_polygons(MOON, ("mare",), "lunar labels")
    QgsProject.instance().addMapLayer(moon)
    idle_page.pairs.rows[0].raster.setLayer(scene[0])
    idle_page.pairs.rows[0].labels.setLayer(moon)
    press(idle_page.train_button)
    assert idle_page.notice.kind == "error"
    assert "lunar labels” are on Moon, but the raster “scene” is on Mars" in idle_page.notice.sentence
    assert idle_page.train_button.isEnabled()


def test_a_layer_without_the_class_field_is_refused(idle_page: Any, scene: Any) -> None:
    bare = QgsVectorLayer("Polygon?crs=IAU_2015:49910", "bare", "memory")
    QgsProject.instance().addMapLayer(bare)
    idle_page.pairs.rows[0].raster.setLayer(scene[0])
    idle_page.pairs.rows[0].labels.setLayer(bare)
    press(idle_page.train_button)
    assert "“bare” has no field for the class" in idle_page.notice.sentence


def test_an_empty_layer_is_refused(idle_page: Any, scene: Any) -> None:
    empty = memory_polygons(name="nothing yet")
    QgsProject.instance().addMapLayer(empty)
    idle_page.pairs.rows[0].raster.setLayer(scene[0])
    idle_page.pairs.rows[0].labels.setLayer(empty)
    press(idle_page.train_button)
    assert "“nothing yet” is empty" in idle_page.notice.sentence


def test_without_an_engine_the_page_says_so(idle_page: Any, scene: Any) -> None:
    idle_page.pairs.rows[0].raster.setLayer(scene[0])
    idle_page.pairs.rows[0].labels.setLayer(scene[1])
    press(idle_page.train_button)
    spin(lambda: idle_page.notice.kind == "error")
    assert "engine" in idle_page.notice.sentence
    assert idle_page.train_button.isEnabled() and not idle_page.progress.isVisible()


def test_reviewed_polygons_alone_can_be_learnt_from(idle_page: Any, scene: Any) -> None:
    row = idle_page.pairs.rows[0]
    plain = memory_polygons(kinds=("dark",), name="plain")
    QgsProject.instance().addMapLayer(plain)
    row.raster.setLayer(scene[0])
    row.labels.setLayer(plain)
    assert row.reviewed.isHidden()  # nobody can have reviewed them
    labels = scene[1]
    row.labels.setLayer(labels)
    assert row.reviewed.isVisible() and "16 polygons" in idle_page.summary.text()
    QTest.mouseClick(row.reviewed, Qt.MouseButton.LeftButton, pos=QPoint(8, row.reviewed.height() // 2))
    assert idle_page.form().pairs[0].reviewed_only
    press(idle_page.train_button)
    assert "No polygon of “labels” is reviewed yet" in idle_page.notice.sentence
    index = labels.fields().lookupField("reviewed")
    numbers = sorted(labels.allFeatureIds())[:4]
    labels.dataProvider().changeAttributeValues({number: {index: True} for number in numbers})
    row.labels.setLayer(plain)
    row.labels.setLayer(labels)
    assert "4 polygons" in idle_page.summary.text()


def test_rows_come_and_go(idle_page: Any, scene: Any) -> None:
    idle_page.pairs.rows[0].raster.setLayer(scene[0])
    idle_page.pairs.rows[0].labels.setLayer(scene[1])
    press(idle_page.pairs.add_button)
    assert len(idle_page.pairs.rows) == 2
    assert len(idle_page.pairs.pairs()) == 1, "the same pair counts once"
    press(idle_page.pairs.rows[1].remove)
    assert len(idle_page.pairs.rows) == 1
    assert not idle_page.pairs.rows[0].remove.isVisible()


def test_the_page_starts_with_the_trainings_own_settings_and_offers_every_decoder(idle_page: Any) -> None:
    idle_page.epochs.setValue(Train.epochs)
    form = idle_page.form()
    assert (form.learning_rate, form.validation_share, form.kind) == (
        Train.learning_rate,
        Train.validation_share,
        "auto",
    )
    assert [idle_page.decoder.itemData(row) for row in range(idle_page.decoder.count())] == list(DECODER_KINDS)
    hints = set()
    for row in range(idle_page.decoder.count()):
        idle_page.decoder.setCurrentIndex(row)
        hints.add(idle_page.decoder.toolTip())
    assert len(hints) == len(DECODER_KINDS), "each says when it is good"
    assert idle_page.form().kind == DECODER_KINDS[-1] == "segformer-b2"


def test_the_page_fits_a_narrow_dock(idle_page: Any, scene: Any) -> None:
    idle_page.advanced.setCollapsed(False)
    idle_page.notice.say("error", "The file /" + "very_long_folder_name/" * 20 + "x.tif cannot be read.")
    idle_page.ground_kind.setCurrentIndex(idle_page.ground_kind.findData("polygons"))
    assert idle_page.ground_layer.isVisible()
    idle_page.curves.show()
    assert idle_page.minimumSizeHint().width() <= 300


def test_models_that_give_features_alone_are_offered_here_and_not_for_clicks(idle_page: Any, idle_client: Any) -> None:
    listed = ModelList(
        (
            ModelInfo("default", "Own", True),
            ModelInfo("dino", "DINO", True, kind=FEATURES_ONLY),
            ModelInfo("b", "B", False),
        )
    )
    idle_page.encoders.show(listed)
    offered = [idle_page.encoder.itemData(row) for row in range(idle_page.encoder.count())]
    assert offered[:2] == ["default", "dino"] and idle_page.encoder.itemText(2) == "Other encoder…"
    assert len(offered) == 3
    combo = QComboBox()
    clicks = ModelChoice(combo, idle_client, Settings(), combo)
    clicks._listed(listed, b"")
    assert [combo.itemData(row) for row in range(combo.count())] == ["default"]
    clicks.shutdown()


def test_judging_opens_a_report(page: Any, tmp_path: Path, monkeypatch: Any) -> None:
    opened = []

    class Browser:
        @staticmethod
        def openUrl(url: Any) -> None:
            opened.append(url.toLocalFile())

    monkeypatch.setattr(judging, "QDesktopServices", Browser)
    page.result.show()
    page.judging.judge(trained_model(), tmp_path / "report.html")
    assert page.judging.is_running and page.judging.progress.isVisible() and not page.judge_button.isEnabled()
    spin(lambda: page.notice.kind != "")

    assert page.notice.kind == "success", page.notice.sentence
    assert opened == [str(tmp_path / "report.html")] and (tmp_path / "report.json").is_file()
    assert not page.judging.progress.isVisible() and page.judge_button.isEnabled()


def test_without_labels_there_is_nothing_to_judge_by(idle_page: Any, tmp_path: Path) -> None:
    idle_page.judging.judge(tmp_path, tmp_path / "report.html")
    assert "to judge by" in idle_page.notice.sentence and not idle_page.judging.is_running


def test_a_kind_that_is_fitted_at_once_shows_no_curves_and_speaks_of_no_epochs(page: Any) -> None:
    page.decoder.setCurrentIndex(page.decoder.findData("prototype"))
    press(page.train_button)
    assert not page.curves.isVisible()
    spin(lambda: finished(page))
    assert page.notice.kind == "success", page.notice.sentence
    assert not page.curves.isVisible() and not page.save_picture.isVisible() and page.judge_button.isVisible()
    assert "epoch" not in page.result_text.text() and "of the unseen ground" in page.result_text.text()
    page.name.setText("by steps")
    page.decoder.setCurrentIndex(page.decoder.findData("linear"))
    page.epochs.setValue(1)
    press(page.train_button)
    spin(lambda: finished(page))
    assert page.curves.isVisible() and page.save_picture.isVisible()
    assert "Learnt for 1 epoch." in page.result_text.text()
