"""Layers that are no files: QGIS renders them, and the engine outlines what it sees."""

from __future__ import annotations

import math

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt

from plugin.desktop.layers.raster_reference import reference_of
from tests.desktop.window import click_and_wait, contains
from tests.scenes import scene

ZOOM, TILE = 10, 256
#: The tile whose upper left corner is the origin of the web's projection.
MIDDLE = 2 ** (ZOOM - 1)
SAMPLE = 2 * math.pi * 6378137 / TILE / 2**ZOOM


@pytest.fixture
def tiles(tmp_path):
    """URL of a tile server's folder with the Gusev crop, its upper left corner at the origin."""
    image = gdal.Open(str(scene("gusev/gusev_900.tif"))).ReadAsArray()
    rows, columns = (math.ceil(size / TILE) for size in image.shape)
    padded = np.zeros((rows * TILE, columns * TILE), np.uint8)
    padded[: image.shape[0], : image.shape[1]] = image
    png, memory = gdal.GetDriverByName("PNG"), gdal.GetDriverByName("MEM")
    for row, column in np.ndindex(rows, columns):
        tile = memory.Create("", TILE, TILE, 1, gdal.GDT_Byte)
        tile.WriteArray(padded[row * TILE : (row + 1) * TILE, column * TILE : (column + 1) * TILE])
        folder = tmp_path / "tiles" / str(ZOOM) / str(MIDDLE + column)
        folder.mkdir(parents=True, exist_ok=True)
        png.CreateCopy(str(folder / f"{MIDDLE + row}.png"), tile)
    return f"file://{tmp_path}/tiles/{{z}}/{{x}}/{{y}}.png"


@pytest.fixture
def web(window, tiles):
    """An XYZ layer of these tiles on the canvas."""
    layer = QgsRasterLayer(f"type=xyz&url={tiles}&zmin={ZOOM}&zmax={ZOOM}", "web tiles", "wms")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    window.look_at(layer)
    return layer


def on_the_web(point):
    """Where a place of the Gusev crop is among the tiles."""
    left, across, _, top, _, down = gdal.Open(str(scene("gusev/gusev_900.tif"))).GetGeoTransform()
    return QgsPointXY((point.x() - left) / across * SAMPLE, -(point.y() - top) / down * SAMPLE)


def test_tiles_of_the_web_are_rendered_and_mapped(window, page, web, crater, tmp_path):
    assert reference_of(web) is None
    assert page.create_target(str(tmp_path / "landforms.gpkg"))
    said = []
    page.statusChanged.connect(lambda kind, text, fraction: said.append(text))
    window.zoom_to(web.extent().fromCenterAndSize(on_the_web(crater.centre), 300 * SAMPLE, 300 * SAMPLE))
    click_and_wait(window, page, on_the_web(crater.centre))
    assert "Rendering web tiles…" in said
    assert contains(page.session.candidate.geometry, on_the_web(crater.centre))
    found = page.session.candidate.geometry.boundingBox()
    expected = [on_the_web(crater.at(*corner)) for corner in ((-1, -1), (1, 1))]
    assert found.width() == pytest.approx(expected[1].x() - expected[0].x(), rel=0.6)
    window.key(Qt.Key.Key_Return)
    (feature,) = page.target.layer.getFeatures()
    assert feature["source_image"] == "web tiles"
    assert feature["area_m2"] > 0
    said.clear()
    click_and_wait(window, page, on_the_web(crater.at(0.1, 0.1)))
    assert "Finding the outline…" in said and "Rendering web tiles…" not in said  # the picture was kept
