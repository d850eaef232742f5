"""Rings in longitudes that jump between 180 and -180 degrees, or 360 and 0, are the small shapes that they mean."""

from __future__ import annotations

import csv
import json
import math
from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely
from shapely.geometry import Polygon

from plugin.engine.crs.crs import from_lonlat
from plugin.engine.formats.label_layers import read_labels
from plugin.engine.polygons.many_measures import measure_many
from plugin.engine.polygons.measures import measure
from plugin.engine.polygons.short_way import the_short_way
from plugin.engine.raster.source import RasterSource
from plugin.engine.training.labels import doubts_about, read_layer
from plugin.protocol.messages.jobs import LabelledRaster
from plugin.protocol.messages.rasters import RasterReference
from tests.engine.cli.commands import run as command
from tests.engine.formats.exports.ground import cap, iau, layer, run
from tests.engine.polygons.test_moving import global_map

MOON = iau(30100)
SAID = "jump between 180° and -180°, or 360° and 0°, and were taken the short way round: "
AREA = math.pi * 10_000**2


def wrapped(shape: Polygon, west: float) -> Polygon:
    """With all longitudes on the turn that begins at ``west``, as catalogues write them."""
    return shapely.transform(shape, lambda xy: np.column_stack([(xy[:, 0] - west) % 360 + west, xy[:, 1]]))


CRATERS = [
    (wrapped(cap(MOON, 180, 0, 10_000), -180), 180.0, 0.0),
    (wrapped(cap(MOON, 0, 20, 10_000), 0), 0.0, 20.0),
    (wrapped(cap(MOON, 20, 89.9, 10_000), -180), 20.0, 89.9),
    (wrapped(cap(MOON, 20, -89.9, 10_000), 0), 20.0, -89.9),
]


@pytest.mark.parametrize(("shape", "lon", "lat"), CRATERS, ids=["180", "0", "north pole", "south pole"])
def test_a_crater_whose_ring_jumps_is_the_same_everywhere(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, shape: Polygon, lon: float, lat: float
) -> None:
    craters = layer(tmp_path / "c.gpkg", [(shape, "crater")], MOON)
    raster = global_map(tmp_path)
    _, _, said = run(capfd, craters, "--out", tmp_path / "c.csv")
    assert said.count(f"c.gpkg that {SAID}1.") == 1
    (row,) = csv.DictReader((tmp_path / "c.csv").open(encoding="utf-8"))
    assert float(row["area_m2"]) == pytest.approx(AREA, rel=1e-3)
    assert float(row["diameter_m"]) == pytest.approx(20_000, rel=1e-3)
    assert float(row["fit_diameter_m"]) == pytest.approx(20_000, rel=1e-3)
    assert float(row["circularity"]) == pytest.approx(1, rel=2e-3)
    assert math.cos(math.radians(float(row["centre_lon"]) - lon)) == pytest.approx(1, abs=1e-5)
    assert float(row["centre_lat"]) == pytest.approx(lat, abs=1e-3)

    _, _, said = run(capfd, craters, "--out", tmp_path / "c.json", "--raster", raster)
    assert said.count(SAID) == 1
    (found,) = json.loads((tmp_path / "c.json").read_text())["annotations"]
    pixel = (math.radians(0.5) * 1_737_400) ** 2
    if abs(lat) < 80:
        assert found["area"] == pytest.approx(AREA / pixel / math.cos(math.radians(lat)), rel=1e-3)
    else:
        assert found["bbox"][0] == 0 and found["bbox"][2] == 720

    labels = read_labels(craters, crs=iau(30130 if lat > 0 else 30110))
    assert (len(labels), labels.turned, labels.repaired) == (1, 1, 0)
    if lat > 80:
        assert labels.polygons[0][0].area == pytest.approx(AREA, rel=2e-3)

    ground = layer(tmp_path / "ground.gpkg", [(shapely.box(-180, -90, 180, 90), "")], MOON)
    _, data, said = command(capfd, "count", craters, "--area", ground)
    assert data["count"]["craters"][0]["diameter_km"] == pytest.approx(20, rel=1e-3)
    assert said.count(SAID) == 1


def test_a_training_tells_of_labels_whose_rings_jump(tmp_path: Path) -> None:
    path = layer(tmp_path / "c.gpkg", [(CRATERS[0][0], "crater"), (cap(MOON, 30, 5, 10_000), "crater")], MOON)
    pair = LabelledRaster(RasterReference(str(global_map(tmp_path))), str(path))
    with RasterSource.open(pair.raster) as source:
        found = read_layer(pair, source, "class")
    (sentence,) = doubts_about(pair, found)
    assert sentence.endswith(f"c.gpkg that {SAID}1.")


