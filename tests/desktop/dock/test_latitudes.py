"""Layers that do not say which latitudes they hold: asked once for each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtTest import QTest

from plugin.desktop.layers.conventions import is_silent
from plugin.desktop.layers.raster_reference import reference_of
from plugin.desktop.layers.transformation import Transformation
from tests.desktop.dock.annotate.many.test_batch import SPHERE, catalogue, from_layer, point
from tests.desktop.waiting import spin
from tests.desktop.window import LEFT, contains

assert catalogue


def test_row_1_an_image_is_asked_about_once(window: Any, page: Any, tmp_path: Path) -> None:
    """Row 1 of issue 17."""
    target = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "mars.tif"), 300, 300, 1, gdal.GDT_Byte)
    target.SetGeoTransform((10, 0.01, 0, 46, 0, -0.01))
    target.SetProjection(QgsCoordinateReferenceSystem("ESRI:104905").toWkt())
    target.GetRasterBand(1).WriteArray(np.random.default_rng(0).integers(50, 200, (300, 300)).astype(np.uint8))
    target.FlushCache()
    del target
    layer = window.add_raster(tmp_path / "mars.tif", "mars")
    page.rasterCombo.setLayer(layer)
    spin(lambda: "does not say which latitudes" in page.notice.sentence)
    QTest.mouseClick(page.notice.button("Planetographic"), LEFT)
    assert not is_silent(layer.crs()) and "/ Ographic" in reference_of(layer).crs_wkt
    page.notes.refresh()
    assert page.notice.sentence == ""


def test_row_1_a_catalogue_is_asked_about_once(
    window: Any, page: Any, target: Any, crater: Any, catalogue: Any
) -> None:
    way = Transformation(page.raster.crs(), QgsCoordinateReferenceSystem(SPHERE))
    layer = catalogue((way.moved(point(crater.centre)), 2 * crater.radius / 1000, None), crs="ESRI:104905")
    from_layer(page)
    assert "does not say whether its latitudes" in page.notice.sentence
    QTest.mouseClick(page.notice.button("Planetocentric"), LEFT)
    spin(lambda: page.many.review.is_running)
    (item,) = page.many.review.queue.items
    assert contains(item.outline.geometry, crater.centre) and not is_silent(layer.crs())
