"""Zeros along the border that nobody declares as nodata: a switch beside the notice, and one to take it back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtTest import QTest

from plugin.desktop.layers.raster_reference import reference_of
from plugin.desktop.layers.raster_view import view_of
from tests.desktop.ground import MARS
from tests.desktop.waiting import spin
from tests.desktop.window import LEFT


@pytest.fixture
def pole(window: Any, page: Any, tmp_path: Path) -> QgsRasterLayer:
    """Ground with a shadow of zeros that reaches the border, in a saved project."""
    values = np.random.default_rng(1).integers(80, 140, (400, 400)).astype(np.uint8)
    values[100:300, :200] = 0
    target = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "pole.tif"), 400, 400, 1, gdal.GDT_Byte)
    target.SetGeoTransform((0, 100, 0, 40000, 0, -100))
    target.SetProjection(crs_wkt())
    target.GetRasterBand(1).WriteArray(values)
    target.FlushCache()
    del target
    layer = window.add_raster(tmp_path / "pole.tif", "pole")
    page.rasterCombo.setLayer(layer)
    spin(lambda: page.notice.sentence)
    return layer


def crs_wkt() -> str:
    from qgis.core import QgsCoordinateReferenceSystem

    return str(QgsCoordinateReferenceSystem(MARS).toWkt())


def test_row_13_the_notice_has_a_switch_that_is_kept_with_the_layer(pole: Any, page: Any, tmp_path: Path) -> None:
    """Row 13 of issue 17."""
    assert "value 0" in page.notice.sentence
    asked = []
    page.stretch.changed.connect(lambda: asked.append(True))
    QTest.mouseClick(page.notice.button("0 is ground"), LEFT)
    assert asked and page.notice.sentence == ""
    assert reference_of(pole).all_ground
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "project.qgz"))
    layer_id = pole.id()
    project.clear()
    assert project.read(str(tmp_path / "project.qgz"))
    assert view_of(project.mapLayer(layer_id)).all_ground
    project.clear()


def test_row_13_the_stretch_takes_it_back(pole: Any, page: Any) -> None:
    QTest.mouseClick(page.notice.button("0 is ground"), LEFT)
    page.stretch.setCollapsed(False)
    check = page.stretch.groundCheck
    spin(lambda: check.isVisible())
    assert check.isChecked()
    QTest.mouseClick(check, LEFT, pos=QPoint(8, check.height() // 2))
    spin(lambda: page.stretch._asked is None)
    assert not reference_of(pole).all_ground and not check.isChecked()
    assert check.text() == "0 along the border is ground"
    page.stretch.bands.chosen.emit(view_of(pole))
    assert not view_of(pole).all_ground


def test_an_image_that_declares_its_nodata_has_no_switch(gusev: Any, page: Any) -> None:
    page.rasterCombo.setLayer(gusev)
    page.stretch.setCollapsed(False)
    spin(lambda: page.stretch.blackSpin.isEnabled())
    assert not page.stretch.groundCheck.isVisible()
