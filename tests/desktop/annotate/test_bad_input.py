"""What goes wrong around annotating gives a sentence and loses nothing."""

from __future__ import annotations

import os
import shutil

import pytest
from qgis.core import QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import Qt

from plugin.desktop.layers.landform_layer import add_landform
from plugin.desktop.map_tools.prompt_tool import PromptMode
from tests.desktop.waiting import spin
from tests.scenes import scene

ODD = [
    "all_nodata",
    "float32_isis_null",
    "lon_0_360_geographic",
    "lon_cross_180",
    "no_crs",
    "nonsquare_px",
    "one_pixel",
    "rgba_4band",
    "rotated",
    "truncated",
    "uint16_nodata0",
    "zero_bytes",
]


def click_and_wait(window, page, point):
    window.click(point)
    spin(lambda: not page.session.is_waiting)


@pytest.mark.parametrize("name", ODD)
def test_an_odd_raster_gives_an_outline_on_it_or_a_sentence(window, page, name):
    layer = QgsRasterLayer(str(scene(f"odd_rasters/{name}.tif")), name)
    if not layer.isValid():
        return  # QGIS does not open it, so there is no layer to click on
    QgsProject.instance().addMapLayer(layer)
    window.look_at(layer)
    click_and_wait(window, page, layer.extent().center())
    if page.session.candidate is not None:
        outline = page.session.candidate.geometry
        assert outline.isGeosValid()
        assert outline.intersects(QgsGeometry.fromRect(layer.extent()))
    else:
        assert window.warnings or "No outline here" in page.hintLabel.text()


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
    assert target.featureCount() == 1


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
