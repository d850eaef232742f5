"""Crater counts for Craterstats: sizes, places, shares and counted areas on the body."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely

from plugin.engine.polygons.plane import own_latitude
from tests.engine.cli.commands import run as command
from tests.engine.formats.exports.ground import (
    MARS_POLAR_RADIUS,
    MARS_RADIUS,
    MOON_RADIUS,
    box,
    cap,
    iau,
    layer,
    run,
    table,
    values,
)


def box_km2(width_deg: float, south: float, north: float, a: float, b: float) -> float:
    """Area of a box of longitudes and geodetic latitudes: the integral over its parallels, by fine steps."""
    lat = np.radians(np.linspace(south, north, 200_001))
    e2 = 1 - (b / a) ** 2
    sine = np.sin(lat)
    density = a * a * (1 - e2) * np.cos(lat) / (1 - e2 * sine * sine) ** 2
    return float(math.radians(width_deg) * np.trapezoid(density, lat)) / 1e6


def centric(lat: float) -> float:
    return math.degrees(math.atan(math.tan(math.radians(lat)) * (MARS_POLAR_RADIUS / MARS_RADIUS) ** 2))


@pytest.mark.parametrize(
    ("code", "a", "b", "own"),
    [
        (49900, MARS_RADIUS, MARS_RADIUS, float),
        (49910, MARS_RADIUS, MARS_RADIUS, float),
        (49902, MARS_RADIUS, MARS_POLAR_RADIUS, centric),
        # The WKT of a projected CRS without its code does not say that latitudes are planetocentric.
        (49912, MARS_RADIUS, MARS_POLAR_RADIUS, float),
        (30100, MOON_RADIUS, MOON_RADIUS, float),
        (30110, MOON_RADIUS, MOON_RADIUS, float),
    ],
)
@pytest.mark.parametrize("suffix", ["scc", "diam"])
def test_a_count_has_the_sizes_of_the_body(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, code: int, a: float, b: float, own: object, suffix: str
) -> None:
    crs = iau(code)
    assert callable(own)
    places = [(10.0, 45.0, 5000.0), (-10.25, 44.0, 617.0)]
    shapes = [(cap(crs, lon, lat, radius), "crater") for lon, lat, radius in places]
    craters = layer(tmp_path / "craters.gpkg", shapes, crs)
    south, north = own_latitude(crs, [40.0, 50.0])
    area = layer(tmp_path / "area.gpkg", [(box(crs, -20, south, 20, north), "")], crs)
    out = tmp_path / f"count.{suffix}"
    status, data, _ = run(capfd, craters, "--out", out, "--area", area)
    assert (status, data["files"], data["count"], data["left_out"]) == (0, [str(out)], 2, 0)
    expected = box_km2(40, 40, 50, a, b)
    assert data["area_m2"] / 1e6 == pytest.approx(expected, rel=1e-4)
    head = values(out)
    if suffix == "scc":
        assert [float(head[f"{axis}_axis_radius"].split()[0]) for axis in "abc"] == pytest.approx(
            [a / 1000, a / 1000, b / 1000]
        )
        assert float(head["Total_area"].split()[0]) == pytest.approx(expected, rel=1e-4)
    else:
        assert float(head["area"]) == pytest.approx(expected, rel=1e-4)
    rows = table(out, "crater")
    size = "diam" if suffix == "scc" else "diameter"
    assert [float(row[size]) for row in rows] == pytest.approx([10.0, 1.234], rel=1e-6)
    assert [float(row["fraction"]) for row in rows] == [1, 1]
    assert [float(row["lon"]) for row in rows] == pytest.approx([10, -10.25], abs=1e-7)
    assert [float(row["lat"]) for row in rows] == pytest.approx([own(45.0), own(44.0)], abs=1e-7)
    assert "least squares" in out.read_text()


def test_longitudes_are_between_minus_and_plus_180(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    crs = iau(49900)
    craters = layer(tmp_path / "c.gpkg", [(cap(crs, 200, 0, 5000), "crater"), (cap(crs, 180, 1, 5000), "crater")], crs)
    area = layer(tmp_path / "a.gpkg", [(box(crs, 175, -5, 205, 5), "")], crs)
    out = tmp_path / "count.scc"
    assert run(capfd, craters, "--out", out, "--area", area)[0] == 0
    longitudes = [float(row["lon"]) for row in table(out, "crater")]
    assert longitudes[0] == pytest.approx(-160)
    assert abs(longitudes[1]) == pytest.approx(180)
    assert [float(row["fraction"]) for row in table(out, "crater")] == [1, 1]
    boundary = [float(row["lon"]) for row in table(out, "unit_boundary")]
    assert min(boundary) >= -180 and max(boundary) <= 180
    assert {175.0, -155.0} <= {round(lon, 9) for lon in boundary}


def test_the_seam_of_two_conventions_is_no_border(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    craters = layer(tmp_path / "c.gpkg", [(cap(iau(49900), 355, 10, 9000), "crater")], iau(49900))
    area = layer(tmp_path / "a.gpkg", [(box(iau(49910), -10, 0, 0, 20), "")], iau(49910))
    status, data, _ = run(capfd, craters, "--out", tmp_path / "count.scc", "--area", area)
    assert (status, data["count"]) == (0, 1)
    assert float(table(tmp_path / "count.scc", "crater")[0]["lon"]) == pytest.approx(-5)


def test_only_the_share_inside_counts(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    crs = iau(30110)
    radius = 2000.0
    # The border of the second lies half a radius from its centre.
    beyond = math.degrees(radius / 2 / MOON_RADIUS)
    shapes = [
        (cap(crs, 5, 0, radius, 720), "crater"),
        (cap(crs, 5 - beyond, 0.5, radius, 720), "crater"),
        (cap(crs, 5.5, 0.1, radius), "crater"),
        (cap(crs, 4.5, -0.5, radius), "Crater, degraded"),
        (cap(crs, 4.5, 0.5, radius), "dune"),
    ]
    craters = layer(tmp_path / "c.gpkg", shapes, crs)
    area = layer(tmp_path / "a.gpkg", [(box(crs, 4, -1, 5, 1), "")], crs)
    out = tmp_path / "count.scc"
    status, data, said = run(capfd, craters, "--out", out, "--area", area)
    assert (status, data["count"], data["left_out"]) == (0, 3, 2)
    assert "1 crater outside of the counted area left out." in said
    fractions = [float(row["fraction"]) for row in table(out, "crater")]
    assert fractions == pytest.approx([0.5, 0.75, 1.0], abs=1e-4)
    # Diameters stay those of the whole craters.
    assert [float(row["diam"]) for row in table(out, "crater")] == pytest.approx([4, 4, 4], rel=1e-6)


def test_holes_and_parts_of_the_area_are_rings_of_their_own(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    crs = iau(49900)
    ground = shapely.difference(box(crs, 0, 0, 1, 1), box(crs, 0.4, 0.4, 0.6, 0.6))
    parts = [(ground, ""), (box(crs, 2, 0, 3, 1), ""), (box(crs, 2.5, 0, 3, 1), "")]
    area = layer(tmp_path / "a.gpkg", parts, crs)
    craters = layer(
        tmp_path / "c.gpkg", [(cap(crs, 0.5, 0.5, 2000), "crater"), (cap(crs, 2.5, 0.5, 1000), "crater")], crs
    )
    out = tmp_path / "count.scc"
    status, data, _ = run(capfd, craters, "--out", out, "--area", area)
    assert (status, data["count"]) == (0, 1), "the crater in the hole is outside"
    rows = table(out, "unit_boundary")
    assert [int(row["vertex"]) for row in rows] == list(range(1, len(rows) + 1))
    assert {(row["sub_area"], row["tag"]) for row in rows} == {("1", "ext"), ("2", "int"), ("3", "ext")}
    rings = [[row for row in rows if row["sub_area"] == number] for number in "123"]
    for ring in rings:
        assert (ring[0]["lon"], ring[0]["lat"]) == (ring[-1]["lon"], ring[-1]["lat"])
    whole = box_km2(1, 0, 1, MARS_RADIUS, MARS_RADIUS)
    hole = box_km2(0.2, 0.4, 0.6, MARS_RADIUS, MARS_RADIUS)
    # What two polygons share counts once.
    assert data["area_m2"] / 1e6 == pytest.approx(2 * whole - hole, rel=1e-4)


def test_long_edges_of_the_area_follow_their_parallels(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    crs = iau(30100)
    craters = layer(tmp_path / "c.gpkg", [(cap(crs, 20, 60, 9000), "crater")], crs)
    area = layer(tmp_path / "a.gpkg", [(box(crs, 0, 58, 40, 62), "")], crs)
    out = tmp_path / "count.scc"
    assert run(capfd, craters, "--out", out, "--area", area)[0] == 0
    rows = table(out, "unit_boundary")
    on_parallel = [float(row["lon"]) for row in rows if float(row["lat"]) == pytest.approx(62)]
    assert np.diff(sorted(set(on_parallel))).max() <= 0.25


def test_around_a_pole(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    crs = iau(49930)
    shapes = [(cap(crs, 0, 90, 20_000), "crater"), (cap(crs, 100, 85, 3000), "crater")]
    craters = layer(tmp_path / "c.gpkg", shapes, crs)
    radius = math.radians(10) * MARS_RADIUS
    area = layer(tmp_path / "a.gpkg", [(cap(crs, 0, 90, radius, 2000), "")], crs)
    out = tmp_path / "count.diam"
    status, data, _ = run(capfd, craters, "--out", out, "--area", area)
    assert status == 0
    assert data["area_m2"] == pytest.approx(2 * math.pi * MARS_RADIUS**2 * (1 - math.cos(math.radians(10))), rel=1e-4)
    rows = table(out, "crater")
    assert [float(row["diameter"]) for row in rows] == pytest.approx([40, 6], rel=1e-6)
    assert [float(row["fraction"]) for row in rows] == [1, 1]
    assert float(rows[0]["lat"]) == pytest.approx(90)


def test_on_a_whole_body_craters_count_by_their_shares(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    crs = iau(30100)
    shapes = [(cap(crs, lon, lat, 50_000), "crater") for lon, lat in ((0, 0), (179, 10), (200, -40), (80, 66), (9, 60))]
    craters = layer(tmp_path / "c.gpkg", shapes, crs)
    area = layer(tmp_path / "a.gpkg", [(box(crs, -180, -60, 180, 60), "")], crs)
    out = tmp_path / "count.diam"
    status, data, _ = run(capfd, craters, "--out", out, "--area", area)
    assert (status, data["count"], data["left_out"]) == (0, 4, 1)
    assert [float(row["fraction"]) for row in table(out, "crater")] == pytest.approx([1, 1, 1, 0.504], abs=1e-3)
    assert data["area_m2"] == pytest.approx(4 * math.pi * MOON_RADIUS**2 * math.sin(math.radians(60)), rel=1e-4)


def test_a_cap_beyond_a_hemisphere_is_not_turned_inside_out(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    crs = iau(30130)
    craters = layer(
        tmp_path / "c.gpkg", [(cap(crs, 0, -20, 50_000), "crater"), (cap(crs, 0, -40, 50_000), "crater")], crs
    )
    ground = cap(crs, 0, 90, math.radians(120) * MOON_RADIUS, 720)
    area = layer(tmp_path / "a.gpkg", [(ground, "")], crs)
    status, data, _ = run(capfd, craters, "--out", tmp_path / "count.diam", "--area", area)
    assert (status, data["count"]) == (0, 1)
    assert data["area_m2"] == pytest.approx(3 * math.pi * MOON_RADIUS**2, rel=1e-4)


def test_no_number_has_an_exponent_and_no_name_breaks_the_file(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    crs = pyproj.CRS.from_wkt(
        'PROJCS["Höhe; Gale = 1 #2",GEOGCS["GCS",DATUM["D_Mars",SPHEROID["Mars_localRadius",3394839.8,0]],'
        'PRIMEM["Reference_Meridian",0],UNIT["degree",0.0174532925199433]],PROJECTION["Equirectangular"],'
        'PARAMETER["standard_parallel_1",-5],PARAMETER["central_meridian",180],UNIT["metre",1]]'
    )
    craters = layer(tmp_path / "Mäßig = {1}.gpkg", [(cap(crs, 137.4, -4.6, 0.02), "crater")], crs)
    ground = cap(crs, 137.4, -4.6, 0.1)
    out = tmp_path / "count.scc"
    assert run(capfd, craters, "--out", out, "--area-wkt", ground.wkt)[0] == 0
    text = out.read_text(encoding="ascii")
    head = values(out)
    assert float(head["Total_area"].split()[0]) == pytest.approx(math.pi * 1e-8, rel=1e-3)
    assert float(table(out, "crater")[0]["diam"]) == pytest.approx(4e-5, rel=1e-4)
    assert float(head["a_axis_radius"].split()[0]) == 3394.8398
    assert "e-" not in head["Total_area"] + table(out, "crater")[0]["diam"]
    assert head["coordinate_system_name"] == "H?he Gale 1 2"
    assert text.count("{") == text.count("}") == 2


def test_a_count_says_how_many_features_hold_no_polygon(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    moon = iau(30100)
    shapes = [(cap(moon, 10, 0, 10_000), "crater"), (shapely.Polygon(), "crater"), (shapely.Polygon(), "crater")]
    craters = layer(tmp_path / "c.gpkg", shapes, moon)
    area = layer(tmp_path / "area.gpkg", [(box(moon, 0, -5, 20, 5), ""), (shapely.Polygon(), "")], moon)
    _, _, said = command(capfd, "count", craters, "--area", area)
    assert said.count("2 features of c.gpkg without a usable polygon left out.") == 1
    assert said.count("1 feature of area.gpkg without a usable polygon left out.") == 1
    _, _, said = run(capfd, craters, "--area", area, "--out", tmp_path / "c.scc")
    assert said.count("2 features of c.gpkg without a usable polygon left out.") == 1


def test_a_count_tells_of_craters_that_are_drawn_again(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    moon = iau(30100)
    one, other = cap(moon, 10, 0, 10_000), cap(moon, 15, 0, 10_000)
    craters = layer(tmp_path / "c.gpkg", [(shape, "crater") for shape in (one, other, one, one)], moon)
    area = layer(tmp_path / "area.gpkg", [(box(moon, 0, -5, 20, 5), "")], moon)
    _, _, said = command(capfd, "count", craters, "--area", area)
    assert "Drawn again, with the same outline as another one: 2 of 4 craters." in said
