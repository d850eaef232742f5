"""The crater count's dialog: doubtful craters, the plot with its handle, and what is written of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Iterator, List

import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QFileDialog

from plugin.desktop.dock.annotate.crater_count_dialog import CraterCountDialog
from plugin.desktop.layers.landform_layer import add_landform, create_landform_layer, save_edits
from tests.desktop.waiting import spin

_OK, _CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel


@pytest.fixture
def counted_map(page: Any, gusev: QgsRasterLayer, crater: Any, tmp_path: Path) -> QgsVectorLayer:
    """Polygons of a map run: nine craters of growing size in a row, two of them unreviewed, one of a low score."""
    folder = tmp_path / "run"
    folder.mkdir()
    layer = create_landform_layer(str(folder / "landforms.gpkg"), gusev.crs())
    for number in range(9):
        circle = QgsGeometry.fromPointXY(crater.centre).buffer(crater.radius * 1.25**number / 4, 48)
        circle.translate((number - 4) * 2 * crater.radius, 0)
        known = {"class": "crater", "origin": "model", "reviewed": number > 1, "pixel_m": 1.0}
        add_landform(layer, circle, gusev.crs(), {**known, "score": 0.4 if number == 8 else 0.9, "diameter_m": 900.0})
    assert save_edits(layer) is None
    layer.commitChanges()
    ground = QgsVectorLayer("Polygon", "ground", "memory")
    ground.setCrs(gusev.crs())
    add_landform(ground, QgsGeometry.fromPointXY(crater.centre).buffer(14 * crater.radius, 8), gusev.crs(), {})
    ground.commitChanges()
    options = QgsVectorFileWriter.SaveVectorOptions()
    target = str(folder / "mapped_extent.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(ground, target, QgsCoordinateTransformContext(), options)
    QgsProject.instance().addMapLayer(layer)
    page.targetCombo.setLayer(layer)
    return layer


@pytest.fixture
def dialog(page: Any, window: Any, counted_map: QgsVectorLayer) -> Iterator[CraterCountDialog]:
    """The dialog with the engine's answer."""
    made = CraterCountDialog(counted_map, page.raster, window.canvas, page.exporter.client, page)
    made.show()
    spin(lambda: not made.view.is_counting)
    yield made
    made.reject()


def test_doubtful_craters_are_listed_and_shown_on_the_map(dialog: CraterCountDialog, window: Any) -> None:
    assert dialog.areaCombo.currentData() == "mapped"
    doubtful = dialog.view.doubtful
    boxes = doubtful.boxes
    assert {doubt: row.childCount() for doubt, row in boxes.items()} == {"unreviewed": 2, "low score": 1}
    assert "9 craters on" in dialog.view.note.text()
    near = window.canvas.extent()
    near.scale(0.05)
    window.canvas.setExtent(near)
    before = window.canvas.extent().center()
    boxes["low score"].setExpanded(True)
    rect = doubtful.visualItemRect(boxes["low score"].child(0))
    doubtful.scrollToItem(boxes["low score"].child(0))
    rect = doubtful.visualItemRect(boxes["low score"].child(0))
    QTest.mouseClick(doubtful.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, rect.center())
    assert window.canvas.extent().center() != before
    assert not dialog._outlines.current.asGeometry().isEmpty()


def test_the_handle_is_dragged_and_moved_by_keys(dialog: CraterCountDialog) -> None:
    plot, chosen = dialog.view.plot, []
    plot.chosen.connect(chosen.append)
    start = plot.handle_at().toPoint()
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(plot, QPoint(plot.width() // 2, start.y()))
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(plot.width() // 2, 60))
    sizes = sorted(crater.diameter_km for crater in dialog.view.doubtful.kept)
    assert len(chosen) == 1 and sizes[0] < chosen[0] < sizes[-1]
    assert plot.handle_at().x() == pytest.approx(plot.width() // 2, abs=1.5)
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Right)
    spin(lambda: len(chosen) == 2)
    assert chosen[1] > chosen[0]
    spin(lambda: not dialog.view.is_counting)
    # The engine of these tests dates it or says why it cannot.
    dated = dialog.view.dated
    assert dated is not None and (dated.age is not None if dated.version else "Craterstats" in dialog.view.note.text())


def test_each_presentation_is_drawn(dialog: CraterCountDialog) -> None:
    pictures = []
    for row in range(dialog.view.presentation.count()):
        dialog.view.presentation.setCurrentIndex(row)
        image = dialog.view.plot.grab().toImage()
        pictures.append(bytes(image.constBits().asarray(image.sizeInBytes())))
    assert len(set(pictures)) == 4
    assert [dialog.view.fit.itemData(row) for row in range(3)] == ["poisson", "cumulative", "differential"]
    assert dialog.view.fit.isEnabled() == bool(dialog.view.dated.systems)
    wide = dialog.minimumSizeHint().width()
    assert wide <= 320


def test_two_counts_tell_what_was_missed(page: Any, window: Any, dialog: CraterCountDialog, gusev: Any) -> None:
    other = QgsVectorLayer("Polygon?field=class:string", "theirs", "memory")
    other.setCrs(gusev.crs())
    layer = page.target.layer
    for feature in list(layer.getFeatures())[:6]:
        add_landform(other, feature.geometry(), gusev.crs(), {"class": "crater"})
    other.commitChanges()
    QgsProject.instance().addMapLayer(other)
    again = CraterCountDialog(layer, page.raster, window.canvas, page.exporter.client, page)
    again.show()
    again.secondCombo.setCurrentIndex(again.secondCombo.findText("theirs"))
    spin(lambda: not again.view.is_counting)
    assert "9 here, 6 there, 6 in both" in again.view.completeness.text()
    again.reject()


def test_what_is_unticked_is_not_written(
    page: Any, window: Any, counted_map: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = tmp_path / "count.scc"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(written), ""))

    def answer(button: Any, act: Callable[[CraterCountDialog], None]) -> None:
        def fill() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, CraterCountDialog) or dialog.view.is_counting:
                QTimer.singleShot(30, fill)
                return
            act(dialog)
            QTest.mouseClick(dialog.buttonBox.button(button), Qt.MouseButton.LeftButton)

        QTimer.singleShot(0, fill)

    def untick(dialog: CraterCountDialog) -> None:
        doubtful = dialog.view.doubtful
        rect = doubtful.visualItemRect(doubtful.boxes["unreviewed"])
        place = QPoint(rect.left() + 10, rect.center().y())
        QTest.mouseClick(doubtful.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    asked: List[int] = []
    answer(_CANCEL, lambda dialog: asked.append(len(dialog.view.doubtful.kept)))
    page.exporter.ask()
    assert asked == [9] and not written.exists()
    answer(_OK, untick)
    page.exporter.ask()
    spin(lambda: not page.exporter.is_running)
    assert len(written.read_text().split("topo_scale_factor\n")[1].splitlines()) == 7 + 1
    assert "2 craters left out that were chosen to be." in window.warnings
