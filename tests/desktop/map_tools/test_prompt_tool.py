"""Mouse events on a canvas become clicks and boxes, and places on the image."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from plugin.desktop.map_tools.placement import PlacementError, box_in_layer, click_in_layer, units_per_screen_pixel
from plugin.desktop.map_tools.pointer import CanvasPointer
from plugin.desktop.map_tools.prompt_tool import PromptMode, PromptTool
from tests.desktop.ground import globe
from tests.desktop.window import LEFT, NO_MODIFIER, RIGHT, Window
from tests.scenes import scene

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qgis_app):
    window = Window()
    yield window
    window.close()


@pytest.fixture
def gusev(window):
    return window.add_raster(scene("gusev/gusev_900.tif"))


class Heard:
    """A tool in use, and what it said."""

    def __init__(self, window: Window) -> None:
        self.tool = PromptTool(window.canvas)
        self.clicks, self.boxes, self.doubles, self.drags = [], [], [], []
        self.tool.clicked.connect(lambda point, label: self.clicks.append((point, label)))
        self.tool.boxDragged.connect(self.boxes.append)
        self.tool.boxDragging.connect(self.drags.append)
        self.tool.doubleClicked.connect(lambda: self.doubles.append(len(self.clicks)))
        window.canvas.setMapTool(self.tool)


@pytest.fixture
def heard(window, gusev):
    return Heard(window)


def test_buttons_and_shift_make_foreground_and_background(window, gusev, heard):
    centre = gusev.extent().center()
    window.click(centre)
    window.click(centre, button=RIGHT)
    window.click(centre, modifier=SHIFT)
    heard.tool.mode = PromptMode.BACKGROUND
    window.click(centre)
    assert [label for _, label in heard.clicks] == [1, 0, 0, 0]
    assert heard.clicks[0][0].distance(centre) <= 2 * window.canvas.mapUnitsPerPixel()


def test_a_double_click_is_one_click_and_one_double_click(window, gusev, heard):
    window.double_click(gusev.extent().center())
    assert len(heard.clicks) == 1
    assert heard.doubles == [1]


def test_a_drag_is_a_box_in_box_mode_alone(window, gusev, heard):
    centre = gusev.extent().center()
    corner = QgsPointXY(centre.x() + 10000, centre.y() + 8000)
    window.drag(centre, corner)
    assert heard.boxes == [] and len(heard.clicks) == 1
    heard.tool.mode = PromptMode.BOX
    window.drag(corner, centre)
    (box,) = heard.boxes
    assert box.width() == pytest.approx(10000, rel=0.05)
    assert box.height() == pytest.approx(8000, rel=0.05)
    window.click(centre)
    assert [label for _, label in heard.clicks] == [1, 1]


def test_a_drag_with_the_right_button_is_a_background_click_and_leaves_no_box(window, gusev, heard):
    centre = gusev.extent().center()
    heard.tool.mode = PromptMode.BOX
    window.drag(centre, QgsPointXY(centre.x() + 10000, centre.y() + 8000), button=RIGHT)
    assert heard.drags[-1] is None
    assert heard.boxes == [] and [label for _, label in heard.clicks] == [0]


def test_an_unsteady_hand_still_clicks(window, gusev, heard):
    heard.tool.mode = PromptMode.BOX
    viewport, at = window.canvas.viewport(), window.pixel(gusev.extent().center())
    QTest.mousePress(viewport, LEFT, NO_MODIFIER, at)
    QTest.mouseMove(viewport, at + QPoint(1, 1))
    QTest.mouseRelease(viewport, LEFT, NO_MODIFIER, at + QPoint(1, 1))
    assert heard.boxes == [] and len(heard.clicks) == 1


def test_a_box_is_cut_to_the_image(window, gusev):
    extent = QgsRectangle(gusev.extent())
    wide = QgsRectangle(extent)
    wide.scale(2)
    assert QgsRectangle(*box_in_layer(window.canvas, gusev, wide)).toString(0) == extent.toString(0)
    beside = QgsRectangle(
        extent.xMaximum() + 10, extent.yMaximum() + 10, extent.xMaximum() + 20, extent.yMaximum() + 20
    )
    with pytest.raises(PlacementError, match="outside the layer"):
        box_in_layer(window.canvas, gusev, beside)


def test_a_box_over_the_seam_of_a_global_image_is_on_one_side(window, tmp_path):
    image = globe(tmp_path, "IAU_2015:49900", -180)
    QgsProject.instance().addMapLayer(image)
    window.look_at(image)
    window.zoom_to(QgsRectangle(170, -5, 190, 5))
    pointer, boxes = CanvasPointer(window.canvas, lambda: image, window.main), []
    pointer.boxed.connect(boxes.append)
    pointer.use(PromptMode.BOX)
    window.drag(QgsPointXY(177, -2), QgsPointXY(182, 3))
    window.drag(QgsPointXY(179, -2), QgsPointXY(184, 3))
    pointer.shutdown()
    assert boxes == [pytest.approx((177, -2, 180, 3), abs=0.05), pytest.approx((-180, -2, -176, 3), abs=0.05)]


def test_without_a_project_crs_coordinates_are_the_images_own(window, gusev):
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    centre = gusev.extent().center()
    assert click_in_layer(window.canvas, gusev, centre) == (centre.x(), centre.y())


def test_a_screen_pixel_is_measured_in_the_images_units(window, gusev):
    metres = units_per_screen_pixel(window.canvas, gusev, gusev.extent().center())
    assert metres == pytest.approx(window.canvas.mapUnitsPerPixel(), rel=1e-6)
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("IAU_2015:49900"))
    centre = QgsPointXY(175.2, -14.7)
    degrees = window.canvas.mapUnitsPerPixel()
    metres = units_per_screen_pixel(window.canvas, gusev, centre)
    assert metres == pytest.approx(degrees * 3396190 * 3.141592653589793 / 180, rel=1e-3)


def test_a_canvas_on_another_body_has_no_place_on_the_image(window, gusev):
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    with pytest.raises(PlacementError, match="Earth.*Mars"):
        click_in_layer(window.canvas, gusev, QgsPointXY(175, -14))
    assert units_per_screen_pixel(window.canvas, gusev, QgsPointXY(175, -14)) is None
