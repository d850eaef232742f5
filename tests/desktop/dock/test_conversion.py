"""A raster that is slow to read is offered to be converted, and the COG takes its place."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRasterRange
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog

from plugin.desktop.dock import raster_conversion
from plugin.protocol.messages.jobs import Convert
from plugin.protocol.messages.rasters import RasterDescription
from tests.desktop.waiting import spin, spin_for
from tests.desktop.window import click_and_wait
from tests.scenes import scene


@pytest.fixture
def slow(window: Any, page: Any, client: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> QgsRasterLayer:
    """An image that the engine calls slow to read, as it would one of forty times its size."""
    request = client.request

    def ask(method: str, message: Any, *arguments: Any, **more: Any) -> Any:
        told = more.get("on_reply")
        if method == "raster.describe" and told is not None:

            def described(description: RasterDescription, payload: bytes) -> None:
                facts = {**vars(description), "warnings": ("The file is slow to read.",), "cog_bytes": 3_000_000}
                told(RasterDescription(**facts), payload)

            more["on_reply"] = described
        return request(method, message, *arguments, **more)

    monkeypatch.setattr(client, "request", ask)
    layer = window.add_raster(Path(shutil.copy(scene("gusev/gusev_900.tif"), tmp_path / "slow.tif")), "Gusev")
    layer.renderer().setOpacity(0.8)
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(1, 2)])
    page.rasterCombo.setLayer(layer)
    spin(lambda: page.notice.sentence)
    return layer


@pytest.fixture
def one_tile(tmp_path: Path) -> Path:
    """A JPEG 2000 of one single tile, as HiRISE's are, just large enough to be slow, with bright squares."""
    driver = gdal.GetDriverByName("JP2OpenJPEG")
    if driver is None:
        pytest.skip("this GDAL writes no JPEG 2000")
    width, height = 10_000, 10_001
    raster = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    raster.SetGeoTransform((1000.0, 0.5, 0.0, 9000.0, 0.0, -0.5))
    raster.SetProjection(QgsCoordinateReferenceSystem("EPSG:32633").toWkt())
    band = raster.GetRasterBand(1)
    band.Fill(60)
    for corner in (1000, 5000, 9000):
        band.WriteRaster(corner, corner, 800, 800, bytes([200]) * 800 * 800)
    path = tmp_path / "one_tile.jp2"
    tile = [f"BLOCKXSIZE={width}", f"BLOCKYSIZE={height}", "QUALITY=30"]
    assert driver.CreateCopy(str(path), raster, options=tile)
    return path


def choose(monkeypatch: pytest.MonkeyPatch, *paths: Path) -> list[str]:
    """Have the file dialog answer with these paths, one after the other; returns what it suggested."""
    answers, suggested = iter(paths), []

    def answer(parent: Any, title: str, suggestion: str, *_: Any) -> Any:
        suggested.append(suggestion)
        return str(next(answers)), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return suggested


def press(page: Any, text: str) -> None:
    QTest.mouseClick(page.notice.button(text), Qt.MouseButton.LeftButton)


def test_the_cog_takes_name_style_and_place_of_the_image(window, page, slow, tmp_path, monkeypatch):
    suggested = choose(monkeypatch, tmp_path / "elsewhere.tif")
    assert "up to 6 MB of disk, 3 MB of it" in page.notice.sentence
    press(page, "Convert…")
    assert suggested == [str(tmp_path / "slow_cog.tif")]
    conversion = page.notes.conversion
    assert conversion.progress.isVisible() and conversion.progress.stop.isEnabled()
    spin(lambda: page.notice.kind == "success")
    assert conversion.progress.isHidden()
    new = page.raster
    assert new is not slow and new.source() == str(tmp_path / "elsewhere.tif")
    assert (new.name(), new.crs(), new.extent()) == (slow.name(), slow.crs(), slow.extent())
    assert new.renderer().opacity() == 0.8
    assert new.dataProvider().userNoDataValues(1)[0].max() == 2
    tree = QgsProject.instance().layerTreeRoot()
    assert [node.layerId() for node in tree.findLayers()] == [new.id(), slow.id()]
    assert tree.findLayer(new.id()).isVisible() and not tree.findLayer(slow.id()).isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_the_open_prompt_is_done_on_the_image_before_it(window, page, slow, crater, tmp_path, monkeypatch, key):
    assert page.create_target(str(tmp_path / "landforms.gpkg"))
    window.zoom_to(crater.surroundings)
    choose(monkeypatch, tmp_path / "cog.tif")
    click_and_wait(window, page, crater.centre)
    shown = page.session.candidate
    press(page, "Convert…")
    spin(lambda: page.notice.kind == "success")
    assert "when the open outline is done" in page.notice.sentence
    spin_for(0.1)
    assert page.raster is slow and page.session.candidate is shown
    window.key(key)
    assert page.target.layer.featureCount() == (1 if key == Qt.Key.Key_Return else 0)
    spin(lambda: page.raster is not slow)
    assert page.raster.source() == str(tmp_path / "cog.tif")


