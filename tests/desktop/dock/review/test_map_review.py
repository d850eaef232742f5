"""A map's polygons are looked through, least sure first, and become labels; by keys, buttons and clicks."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterator, List

import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest

from plugin.desktop.dock.dock import LandformDock
from plugin.desktop.layers.landform_layer import add_landform, create_landform_layer, save_edits
from plugin.desktop.layers.map_results import add_map_results, layers_of
from plugin.protocol.messages.jobs import Mapped
from tests.desktop.ground import COLOURS, PIXEL, discs, open_scene, outline
from tests.desktop.idle_dock import idle_dock
from tests.desktop.waiting import spin
from tests.desktop.window import CONTROL, LEFT, SHIFT, Window, contains

Key = Qt.Key
SCORES = (0.9, 0.5, 0.7, 0.6)
#: Numbers of the discs, least sure first.
ORDER = (1, 3, 2, 0)


@pytest.fixture
def window(qgis_app: Any) -> Iterator[Window]:
    QgsSettings().remove("landform_mapper")
    QgsProject.instance().clear()
    window = Window()
    yield window
    window.close()


@pytest.fixture
def scene(window: Window, tmp_path: Path) -> Any:
    """Raster and labels, the raster on the canvas."""
    raster, labels = open_scene(tmp_path)
    window.look_at(raster)
    return raster, labels


@pytest.fixture
def found(scene: Any, tmp_path: Path) -> QgsVectorLayer:
    """The polygons of a map of the scene, four of its discs."""
    raster, _ = scene
    path = tmp_path / "run" / "map.gpkg"
    path.parent.mkdir()
    layer = create_landform_layer(str(path), raster.crs())
    for disc, score in zip(discs(), SCORES):
        row = {"class": disc.kind, "score": score, "origin": "model", "reviewed": False, "source_image": "scene.tif"}
        add_landform(layer, outline(disc), raster.crs(), {**row, "area_m2": 1e7, "diameter_m": 3568.0})
    assert save_edits(layer) is None
    layer.rollBack()
    group = add_map_results(Mapped(str(path), "landforms", "", "", "", 1, 0), "run", COLOURS, raster.crs())
    return layers_of(group)[0]


@pytest.fixture
def dock(window: Window, found: QgsVectorLayer, scene: Any, tmp_path: Path) -> Iterator[LandformDock]:
    """The dock on the scene and its map, without an engine."""
    with idle_dock(window, tmp_path) as dock:
        window.main.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.annotate.targetCombo.setLayer(scene[1])
        dock.show_page(dock.map)
        window.zoom_to(scene[0].extent())
        yield dock


@pytest.fixture
def review(dock: LandformDock) -> Any:
    """A review that the Map page's button has begun."""
    QTest.mouseClick(dock.map.review_row.button, LEFT)
    assert dock.annotate.many.map_review.is_running
    return dock.annotate.many.map_review


def rows(layer: QgsVectorLayer) -> List[Any]:
    """Class and review of the polygons, as the discs are numbered."""
    features = sorted(layer.getFeatures(), key=lambda feature: feature.id())
    return [(feature["class"], bool(feature["reviewed"])) for feature in features]


def centre(number: int) -> QgsPointXY:
    return outline(discs()[number]).centroid().asPoint()


def test_the_map_page_leads_to_the_review_least_sure_first(window, dock, review, found, scene):
    assert dock.tabs.currentIndex() == dock.pages.index(dock.annotate)
    assert dock.annotate.target.layer is found and dock.annotate.raster is scene[0]
    assert list(dock.annotate.classes.colours) == list(COLOURS)  # the model's classes are on the keys
    assert review.panel.countLabel.text() == "1 of 4, 0 accepted"
    assert "Score 50%" in review.panel.itemLabel.text() and "Class dark" in review.panel.itemLabel.text()
    for number in ORDER:
        assert contains(review.outlines.current.asGeometry(), centre(number))
        window.key(Key.Key_N)
    assert rows(found) == [(disc.kind, False) for disc in discs()[:4]]


