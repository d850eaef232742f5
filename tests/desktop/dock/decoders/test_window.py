"""The window of decoders with the real engine behind it: list, use, put away, compare."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any, Iterator, List, Optional

import pytest
from osgeo import gdal
from qgis.core import QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QLabel

from plugin.desktop.dock import judging
from plugin.desktop.dock.decoders import comparing, window
from plugin.desktop.dock.decoders.labels_dialog import LabelsDialog
from plugin.desktop.dock.decoders.maps_dialog import MapsDialog
from plugin.desktop.dock.decoders.window import DecodersWindow
from plugin.desktop.dock.map.model_chooser import recent_models, remember_model
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.layers.map_results import is_map_result, mark_as_result
from plugin.desktop.requests.train_request import Pair
from plugin.desktop.settings import Settings

from ...ground import MARS, open_scene, trained_model
from ...waiting import spin


def press(button: Any) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture(autouse=True)
def fresh(qgis_app: Any) -> Iterator[None]:
    QgsSettings().remove("landform_mapper")
    yield
    QgsProject.instance().clear()


def renamed(package: Path, folder: Path, name: str, created: str) -> Path:
    """A copy of a decoder under another name and date, which makes it another one."""
    shutil.copytree(package, folder)
    card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    card["name"], card["created"] = name, created
    (folder / "card.json").write_text(json.dumps(card), encoding="utf-8")
    return folder


@pytest.fixture
def shelf(qgis_app: Any, tmp_path: Path) -> Path:
    """A folder with a decoder, an older copy, and a damaged one."""
    model = trained_model()
    shelf = tmp_path / "shelf"
    renamed(model, shelf / "new", "newest", "2026-11-02T10:00:00+00:00")
    renamed(model, shelf / "old", "an older one", "2025-01-02T10:00:00+00:00")
    broken = renamed(model, shelf / "broken", "broken", "2026-11-03T10:00:00+00:00")
    (broken / "model.safetensors").write_bytes(b"nothing")
    return shelf


@pytest.fixture
def decoders(client: EngineClient, shelf: Path) -> Iterator[DecodersWindow]:
    shown = DecodersWindow(client, Settings(), lambda: [shelf], lambda: None)
    shown.show()
    spin(lambda: shown.table.rowCount())
    yield shown
    shown.shutdown()
    shown.deleteLater()


def names(decoders: DecodersWindow) -> List[str]:
    return [info.name for info in decoders.table.listed()]


def test_a_decoder_is_exported_as_onnx(
    decoders: DecodersWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not decoders.export_button.isEnabled()
    out = tmp_path / "newest.onnx"
    monkeypatch.setattr(window.QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    decoders.table.selectRow(0)
    press(decoders.export_button)
    spin(lambda: out.exists() and "STAC" in decoders.notice.label.text())
    item = json.loads(out.with_suffix(".json").read_text(encoding="utf-8"))
    assert item["properties"]["mlm:name"] == "newest" and out.stat().st_size == item["assets"]["model"]["file:size"]
    decoders.table.selectRow(2)
    assert not decoders.export_button.isEnabled(), "it is broken"


def test_decoders_are_listed_with_what_is_known_of_them(decoders: DecodersWindow, shelf: Path) -> None:
    assert names(decoders) == ["newest", "an older one", "broken"]
    row = [decoders.table.item(0, column).text() for column in range(decoders.table.columnCount())]
    assert row[3] == "bright, dark" and row[4] == "scene.tif" and row[5] == "Ensemble"
    newest = decoders.table.listed()[0]
    low, high = newest.interval
    assert row[2] == f"{newest.mean_iou:.2f}  ({low:.2f} – {high:.2f})"
    assert "is damaged" in decoders.table.item(2, 3).text()

    decoders.table.choose(str(shelf / "broken"))
    assert "its hash is not the one in the card" in decoders.detail.text()
    assert not decoders.use_button.isEnabled() and decoders.folder_button.isEnabled()
    decoders.table.choose(str(shelf / "new"))
    assert "Learnt from 16 polygons" in decoders.detail.text() and decoders.use_button.isEnabled()


def test_a_click_on_a_heading_sorts_by_value(decoders: DecodersWindow) -> None:
    header = decoders.table.horizontalHeader()
    decoders.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert names(decoders) == ["broken", "an older one", "newest"]  # a date that cannot be read comes first
    assert header.isSortIndicatorShown()
    decoders.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert names(decoders) == ["an older one", "broken", "newest"]


def test_a_decoder_goes_to_the_pages_and_its_report_opens(
    decoders: DecodersWindow, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    used: List[str] = []
    opened: List[str] = []
    decoders.useWanted.connect(used.append)
    decoders.startWanted.connect(used.append)
    monkeypatch.setattr(window.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    decoders.table.choose(str(shelf / "new"))
    press(decoders.use_button)
    press(decoders.start_button)
    press(decoders.report_button)
    press(decoders.folder_button)
    assert used == [str(shelf / "new")] * 2
    assert opened == [str(shelf / "new" / "report.html"), str(shelf / "new")]


def test_what_is_removed_stays_away_until_it_is_used_again(decoders: DecodersWindow, shelf: Path) -> None:
    remember_model(shelf / "old")
    decoders.table.choose(str(shelf / "old"))
    press(decoders.remove_button)
    spin(lambda: len(names(decoders)) == 2)
    assert "an older one" not in names(decoders) and recent_models() == []
    assert (shelf / "old" / "card.json").is_file()
    decoders.refresh()
    spin(lambda: len(names(decoders)) == 2)
    remember_model(shelf / "old")
    decoders.refresh()
    spin(lambda: len(names(decoders)) == 3)


def test_any_decoder_is_judged_by_labels(
    decoders: DecodersWindow, shelf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raster, labels = open_scene(tmp_path)
    opened: List[str] = []
    monkeypatch.setattr(judging.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    asked: List[Any] = []

    def accept(dialog: LabelsDialog) -> int:
        said = " ".join(label.text() for label in dialog.findChildren(QLabel))
        asked.append(
            (dialog.windowTitle(), "“an older one” is judged by polygons" in said, dialog.raster.currentLayer())
        )
        asked.append(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).text())
        return LabelsDialog.DialogCode.Accepted

    monkeypatch.setattr(window.LabelsDialog, "exec", accept)
    report = tmp_path / "older.html"
    monkeypatch.setattr(judging.QFileDialog, "getSaveFileName", lambda *_: (str(report), ""))
    assert not decoders.judge_button.isEnabled(), "none is selected"
    decoders.table.choose(str(shelf / "broken"))
    assert not decoders.judge_button.isEnabled()
    decoders.table.choose(str(shelf / "new"), str(shelf / "old"))
    assert not decoders.judge_button.isEnabled()
    decoders.table.choose(str(shelf / "old"))
    press(decoders.judge_button)
    assert asked == [("Judge a decoder", True, raster), "Judge…"]
    assert decoders.judging.progress.isVisible() and not decoders.judge_button.isEnabled()
    spin(lambda: not decoders.judging.is_running)
    assert decoders.notice.kind == "success", decoders.notice.sentence
    assert opened == [str(report)] and decoders.judge_button.isEnabled()
    numbers = json.loads(report.with_suffix(".json").read_text(encoding="utf-8"))
    assert numbers["decoder"] == "an older one" and numbers["mean_iou"]["value"] > 0.5


def test_two_are_compared_by_labels(
    decoders: DecodersWindow, shelf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raster, labels = open_scene(tmp_path)
    opened: List[str] = []
    monkeypatch.setattr(comparing.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    asked: List[Any] = []

    def accept(dialog: LabelsDialog) -> int:
        asked.append((dialog.raster.currentLayer(), dialog.labels.currentLayer(), dialog.class_field.currentField()))
        return LabelsDialog.DialogCode.Accepted

    monkeypatch.setattr(window.LabelsDialog, "exec", accept)
    report = tmp_path / "both.html"
    monkeypatch.setattr(window.QFileDialog, "getSaveFileName", lambda *_: (str(report), ""))
    decoders.table.choose(str(shelf / "new"))
    assert not decoders.compare_button.isEnabled()
    decoders.table.choose(str(shelf / "new"), str(shelf / "old"))
    press(decoders.compare_button)
    assert asked == [(raster, labels, "class")]
    assert decoders.comparison.progress.isVisible() and not decoders.compare_button.isEnabled()
    spin(lambda: not decoders.comparison.is_running)
    # the two are the same weights under different names, so that nothing differs
    assert decoders.notice.kind == "success", decoders.notice.sentence
    assert decoders.notice.sentence.startswith(("Neither is surely better", "an older one is ahead by 0.000"))
    assert opened == [str(report)] and "newest" in report.read_text(encoding="utf-8")
    del asked[:]


def test_a_pair_of_the_train_page_is_offered_first(qgis_app: Any, tmp_path: Path) -> None:
    raster, labels = open_scene(tmp_path)
    dialog = LabelsDialog(("a", "b"), Pair(raster, labels, True), None)
    form = dialog.form(tmp_path / "a", tmp_path / "r.html", False)
    assert form.pair == Pair(raster, labels, True) and form.unlabelled == "background" and form.ground.kind == "labels"
    dialog.deleteLater()


def write_classes(folder: Path, corner: int) -> Path:
    """A map as a run leaves it: dark discs everywhere, and another class in a corner."""
    folder.mkdir(parents=True)
    target = gdal.GetDriverByName("GTiff").Create(str(folder / "classes.tif"), 60, 40, 1, gdal.GDT_Byte)
    target.SetGeoTransform((0, 100, 0, 4000, 0, -100))
    target.SetProjection(QgsProjectCrs.wkt())
    band = target.GetRasterBand(1)
    band.Fill(1)
    band.SetNoDataValue(255)
    table = gdal.ColorTable()
    table.SetColorEntry(1, (200, 100, 0))
    table.SetColorEntry(2, (0, 100, 200))
    band.SetColorTable(table)
    if corner:
        band.WriteRaster(0, 0, 10, 10, bytes([corner]) * 100)
    band.SetCategoryNames(["background", "dark", "bright"])
    band = None
    target = None
    (folder / "classes.tif.aux.xml").write_text(
        "<PAMDataset><PAMRasterBand band='1'><CategoryNames><Category>background</Category><Category>dark</Category>"
        "<Category>bright</Category></CategoryNames></PAMRasterBand></PAMDataset>",
        encoding="utf-8",
    )
    return folder / "classes.tif"


class QgsProjectCrs:
    """The CRS of the scene, as files hold it."""

    @staticmethod
    def wkt() -> str:
        from osgeo import osr

        reference = osr.SpatialReference()
        reference.SetFromUserInput(MARS)
        return str(reference.ExportToWkt())


def add_map(path: Path, run: str) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(path), "Classes")
    assert layer.isValid()
    mark_as_result(layer, run)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_two_maps_give_a_layer_of_their_differences(
    decoders: DecodersWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not decoders.maps_button.isEnabled()
    for run, corner in (("first run", 0), ("second run", 2)):
        add_map(write_classes(tmp_path / "maps" / run, corner), run)
    decoders.table.clearSelection()
    decoders.refresh()
    spin(lambda: decoders.maps_button.isEnabled())
    suggested: List[Optional[Path]] = []

    def accept(dialog: MapsDialog) -> int:
        dialog.first.setCurrentIndex(dialog.first.findText("first run"))
        dialog.second.setCurrentIndex(dialog.second.findText("first run"))
        assert "Choose two maps that differ" in dialog.problem.text()
        dialog.second.setCurrentIndex(dialog.second.findText("second run"))
        suggested.append(dialog.path)
        return MapsDialog.DialogCode.Accepted

    monkeypatch.setattr(window.MapsDialog, "exec", accept)
    press(decoders.maps_button)
    spin(lambda: not decoders.comparison.is_running)
    assert decoders.notice.kind == "success", decoders.notice.sentence
    assert decoders.notice.sentence.startswith("4.2 % of the ground differs; most of it is dark → bright, 1.00 km²")
    assert suggested == [tmp_path / "maps" / "first run - second run.tif"]
    top = QgsProject.instance().layerTreeRoot().layerOrder()[0]
    assert top.name() == "first run → second run" and is_map_result(top)
    renderer = top.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    assert [entry.label for entry in renderer.classes()] == ["the same", "dark → bright"]
    assert (tmp_path / "maps" / "first run - second run.html").is_file()
