"""The button “Export…” with its dialogs, a real engine and files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable, List

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QFileDialog

from plugin.desktop.dock.annotate.output.crater_count_dialog import CraterCountDialog
from plugin.desktop.layers.exports import file_filters, format_of
from plugin.desktop.layers.field_mapping import remember_mapping
from plugin.desktop.layers.landform_layer import add_landform, create_landform_layer, save_edits
from tests.desktop.waiting import spin


@pytest.fixture
def landforms(target: Any, gusev: QgsRasterLayer, crater: Any) -> QgsVectorLayer:
    """A crater and a dune, saved."""
    circle = QgsGeometry.fromPointXY(crater.centre).buffer(crater.radius, 32)
    add_landform(target, circle, gusev.crs(), {"class": "crater"})
    circle.translate(4 * crater.radius, 0)
    add_landform(target, circle, gusev.crs(), {"class": "dune"})
    assert save_edits(target) is None
    return target


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path, str], List[str]]:
    """Answers the file dialog; returns the filters that it showed."""
    shown: List[str] = []

    def answer(path: Path, chosen: str = "") -> List[str]:
        def dialog(parent: Any, title: str, folder: str, filters: str, **_: Any) -> Any:
            shown.append(filters)
            return str(path) if path.name else "", chosen

        monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
        return shown

    return answer


def press(page: Any) -> None:
    """Click the button as soon as it can be clicked, and wait for the engine."""
    spin(page.exportButton.isEnabled)
    QTest.mouseClick(page.exportButton, Qt.MouseButton.LeftButton)
    spin(lambda: not page.exporter.is_running)


def answer_count(act: Callable[[CraterCountDialog], None], button: Any = QDialogButtonBox.StandardButton.Ok) -> None:
    """Fill in the crater count's dialog as soon as it is there."""

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, CraterCountDialog):
            QTimer.singleShot(20, fill)
            return
        act(dialog)
        QTest.mouseClick(dialog.buttonBox.button(button), Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, fill)


def diameter(path: Path) -> float:
    return float(path.read_text().split("topo_scale_factor\n")[1].split("\t")[0])


def test_every_format_is_a_filter_and_an_ending_goes_before_it() -> None:
    for ending in ("scc", "diam", "shp", "json", "csv", "geojson"):
        assert f"(*.{ending})" in file_filters()
    filters = file_filters().split(";;")
    assert [format_of("x", shown).key for shown in filters] == ["scc", "diam", "shp", "coco", "csv", "geojson"]
    assert format_of("x.CSV", filters[0]).key == "csv"


def test_there_is_nothing_to_export_without_a_layer(page: Any, window: Any) -> None:
    page.view.refresh()
    assert not page.exportButton.isEnabled()


def test_a_table_is_written_and_told(page: Any, window: Any, landforms: Any, choose: Any, tmp_path: Path) -> None:
    shown = choose(tmp_path / "l.csv")
    press(page)
    assert shown == [file_filters()]
    lines = (tmp_path / "l.csv").read_text().splitlines()
    assert len(lines) == 3 and "fit_diameter_m" in lines[0]
    assert f"2 polygons exported to {tmp_path / 'l.csv'}." in window.warnings


def test_a_crater_count_asks_for_craters_and_ground(
    page: Any, window: Any, landforms: Any, crater: Any, choose: Any, tmp_path: Path
) -> None:
    offered: List[List[str]] = []

    def look(dialog: CraterCountDialog) -> None:
        for combo in (dialog.classCombo, dialog.areaCombo):
            offered.append([combo.itemText(i) for i in range(combo.count())])

    choose(tmp_path / "count", "Craterstats spatial crater count (*.scc)")
    answer_count(look)
    press(page)
    assert offered == [
        ["Classes named “crater”", "crater", "dune", "All polygons"],
        [f"All of “{page.raster.name()}” that holds data", "Map view"],
    ]
    # The circle was drawn on the map; on the ground it is as wide only where the map is true to scale.
    assert diameter(tmp_path / "count.scc") == pytest.approx(2 * crater.radius / 1000, rel=0.1)
    whole = float((tmp_path / "count.scc").read_text().split("Total_area = ")[1].split()[0])

    choose(tmp_path / "view.scc")
    answer_count(lambda dialog: dialog.areaCombo.setCurrentIndex(1))
    press(page)
    view = float((tmp_path / "view.scc").read_text().split("Total_area = ")[1].split()[0])
    assert 0 < view < whole / 2


