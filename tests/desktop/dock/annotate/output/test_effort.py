"""Clicks and seconds that a landform has cost."""

from __future__ import annotations

from qgis.core import NULL, QgsGeometry
from qgis.PyQt.QtCore import Qt

from plugin.desktop.layers.landform_layer import add_landform
from tests.desktop.waiting import spin
from tests.desktop.window import RIGHT, click_and_wait


def accept(window, page):
    window.key(Qt.Key.Key_Return)
    page.output.summary.refresh()


def test_clicks_and_seconds_are_counted_until_a_landform_is_accepted(window, page, target, crater):
    now = [100.0]
    page.output.effort.clock = lambda: now[0]
    assert page.output.summary.isHidden()

    window.click(crater.at(0, 9))  # beside the landform, and given up
    now[0] += 50
    window.key(Qt.Key.Key_Escape)

    click_and_wait(window, page, crater.centre)
    now[0] += 3.2
    click_and_wait(window, page, crater.at(2, 0), button=RIGHT)
    window.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # taken back, but it was made
    now[0] += 1
    accept(window, page)
    (first,) = target.getFeatures()
    assert (first["clicks"], first["seconds"]) == (2, 4.2)
    assert page.output.summary.text() == "1 landform: 2 clicks and 4.2 s"

    now[0] += 600
    window.drag(crater.at(-1.2, -1.2), crater.at(1.2, 1.2))
    page.view.tool_buttons[next(iter(page.view.tool_buttons))].click()
    click_and_wait(window, page, crater.centre)
    now[0] += 2
    accept(window, page)
    costs = sorted((feature["clicks"], feature["seconds"]) for feature in target.getFeatures())
    assert costs[0][1] == 2.0 and costs[1] == (2, 4.2)
    add_landform(target, QgsGeometry(crater.shape), page.raster.crs(), {"class": "crater"})  # drawn: not counted
    page.output.summary.refresh()
    mean = {2: "1 click", 3: "1.5 clicks", 4: "2 clicks"}[sum(clicks for clicks, _ in costs)]
    assert page.output.summary.text() == f"2 landforms: {mean} and 3.1 s each"
    assert page.output.summary.isVisible()
    assert "taken back too" in page.output.summary.toolTip()


def test_refining_adds_to_what_a_landform_has_cost_and_a_part_split_off_has_its_own(window, page, target, crater):
    now = [100.0]
    page.output.effort.clock = lambda: now[0]
    large = QgsGeometry.fromPointXY(crater.at(2, 0)).buffer(3.2 * crater.radius, 32)
    row = {"class": "crater", "clicks": 2, "seconds": 5.0}
    add_landform(target, large, page.raster.crs(), row)
    add_landform(target, QgsGeometry(crater.shape), page.raster.crs(), {"class": "crater"})
    counted, uncounted = sorted(target.allFeatureIds(), key=lambda number: target.getFeature(number)["clicks"] != 2)

    target.selectByIds([counted])
    window.key(Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    click_and_wait(window, page, crater.centre)
    spin(lambda: not page.editing.finish.is_waiting)
    now[0] += 3
    window.key(Qt.Key.Key_Return)
    (part,) = [feature for feature in target.getFeatures() if feature.id() not in (counted, uncounted)]
    assert (part["clicks"], part["seconds"]) == (1, 3.0)
    assert (target.getFeature(counted)["clicks"], target.getFeature(counted)["seconds"]) == (2, 5.0)

    for number in (part.id(), uncounted):
        target.selectByIds([number])
        window.key(Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
        click_and_wait(window, page, crater.at(0.3, 0.3))
        now[0] += 4
        window.key(Qt.Key.Key_Return)
    assert (target.getFeature(part.id())["clicks"], target.getFeature(part.id())["seconds"]) == (2, 7.0)
    assert target.getFeature(uncounted)["clicks"] == NULL


def test_a_merged_landform_has_cost_what_all_its_parts_have(window, page, target, crater):
    rows = ({"clicks": 2, "seconds": 5.0}, {"clicks": 1, "seconds": 1.2}, {})
    for number, row in enumerate(rows):
        shape = QgsGeometry.fromPointXY(crater.at(number, 0)).buffer((2 - number / 4) * crater.radius, 32)
        add_landform(target, shape, page.raster.crs(), row)
    page.save()
    first, second, uncounted = sorted(target.allFeatureIds())
    target.selectByIds([first, second])
    window.key(Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    merged = target.getFeature(first)
    assert (merged["clicks"], merged["seconds"]) == (3, 6.2)
    target.selectByIds([first, uncounted])
    window.key(Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    (merged,) = target.getFeatures()
    assert (merged["clicks"], merged["seconds"]) == (NULL, NULL)
    target.undoStack().undo()
    assert target.getFeature(first)["clicks"] == 3


def test_the_double_click_that_accepts_costs_no_click_of_its_own(window, page, target, crater):
    click_and_wait(window, page, crater.centre)
    window.double_click(crater.at(3, 3))
    spin(target.featureCount)
    window.double_click(crater.centre)  # alone it is a prompt, and counts once
    spin(lambda: target.featureCount() == 2)
    assert [feature["clicks"] for feature in target.getFeatures()] == [1, 1]
