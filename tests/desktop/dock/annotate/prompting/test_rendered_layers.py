"""Layers that are no files: QGIS renders them, and the engine outlines what it sees."""

from __future__ import annotations

import math

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.desktop.dock.annotate.prompting.question import Questioner, Surroundings
from plugin.desktop.layers.raster_reference import reference_of
from plugin.desktop.map_tools.prompt_tool import PromptMode
from plugin.protocol.messages.annotating import Candidate, Prompt, Segmented
from tests.desktop.waiting import spin
from tests.desktop.window import LEFT, NO_MODIFIER, click_and_wait, contains
from tests.scenes import scene

ZOOM, TILE = 10, 256
SAMPLE = 2 * math.pi * 6378137 / TILE / 2**ZOOM


def tiles_of(image, folder, zoom=ZOOM):
    """URL of a tile server's folder with a picture, its upper left corner at the origin."""
    middle = 2 ** (zoom - 1)
    rows, columns = (math.ceil(size / TILE) for size in image.shape)
    padded = np.zeros((rows * TILE, columns * TILE), np.uint8)
    padded[: image.shape[0], : image.shape[1]] = image
    png, memory = gdal.GetDriverByName("PNG"), gdal.GetDriverByName("MEM")
    for row, column in np.ndindex(rows, columns):
        tile = memory.Create("", TILE, TILE, 1, gdal.GDT_Byte)
        tile.WriteArray(padded[row * TILE : (row + 1) * TILE, column * TILE : (column + 1) * TILE])
        place = folder / str(zoom) / str(middle + column)
        place.mkdir(parents=True, exist_ok=True)
        png.CreateCopy(str(place / f"{middle + row}.png"), tile)
    return f"file://{folder}/{{z}}/{{x}}/{{y}}.png"


def shown(window, tiles):
    """An XYZ layer of tiles on the canvas."""
    layer = QgsRasterLayer(f"type=xyz&url={tiles}&zmin={ZOOM}&zmax={ZOOM}", "web tiles", "wms")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    window.look_at(layer)
    return layer


@pytest.fixture
def web(window, tmp_path):
    """The Gusev crop as tiles."""
    image = gdal.Open(str(scene("gusev/gusev_900.tif"))).ReadAsArray()
    return shown(window, tiles_of(image, tmp_path / "tiles"))


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


def test_a_circle_drawn_on_tiles_has_the_pixels_of_the_screen(window, page, web, crater, tmp_path):
    assert page.create_target(str(tmp_path / "landforms.gpkg"))
    window.zoom_to(web.extent().fromCenterAndSize(on_the_web(crater.centre), 300 * SAMPLE, 300 * SAMPLE))
    page.use_tool(PromptMode.DIAMETER)
    for across in (-1, 1):
        place = window.pixel(on_the_web(crater.at(across, 0)))
        QTest.mouseClick(window.canvas.viewport(), LEFT, NO_MODIFIER, place)
    spin(lambda: page.target.layer.featureCount() == 1)
    (feature,) = page.target.layer.getFeatures()
    metres = feature["diameter_m"] / feature.geometry().boundingBox().width()
    assert feature["pixel_m"] == pytest.approx(window.canvas.mapUnitsPerPixel() * metres, rel=0.03)
    assert feature["location_confidence_m"] == feature["pixel_m"] and feature["source_image"] == "web tiles"


class CutOff:
    """An engine that says of the first so many pictures that the landform goes on beyond them."""

    def __init__(self, pictures):
        self.pictures, self.seen = pictures, []

    def request(self, method, message, payload, on_reply, **_):
        self.seen.append((message.rendered.geotransform, message.map_units_per_screen_pixel))
        notice = "The landform goes on." if len(self.seen) <= self.pictures else ""
        on_reply(Segmented((Candidate("mask", 0.9, 0, 0, {}, notice),), "hash", 0, 0, 0, (0, 0, 1, 1)), b"")
        return self

    def drop(self):
        pass


@pytest.mark.parametrize(("cut", "drawn"), [(0, 1), (2, 3), (9, 4)])
def test_more_is_drawn_of_a_landform_that_the_picture_cuts_off(web, crater, cut, drawn):
    engine, answers, where = CutOff(cut), [], on_the_web(crater.centre)
    prompt = Prompt(points=((where.x(), where.y()),), labels=(1,))
    around = Surroundings(web, "default", "auto", SAMPLE)
    questioner = Questioner(engine)
    questioner.ask(around, prompt, lambda *answer: answers.append(answer), print, print, print)
    spin(lambda: answers)
    assert len(engine.seen) == drawn and len(answers) == 1
    first, units = engine.seen[0]
    for number, (geotransform, scale) in enumerate(engine.seen):
        assert geotransform[1] == pytest.approx(first[1] * 2**number) and scale == units * 2**number
        for place, start, step in ((where.x(), 0, 1), (where.y(), 3, 5)):
            assert 256 <= (place - geotransform[start]) / geotransform[step] <= 768
