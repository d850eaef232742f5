from __future__ import annotations

import csv
import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyproj
import pytest
import shapely
from affine import Affine
from shapely.geometry.base import BaseGeometry

from plugin.engine.cli.catalogue import read_catalogue
from plugin.engine.cli.prompts import CatalogueColumns
from plugin.engine.crs.bodies import lonlat_crs
from plugin.engine.crs.crs import from_lonlat, transform_function
from plugin.engine.formats.exports.run import export_landforms
from plugin.engine.formats.geopackage import write_landforms
from plugin.engine.formats.vector_layers import polygonal
from plugin.engine.jobs import JobContext
from plugin.engine.polygons.plane import own_latitude
from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.exports import Export
from plugin.protocol.messages.rasters import RasterReference
from tests.engine.cli.commands import run as command
from tests.engine.formats.exports.ground import MARS_POLAR_RADIUS, MARS_RADIUS, box, cap, iau, layer, run, table
from tests.scenes import gusev_craters, scene, write_raster


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def collection(path: Path) -> dict[str, Any]:
    return dict(json.loads(path.read_text(encoding="utf-8")))


def placed(path: Path, crs: pyproj.CRS) -> BaseGeometry:
    """The only polygon of a GeoJSON, read by its own CRS, in another one."""
    frame = pyogrio.read_dataframe(path)
    move = transform_function(pyproj.CRS.from_user_input(frame.crs), crs)
    moved: BaseGeometry = shapely.transform(frame.geometry[0], lambda xy: np.column_stack(move(*xy.T)))
    return moved


def sphere_of(crs: pyproj.CRS) -> pyproj.CRS:
    """Longitudes and planetocentric latitudes of a body."""
    return lonlat_crs(crs, sphere=True)


