"""The crater count's dialog: doubtful craters, the plot with its handle, and what is written of it."""

from __future__ import annotations

from dataclasses import replace
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

from plugin.desktop.dock.annotate.output.crater_count_dialog import CraterCountDialog
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


def test_an_area_of_craters_is_doubted(page: Any, window: Any, counted_map: QgsVectorLayer, tmp_path: Path) -> None:
    others = create_landform_layer(str(tmp_path / "others.gpkg"), counted_map.crs())
    for feature in list(counted_map.getFeatures())[:3]:
        add_landform(others, feature.geometry(), counted_map.crs(), {"class": "Crater, fresh"})
    assert save_edits(others) is None
    QgsProject.instance().addMapLayer(others)
    made = CraterCountDialog(counted_map, page.raster, window.canvas, page.exporter.client, page)
    made.show()
    assert not made.areaDoubtLabel.isVisible()
    made.areaCombo.setCurrentIndex(made.areaCombo.findText("Polygons of “others”"))
    assert "“others” holds 3 craters" in made.areaDoubtLabel.text() and made.areaDoubtLabel.isVisible()
    spin(lambda: not made.view.is_counting)
    assert made.areaDoubtLabel.isVisible()
    made.areaCombo.setCurrentIndex(0)
    assert not made.areaDoubtLabel.isVisible()
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
    plot.chosen.connect(lambda smallest, _largest: chosen.append(smallest))
    start = plot.handle_at().toPoint()
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(plot, QPoint(plot.width() // 2, start.y()))
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(plot.width() // 2, 60))
    sizes = sorted(crater.diameter_km for crater in dialog.view.doubtful.kept)
    assert len(chosen) == 1 and sizes[0] < chosen[0] < sizes[-1]
    assert dialog.view.choices.smallest.value() == pytest.approx(chosen[0], abs=1e-4)
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
    for row in range(dialog.view.choices.presentation.count()):
        dialog.view.choices.presentation.setCurrentIndex(row)
        image = dialog.view.plot.grab().toImage()
        pictures.append(bytes(image.constBits().asarray(image.sizeInBytes())))
    assert len(set(pictures)) == 4
    assert [dialog.view.choices.fit.itemData(row) for row in range(3)] == ["poisson", "cumulative", "differential"]
    assert dialog.view.choices.fit.isEnabled() == bool(dialog.view.dated.systems)
    assert dialog.minimumSizeHint().width() <= 320 and dialog.view.minimumSizeHint().width() <= 280


def drag(plot: Any, start: QPoint, to: QPoint) -> None:
    """Press, move and let go of the left button."""
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(plot, button, none, start)
    QTest.mouseMove(plot, to)
    QTest.mouseRelease(plot, button, none, to)


def test_a_largest_diameter_is_dragged_and_typed(dialog: CraterCountDialog) -> None:
    view = dialog.view
    plot, sizes = view.plot, sorted(crater.diameter_km for crater in view.doubtful.kept)
    handle = plot.handle_at(1).toPoint()
    assert plot.largest_km == 0 and view.choices.largest.text() == "all"
    drag(plot, handle, QPoint(round(plot.x_of(sizes[-2] * 1.01)), handle.y()))
    assert plot.largest_km == pytest.approx(sizes[-2] * 1.01, rel=0.02)
    assert view.choices.largest.value() == pytest.approx(plot.largest_km, abs=1e-4)
    # The other handle cannot be drawn past it.
    drag(plot, plot.handle_at().toPoint(), QPoint(plot.width() - 20, handle.y()))
    assert plot.smallest_km < plot.largest_km
    middle = sizes[4]
    for spin_box, text in ((view.choices.smallest, f"{middle:.4f}"), (view.choices.largest, f"{sizes[2]:.4f}")):
        spin_box.selectAll()
        QTest.keyClicks(spin_box, text)
        QTest.keyClick(spin_box, Qt.Key.Key_Return)
    spin(lambda: not view.is_counting)
    assert "above the smallest" in view.note.text()
    drag(plot, plot.handle_at(1).toPoint(), QPoint(plot.width(), handle.y()))
    assert plot.largest_km == 0 and view.choices.largest.text() == "all"


def choose(combo: Any, text: str) -> None:
    """Choose an entry by keys."""
    combo.setFocus()
    way = combo.findText(text) - combo.currentIndex()
    assert combo.findText(text) >= 0
    for _ in range(abs(way)):
        QTest.keyClick(combo, Qt.Key.Key_Down if way > 0 else Qt.Key.Key_Up)
    assert combo.currentText() == text


def opened(page: Any, window: Any, layer: QgsVectorLayer) -> CraterCountDialog:
    made = CraterCountDialog(layer, page.raster, window.canvas, page.exporter.client, page)
    made.show()
    spin(lambda: not made.view.is_counting)
    return made


def test_two_counts_tell_what_was_missed(page: Any, window: Any, dialog: CraterCountDialog, gusev: Any) -> None:
    other = QgsVectorLayer("Polygon?field=class:string", "theirs", "memory")
    other.setCrs(gusev.crs())
    layer = page.target.layer
    for feature in list(layer.getFeatures())[:6]:
        add_landform(other, feature.geometry(), gusev.crs(), {"class": "crater"})
    other.commitChanges()
    QgsProject.instance().addMapLayer(other)
    again = opened(page, window, layer)
    view, accept = again.view, again.buttonBox.button(_OK)
    assert not view.curve.isVisible() and not view.completeness.isVisible() and again.reviewerCombo.isHidden()
    choose(again.secondCombo, "theirs")
    assert not accept.isEnabled()  # what is written is not known yet
    spin(accept.isEnabled)
    assert "9 here, 6 in the second count, 6 in both" in view.completeness.text()
    assert "without knowing of each other" in view.completeness.text()
    found = view.known_completeness
    assert found is not None and found.from_smallest.all == 9
    # Three classes of large craters are not in the second count, which has all of the others.
    assert [share.share for _, share in view.curve.points("of_second")] == [1.0] * 6 + [0.0] * 3
    assert view.curve.isVisible() and view.minimumSizeHint().width() <= 280
    # Both plots have the same axis, and the same handles.
    size = view.doubtful.kept[3].diameter_km
    assert view.curve.x_of(size) == view.plot.x_of(size)
    start = view.curve.handle_at().toPoint()
    drag(view.curve, start, QPoint(round(view.curve.x_of(size)), start.y()))
    assert view.plot.smallest_km == view.curve.smallest_km == pytest.approx(size, rel=0.03)
    spin(lambda: not view.is_counting)
    assert "where the count begins" in view.completeness.text()
    choose(again.secondCombo, "none")
    spin(lambda: not view.is_counting)
    assert not view.curve.isVisible() and view.known_completeness is None
    again.reject()


def test_reviewers_of_a_layer_are_compared_and_the_decoder_with_the_review(
    page: Any, window: Any, counted_map: QgsVectorLayer
) -> None:
    layer = counted_map
    craters = list(layer.getFeatures())
    layer.startEditing()
    reviewer, origin, reviewed = (layer.fields().lookupField(name) for name in ("reviewer", "origin", "reviewed"))
    for number, feature in enumerate(craters):
        values = {reviewer: "Ada" if number < 5 else "Ben", reviewed: True}
        layer.changeAttributeValues(feature.id(), {**values, **({origin: "click"} if number == 8 else {})})
    for feature in craters[:3]:  # Ben has three of Ada's as well
        feature.setAttributes([None, *feature.attributes()[1:]])
        feature.setAttribute(reviewer, "Ben")
        feature.setAttribute(origin, "click")
        layer.addFeature(feature)
    assert layer.commitChanges()
    again = opened(page, window, layer)
    assert again.reviewerCombo.isVisible() and "12 craters on" in again.view.note.text()
    choose(again.secondCombo, "What Ben has, in this layer")
    assert again.reviewerCombo.currentText() == "Ada"  # nobody is compared with everybody
    spin(lambda: not again.view.is_counting)
    assert "5 here, 7 in the second count, 3 in both" in again.view.completeness.text()
    choose(again.reviewerCombo, "Ben")
    assert again.secondCombo.currentText() == "none"
    spin(lambda: not again.view.is_counting)
    assert "7 craters on" in again.view.note.text()
    choose(again.reviewerCombo, "all")
    choose(again.secondCombo, "What a decoder has found, in this layer")
    assert again.reviewerCombo.currentText() == "all"  # as before the lists of reviewers that keys have passed
    spin(lambda: not again.view.is_counting)
    told = again.view.completeness.text()
    assert "67%" in told and "of the 12 reviewed craters" in told and "complete after its review" in told
    again.reject()


def test_what_is_known_of_completeness_is_written_beside_the_count(
    page: Any, window: Any, counted_map: QgsVectorLayer, gusev: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = QgsVectorLayer("Polygon?field=class:string", "theirs", "memory")
    other.setCrs(gusev.crs())
    for feature in list(counted_map.getFeatures())[2:]:
        add_landform(other, feature.geometry(), gusev.crs(), {"class": "crater"})
    other.commitChanges()
    QgsProject.instance().addMapLayer(other)
    written = tmp_path / "count.scc"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(written), ""))

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, CraterCountDialog) or dialog.view.is_counting:
            QTimer.singleShot(30, fill)
            return
        choose(dialog.secondCombo, "theirs")
        accept = dialog.buttonBox.button(_OK)
        spin(accept.isEnabled)
        QTest.mouseClick(accept, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, fill)
    page.exporter.ask()
    spin(lambda: not page.exporter.is_running)
    assert "# Completeness: from" in written.read_text() and "9 here, 7 in a second count" in written.read_text()
    last = (tmp_path / "count_completeness.csv").read_text().splitlines()[-1].split(",")
    assert last[0] == "from smallest" and last[3:6] == ["9", "7", "7"]


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


def test_a_crater_that_is_not_round_is_listed_as_such(dialog: CraterCountDialog) -> None:
    listed = dialog.view.doubtful
    crater = replace(listed.kept[0], doubts=("not round",))
    listed.show_craters([crater])
    assert listed.boxes["not round"].text(0) == "Circle and outline of different size: 1"
    dialog.view._count = replace(dialog.view._count, without_circle=2)
    assert "2 near no circle, not counted." in dialog.view._number_words()
