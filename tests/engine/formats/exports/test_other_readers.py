"""Crater counts in the hands of other programs; rows of the table of wrong answers in issue 17."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely

from plugin.engine.formats.exports.area_share import linear_share
from tests.engine.formats.exports.ground import MARS_RADIUS, MOON_RADIUS, box, cap, iau, layer, run, table
from tests.engine.formats.exports.readers import (
    craterstats_area,
    craterstats_diameters,
    craterstats_polygons,
    opencratertool_areas,
    opencratertool_craters,
    shapefile_sphere,
    sphere_km2,
)

MOON_KM = MOON_RADIUS / 1000


def test_row_2_craters_on_the_sphere_are_counted_in_an_area_on_the_ellipsoid(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Row 2: planetocentric latitudes of both are the same numbers."""
    sphere, ellipsoid = iau(49900), iau(49902)
    shapes = [(cap(sphere, 10, lat, 1000), "crater") for lat in (40.15, 45, 50.15)]
    craters = layer(tmp_path / "c.gpkg", shapes, sphere)
    area = layer(tmp_path / "a.gpkg", [(box(ellipsoid, 5, 40, 15, 50), "")], ellipsoid)
    out = tmp_path / "count.scc"
    status, data, _ = run(capfd, craters, "--out", out, "--area", area)
    assert (status, data["count"], data["left_out"]) == (0, 2, 1)
    assert [float(row["lat"]) for row in table(out, "crater")] == pytest.approx([40.15, 45.0])
    assert [float(row["fraction"]) for row in table(out, "crater")] == [1, 1]
    boundary = [float(row["lat"]) for row in table(out, "unit_boundary")]
    assert (min(boundary), max(boundary)) == pytest.approx((40, 50))
    # On the body that the craters lie on, whose axes the file names.
    zone = math.sin(math.radians(50)) - math.sin(math.radians(40))
    assert craterstats_area(out) == pytest.approx((MARS_RADIUS / 1000) ** 2 * math.radians(10) * zone, rel=1e-5)


@pytest.mark.parametrize("suffix", ["scc", "diam", "shp"])
def test_row_5_the_share_of_a_crater_on_the_boundary_is_linear(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, suffix: str
) -> None:
    """Row 5: three quarters, a half and a quarter of the diameter, in all formats."""
    crs = iau(30110)
    radius = 2000.0
    beyond = math.degrees(radius / 2 / MOON_RADIUS)
    shapes = [(cap(crs, 5 + at * beyond, lat, radius, 720), "crater") for at, lat in ((-1, 0.5), (0, 0), (1, -0.5))]
    craters = layer(tmp_path / "c.gpkg", shapes, crs)
    area = layer(tmp_path / "a.gpkg", [(box(crs, 4, -1, 5, 1), "")], crs)
    assert run(capfd, craters, "--out", tmp_path / f"count.{suffix}", "--area", area)[0] == 0
    if suffix == "shp":
        found = pyogrio.read_dataframe(tmp_path / "count_CRATER.shp")["fraction"].tolist()
    else:
        found = [float(row["fraction"]) for row in table(tmp_path / f"count.{suffix}", "crater")]
        assert "# Fractions are linear" in (tmp_path / f"count.{suffix}").read_text()
    assert found == pytest.approx([0.75, 0.5, 0.25], abs=1e-4)


def test_row_5_linear_shares_are_heights_of_segments() -> None:
    """Row 5: the share of the area of a segment, and its height."""
    heights = np.linspace(0, 1, 101)
    angles = 2 * np.arccos(1 - 2 * heights)
    areas = (angles - np.sin(angles)) / (2 * math.pi)
    assert [linear_share(float(share)) for share in areas] == pytest.approx(heights.tolist(), abs=1e-9)


