"""Landforms that are mapped already, changed by clicks and keys; each change is one step to undo."""

from __future__ import annotations

import re
from typing import Any, Iterator

import pytest
from qgis.core import NULL, QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QAction, QLabel

from plugin.desktop.layers.landform_layer import add_landform
from plugin.desktop.layers.measure_keeper import MeasureKeeper
from tests.desktop.waiting import spin
from tests.desktop.window import CONTROL, LEFT, SHIFT, click_and_wait, contains


@pytest.fixture
def keeper(page, target) -> Iterator[MeasureKeeper]:
    keeper = MeasureKeeper(page._client)
    yield keeper
    keeper.shutdown()


@pytest.fixture
def landform(page, target, gusev) -> Any:
    """Puts a saved landform into the layer, and clears the undo list."""

    def make(shape: QgsGeometry, **row: Any) -> int:
        add_landform(target, shape, gusev.crs(), {"class": "crater", **row})
        page.save()
        target.undoStack().clear()
        return max(target.allFeatureIds())

    return make


def disc(at: QgsPointXY, radius: float) -> QgsGeometry:
    return QgsGeometry.fromPointXY(at).buffer(radius, 32)


def likeness(one: QgsGeometry, other: QgsGeometry) -> float:
    return one.intersection(other).area() / one.combine(other).area()


def assert_letters_of_their_own(page: Any) -> None:
    """No two labels and buttons of the page have the same letter for Alt."""
    texts = [widget.text() for kind in (QAbstractButton, QLabel) for widget in page.findChildren(kind)]
    letters = [letter.lower() for text in texts for letter in re.findall("&(.)", text)]
    assert "a" in letters and sorted(letters) == sorted(set(letters))


def test_a_landform_is_refined_by_clicks_and_keeps_its_row(window, page, target, keeper, landform, crater):
    rough = disc(crater.at(0.15, 0), 0.6 * crater.radius)
    number = landform(rough, subtype="rampart", score=0.1, curve="circle", curve_residual_m=5.0)
    assert not page.editing.row.refineButton.isEnabled()
    window.click(crater.centre, modifier=CONTROL)
    assert target.selectedFeatureIds() == [number]
    window.key(Qt.Key.Key_R, SHIFT)
    assert page.session.is_open
    assert page.editing.outline.geometry.symDifference(rough).area() < 1e-6 * rough.area()
    assert page.acceptButton.text() == "Repl&ace"
    assert "outline of the landform" in page.acceptButton.toolTip()
    assert_letters_of_their_own(page)
    click_and_wait(window, page, crater.at(-0.7, 0))
    assert contains(page.session.candidate.geometry, crater.at(-0.7, 0))
    window.key(Qt.Key.Key_Return)
    (feature,) = target.getFeatures()
    assert feature.id() == number
    assert likeness(feature.geometry(), crater.shape) > likeness(rough, crater.shape) + 0.1
    assert (feature["class"], feature["subtype"], feature["origin"]) == ("crater", "rampart", "click")
    assert feature["score"] > 0.1 and not feature["curve"] and not feature["curve_residual_m"]
    assert target.undoStack().count() == 1
    spin(lambda: keeper.is_up_to_date)
    assert target.getFeature(number)["area_m2"] == pytest.approx(feature.geometry().area(), rel=0.1)
    assert page.acceptButton.text() == "&Accept" and not page.session.is_open
    assert page.acceptButton.toolTip().startswith("Add the landform to the layer")
    assert_letters_of_their_own(page)
    target.undoStack().undo()
    (feature,) = target.getFeatures()
    assert feature.geometry().symDifference(rough).area() < 1e-6 * rough.area()
    assert feature["score"] == pytest.approx(0.1)


@pytest.mark.parametrize("key", [Qt.Key.Key_R, Qt.Key.Key_S])
def test_a_landform_that_is_saved_while_it_is_changed_keeps_the_change(window, page, target, gusev, crater, key):
    QTest.mouseClick(page.editing.finish.box.overlapBox, LEFT)
    both = crater.shape.combine(disc(crater.at(2.2, 0), 1.5 * crater.radius))
    first = add_landform(target, disc(crater.at(6, 6), crater.radius), gusev.crs(), {"class": "dune"})
    number = add_landform(target, both, gusev.crs(), {"class": "crater"})
    assert first != number and number < 0
    window.click(crater.at(3, 0), modifier=CONTROL)
    assert target.selectedFeatureIds() == [number]
    window.key(key, SHIFT)
    page.save()
    assert target.getFeature(number).isValid() is False
    click_and_wait(window, page, crater.centre)
    spin(lambda: not page.editing.finish.is_waiting)
    assert page.editing.outline.geometry.area() > 0.5 * crater.shape.area()  # it is no neighbour of itself
    window.key(Qt.Key.Key_Return)
    assert window.warnings == ""
    dune, *craters = sorted(target.getFeatures(), key=lambda feature: feature["class"] != "dune")
    assert len(craters) == (1 if key == Qt.Key.Key_R else 2)
    assert min(likeness(feature.geometry(), both) for feature in craters) < 0.9
    assert dune.geometry().area() == pytest.approx(disc(crater.centre, crater.radius).area())


