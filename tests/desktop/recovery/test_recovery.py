"""Accepted landforms that were not saved are offered again, after a real kill too."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from plugin.desktop.layers.landform_layer import add_landform, create_landform_layer, save_edits
from tests.desktop.ground import MARS, memory_polygons
from tests.desktop.waiting import ROOT, spin

CRS = QgsCoordinateReferenceSystem(MARS)


def shape(number: int) -> QgsGeometry:
    return QgsGeometry.fromPointXY(QgsPointXY(9000 * number, 20000)).buffer(4000, 8)


def accept(layer: QgsVectorLayer, number: int, kind: str = "crater") -> None:
    add_landform(layer, shape(number), CRS, {"class": kind}, leave_out=True)


def landforms(layer: QgsVectorLayer) -> dict:
    """Class by outline."""
    return {bytes(item.geometry().asWkb()).hex(): item["class"] for item in layer.getFeatures()}


def kill(layer: QgsVectorLayer, folder: Path, recovery) -> None:
    """What a kill leaves: the journals as they are, and of the layers what is in their files."""
    recovery.keeper.shutdown()  # so that the end of the layer is not seen
    QgsProject.instance().removeMapLayer(layer.id())


def journals(folder: Path) -> list:
    return list(folder.glob("unsaved/*/*.jsonl"))


def test_what_was_accepted_and_not_saved_is_offered_and_comes_back_as_one_step(window, start, layer, tmp_path):
    recovery = start()
    recovery.keeper.follow(layer)
    for number, kind in enumerate(("crater", "dune", "crater", "channel")):
        accept(layer, number, kind)
    layer.undoStack().undo()
    accepted, name = landforms(layer), layer.name()
    assert len(accepted) == 3
    kill(layer, tmp_path, recovery)
    recovery = start()
    assert f"3 landforms of “{name}” that were accepted but not saved can be restored." in window.warnings
    window.press("Restore")
    (again,) = QgsProject.instance().mapLayersByName(name)
    assert landforms(again) == accepted
    assert again.crs() == CRS
    assert again.undoStack().count() == 1
    again.undoStack().undo()
    assert again.featureCount() == 0
    again.undoStack().redo()
    assert landforms(again) == accepted
    assert "3 landforms are back" in window.warnings
    kill(again, tmp_path, recovery)  # and is not safe before it is saved
    start()
    assert "can be restored" in window.warnings


def test_what_was_saved_is_not_offered(window, start, tmp_path):
    layer = create_landform_layer(str(tmp_path / "a.gpkg"), CRS)
    recovery = start()
    recovery.keeper.follow(layer)
    accept(layer, 0)
    assert len(journals(tmp_path)) == 1
    assert save_edits(layer) is None
    assert journals(tmp_path) == []
    accept(layer, 1)
    layer.rollBack()
    assert journals(tmp_path) == []
    start()
    assert window.warnings == ""


def test_discarded_is_discarded(window, start, layer, tmp_path):
    recovery = start()
    recovery.keeper.follow(layer)
    accept(layer, 0)
    kill(layer, tmp_path, recovery)
    start()
    assert "1 landform of" in window.warnings
    window.press("Discard")
    assert window.warnings == ""
    start()
    assert window.warnings == ""
    assert journals(tmp_path) == []


def test_a_closed_question_is_asked_again_when_the_layer_is_opened(window, start, tmp_path):
    path = str(tmp_path / "a.gpkg")
    layer = create_landform_layer(path, CRS)
    recovery = start()
    recovery.keeper.follow(layer)
    accept(layer, 0)
    kept = landforms(layer)
    recovery.keeper.shutdown()
    start()
    window.bar.clearWidgets()
    QgsProject.instance().addMapLayer(memory_polygons(kinds=("mare",)))
    assert window.warnings == ""
    again = QgsVectorLayer(f"{path}|layername=landforms", "again", "ogr")
    QgsProject.instance().addMapLayer(again)
    window.press("Restore")
    assert landforms(again) == kept


def test_a_closed_question_is_not_asked_again_with_every_layer(window, start, tmp_path):
    layer = create_landform_layer(str(tmp_path / "a.gpkg"), CRS)
    QgsProject.instance().addMapLayer(layer)
    recovery = start()
    recovery.keeper.follow(layer)
    accept(layer, 0)
    recovery.keeper.shutdown()
    layer.rollBack()
    start()
    assert "1 landform of" in window.warnings
    window.bar.clearWidgets()
    spin(lambda: window.warnings == "")
    QgsProject.instance().addMapLayer(memory_polygons(kinds=("mare",)))
    assert window.warnings == ""


def test_edits_of_saved_landforms_come_back_unless_the_file_has_others_by_now(window, start, tmp_path):
    path = str(tmp_path / "a.gpkg")
    layer = create_landform_layer(path, CRS)
    for number in range(4):
        accept(layer, number)
    assert save_edits(layer) is None
    layer.commitChanges()
    recovery = start()
    recovery.keeper.follow(layer)
    first, second, third, fourth = sorted(layer.allFeatureIds())
    layer.startEditing()
    layer.changeGeometry(first, shape(7))
    layer.changeAttributeValue(second, layer.fields().lookupField("class"), "dune")
    layer.deleteFeature(third)
    layer.changeGeometry(fourth, shape(8))
    recovery.keeper.shutdown()
    layer.rollBack()
    layer.dataProvider().changeGeometryValues({fourth: shape(9)})  # by another program, since
    start()
    QgsProject.instance().addMapLayer(layer)
    assert "4 landforms of “a” that were accepted or edited but not saved" in window.warnings
    window.press("Restore")
    found = {item.id(): item for item in layer.getFeatures()}
    assert set(found) == {first, second, fourth}
    assert found[first].geometry().centroid().asPoint().x() == pytest.approx(63000)
    assert found[second]["class"] == "dune"
    assert found[fourth].geometry().centroid().asPoint().x() == pytest.approx(81000)
    assert "3 landforms are back" in window.warnings and "1 edit was left out" in window.warnings
    assert layer.undoStack().count() == 1


def test_an_attribute_that_was_emptied_is_empty_again(window, start, tmp_path):
    layer = create_landform_layer(str(tmp_path / "a.gpkg"), CRS)
    accept(layer, 0)
    assert save_edits(layer) is None
    layer.commitChanges()
    recovery = start()
    recovery.keeper.follow(layer)
    (number,) = layer.allFeatureIds()
    layer.startEditing()
    layer.changeAttributeValue(number, layer.fields().lookupField("class"), NULL)
    recovery.keeper.shutdown()
    layer.rollBack()
    assert layer.getFeature(number)["class"] == "crater"
    start()
    QgsProject.instance().addMapLayer(layer)
    window.press("Restore")
    assert layer.getFeature(number)["class"] in (None, NULL)
    assert layer.undoStack().count() == 1
    assert save_edits(layer) is None
    start()
    assert journals(tmp_path) == []


def test_landforms_of_a_file_that_is_gone_come_back_in_memory(window, start, tmp_path):
    (tmp_path / "data").mkdir()
    layer = create_landform_layer(str(tmp_path / "data" / "a.gpkg"), CRS)
    recovery = start()
    recovery.keeper.follow(layer)
    accept(layer, 0)
    kept, names = landforms(layer), layer.fields().names()
    recovery.keeper.shutdown()
    del layer
    shutil.rmtree(tmp_path / "data")
    start()
    window.press("Restore")
    (again,) = QgsProject.instance().mapLayersByName("a")
    assert again.providerType() == "memory"
    assert landforms(again) == kept
    assert again.fields().names() == [name for name in names if name != "fid"]


def test_a_layer_in_memory_that_is_made_permanent_is_safe_when_it_is_saved(window, start, tmp_path):
    layer = memory_polygons()
    QgsProject.instance().addMapLayer(layer)
    recovery = start()
    recovery.keeper.follow(layer)
    accept(layer, 0)
    assert layer.commitChanges()
    assert len(journals(tmp_path)) == 1  # it is in no file yet
    path = tmp_path / "permanent.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    layer.setDataSource(str(path), "permanent", "ogr")
    assert journals(tmp_path) == []
    accept(layer, 1)
    assert len(journals(tmp_path)) == 1
    assert save_edits(layer) is None
    assert journals(tmp_path) == []


def test_a_plugin_that_is_loaded_again_offers_nothing_that_qgis_still_holds(window, start, layer, tmp_path):
    recovery = start()
    recovery.keeper.follow(layer)
    accept(layer, 0)
    start()
    assert window.warnings == ""
    assert len(journals(tmp_path)) == 1  # the landform is not saved yet
    QgsProject.instance().removeMapLayer(layer.id())
    assert journals(tmp_path) == []


def test_journals_of_a_qgis_that_runs_are_its_own(window, start, layer, tmp_path):
    recovery = start()
    recovery.keeper.follow(layer)
    accept(layer, 0)
    script = (
        "import sys; from pathlib import Path; from plugin.desktop.recovery.places import JournalFolder;"
        "print(len(JournalFolder(Path(sys.argv[1])).left_behind()))"
    )
    command = [sys.executable, "-c", script, str(tmp_path / "unsaved")]
    other = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert other.stdout.strip() == "0"


def test_a_line_that_was_cut_short_costs_that_line_only(window, start, tmp_path):
    layer = create_landform_layer(str(tmp_path / "a.gpkg"), CRS)
    recovery = start()
    recovery.keeper.follow(layer)
    for number in range(3):
        accept(layer, number)
    recovery.keeper.shutdown()
    (journal,) = journals(tmp_path)
    journal.write_bytes(journal.read_bytes()[:-40])
    start()
    assert "2 landforms of" in window.warnings


def test_a_full_disk_is_told_and_what_is_accepted_stays(window, start, small_disk, tmp_path):
    layer = create_landform_layer(str(tmp_path / "a.gpkg"), CRS)
    (small_disk / "ballast").write_bytes(bytes(190_000))
    (tmp_path / "unsaved").symlink_to(small_disk)
    recovery = start()
    recovery.keeper.follow(layer)
    for number in range(60):
        accept(layer, number)
    assert layer.featureCount() == 60
    assert window.warnings.count("cannot be kept for the case that QGIS ends unexpectedly") == 1
    (small_disk / "ballast").unlink()
    accept(layer, 60)
    recovery.keeper.shutdown()
    start()
    assert "61 landforms of" in window.warnings
