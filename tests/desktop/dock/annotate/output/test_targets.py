"""Layers that landforms are accepted into."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox

from plugin.desktop.dock.annotate.output.field_mapping_dialog import FieldMappingDialog
from plugin.desktop.layers.field_mapping import field_for, remember_mapping
from plugin.desktop.layers.landform_layer import add_landform, create_landform_layer
from plugin.desktop.layers.measure_keeper import MeasureKeeper
from plugin.desktop.settings import Settings
from plugin.protocol.schema import LANDFORM_FIELDS
from tests.desktop.waiting import spin
from tests.desktop.window import LEFT, SHIFT, click_and_wait

ADD, MATCH, LEAVE_OUT = "Add the fields", "Match fields…", "Accept without them"


@pytest.fixture
def outlines(page, gusev, tmp_path):
    """Makes a polygon layer of the user's own, in a file of the given kind, and chooses it."""

    def make(driver, ending, fields="field=name:string"):
        memory = QgsVectorLayer(f"MultiPolygon?{fields}", "outlines", "memory")
        memory.setCrs(gusev.crs())
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = driver, "outlines"
        path = tmp_path / f"outlines.{ending}"
        QgsVectorFileWriter.writeAsVectorFormatV3(memory, str(path), QgsCoordinateTransformContext(), options)
        layer = QgsVectorLayer(str(path), "outlines", "ogr")
        layer.setCrs(gusev.crs())
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
        page.targetCombo.setLayer(layer)
        return layer

    return make


def outline(window, page, crater):
    """Click the crater and accept with Enter."""
    click_and_wait(window, page, crater.centre)
    window.key(Qt.Key.Key_Return)


def test_a_layer_without_the_fields_gets_them_when_the_user_wants(window, page, crater, outlines, tmp_path):
    layer = outlines("GPKG", "gpkg")
    page.classes.choose(1)
    outline(window, page, crater)
    assert layer.featureCount() == 0
    assert page.session.is_open
    assert "“outlines” has no fields for" in window.warnings and "class" in window.warnings
    window.press(ADD)
    assert window.warnings == ""
    (feature,) = layer.getFeatures()
    assert (feature["class"], feature["origin"], feature["reviewed"]) == ("crater", "click", True)
    assert not page.session.is_open
    assert layer.undoStack().count() == 2
    page.save()
    assert window.warnings == ""
    again = QgsVectorLayer(str(tmp_path / "outlines.gpkg"), "again", "ogr")
    assert {name for name, _, _ in LANDFORM_FIELDS} < {field.name() for field in again.fields()}
    (feature,) = again.getFeatures()
    assert (feature["class"], feature["reviewed"]) == ("crater", True)
    outline(window, page, crater)
    assert layer.featureCount() == 2
    assert window.buttons == {}


def test_what_a_layer_has_no_field_for_is_left_out_only_when_the_user_wants(window, page, crater, outlines):
    layer = outlines("ESRI Shapefile", "shp", "field=class:string(20)")
    outline(window, page, crater)
    assert layer.featureCount() == 0
    assert "cannot be given fields of these names" in window.warnings
    assert set(window.buttons) == {MATCH, LEAVE_OUT}  # ten letters are too few for the names
    window.press(LEAVE_OUT)
    (feature,) = layer.getFeatures()
    assert feature["class"] == "crater"
    outline(window, page, crater)
    assert layer.featureCount() == 2  # and is not asked again
    page.save()
    assert window.warnings == ""


def test_fields_of_another_schema_are_matched_once(window, page, crater, outlines, monkeypatch):
    layer = outlines(
        "GPKG", "gpkg", "field=Landform:string(40)&field=DIAM_M:double&field=Mapper:string&field=seen:date"
    )
    spin(page.matchFieldsButton.isVisible)
    shown = []

    def answer(dialog):
        shown.append({name: combo.currentText() for name, combo in dialog.combos.items() if combo.currentData()})
        dialog.combos["reviewer"].setCurrentIndex(0)
        dialog.combos["mapped_at"].setCurrentIndex(dialog.combos["mapped_at"].findData("seen"))
        QTest.mouseClick(dialog.buttonBox.button(QDialogButtonBox.StandardButton.Ok), LEFT)
        return dialog.result()

    monkeypatch.setattr(FieldMappingDialog, "exec", answer)
    page.classes.choose(1)
    outline(window, page, crater)
    window.press(MATCH)
    assert shown == [{"class": "Landform", "diameter_m": "DIAM_M", "reviewer": "Mapper"}]
    (feature,) = layer.getFeatures()
    assert feature["Landform"] == "crater"
    assert feature["DIAM_M"] == pytest.approx(2 * crater.radius, rel=0.3)
    assert feature["seen"] == QDate.currentDate()
    assert not feature["Mapper"]
    outline(window, page, crater)
    assert layer.featureCount() == 2  # and is not asked again, in another project neither
    page.classes.set_name(0, "bowl")
    assert {feature["Landform"] for feature in layer.getFeatures()} == {"bowl"}
    page.save()
    again = QgsVectorLayer(layer.source(), "again", "ogr")
    assert field_for(again, "class") == "Landform"
    QTest.mouseClick(page.matchFieldsButton, LEFT)
    assert shown[1] == {"class": "Landform", "diameter_m": "DIAM_M", "mapped_at": "seen"}
    assert window.warnings == ""


