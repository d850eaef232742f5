"""A landform layer's file tells any QGIS how landforms look, what may stand in their fields, how they were made."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any, Dict

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QObject

from plugin.desktop.dock.annotate.output.target import LandformTarget
from plugin.desktop.layers.field_mapping import remember_mapping
from plugin.desktop.layers.file_records import FileRecords
from plugin.desktop.layers.landform_layer import add_landform, save_edits
from plugin.desktop.layers.style import store_style, style_by_class
from plugin.protocol.messages.rasters import Stretch
from plugin.protocol.schema import LANDFORM_FIELDS, MEASURES
from plugin.protocol.version import plugin_version
from tests.desktop.ground import MARS

CRS = QgsCoordinateReferenceSystem(MARS)
COLOURS = {"crater": "#e6550d", "dune": "#f2b701"}


@pytest.fixture
def combo(qgis_app: Any) -> QgsMapLayerComboBox:
    return QgsMapLayerComboBox()


@pytest.fixture
def target(combo: QgsMapLayerComboBox, tmp_path: Path) -> Any:
    parent = QObject()
    target = LandformTarget(combo, parent)
    target.create(str(tmp_path / "landforms.gpkg"), CRS, COLOURS)
    yield target
    target.shutdown()
    QgsProject.instance().clear()


def plain(layer: QgsVectorLayer) -> QgsVectorLayer:
    """The layer as a QGIS without the plugin opens it."""
    again = QgsVectorLayer(layer.source(), "again", "ogr")
    assert again.isValid()
    return again


def accept(layer: QgsVectorLayer, number: int, **values: Any) -> None:
    shape = QgsGeometry.fromPointXY(QgsPointXY(9000 * number, 20000)).buffer(4000, 8)
    add_landform(layer, shape, CRS, {"class": "crater", "origin": "click", **values})


def test_it_opens_styled_by_class_in_a_plain_qgis(target: Any) -> None:
    again = plain(target.layer)
    assert again.renderer().classAttribute() == "class"
    assert legend(again) == {**COLOURS, "": "#9a9a9a"}
    target.restyle({**COLOURS, "mesa": "#123456"})
    accept(target.layer, 0)
    FileRecords({}.get, target).follow(target.layer)
    target.restyle({**COLOURS, "mare": "#654321"})
    assert target.save() is None
    again = plain(target.layer)
    assert [category.value() for category in again.renderer().categories()][:3] == ["crater", "dune", "mare"]
    (count, _, names, *_) = again.listStylesInDatabase()
    assert (count, names[0]) == (1, "landforms")
    choices = again.editorWidgetSetup(again.fields().lookupField("class")).config()["map"]
    assert [next(iter(choice)) for choice in choices] == ["crater", "dune", "mare"]


def legend(layer: QgsVectorLayer) -> Dict[str, str]:
    """Colour of each category."""
    return {category.value() or "": category.symbol().symbolLayer(0).strokeColor().name()
            for category in layer.renderer().categories()}  # fmt: skip


def test_the_classes_of_another_list_keep_their_colours_in_legend_form_and_file(target: Any) -> None:
    path = target.layer.source().split("|")[0]
    target.create(path, CRS, {"yardang": "#112233", "crater": "#445566"})
    QgsProject.instance().removeMapLayer(target.layer.id())
    target.restyle(COLOURS)  # of no layer
    target.open(path, COLOURS, "landforms_2")
    assert legend(target.layer) == {"dune": "#f2b701", "yardang": "#112233", "crater": "#445566", "": "#9a9a9a"}
    FileRecords({}.get, target).follow(target.layer)
    target.restyle({**COLOURS, "mesa": "#123456"})
    target.restyle({**COLOURS, "mare": "#654321"})  # renamed
    accept(target.layer, 0)
    assert target.save() is None
    again = plain(target.layer)
    assert legend(again) == {**COLOURS, "mare": "#654321", "yardang": "#112233", "": "#9a9a9a"}
    choices = again.editorWidgetSetup(again.fields().lookupField("class")).config()["map"]
    assert sorted(next(iter(choice)) for choice in choices) == ["crater", "dune", "mare", "yardang"]


def test_a_style_by_something_else_is_left_alone(target: Any, combo: QgsMapLayerComboBox) -> None:
    layer = QgsVectorLayer(f"MultiPolygon?crs={MARS}&field=Unit:string&field=Kind:string", "geology", "memory")
    remember_mapping(layer, {"class": "Kind"})
    style_by_class(layer, {"Hr": "#aabbcc"}, "Unit")
    QgsProject.instance().addMapLayer(layer)
    combo.setLayer(layer)
    target.restyle(COLOURS)
    assert layer.renderer().classAttribute() == "Unit" and set(legend(layer)) == {"Hr", ""}
    style_by_class(layer, {"mesa": "#aabbcc"}, "Kind")
    target.restyle(COLOURS)
    assert layer.renderer().classAttribute() == "Kind"
    assert legend(layer) == {**COLOURS, "mesa": "#aabbcc", "": "#9a9a9a"}


def test_a_file_without_a_style_is_styled_and_one_with_another_keeps_it(target: Any) -> None:
    path, table = target.layer.source().split("|")[0], target.layer.source().split("=")[-1]
    layer = target.layer
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#010203"})))
    store_style(layer)
    QgsProject.instance().removeMapLayer(layer.id())
    target.open(path, COLOURS, table)
    assert target.layer.renderer().symbol().color().name() == "#010203"
    target.layer.deleteStyleFromDatabase(target.layer.listStylesInDatabase()[1][0])
    target.open(path, COLOURS, table)
    assert legend(target.layer) == {**COLOURS, "": "#9a9a9a"}


def test_its_form_has_three_groups_and_nobody_types_over_a_measure(target: Any) -> None:
    again = plain(target.layer)
    groups = again.editFormConfig().invisibleRootContainer().children()
    assert [group.name() for group in groups] == ["What it is", "Shape on the body", "How it was made"]
    fields = [child.name() for group in groups for child in group.children()]
    assert sorted(fields) == sorted(name for name, _, _ in LANDFORM_FIELDS)
    index = again.fields().lookupField
    assert all(again.editFormConfig().readOnly(index(name)) for name in MEASURES)
    assert not again.editFormConfig().readOnly(index("class"))
    assert again.attributeAlias(index("area_m2")) == "Area [m²]"
    origin = again.editorWidgetSetup(index("origin"))
    assert (origin.type(), {"outlined by clicks": "click"} in origin.config()["map"]) == ("ValueMap", True)


@pytest.mark.parametrize(
    ("field", "good", "bad"),
    [("class", "crater", None), ("score", 0.5, 1.5), ("origin", "click", "guess"), ("centre_lat", None, 91.0)],
)
def test_what_may_stand_in_a_field_is_checked(target: Any, field: str, good: Any, bad: Any) -> None:
    again = plain(target.layer)
    index = again.fields().lookupField(field)
    feature = QgsFeature(again.fields())
    feature.setAttribute(index, good)
    assert QgsVectorLayerUtils.validateAttribute(again, feature, index)[0]
    feature.setAttribute(index, bad)
    assert not QgsVectorLayerUtils.validateAttribute(again, feature, index)[0]


def test_the_standards_own_tables_hold_names_values_and_ranges(gdal_answers: None, target: Any, tmp_path: Path) -> None:
    target.create(str(tmp_path / "landforms.gpkg"), CRS, COLOURS)  # a second table in the same file
    with sqlite3.connect(tmp_path / "landforms.gpkg") as file:
        query = "SELECT title, constraint_name FROM gpkg_data_columns WHERE table_name = ? AND column_name = ?"
        for table in ("landforms", "landforms_2"):
            assert file.execute(query, (table, "score")).fetchone() == ("Score of the model", "landform_score")
            assert file.execute(query, (table, "class")).fetchone() == ("Class", None)
        names = dict(file.execute("SELECT column_name, name FROM gpkg_data_columns WHERE table_name = 'landforms'"))
        assert names["area_m2"] == "Area [m²]"
        query = "SELECT value, min, max FROM gpkg_data_column_constraints WHERE constraint_name = ?"
        assert file.execute(query, ("landform_score",)).fetchall() == [(None, 0, 1)]
        assert {row[0] for row in file.execute(query, ("landform_origin",))} == {"manual", "click", "model"}


def test_its_metadata_tells_image_stretch_model_and_software_once(target: Any) -> None:
    layer = target.layer
    stretches = {"a.tif": Stretch((12.0,), (240.5,))}
    made = {"source_image": "a.tif", "model": "default", "model_hash": "0f3c"}
    accept(layer, 9, **made)  # the first one makes the layer
    FileRecords(stretches.get, target).follow(layer)
    accept(layer, 8)  # drawn by hand
    for number in range(3):
        accept(layer, number, **made)
    assert save_edits(layer) is None
    accept(layer, 3, **made)
    accept(layer, 4, **{**made, "source_image": "b.tif"})
    stretches["b.tif"] = Stretch((1.0,), (2.0,))  # by then it was outlined already
    accept(layer, 5, **{**made, "model": "taken back"})
    layer.undoStack().undo()
    assert save_edits(layer) is None
    metadata = plain(layer).metadata()
    created, first, second = metadata.history()
    assert metadata.title() == "landforms"
    assert f"Landform Mapper {plugin_version()}" in created
    assert "image a.tif, stretched 12 to 240.5, by the model default (0f3c)" in first
    assert "image b.tif, stretched as shown, by the model default (0f3c)" in second


def test_what_is_drawn_by_hand_says_so(target: Any) -> None:
    feature = QgsVectorLayerUtils.createFeature(target.layer)
    assert feature["origin"] == "manual"
