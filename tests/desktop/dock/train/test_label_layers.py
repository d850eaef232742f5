"""Label layers as they come: saved, in memory, filtered, styled, on other bodies."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer

from plugin.desktop.layers.extents import ExtentError, extent_wkt, rectangle_in
from plugin.desktop.layers.labels import LabelLayerError, check_labels, class_colours, class_counts, label_file
from plugin.desktop.layers.landform_layer import create_landform_layer
from plugin.desktop.requests.train_request import (
    LabelledGround,
    Pair,
    RequestError,
    colours_of,
    free_name,
    ground_wkt,
    safe_name,
    summary,
)

from ...ground import COLOURS, MARS, MOON, memory_polygons


def test_classes_are_counted_and_their_colours_found(scene: Any) -> None:
    _raster, labels = scene
    assert class_counts(labels, "class") == {"bright": 8, "dark": 8}
    assert {name: class_colours(labels, "class")[name] for name in COLOURS} == COLOURS
    assert class_colours(labels, "subtype") == {}


def test_polygons_without_a_class_are_told_before_a_training(scene: Any) -> None:
    labels = scene[1]
    first, second, *_ = labels.getFeatures()
    index = labels.fields().lookupField("class")
    labels.startEditing()
    labels.changeAttributeValue(first.id(), index, None)
    assert summary([Pair(*scene)], "class")[0].endswith(". 1 without a class is left out.")
    labels.changeAttributeValue(second.id(), index, "  ")
    text, enough = summary([Pair(*scene)], "class")
    assert text.startswith("14 polygons: ") and text.endswith(". 2 without a class are left out.") and enough
    reviewed = Pair(*scene, reviewed_only=True)
    assert "without a class" not in summary([reviewed], "class")[0], "nobody knows which of them are reviewed"
    labels.rollBack()


def test_a_saved_layer_is_read_where_it_is(scene: Any, tmp_path: Path) -> None:
    found = label_file(scene[1], tmp_path / "scratch")
    assert (found.path, found.layer) == (str(tmp_path / "labels.gpkg"), "landforms")
    assert not (tmp_path / "scratch").exists()


def test_of_a_file_with_several_layers_the_one_is_named_that_qgis_shows(scene: Any, tmp_path: Path) -> None:
    path = str(tmp_path / "labels.gpkg")
    create_landform_layer(path, scene[0].crs())
    shown = QgsVectorLayer(path, "labels", "ogr")
    assert label_file(shown, tmp_path / "scratch").layer == "landforms"


def test_a_filter_is_respected(scene: Any, tmp_path: Path) -> None:
    labels = scene[1]
    assert labels.setSubsetString("\"class\" = 'dark'")
    found = label_file(labels, tmp_path / "scratch")
    copy = QgsVectorLayer(f"{found.path}|layername={found.layer}", "copy", "ogr")
    assert class_counts(copy, "class") == {"dark": 8}
    assert copy.crs().isValid()


def test_memory_layers_are_copied_each_to_its_own_file(qgis_app: Any, tmp_path: Path) -> None:
    layers = [memory_polygons(kinds=("dune",)), memory_polygons(kinds=("crater", "crater"))]
    found = [label_file(layer, tmp_path) for layer in layers]
    assert found[0].path != found[1].path
    counts = [class_counts(QgsVectorLayer(f"{f.path}|layername={f.layer}", "", "ogr"), "class") for f in found]
    assert counts == [{"dune": 1}, {"crater": 2}]


def test_a_copy_keeps_planetocentric_latitudes_of_the_ellipsoid(qgis_app: Any, tmp_path: Path) -> None:
    crs = "IAU_2015:49902"
    found = label_file(memory_polygons(crs, ("crater",)), tmp_path)
    copy = QgsVectorLayer(f"{found.path}|layername={found.layer}", "copy", "ogr")
    assert copy.crs().isValid()
    assert "spherical" in copy.crs().toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2019)


def test_labels_without_any_class_are_refused(scene: Any) -> None:
    blank = memory_polygons(kinds=("", " "), name="blank")
    with pytest.raises(LabelLayerError, match="No polygon of “blank” has a value in the field “class”"):
        check_labels(blank, "class", scene[0])


def test_only_reviewed_polygons_count_where_that_is_wanted(scene: Any) -> None:
    raster, labels = scene
    with pytest.raises(LabelLayerError, match="No polygon of “labels” is reviewed yet"):
        check_labels(labels, "class", raster, reviewed_only=True)
    index = labels.fields().lookupField("reviewed")
    dark = [feature.id() for feature in labels.getFeatures() if feature["class"] == "dark"]
    labels.dataProvider().changeAttributeValues({number: {index: True} for number in dark[:3]})
    check_labels(labels, "class", raster, reviewed_only=True)
    assert class_counts(labels, "class", reviewed_only=True) == {"dark": 3}
    assert class_counts(memory_polygons(kinds=("dark",)), "class", reviewed_only=True) == {}


def test_points_are_no_labels(scene: Any) -> None:
    points = QgsVectorLayer("Point?crs=IAU_2015:49910&field=class:string", "dots", "memory")
    with pytest.raises(LabelLayerError, match="“dots” is not a polygon layer"):
        check_labels(points, "class", scene[0])


def test_classes_without_a_colour_get_one_of_their_own(scene: Any) -> None:
    plain = memory_polygons(kinds=("a", "b", "known"))
    colours = colours_of([Pair(scene[0], plain)], "class", {"known": "#123456"})
    assert colours["known"] == "#123456"
    assert len(set(colours.values())) == 3


def test_the_view_is_cut_to_the_raster(scene: Any) -> None:
    raster = scene[0]
    view = LabelledGround("canvas", QgsRectangle(-9e6, 0, 25600, 9e6), QgsCoordinateReferenceSystem(MARS))
    ground = QgsGeometry.fromWkt(ground_wkt(view, raster))
    assert ground.boundingBox() == QgsRectangle(0, 0, 25600, 51200)


def test_an_extent_on_another_body_is_refused(scene: Any) -> None:
    with pytest.raises(ExtentError, match="on Moon, but the raster “scene” is on Mars"):
        rectangle_in(QgsRectangle(0, 0, 9, 9), QgsCoordinateReferenceSystem(MOON), scene[0], QgsProject.instance())


def test_an_extent_beside_the_raster_is_refused(scene: Any) -> None:
    with pytest.raises(ExtentError, match="outside the raster “scene”"):
        crs = QgsCoordinateReferenceSystem(MARS)
        rectangle_in(QgsRectangle(-90, -90, -9, -9), crs, scene[0], QgsProject.instance())


def test_an_extent_in_degrees_lands_where_it_should(scene: Any) -> None:
    raster = scene[0]
    degrees = QgsCoordinateReferenceSystem("IAU_2015:49900")
    found = rectangle_in(QgsRectangle(0, 0, 0.4, 0.4), degrees, raster, QgsProject.instance()).boundingBox()
    metres = 0.4 * 3396190 * 3.141592653589793 / 180
    assert found.xMaximum() == pytest.approx(metres, abs=1) and found.yMaximum() == pytest.approx(metres, abs=1)
    assert extent_wkt(QgsGeometry.fromRect(raster.extent()), raster) == ""


def test_labelled_ground_needs_its_layer(scene: Any) -> None:
    with pytest.raises(RequestError, match="Choose the polygon layer"):
        ground_wkt(LabelledGround("polygons"), scene[0])


def test_names_become_folders(tmp_path: Path) -> None:
    assert safe_name(" Mare: a/b ") == "Mare_ a_b"
    (tmp_path / "run").mkdir()
    (tmp_path / "run 2").mkdir()
    assert free_name(tmp_path, "run") == "run 3"