@pytest.mark.parametrize("height", [700, 800])
def test_all_buttons_are_in_sight_in_a_narrow_dock(window, dock, found, height):
    window.main.resize(1100, height)
    dock.setFixedWidth(320)
    QTest.mouseClick(dock.map.review_row.button, LEFT)
    panel = dock.annotate.many.map_review.panel
    spin(lambda: panel.itemLabel.height() > 1.5 * panel.countLabel.height())  # its words take two lines
    for button in (panel.labelsButton, panel.stopReviewButton):
        spin(lambda last=button: last.visibleRegion().boundingRect().height() == last.height(), seconds=5)


def test_it_is_said_that_what_the_map_missed_is_learnt_as_background(dock, review):
    assert "Landforms that the map missed are learnt as background" in review.panel.labelsButton.toolTip()
    assert "background also teaches landforms that the map missed" in dock.train.unlabelled.toolTip()


def test_keys_confirm_correct_and_reject_in_one_undo_step_each(window, dock, review, found):
    dock.annotate.reviewerEdit.setText("Ada")
    kinds = [disc.kind for disc in discs()[:4]]
    window.key(Key.Key_Return)  # disc 1 is right
    window.key(Key.Key_2)  # disc 3 is bright
    window.key(Key.Key_Delete)  # disc 2 is none
    assert rows(found) == [(kinds[0], False), (kinds[1], True), ("background", True), ("bright", True)]
    assert found.undoStack().count() == 3
    assert review.panel.countLabel.text() == "4 of 4, 2 accepted, 1 rejected"
    assert {feature["origin"] for feature in found.getFeatures()} == {"model"}
    assert {feature["reviewer"] for feature in found.getFeatures() if feature["reviewed"]} == {"Ada"}
    window.key(Key.Key_9)  # there are two classes
    assert found.undoStack().count() == 3


def test_back_leads_to_the_polygon_that_was_just_decided_which_can_be_decided_anew(window, dock, review, found):
    window.key(Key.Key_2)  # a slip: disc 1 is dark
    window.key(Key.Key_B)
    assert contains(review.outlines.current.asGeometry(), centre(ORDER[0]))
    assert "Class bright. Accepted." in review.panel.itemLabel.text()
    assert review.panel.countLabel.text() == "1 of 4, 1 accepted"
    window.key(Key.Key_1)
    assert rows(found)[ORDER[0]] == ("dark", True)
    assert review.panel.countLabel.text() == "2 of 4, 1 accepted"
    window.key(Key.Key_Return)
    window.key(Key.Key_Delete)
    for number in reversed(ORDER[:3]):
        window.key(Key.Key_Left)
        assert contains(review.outlines.current.asGeometry(), centre(number))
    window.key(Key.Key_Return)  # it is right as it was decided: on to what is not accepted
    assert contains(review.outlines.current.asGeometry(), centre(ORDER[2]))
    assert [name for name, _ in rows(found)] == [discs()[0].kind, "dark", "background", discs()[3].kind]


def test_undo_asks_again_whatever_layer_is_active(window, dock, review, found):
    window.key(Key.Key_Return)
    window.key(Key.Key_Delete)
    window.key(Key.Key_Z, CONTROL)
    QCoreApplication.processEvents()
    assert contains(review.outlines.current.asGeometry(), centre(ORDER[1]))
    assert review.panel.countLabel.text() == "2 of 4, 1 accepted"
    window.key(Key.Key_Z, CONTROL | SHIFT)
    QCoreApplication.processEvents()
    assert review.panel.countLabel.text().endswith("1 accepted, 1 rejected")
    assert rows(found)[ORDER[1]] == ("background", True)


def test_no_more_is_taken_back_than_was_decided_in_this_review(window, dock, review, found):
    window.key(Key.Key_Return)
    review.stop()
    dock.annotate.many.map_review.start(found)
    before = rows(found)
    window.key(Key.Key_Z, CONTROL)
    QCoreApplication.processEvents()
    assert rows(found) == before and found.undoStack().canUndo()
    assert "No decision of this review is left" in window.warnings


