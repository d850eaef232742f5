"""Scribbles and polygons, drawn with the mouse."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest

from plugin.desktop.map_tools.prompt_tool import PromptMode
from tests.desktop.waiting import spin
from tests.desktop.window import LEFT, NO_MODIFIER, RIGHT, SHIFT, click_and_wait, contains


def scribble(window, *places, modifier=NO_MODIFIER):
    """Drag along some places with the left button."""
    viewport = window.canvas.viewport()
    first, *others = [window.pixel(place) for place in places]
    QTest.mousePress(viewport, LEFT, modifier, first)
    for at in others:
        # QTest would move the screen's pointer, whose events may come after the release.
        where = QPointF(at), QPointF(viewport.mapToGlobal(at))
        move = QMouseEvent(QEvent.Type.MouseMove, *where, Qt.MouseButton.NoButton, LEFT, modifier)
        QCoreApplication.sendEvent(viewport, move)
    QTest.mouseRelease(viewport, LEFT, modifier, others[-1])


@pytest.fixture
def corners(crater):
    return [
        crater.at(across, up) for across, up in ((1.1, 0), (0.8, 0.8), (0, 1.1), (-1, 0.7), (-1.1, -0.4), (0, -1.1))
    ]


def test_a_scribble_is_a_line_with_clicks_along_it_and_one_step(window, page, target, crater):
    QTest.mouseClick(page.scribbleButton, LEFT)
    assert page.pointer.mode is PromptMode.SCRIBBLE
    scribble(window, crater.at(-0.6, 0), crater.at(-0.2, 0.3), crater.at(0.2, -0.2), crater.at(0.6, 0))
    spin(lambda: not page.session.is_waiting)
    prompt = page.session.prompt
    assert 2 <= len(prompt.points) <= 6 and set(prompt.labels) == {1}
    line = QgsGeometry.fromPolylineXY(
        [crater.at(-0.6, 0), crater.at(-0.2, 0.3), crater.at(0.2, -0.2), crater.at(0.6, 0)]
    )
    step = window.canvas.mapUnitsPerPixel()
    assert all(line.distance(window_point(at)) < 3 * step for at in prompt.points)
    assert contains(page.session.candidate.geometry, crater.centre)
    preview = page.pointer.preview
    off, on = preview.strokes
    assert preview.line.numberOfVertices() == 0
    (stroke,) = prompt.scribbles
    assert stroke.label == 1 and on.numberOfVertices() == len(stroke.vertices) and off.numberOfVertices() == 0
    drawn = QgsGeometry.fromPolylineXY([QgsPointXY(*at) for at in stroke.vertices])
    assert drawn.hausdorffDistance(line) < 3 * step
    clicks = len(prompt.points)
    scribble(window, crater.at(2, 2), crater.at(3, 3), modifier=SHIFT)
    assert set(page.session.prompt.labels[clicks:]) == {0}
    assert [stroke.label for stroke in page.session.prompt.scribbles] == [1, 0] and off.numberOfVertices() == 2
    window.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(page.session.prompt.points) == clicks and off.numberOfVertices() == 0
    window.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not page.session.is_open and on.numberOfVertices() == 0


def test_a_short_scribble_is_a_click(window, page, target, crater):
    page.use_tool(PromptMode.SCRIBBLE)
    click_and_wait(window, page, crater.centre)
    assert len(page.session.prompt.points) == 1


def test_a_ring_is_a_scribble_too(window, page, target, crater):
    page.use_tool(PromptMode.SCRIBBLE)
    scribble(window, *(crater.at(*place) for place in ((0.5, 0), (0, 0.5), (-0.5, 0), (0, -0.5), (0.5, 0))))
    assert len(page.session.prompt.points) >= 2
    window.key(Qt.Key.Key_Escape)


def test_a_polygon_is_clicked_and_ended_by_a_double_click(window, page, target, crater, corners):
    QTest.mouseClick(page.polygonButton, LEFT)
    for corner in corners[:-1]:
        window.click(corner)
    assert not page.session.is_open
    QTest.mouseMove(window.canvas.viewport(), window.pixel(crater.centre))
    spin(lambda: page.pointer.preview.line.numberOfVertices() == len(corners))  # X tells of the move when it likes
    window.double_click(corners[-1])
    spin(lambda: not page.session.is_waiting)
    drawn = QgsGeometry.fromPolygonXY([corners])
    assert len(page.session.prompt.polygon) == len(corners)
    found = page.session.candidate.geometry
    shared = found.intersection(drawn).area()
    assert shared / (found.area() + drawn.area() - shared) > 0.5
    assert page.pointer.preview.line.numberOfVertices() == len(corners) + 1  # the prompt stays in sight
    window.key(Qt.Key.Key_Return)
    (feature,) = target.getFeatures()
    assert '"polygon":[[' in feature["prompts"]
    assert page.pointer.preview.line.numberOfVertices() == 0


def test_vertices_are_taken_back_and_the_right_button_ends_too(window, page, target, crater, corners):
    page.use_tool(PromptMode.POLYGON)
    window.click(crater.at(3, 3))
    window.key(Qt.Key.Key_Backspace)
    window.click(crater.at(3, 3))
    window.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not page.pointer.tool.is_drawing
    window.click(crater.at(3, 3))
    window.key(Qt.Key.Key_Escape)
    assert page.pointer.preview.line.numberOfVertices() == 0
    for corner in corners:
        window.click(corner)
    window.click(crater.at(2, 2), button=RIGHT)
    assert len(page.session.prompt.polygon) == len(corners)
    window.key(Qt.Key.Key_Escape)


def test_keys_are_about_the_polygon_that_is_drawn_and_not_about_the_open_prompt(window, page, target, crater, corners):
    click_and_wait(window, page, crater.centre)
    click_and_wait(window, page, crater.at(0.3, 0.3))
    page.use_tool(PromptMode.POLYGON)
    for corner in corners[:3]:
        window.click(corner)
    assert page.pointer.tool.is_drawing
    window.key(Qt.Key.Key_Return)
    drawn = page.pointer.preview.line.numberOfVertices()
    window.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.pointer.preview.line.numberOfVertices() < drawn
    assert target.featureCount() == 0 and len(page.session.prompt.points) == 2
    assert page.pointer.tool.is_drawing
    window.key(Qt.Key.Key_Escape)
    assert not page.pointer.tool.is_drawing
    assert len(page.session.prompt.points) == 2
    window.key(Qt.Key.Key_Return)
    assert target.featureCount() == 1


def test_a_polygon_of_two_vertices_and_another_tool_leave_nothing(window, page, target, crater):
    page.use_tool(PromptMode.POLYGON)
    window.click(crater.at(1, 1))
    window.double_click(crater.at(-1, 1))
    assert not page.session.is_open
    window.click(crater.at(1, 1))
    page.use_tool(PromptMode.FOREGROUND)
    assert page.pointer.preview.line.numberOfVertices() == 0
    assert window.warnings == ""


def test_a_polygon_beyond_the_border_is_cut_there(window, page, target, gusev):
    window.zoom_to(gusev.extent().buffered(gusev.extent().width() / 4))
    page.use_tool(PromptMode.POLYGON)
    extent = gusev.extent()
    middle = extent.center()
    for across, up in ((-0.6, 0.1), (0, 0.2), (0, -0.2), (-0.6, -0.1)):
        window.click(type(middle)(middle.x() + across * extent.width(), middle.y() + up * extent.height()))
    window.click(middle, button=RIGHT)
    assert min(x for x, _ in page.session.prompt.polygon) == pytest.approx(extent.xMinimum())
    window.key(Qt.Key.Key_Escape)


def window_point(at):
    return QgsGeometry.fromWkt(f"POINT({at[0]} {at[1]})")
