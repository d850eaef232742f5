"""Landforms on an image whose longitudes run from 0 to 360, in layers that count them either way."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.desktop.layers.landform_edits import replace_outline, split_off
from plugin.desktop.layers.landform_layer import add_landform
from plugin.desktop.layers.overlaps import already_mapped, neighbours_of
from tests.desktop.ground import globe
from tests.desktop.waiting import spin
from tests.desktop.window import LEFT, SHIFT, click_and_wait, contains
from tests.scenes import scene

#: Degrees in a pixel of the image, which begins at 354.5 degrees east and 14 south.
PIXEL = 0.82051282 / 640
#: A crater on it.
CENTRE, RADIUS = QgsPointXY(354.5 + 171 * PIXEL, -14.0 - 345 * PIXEL), 33.7 * PIXEL


@pytest.fixture
def image(window):
    layer = window.add_raster(scene("odd_rasters/lon_0_360_geographic.tif"))
    window.zoom_to(QgsRectangle.fromCenterAndSize(CENTRE, 16 * RADIUS, 16 * RADIUS))
    return layer


@pytest.fixture
def opened(page, image, tmp_path):
    """A landform layer that was made for the image in an earlier session."""
    path = str(tmp_path / "landforms.gpkg")
    assert page.create_target(path)
    QgsProject.instance().removeMapLayer(page.target.layer.id())
    assert page.open_target(path)
    assert page.target.layer.crs() != image.crs()
    return page.target.layer


def disc(turns: int = 0, radius: float = RADIUS) -> QgsGeometry:
    return QgsGeometry.fromPointXY(QgsPointXY(CENTRE.x() + 360 * turns, CENTRE.y())).buffer(radius, 32)


def store(layer, shape: QgsGeometry) -> int:
    """Put a shape into a layer just where it is; its id."""
    return add_landform(layer, shape, layer.crs(), {"class": "crater"})


def test_a_landform_is_stored_on_the_image_and_refined_there(window, page, opened):
    click_and_wait(window, page, CENTRE)
    window.key(Qt.Key.Key_Return)
    assert window.warnings == ""
    (feature,) = opened.getFeatures()
    assert contains(feature.geometry(), CENTRE)
    opened.select(feature.id())
    window.key(Qt.Key.Key_R, SHIFT)
    assert contains(page.editing.outline.geometry, CENTRE)


def test_a_landform_that_is_stored_a_turn_away_is_refined_on_the_image_and_stays_where_it_was(window, page, opened):
    number = store(opened, disc(-1, 0.8 * RADIUS))
    opened.select(number)
    window.key(Qt.Key.Key_R, SHIFT)
    assert contains(page.editing.outline.geometry, CENTRE)
    click_and_wait(window, page, QgsPointXY(CENTRE.x() + 0.85 * RADIUS, CENTRE.y()))
    window.key(Qt.Key.Key_Return)
    assert window.warnings == ""
    (feature,) = opened.getFeatures()
    assert feature.id() == number
    assert contains(feature.geometry(), QgsPointXY(CENTRE.x() - 360, CENTRE.y()))


@pytest.mark.parametrize("turns", [0, -1])
def test_neighbours_are_seen_on_either_turn(page, opened, image, turns):
    number = store(opened, disc(turns))
    (found,) = neighbours_of(disc(), image.crs(), opened)
    shape = QgsGeometry()
    shape.fromWkb(found)
    assert contains(shape, CENTRE)
    assert neighbours_of(disc(), image.crs(), opened, besides=number) == []
    assert already_mapped([disc(), QgsGeometry.fromRect(image.extent())], image.crs(), opened) == [True, False]


def test_a_layer_in_metres_has_the_same_neighbours(qgis_app, page, image, tmp_path):
    assert page.target.create(str(tmp_path / "metres.gpkg"), QgsCoordinateReferenceSystem("IAU_2015:49910"), {})
    layer = page.target.layer
    add_landform(layer, disc(), image.crs(), {"class": "crater"})
    assert layer.extent().xMaximum() < 0
    assert len(neighbours_of(disc(), image.crs(), layer)) == 1
    assert already_mapped([disc()], image.crs(), layer) == [True]


def test_a_part_is_split_off_a_landform_that_is_stored_a_turn_away(page, opened, image):
    number = store(opened, disc(-1))
    half = disc().intersection(QgsGeometry.fromRect(QgsRectangle(CENTRE.x(), -20, 358, -10)))
    split_off(opened, number, half, image.crs(), {})
    halves = [feature.geometry() for feature in opened.getFeatures()]
    assert [half.boundingBox().xMaximum() < 0 for half in halves] == [True, True]
    assert [half.area() for half in halves] == pytest.approx([disc().area() / 2] * 2, rel=1e-6)
    replace_outline(opened, number, disc(), image.crs(), {})
    assert opened.getFeature(number).geometry().boundingBox().xMaximum() < 0


def test_landforms_that_are_stored_a_turn_apart_are_subtracted_and_merged(window, page, opened):
    large = store(opened, disc())
    small = store(opened, QgsGeometry.fromRect(QgsRectangle(CENTRE.x() - 360, -20, 0, -10)).intersection(disc(-1)))
    opened.selectByIds([large, small])
    window.key(Qt.Key.Key_D, SHIFT)
    assert window.warnings == ""
    assert opened.getFeature(large).geometry().area() == pytest.approx(disc().area() / 2, rel=1e-6)
    opened.undoStack().undo()
    opened.selectByIds([large, small])
    window.key(Qt.Key.Key_M, SHIFT)
    (feature,) = opened.getFeatures()
    assert feature.geometry().symDifference(disc()).area() < 1e-6 * disc().area()


def test_everything_in_a_view_over_the_seam_is_looked_for_on_both_sides(window, page, tmp_path, monkeypatch):
    image = globe(tmp_path, "IAU_2015:49900", -180)
    QgsProject.instance().addMapLayer(image)
    window.look_at(image)
    window.zoom_to(QgsRectangle(176, -4, 190, 4))
    asked, request = {}, page._client.request

    def note(method, message, *arguments, **more):
        asked[method] = message
        return request(method, message, *arguments, **more)

    monkeypatch.setattr(page._client, "request", note)
    QTest.mouseClick(page.everythingButton, LEFT)
    left, _, right, _ = asked["everything"].extent
    shown = window.canvas.extent()
    assert [(side - end) % 360 for side, end in ((left, shown.xMinimum()), (right, shown.xMaximum()))] == [
        pytest.approx(0, abs=1e-6)
    ] * 2
    assert right - left == pytest.approx(shown.width())
    QTest.mouseClick(page.many.progress.stop, LEFT)
    spin(lambda: not page.many.everything.is_running)