def test_polygons_of_the_project_may_be_the_counted_area(
    page: Any, window: Any, landforms: Any, gusev: QgsRasterLayer, choose: Any, tmp_path: Path
) -> None:
    ground = QgsVectorLayer("Polygon", "ground", "memory")
    ground.setCrs(gusev.crs())
    add_landform(ground, QgsGeometry.fromRect(gusev.extent()), gusev.crs(), {})
    ground.commitChanges()
    moon = QgsVectorLayer("Polygon", "moon", "memory")
    moon.setCrs(QgsCoordinateReferenceSystem("IAU_2015:30110"))
    QgsProject.instance().addMapLayers([ground, moon])

    def pick(dialog: CraterCountDialog) -> None:
        texts = [dialog.areaCombo.itemText(i) for i in range(dialog.areaCombo.count())]
        assert "Polygons of “moon”" not in texts
        dialog.areaCombo.setCurrentIndex(texts.index("Polygons of “ground”"))
        dialog.classCombo.setCurrentIndex(dialog.classCombo.findText("All polygons"))

    choose(tmp_path / "pair.shp")
    answer_count(pick)
    press(page)
    assert QgsVectorLayer(str(tmp_path / "pair_CRATER.shp"), "", "ogr").featureCount() == 2
    assert (tmp_path / "pair_AREA.shp").exists()


def test_classes_in_a_matched_field_are_exported_as_classes(
    page: Any, window: Any, gusev: QgsRasterLayer, crater: Any, choose: Any, tmp_path: Path
) -> None:
    layer = QgsVectorLayer("MultiPolygon?field=Landform:string", "units", "memory")
    layer.setCrs(gusev.crs())
    remember_mapping(layer, {"class": "Landform"})
    circle = QgsGeometry.fromPointXY(crater.centre).buffer(crater.radius, 32)
    add_landform(layer, circle, gusev.crs(), {"class": "crater"})
    assert layer.commitChanges()
    QgsProject.instance().addMapLayer(layer)
    page.targetCombo.setLayer(layer)
    choose(tmp_path / "l.json")
    press(page)
    made = json.loads((tmp_path / "l.json").read_text())
    assert [category["name"] for category in made["categories"]] == ["crater"]

    offered: List[str] = []
    choose(tmp_path / "count.scc")
    answer_count(lambda dialog: offered.extend(dialog.classCombo.itemText(i) for i in range(dialog.classCombo.count())))
    press(page)
    assert offered == ["Classes named “crater”", "crater", "All polygons"]
    # As above.
    assert diameter(tmp_path / "count.scc") == pytest.approx(2 * crater.radius / 1000, rel=0.1)


def test_annotations_are_in_pixels_of_the_image(
    page: Any, window: Any, landforms: Any, choose: Any, tmp_path: Path
) -> None:
    choose(tmp_path / "l.json")
    press(page)
    made = json.loads((tmp_path / "l.json").read_text())
    assert made["images"][0]["width"] == 900 and len(made["annotations"]) == 2


