"""Landform layers: schema, CRS that survives, one edit command for each landform."""

from __future__ import annotations

import subprocess

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from plugin.desktop.layers.bodies import same_body
from plugin.desktop.layers.landform_layer import (
    LandformLayerError,
    MissingFields,
    add_landform,
    add_landform_fields,
    create_landform_layer,
    edit_command,
    open_landform_layer,
    polygon_tables,
    save_edits,
    unsaved_count,
)
from plugin.desktop.layers.transformation import same_plane
from plugin.protocol.schema import LANDFORM_FIELDS
from tests.scenes import scene

SCENES = ["gusev/gusev_900.tif", "hirise_mosaic/cog_hirise_mars.tif", "odd_rasters/lon_0_360_geographic.tif"]


def square_in(extent: QgsRectangle) -> QgsGeometry:
    """A square in the middle of an extent."""
    middle = QgsRectangle(extent)
    middle.scale(0.1)
    return QgsGeometry.fromRect(middle)


@pytest.fixture
def mars(qgis_app) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem("IAU_2015:49910")


@pytest.fixture
def landforms(mars, tmp_path) -> QgsVectorLayer:
    return create_landform_layer(str(tmp_path / "landforms.gpkg"), mars)


@pytest.mark.parametrize("name", SCENES)
def test_the_crs_is_the_rasters_and_comes_back_valid(qgis_app, tmp_path, name):
    raster = QgsRasterLayer(str(scene(name)), "raster")
    path = str(tmp_path / "landforms.gpkg")
    layer = create_landform_layer(path, raster.crs())
    assert layer.crs() == raster.crs()
    shape = square_in(raster.extent())
    add_landform(layer, shape, raster.crs(), {"class": "crater"})
    assert save_edits(layer) is None
    del layer

    again = QgsVectorLayer(f"{path}|layername=landforms", "again", "ogr")
    assert again.crs().isValid()
    assert again.crs().mapUnits() == raster.crs().mapUnits()
    transform = QgsCoordinateTransform(raster.crs(), again.crs(), QgsCoordinateTransformContext())
    assert transform.isValid()
    centre = raster.extent().center()
    assert transform.transform(centre).distance(centre) < 1e-9 * max(1, abs(centre.x()))
    (feature,) = again.getFeatures()
    assert feature.geometry().equals(QgsGeometry(shape)) or feature.geometry().symDifference(shape).area() < 1e-6
    assert feature["class"] == "crater"


@pytest.mark.parametrize(
    "code", [49900, 49901, 49902, 49910, 49911, 49912, 49915, 49920, 49930, 49935, 49980, 30100, 30110, 30130, 19900]
)
def test_every_code_of_the_iau_comes_back_valid_and_a_point_maps_to_itself(qgis_app, tmp_path, code):
    crs = QgsCoordinateReferenceSystem(f"IAU_2015:{code}")
    assert crs.isValid()
    path = str(tmp_path / "landforms.gpkg")
    layer = create_landform_layer(path, crs)
    x, y = (10.25, 45.5) if crs.isGeographic() else (123456.75, 234567.5)
    add_landform(layer, QgsGeometry.fromRect(QgsRectangle(x, y, x + 1, y + 1)), crs, {"class": "crater"})
    assert save_edits(layer) is None
    del layer
    again = QgsVectorLayer(f"{path}|layername=landforms", "again", "ogr")
    assert again.crs().isValid()
    assert same_body(again.crs(), crs) and same_plane(again.crs(), crs)
    transform = QgsCoordinateTransform(crs, again.crs(), QgsCoordinateTransformContext())
    assert transform.isValid()
    assert transform.transform(QgsPointXY(x, y)).distance(QgsPointXY(x, y)) < 1e-6
    (feature,) = again.getFeatures()
    corner = feature.geometry().boundingBox()
    assert (corner.xMinimum(), corner.yMinimum()) == (x, y)


def test_an_image_without_crs_gets_a_layer_without_one(qgis_app, tmp_path):
    path = str(tmp_path / "landforms.gpkg")
    layer = create_landform_layer(path, QgsCoordinateReferenceSystem())
    assert not layer.crs().isValid()
    add_landform(layer, QgsGeometry.fromRect(QgsRectangle(1, -9, 5, -4)), layer.crs(), {"class": "pit"})
    assert save_edits(layer) is None
    assert open_landform_layer(path, "landforms").featureCount() == 1


def test_the_table_has_every_field_in_order(landforms):
    names = [field.name() for field in landforms.fields()]
    assert names == ["fid", *[name for name, _, _ in LANDFORM_FIELDS]]
    assert landforms.fields().field("reviewed").typeName() == "Boolean"


def test_a_geopackage_that_exists_gets_one_more_table(landforms, mars, tmp_path):
    second = create_landform_layer(str(tmp_path / "landforms.gpkg"), mars)
    assert second.isValid()
    assert polygon_tables(str(tmp_path / "landforms.gpkg")) == ["landforms", "landforms_2"]