def test_a_landform_whose_making_is_undone_is_not_taken_for_another(window, page, target, landform, gusev, crater):
    number = landform(disc(crater.at(5, 5), crater.radius))
    target.deleteFeature(number)
    target.select(add_landform(target, disc(crater.centre, crater.radius), gusev.crs(), {"class": "crater"}))
    window.key(Qt.Key.Key_R, SHIFT)
    target.undoStack().undo()
    target.undoStack().undo()
    click_and_wait(window, page, crater.at(0.3, 0))
    window.key(Qt.Key.Key_Return)
    assert "no longer in the layer" in window.warnings
    (feature,) = target.getFeatures()
    assert feature.id() == number and not contains(feature.geometry(), crater.centre)


def test_a_circle_that_is_cut_without_a_click_is_none_any_more(window, page, target, landform, crater):
    number = landform(disc(crater.centre, crater.radius), curve="circle", curve_residual_m=5.0)
    neighbour = landform(disc(crater.at(5, 0), crater.radius))
    QTest.mouseClick(page.editing.finish.box.overlapBox, LEFT)
    for kept in (True, False):
        target.selectByIds([number])
        window.key(Qt.Key.Key_R, SHIFT)
        spin(lambda: not page.editing.finish.is_waiting)
        window.key(Qt.Key.Key_Return)
        feature = target.getFeature(number)
        assert (feature["curve"], feature["curve_residual_m"]) == (("circle", 5.0) if kept else (NULL, NULL))
        moved = disc(crater.at(1.5, 0), crater.radius)
        moved.convertToMultiType()
        target.changeGeometry(neighbour, moved)
    assert target.getFeature(number).geometry().area() < 0.95 * disc(crater.centre, crater.radius).area()


def test_escape_leaves_a_refined_landform_as_it_was(window, page, target, landform, crater):
    number = landform(disc(crater.centre, crater.radius))
    target.select(number)
    QTest.mouseClick(page.editing.row.refineButton, LEFT)
    click_and_wait(window, page, crater.at(1.5, 0))
    window.key(Qt.Key.Key_Escape)
    assert target.undoStack().count() == 0
    click_and_wait(window, page, crater.centre)
    window.key(Qt.Key.Key_Return)
    assert target.featureCount() == 2  # the next prompt is a new landform again


def test_a_wrong_click_on_a_refined_landform_is_undone_to_its_own_outline(window, page, target, landform, crater):
    rough = disc(crater.at(0.15, 0), 0.6 * crater.radius)
    target.select(landform(rough, model_hash="f" * 64))
    window.key(Qt.Key.Key_R, SHIFT)
    click_and_wait(window, page, crater.at(-0.7, 0))
    window.key(Qt.Key.Key_Z, CONTROL)
    assert not page.session.is_waiting
    assert page.session.step.model_hash == "f" * 64
    assert page.editing.outline.geometry.symDifference(rough).area() < 1e-6 * rough.area()


def test_another_model_is_not_asked_for_the_outline_that_a_landform_has(window, page, target, landform, crater):
    rough = disc(crater.at(0.15, 0), 0.6 * crater.radius)
    target.select(landform(rough, model_hash="f" * 64))
    window.key(Qt.Key.Key_R, SHIFT)
    page.modelCombo.activated.emit(0)
    assert not page.session.is_waiting
    assert page.session.step.model_hash == "f" * 64
    assert page.editing.outline.geometry.symDifference(rough).area() < 1e-6 * rough.area()
    click_and_wait(window, page, crater.at(-0.7, 0))
    first = page.session.candidate
    page.modelCombo.activated.emit(0)
    assert page.session.is_waiting  # for the click it is
    spin(lambda: not page.session.is_waiting)
    assert page.session.candidate is not first
    window.key(Qt.Key.Key_Z, CONTROL)
    assert not page.session.is_waiting
    assert page.editing.outline.geometry.symDifference(rough).area() < 1e-6 * rough.area()
    window.key(Qt.Key.Key_Escape)


def test_enter_right_after_the_click_splits_too(window, page, target, landform, crater):
    both = crater.shape.combine(disc(crater.at(2.2, 0), 1.5 * crater.radius))
    target.select(landform(both))
    window.key(Qt.Key.Key_S, SHIFT)
    window.click(crater.centre)
    window.key(Qt.Key.Key_Return)
    spin(lambda: target.featureCount() == 2)
    assert window.warnings == "" and target.undoStack().count() == 1


