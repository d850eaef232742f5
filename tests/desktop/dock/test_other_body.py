"""Maps of other bodies whose CRS says Earth: asked once, kept with the layer, and then measured on the body."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QInputDialog

from plugin.desktop.layers.bodies import body_name
from plugin.desktop.layers.other_body import PROPERTY, may_be_elsewhere
from plugin.desktop.layers.raster_reference import reference_of
from tests.desktop.dock.annotate.prompting.test_rendered_layers import TILE, tiles_of
from tests.desktop.waiting import spin
from tests.desktop.window import LEFT, click_and_wait

KM, ZOOM = 100.0, 7
SAMPLE = 2 * np.pi * 6_378_137 / TILE / 2**ZOOM
#: Samples across a crater of 100 km on Mars, of which a sample of the tiles is a part of the Earth's.
ACROSS = KM * 1000 / (SAMPLE * 3_396_190 / 6_378_137)
SIDE = 512


def crater() -> np.ndarray:
    """A dark floor with a bright rim on noisy ground."""
    rows, columns = np.mgrid[:SIDE, :SIDE] + 0.5
    away = np.hypot(columns - SIDE / 2, rows - SIDE / 2) / (ACROSS / 2)
    image = np.random.default_rng(3).normal(130, 5, (SIDE, SIDE)) - 70 * (away < 1) + 40 * ((away > 1) & (away < 1.06))
    return np.clip(image, 1, 255).astype(np.uint8)


@pytest.fixture
def mars(window: Any, page: Any, tmp_path: Path) -> QgsRasterLayer:
    """Tiles of Mars on the canvas, in the project's CRS of the web."""
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    tiles = tiles_of(crater(), tmp_path / "tiles", ZOOM)
    layer = QgsRasterLayer(f"type=xyz&url={tiles}&zmin={ZOOM}&zmax={ZOOM}", "Mars mosaic", "wms")
    QgsProject.instance().addMapLayer(layer)
    window.look_at(layer)
    page.rasterCombo.setLayer(layer)
    spin(lambda: "says Earth" in page.notice.sentence)
    yield layer
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem())


def diameter_of_the_crater(window: Any, page: Any, layer: QgsRasterLayer, folder: Path, unit: float) -> float:
    """Click it, accept it, and read its diameter in km."""
    assert page.create_target(str(folder / "landforms.gpkg"))
    window.look_at(layer)  # QGIS's canvas follows the project
    centre = QgsPointXY(SIDE / 2 * unit, -SIDE / 2 * unit)
    window.zoom_to(layer.extent().fromCenterAndSize(centre, 3 * ACROSS * unit, 3 * ACROSS * unit))
    click_and_wait(window, page, centre)
    window.key(Qt.Key.Key_Return)
    (feature,) = page.target.layer.getFeatures()
    return float(feature["diameter_m"]) / 1000


def test_row_15_tiles_of_mars_are_measured_on_mars(window: Any, page: Any, mars: Any, tmp_path: Path) -> None:
    """Row 15 of issue 17: a crater of 100 km measured 187 km."""
    QTest.mouseClick(page.notice.button("Mars"), LEFT)
    assert body_name(mars.crs()) == "Mars" and not may_be_elsewhere(mars)
    assert QgsProject.instance().crs() == mars.crs()
    assert diameter_of_the_crater(window, page, mars, tmp_path, SAMPLE) == pytest.approx(KM, rel=0.03)


def test_row_15_the_body_is_kept_with_the_layer(page: Any, mars: Any, tmp_path: Path) -> None:
    QTest.mouseClick(page.notice.button("Mars"), LEFT)
    project, layer_id = QgsProject.instance(), mars.id()
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "project.qgz"))
    layer = project.mapLayer(layer_id)
    assert body_name(layer.crs()) == "Mars" and layer.customProperty(PROPERTY) == "Mars"
    project.clear()


def test_row_15_the_earth_is_asked_about_once(page: Any, mars: Any) -> None:
    QTest.mouseClick(page.notice.button("Earth"), LEFT)
    page.notes.refresh()
    assert page.notice.sentence == "" and mars.crs().authid() == "EPSG:3857"


def test_row_15_any_body_can_be_chosen(page: Any, mars: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    offered = []

    def choose(parent: Any, title: str, text: str, names: Any, start: int, editable: bool) -> Any:
        offered.append(names[start])
        return "Mercury", len(offered) > 1

    monkeypatch.setattr(QInputDialog, "getItem", choose)
    QTest.mouseClick(page.notice.button("Another…"), LEFT)
    assert offered == ["Mars"] and "says Earth" in page.notice.sentence  # cancelled
    QTest.mouseClick(page.notice.button("Another…"), LEFT)
    assert body_name(mars.crs()) == "Mercury" and page.notice.sentence == ""


def test_row_15_an_image_in_degrees_of_the_earth_too(window: Any, page: Any, tmp_path: Path) -> None:
    unit = KM / (3396.190 * np.pi / 180) / ACROSS
    target = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "image.tif"), SIDE, SIDE, 1, gdal.GDT_Byte)
    target.SetGeoTransform((0, unit, 0, 0, 0, -unit))
    target.SetProjection(QgsCoordinateReferenceSystem("EPSG:4326").toWkt())
    target.GetRasterBand(1).WriteArray(crater())
    target.FlushCache()
    del target
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    layer = window.add_raster(tmp_path / "image.tif", "image of Mars")
    page.rasterCombo.setLayer(layer)
    spin(lambda: "says Earth" in page.notice.sentence)
    QTest.mouseClick(page.notice.button("Mars"), LEFT)
    assert "3396190" in reference_of(layer).crs_wkt
    assert diameter_of_the_crater(window, page, layer, tmp_path, unit) == pytest.approx(KM, rel=0.03)
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem())