def test_an_image_that_is_chosen_before_the_prompt_is_done_stays(window, page, slow, crater, tmp_path, monkeypatch):
    other = window.add_raster(scene("gusev/gusev_900.tif"), "other")
    window.zoom_to(crater.surroundings)
    choose(monkeypatch, tmp_path / "cog.tif")
    click_and_wait(window, page, crater.centre)
    press(page, "Convert…")
    spin(lambda: page.notice.kind == "success")
    assert page.session.is_open
    page.rasterCombo.setLayer(other)
    assert not page.session.is_open
    spin_for(0.1)
    assert page.raster is other


def test_another_image_that_is_chosen_meanwhile_stays(window, page, slow, tmp_path, monkeypatch):
    other = window.add_raster(scene("gusev/gusev_900.tif"), "other")
    choose(monkeypatch, tmp_path / "cog.tif")
    press(page, "Convert…")
    page.rasterCombo.setLayer(other)
    spin(lambda: page.notice.kind == "success")
    assert page.raster is other and "stands above" in page.notice.sentence
    names = [node.layer().source() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    assert names.index(str(tmp_path / "cog.tif")) + 1 == names.index(slow.source())


def test_it_can_be_stopped(window, page, slow, tmp_path, monkeypatch):
    choose(monkeypatch, tmp_path / "stopped.tif")
    press(page, "Convert…")
    QTest.mouseClick(page.notes.conversion.progress.stop, Qt.MouseButton.LeftButton)
    spin(lambda: page.notice.sentence)
    assert "stopped" in page.notice.sentence
    assert [path.name for path in tmp_path.iterdir() if path.suffix != ".xml"] == ["slow.tif"]
    assert page.raster is slow


def test_a_folder_that_cannot_be_written_to_is_told_in_a_sentence(window, page, slow, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("no folder")
    choose(monkeypatch, tmp_path / "file" / "cog.tif")
    press(page, "Convert…")
    spin(lambda: page.notice.kind == "error")
    assert "cog.tif" in page.notice.sentence and "Choose another folder" in page.notice.sentence
    assert page.raster is slow


def test_a_disk_without_room_is_asked_about_first(window, page, slow, client, tmp_path, monkeypatch):
    choose(monkeypatch, tmp_path / "a.tif", tmp_path / "b.tif")
    monkeypatch.setattr(raster_conversion, "_free_bytes", lambda folder: 1_000_000)
    press(page, "Convert…")
    assert page.notice.kind == "question"
    assert "1 MB are free" in page.notice.sentence and "6 MB" in page.notice.sentence
    press(page, "Other folder…")
    press(page, "Try")
    spin(lambda: client.running_jobs and page.notes.conversion.is_running)
    (job,) = [job for job in client.running_jobs if job.method == "convert"]
    assert isinstance(job.message, Convert) and job.message.output == str(tmp_path / "b.tif")
    spin(lambda: page.notice.kind == "success")


def test_a_jpeg_2000_of_one_tile_becomes_a_cog_that_shows_the_same(window, page, one_tile, tmp_path, monkeypatch):
    choose(monkeypatch, tmp_path / "fast.tif")
    layer = window.add_raster(one_tile, "HiRISE")
    page.rasterCombo.setLayer(layer)
    spin(lambda: "one single tile of JPEG 2000" in page.notice.sentence)
    assert "up to 267 MB of disk, 133 MB of it" in page.notice.sentence
    press(page, "Convert…")
    spin(lambda: page.notice.kind == "success")
    new = page.raster
    assert (new.source(), new.extent(), new.crs()) == (str(tmp_path / "fast.tif"), layer.extent(), layer.crs())
    converted = gdal.Open(new.source())
    band = converted.GetRasterBand(1)
    assert band.GetBlockSize() == [512, 512] and band.GetOverviewCount() > 3
    assert converted.GetMetadata("IMAGE_STRUCTURE")["LAYOUT"] == "COG"
    original = gdal.Open(str(one_tile))
    for corner in (900, 8900):
        assert converted.ReadRaster(corner, corner, 300, 300) == original.ReadRaster(corner, corner, 300, 300)
