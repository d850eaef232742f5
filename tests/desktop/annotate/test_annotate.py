"""Click, look, accept: the Annotate page with real mouse and key events and the real engine."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction

from plugin.desktop.dock.annotate_page import AnnotatePage
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.layers.landform_layer import create_landform_layer, open_landform_layer
from plugin.desktop.map_tools.prompt_tool import PromptMode
from plugin.desktop.settings import Settings
from tests.desktop.waiting import spin
from tests.desktop.window import RIGHT, contains
from tests.scenes import scene

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def click_and_wait(window, page, point, **how):
    window.click(point, **how)
    spin(lambda: not page.session.is_waiting)


def test_a_click_becomes_a_preview_and_enter_a_feature(window, page, target, crater):
    said = []
    page.statusChanged.connect(lambda kind, text, fraction: said.append((kind, text)))
    click_and_wait(window, page, crater.centre)
    outline = page.session.candidate.geometry
    assert contains(outline, crater.centre)
    assert page.pointer.preview.outline.numberOfVertices() > 8
    assert any(kind == "busy" and "Encoding" in text for kind, text in said)
    assert said[-1][0] == "ready"
    page.classes.choose(2)
    before = datetime.now(timezone.utc)
    window.key(Qt.Key.Key_Return)

    (feature,) = target.getFeatures()
    assert feature.geometry().symDifference(outline).area() < 1e-6 * outline.area()
    assert feature["class"] == "dune"
    assert feature["origin"] == "click"
    assert feature["reviewed"] is True
    assert feature["reviewer"] == Settings().reviewer
    assert feature["identity_confidence"] == "certain"
    assert 0 < feature["score"] <= 1
    assert len(feature["model_hash"]) == 64
    assert feature["area_m2"] == pytest.approx(outline.area(), rel=0.1)
    assert feature["diameter_m"] > 0
    assert feature["centre_lon"] == pytest.approx(feature["centre_lon360"])
    assert feature["pixel_m"] == pytest.approx(95, abs=5)
    assert feature["location_confidence_m"] >= feature["pixel_m"]
    assert feature["source_image"] == "gusev_900.tif"
    assert json.loads(feature["prompts"])["labels"] == [1]
    assert abs((datetime.fromisoformat(feature["mapped_at"]) - before).total_seconds()) < 30
    assert not page.session.is_open
    assert page.pointer.preview.outline.numberOfVertices() == 0


def test_undo_redo_save_and_the_file_reopens_with_a_valid_crs(window, page, target, gusev, crater, tmp_path):
    click_and_wait(window, page, crater.centre)
    window.double_click(crater.at(0.1, 0))
    assert target.undoStack().count() == 1
    assert target.featureCount() == 1
    target.undoStack().undo()
    assert target.featureCount() == 0
    target.undoStack().redo()
    spin(lambda: page.saveButton.isEnabled())
    assert "1" in page.unsavedLabel.text()
    QTest.mouseClick(page.saveButton, Qt.MouseButton.LeftButton)
    spin(lambda: not page.saveButton.isEnabled())
    assert page.unsavedLabel.text() == ""
    again = open_landform_layer(str(tmp_path / "landforms.gpkg"), "landforms")
    assert again.featureCount() == 1
    assert again.crs().isValid()
    assert target.crs() == gusev.crs()


def test_the_click_of_a_double_click_is_no_prompt_of_an_open_one(window, page, target, crater):
    click_and_wait(window, page, crater.centre)
    shown = page.session.candidate.geometry.asWkt(6)
    window.double_click(crater.at(3, 3))
    (feature,) = target.getFeatures()
    assert feature.geometry().area() == pytest.approx(QgsGeometry.fromWkt(shown).area(), rel=1e-6)


def test_a_double_click_alone_prompts_and_accepts(window, page, target, crater):
    window.double_click(crater.centre)
    spin(lambda: target.featureCount() == 1)
    (feature,) = target.getFeatures()
    assert contains(feature.geometry(), crater.centre)


def test_enter_before_the_answer_accepts_when_it_comes(window, page, target, crater):
    window.click(crater.centre)
    window.key(Qt.Key.Key_Return)
    assert target.featureCount() == 0
    spin(lambda: target.featureCount() == 1)


@pytest.mark.parametrize("how", [{"button": RIGHT}, {"modifier": SHIFT}])
def test_right_button_or_shift_takes_ground_away(window, page, target, crater, how):
    click_and_wait(window, page, crater.centre)
    click_and_wait(window, page, crater.at(2, 0), **how)
    assert page.session.prompt.labels == (1, 0)
    candidate = page.session.candidate
    assert candidate is None or not contains(candidate.geometry, crater.at(2, 0))
    assert page.pointer.preview.off.numberOfVertices() == 1


def test_the_background_tool_needs_a_landform_first(window, page, target, crater):
    page.use_tool(PromptMode.BACKGROUND)
    window.click(crater.centre)
    assert not page.session.is_open
    assert "Click on the landform first" in window.warnings


def test_a_dragged_box_outlines_what_it_holds(window, page, target, crater):
    page.use_tool(PromptMode.BOX)
    window.drag(crater.at(-1.2, 1.2), crater.at(1.2, -1.2))
    spin(lambda: not page.session.is_waiting)
    left, bottom, right, top = page.session.prompt.box
    assert left < crater.centre.x() < right and bottom < crater.centre.y() < top
    assert page.session.candidate.geometry.intersects(crater.shape)
    assert page.pointer.preview.box.numberOfVertices() > 3


def test_tab_shows_the_candidates_in_turn_with_their_scores(window, page, target, crater):
    click_and_wait(window, page, crater.centre)
    count = len(page.session.candidates)
    assert 1 <= count <= 3
    texts = [button.text() for button in page.view.candidate_buttons[:count]]
    assert all(text.endswith("%") for text in texts)
    scores = [candidate.score for candidate in page.session.candidates]
    assert scores == sorted(scores, reverse=True)
    seen = [page.session.candidate.mask_id]
    for _ in range(count - 1):
        window.key(Qt.Key.Key_Tab)
        seen.append(page.session.candidate.mask_id)
    assert len(set(seen)) == count
    window.key(Qt.Key.Key_Tab)
    assert page.session.candidate.mask_id == seen[0]
    window.key(Qt.Key.Key_Backtab, SHIFT)
    assert page.session.candidate.mask_id == seen[-1]
    assert page.view.candidate_buttons[count - 1].isChecked()


def test_a_candidate_chosen_by_hand_is_the_one_that_is_refined(window, page, target, crater):
    click_and_wait(window, page, crater.centre)
    if len(page.session.candidates) < 2:
        pytest.skip("the model sees one candidate here")
    window.key(Qt.Key.Key_Tab)
    chosen = page.session.candidate.mask_id
    click_and_wait(window, page, crater.at(0.2, 0.2))
    assert page.session.prompt.previous == chosen
    assert contains(page.session.candidate.geometry, crater.centre)
    assert window.warnings == ""


def test_escape_clears_and_undo_and_redo_step_through_prompts(window, page, target, crater):
    click_and_wait(window, page, crater.centre)
    first = page.session.candidate.mask_id
    click_and_wait(window, page, crater.at(0.3, 0.3))
    window.key(Qt.Key.Key_Z, CONTROL)
    assert len(page.session.prompt.points) == 1
    assert page.session.candidate.mask_id == first  # known already, so at once
    window.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert len(page.session.prompt.points) == 2
    window.key(Qt.Key.Key_Escape)
    assert not page.session.is_open
    assert page.pointer.preview.on.numberOfVertices() == 0
    assert target.featureCount() == 0


def test_keys_are_qgis_own_when_no_prompt_is_open(window, page, target, crater):
    undone = []
    action = QAction("Undo", window.main)
    action.setShortcut("Ctrl+Z")
    action.triggered.connect(lambda: undone.append(1))
    window.main.addAction(action)
    window.canvas.setFocus()
    window.key(Qt.Key.Key_Z, CONTROL)
    assert len(undone) == 1
    assert not page.keys.is_watching
    click_and_wait(window, page, crater.centre)
    window.key(Qt.Key.Key_Z, CONTROL)
    assert len(undone) == 1  # the prompt's own undo
    assert not page.session.is_open
    window.key(Qt.Key.Key_Z, CONTROL)
    assert len(undone) == 2  # nothing is left to undo in the prompt
    window.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert page.session.is_open
    window.key(Qt.Key.Key_Escape)
    window.key(Qt.Key.Key_Z, CONTROL)
    assert len(undone) == 3


def test_keys_work_with_the_focus_in_the_dock_but_not_in_a_text_field(window, page, target, crater):
    click_and_wait(window, page, crater.centre)
    window.key(Qt.Key.Key_3, widget=page.rasterCombo)
    assert page.classes.current == "boulder"
    window.key(Qt.Key.Key_2, widget=page.subtypeEdit)
    assert page.subtypeEdit.text() == "2"
    assert page.classes.current == "boulder"
    window.key(Qt.Key.Key_Return, widget=page.classList)
    (feature,) = target.getFeatures()
    assert (feature["class"], feature["subtype"]) == ("boulder", "2")


def test_numbers_choose_a_class_while_the_tool_has_the_canvas(window, page, gusev):
    window.key(Qt.Key.Key_2)
    assert page.classes.current == "dune"


def test_a_click_on_another_body_is_refused(window, page, target, gusev):
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("IAU_2015:30110"))
    window.click(window.canvas.extent().center())
    assert not page.session.is_open
    assert "Moon" in window.warnings and "Mars" in window.warnings


def test_a_click_in_another_crs_of_the_same_body_lands_on_the_same_ground(window, page, target, gusev, crater):
    degrees = QgsCoordinateReferenceSystem("IAU_2015:49900")
    window.canvas.setDestinationCrs(degrees)
    scale = 180 / 3.141592653589793 / 3396190
    centre = QgsPointXY(crater.centre.x() * scale, crater.centre.y() * scale)
    reach = 8 * crater.radius * scale
    window.zoom_to(QgsRectangle.fromCenterAndSize(centre, 2 * reach, 2 * reach))
    click_and_wait(window, page, centre)
    ((x, y),) = page.session.prompt.points
    assert QgsPointXY(x, y).distance(crater.centre) < 0.05 * crater.radius
    assert contains(page.session.candidate.geometry, crater.centre)
    shown = page.pointer.preview.outline.asGeometry().boundingBox().center()
    assert shown.distance(centre) < reach


def test_a_click_beside_the_image_is_refused(window, page, target, gusev):
    extent = gusev.extent()
    extent.scale(3)
    window.zoom_to(extent)
    window.click(QgsPointXY(extent.xMinimum() + 0.1 * extent.width(), extent.center().y()))
    assert not page.session.is_open
    assert "outside the layer" in window.warnings


def test_a_target_on_another_body_refuses_and_the_prompt_stays(window, page, target, crater, tmp_path):
    moon = create_landform_layer(str(tmp_path / "moon.gpkg"), QgsCoordinateReferenceSystem("IAU_2015:30110"))
    QgsProject.instance().addMapLayer(moon)
    page.targetCombo.setLayer(moon)
    click_and_wait(window, page, crater.centre)
    window.key(Qt.Key.Key_Return)
    assert moon.featureCount() == 0
    assert page.session.is_open
    assert "Moon" in window.warnings
    page.targetCombo.setLayer(target)
    window.key(Qt.Key.Key_Return)
    assert target.featureCount() == 1


def test_a_raster_removed_in_the_middle_of_a_prompt_leaves_nothing_behind(window, page, target, gusev, crater):
    window.click(crater.centre)
    QgsProject.instance().removeMapLayer(gusev.id())
    assert not page.session.is_open
    assert page.pointer.preview.outline.numberOfVertices() == 0
    window.click(crater.centre)
    assert "Add an image layer" in window.warnings


def test_a_prompt_belongs_to_its_raster_and_other_layers_come_and_go(window, page, target, gusev, crater):
    second, third = (QgsRasterLayer(gusev.source(), name) for name in ("a second", "z third"))
    QgsProject.instance().addMapLayers([second, third])
    assert page.raster is gusev
    window.click(crater.centre)
    QgsProject.instance().removeMapLayer(third.id())
    assert page.session.is_open
    QgsProject.instance().addMapLayer(QgsRasterLayer(gusev.source(), "z fourth"))
    assert page.session.is_open
    QgsProject.instance().removeMapLayer(gusev.id())
    assert page.raster is not None
    assert not page.session.is_open


def test_a_target_removed_in_the_middle_of_a_prompt_is_asked_for_again(window, page, target, crater, tmp_path):
    for name in ("another", "one more"):
        other = create_landform_layer(str(tmp_path / f"{name}.gpkg"), target.crs())
        QgsProject.instance().addMapLayer(other)
    assert page.target.layer is target
    click_and_wait(window, page, crater.centre)
    QgsProject.instance().removeMapLayer(target.id())
    assert page.target.layer is None
    assert page.session.is_open


def test_an_image_without_crs_is_mapped_in_columns_and_rows(window, page, tmp_path):
    images = sorted(scene("ctx_craters/images").iterdir())
    layer = window.add_raster(images[0])
    assert page.create_target(str(tmp_path / "plain.gpkg"))
    window.zoom_to(layer.extent())
    centre = layer.extent().center()
    click_and_wait(window, page, centre)
    if page.session.candidate is not None:
        assert layer.extent().intersects(page.session.candidate.geometry.boundingBox())
    assert window.warnings == ""


def test_classes_are_added_renamed_recoloured_and_kept(window, page, target, crater):
    click_and_wait(window, page, crater.centre)
    window.key(Qt.Key.Key_Return)
    page.classes.add("mare", "#123456")
    page.classes.set_colour("#654321")
    page.classes.set_name(0, "impact crater")
    assert page.classes.current == "mare"
    assert [item.name for item in Settings().classes] == ["impact crater", "dune", "boulder", "channel", "mare"]
    assert Settings().colours["mare"] == "#654321"
    (feature,) = target.getFeatures()
    assert feature["class"] == "impact crater"
    legend = [category.value() for category in target.renderer().categories()]
    assert legend[:2] == ["impact crater", "dune"]


def test_without_an_engine_the_page_says_so_and_loses_nothing(window, gusev, crater, tmp_path):
    nobody = EngineClient(tmp_path / "nothing")
    page = AnnotatePage(window, nobody, Settings(), window.main)
    nobody.start()
    page.use_tool(PromptMode.FOREGROUND)
    window.click(crater.centre)
    spin(lambda: window.warnings)
    assert nobody.state == "missing"
    assert "Set up engine" in window.warnings
    assert page.session.is_open  # answered as soon as there is an engine
    page.shutdown()
    nobody.shutdown()
    page.deleteLater()


def test_a_layer_that_is_no_file_is_rendered_and_mapped(window, page, gusev, crater, tmp_path, monkeypatch):
    from plugin.desktop.dock import annotate_question

    # A WMS needs a server; the file's layer taken for one goes the same way from here on.
    monkeypatch.setattr(annotate_question, "reference_of", lambda layer: None)
    assert page.create_target(str(tmp_path / "rendered.gpkg"))
    click_and_wait(window, page, crater.centre)
    assert contains(page.session.candidate.geometry, crater.centre)
    window.key(Qt.Key.Key_Return)
    assert page.target.layer.featureCount() == 1


def test_a_file_that_is_no_geopackage_is_refused(window, page, gusev, tmp_path):
    path = Path(tmp_path / "notes.gpkg")
    path.write_text("no database")
    assert not page.open_target(str(path))
    assert "holds no polygon layer" in window.warnings