def test_one_landform_is_one_undo_step(landforms, mars):
    shape = QgsGeometry.fromRect(QgsRectangle(0, 0, 100, 100))
    add_landform(landforms, shape, mars, {"class": "crater", "score": 0.9, "reviewed": True, "nonsense": 1})
    add_landform(landforms, shape, mars, {"class": "dune"})
    assert landforms.undoStack().count() == 2
    assert unsaved_count(landforms) == 2
    landforms.undoStack().undo()
    assert [feature["class"] for feature in landforms.getFeatures()] == ["crater"]
    landforms.undoStack().redo()
    assert unsaved_count(landforms) == 2
    assert save_edits(landforms) is None
    assert unsaved_count(landforms) == 0
    assert landforms.isEditable()
    assert landforms.featureCount() == 2


def test_an_error_inside_an_edit_command_takes_everything_back(landforms, mars):
    with pytest.raises(RuntimeError), edit_command(landforms, "half done"):
        add_landform(landforms, QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)), mars, {})
        raise RuntimeError("in the middle")
    assert landforms.featureCount() == 0


def test_a_layer_on_another_body_is_refused(landforms):
    moon = QgsCoordinateReferenceSystem("IAU_2015:30110")
    with pytest.raises(LandformLayerError, match="Moon.*Mars"):
        add_landform(landforms, QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)), moon, {})
    assert landforms.featureCount() == 0


def test_a_layer_in_another_crs_of_the_same_body_gets_transformed_geometry(landforms):
    degrees = QgsCoordinateReferenceSystem("IAU_2015:49900")
    add_landform(landforms, QgsGeometry.fromRect(QgsRectangle(10, 10, 11, 11)), degrees, {})
    (feature,) = landforms.getFeatures()
    metres_per_degree = 3396190 * 3.141592653589793 / 180
    corner = feature.geometry().boundingBox()
    assert corner.xMinimum() == pytest.approx(10 * metres_per_degree, rel=1e-6)
    assert corner.yMaximum() == pytest.approx(11 * metres_per_degree, rel=1e-6)


@pytest.fixture
def other(qgis_app, mars):
    """A layer of the user's own."""
    layer = QgsVectorLayer("MultiPolygon?field=class:string&field=reviewed:integer", "other", "memory")
    layer.setCrs(mars)
    return layer


def test_nothing_is_dropped_unsaid_where_a_layer_has_no_field(other, mars):
    shape, row = QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)), {"class": "crater", "score": 0.5, "reviewed": True}
    with pytest.raises(MissingFields, match="“other” has no field score") as caught:
        add_landform(other, shape, mars, row)
    assert caught.value.addable
    assert other.featureCount() == 0 and not other.isEditable()
    add_landform(other, shape, mars, row, leave_out=True)
    add_landform_fields(other)
    add_landform(other, shape, mars, row)
    first, second = sorted(other.getFeatures(), key=lambda feature: feature["score"] or 0)
    assert first["class"] == second["class"] == "crater"
    assert second["score"] == 0.5 and second["reviewed"] == 1


def test_a_number_that_would_be_rounded_is_refused(qgis_app, mars):
    whole = QgsVectorLayer("MultiPolygon?field=score:integer", "whole", "memory")
    whole.setCrs(mars)
    with pytest.raises(LandformLayerError, match="field score of the layer whole .* cannot hold “0.5”"):
        add_landform(whole, QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)), mars, {"score": 0.5})
    assert whole.featureCount() == 0


def test_a_folder_that_is_not_there_gives_a_sentence(gdal_answers, mars, tmp_path):
    with pytest.raises(LandformLayerError, match="could not be created"):
        create_landform_layer(str(tmp_path / "missing" / "landforms.gpkg"), mars)


def test_a_file_that_is_no_geopackage_is_left_alone(gdal_answers, mars, tmp_path):
    path = tmp_path / "notes.gpkg"
    path.write_text("not a database")
    with pytest.raises(LandformLayerError, match="opened for writing"):
        create_landform_layer(str(path), mars)
    assert path.read_text() == "not a database"
    assert polygon_tables(str(path)) == []


def test_a_file_on_a_read_only_disk_gives_a_sentence(gdal_answers, mars, small_disk):
    path = small_disk / "landforms.gpkg"
    create_landform_layer(str(path), mars)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    layer = open_landform_layer(str(path), "landforms")
    with pytest.raises(LandformLayerError, match="cannot be edited"):
        add_landform(layer, QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)), mars, {})
    with pytest.raises(LandformLayerError, match=r"new\.gpkg could not be created"):
        create_landform_layer(str(small_disk / "new.gpkg"), mars)


def test_points_of_the_renamed_crs_are_on_the_same_body(landforms, mars, tmp_path):
    reopened = open_landform_layer(str(tmp_path / "landforms.gpkg"), "landforms")
    add_landform(reopened, QgsGeometry.fromRect(QgsRectangle(1e6, 1e6, 1.1e6, 1.1e6)), mars, {})
    (feature,) = reopened.getFeatures()
    assert feature.geometry().boundingBox().center() == QgsPointXY(1.05e6, 1.05e6)
