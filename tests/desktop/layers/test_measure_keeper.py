"""Outlines are edited in QGIS, and the measures in the table follow."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, List

import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

from plugin.desktop.engine_process import EngineClient
from plugin.desktop.layers.landform_layer import add_landform, create_landform_layer, edit_command, save_edits
from plugin.desktop.layers.measure_keeper import MeasureKeeper
from plugin.protocol.messages.engine import ListModels
from plugin.protocol.schema import MEASURES
from tests.desktop.waiting import spin

SIDE = 10_000.0


@pytest.fixture
def landforms(keeper: MeasureKeeper, tmp_path: Path) -> QgsVectorLayer:
    """A landform layer with one saved square of 10 km at the equator."""
    crs = QgsCoordinateReferenceSystem("IAU_2015:49910")
    layer = create_landform_layer(str(tmp_path / "landforms.gpkg"), crs)
    QgsProject.instance().addMapLayer(layer)
    add_landform(layer, square(SIDE), crs, {"class": "crater"})
    spin(lambda: keeper.is_up_to_date)
    assert save_edits(layer) is None
    layer.undoStack().clear()
    spin(lambda: keeper.is_up_to_date)
    return layer


def square(side: float) -> QgsGeometry:
    return QgsGeometry.fromRect(QgsRectangle(0, 0, side, side))


def only(layer: QgsVectorLayer) -> QgsFeature:
    (feature,) = layer.getFeatures()
    return feature


def reshape(layer: QgsVectorLayer, feature: QgsFeature, shape: QgsGeometry) -> None:
    """What the vertex tool does when a vertex is let go."""
    shape.convertToMultiType()
    with edit_command(layer, "Moved vertex"):
        layer.changeGeometry(feature.id(), shape)


def assert_measured(feature: QgsFeature, width: float, height: float = SIDE) -> None:
    assert feature["area_m2"] == pytest.approx(width * height, rel=1e-4)
    assert feature["perimeter_m"] == pytest.approx(2 * (width + height), rel=1e-4)
    assert feature["diameter_m"] == pytest.approx(2 * math.sqrt(width * height / math.pi), rel=1e-4)
    assert all(feature[name] not in (None, NULL) for name in MEASURES)


def test_a_vertex_edit_is_measured_and_is_one_step_of_undo(keeper: MeasureKeeper, landforms: QgsVectorLayer) -> None:
    feature = only(landforms)
    assert_measured(feature, SIDE)
    reshape(landforms, feature, QgsGeometry.fromRect(QgsRectangle(0, 0, 3 * SIDE, SIDE)))
    emptied = only(landforms)
    assert all(emptied[name] in (None, NULL) for name in MEASURES), "a wrong number could be saved"
    spin(lambda: keeper.is_up_to_date)
    assert_measured(only(landforms), 3 * SIDE)
    assert only(landforms)["azimuth_deg"] == pytest.approx(90, abs=0.1)
    assert landforms.undoStack().count() == 1

    landforms.undoStack().undo()
    spin(lambda: keeper.is_up_to_date)
    assert_measured(only(landforms), SIDE)
    assert landforms.undoStack().canRedo()
    landforms.undoStack().redo()
    spin(lambda: keeper.is_up_to_date)
    assert_measured(only(landforms), 3 * SIDE)
    assert save_edits(landforms) is None
    assert_measured(only(QgsVectorLayer(landforms.source(), "again", "ogr")), 3 * SIDE)


def test_other_columns_stay(keeper: MeasureKeeper, landforms: QgsVectorLayer) -> None:
    index = landforms.fields().lookupField("class")
    with edit_command(landforms, "Rename"):
        landforms.changeAttributeValue(only(landforms).id(), index, "pit")
    reshape(landforms, only(landforms), square(2 * SIDE))
    spin(lambda: keeper.is_up_to_date)
    assert only(landforms)["class"] == "pit"
    landforms.undoStack().undo()
    landforms.undoStack().undo()
    spin(lambda: keeper.is_up_to_date)
    assert only(landforms)["class"] == "crater"
    assert_measured(only(landforms), SIDE)


def test_taking_all_edits_back_brings_the_saved_measures_back(keeper: MeasureKeeper, landforms: QgsVectorLayer) -> None:
    reshape(landforms, only(landforms), square(2 * SIDE))
    assert landforms.rollBack()
    spin(lambda: keeper.is_up_to_date)
    assert_measured(only(landforms), SIDE)
    assert not landforms.isModified()
    landforms.startEditing()
    reshape(landforms, only(landforms), square(2 * SIDE))
    spin(lambda: keeper.is_up_to_date)
    assert landforms.rollBack()
    assert_measured(only(landforms), SIDE)


def test_both_parts_of_a_split_landform_are_measured(keeper: MeasureKeeper, landforms: QgsVectorLayer) -> None:
    landforms.startEditing()
    landforms.beginEditCommand("Split")
    cut = [QgsPointXY(0.25 * SIDE, -SIDE), QgsPointXY(0.25 * SIDE, 2 * SIDE)]
    landforms.splitFeatures(cut, False)
    landforms.endEditCommand()
    spin(lambda: keeper.is_up_to_date)
    small, large = sorted(landforms.getFeatures(), key=lambda feature: feature["area_m2"])
    assert_measured(small, 0.25 * SIDE)
    assert_measured(large, 0.75 * SIDE)
    landforms.undoStack().undo()
    spin(lambda: keeper.is_up_to_date)
    assert_measured(only(landforms), SIDE)
    landforms.undoStack().redo()
    spin(lambda: keeper.is_up_to_date)
    assert sorted(round(f["area_m2"] / SIDE**2, 3) for f in landforms.getFeatures()) == [0.25, 0.75]


def test_a_landform_drawn_by_hand_is_measured(keeper: MeasureKeeper, landforms: QgsVectorLayer) -> None:
    landforms.deleteFeature(only(landforms).id())
    shape = square(4 * SIDE)
    shape.convertToMultiType()
    landforms.addFeature(QgsVectorLayerUtils.createFeature(landforms, shape))
    spin(lambda: keeper.is_up_to_date)
    assert_measured(only(landforms), 4 * SIDE, 4 * SIDE)


def test_saving_before_the_answer_still_ends_with_the_right_measures(
    keeper: MeasureKeeper, landforms: QgsVectorLayer
) -> None:
    reshape(landforms, only(landforms), square(2 * SIDE))
    shape = QgsGeometry.fromRect(QgsRectangle(0, 4 * SIDE, 5 * SIDE, 5 * SIDE))
    shape.convertToMultiType()
    landforms.addFeature(QgsVectorLayerUtils.createFeature(landforms, shape))
    assert landforms.commitChanges()
    spin(lambda: keeper.is_up_to_date)
    again = QgsVectorLayer(landforms.source(), "again", "ogr")
    first, second = sorted(again.getFeatures(), key=lambda feature: feature["area_m2"])
    assert_measured(first, 2 * SIDE, 2 * SIDE)
    assert_measured(second, 5 * SIDE)


def test_saving_before_the_answer_and_editing_on_still_ends_with_the_right_measures_in_the_file(
    keeper: MeasureKeeper, landforms: QgsVectorLayer
) -> None:
    reshape(landforms, only(landforms), QgsGeometry.fromRect(QgsRectangle(0, 0, 3 * SIDE, SIDE)))
    assert save_edits(landforms) is None
    spin(lambda: keeper.is_up_to_date)
    assert_measured(only(landforms), 3 * SIDE)
    assert landforms.isEditable() and not landforms.isModified()  # so that nobody would think of saving it
    assert_measured(only(QgsVectorLayer(landforms.source(), "again", "ogr")), 3 * SIDE)


def test_lengths_are_those_of_the_layers_body_whatever_the_project_says(
    keeper: MeasureKeeper, landforms: QgsVectorLayer
) -> None:
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    QgsProject.instance().setEllipsoid("EPSG:7030")
    reshape(landforms, only(landforms), square(3 * SIDE))
    spin(lambda: keeper.is_up_to_date)
    assert_measured(only(landforms), 3 * SIDE, 3 * SIDE)


def test_without_an_engine_measures_are_empty_until_there_is_one(client: EngineClient, tmp_path: Path) -> None:
    spin(lambda: client.state == "ready")
    crs = QgsCoordinateReferenceSystem("IAU_2015:49910")
    layer = create_landform_layer(str(tmp_path / "landforms.gpkg"), crs)
    QgsProject.instance().addMapLayer(layer)
    nobody = EngineClient(tmp_path / "nothing")
    keeper = MeasureKeeper(nobody)
    try:
        add_landform(layer, square(SIDE), crs, {name: 1.0 for name in MEASURES})
        reshape(layer, only(layer), square(2 * SIDE))
        spin(lambda: nobody.state == "missing")
        assert all(only(layer)[name] in (None, NULL) for name in MEASURES)
        assert not keeper.is_up_to_date
        nobody.configure(client.engine_folder)
        nobody.start()
        spin(lambda: keeper.is_up_to_date)
        assert_measured(only(layer), 2 * SIDE, 2 * SIDE)
    finally:
        keeper.shutdown()
        nobody.shutdown()
        QgsProject.instance().clear()


def test_layers_of_other_fields_are_left_alone(keeper: MeasureKeeper, landforms: QgsVectorLayer) -> None:
    other = QgsVectorLayer("Polygon?crs=IAU_2015:49910&field=area_m2:double", "other", "memory")
    QgsProject.instance().addMapLayer(other)
    shape = QgsFeature(other.fields())
    shape.setAttributes([7.0])
    shape.setGeometry(square(SIDE))
    other.dataProvider().addFeature(shape)
    with edit_command(other, "Moved vertex"):
        other.changeGeometry(only(other).id(), square(2 * SIDE))
    assert keeper.is_up_to_date
    assert only(other)["area_m2"] == 7.0


def test_a_layer_removed_before_the_answer_leaves_no_trace(
    keeper: MeasureKeeper, landforms: QgsVectorLayer, client: EngineClient
) -> None:
    reshape(landforms, only(landforms), square(2 * SIDE))
    answers: List[Any] = []
    client.request("models.list", ListModels(), on_reply=lambda *answer: answers.append(answer))
    QgsProject.instance().removeMapLayer(landforms.id())
    spin(lambda: answers)
    assert keeper.is_up_to_date