def test_row_6_a_disc_around_a_pole_is_valid_in_shapefiles(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Row 6: 100 km around the lunar south pole; 31 388 km²."""
    crs = iau(30135)
    places = [(0, -90, 3000), (50, -88, 3000), (180, -89, 1000)]
    craters = layer(tmp_path / "c.gpkg", [(cap(crs, *place), "crater") for place in places], crs)
    area = layer(tmp_path / "a.gpkg", [(shapely.Point(0, 0).buffer(100_000, 90), "")], crs)
    assert run(capfd, craters, "--out", tmp_path / "count.shp", "--area", area)[0] == 0
    ground = pyogrio.read_dataframe(tmp_path / "count_AREA.shp").geometry
    assert len(ground) == 1 and ground.is_valid.all()
    assert sphere_km2(ground.iloc[0], MOON_KM) == pytest.approx(31_388, rel=1e-4)
    assert ground.total_bounds == pytest.approx([-180, -90, 180, -86.703], abs=1e-3)
    rims = pyogrio.read_dataframe(tmp_path / "count_CRATER.shp")
    assert rims.geometry.is_valid.all() and set(rims.geometry.geom_type) == {"Polygon"}
    assert craterstats_diameters(tmp_path / "count_CRATER.shp") == pytest.approx([6, 6, 2], rel=1e-3)
    assert rims["fraction"].tolist() == [1, 1, 1]


@pytest.mark.parametrize(("code", "km2"), [(30100, 37_932_328.0), (30130, 0.75 * 37_932_328.0)])
def test_row_7_ground_wider_than_a_hemisphere_is_cut(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, code: int, km2: float
) -> None:
    """Row 7: the globe, and three quarters of it in a polar map; no part can be taken for what lies around it."""
    crs = iau(code)
    whole = box(crs, -180, -90, 180, 90) if code == 30100 else cap(crs, 0, 90, math.radians(120) * MOON_RADIUS, 720)
    places = [(0, 0), (179.5, 10), (80, 66), (20, 89)]
    craters = layer(tmp_path / "c.gpkg", [(cap(crs, *place, 50_000), "crater") for place in places], crs)
    area = layer(tmp_path / "a.gpkg", [(whole, "")], crs)
    for name in ("count.shp", "count.scc"):
        status, data, _ = run(capfd, craters, "--out", tmp_path / name, "--area", area)
        assert (status, data["count"]) == (0, 4)
        assert data["area_m2"] / 1e6 == pytest.approx(km2, rel=1e-5)
    assert craterstats_area(tmp_path / "count.scc") == pytest.approx(km2, rel=1e-5)
    assert [float(row["fraction"]) for row in table(tmp_path / "count.scc", "crater")] == [1, 1, 1, 1]
    ground = pyogrio.read_dataframe(tmp_path / "count_AREA.shp").geometry.tolist()
    for parts in (ground, craterstats_polygons(tmp_path / "count.scc")):
        assert sum(sphere_km2(part, MOON_KM) for part in parts) == pytest.approx(km2, rel=1e-5)
        assert all(part.is_valid for part in parts)
        west, south, east, north = np.array([part.bounds for part in parts]).T
        assert (east - west).max() <= 90 and (north - south).max() <= 90
        # On a sphere polygons of one area share no edges.
        assert all(one.distance(other) > 1e-7 for one in parts for other in parts if one is not other)
    assert craterstats_diameters(tmp_path / "count_CRATER.shp") == pytest.approx([100] * 4, rel=1e-3)


def test_row_8_an_island_in_a_hole_comes_before_what_lies_around_it(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Row 8: 10° with a hole of 6° and an island of 2° on the Moon's equator; 62 187 km²."""
    crs = iau(30110)
    ground = shapely.difference(box(crs, 0, 0, 10, 10), box(crs, 2, 2, 8, 8))
    area = layer(tmp_path / "a.gpkg", [(ground, ""), (box(crs, 4, 4, 6, 6), "")], crs)
    craters = layer(tmp_path / "c.gpkg", [(cap(crs, at, at, 3000), "crater") for at in (1, 3, 5)], crs)
    out = tmp_path / "count.scc"
    status, data, _ = run(capfd, craters, "--out", out, "--area", area)
    assert (status, data["count"]) == (0, 2), "the crater in the hole is outside"
    parts = craterstats_polygons(out)
    assert [len(part.interiors) for part in parts] == [0, 1]
    assert sum(sphere_km2(part, MOON_KM) for part in parts) == pytest.approx(62_187, rel=1e-4)
    assert craterstats_area(out) == pytest.approx(62_187, rel=1e-4)


def test_row_9_counts_on_ellipsoids_have_their_sizes_on_a_sphere_in_shapefiles(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Row 9: craters of 20 km at 0° and 60° on the ellipsoid of Mars."""
    crs = iau(49902)
    craters = layer(tmp_path / "c.gpkg", [(cap(crs, 10, lat, 10_000), "crater") for lat in (0, 60)], crs)
    area = layer(tmp_path / "a.gpkg", [(box(crs, 0, -10, 20, 70), "")], crs)
    status, data, _ = run(capfd, craters, "--out", tmp_path / "count.shp", "--area", area)
    assert (status, data["count"]) == (0, 2)
    assert craterstats_diameters(tmp_path / "count_CRATER.shp") == pytest.approx([20, 20], rel=1e-3)
    ground = pyogrio.read_dataframe(tmp_path / "count_AREA.shp")
    size = sphere_km2(ground.geometry.iloc[0], shapefile_sphere(tmp_path / "count_AREA.shp"))
    assert size == pytest.approx(data["area_m2"] / 1e6, rel=1e-6)
    assert ground["area"].iloc[0] == pytest.approx(size, rel=1e-6)
    # The outlines lie on the boundary's own planetocentric latitudes.
    assert ground.total_bounds == pytest.approx([0, -10, 20, 70])


def test_row_4_opencratertool_finds_areas_and_craters(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Row 4: names and sizes inside the boundary, before the corners; five columns, in ``.diam`` too."""
    crs = iau(30110)
    ground = shapely.difference(box(crs, 0, 0, 1, 1), box(crs, 0.4, 0.4, 0.6, 0.6))
    area = layer(tmp_path / "a.gpkg", [(ground, ""), (box(crs, 2, 0, 3, 1), "")], crs)
    craters = layer(tmp_path / "c.gpkg", [(cap(crs, lon, 0.2, 3000), "crater") for lon in (0.5, 2.5)], crs)
    for name in ("count.scc", "count.diam"):
        assert run(capfd, craters, "--out", tmp_path / name, "--area", area)[0] == 0
        found = opencratertool_craters(tmp_path / name)
        assert found == [pytest.approx((6, 0.5, 0.2)), pytest.approx((6, 2.5, 0.2))]
    assert opencratertool_areas(tmp_path / "count.diam") == []
    areas = opencratertool_areas(tmp_path / "count.scc")
    assert [name.strip() for name, _, _ in areas] == ["a.gpkg 1", "a.gpkg 2"]
    degree = MOON_KM * math.radians(1)
    sizes = sorted((size, shapely.Polygon(ring).area * degree**2) for _, size, ring in areas)
    # The hole is one there as well: its ring runs the other way round.
    for (size, drawn), degrees in zip(sizes, (1 - 0.04, 1), strict=True):
        assert size == pytest.approx(degrees * degree**2, rel=1e-3)
        assert drawn == pytest.approx(size, rel=1e-3)


@pytest.mark.parametrize(("asked", "written"), [("X.SCC", "X.scc"), ("X.Diam", "X.diam"), ("X.SHP", "X_CRATER.shp")])
def test_row_27_endings_are_written_in_lower_case(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, asked: str, written: str
) -> None:
    """Row 27: Craterstats refuses others."""
    crs = iau(30110)
    craters = layer(tmp_path / "c.gpkg", [(cap(crs, 0.5, 0.5, 3000), "crater")], crs)
    area = layer(tmp_path / "a.gpkg", [(box(crs, 0, 0, 1, 1), "")], crs)
    status, data, _ = run(capfd, craters, "--out", tmp_path / asked, "--area", area)
    assert (status, data["files"][0]) == (0, str(tmp_path / written))
    assert {path.suffix for path in tmp_path.glob("X*")} == {path.suffix.lower() for path in tmp_path.glob("X*")}
