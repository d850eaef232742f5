"""A fitted circle that is edited by hand is called a circle no longer, and again where the edit is undone."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Optional, Tuple

import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
    edit,
)

from plugin.desktop.layers.landform_edits import merge_landforms, replace_outline
from plugin.desktop.layers.landform_layer import add_landform, create_landform_layer, edit_command, save_edits
from plugin.desktop.layers.measure_keeper import MeasureKeeper
from plugin.protocol.schema import CURVE
from tests.desktop.waiting import spin

MARS = QgsCoordinateReferenceSystem("IAU_2015:49910")
RADIUS = 1000.0
CIRCLE = ("circle", 12.345678901234567)
NOTHING = (None, None)


@pytest.fixture
def landforms(keeper: MeasureKeeper, tmp_path: Path) -> QgsVectorLayer:
    """A landform layer with one saved circle."""
    layer = create_landform_layer(str(tmp_path / "landforms.gpkg"), MARS)
    QgsProject.instance().addMapLayer(layer)
    add_landform(layer, circle(), MARS, {"class": "crater", **dict(zip(CURVE, CIRCLE))})
    assert layer.commitChanges()
    assert curves(layer) == [CIRCLE]
    return layer


def circle(x: float = 0.0, y: float = 0.0, radius: float = RADIUS) -> QgsGeometry:
    shape = QgsGeometry.fromPointXY(QgsPointXY(x, y)).buffer(radius, 32)
    shape.convertToMultiType()
    return shape


def curves(layer: QgsVectorLayer) -> List[Tuple[Optional[str], Optional[float]]]:
    """What the rows say, from north to south."""

    def plain(value: Any) -> Any:
        return None if value == NULL else value

    rows = sorted(layer.getFeatures(), key=lambda feature: -feature.geometry().boundingBox().yMaximum())
    return [(plain(row["curve"]), plain(row["curve_residual_m"])) for row in rows]


def only(layer: QgsVectorLayer) -> QgsFeature:
    (feature,) = layer.getFeatures()
    return feature


def move_vertex(layer: QgsVectorLayer, by: float = 0.3 * RADIUS) -> None:
    """What the vertex tool does when a vertex is let go."""
    feature = only(layer)
    vertex = feature.geometry().vertexAt(5)
    with edit_command(layer, "Moved vertex"):
        assert layer.moveVertex(vertex.x() + by, vertex.y(), feature.id(), 5)


def split(layer: QgsVectorLayer) -> None:
    with edit_command(layer, "Split"):
        layer.splitFeatures([QgsPointXY(-2 * RADIUS, 0.3 * RADIUS), QgsPointXY(2 * RADIUS, 0.3 * RADIUS)], False)


def test_a_moved_vertex_makes_it_one_drawn_by_hand_and_undo_a_circle_again(landforms: QgsVectorLayer) -> None:
    move_vertex(landforms)
    assert curves(landforms) == [NOTHING]
    move_vertex(landforms)
    assert landforms.undoStack().count() == 2
    landforms.undoStack().undo()
    assert curves(landforms) == [NOTHING]
    landforms.undoStack().undo()
    assert curves(landforms) == [CIRCLE]
    landforms.undoStack().redo()
    assert curves(landforms) == [NOTHING]
    assert save_edits(landforms) is None
    assert curves(QgsVectorLayer(landforms.source(), "again", "ogr")) == [NOTHING]


def test_edits_that_are_taken_back_leave_the_circle_that_was_saved(landforms: QgsVectorLayer) -> None:
    move_vertex(landforms)
    assert landforms.rollBack()
    assert curves(landforms) == [CIRCLE]
    landforms.startEditing()
    move_vertex(landforms)
    landforms.undoStack().undo()
    assert curves(landforms) == [CIRCLE]


def test_a_circle_that_is_not_saved_yet_and_edits_without_undo(landforms: QgsVectorLayer) -> None:
    with edit(landforms):
        landforms.deleteFeature(only(landforms).id())
        number = add_landform(landforms, circle(), MARS, {"class": "pit", **dict(zip(CURVE, CIRCLE))})
        landforms.changeGeometry(number, circle(radius=2 * RADIUS))
        assert curves(landforms) == [NOTHING]
        landforms.changeGeometry(number, circle())
    assert curves(landforms) == [CIRCLE]


def test_what_leaves_the_shape_as_it_is_leaves_the_circle(landforms: QgsVectorLayer) -> None:
    feature = only(landforms)
    first, second = (feature.geometry().vertexAt(number) for number in (0, 1))
    with edit_command(landforms, "Moved feature"):
        landforms.translateFeature(feature.id(), 3 * RADIUS, -RADIUS)
    assert curves(landforms) == [CIRCLE]
    landforms.undoStack().undo()
    landforms.undoStack().redo()
    landforms.undoStack().undo()
    with edit_command(landforms, "Corner of a neighbour"):
        landforms.addTopologicalPoints(QgsPointXY((first.x() + second.x()) / 2, (first.y() + second.y()) / 2))
    assert only(landforms).geometry().constGet().nCoordinates() == feature.geometry().constGet().nCoordinates() + 1
    assert curves(landforms) == [CIRCLE]
    move_vertex(landforms)
    landforms.undoStack().undo()
    assert curves(landforms) == [CIRCLE]


def test_neither_part_of_a_split_circle_is_one(landforms: QgsVectorLayer) -> None:
    split(landforms)
    assert curves(landforms) == [NOTHING, NOTHING]
    landforms.undoStack().undo()
    assert curves(landforms) == [CIRCLE]
    landforms.undoStack().redo()
    assert curves(landforms) == [NOTHING, NOTHING]
    assert save_edits(landforms) is None
    assert curves(QgsVectorLayer(landforms.source(), "again", "ogr")) == [NOTHING, NOTHING]


def test_a_copy_is_a_circle_and_what_is_merged_is_none(landforms: QgsVectorLayer) -> None:
    original = only(landforms)
    row = {index: value for index, value in enumerate(original.attributes()) if index > 0}
    with edit_command(landforms, "Pasted"):
        landforms.addFeature(QgsVectorLayerUtils.createFeature(landforms, circle(y=-1.5 * RADIUS), row))
    assert curves(landforms) == [CIRCLE, CIRCLE]
    assert save_edits(landforms) is None
    assert curves(landforms) == [CIRCLE, CIRCLE]
    joined = circle().combine(circle(y=-1.5 * RADIUS))
    joined.convertToMultiType()
    with edit_command(landforms, "Merged features"):  # as QGIS 3.22 does it
        landforms.deleteFeatures([feature.id() for feature in landforms.getFeatures()])
        landforms.addFeature(QgsVectorLayerUtils.createFeature(landforms, joined, row))
    assert curves(landforms) == [NOTHING]
    landforms.undoStack().undo()
    assert curves(landforms) == [CIRCLE, CIRCLE]
    merge_landforms(landforms, [feature.id() for feature in landforms.getFeatures()])
    assert curves(landforms) == [NOTHING]


def test_a_circle_that_takes_the_place_of_another_is_told_by_its_own_residual(landforms: QgsVectorLayer) -> None:
    larger = ("ellipse", 7.5)
    replace_outline(landforms, only(landforms).id(), circle(radius=1.2 * RADIUS), MARS, dict(zip(CURVE, larger)))
    assert curves(landforms) == [larger]
    move_vertex(landforms)
    assert curves(landforms) == [NOTHING]
    for told in ([larger], [CIRCLE]):
        landforms.undoStack().undo()
        assert curves(landforms) == told
    for told in ([larger], [NOTHING]):
        landforms.undoStack().redo()
        assert curves(landforms) == told


def test_the_measures_are_kept_in_a_layer_without_the_fields_too(
    keeper: MeasureKeeper, landforms: QgsVectorLayer
) -> None:
    for name in CURVE:
        with edit(landforms):
            landforms.deleteAttribute(landforms.fields().lookupField(name))
    landforms.startEditing()
    move_vertex(landforms, by=RADIUS)
    spin(lambda: keeper.is_up_to_date)
    assert only(landforms)["area_m2"] == pytest.approx(only(landforms).geometry().area(), rel=1e-3)
    assert only(landforms)["class"] == "crater"
