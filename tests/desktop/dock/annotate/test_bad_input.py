"""What goes wrong around annotating gives a sentence and loses nothing."""

from __future__ import annotations

import math
import os
import shutil

import pytest
from osgeo import gdal
from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import Qt

from plugin.desktop.layers.landform_layer import add_landform
from plugin.desktop.map_tools.prompt_tool import PromptMode
from tests.desktop.waiting import spin
from tests.desktop.window import click_and_wait, contains
from tests.scenes import scene

READABLE = [
    "float32_isis_null",
    "lon_0_360_geographic",
    "lon_cross_180",
    "no_crs",
    "nonsquare_px",
    "rgba_4band",
    "rotated",
    "uint16_nodata0",
]


def show_odd(window, page, name):
    """The raster on the canvas and on the page, though QGIS may not be able to open it."""
    layer = QgsRasterLayer(str(scene(f"odd_rasters/{name}.tif")), name)
    QgsProject.instance().addMapLayer(layer)
    page.rasterCombo.setLayer(layer)
    window.look_at(layer)
    return layer


@pytest.mark.parametrize("name", READABLE)
def test_an_odd_raster_gives_an_outline_where_it_was_asked_for(window, page, name):
    layer = show_odd(window, page, name)
    left, across, tilt, top, lean, down = gdal.Open(layer.source()).GetGeoTransform()
    # The same catalogue crater in each: its centre in pixels, and its radius.
    column, row, radius = 171, 345, 33.7
    centre = QgsPointXY(left + column * across + row * tilt, top + column * lean + row * down)
    ground = abs(across * down - tilt * lean) ** 0.5 * radius
    window.zoom_to(QgsRectangle.fromCenterAndSize(centre, 16 * ground, 16 * ground))
    click_and_wait(window, page, centre)
    assert window.warnings == ""
    outline = page.session.candidate.geometry
    assert outline.isGeosValid()
    assert contains(outline, centre)
    assert QgsGeometry.fromRect(layer.extent()).buffer(1e-6 * ground, 1).contains(outline)
    assert 0.5 < (outline.area() / math.pi) ** 0.5 / ground < 2


def test_a_raster_without_data_gives_a_sentence(window, page):
    click_and_wait(window, page, show_odd(window, page, "all_nodata").extent().center())
    assert page.session.candidate is None
    assert "all_nodata.tif holds no pixel with data" in window.warnings


def test_a_raster_of_one_pixel_has_no_landform(window, page):
    click_and_wait(window, page, show_odd(window, page, "one_pixel").extent().center())
    assert page.session.candidate is None
    assert "No outline here" in page.hintLabel.text()
    assert window.warnings == ""


@pytest.mark.parametrize("name", ["truncated", "zero_bytes"])
def test_a_raster_that_qgis_cannot_open_gives_a_sentence(window, page, name):
    assert not show_odd(window, page, name).isValid()
    window.click(window.canvas.extent().center())
    assert not page.session.is_open
    assert f"QGIS cannot open the layer {name}" in window.warnings


def test_a_raster_deleted_while_in_use(window, page, crater, tmp_path):
    copy = tmp_path / "copy.tif"
    shutil.copyfile(scene("gusev/gusev_900.tif"), copy)
    window.add_raster(copy)
    assert page.create_target(str(tmp_path / "landforms.gpkg"))
    window.zoom_to(crater.surroundings)
    click_and_wait(window, page, crater.centre)
    window.key(Qt.Key.Key_Return)
    copy.unlink()
    click_and_wait(window, page, crater.centre)
    assert "copy.tif" in window.warnings
    assert page.target.layer.featureCount() == 1


def test_a_raster_replaced_while_in_use(window, page, crater, tmp_path):
    copy = tmp_path / "copy.tif"
    shutil.copyfile(scene("gusev/gusev_900.tif"), copy)
    window.add_raster(copy)
    window.zoom_to(crater.surroundings)
    click_and_wait(window, page, crater.centre)
    copy.write_bytes(b"")
    click_and_wait(window, page, crater.at(0.1, 0.1))
    assert "copy.tif" in window.warnings
    assert page.session.is_open
    window.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.session.candidate is not None  # the earlier outline can still be accepted


@pytest.mark.skipif(os.name == "nt", reason="limits a file's size the POSIX way")
def test_a_disk_that_is_full_keeps_the_edits(window, page, target, gusev, crater):
    import resource
    import signal

    colony = QgsRectangle(crater.surroundings)
    ring = QgsGeometry.fromRect(colony).densifyByCount(20000)
    add_landform(target, ring, gusev.crs(), {"class": "crater"})
    path = target.source().split("|")[0]
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (os.path.getsize(path), before[1]))
    try:
        page.save()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert "could not be saved; your edits are kept" in window.warnings
    assert page.target.unsaved == 1
    assert page.target.save() is None
    assert page.target.unsaved == 0
    assert len(list(target.getFeatures())) == 1  # GDAL's own count keeps what a failed commit took back


def test_saving_by_qgis_itself_is_noticed(window, page, target, crater):
    click_and_wait(window, page, crater.centre)
    window.key(Qt.Key.Key_Return)
    spin(lambda: page.saveButton.isEnabled())
    assert target.commitChanges()
    spin(lambda: not page.saveButton.isEnabled())
    page.use_tool(PromptMode.FOREGROUND)
    click_and_wait(window, page, crater.centre)
    window.key(Qt.Key.Key_Return)
    assert target.featureCount() == 2


def test_a_project_closed_in_the_middle_of_a_prompt(window, page, target, crater):
    window.click(crater.centre)
    QgsProject.instance().clear()
    assert not page.session.is_open
    assert page.target.layer is None
    assert page.unsavedLabel.text() == "" or spin(lambda: page.unsavedLabel.text() == "") is None