def test_a_matched_layer_is_kept_up_to_date_and_its_other_columns_are_left_alone(
    window, page, client, crater, outlines
):
    layer = outlines("GPKG", "gpkg", "field=origin:string&field=prob:double&field=DIAM_M:double&field=area_m2:double")
    keeper = MeasureKeeper(client)
    remember_mapping(layer, {"score": "prob", "diameter_m": "DIAM_M"})
    outline(window, page, crater)
    spin(lambda: keeper.is_up_to_date)
    (feature,) = layer.getFeatures()
    diameter = feature["DIAM_M"]
    assert diameter == pytest.approx(2 * crater.radius, rel=0.3)
    for name, value in (("origin", "Noachian"), ("prob", 0.0), ("area_m2", 1.0)):
        layer.changeAttributeValue(feature.id(), layer.fields().lookupField(name), value)

    layer.select(feature.id())
    window.key(Qt.Key.Key_R, SHIFT)
    click_and_wait(window, page, crater.at(0.3, 0.3))
    window.key(Qt.Key.Key_Return)
    (refined,) = layer.getFeatures()
    assert (refined["origin"], refined["area_m2"]) == ("Noachian", 1.0)
    assert refined["prob"] > 0

    wide = refined.geometry().buffer(crater.radius, 8)
    wide.convertToMultiType()
    layer.changeGeometry(refined.id(), wide)
    assert layer.getFeature(refined.id())["DIAM_M"] == NULL
    spin(lambda: keeper.is_up_to_date)
    assert layer.getFeature(refined.id())["DIAM_M"] == pytest.approx(diameter + 2 * crater.radius, rel=0.2)
    assert layer.getFeature(refined.id())["area_m2"] == 1.0
    keeper.shutdown()


def test_a_matched_landform_that_is_refined_without_a_click_keeps_what_is_told_of_it(window, page, crater, outlines):
    fields = "img:string", "res:double", "hash:string", "loc:double", "edge:integer", "P:double", "score:string"
    layer = outlines("GPKG", "gpkg", "&".join(f"field={field}" for field in fields))
    ours = "source_image", "pixel_m", "model_hash", "location_confidence_m", "touches_edge", "score"
    remember_mapping(layer, dict(zip(ours, (field.split(":")[0] for field in fields))))
    outline(window, page, crater)
    (before,) = layer.getFeatures()
    assert before["img"] == "gusev_900.tif" and before["hash"] and before["edge"] == 0
    layer.changeAttributeValue(before.id(), layer.fields().lookupField("score"), "A")
    layer.select(before.id())
    window.key(Qt.Key.Key_R, SHIFT)
    page.editing.finish.box.smoothSlider.setValue(60)
    spin(lambda: not page.editing.finish.is_waiting)
    window.key(Qt.Key.Key_Return)
    (after,) = layer.getFeatures()
    assert not after.geometry().isGeosEqual(before.geometry())
    assert after.attributes()[1:-1] == before.attributes()[1:-1]
    assert after["score"] == "A"
    assert window.warnings == ""


def test_a_layers_own_words_in_a_field_of_ours_are_no_obstacle(window, page, gusev, crater, outlines):
    layer = outlines("GPKG", "gpkg", "field=score:string&field=location_confidence_m:string&field=class:string")
    add_landform(layer, crater.shape, gusev.crs(), {"score": "A", "location_confidence_m": "good"})
    layer.selectAll()
    window.key(Qt.Key.Key_R, SHIFT)
    assert page.session.is_open
    page.editing.finish.box.smoothSlider.setValue(60)
    spin(lambda: not page.editing.finish.is_waiting)
    assert window.warnings == ""


