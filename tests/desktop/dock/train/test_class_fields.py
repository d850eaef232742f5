"""Class fields that the file of a layer does not hold as they are shown: virtual, joined, coded, named in QGIS."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List

import pytest
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsField,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)

from plugin.desktop.engine_process import EngineClient
from plugin.desktop.layers.exports import ExportForm, export_request
from plugin.desktop.layers.fields import field_type
from plugin.desktop.layers.labels import check_labels, class_counts, label_file
from plugin.desktop.layers.landform_form import offer_classes
from plugin.protocol.messages.exports import Exported
from plugin.protocol.schema import EXPORT_FORMATS

from ...ground import MARS, memory_polygons
from ...waiting import spin

CSV = next(form for form in EXPORT_FORMATS if form.key == "csv")


def classes_in_the_engine(client: EngineClient, layer: QgsVectorLayer, class_field: str, folder: Path) -> List[str]:
    """The class of each polygon as the engine reads it, in alphabetical order."""
    form = ExportForm(layer, str(folder / "table.csv"), CSV, class_field)
    done: List[Exported] = []
    client.request("export", export_request(form, folder / "scratch"), on_reply=lambda reply, _: done.append(reply))
    spin(lambda: done)
    head, *lines = (folder / "table.csv").read_text(encoding="utf-8-sig").splitlines()
    index = head.split(",").index(class_field)
    return sorted(line.split(",")[index] for line in lines)


def coded_layer(path: Path, driver: str) -> QgsVectorLayer:
    """Two polygons each of codes 1 and 2, which a domain names, and one of 3, which it does not."""
    target = gdal.GetDriverByName(driver).Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    names = {1: "crater", 2: "pit"}
    target.AddFieldDomain(ogr.CreateCodedFieldDomain("kinds", "kinds", ogr.OFTInteger, ogr.OFSTNone, names))
    reference = osr.SpatialReference()
    reference.SetFromUserInput(MARS)
    layer = target.CreateLayer("labels", reference, ogr.wkbPolygon)
    field = ogr.FieldDefn("kind", ogr.OFTInteger)
    field.SetDomainName("kinds")
    layer.CreateField(field)
    for number, kind in enumerate((1, 2, 1, 2, 3)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["kind"] = kind
        left = 9000 * number
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({left} 0,{left + 900} 0,{left} 900,{left} 0))"))
        layer.CreateFeature(feature)
    del feature, layer, target
    return QgsVectorLayer(f"{path}|layername=labels", "labels", "ogr")


def test_row_19_a_virtual_field_holds_the_class(client: EngineClient, scene: Any, tmp_path: Path) -> None:
    raster, labels = scene
    labels.addExpressionField("'a ' || \"class\"", QgsField("seen", field_type("text"), len=40))
    check_labels(labels, "seen", raster)
    assert class_counts(labels, "seen") == {"a bright": 8, "a dark": 8}
    assert classes_in_the_engine(client, labels, "seen", tmp_path) == ["a bright"] * 8 + ["a dark"] * 8


def test_row_19_a_joined_field_holds_the_class(client: EngineClient, scene: Any, tmp_path: Path) -> None:
    raster, labels = scene
    table = QgsVectorLayer("NoGeometry?field=number:integer&field=kind:string", "table", "memory")
    rows = []
    for feature in list(labels.getFeatures())[:12]:
        row = QgsFeature(table.fields())
        row.setAttributes([feature.id(), "pit" if feature["class"] == "dark" else "crater"])
        rows.append(row)
    assert table.dataProvider().addFeatures(rows)[0]
    QgsProject.instance().addMapLayer(table)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(table)
    join.setJoinFieldName("number")
    join.setTargetFieldName("fid")
    join.setPrefix("other_")
    assert labels.addJoin(join)
    check_labels(labels, "other_kind", raster)
    assert class_counts(labels, "other_kind") == {"crater": 6, "pit": 6}
    found = classes_in_the_engine(client, labels, "other_kind", tmp_path)
    assert found == [""] * 4 + ["crater"] * 6 + ["pit"] * 6


@pytest.mark.parametrize(("driver", "name"), [("GPKG", "coded.gpkg"), ("OpenFileGDB", "coded.gdb")])
@pytest.mark.parametrize("straight", [False, True], ids=["through QGIS", "file alone"])
def test_row_19_coded_values_go_by_their_names(
    client: EngineClient, tmp_path: Path, driver: str, name: str, straight: bool
) -> None:
    layer = coded_layer(tmp_path / name, driver)
    assert class_counts(layer, "kind") == {"crater": 2, "pit": 2, "3": 1}
    if straight:  # a layer whose names somebody has taken away in QGIS, or a command in a terminal
        layer.setEditorWidgetSetup(layer.fields().lookupField("kind"), QgsEditorWidgetSetup("TextEdit", {}))
        assert label_file(layer, tmp_path, "kind").path == str(tmp_path / name)
    else:  # QGIS does not know what GDAL wrote for the body's CRS, and one sets it there
        layer.setCrs(QgsCoordinateReferenceSystem(MARS))
    assert classes_in_the_engine(client, layer, "kind", tmp_path) == ["3", "crater", "crater", "pit", "pit"]


def test_row_19_values_that_the_user_has_named_in_qgis(client: EngineClient, tmp_path: Path) -> None:
    layer = memory_polygons(kinds=("c", "d", "c", "x"))
    index = layer.fields().lookupField("class")
    layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", {"map": [{"crater": "c"}, {"dune": "d"}]}))
    assert class_counts(layer, "class") == {"crater": 2, "dune": 1, "x": 1}
    assert classes_in_the_engine(client, layer, "class", tmp_path) == ["crater", "crater", "dune", "x"]


def test_row_19_what_the_form_only_offers_needs_no_copy(scene: Any, tmp_path: Path) -> None:
    labels = scene[1]
    offer_classes(labels, ("dark", "bright"))
    assert labels.editorWidgetSetup(labels.fields().lookupField("class")).type() == "ValueMap"
    assert label_file(labels, tmp_path / "scratch", "class").path == str(tmp_path / "labels.gpkg")
