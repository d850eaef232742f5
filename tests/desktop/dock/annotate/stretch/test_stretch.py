"""The stretch of a layer: seen, moved by mouse and keys, kept with the project, and the same for every use."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any, Iterator

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsContrastEnhancement, QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from plugin.desktop.layers.raster_reference import reference_of
from plugin.desktop.layers.raster_view import PROPERTY, RasterView, view_of
from plugin.desktop.requests.train_request import raster_reference
from plugin.protocol.messages.rasters import Hillshade, Stretch
from tests.desktop.waiting import spin
from tests.desktop.window import LEFT, click_and_wait
from tests.scenes import scene


@pytest.fixture
def section(page: Any, gusev: Any) -> Iterator[Any]:
    """The section, open on the Gusev crop."""
    page.stretch.setCollapsed(False)
    spin(lambda: page.stretch.histogram.isEnabled() and page.stretch.blackSpin.isEnabled())
    yield page.stretch


def settled(section: Any) -> None:
    spin(lambda: section._asked is None)


def choose(combo: Any, data: Any) -> None:
    """Choose an entry with keys, as a user does."""
    row = next(row for row in range(combo.count()) if combo.itemData(row) == data)
    key = Qt.Key.Key_Down if row > combo.currentIndex() else Qt.Key.Key_Up
    if row == combo.currentIndex():
        combo.activated.emit(row)
    while combo.currentIndex() != row:
        QTest.keyClick(combo, key)


def drag(section: Any, handle: int, to: int) -> None:
    """Drag a handle of the histogram to a column of its widget."""
    widget, none = section.histogram, Qt.MouseButton.NoButton
    start = widget.handle_at(handle)
    end = QPointF(to, start.y())
    for kind, at, button, held in (
        (QEvent.Type.MouseButtonPress, start, LEFT, LEFT),
        (QEvent.Type.MouseMove, (start + end) / 2, none, LEFT),
        (QEvent.Type.MouseMove, end, none, LEFT),
        (QEvent.Type.MouseButtonRelease, end, LEFT, none),
    ):
        place = at, QPointF(widget.mapToGlobal(at.toPoint()))
        QApplication.sendEvent(widget, QMouseEvent(kind, *place, button, held, Qt.KeyboardModifier.NoModifier))


def many_bands(path: Path, count: int = 3) -> QgsRasterLayer:
    """A raster whose bands are ramps of different brightness."""
    ramp = np.tile(np.arange(300, dtype=np.float32), (300, 1))
    target = gdal.GetDriverByName("GTiff").Create(str(path), 300, 300, count, gdal.GDT_UInt16)
    target.SetGeoTransform((0, 100, 0, 30000, 0, -100))
    target.SetProjection(QgsRasterLayer(str(scene("gusev/gusev_900.tif")), "crs").crs().toWkt())
    for band in range(1, count + 1):
        target.GetRasterBand(band).WriteArray((1000 * band + ramp * band).astype(np.uint16))
    target.FlushCache()
    return QgsRasterLayer(str(path), path.stem)


def test_the_histogram_and_the_automatic_stretch_are_shown(section: Any, gusev: Any) -> None:
    assert section.contrastCombo.currentData() == "automatic"
    assert section.histogram.limits == (section.blackSpin.value(), section.whiteSpin.value())
    assert section.blackSpin.value() < section.whiteSpin.value()
    assert reference_of(gusev).stretch is None and gusev.customProperty(PROPERTY) is None


def test_a_dragged_handle_changes_the_stretch_of_clicks_training_and_mapping(
    window: Any, page: Any, section: Any, gusev: Any, crater: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    click_and_wait(window, page, crater.centre)
    automatic = section.histogram.limits
    asked = []
    request = page._client.request

    def listen(method: str, message: Any, *rest: Any, **more: Any) -> Any:
        asked.append(message)
        return request(method, message, *rest, **more)

    monkeypatch.setattr(page._client, "request", listen)
    drag(section, 0, section.histogram.handle_at(0).toPoint().x() + 30)
    low, high = section.histogram.limits
    assert low > automatic[0] and high == automatic[1]
    assert section.contrastCombo.currentData() == "hand"
    stretch = reference_of(gusev).stretch
    assert stretch == Stretch((low,), (high,)) == raster_reference(gusev).stretch
    assert QgsProject.instance().isDirty()
    spin(lambda: not page.session.is_waiting)
    assert page.session.candidate is not None  # the open prompt is answered anew, on what is seen now
    assert [message.raster.stretch for message in asked if hasattr(message, "prompt")] == [stretch]
    settled(section)
    assert section.histogram.limits == (low, high)
    QTest.mouseDClick(section.histogram, LEFT)
    assert reference_of(gusev).stretch is None and gusev.customProperty(PROPERTY) is None
    settled(section)
    assert section.histogram.limits == automatic


def test_keys_move_the_handles(section: Any, gusev: Any) -> None:
    widget, (low, high) = section.histogram, section.histogram.limits
    widget.setFocus()
    for _ in range(3):
        QTest.keyClick(widget, Qt.Key.Key_Right)
    QTest.keyClick(widget, Qt.Key.Key_Down)
    QTest.keyClick(widget, Qt.Key.Key_PageDown)
    assert widget.limits[0] > low and widget.limits[1] < high
    assert view_of(gusev) == RasterView()  # nothing is asked before the keys rest
    spin(lambda: view_of(gusev).contrast == "hand")
    assert reference_of(gusev).stretch == Stretch((widget.limits[0],), (widget.limits[1],))
    QTest.keyClick(widget, Qt.Key.Key_Home)
    assert view_of(gusev) == RasterView()


def test_values_can_be_typed(section: Any, gusev: Any) -> None:
    section.blackSpin.setFocus()
    section.blackSpin.selectAll()
    QTest.keyClicks(section.blackSpin, "70")
    QTest.keyClick(section.blackSpin, Qt.Key.Key_Return)
    assert reference_of(gusev).stretch.low == (70.0,)
    settled(section)
    before = reference_of(gusev).stretch
    section.whiteSpin.selectAll()
    QTest.keyClicks(section.whiteSpin, "10")
    QTest.keyClick(section.whiteSpin, Qt.Key.Key_Return)
    assert reference_of(gusev).stretch == before  # white is not below black
    assert section.whiteSpin.value() == pytest.approx(before.high[0], abs=0.06)


def test_the_limits_of_the_style_can_be_taken(section: Any, gusev: Any) -> None:
    enhancement = QgsContrastEnhancement(gusev.dataProvider().dataType(1))
    enhancement.setMinimumValue(33)
    enhancement.setMaximumValue(144)
    enhancement.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    )
    gusev.renderer().setContrastEnhancement(enhancement)
    choose(section.contrastCombo, "style")
    assert reference_of(gusev).stretch == Stretch((33.0,), (144.0,))
    settled(section)
    assert section.histogram.limits == (33.0, 144.0)
    gusev.renderer().setContrastEnhancement(None)
    choose(section.contrastCombo, "style")
    assert "no smallest and largest value" in section.noteLabel.text() and section.noteLabel.isVisible()
    assert reference_of(gusev).stretch == Stretch((33.0,), (144.0,))


def test_one_band_or_the_mean_of_some(window: Any, page: Any, section: Any, tmp_path: Path) -> None:
    layer = many_bands(tmp_path / "bands.tif", 4)
    QgsProject.instance().addMapLayer(layer)
    page.rasterCombo.setLayer(layer)
    assert reference_of(layer).bands == (1, 2, 3)
    choose(section.shownCombo, ("band", 4))
    assert (reference_of(layer).bands, reference_of(layer).mean) == ((4,), False)
    settled(section)
    assert 4000 <= section.histogram.limits[0] < section.histogram.limits[1] <= 4 * 1299
    choose(section.shownCombo, ("mean", 0))
    assert (reference_of(layer).bands, reference_of(layer).mean) == ((1, 2, 3, 4), True)
    section.bandsCombo.showPopup()
    names = section.bandsCombo.view()
    for row in (0, 3):
        names.setCurrentIndex(names.model().index(row, 0))
        QTest.keyClick(names, Qt.Key.Key_Space)
    section.bandsCombo.hidePopup()
    assert (reference_of(layer).bands, reference_of(layer).mean) == ((2, 3), True)
    settled(section)
    low, high = section.histogram.limits
    assert 2500 <= low < 2520 and 3230 < high <= 2.5 * 1299


def test_each_channel_of_a_composite_has_its_own_stretch(page: Any, section: Any, tmp_path: Path) -> None:
    layer = many_bands(tmp_path / "bands.tif")
    QgsProject.instance().addMapLayer(layer)
    page.rasterCombo.setLayer(layer)
    settled(section)
    assert section.channelCombo.isVisible()
    QTest.keyClick(section.channelCombo, Qt.Key.Key_Down)
    assert 2000 <= section.histogram.limits[0] < 2050
    drag(section, 1, section.histogram.handle_at(1).toPoint().x() - 40)
    stretch = reference_of(layer).stretch
    assert stretch.high[1] == section.histogram.limits[1] < 2580
    assert stretch.high[0] > 1250 and stretch.high[2] > 3800  # the others stay as they were
    layer.renderer().setRedBand(2)
    assert reference_of(layer).stretch is None  # it was made for other bands


def test_the_choice_is_saved_with_the_project_and_ends_with_it(section: Any, gusev: Any, tmp_path: Path) -> None:
    drag(section, 1, section.histogram.handle_at(1).toPoint().x() - 25)
    view = view_of(gusev)
    assert view.contrast == "hand"
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "mapping.qgz"))
    project.clear()
    assert section.view == RasterView()
    assert project.read(str(tmp_path / "mapping.qgz"))
    (layer,) = project.mapLayers().values()
    assert view_of(layer) == view
    assert reference_of(layer).stretch == view.stretch


@pytest.mark.parametrize("text", ["", "nonsense", "[]", json.dumps({"source": "band", "bands": [9]})])
def test_a_choice_that_cannot_be_read_is_none(gusev: Any, text: str) -> None:
    gusev.setCustomProperty(PROPERTY, text)
    assert view_of(gusev) == RasterView()
    assert reference_of(gusev) == replace(reference_of(gusev), stretch=None, mean=False)


def test_layers_that_qgis_draws_are_left_to_their_style(window: Any, page: Any, section: Any) -> None:
    layer = QgsRasterLayer("type=xyz&url=file:///nowhere/{z}/{x}/{y}.png", "xyz", "wms")
    QgsProject.instance().addMapLayer(layer)
    page.rasterCombo.setLayer(layer)
    assert not section.formWidget.isEnabled()
    assert "as QGIS draws it" in section.noteLabel.text()


def terrain(path: Path) -> QgsRasterLayer:
    """A terrain model of two bowls, whose heights rise steeply towards the east."""
    rows, columns = np.mgrid[:400, :400] + 0.5
    heights = 40.0 * columns
    for column, row, radius in ((140, 200, 45), (300, 110, 40)):
        near = np.minimum(np.hypot(columns - column, rows - row) / radius, 1)
        heights -= 1800 * (1 - near**2)
    target = gdal.GetDriverByName("GTiff").Create(str(path), 400, 400, 1, gdal.GDT_Float32)
    target.SetGeoTransform((0, 100, 0, 40000, 0, -100))
    target.SetProjection(QgsRasterLayer(str(scene("gusev/gusev_900.tif")), "crs").crs().toWkt())
    target.GetRasterBand(1).WriteArray(heights.astype(np.float32))
    target.FlushCache()
    return QgsRasterLayer(str(path), path.stem)


def test_a_landform_of_a_terrain_model_is_outlined_on_its_hillshade(
    window: Any, page: Any, section: Any, tmp_path: Path
) -> None:
    layer = terrain(tmp_path / "terrain.tif")
    assert section.sunWidget.isHidden()
    assert section.shownCombo.findData(("hillshade", 0)) < 0  # the Gusev crop has 8 bits
    QgsProject.instance().addMapLayer(layer)
    window.look_at(layer)
    page.rasterCombo.setLayer(layer)
    choose(section.shownCombo, ("hillshade", 0))
    assert reference_of(layer).hillshade == Hillshade(315, 45, 1) == raster_reference(layer).hillshade
    settled(section)
    assert section.sunWidget.isVisible() and 0 <= section.histogram.limits[0] < section.histogram.limits[1] <= 255
    section.azimuthSpin.selectAll()
    QTest.keyClicks(section.azimuthSpin, "290")
    QTest.keyClick(section.azimuthSpin, Qt.Key.Key_Return)
    assert reference_of(layer).hillshade == Hillshade(290, 45, 1)
    settled(section)
    bowl = QgsGeometry.fromPointXY(QgsPointXY(14000, 20000)).buffer(4500, 32)
    click_and_wait(window, page, QgsPointXY(14000, 20000))
    outline = page.session.candidate.geometry
    assert outline.intersection(bowl).area() > 0.6 * outline.combine(bowl).area()
    choose(section.shownCombo, ("styled", 0))
    assert reference_of(layer).hillshade is None