def test_the_question_stays_when_the_other_candidates_come(window, page, crater, outlines, at_first_sight):
    layer = outlines("GPKG", "gpkg")
    at_first_sight(lambda: window.key(Qt.Key.Key_Return))
    click_and_wait(window, page, crater.centre)
    assert set(window.buttons) == {ADD, MATCH, LEAVE_OUT}
    window.press(LEAVE_OUT)
    assert layer.featureCount() == 1 and not page.session.is_open


def test_who_backs_out_of_matching_keeps_the_prompt(window, page, crater, outlines, monkeypatch):
    layer = outlines("GPKG", "gpkg")
    monkeypatch.setattr(FieldMappingDialog, "exec", lambda dialog: dialog.reject() or dialog.result())
    outline(window, page, crater)
    window.press(MATCH)
    assert "not matched yet" in window.warnings
    assert page.session.is_open and layer.featureCount() == 0


def test_the_question_goes_with_its_prompt(window, page, crater, outlines, target):
    outlines("GPKG", "gpkg")
    outline(window, page, crater)
    outline(window, page, crater)
    assert len(window.bar.items()) == 1
    window.key(Qt.Key.Key_Escape)
    assert window.buttons == {}
    outline(window, page, crater)
    assert set(window.buttons) == {ADD, MATCH, LEAVE_OUT}
    page.targetCombo.setLayer(target)
    assert window.buttons == {}


@pytest.mark.parametrize("fields", ["field=class:integer", "field=class:string(4)"])
def test_a_field_that_cannot_hold_the_class_is_named(window, page, crater, outlines, fields):
    layer = outlines("GPKG", "gpkg", fields)
    outline(window, page, crater)
    window.press(ADD)
    assert layer.featureCount() == 0
    assert page.session.is_open
    assert "field class" in window.warnings and "cannot hold “crater”" in window.warnings


def test_a_landform_layer_on_a_read_only_disk_gives_a_sentence(window, page, gusev, crater, small_disk):
    path = small_disk / "landforms.gpkg"
    create_landform_layer(str(path), gusev.crs())
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    assert page.open_target(str(path))
    outline(window, page, crater)
    assert "landforms cannot be edited: its file or its disk may be read-only" in window.warnings
    assert page.session.candidate is not None  # and can still go to another layer
    assert not page.create_target(str(small_disk / "new.gpkg"))
    assert "new.gpkg could not be created" in window.warnings


def test_a_target_on_another_body_refuses_and_the_prompt_stays(window, page, target, crater, tmp_path):
    moon = create_landform_layer(str(tmp_path / "moon.gpkg"), QgsCoordinateReferenceSystem("IAU_2015:30110"))
    QgsProject.instance().addMapLayer(moon)
    page.targetCombo.setLayer(moon)
    click_and_wait(window, page, crater.centre)
    window.key(Qt.Key.Key_Return)
    assert moon.featureCount() == 0
    assert page.session.is_open
    assert "Moon" in window.warnings
    page.targetCombo.setLayer(target)
    window.key(Qt.Key.Key_Return)
    assert target.featureCount() == 1


def test_a_target_removed_in_the_middle_of_a_prompt_is_asked_for_again(window, page, target, crater, tmp_path):
    for name in ("another", "one more"):
        other = create_landform_layer(str(tmp_path / f"{name}.gpkg"), target.crs())
        QgsProject.instance().addMapLayer(other)
    assert page.target.layer is target
    click_and_wait(window, page, crater.centre)
    QgsProject.instance().removeMapLayer(target.id())
    assert page.target.layer is None
    assert page.session.is_open


def test_a_file_that_is_no_geopackage_is_refused(window, page, gusev, tmp_path):
    path = Path(tmp_path / "notes.gpkg")
    path.write_text("no database")
    assert not page.open_target(str(path))
    assert "holds no polygon layer" in window.warnings


def test_classes_are_added_renamed_recoloured_and_kept(window, page, target, crater):
    click_and_wait(window, page, crater.centre)
    window.key(Qt.Key.Key_Return)
    page.classes.add("mare", "#123456")
    page.classes.set_colour("#654321")
    page.classes.set_name(0, "impact crater")
    assert page.classes.current == "mare"
    assert [item.name for item in Settings().classes] == ["impact crater", "dune", "boulder", "channel", "mare"]
    assert Settings().colours["mare"] == "#654321"
    (feature,) = target.getFeatures()
    assert feature["class"] == "impact crater"
    legend = [category.value() for category in target.renderer().categories()]
    assert legend[:2] == ["impact crater", "dune"]
