"""The contact sheet on real layers: keys decide, the map follows, and a hundred thousand fit."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Iterator, List

import pytest
from osgeo import ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont, QFontMetrics
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from plugin.desktop.dock.annotate.prompting.candidate_outlines import CandidateOutline
from plugin.desktop.dock.review.contact_sheet import ContactSheet
from plugin.desktop.dock.review.queue import ReviewItem
from plugin.desktop.dock.review.sheet_landforms import ACCEPTED, OPEN, REJECTED, LandformsOfLayer
from plugin.desktop.dock.review.sheet_view import CELL, CLASS, SIZE, caption_font
from plugin.desktop.dock.review.thumbnails import KEPT, SIDE
from plugin.desktop.layers.circles import north_at
from plugin.desktop.layers.landform_layer import add_landform, save_edits
from plugin.desktop.widgets import length_text
from plugin.protocol.messages.annotating import Prompt
from tests.desktop.waiting import spin

Key = Qt.Key
SCORES = (0.9, 0.3, 0.6, 0.8, 0.5, 0.7)
#: Places of the landforms, least sure first.
ORDER = [1, 4, 2, 5, 3, 0]


@pytest.fixture
def landforms(page: Any, target: Any, gusev: QgsRasterLayer, crater: Any) -> QgsVectorLayer:
    """Six landforms of the layer, saved."""
    for number, score in enumerate(SCORES):
        circle = QgsGeometry.fromPointXY(crater.at(3 * number - 6, 0)).buffer(crater.radius * (1 + number / 5), 24)
        row = {"class": "dune" if number % 2 else "crater", "score": score, "origin": "model", "reviewed": False}
        add_landform(target, circle, gusev.crs(), {**row, "diameter_m": 100.0 * (number + 1)})
    assert save_edits(target) is None
    return target


@pytest.fixture
def sheet(page: Any, landforms: QgsVectorLayer) -> Iterator[ContactSheet]:
    """The contact sheet of the layer, opened by its button."""
    QTest.mouseClick(page.sheetButton, Qt.MouseButton.LeftButton)
    made = page.many.sheet
    made.view.setFocus()
    spin(lambda: made.thumbnails.count == 6)
    yield made
    page.many._close_sheet()


def places(sheet: ContactSheet) -> List[int]:
    return [sheet.model.place_of(row) for row in range(sheet.model.rowCount())]


def test_the_least_sure_is_first_and_others_orders_can_be_chosen(sheet: ContactSheet) -> None:
    assert places(sheet) == ORDER and sheet.current == 1
    sheet.sorting.setCurrentIndex(sheet.sorting.findData(SIZE))
    sheet.sorting.activated.emit(2)
    assert places(sheet) == [5, 4, 3, 2, 1, 0] and sheet.current == 1
    sheet.sorting.setCurrentIndex(sheet.sorting.findData(CLASS))
    sheet.sorting.activated.emit(1)
    assert places(sheet) == [4, 2, 0, 1, 5, 3]


def test_keys_decide_one_undo_step_each_and_the_map_follows(
    page: Any, window: Any, sheet: ContactSheet, landforms: QgsVectorLayer
) -> None:
    fids, states = sheet.landforms.ids, sheet.landforms.states
    steps = landforms.undoStack().index()
    QTest.keyClick(sheet.view, Key.Key_Space)
    assert landforms.getFeature(fids[1])["reviewed"] and states[1] == ACCEPTED and sheet.current == 4
    assert sheet._outlines.current.asGeometry().intersects(landforms.getFeature(fids[4]).geometry())
    QTest.keyClick(sheet.view, Key.Key_3)
    feature = landforms.getFeature(fids[4])
    assert feature["class"] == page.classes.classes[2].name and feature["reviewed"]
    QTest.keyClick(sheet.view, Key.Key_Delete)
    assert not landforms.getFeature(fids[2]).isValid() and states[2] == REJECTED
    assert landforms.undoStack().index() == steps + 3
    QTest.keyClick(sheet.view, Key.Key_Right)
    assert sheet.current == 3
    spin(lambda: sheet.count.text() == "2 right, 1 no landform, 3 to decide")
    QTest.keyClick(sheet.view, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert landforms.getFeature(fids[2]).isValid() and states[2] == OPEN
    QTest.keyClick(sheet.view, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert states[4] == OPEN and landforms.getFeature(fids[4])["class"] == "crater"
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(sheet.view, Key.Key_Z, both)
    assert states[4] == ACCEPTED
    assert save_edits(landforms) is None
    assert len(sheet.landforms) == 6


def test_thumbnails_show_the_image_with_its_stretch_and_the_outline(sheet: ContactSheet, gusev: Any) -> None:
    picture = sheet.thumbnails.of(1)
    assert picture is not None and picture.width() == picture.height() == SIDE
    colours = {picture.pixelColor(x, y).name() for x in range(SIDE) for y in range(SIDE)}
    assert len({name for name in colours if name[1:3] == name[3:5] == name[5:]}) > 10  # greys of the image
    yellow = [
        (x, y)
        for x in range(SIDE)
        for y in range(SIDE)
        if picture.pixelColor(x, y).red() > 200 and picture.pixelColor(x, y).blue() < 130
    ]
    across = max(x for x, _ in yellow) - min(x for x, _ in yellow)
    assert SIDE * 0.3 < across < SIDE * 0.6
    filter_ = gusev.brightnessFilter()
    filter_.setBrightness(120)
    gusev.triggerRepaint()
    spin(lambda: sheet.thumbnails.count == 6)
    brighter = sheet.thumbnails.of(1)
    assert brighter.pixelColor(3, 3).red() > picture.pixelColor(3, 3).red()
    filter_.setBrightness(0)


def test_north_is_up_around_a_pole() -> None:
    polar = QgsCoordinateReferenceSystem("IAU_2015:30130")
    assert polar.isValid()
    for degrees in (0, 40, 130, 260):
        # The pole is in the middle of the map: north is towards it.
        x, y = 1e5 * math.sin(math.radians(degrees)), 1e5 * math.cos(math.radians(degrees))
        difference = (north_at(polar, x, y) - degrees - 180) % 360
        assert min(difference, 360 - difference) < 0.01
    assert north_at(QgsCoordinateReferenceSystem("IAU_2015:49910"), 1e6, 2e6) == pytest.approx(0, abs=0.01)


def test_what_is_under_review_can_be_decided_on(page: Any, target: Any, gusev: Any, crater: Any) -> None:
    items = []
    for number in range(4):
        place = crater.at(3 * number - 4, 0)
        shape = QgsGeometry.fromPointXY(place).buffer(crater.radius, 24)
        outline = CandidateOutline(f"mask{number}", 0.9 - number / 10, shape, {"diameter_m": 2.0 * crater.radius})
        items.append(ReviewItem((outline,), Prompt(((place.x(), place.y()),), (1,)), model_hash="abc"))
    page.many.review.start(items, gusev)
    QTest.mouseClick(page.many.review.panel.sheetButton, Qt.MouseButton.LeftButton)
    sheet = page.many.sheet
    assert places(sheet) == [3, 2, 1, 0]
    QTest.keyClick(sheet.view, Key.Key_Space)
    spin(lambda: target.featureCount() == 1)
    QTest.keyClick(sheet.view, Key.Key_Delete)
    QTest.keyClick(sheet.view, Key.Key_2)
    spin(lambda: target.featureCount() == 2)
    assert list(sheet.landforms.states) == [OPEN, ACCEPTED, REJECTED, ACCEPTED]
    assert sorted(feature["class"] for feature in target.getFeatures()) == ["crater", page.classes.classes[1].name]
    QTest.keyClick(sheet.view, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    spin(lambda: sheet.landforms.states[1] == OPEN)
    page.many.review.stop()
    sheet.close()


def test_layers_that_go_take_the_sheet_with_them(sheet: ContactSheet, gusev: Any) -> None:
    QgsProject.instance().removeMapLayer(gusev.id())
    assert not sheet.isVisible() and not sheet.thumbnails.is_drawing


def resident_mb() -> float:
    fields = Path("/proc/self/status").read_text().split("VmRSS:")[1].split()
    return int(fields[0]) / 1024


def many(path: Path, crs: QgsCoordinateReferenceSystem, extent: Any, number: int) -> QgsVectorLayer:
    """A layer of small squares all over an image."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    srs = osr.SpatialReference()
    srs.ImportFromWkt(crs.toWkt())
    layer = source.CreateLayer("landforms", srs, ogr.wkbPolygon)
    for name, kind in (("class", ogr.OFTString), ("score", ogr.OFTReal), ("diameter_m", ogr.OFTReal)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    layer.CreateField(ogr.FieldDefn("reviewed", ogr.OFTInteger))
    across = math.ceil(math.sqrt(number))
    layer.StartTransaction()
    for place in range(number):
        feature = ogr.Feature(layer.GetLayerDefn())
        x = extent.xMinimum() + (place % across + 0.2) / across * extent.width()
        y = extent.yMinimum() + (place // across + 0.2) / across * extent.height()
        side = 0.6 * extent.width() / across
        ring = f"{x} {y},{x + side} {y},{x + side} {y + side},{x} {y + side},{x} {y}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
        feature["class"], feature["score"], feature["diameter_m"] = "crater", place % 997 / 997, float(place % 331)
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    del layer, source
    return QgsVectorLayer(f"{path}|layername=landforms", "many", "ogr")


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs Linux to tell its memory")
def test_a_hundred_thousand_fit_into_200_mb(page: Any, window: Any, gusev: Any, tmp_path: Path) -> None:
    layer = many(tmp_path / "many.gpkg", gusev.crs(), gusev.extent(), 100_000)
    assert layer.featureCount() == 100_000
    before = resident_mb()
    sheet = ContactSheet(LandformsOfLayer(page, layer, gusev), window.canvas, window.main)
    sheet.begin()
    spin(lambda: sheet.thumbnails.count > 0)
    bar = sheet.view.verticalScrollBar()
    across = sheet.view.viewport().width() // CELL.width()
    assert bar.maximum() == pytest.approx(100_000 / across * CELL.height(), rel=0.02)
    seen = set()
    for step in range(20):
        bar.setValue(bar.maximum() * step // 19)
        rows = sheet.view.seen_rows()
        assert 0 < len(rows) < 100
        seen.add(rows[0])
        QTest.qWait(5)
    last = sheet.model.place_of(99_999)
    spin(lambda: sheet.thumbnails.of(last) is not None)
    assert len(seen) == 20 and sheet.thumbnails.count <= KEPT
    assert resident_mb() - before < 200
    sheet.view.setCurrentIndex(sheet.model.index(50_000))
    place = sheet.current
    QTest.keyClick(sheet.view, Key.Key_Space)
    assert sheet.landforms.states[place] == ACCEPTED and sheet.view.currentIndex().row() == 50_001
    layer.rollBack()
    sheet.close()


def test_sizes_have_room_under_the_thumbnails_in_large_letters(qgis_app):
    for points in (8.0, 13.0, 20.0):
        font = QFont(QApplication.font())
        font.setPointSizeF(points)
        fitting = caption_font(font)
        metrics = QFontMetrics(fitting)
        room = SIDE - metrics.horizontalAdvance("100 %")
        for size in (12.3, 952.0, 1210.0, 88_880.0):
            assert metrics.elidedText(length_text(size), Qt.TextElideMode.ElideRight, room) == length_text(size)
        assert 6.0 < fitting.pointSizeF() <= points
