from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely
from affine import Affine

from plugin.engine.crs.crs import from_lonlat, to_lonlat
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
from tests.engine.formats.exports.readers import craterstats_polygons, sphere_km2
from tests.scenes import write_raster


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


def test_the_ground_with_data_of_an_image_is_the_counted_area(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    crs = iau(49910)
    pixels = np.full((100, 200), 90, dtype=np.uint8)
    pixels[:, :50] = 0
    image = write_raster(tmp_path / "image.tif", pixels, nodata=0)  # 100 m a pixel from (500000, 300000)
    inside, outside = shapely.Point(510_000, 295_000).buffer(300), shapely.Point(502_000, 295_000).buffer(300)
    craters = layer(tmp_path / "c.gpkg", [(inside, "crater"), (outside, "crater")], crs)
    status, data, _ = run(capfd, craters, "--out", tmp_path / "count.scc", "--raster", image)
    assert (status, data["count"], data["left_out"]) == (0, 1, 1)
    width, top, bottom = 15_000 / MARS_RADIUS, 300_000 / MARS_RADIUS, 290_000 / MARS_RADIUS
    assert data["area_m2"] == pytest.approx(MARS_RADIUS**2 * width * (math.sin(top) - math.sin(bottom)), rel=1e-4)


def test_specks_of_a_border_that_was_compressed_lossily_are_not_counted_area(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    pixels = np.full((100, 200), 90, dtype=np.uint8)
    pixels[:, :50] = 0
    pixels[30:50, 120:140] = 0  # a gap that matters
    clean = _counted(capfd, tmp_path / "clean", pixels)
    pixels[10, 5:9] = pixels[40:43, 20:22] = pixels[70, 30] = 3  # noise in the border
    pixels[20:22, 80] = pixels[60, 150:153] = 0  # dark pixels on the ground
    assert _counted(capfd, tmp_path / "noisy", pixels) == clean
    assert clean[1] == pytest.approx(2 * (15_000 + 10_000) + 4 * 2_000, rel=5e-3)


def test_the_largest_part_of_an_image_is_counted_area_however_small_it_is(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    pixels = np.zeros((100, 200), dtype=np.uint8)
    pixels[40:45, 60:65] = 90
    pixels[70, 30] = 3
    area, perimeter = _counted(capfd, tmp_path, pixels)
    assert (area, perimeter) == pytest.approx((500.0 * 500.0, 4 * 500.0), rel=1e-2)


@pytest.mark.parametrize("widest", [120.0, 179.0, 180.0])
@pytest.mark.parametrize("name", ["sinu", "moll"])
def test_a_map_of_the_whole_body_covers_the_ground_that_it_shows(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, name: str, widest: float
) -> None:
    crs = pyproj.CRS.from_proj4(f"+proj={name} +lon_0=0 +R={MARS_RADIUS} +units=m +no_defs")
    side = {"sinu": math.pi, "moll": 2 * math.sqrt(2)}[name] * MARS_RADIUS
    transform = Affine(side / 400, 0, -side, 0, -side / 400, side / 2)
    columns, rows = np.meshgrid(np.arange(800) + 0.5, np.arange(400) + 0.5)
    x, y = transform.a * columns + transform.c, transform.e * rows + transform.f
    lon, lat = to_lonlat(crs, np.zeros(y.size), y.ravel())
    half = from_lonlat(crs, np.full(y.size, widest), lat)[0].reshape(y.shape)
    pixels = np.where(np.abs(x) <= half, 90, 0).astype(np.uint8)
    image = write_raster(tmp_path / "mars.tif", pixels, crs.to_wkt(), transform, nodata=0)
    places = [(0, 0), (60, 45), (-100, -30), (110, 20), (0, 80)]
    degrees = iau(49900)
    craters = layer(tmp_path / "c.gpkg", [(cap(degrees, *place, 50_000), "crater") for place in places], degrees)
    expected = 4 * math.pi * MARS_RADIUS**2 * widest / 180
    status, data, _ = run(capfd, craters, "--out", tmp_path / "count.scc", "--raster", image)
    assert (status, data["count"], data["left_out"]) == (0, 5, 0)
    assert data["area_m2"] == pytest.approx(expected, rel=5e-3)
    drawn = sum(sphere_km2(part, MARS_RADIUS / 1000) for part in craterstats_polygons(tmp_path / "count.scc"))
    assert drawn == pytest.approx(data["area_m2"] / 1e6, rel=1e-3)
    if widest == 180.0:
        # pixels end a step before the map does, yet the ground has no border there
        assert values(tmp_path / "count.scc")["Total_perimeter"] == "0.0 <km>"
        beside = [(cap(degrees, lon, lat, 50_000), "crater") for lon, lat in [(179.0, 0), (-179.5, 40), (180, -60)]]
        across = layer(tmp_path / "beside.gpkg", beside, degrees)
        status, data, _ = run(capfd, across, "--out", tmp_path / "beside.scc", "--raster", image)
        assert (status, data["count"]) == (0, 3)
        assert [float(row["fraction"]) for row in table(tmp_path / "beside.scc", "crater")] == pytest.approx([1, 1, 1])
        # all that is drawn around the map is no ground of it
        around = shapely.box(-1.1 * side, -1.1 * side, 1.1 * side, 1.1 * side)
        extent = layer(tmp_path / "extent.gpkg", [(around, "")], crs)
        status, data, _ = run(capfd, craters, "--out", tmp_path / "count.diam", "--area", extent)
        assert (status, data["count"]) == (0, 5)
        assert data["area_m2"] == pytest.approx(expected, rel=1e-4)


def _counted(capfd: pytest.CaptureFixture[str], folder: Path, pixels: np.ndarray) -> tuple[float, float]:
    """Square metres and metres around of the ground with data: values other than 0, in pixels of 100 m."""
    folder.mkdir(exist_ok=True)
    image = write_raster(folder / "image.tif", pixels, nodata=0)  # from (500000, 300000)
    row, column = np.argwhere(pixels)[0]
    crater = shapely.Point(500_050 + 100 * column, 299_950 - 100 * row).buffer(300)
    craters = layer(folder / "c.gpkg", [(crater, "crater")], iau(49910))
    status, data, _ = run(capfd, craters, "--out", folder / "count.scc", "--raster", image)
    assert status == 0
    return float(data["area_m2"]), float(values(folder / "count.scc")["Total_perimeter"].split()[0]) * 1000


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