def test_a_jumping_ring_with_a_hole_keeps_it() -> None:
    ring = cap(MOON, 180, 10, 50_000) - cap(MOON, 180, 10, 20_000)
    wanted, found = measure(ring, MOON), measure(wrapped(ring, -180), MOON)
    for name in ("area_m2", "perimeter_m", "major_m", "minor_m", "centre_lon360", "centre_lat"):
        assert found[name] == pytest.approx(wanted[name], rel=1e-6), name


def test_a_jumping_area_is_counted_the_short_way(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    craters = layer(tmp_path / "c.gpkg", [(cap(MOON, 178, 0, 10_000), "crater")], MOON)
    area = Polygon([(170, -10), (-171, -9), (-170, 11), (169, 10)])
    meant = Polygon([(170, -10), (189, -9), (190, 11), (169, 10)])
    ground = layer(tmp_path / "ground.gpkg", [(area, "")], MOON)
    _, data, said = command(capfd, "count", craters, "--area", ground)
    assert data["count"]["area_km2"] == pytest.approx((measure(meant, MOON)["area_m2"] or 0) / 1e6, rel=1e-9)
    assert f"ground.gpkg that {SAID}1." in said


@pytest.mark.parametrize(
    "shape",
    [
        shapely.box(-180, -90, 180, 90),
        shapely.box(-150, -10, 150, 20),
        shapely.box(0, 80, 360, 90),
        shapely.box(-150, -40, 150, 20) - shapely.box(-60, -10, 60, 10),
        Polygon([(-170, 5), (-60, -20), (60, -25), (170, 0), (70, 30), (-70, 35)]),
        Polygon([(-180, 60), (-60, 55), (60, 62), (180, 60), (180, 90), (-180, 90)]),
        shapely.box(170, -5, 190, 15),
    ],
    ids=["globe", "wide box", "cap", "box with a hole", "corners in between", "open at the pole", "on beyond 180"],
)
def test_what_is_wide_stays_as_it_is(shape: Polygon) -> None:
    assert the_short_way(shape, MOON) is shape
    assert the_short_way(shape, iau(30110)) is shape
    assert the_short_way(shape, None) is shape


@pytest.mark.parametrize("code", [49900, 49902, 19902])
@pytest.mark.parametrize("west", [-180, 0], ids=["180", "0"])
def test_planetocentric_degrees_are_degrees_too(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, code: int, west: int
) -> None:
    crs = iau(code)
    shapes = [cap(crs, west, 0, 10_000), cap(crs, 20, 89.9, 10_000), cap(crs, 20, -89.9, 10_000)]
    craters = layer(tmp_path / "c.gpkg", [(wrapped(shape, west), "crater") for shape in shapes], crs)
    _, _, said = run(capfd, craters, "--out", tmp_path / "c.csv")
    assert f"c.gpkg that {SAID}3." in said
    for row, lat in zip(csv.DictReader((tmp_path / "c.csv").open(encoding="utf-8")), (0, 90, -90), strict=True):
        assert float(row["diameter_m"]) == pytest.approx(20_000, rel=1e-3)
        assert float(row["centre_lat"]) == pytest.approx(lat, abs=0.11)
        if lat == 0:
            assert math.cos(math.radians(float(row["centre_lon"]) - west)) == pytest.approx(1, abs=1e-9)

    area = wrapped(shapely.segmentize(shapely.box(west - 10, -10, west + 10, 10), 0.5), west)
    _, data, _ = command(capfd, "count", craters, "--area", layer(tmp_path / "area.gpkg", [(area, "")], crs))
    meant = measure(shapely.box(10, -10, 30, 10), crs)["area_m2"] or 0
    assert data["count"]["area_km2"] == pytest.approx(meant / 1e6, rel=1e-6)
    assert len(data["count"]["craters"]) == 1

    labels = read_labels(craters, crs=crs)
    assert (len(labels), labels.turned, labels.repaired) == (3, 3, 0)


@pytest.mark.parametrize("side", [1, -1], ids=["north", "south"])
def test_a_ring_along_one_parallel_lies_around_its_pole(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, side: int
) -> None:
    parallel = Polygon([(lon, side * 60.0) for lon in range(-180, 180)])
    on_pole = Polygon([(lon, side * 85.0) for lon in range(0, 360, 2)])
    beside = cap(MOON, 20, side * 70, 10_000)
    craters = layer(tmp_path / "c.gpkg", [(on_pole, "crater"), (beside, "crater")], MOON)
    area = layer(tmp_path / "area.gpkg", [(parallel, "")], MOON)
    _, data, _ = command(capfd, "count", craters, "--area", area)
    north_of_60 = 2 * math.pi * 1737.4**2 * (1 - math.sin(math.radians(60)))
    assert data["count"]["area_km2"] == pytest.approx(north_of_60, rel=1e-4)
    sizes = sorted(crater["diameter_km"] for crater in data["count"]["craters"])
    assert sizes == pytest.approx([20, 2 * math.radians(5) * 1737.4], rel=1e-3)


@pytest.mark.parametrize("west", [-180, 0], ids=["180", "0"])
def test_simple_outlines_that_jump_are_not_said_to_be_mended(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, west: int
) -> None:
    places = [(west + beside, lat) for beside in (0, 0.05, -0.1, 0.5) for lat in (0, 45, 80)]
    shapes = [wrapped(cap(MOON, lon, lat, size), west) for lon, lat in places for size in (10_000, 30_000)]
    bow = Polygon([(20, 0), (21, 1), (21, 0), (20, 1)])
    craters = layer(tmp_path / "c.gpkg", [(shape, "crater") for shape in (*shapes, bow)], MOON)
    _, _, said = run(capfd, craters, "--out", tmp_path / "c.csv")
    assert "c.gpkg that crossed themselves and were mended: 1." in said


@pytest.mark.parametrize("west", [-180, 0], ids=["180", "0"])
@pytest.mark.parametrize(("lat", "reach"), [(-53, 41.2), (75, 33), (-52, 44), (89, 88), (-60, 80)])
def test_a_ring_around_a_pole_has_its_ground_up_to_a_hemisphere(lat: float, reach: float, west: int) -> None:
    basin = wrapped(cap(MOON, 100, lat, math.radians(reach) * 1_737_400, 720), west)
    found = measure(basin, MOON)
    wanted = 2 * math.pi * 1_737_400**2 * (1 - math.cos(math.radians(reach)))
    assert found["area_m2"] == pytest.approx(wanted, rel=1e-3)
    assert found["centre_lat"] == pytest.approx(lat, abs=0.05)


def test_a_ring_of_the_ground_between_two_parallels_has_a_hole_at_the_pole() -> None:
    ring = Polygon(
        [(lon, 60.0) for lon in range(-180, 180)], [[((lon + 40) % 360 - 180, 80.0) for lon in range(0, 360)]]
    )
    wanted = 2 * math.pi * 1_737_400**2 * (math.sin(math.radians(80)) - math.sin(math.radians(60)))
    assert measure(ring, MOON)["area_m2"] == pytest.approx(wanted, rel=1e-4)


def test_a_ring_around_both_poles_alike_has_no_measures() -> None:
    assert measure(Polygon([(lon, 0.3 * (-1) ** lon) for lon in range(-180, 180)]), MOON) == {}


def test_a_wide_outline_of_a_map_all_round_stays_wide() -> None:
    ragged = [(lon, -20 + lon % 7) for lon in range(180, -181, -5)]
    outline = Polygon([(-180, 30), (180, 30), *ragged])
    assert the_short_way(outline, MOON) is outline


def torn(shape: Polygon, crs: pyproj.CRS) -> Polygon:
    """An outline in degrees, corner by corner in a map, as plain reprojection makes it."""
    return shapely.transform(
        shape, lambda xy: np.column_stack(from_lonlat(crs, (xy[:, 0] + 180) % 360 - 180, xy[:, 1]))
    )


@pytest.mark.parametrize("projection", ["eqc", "eqc +lon_0=180", "eqc +lat_ts=40 +x_0=5000", "merc", "cea"])
@pytest.mark.parametrize("lat", [0.0, 40.0, -70.0])
def test_outlines_that_jump_in_cylindrical_maps_go_the_short_way(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, projection: str, lat: float
) -> None:
    crs = pyproj.CRS.from_user_input(f"+proj={projection} +R=1737400 +units=m +type=crs")
    across = 0.0 if "lon_0=180" in projection else 180.0
    shapes = [torn(cap(MOON, across + beside, lat, 10_000), crs) for beside in (0, 0.1)]
    craters = layer(tmp_path / "c.gpkg", [(shape, "crater") for shape in shapes], crs)
    _, _, said = run(capfd, craters, "--out", tmp_path / "c.csv")
    assert f"c.gpkg that {SAID}2." in said and "mended" not in said
    for row in csv.DictReader((tmp_path / "c.csv").open(encoding="utf-8")):
        assert float(row["diameter_m"]) == pytest.approx(20_000, rel=1e-3)
        assert float(row["fit_diameter_m"]) == pytest.approx(20_000, rel=1e-3)
        assert math.cos(math.radians(float(row["centre_lon"]) - across)) == pytest.approx(1, abs=1e-5)
    measured = measure_many(np.array(shapes, dtype=object), crs)
    assert measured["diameter_m"] == pytest.approx(20_000, rel=1e-3)


@pytest.mark.parametrize("projection", ["sinu", "moll", "robin"])
def test_outlines_that_jump_in_other_maps_are_left_out(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, projection: str
) -> None:
    crs = pyproj.CRS.from_user_input(f"+proj={projection} +R=1737400 +units=m +type=crs")
    shapes = [torn(cap(MOON, lon, lat, 50_000), crs) for lon, lat in ((180, 0), (179.5, 40), (0, 0), (90, -60))]
    craters = layer(tmp_path / "c.gpkg", [(shape, "crater") for shape in shapes], crs)
    _, _, said = run(capfd, craters, "--out", tmp_path / "c.csv")
    assert "Outlines of c.gpkg that jump at the border of their map, and were left out" in said and "told: 2." in said
    sizes = [float(row["diameter_m"]) for row in csv.DictReader((tmp_path / "c.csv").open(encoding="utf-8"))]
    assert sizes == pytest.approx([100_000, 100_000], rel=1e-3)
    assert np.isnan(measure_many(np.array(shapes, dtype=object), crs)["area_m2"]).tolist() == [True, True, False, False]
    labels = read_labels(craters, crs=crs)
    assert (len(labels), labels.torn, labels.turned) == (2, 2, 0)


@pytest.mark.parametrize(
    ("projection", "lon", "lat"),
    [
        ("tcea +lon_0=0", 150, 0),
        ("cass +lon_0=0", 150, 0),
        ("ob_tran +o_proj=eqc +o_lat_p=45 +o_lon_p=0 +lon_0=20", 200, -35),
        ("ob_tran +o_proj=merc +o_lat_p=45 +o_lon_p=0 +lon_0=20", 200, -35),
        ("lcc +lat_1=20 +lat_2=50 +lon_0=0", 180, 30),
        ("aea +lat_1=20 +lat_2=50 +lon_0=0", 180, 30),
        ("eqdc +lat_1=20 +lat_2=50 +lon_0=0", 180, 30),
        ("bonne +lat_1=40", 180, 30),
        ("wintri", 180, 30),
        ("vandg", 180, 30),
        ("hammer", 180, 30),
    ],
)
def test_outlines_that_jump_in_conic_oblique_and_transverse_maps_are_left_out(
    projection: str, lon: float, lat: float
) -> None:
    """Areas of 1 946 to 214 287 km² came out for 314; beside the border they are right."""
    crs = pyproj.CRS.from_user_input(f"+proj={projection} +R=1737400 +units=m +type=crs")
    across, beside = torn(cap(MOON, lon, lat, 10_000), crs), torn(cap(MOON, lon - 25, lat + 20, 10_000), crs)
    assert the_short_way(across, crs).is_empty and the_short_way(beside, crs) is beside
    areas = measure_many(np.array([across, beside], dtype=object), crs)["area_m2"]
    assert np.isnan(areas[0]) and areas[1] == pytest.approx(AREA, rel=2e-3)


@pytest.mark.parametrize(
    "projection",
    [
        "lcc +lat_1=20 +lat_2=50",
        "aea +lat_1=20 +lat_2=50",
        "tmerc",
        "laea +lat_0=90",
        "stere +lat_0=-90",
        "poly",
        "hammer",
    ],
)
def test_wide_and_simple_outlines_of_such_maps_stay(projection: str) -> None:
    """Boxes in degrees of 60° and strips of 1 by 40, with few corners and with many, beside the poles too."""
    crs = pyproj.CRS.from_user_input(f"+proj={projection} +R=1737400 +units=m +type=crs")
    south = -1 if "lat_0=-90" in projection else 1
    for box in ((-30, 0, 30, 60), (10, 10, 11, 50), (-40, 70, 40, 90), (20, 5, 20.01, 5.01), (-60, 30, 60, 31)):
        for length in (100.0, 1.0):
            shape = shapely.segmentize(shapely.box(*box), length)
            shape = shapely.transform(shape, lambda xy: np.column_stack(from_lonlat(crs, xy[:, 0], south * xy[:, 1])))
            assert the_short_way(shape, crs) is shape, (box, length)


@pytest.mark.parametrize("projection", ["eqc", "merc"])
def test_a_polar_ring_in_a_cylindrical_map_lies_around_its_pole(projection: str) -> None:
    crs = pyproj.CRS.from_user_input(f"+proj={projection} +R=1737400 +units=m +type=crs")
    found = measure(torn(cap(MOON, 20, 89, 100_000), crs), crs)
    assert found["area_m2"] == pytest.approx(math.pi * 100_000**2, rel=1e-3)
