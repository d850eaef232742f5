from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
from pathlib import Path

import numpy as np
import pyogrio
import pyogrio.raw
import pyproj
import pytest
import shapely

from plugin.engine.errors import CrsError, LabelError, OutputError
from plugin.engine.formats.exports.landforms import read_landforms
from plugin.engine.formats.geopackage import read_labels, write_cells, write_landforms
from plugin.engine.polygons.measures import measure
from plugin.protocol.schema import LANDFORM_FIELDS
from tests.scenes import gusev_craters, scene

MARS = pyproj.CRS.from_user_input("IAU_2015:49910")
MOON = pyproj.CRS.from_user_input("IAU_2015:30100")
BOX = shapely.box(0, 0, 1000, 2000)


def feature(**attributes: object) -> dict[str, object]:
    return {"geometry": BOX, "class": "crater", "score": 0.75, "touches_edge": True, **attributes}


def test_the_table_is_complete_and_in_order(tmp_path: Path) -> None:
    path = write_landforms(tmp_path / "a.gpkg", [feature(object="7", area_m2=2e6)], MARS, extra=("object",))
    info = pyogrio.read_info(path, layer="landforms")
    assert list(info["fields"]) == [name for name, _, _ in LANDFORM_FIELDS] + ["object"]
    assert info["geometry_type"] == "MultiPolygon"
    assert info["fid_column"] == "fid"
    frame = pyogrio.read_dataframe(path)
    row = frame.iloc[0]
    assert (row["class"], row["score"], bool(row["touches_edge"]), row["object"]) == ("crater", 0.75, True, "7")
    assert frame["reviewed"].isna().all()
    assert frame["subtype"].isna().all()
    assert frame["centre_lon"].isna().all()
    assert row.geometry.equals(BOX)


def test_a_layer_without_features_or_crs_is_written(tmp_path: Path) -> None:
    path = write_landforms(tmp_path / "a.gpkg", [], None)
    assert pyogrio.read_info(path)["features"] == 0
    with contextlib.closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT srs_id FROM gpkg_geometry_columns").fetchall() == [(-1,)]


def test_nothing_is_overwritten_silently(tmp_path: Path) -> None:
    path = write_landforms(tmp_path / "a.gpkg", [feature()], MARS)
    before = path.read_bytes()
    with pytest.raises(OutputError, match="is there already"):
        write_landforms(path, [], MARS)
    assert path.read_bytes() == before
    write_landforms(path, [feature(), feature()], MARS, overwrite=True)
    assert pyogrio.read_info(path)["features"] == 2
    assert os.listdir(tmp_path) == ["a.gpkg"]


def test_a_folder_that_cannot_be_made_gives_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match=r"could not be written|cannot be written"):
        write_landforms(tmp_path / "file" / "a.gpkg", [feature()], MARS)


def test_a_full_disk_gives_a_sentence_and_leaves_nothing(small_disk: Path) -> None:
    ring = shapely.Point(0, 0).buffer(100, quad_segs=2000)
    with pytest.raises(OutputError, match="disk is full"):
        write_landforms(small_disk / "a.gpkg", [feature(geometry=ring) for _ in range(50)], MARS)
    assert os.listdir(small_disk) == []


