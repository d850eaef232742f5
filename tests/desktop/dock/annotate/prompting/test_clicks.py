"""Click, look, accept: the Annotate page with real mouse and key events and the real engine."""

from __future__ import annotations

import csv
import json
from datetime import datetime, timezone

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.desktop.layers.circles import circle_around
from plugin.desktop.layers.landform_layer import add_landform, open_landform_layer
from plugin.desktop.layers.transformation import Transformation
from plugin.desktop.map_tools.prompt_tool import PromptMode
from plugin.desktop.settings import Settings
from plugin.protocol.messages.annotating import Prompt
from tests.desktop.ground import sheared_ground
from tests.desktop.waiting import spin
from tests.desktop.window import CONTROL, RIGHT, SHIFT, click_and_wait, contains
from tests.scenes import scene


def test_a_click_becomes_a_preview_and_enter_a_feature(window, page, target, crater):
    said = []
    page.statusChanged.connect(lambda kind, text, fraction: said.append((kind, text)))
    click_and_wait(window, page, crater.centre)
    outline = page.session.candidate.geometry
    assert contains(outline, crater.centre)
    assert page.pointer.preview.outline.numberOfVertices() > 8
    assert said[0][0] == "busy"
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


def test_a_double_click_that_is_no_prompt_takes_no_click_back(window, page, target, gusev, crater):
    add_landform(target, crater.shape, gusev.crs(), {"class": "crater"})
    for place in (crater.centre, crater.at(0.3, 0)):
        click_and_wait(window, page, place)
    window.double_click(crater.centre, modifier=CONTROL)
    assert target.selectedFeatureCount() == 1
    window.zoom_to(gusev.extent().buffered(5 * crater.radius))
    extent = gusev.extent()
    window.double_click(QgsPointXY(extent.xMinimum() - 2 * crater.radius, extent.center().y()))
    assert "outside the layer" in window.warnings
    assert target.featureCount() == 1
    assert len(page.session.prompt.points) == 2
    window.double_click(crater.at(3, 3))
    assert target.featureCount() == 2


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


def test_a_box_that_is_dragged_over_that_of_a_catalogue_is_another_one(window, page, target, crater):
    """The rim that the former box was drawn around, as on sheared ground, goes with it."""
    rim = (crater.at(-0.2, 0), crater.at(0, 0.2), crater.at(0.2, 0), crater.at(0, -0.2))
    former = Prompt(box=(rim[0].x(), rim[3].y(), rim[2].x(), rim[1].y()), around=tuple((at.x(), at.y()) for at in rim))
    page.session.open(former, (), "")
    page.use_tool(PromptMode.BOX)
    window.drag(crater.at(-1.2, 1.2), crater.at(1.2, -1.2))
    spin(lambda: not page.session.is_waiting)
    assert page.session.prompt.around == ()
    shape = page.session.candidate.geometry
    assert shape.boundingBox().width() == pytest.approx(2 * crater.radius, rel=0.3)


@pytest.mark.parametrize("code", ["IAU_2015:49900", "IAU_2015:49930"])
def test_a_box_on_a_map_of_another_crs_means_what_it_is_dragged_around(window, page, tmp_path, code):
    image = sheared_ground(tmp_path / "sheared.tif", -170.0, 50.0, 100_000)
    QgsProject.instance().addMapLayer(image)
    window.look_at(image)
    shown = QgsCoordinateReferenceSystem(code)
    centre = Transformation(QgsCoordinateReferenceSystem("IAU_2015:49900"), shown).moved(
        QgsGeometry.fromPointXY(QgsPointXY(-170, 50))
    )
    window.canvas.setDestinationCrs(shown)
    box = circle_around(centre, 100_000, shown).boundingBox()
    window.zoom_to(QgsRectangle(box).buffered(box.width()))
    assert page.create_target(str(tmp_path / "landforms.gpkg"))
    page.use_tool(PromptMode.BOX)
    window.drag(QgsPointXY(box.xMinimum(), box.yMaximum()), QgsPointXY(box.xMaximum(), box.yMinimum()))
    spin(lambda: not page.session.is_waiting)
    assert page.session.candidate.attributes["diameter_m"] == pytest.approx(100_000, rel=0.05)


def test_an_image_without_crs_is_mapped_in_columns_and_rows(window, page, tmp_path):
    window.add_raster(scene("ctx_craters/images/MC11E-A.png"))
    assert page.create_target(str(tmp_path / "plain.gpkg"))
    with scene("ctx_craters/boxes.csv").open() as table:
        agreed = [row for row in csv.DictReader(table) if row["image"] == "MC11E-A.png" and row["confidence"] == "6"]
    sides = ("xmin_px", "ymin_px", "xmax_px", "ymax_px")
    boxes = [[float(row[side]) for side in sides] for row in agreed]
    left, top, right, bottom = max(boxes, key=lambda box: box[2] - box[0])  # what all six annotators have seen
    crater = QgsRectangle(left, -bottom, right, -top)
    window.zoom_to(QgsRectangle.fromCenterAndSize(crater.center(), 8 * crater.width(), 8 * crater.width()))
    page.use_tool(PromptMode.BOX)
    window.drag(QgsPointXY(left, -top), QgsPointXY(right, -bottom))
    spin(lambda: not page.session.is_waiting)
    outline = page.session.candidate.geometry
    assert contains(outline, crater.center())
    assert outline.intersection(QgsGeometry.fromRect(crater)).area() > 0.5 * outline.area()
    assert window.warnings == ""
