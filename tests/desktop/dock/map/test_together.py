"""Rasters that are ticked on the Map page become one map with the first."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.desktop.dock.map.page import MapPage

from ...ground import PIXEL, SIZE
from .pressing import run


@pytest.fixture
def beside(page: MapPage, tmp_path: Path) -> QgsRasterLayer:
    """A raster to the east of the scene, which overlaps it by half."""
    box, path = page.raster.currentLayer().extent(), str(tmp_path / "beside.tif")
    left = box.xMinimum() + box.width() / 2
    corners = [left, box.yMaximum(), left + box.width(), box.yMinimum()]
    gdal.Translate(path, page.raster.currentLayer().source(), outputBounds=corners).FlushCache()
    layer = QgsRasterLayer(path, "beside")
    QgsProject.instance().addMapLayer(layer)
    return layer


def tick(page: MapPage, layer: QgsRasterLayer) -> None:
    """Open the list and click on a raster."""
    row = page.together.findData(layer.id())
    assert row >= 0
    page.together.showPopup()
    entries = page.together.view()
    place = entries.visualRect(page.together.model().index(row, 0)).center()
    QTest.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    page.together.hidePopup()


def test_what_is_ticked_is_mapped_too(page: MapPage, beside: QgsRasterLayer) -> None:
    assert page.together.isVisible() and page.together.layers() == ()
    before = page.outline.chosen.asGeometry().boundingBox()
    tick(page, beside)
    assert [layer.name() for layer in page.together.layers()] == ["beside"]
    outlined = page.outline.chosen.asGeometry().boundingBox()
    assert outlined.width() == pytest.approx(1.5 * before.width()) and outlined.height() == before.height()
    run(page)
    assert page.mapped is not None
    classes = QgsRasterLayer(page.mapped.class_raster, "classes")
    assert (classes.width(), classes.height()) == (3 * SIZE // 2, SIZE)
    assert classes.extent().width() == pytest.approx(1.5 * SIZE * PIXEL)


def test_one_that_leaves_the_project_is_mapped_no_more(page: MapPage, beside: QgsRasterLayer) -> None:
    tick(page, beside)
    QgsProject.instance().removeMapLayer(beside.id())
    assert page.together.layers() == () and not page.together.isVisible()
    whole = page.raster.currentLayer().extent()
    assert page.outline.chosen.asGeometry().boundingBox().width() == pytest.approx(whole.width())