def test_a_read_only_disk_gives_a_sentence(small_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(OutputError, match="choose another folder"):
        write_landforms(small_disk / "a.gpkg", [feature()], MARS)


@pytest.mark.parametrize("code", [49900, 49901, 49902, 49910, 49911, 49912, 30100])
def test_labels_come_back_where_they_were(tmp_path: Path, code: int) -> None:
    crs = pyproj.CRS.from_user_input(f"IAU_2015:{code}")
    shape = shapely.box(10, 20, 11, 22)
    path = write_landforms(tmp_path / "a.gpkg", [feature(geometry=shape)], crs)
    ((geometry, name),) = read_labels(path, crs=crs)
    assert name == "crater"
    assert shapely.hausdorff_distance(geometry, shape) < 1e-6


def test_labels_in_a_plane_without_a_body_are_columns_and_rows(tmp_path: Path) -> None:
    import geopandas

    plane = 'ENGCRS["plane",EDATUM["image"],CS[Cartesian,2],AXIS["x",east],AXIS["y",north],LENGTHUNIT["metre",1]]'
    path = tmp_path / "plane.gpkg"
    geopandas.GeoDataFrame({"class": ["crater"], "geometry": [BOX]}, crs=plane).to_file(path)
    ((geometry, _),) = read_labels(path, crs=None)
    assert geometry.equals(BOX)


def test_labels_are_brought_to_the_rasters_crs() -> None:
    path = scene("gusev/gusev_900_craters.geojson")
    degrees = pyproj.CRS.from_user_input("IAU_2015:49900")
    labels = read_labels(path, class_field="cls", crs=degrees)
    assert len(labels) == len(gusev_craters())
    assert all(174 < geometry.centroid.x < 176.5 for geometry, _ in labels)


def test_labels_on_another_body_are_refused(tmp_path: Path) -> None:
    path = write_landforms(tmp_path / "a.gpkg", [feature()], MARS)
    with pytest.raises(CrsError, match=r"a\.gpkg lies on Mars and the raster on Moon"):
        read_labels(path, crs=MOON)


def test_a_missing_class_field_names_the_fields(tmp_path: Path) -> None:
    path = write_landforms(tmp_path / "a.gpkg", [feature()], MARS)
    with pytest.raises(LabelError, match=r"no field 'kind'; its fields are: class, subtype"):
        read_labels(path, class_field="kind", crs=MARS)
    with pytest.raises(LabelError, match=r"no layer 'x'; its layers are: landforms"):
        read_labels(path, layer="x", crs=MARS)


def test_bad_geometries_are_mended_or_left_out(tmp_path: Path) -> None:
    bow_tie = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    rows = [
        {"class": "crater", "geometry": bow_tie},
        {"class": "crater", "geometry": shapely.Polygon()},
        {"class": "crater", "geometry": None},
        {"class": None, "geometry": shapely.box(0, 0, 5, 5)},
        {"class": "", "geometry": shapely.box(0, 0, 5, 5)},
        {"class": "line", "geometry": shapely.LineString([(0, 0), (1, 1)])},
        {"class": "dune", "geometry": shapely.box(20, 20, 25, 25)},
    ]
    import geopandas

    path = tmp_path / "bad.gpkg"
    geopandas.GeoDataFrame(rows, crs=MARS).to_file(path)
    labels = read_labels(path, crs=MARS)
    assert [name for _, name in labels] == ["crater", "dune"]
    assert (labels.skipped, labels.repaired) == (5, 1)
    assert all(geometry.is_valid and geometry.area > 0 for geometry, _ in labels)


def test_numbers_are_classes_too(tmp_path: Path) -> None:
    import geopandas

    path = tmp_path / "n.gpkg"
    rows = {"unit": [3.0, 4.0], "geometry": [shapely.box(0, 0, 5, 5), shapely.box(5, 0, 9, 5)]}
    geopandas.GeoDataFrame(rows, crs=MARS).to_file(path)
    assert [name for _, name in read_labels(path, class_field="unit", crs=MARS)] == ["3", "4"]


def test_files_without_usable_labels_are_refused(tmp_path: Path) -> None:
    empty = write_landforms(tmp_path / "empty.gpkg", [], MARS)
    with pytest.raises(LabelError, match="no usable polygon"):
        read_labels(empty, crs=MARS)
    with pytest.raises(LabelError, match="empty"):
        read_labels(empty, crs=MARS)
    unnamed = [{"geometry": shapely.box(0, 0, 5, 5), "class": name} for name in ("", " ")]
    with pytest.raises(LabelError, match="in 2 the field 'class' is empty"):
        read_labels(write_landforms(tmp_path / "unnamed.gpkg", unnamed, MARS), crs=MARS)
    with pytest.raises(LabelError, match="is not there"):
        read_labels(tmp_path / "none.gpkg", crs=MARS)
    (tmp_path / "text.gpkg").write_text("no database")
    with pytest.raises(LabelError, match=r"text\.gpkg cannot be read"):
        read_labels(tmp_path / "text.gpkg", crs=MARS)


def test_row_3_the_crs_of_a_layer_is_not_that_of_another_of_the_same_name(tmp_path: Path) -> None:
    """Row 3 of issue 17: a box of 1 km by 1 km of a map whose standard parallel is 60° covers 1 020 459 m²."""
    path = tmp_path / "two.gpkg"
    wkt = (
        'PROJCS["Equirectangular MARS",GEOGCS["GCS_MARS",DATUM["D_MARS",SPHEROID["MARS_localRadius",{radius},0]],'
        'PRIMEM["Reference_Meridian",0],UNIT["degree",0.0174532925199433]],PROJECTION["Equirectangular"],'
        'PARAMETER["standard_parallel_1",{parallel}],PARAMETER["central_meridian",0],UNIT["metre",1]]'
    )
    square = shapely.to_wkb(shapely.box(0, 3_500_000, 1000, 3_501_000))
    for name, radius, parallel in (("first", 3_396_190, 0), ("second", 3_381_000, 60)):
        pyogrio.raw.write(
            str(path),
            geometry=np.array([square], dtype=object),
            field_data=[np.array(["crater"], dtype=object)],
            fields=np.array(["class"], dtype=object),
            layer=name,
            driver="GPKG",
            geometry_type="Polygon",
            crs=wkt.format(radius=radius, parallel=parallel),
            append=name == "second",
            dataset_options={"CRS_WKT_EXTENSION": "YES"} if name == "first" else None,
        )
    for name, expected in (("first", 514_207), ("second", 1_020_459)):
        read = read_landforms(str(path), name)
        assert measure(read.features[0].geometry, read.crs)["area_m2"] == pytest.approx(expected, rel=1e-5)


def test_row_30_geopackages_are_of_a_version_that_old_gdal_knows(tmp_path: Path) -> None:
    """Row 30 of issue 17: 1.3, since GDAL 3.6 warns of later ones at each opening."""
    crs = pyproj.CRS.from_user_input("IAU_2015:49902")
    for path in (write_landforms(tmp_path / "a.gpkg", [feature()], crs), tmp_path / "cells.gpkg"):
        if not path.exists():
            write_cells(path, [[{"geometry": shapely.box(0, 0, 1, 1)}]], {}, crs, "cells")
        with contextlib.closing(sqlite3.connect(path)) as database:
            assert database.execute("PRAGMA user_version").fetchone() == (10300,)
            (wkt,) = database.execute(
                "SELECT definition_12_063 FROM gpkg_spatial_ref_sys JOIN gpkg_geometry_columns USING (srs_id)"
            ).fetchone()
        assert "planetocentric" in wkt.lower()