def test_buttons_do_the_same_and_the_rest_waits_for_later(window, dock, review, found, scene):
    panel = review.panel
    assert panel.acceptRestButton.isHidden() and not panel.labelsButton.isEnabled()
    QTest.mouseClick(panel.acceptItemButton, LEFT)
    QTest.mouseClick(panel.rejectItemButton, LEFT)
    QTest.mouseClick(panel.stopReviewButton, LEFT)
    assert panel.isHidden() and not review.is_running
    assert dock.annotate.target.layer is scene[1]  # the next click goes where landforms went before
    dock.show_page(dock.map)
    QTest.mouseClick(dock.map.review_row.button, LEFT)
    assert panel.countLabel.text() == "1 of 2, 0 accepted"


def test_an_outline_is_fixed_as_refining_does(window, dock, review, found):
    before = found.getFeature(review.queue.current.feature_id).geometry()
    window.key(Key.Key_F)
    session = dock.annotate.session
    assert session.is_open and "Enter" in review.panel.itemLabel.text()
    window.key(Key.Key_Escape)
    QCoreApplication.processEvents()
    assert review.queue.position == 0 and found.selectedFeatureCount() == 0
    window.key(Key.Key_F)
    window.key(Key.Key_Return)
    QCoreApplication.processEvents()
    assert not session.is_open and review.panel.countLabel.text() == "2 of 4, 1 accepted"
    feature = found.getFeature(review.queue.items[0].feature_id)
    assert feature["reviewed"] and feature["class"] == "dark"
    assert feature.geometry().symDifference(before).area() < 1e-6 * before.area()
    assert found.undoStack().count() == 1 and found.selectedFeatureCount() == 0


def test_reviewed_polygons_become_labels_at_the_end(window, dock, review, found, scene):
    for _ in range(3):
        window.key(Key.Key_Return)
    window.key(Key.Key_Delete)
    assert not review.is_running and review.panel.isHidden()
    assert "3 of 4 polygons are landforms" in window.warnings
    window.press("Use as labels…")
    assert dock.tabs.currentIndex() == dock.pages.index(dock.train)
    first, second = dock.train.pairs.pairs()
    assert (first.raster, first.labels, first.reviewed_only) == (scene[0], scene[1], False)
    assert (second.raster, second.labels, second.reviewed_only) == (scene[0], found, True)
    assert "background 1" in dock.train.summary.text()
    dock.show_page(dock.map)
    QTest.mouseClick(dock.map.review_row.button, LEFT)  # nothing is left
    assert "Every polygon of “run: landforms” is reviewed" in window.warnings
    window.press("Use as labels…")
    assert len(dock.train.pairs.pairs()) == 2


def test_an_image_that_is_not_there_is_named(window, dock, found, scene):
    QgsProject.instance().removeMapLayer(scene[0].id())
    QTest.mouseClick(dock.map.review_row.button, LEFT)
    assert "Add the image scene.tif to the project" in window.warnings
    assert not dock.annotate.many.map_review.is_running


def test_the_review_ends_with_its_layer(window, dock, review, found):
    QgsProject.instance().removeMapLayer(found.id())
    assert not review.is_running and not review.keys.is_watching
    assert review.outlines.current.numberOfVertices() == 0
    assert dock.map.review_row.isHidden()


def test_a_tiny_polygon_is_brought_near_with_the_ground_around_it(window, dock, review, found):
    window.zoom_to(window.canvas.extent().buffered(600 * PIXEL * 100))
    window.key(Key.Key_N)
    box = window.canvas.extent()
    assert box.contains(centre(ORDER[1])) and box.width() < 1000 * PIXEL
    pixel = QgsGeometry.fromPointXY(centre(ORDER[2])).buffer(PIXEL / 2, 4)
    pixel.convertToMultiType()
    found.dataProvider().changeGeometryValues({review.queue.items[2].feature_id: pixel})
    window.zoom_to(window.canvas.extent().buffered(600 * PIXEL * 100))
    window.key(Key.Key_N)
    box = window.canvas.extent()
    assert box.contains(centre(ORDER[2])) and 50 * PIXEL < box.height() < 100 * PIXEL