def test_a_click_splits_off_a_part(window, page, target, keeper, landform, crater):
    both = crater.shape.combine(disc(crater.at(2.2, 0), 1.5 * crater.radius))
    number = landform(both, subtype="double")
    target.select(number)
    window.key(Qt.Key.Key_S, SHIFT)
    assert "Click the part" in page.hintLabel.text()
    click_and_wait(window, page, crater.centre)
    assert page.acceptButton.text() == "Split p&art off"
    assert "Split this part off" in page.acceptButton.toolTip()
    assert_letters_of_their_own(page)
    assert page.editing.outline is not None
    spin(lambda: not page.editing.finish.is_waiting)
    shown = page.editing.outline.geometry
    assert shown.difference(both).area() < 1e-6 * both.area()
    window.key(Qt.Key.Key_Return)
    assert window.warnings == ""
    assert target.featureCount() == 2
    rest = target.getFeature(number)
    (part,) = [feature for feature in target.getFeatures() if feature.id() != number]
    assert likeness(part.geometry(), crater.shape) > 0.5
    assert part.geometry().area() + rest.geometry().area() == pytest.approx(both.area())
    assert part.geometry().intersection(rest.geometry()).area() < 1e-6 * both.area()
    assert (part["class"], part["subtype"], part["origin"]) == ("crater", "double", "click")
    spin(lambda: keeper.is_up_to_date)
    areas = [feature["area_m2"] for feature in target.getFeatures()]
    assert sum(areas) == pytest.approx(both.area(), rel=0.1)
    assert target.undoStack().count() == 1
    target.undoStack().undo()
    (feature,) = target.getFeatures()
    assert feature.geometry().area() == pytest.approx(both.area())


def test_splitting_is_called_off_by_its_button(window, page, target, landform, crater):
    target.select(landform(disc(crater.centre, 3 * crater.radius)))
    QTest.mouseClick(page.editing.row.splitButton, LEFT)
    assert page.editing.row.splitButton.isChecked()
    QTest.mouseClick(page.editing.row.splitButton, LEFT)
    assert not page.editing.row.splitButton.isChecked()
    click_and_wait(window, page, crater.centre)
    window.key(Qt.Key.Key_Return)
    assert target.featureCount() == 2 and target.undoStack().count() == 1


def test_merge_and_subtract_go_by_the_largest(window, page, target, keeper, landform, crater):
    large = disc(crater.centre, 2 * crater.radius)
    small = disc(crater.at(2, 0), crater.radius)
    first, second = landform(small), landform(large, **{"class": "dune"})
    window.click(crater.at(2.5, 0), modifier=CONTROL)
    assert not page.editing.row.mergeButton.isEnabled()
    window.click(crater.at(-1, 0), modifier=CONTROL)
    assert sorted(target.selectedFeatureIds()) == [first, second]
    assert not page.editing.row.refineButton.isEnabled()
    window.key(Qt.Key.Key_D, SHIFT)
    rest = target.getFeature(second).geometry()
    assert rest.area() == pytest.approx(large.difference(small).area())
    assert target.getFeature(first).geometry().area() == pytest.approx(small.area())
    assert target.undoStack().count() == 1
    target.undoStack().undo()
    target.selectAll()
    window.key(Qt.Key.Key_M, SHIFT)
    (feature,) = target.getFeatures()
    assert (feature.id(), feature["class"]) == (second, "dune")
    assert feature.geometry().area() == pytest.approx(large.combine(small).area())
    assert target.undoStack().count() == 1
    spin(lambda: keeper.is_up_to_date)
    assert target.getFeature(second)["area_m2"] == pytest.approx(large.combine(small).area(), rel=0.1)
    window.click(crater.at(6, 6), modifier=CONTROL)
    assert target.selectedFeatureCount() == 0


def test_landforms_that_do_not_overlap_are_not_subtracted(window, page, target, landform, crater):
    landform(disc(crater.centre, crater.radius))
    landform(disc(crater.at(4, 0), crater.radius))
    target.selectAll()
    window.key(Qt.Key.Key_D, SHIFT)
    assert "do not overlap" in window.warnings
    assert target.undoStack().count() == 0


def test_the_shortcuts_are_qgis_own_when_nothing_is_selected(window, page, target, landform, crater):
    pressed = []
    action = QAction("Other", window.main)
    action.setShortcut("Shift+R")
    action.triggered.connect(lambda: pressed.append(1))
    window.main.addAction(action)
    number = landform(disc(crater.centre, crater.radius))
    window.canvas.setFocus()
    window.key(Qt.Key.Key_R, SHIFT)
    assert pressed == [1] and not page.session.is_open
    target.select(number)
    window.key(Qt.Key.Key_R, SHIFT)
    assert pressed == [1] and page.session.is_open
