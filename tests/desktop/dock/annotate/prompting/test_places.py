"""Where a click is on the image, and images that come and go under an open prompt."""

from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import Qt

from plugin.desktop.layers.landform_layer import create_landform_layer
from plugin.desktop.map_tools.prompt_tool import PromptMode
from tests.desktop.window import click_and_wait, contains
from tests.scenes import scene


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


@pytest.mark.parametrize("ellipsoid", ["EPSG:7030", "NONE"], ids=["Earth's ellipsoid", "none"])
def test_a_click_near_a_pole_is_measured_on_the_body_whatever_the_project_says(
    window, page, crater, tmp_path, ellipsoid
):
    """The ground of Gusev, as if it lay beside the north pole of Mars in its polar stereographic projection."""
    there, path, file = QgsPointXY(200_000, -150_000), tmp_path / "polar.tif", tmp_path / "landforms.gpkg"
    here = gdal.Open(str(scene("gusev/gusev_900.tif")))
    west, step, _, north, _, down = here.GetGeoTransform()
    bounds = [there.x(), there.y(), there.x() + step * here.RasterXSize, there.y() + down * here.RasterYSize]
    assert gdal.Translate(str(path), here, outputSRS="IAU_2015:49930", outputBounds=bounds) is not None
    QgsProject.instance().setEllipsoid(ellipsoid)
    window.add_raster(path)
    centre = QgsPointXY(crater.centre.x() - west + there.x(), crater.centre.y() - north + there.y())
    reach = 8 * crater.radius
    window.zoom_to(QgsRectangle.fromCenterAndSize(centre, reach, reach))
    assert page.create_target(str(file))
    click_and_wait(window, page, centre)
    window.key(Qt.Key.Key_Return)
    (feature,) = page.target.layer.getFeatures()
    crs = page.target.layer.crs()
    assert crs.isValid() and crs.toProj() == page.raster.crs().toProj()
    assert contains(feature.geometry(), centre)
    assert feature["centre_lat"] > 84
    assert feature["diameter_m"] == pytest.approx(2 * crater.radius, rel=0.15)
    assert feature["area_m2"] == pytest.approx(feature.geometry().area(), rel=0.02)


def test_a_click_beside_the_image_is_refused(window, page, target, gusev):
    extent = gusev.extent()
    extent.scale(3)
    window.zoom_to(extent)
    window.click(QgsPointXY(extent.xMinimum() + 0.1 * extent.width(), extent.center().y()))
    assert not page.session.is_open
    assert "outside the layer" in window.warnings


def test_a_raster_removed_in_the_middle_of_a_prompt_leaves_nothing_behind(window, page, target, gusev, crater):
    window.click(crater.centre)
    QgsProject.instance().removeMapLayer(gusev.id())
    assert not page.session.is_open
    assert page.pointer.preview.outline.numberOfVertices() == 0
    window.click(crater.centre)
    assert "Add an image layer" in window.warnings


def test_panning_zooming_other_layers_and_other_tools_keep_the_prompt(window, page, target, gusev, crater, tmp_path):
    click_and_wait(window, page, crater.centre)
    prompt, outline = page.session.prompt, page.session.candidate.geometry.asWkt()
    window.key(Qt.Key.Key_Left)
    window.canvas.zoomByFactor(0.5)
    window.canvas.zoomByFactor(4)
    pan = QgsMapToolPan(window.canvas)
    window.canvas.setMapTool(pan)
    window.drag(crater.centre, crater.at(1, 1))
    other = create_landform_layer(str(tmp_path / "other.gpkg"), target.crs())
    QgsProject.instance().addMapLayer(other)
    page.targetCombo.setLayer(other)
    page.targetCombo.setLayer(target)
    window.canvas.setLayers([other, gusev])
    page.use_tool(PromptMode.BOX)
    page.use_tool(PromptMode.FOREGROUND)
    assert page.session.prompt == prompt
    shown = page.pointer.preview
    assert shown.on.numberOfVertices() == 1
    assert shown.outline.asGeometry().isGeosEqual(QgsGeometry.fromWkt(outline))
    window.key(Qt.Key.Key_Return)
    assert (target.featureCount(), other.featureCount()) == (1, 0)


def test_a_project_that_is_closed_in_the_middle_of_a_prompt_leaves_nothing_behind(window, page, target, gusev, crater):
    click_and_wait(window, page, crater.centre)
    QgsProject.instance().clear()
    assert not page.session.is_open and not page.keys.is_watching
    assert all(band.numberOfVertices() == 0 for band in page.pointer.preview._bands)
    window.key(Qt.Key.Key_Return)
    assert window.warnings == ""


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