def test_a_table_has_centres_diameters_and_what_was_there(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    crs = iau(49900)
    features = [
        {"geometry": cap(crs, 200, 60, 5000), "class": 'crater "A", fresh', "reviewer": "Jörg", "area_m2": 1.0},
        {"geometry": cap(crs, 10, -5, 700), "class": None, "score": 0.25, "reviewed": True},
    ]
    source = write_landforms(tmp_path / "l.gpkg", features, crs)
    status, data, _ = run(capfd, source, "--out", tmp_path / "l.csv")
    assert (status, data["count"], data["left_out"]) == (0, 2, 0)
    first, second = rows_of(tmp_path / "l.csv")
    assert (first["fid"], first["class"], first["reviewer"], first["score"]) == ("1", 'crater "A", fresh', "Jörg", "")
    assert (second["class"], second["score"], second["reviewed"]) == ("", "0.25", "True")
    assert float(first["fit_diameter_m"]) == pytest.approx(10_000, rel=1e-7)
    assert (float(first["fit_lon"]), float(first["fit_lat"])) == (pytest.approx(-160), pytest.approx(60))
    assert float(first["fit_residual_m"]) < 0.001
    assert "least-squares circle" in first["fit_method"]
    assert float(first["ellipse_major_m"]) == pytest.approx(float(first["ellipse_minor_m"]), rel=1e-6)
    # Measures are taken anew, on the body, whatever the table said.
    assert float(first["area_m2"]) == pytest.approx(np.pi * 5000**2, rel=1e-3)
    assert float(first["centre_lon360"]) == pytest.approx(200)


def test_only_the_classes_asked_for(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    shapes = [(shapely.box(0, 0, 9, 9), name) for name in ("dune", "crater", "ridge")]
    source = layer(tmp_path / "l.gpkg", shapes, iau(49910))
    status, data, _ = run(capfd, source, "--out", tmp_path / "l.csv", "--class", "dune", "--class", "ridge")
    assert (status, data["count"], data["left_out"]) == (0, 2, 1)
    assert [row["class"] for row in rows_of(tmp_path / "l.csv")] == ["dune", "ridge"]


def test_geojson_comes_back_where_it_was(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    crs = iau(49910)
    ring = shapely.difference(cap(crs, 10, 20, 5000), cap(crs, 10, 20, 1000))
    source = layer(tmp_path / "l.gpkg", [(ring, "crater")], crs)
    assert run(capfd, source, "--out", tmp_path / "l.geojson")[0] == 0
    made = collection(tmp_path / "l.geojson")
    (feature,) = made["features"]
    assert feature["id"] == 1 and feature["properties"]["class"] == "crater"
    assert feature["properties"]["fit_diameter_m"] == pytest.approx(10_000)
    shape = shapely.geometry.shape(feature["geometry"])
    assert shapely.is_ccw(shape.exterior) and not shapely.is_ccw(shape.interiors[0])
    degrees = shapely.transform(ring, lambda xy: np.degrees(xy / MARS_RADIUS))
    assert shape.symmetric_difference(degrees).area < 1e-7 * degrees.area
    read = pyogrio.read_dataframe(tmp_path / "l.geojson")
    assert read.crs.is_geographic and read.crs.ellipsoid.semi_major_metre == MARS_RADIUS


@pytest.mark.parametrize("code", [49900, 49902])
@pytest.mark.parametrize("lon", [180.0, -180.0])
def test_geojson_is_cut_at_the_seam(capfd: pytest.CaptureFixture[str], tmp_path: Path, code: int, lon: float) -> None:
    crs = iau(code)
    ring = shapely.difference(cap(crs, lon, 10, 50_000), cap(crs, lon, 10, 20_000))
    source = layer(tmp_path / "l.gpkg", [(ring, "crater")], crs)
    assert run(capfd, source, "--out", tmp_path / "l.geojson")[0] == 0
    (feature,) = collection(tmp_path / "l.geojson")["features"]
    shape = shapely.geometry.shape(feature["geometry"])
    assert shape.geom_type == "MultiPolygon" and shape.is_valid
    bounds = sorted(part.bounds[0] for part in shape.geoms)
    assert bounds[0] == -180 and bounds[-1] > 179
    assert placed(tmp_path / "l.geojson", crs).area == pytest.approx(ring.area, rel=1e-6)


def test_geojson_around_a_pole_holds_the_pole(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    crs = iau(49935)
    source = layer(tmp_path / "l.gpkg", [(cap(crs, 0, -90, 100_000), "cap")], crs)
    assert run(capfd, source, "--out", tmp_path / "l.geojson")[0] == 0
    (feature,) = collection(tmp_path / "l.geojson")["features"]
    shape = shapely.geometry.shape(feature["geometry"])
    assert shape.is_valid
    edge = -90 + np.degrees(100_000 / MARS_RADIUS)
    assert shape.bounds == pytest.approx((-180, -90, 180, edge), abs=1e-6)
    assert shape.area == pytest.approx(360 * (edge + 90), rel=1e-3)


def test_on_earth_geojson_is_that_of_the_standard(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    utm = pyproj.CRS.from_epsg(32633)
    source = layer(tmp_path / "l.gpkg", [(shapely.Point(500_000, 5_000_000).buffer(500), "crater")], utm)
    assert run(capfd, source, "--out", tmp_path / "l.geojson")[0] == 0
    made = collection(tmp_path / "l.geojson")
    assert "crs" not in made
    centre = shapely.geometry.shape(made["features"][0]["geometry"]).centroid
    assert (centre.x, centre.y) == (pytest.approx(15), pytest.approx(45.154, abs=0.01))


def test_a_catalogue_of_any_kind_is_exported(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    source = scene("gusev/gusev_900_craters.geojson")
    area = shapely.union_all([shapely.geometry.shape(item["geometry"]) for item in gusev_craters()]).envelope
    out = tmp_path / "gusev.scc"
    words = (source, "--out", out, "--class-field", "cls", "--area-wkt", area.wkt)
    status, data, _ = run(capfd, *words)
    assert (status, data["count"]) == (0, len(gusev_craters()))
    status, data, _ = run(capfd, source, "--out", tmp_path / "gusev.csv")
    assert status == 0
    # The catalogue's circles are drawn around its own diameters.
    for row in rows_of(tmp_path / "gusev.csv"):
        assert float(row["fit_diameter_m"]) / 1000 == pytest.approx(float(row["diam_km"]), rel=0.05)


def test_what_is_no_polygon_is_left_out() -> None:
    assert polygonal(shapely.Point(0, 0)) is None
    assert polygonal(shapely.Polygon([(0, 0), (float("nan"), 1), (1, 1)])) is None


@pytest.mark.parametrize("suffix", ["csv", "geojson"])
def test_row_28_craters_of_a_large_catalogue_are_written_as_each_by_itself(tmp_path: Path, suffix: str) -> None:
    """They are fitted, measured and put on the globe many at once; `make bench-export` tells how long it takes."""
    crs, random = iau(49900), np.random.default_rng(1)
    places = random.uniform((-179.9, -60, 500), (179.9, 60, 90_000), (1500, 3))
    places[:20, 0] = 179.99  # across the seam
    shapes = [(cap(crs, *place, corners=64), "crater") for place in places.tolist()]

    def written(name: str, some: list[tuple[shapely.Geometry, str]]) -> list[dict[str, Any]]:
        source, out = layer(tmp_path / f"{name}.gpkg", some, crs), tmp_path / f"{name}.{suffix}"
        assert export_landforms(Export(str(source), str(out), suffix), JobContext()).count == len(some)
        if suffix == "csv":
            return rows_of(out)
        return [{**each["properties"], "geometry": each["geometry"]} for each in collection(out)["features"]]

    many = written("many", shapes)
    for number in range(0, len(shapes), 75):
        (one,) = written(f"one-{number}", shapes[number : number + 1])
        assert one.keys() == many[number].keys()
        for name in one.keys() - {"fid", "geometry"}:
            values = one[name], many[number][name]
            numbers = all(isinstance(value, (int, float)) or _is_number(value) for value in values)
            close = numbers and float(values[0]) == pytest.approx(float(values[1]), rel=1e-6, abs=1e-6)
            assert values[0] == values[1] or close, name
        if suffix == "geojson":
            shape, other = (shapely.geometry.shape(row["geometry"]) for row in (one, many[number]))
            assert shape.hausdorff_distance(other) < 1e-8


def _is_number(value: Any) -> bool:
    try:
        float(value)
    except (TypeError, ValueError):
        return False
    return True


@pytest.mark.parametrize("code", [49901, 49902, 49910, 49911, 49931])
def test_places_mean_the_same_in_all_layers_and_files(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, code: int
) -> None:
    """Degrees east and planetocentric latitudes, as catalogues of prompts have them."""
    crs = iau(code)
    source = layer(tmp_path / "l.gpkg", [(cap(crs, -30, 45, 5000), "crater")], crs)
    ocentric = 45.0 if code == 49910 else math.degrees(math.atan((MARS_POLAR_RADIUS / MARS_RADIUS) ** 2))
    for suffix in ("csv", "geojson"):
        assert run(capfd, source, "--out", tmp_path / f"l.{suffix}")[0] == 0
    (feature,) = collection(tmp_path / "l.geojson")["features"]
    (row,) = rows_of(tmp_path / "l.csv")
    middle = placed(tmp_path / "l.geojson", sphere_of(crs)).centroid
    for values in (row, feature["properties"]):
        for lon, lat in (("centre_lon", "centre_lat"), ("fit_lon", "fit_lat")):
            assert float(values[lat]) == pytest.approx(ocentric, abs=1e-4)
            assert (float(values[lon]), float(values[lat])) == pytest.approx((middle.x, middle.y), abs=1e-3)
    # The table is a catalogue for a raster of the same CRS.
    x, y = (float(value) for value in from_lonlat(crs, -30.0, own_latitude(crs, 45.0)))
    pixel = 600.0 if crs.is_projected else 0.01
    transform = Affine(pixel, 0, x - 50 * pixel, 0, -pixel, y + 50 * pixel)
    image = write_raster(tmp_path / "image.tif", np.full((100, 100), 7, np.uint8), f"IAU_2015:{code}", transform)
    columns = CatalogueColumns("centre_lon", "centre_lat", "diameter_m", "fid")
    with RasterSource.open(RasterReference(str(image))) as raster:
        (found,), _ = read_catalogue(tmp_path / "l.csv", columns, raster)
    left, bottom, right, top = found.prompt.box
    assert ((left + right) / 2, (bottom + top) / 2) == pytest.approx((x, y), abs=pixel / 5)


def test_a_count_tells_planetocentric_latitudes_and_its_file_those_that_it_says(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    crs = iau(49901)
    source = layer(tmp_path / "l.gpkg", [(cap(crs, -30, 45, 5000), "crater")], crs)
    area = layer(tmp_path / "area.gpkg", [(box(crs, -31, 44, -29, 46), "")], crs)
    assert run(capfd, source, "--area", area, "--out", tmp_path / "l.scc")[0] == 0
    text = (tmp_path / "l.scc").read_text(encoding="utf-8")
    assert "latitudes planetographic" in text
    assert float(table(tmp_path / "l.scc", "crater")[0]["lat"]) == pytest.approx(45.0, abs=1e-6)
    status, data, _ = command(capfd, "count", source, "--area", area)
    assert (status, data["count"]["craters"][0]["lat"]) == (0, pytest.approx(44.6619, abs=1e-3))


def test_outlines_that_no_curve_is_near_have_none_and_nothing_is_said_of_numbers(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    shapes = (
        [(0, 0), (10_000, 0), (10_000, 2_000), (2_000, 2_000), (2_000, 10_000), (0, 10_000)],
        [(0, 0), (10_000, 1_000), (10_000, 2_000), (3_000, 2_500), (0, 9_000)],
        [(0, 0), (10_000, 0), (10_000, 10_000), (0, 10_000)],
    )
    source = layer(tmp_path / "l.gpkg", [(shapely.Polygon(shape), "crater") for shape in shapes], iau(49910))
    status, _, said = run(capfd, source, "--out", tmp_path / "l.csv")
    assert status == 0 and "Warning" not in said
    *odd, square = rows_of(tmp_path / "l.csv")
    for row in odd:
        assert [row[name] for name in row if name.startswith("ellipse_")] == [""] * 4
        assert float(row["fit_diameter_m"]) < 15_000 and float(row["major_m"]) < 15_000
    assert float(square["fit_diameter_m"]) == pytest.approx(11_478, abs=3)
    assert float(square["ellipse_major_m"]) == pytest.approx(11_478, abs=3)
    assert float(square["fit_residual_m"]) == pytest.approx(631, abs=3)


@pytest.mark.parametrize(("crs", "told"), [("ESRI:104905", True), ("IAU_2015:49901", False), ("IAU_2015:49900", False)])
@pytest.mark.parametrize("ending", ["csv", "scc"])
def test_latitudes_that_nobody_named_are_told_of(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, crs: str, told: bool, ending: str
) -> None:
    known = pyproj.CRS.from_user_input(crs)
    craters = layer(tmp_path / "craters.gpkg", [(cap(known, 10, 45, 10_000), "crater")], known)
    ground = layer(tmp_path / "ground.gpkg", [(cap(known, 10, 45, 90_000), "ground")], known)
    words = ("--area", ground) if ending == "scc" else ()
    status, result, _ = run(capfd, craters, "--out", tmp_path / f"out.{ending}", *words)
    said = [note for note in result["notes"] if "does not say which latitudes it holds: they were taken for" in note]
    assert status == 0 and len(said) == (len(words or "1") if told else 0)
    assert not told or all("planetocentric" in note for note in said)
