"""Circles by two and by three clicks on a rim, drawn with the mouse and stored as they are."""

from __future__ import annotations

import math
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.desktop.layers.circles import circle_around, circle_through
from plugin.desktop.map_tools.prompt_tool import PromptMode
from tests.desktop.waiting import spin
from tests.desktop.window import LEFT, NO_MODIFIER, RIGHT

Key = Qt.Key


def click(window: Any, place: QgsPointXY, button: Any = LEFT) -> None:
    QTest.mouseClick(window.canvas.viewport(), button, NO_MODIFIER, window.pixel(place))


def stored(page: Any, target: Any, number: int) -> Any:
    spin(lambda: target.featureCount() == number and not page.circles.is_measuring)
    return max(target.getFeatures(), key=lambda feature: abs(feature.id()))


def test_two_clicks_across_and_three_on_the_rim_make_the_same_circle(
    window: Any, page: Any, target: Any, crater: Any
) -> None:
    QTest.mouseClick(page.diameterButton, LEFT)
    assert page.pointer.mode is PromptMode.DIAMETER and page.diameterButton.isChecked()
    click(window, crater.at(-1, 0))
    QTest.mouseMove(window.canvas.viewport(), window.pixel(crater.at(0.9, 0)))
    click(window, crater.at(1, 0))
    two = stored(page, target, 1)
    window.key(Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    assert page.pointer.mode is PromptMode.RIM
    for turn in (10, 130, 260):
        click(window, crater.at(math.cos(math.radians(turn)), math.sin(math.radians(turn))))
    three = stored(page, target, 2)
    slack = 2.5 * window.canvas.mapUnitsPerPixel()
    ground = two["diameter_m"] / two.geometry().boundingBox().width()  # metres in a unit of the map
    pixel_m, screen_m = (units * ground for units in (page.raster.rasterUnitsPerPixelX(), slack / 2.5))
    for feature in (two, three):
        centre = feature.geometry().centroid().asPoint()
        assert centre.distance(crater.centre) < slack
        assert feature["origin"] == "manual" and feature["curve"] == "circle" and feature["curve_residual_m"] == 0
        assert feature["class"] == page.classes.current and feature["reviewed"] and feature["clicks"] in (2, 3)
        assert feature["diameter_m"] == pytest.approx(2 * crater.radius, rel=0.08)
        assert feature["circularity"] == pytest.approx(1, abs=0.01)
        # The image's own pixels, in metres, or the screen's where these are coarser.
        assert feature["source_image"] == "gusev_900.tif" and feature["pixel_m"] == pytest.approx(pixel_m, rel=0.03)
        assert feature["location_confidence_m"] == pytest.approx(max(pixel_m, screen_m), rel=0.05)
    assert not page.session.is_open
    steps = target.undoStack().index()
    window.key(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert target.featureCount() == 1 and target.undoStack().index() == steps - 1


def test_a_circle_that_is_begun_can_be_dropped(window: Any, page: Any, target: Any, crater: Any) -> None:
    page.use_tool(PromptMode.RIM)
    click(window, crater.at(-1, 0))
    click(window, crater.at(0, 1))
    assert page.pointer.tool.is_drawing
    window.key(Key.Key_Backspace)
    window.key(Key.Key_Escape)
    assert not page.pointer.tool.is_drawing
    click(window, crater.at(-1, 0))
    click(window, crater.at(0, 1), RIGHT)
    assert not page.pointer.tool.is_drawing and target.featureCount() == 0
    for across in (-1, 0, 1):
        click(window, crater.at(across, 0))
    assert "These places are on no circle" in window.warnings and target.featureCount() == 0


@pytest.mark.parametrize("code", ["IAU_2015:30110", "IAU_2015:30130", "IAU_2015:30100", "IAU_2015:49910"])
def test_circles_are_circles_on_the_body(code: str) -> None:
    """High up and across the border: the projection draws them as ellipses, or torn."""
    crs = QgsCoordinateReferenceSystem(code)
    assert crs.isValid()
    units = 30000.0 if not crs.isGeographic() else 1.0
    middle = QgsPointXY(2 * units, 70.0 if crs.isGeographic() else 3 * units)
    drawn = circle_around(QgsGeometry.fromPointXY(middle), 80_000.0, crs)
    rim = drawn.asPolygon()[0]
    for places in ([rim[0], rim[36]], [rim[3], rim[20], rim[55]]):
        found = circle_through(places, crs)
        assert found is not None
        circle, diameter = found
        assert diameter == pytest.approx(80_000.0, rel=1e-4)
        assert circle.intersection(drawn).area() > 0.999 * circle.area()
    assert circle_through([rim[0], rim[0]], crs) is None
    assert circle_through([rim[0], rim[5], rim[0]], crs) is None


@pytest.mark.parametrize(("code", "lat"), [("IAU_2015:30135", -90.0), ("IAU_2015:30130", 90.0)])
def test_a_circle_on_a_pole_is_whole(code: str, lat: float) -> None:
    crs, middle = QgsCoordinateReferenceSystem(code), QgsGeometry.fromPointXY(QgsPointXY(0, 0))
    box = circle_around(middle, 10_000.0, crs).boundingBox()
    sides = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
    assert sides == pytest.approx((-5000, -5000, 5000, 5000), abs=1)


@pytest.mark.parametrize("code", ["IAU_2015:30100", "IAU_2015:30110"])
@pytest.mark.parametrize("side", [1, -1])
def test_a_circle_over_a_pole_is_the_ground_up_to_the_edge_of_a_map_of_the_body(code: str, side: int) -> None:
    """Where the pole is a line, the circle is the band along it."""
    crs, radius = QgsCoordinateReferenceSystem(code), 1_737_400.0
    unit = 1.0 if crs.isGeographic() else radius * math.pi / 180
    middle = QgsPointXY(20 * unit, side * 88 * unit)
    drawn = circle_around(QgsGeometry.fromPointXY(middle), 300_000.0, crs)
    rim = [QgsPointXY(20 * unit, side * (88 - math.degrees(150_000 / radius)) * unit)]
    rim.append(QgsPointXY(200 * unit, side * (92 - math.degrees(150_000 / radius)) * unit))
    found = circle_through(rim, crs)
    assert found is not None and found[1] == pytest.approx(300_000.0, rel=1e-4)
    for shape in (drawn, found[0]):
        box = shape.boundingBox()
        assert box.width() == pytest.approx(360 * unit)
        ends = sorted(abs(value) / unit for value in (box.yMinimum(), box.yMaximum()))
        assert ends == pytest.approx([88 - math.degrees(150_000 / radius), 90.0], abs=1e-4)
        assert shape.isGeosValid()
        for lon in (-170, -60, 20, 140):
            place = QgsPointXY((lon + 360 if lon < -160 else lon) * unit, side * 89.9 * unit)
            assert shape.contains(QgsGeometry.fromPointXY(place))
