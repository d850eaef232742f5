"""Catalogues on maps of whole bodies: craters across the border of the map, and at poles, at the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyproj
import pytest
from affine import Affine

from plugin.engine.cli.catalogue import read_catalogue
from plugin.engine.cli.prompts import CatalogueColumns
from plugin.engine.crs.crs import parse_crs, planetographic, to_lonlat
from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.rasters import RasterReference
from tests.engine.cli.commands import run
from tests.engine.cli.test_segment import needs_model
from tests.scenes import write_raster

MARS, MOON = 3_396_190.0, 1_737_400.0
#: Metres in a degree of Mars's equator.
DEGREE = MARS * np.pi / 180
COLUMNS = ("--lon", "lon", "--lat", "lat", "--diameter", "d_km", "--name", "id")
#: A crater of 200 km on Mars reaches so far in degrees: north, and east at 20 degrees of latitude.
NORTH, EAST = 1.6871, 1.7953

Rows = dict[str, tuple[Any, ...]]


def ground(path: Path, code: str, transform: Affine, size: tuple[int, int], craters: Rows, radius: float) -> Path:
    """A raster with a dark, bright-rimmed round of each crater, which is a circle on the body."""
    crs = parse_crs(code)
    columns, rows = np.meshgrid(np.arange(size[0]) + 0.5, np.arange(size[1]) + 0.5)
    lons, lats = (np.radians(part) for part in to_lonlat(crs, *(transform @ (columns.ravel(), rows.ravel()))))
    values = np.random.default_rng(0).normal(130, 4, columns.size)
    for lon, lat, across in craters.values():
        if not isinstance(lon, str):
            cosine = np.sin(lats) * np.sin(np.radians(lat))
            cosine += np.cos(lats) * np.cos(np.radians(lat)) * np.cos(lons - np.radians(lon))
            away = np.arccos(np.clip(cosine, -1, 1)) * radius / (across * 500)
            values += -70 * (away < 1) + 50 * ((away >= 1) & (away < 1.15))
    return write_raster(path, np.clip(values, 1, 255).reshape(columns.shape).astype("uint8"), code, transform)


def globe(path: Path, code: str, left: float, craters: Rows, unit: float = 1.0) -> Path:
    """All of Mars in quarters of a degree, from a longitude on."""
    transform = Affine(0.25 * unit, 0, left * unit, 0, -0.25 * unit, 90 * unit)
    return ground(path, code, transform, (1440, 720), craters, MARS)


def table(path: Path, craters: Rows) -> Path:
    rows = "".join(f"{name},{lon},{lat},{across}\n" for name, (lon, lat, across) in craters.items())
    path.write_text(f"id,lon,lat,d_km\n{rows}", encoding="utf-8")
    return path


def outlined(capfd: pytest.CaptureFixture[str], tmp_path: Path, image: Path, craters: Rows) -> tuple[Any, str]:
    """The landforms by name, with the box that each was asked with, and what was said."""
    out = tmp_path / "found.gpkg"
    status, _, said = run(
        capfd, "segment", image, "--prompts", table(tmp_path / "s.csv", craters), *COLUMNS, "--out", out
    )
    assert status == 0, said
    frame = pyogrio.read_dataframe(out, layer="landforms").set_index("object")
    frame["box"] = [json.loads(text)["box"] for text in frame["prompts"]]
    return frame, said


@needs_model
@pytest.mark.parametrize(
    ("code", "left", "unit", "seam"),
    [
        ("IAU_2015:49900", -180.0, 1.0, 180.0),
        ("IAU_2015:49900", 0.0, 1.0, 0.0),
        ("IAU_2015:49910", -180.0, DEGREE, 180.0),
        ("EPSG:4326", -180.0, 1.0, 180.0),
    ],
)
def test_a_crater_across_the_border_of_a_map_has_a_box_of_its_own_size(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, code: str, left: float, unit: float, seam: float
) -> None:
    east, north = EAST, NORTH
    if code == "EPSG:4326":
        around = np.arange(0.0, 360.0, 5.0)
        rim = pyproj.Geod(ellps="WGS84").fwd(0 * around, 20 + 0 * around, around, 100_000 + 0 * around)
        east, north = np.ptp(rim[0]) / 2, np.ptp(rim[1]) / 2
    craters: Rows = {"west": (seam - 0.5, 20, 200), "east": (seam + 0.5, -20, 200), "inside": (90, 20, 200)}
    image = globe(tmp_path / "globe.tif", code, left, craters, unit)
    found, said = outlined(capfd, tmp_path, image, craters)
    right = left + 360
    wanted = {"west": (right - 0.5, 20), "east": (left + 0.5, -20), "inside": (90, 20)}
    assert sorted(found.index) == sorted(wanted)
    for name, (x, y) in wanted.items():
        box = np.array([x - east, y - north, x + east, y + north]) * unit
        np.testing.assert_allclose(found.loc[name, "box"], box, atol=0.002 * unit)
        seen = np.array([max(x - east, left), y - north, min(x + east, right), y + north]) * unit
        np.testing.assert_allclose(found.loc[name].geometry.bounds, seen, atol=0.6 * unit)
    assert "Object west: The landform goes on at the other side of the raster" in said


@needs_model
@pytest.mark.parametrize(("left", "there"), [(-180.0, {"A": 180, "B": -180}), (0.0, {"A": 180, "B": 180})])
def test_a_crater_in_the_middle_of_which_the_map_ends_lies_on_it(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, left: float, there: dict[str, float]
) -> None:
    craters: Rows = {"A": (180, 20, 200), "B": (-180, -20, 200)}
    found, said = outlined(capfd, tmp_path, globe(tmp_path / "globe.tif", "IAU_2015:49900", left, craters), craters)
    for name, x in there.items():
        y = craters[name][1]
        np.testing.assert_allclose(found.loc[name, "box"], (x - EAST, y - NORTH, x + EAST, y + NORTH), atol=0.002)
    assert "does not lie on" not in said


@needs_model
@pytest.mark.parametrize(("code", "lat"), [("IAU_2015:30135", -90.0), ("IAU_2015:30130", 90.0)])
def test_a_crater_on_a_pole_has_a_box_all_around_it(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, code: str, lat: float
) -> None:
    craters: Rows = {"pole": (0, lat, 10), "turned": (77, lat, 5), "near": (77, lat * 0.9999, 10)}
    transform = Affine(100, 0, -25_600, 0, -100, 25_600)
    image = ground(tmp_path / "pole.tif", code, transform, (512, 512), {"pole": craters["pole"]}, MOON)
    found, _ = outlined(capfd, tmp_path, image, craters)
    np.testing.assert_allclose(found.loc["pole", "box"], (-5000, -5000, 5000, 5000), atol=1)
    np.testing.assert_allclose(found.loc["turned", "box"], (-2500, -2500, 2500, 2500), atol=2)
    np.testing.assert_allclose(np.ptp(np.reshape(found.loc["near", "box"], (2, 2)), axis=0), 10_000, atol=20)
    np.testing.assert_allclose(found.loc["pole"].geometry.bounds, (-5000, -5000, 5000, 5000), atol=500)


@needs_model
@pytest.mark.parametrize(
    ("code", "unit"), [("IAU_2015:49900", 1.0), ("IAU_2015:49910", DEGREE), ("IAU_2015:49920", DEGREE)]
)
def test_a_crater_over_a_pole_is_left_out_of_a_map_that_has_no_shapes_there(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, code: str, unit: float
) -> None:
    craters: Rows = {"over": (20, 89, 300), "on": (0, -90, 10), "below": (20, 60, 300)}
    image = globe(tmp_path / "globe.tif", code, -180, {"below": craters["below"]}, unit)
    found, said = outlined(capfd, tmp_path, image, craters)
    assert list(found.index) == ["below"]
    assert "2 rows of s.csv left out (over, on): a pole lies in it" in said
    assert "Outline on an image of the pole in a polar stereographic projection." in said


def test_what_is_wrong_with_a_row_is_told_by_its_cell(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    craters: Rows = {"a": ("30W", "5", 9), "b": (5, 95, 9), "c": (5, 5, ""), "d": ("", 5, 9)}
    image = globe(tmp_path / "globe.tif", "IAU_2015:49900", -180, {})
    path = table(tmp_path / "s.csv", craters)
    status, _, said = run(capfd, "segment", image, "--prompts", path, *COLUMNS, "--out", tmp_path / "a.gpkg")
    said = " ".join(said.split())
    assert status
    assert "2 rows of s.csv left out (a, d): '30W' is no number. Give degrees east and north" in said
    assert "1 row of s.csv left out (b): lat is not between -90 and 90 degrees." in said
    assert "1 row of s.csv left out (c), without a diameter." in said


@needs_model
@pytest.mark.parametrize(
    ("column", "unit", "across_m", "said"),
    [
        ("D", (), 200_000.0, "The diameters in the column D are taken for km; --unit m says that they are metres."),
        ("D", ("--unit", "km"), 200_000.0, ""),
        ("D (m)", (), 200_000.0, ""),
        ("diam_kilometres", (), 200_000.0, ""),
        ("radius_km", (), 200_000.0, "The column radius_km holds radii by its name"),
        ("Radius", (), 200_000.0, "The radii in the column Radius are taken for km"),
    ],
)
def test_what_is_taken_for_granted_of_diameters_is_told_once(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, column: str, unit: tuple[str, ...], across_m: float, said: str
) -> None:
    image = globe(tmp_path / "globe.tif", "IAU_2015:49900", -180, {"a": (10, 0, 200)})
    size = across_m / (1 if column.endswith("(m)") else 1000) / (2 if "adius" in column else 1)
    path = tmp_path / "s.csv"
    path.write_text(f"lon,lat,{column}\n10,0,{size}\n", encoding="utf-8")
    out = tmp_path / "a.gpkg"
    columns = ("--lon", "lon", "--lat", "lat", "--diameter", column)
    status, _, told = run(capfd, "segment", image, image, "--prompts", path, *columns, *unit, "--out", out)
    assert status == 0, told
    box = json.loads(pyogrio.read_dataframe(out, layer="landforms")["prompts"].iloc[0])["box"]
    assert (box[2] - box[0]) * DEGREE == pytest.approx(across_m, rel=1e-3)
    guesses = [line for line in told.splitlines() if "taken for km" in line or "by its name" in line]
    assert any(said in line for line in guesses) if said else not guesses
    assert len(guesses) == len(set(guesses))


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("craters.gpkg", b"SQLite format 3\0\x10\x00", "GeoPackage or SQLite"),
        ("craters.shp", b"\0\0\x27\x0a\0\0", "Shapefile"),
        ("craters.dbf", b"\x03\x7a\x01", "Shapefile"),
        ("craters.geojson", b'{"type": "FeatureCollection"}', "JSON"),
        ("craters.xlsx", b"PK\x03\x04\x14", "XLSX, ODS or ZIP"),
    ],
)
@pytest.mark.parametrize("columns", [(), COLUMNS])
def test_a_layer_in_place_of_a_table_is_told_the_way_on(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, name: str, content: bytes, kind: str, columns: tuple[str, ...]
) -> None:
    path, image = tmp_path / name, globe(tmp_path / "globe.tif", "IAU_2015:49900", -180, {})
    path.write_bytes(content)
    status, _, said = run(capfd, "segment", image, "--prompts", path, *columns, "--out", tmp_path / "a.gpkg")
    said = " ".join(said.split())
    assert (
        status
        and f"{name} is a file of another kind ({kind})" in said
        and "Save it as CSV" in said
        and "From a layer…" in said
    )


@needs_model
def test_a_box_without_a_size_is_told_what_it_lacks(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    image = globe(tmp_path / "globe.tif", "IAU_2015:49900", -180, {})
    status, _, said = run(capfd, "segment", image, "--box", 5, 5, 5, 8, "--out", tmp_path / "a.gpkg")
    assert status and "The box has no width or no height: give two opposite corners" in " ".join(said.split())


@needs_model
def test_boxes_of_one_raster_are_found_on_another_that_counts_longitudes_on_another_turn(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    craters: Rows = {"a": (-90, 20, 200), "b": (179.9, 20, 200)}
    east = globe(tmp_path / "east.tif", "IAU_2015:49900", 0, craters)
    west = globe(tmp_path / "west.tif", "IAU_2015:49900", -180, craters)
    path, out = tmp_path / "p.csv", tmp_path / "a.gpkg"
    path.write_text("object,kind,x,y,x2,y2\na,box,268,18,272,22\nb,box,178,18,182,22\n", encoding="utf-8")
    status, data, said = run(capfd, "segment", east, west, "--prompts", path, "--out", out)
    assert status == 0, said
    assert [row["object"] for row in data["features"]] == ["a", "b", "a", "b"]


@needs_model
def test_a_box_over_the_pole_of_a_polar_map_is_left_out_on_a_map_of_the_body(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    craters: Rows = {"over": (0, 90, 300)}
    transform = Affine(2000, 0, -512_000, 0, -2000, 512_000)
    polar = ground(tmp_path / "polar.tif", "IAU_2015:49930", transform, (512, 512), craters, MARS)
    whole, out = globe(tmp_path / "globe.tif", "IAU_2015:49900", -180, craters), tmp_path / "a.gpkg"
    box = ("--box", -150_000, -150_000, 150_000, 150_000)
    status, data, said = run(capfd, "segment", polar, whole, *box, "--out", out)
    assert status == 0 and data["polygons"] == 1
    assert "Object 1 left out on globe.tif: a pole lies in it" in said and "polar stereographic" in said


#: Semi-axes of flattened bodies in metres.
FLAT = {"Mars": (3_396_190.0, 3_376_200.0), "Vesta": (285_000.0, 229_000.0)}


@pytest.mark.parametrize("body", FLAT)
@pytest.mark.parametrize("lat", [0.0, 45.0, -70.0, -90.0])
def test_boxes_on_flattened_bodies_are_as_large_as_their_craters(tmp_path: Path, body: str, lat: float) -> None:
    a, b = FLAT[body]
    geod = pyproj.Geod(a=a, b=b)
    geodetic = lat if abs(lat) == 90.0 else np.degrees(np.arctan(np.tan(np.radians(lat)) * (a / b) ** 2))
    # true to distances from its middle, so that the box is the circle's own
    crs = pyproj.CRS.from_proj4(f"+proj=aeqd +lat_0={geodetic} +lon_0=10 +a={a} +b={b} +units=m +no_defs")
    pixels = np.full((60, 60), 90, dtype="uint8")
    image = write_raster(tmp_path / "ground.tif", pixels, crs.to_wkt(), Affine(1000, 0, -30_000, 0, -1000, 30_000))
    columns = CatalogueColumns("lon", "lat", "d_km", "id")
    with RasterSource.open(RasterReference(str(image))) as source:
        assert source.body is not None and source.body.semi_major == a
        (found,), _ = read_catalogue(table(tmp_path / "t.csv", {"c": (10, lat, 40)}), columns, source)
    left, bottom, right, top = found.prompt.box or ()
    for x, y in ((left, 0), (right, 0), (0, bottom), (0, top)):
        lon, north = to_lonlat(source.crs, [x], [y])
        _, _, away = geod.inv(10.0, geodetic, lon[0], planetographic(source.crs, north)[0])
        assert away == pytest.approx(20_000, rel=1e-3)


@needs_model
@pytest.mark.parametrize(("lon", "lat"), [(60.0, 45.0), (-170.0, 50.0)])
def test_craters_on_sheared_ground_keep_their_sizes(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, lon: float, lat: float
) -> None:
    craters: Rows = {"wide": (lon, lat, 300), "small": (lon + 7, lat, 100)}
    x, y = np.radians(lon) * np.cos(np.radians(lat)) * MARS, np.radians(lat) * MARS
    transform = Affine(2000, 0, x - 500_000, 0, -2000, y + 400_000)
    image = ground(tmp_path / "sheared.tif", "IAU_2015:49920", transform, (500, 400), craters, MARS)
    found, said = outlined(capfd, tmp_path, image, craters)
    for name, (_, _, across) in craters.items():
        assert found.loc[name, "diameter_m"] == pytest.approx(across * 1000, rel=0.05), said