def test_a_changed_mind_leaves_nothing(page: Any, window: Any, landforms: Any, choose: Any, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    choose(Path())
    page.exporter.ask()
    choose(tmp_path / "count.scc")
    answer_count(lambda dialog: None, QDialogButtonBox.StandardButton.Cancel)
    press(page)
    assert sorted(tmp_path.iterdir()) == before


def test_what_cannot_be_exported_is_said(
    page: Any, window: Any, landforms: Any, gusev: QgsRasterLayer, choose: Any, tmp_path: Path
) -> None:
    # The dialog has asked about x.shp, not about the file that an export would replace.
    kept = tmp_path / "x_AREA.shp"
    kept.write_text("mine")
    choose(tmp_path / "x.shp")
    answer_count(lambda dialog: None)
    press(page)
    assert "x_AREA.shp is there already" in window.warnings
    assert kept.read_text() == "mine"
    # A file that the dialog has asked about is replaced.
    (tmp_path / "l.csv").write_text("old")
    choose(tmp_path / "l.csv")
    press(page)
    assert "fit_diameter_m" in (tmp_path / "l.csv").read_text()
    add_landform(landforms, QgsGeometry.fromRect(gusev.extent()), gusev.crs(), {"class": "dune"})
    press(page)
    assert "Save the landforms first" in window.warnings


def test_without_image_and_ground_there_is_no_count(
    page: Any, window: Any, landforms: Any, gusev: QgsRasterLayer
) -> None:
    dialog = CraterCountDialog(landforms, None, window.canvas, page.exporter.client, page)
    dialog.show()
    assert dialog.areaCombo.count() == 0 and dialog.noAreaLabel.isVisible()
    assert not dialog.buttonBox.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog.close()


def test_a_map_is_counted_on_what_was_mapped_and_its_doubts_are_told_first(
    page: Any, window: Any, gusev: QgsRasterLayer, crater: Any, choose: Any, tmp_path: Path
) -> None:
    folder = tmp_path / "run"
    folder.mkdir()
    layer = create_landform_layer(str(folder / "landforms.gpkg"), gusev.crs())
    circle = QgsGeometry.fromPointXY(crater.centre).buffer(crater.radius, 32)
    for number, (name, reviewed) in enumerate([("crater", True), ("crater", False), ("dune", False)]):
        known = {"class": name, "origin": "model", "reviewed": reviewed, "pixel_m": crater.radius / (number + 1)}
        add_landform(layer, circle, gusev.crs(), {**known, "diameter_m": 12 * crater.radius / 2})
        circle.translate(3 * crater.radius, 0)
    assert save_edits(layer) is None
    layer.commitChanges()
    QgsProject.instance().addMapLayer(layer)
    ground = QgsVectorLayer("Polygon", "ground", "memory")
    ground.setCrs(gusev.crs())
    mapped = QgsGeometry.fromPointXY(crater.centre).buffer(10 * crater.radius, 4)
    add_landform(ground, mapped, gusev.crs(), {})
    ground.commitChanges()
    options = QgsVectorFileWriter.SaveVectorOptions()
    target = str(folder / "mapped_extent.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(ground, target, QgsCoordinateTransformContext(), options)

    page.targetCombo.setLayer(layer)
    said: List[str] = []

    def look(dialog: CraterCountDialog) -> None:
        said.append(dialog.areaCombo.currentText())
        said.append(dialog.doubtsLabel.text())
        dialog.classCombo.setCurrentIndex(dialog.classCombo.findText("dune"))
        said.append(dialog.doubtsLabel.text())
        dialog.classCombo.setCurrentIndex(dialog.classCombo.findText("crater"))

    choose(tmp_path / "count.scc")
    answer_count(look)
    press(page)
    assert said[0] == "What was mapped: “mapped extent”"
    assert said[1].splitlines() == [
        "Found by a decoder and reviewed by nobody: 1 of 2 polygons.",
        "Less than 10 pixels across, too few to find them all or to tell them from other things: 1 of 2 polygons.",
    ]
    assert said[2] == "Found by a decoder and reviewed by nobody: 1 of 1 polygons."
    text = (tmp_path / "count.scc").read_text()
    told = float(text.split("Total_area = ")[1].split()[0])
    assert told == pytest.approx(mapped.area() / 1e6, rel=0.05)
    assert "reviewed by nobody: 1 of 2 craters" in window.warnings
