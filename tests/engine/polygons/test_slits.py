"""A cut along the border of a map is no border on the ground."""

from __future__ import annotations

import csv
import math
from pathlib import Path

import numpy as np
import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from plugin.engine.crs.crs import from_lonlat
from plugin.engine.crs.straight_rows import shown_ground, straight_rows
from plugin.engine.polygons.measures import measure
from plugin.engine.polygons.plane import own_latitude
from plugin.engine.raster.ground import geod_of
from tests.engine.formats.exports.ground import MOON_RADIUS, cap, iau, layer, run, values

MOON = iau(30100)
BLOCK = shapely.box(170, -5, 190, 15)
HALVES = shapely.MultiPolygon([shapely.box(170, -5, 180, 15), shapely.box(-180, -5, -170, 15)])
STEPPED = shapely.MultiPolygon([shapely.box(170, -5, 180, 15), shapely.box(-180, -10, -170, 5)])


def perimeter(shape: BaseGeometry, code: int = 30100) -> float:
    found = measure(shape, iau(code))["perimeter_m"]
    assert found is not None
    return found


def test_parts_on_either_side_of_the_border_have_the_border_of_the_whole() -> None:
    degree = math.radians(1) * MOON_RADIUS
    parallels = 20 * degree * (math.cos(math.radians(5)) + math.cos(math.radians(15)))
    assert perimeter(BLOCK) == pytest.approx(40 * degree + parallels, rel=1e-4)
    assert perimeter(HALVES) == pytest.approx(perimeter(BLOCK), rel=1e-9)
    whole = shapely.box(170, -5, 180, 15).union(shapely.box(180, -10, 190, 5))
    assert perimeter(STEPPED) == pytest.approx(perimeter(whole), rel=1e-9)
    apart = shapely.MultiPolygon([shapely.box(170, -5, 180, 15), shapely.box(-179, -5, -170, 15)])
    assert perimeter(apart) == pytest.approx(sum(map(perimeter, apart.geoms)), rel=1e-9)


def test_a_hole_across_the_border_keeps_its_rim() -> None:
    hole = shapely.box(175, 0, 185, 5)
    cut = shapely.MultiPolygon(
        [shapely.box(170, -5, 180, 15) - hole, shapely.box(-180, -5, -170, 15) - shapely.box(-180, 0, -175, 5)]
    )
    assert perimeter(cut) == pytest.approx(perimeter(BLOCK - hole), rel=1e-9)


@pytest.mark.parametrize("west", [0, -180])
def test_what_goes_all_the_way_round_has_no_border_where_the_map_ends(west: int) -> None:
    around = 2 * math.pi * MOON_RADIUS
    assert perimeter(shapely.box(west, -90, west + 360, 90)) == pytest.approx(0.0, abs=1.0)
    polar = around * math.sin(math.radians(10))
    assert perimeter(shapely.box(west, 80, west + 360, 90)) == pytest.approx(polar, rel=1e-5)
    assert perimeter(shapely.box(west, -60, west + 360, 60)) == pytest.approx(around, rel=1e-5)


def test_our_own_geojson_measures_as_what_it_was_made_of(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    shapes = [(cap(MOON, 180, 10, 49_500), "crater"), (cap(iau(30130), 30, 89, 49_500), "crater")]
    found = []
    for shape, name in shapes:
        crs = MOON if shape is shapes[0][0] else iau(30130)
        source = layer(tmp_path / f"l{len(found)}.gpkg", [(shape, name)], crs)
        written, table = tmp_path / f"l{len(found)}.geojson", tmp_path / f"l{len(found)}.csv"
        assert run(capfd, source, "--out", written)[0] == 0
        assert run(capfd, written, "--out", table)[0] == 0
        found += list(csv.DictReader(table.open(encoding="utf-8")))
    for row in found:
        assert float(row["circularity"]) == pytest.approx(1.0, abs=2e-3)
        assert float(row["perimeter_m"]) == pytest.approx(2 * math.pi * 49_500, rel=2e-3)


def test_a_counted_area_in_two_parts_has_the_border_of_the_whole(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    craters = layer(tmp_path / "c.gpkg", [(cap(MOON, 175, 5, 20_000), "crater")], MOON)
    found = []
    for name, area in (("one", BLOCK), ("two", HALVES)):
        ground = layer(tmp_path / f"{name}.gpkg", [(area, "")], MOON)
        out = tmp_path / f"{name}.scc"
        assert run(capfd, craters, "--out", out, "--area", ground)[0] == 0
        found.append(float(values(out)["Total_perimeter"].split()[0]))
    assert found == pytest.approx([perimeter(BLOCK) / 1000] * 2, rel=1e-6)


@pytest.mark.parametrize("code", [49920, 49922, 30120])
def test_what_lies_at_the_bent_border_of_a_map_has_no_border_there(code: int) -> None:
    """A circle over the pole, as a band between its rim and the edge of the map, and a whole body."""
    crs = iau(code)
    geod = geod_of(crs)
    assert geod is not None
    turns, level = np.linspace(0, 360, 72, endpoint=False), np.ones(72)
    lons, lats, _ = geod.fwd(-160 * level, 88.9 * level, turns, 100_000 * level)
    rim = sorted(zip(-160 + (np.asarray(lons) + 160) % 360, own_latitude(crs, np.asarray(lats)), strict=True))
    first, last = rim[0], rim[-1]
    ring = np.array([(last[0] - 360, last[1]), *rim, (last[0], 90.0), (last[0] - 360, 90.0)])
    rows = straight_rows(crs)
    assert rows is not None and first[0] < last[0]
    _, ys = from_lonlat(crs, np.full(len(ring), rows.lon), ring[:, 1])
    xs = rows.x + (ring[:, 0] - rows.lon) * rows.rates(ring[:, 1])
    assert perimeter(shapely.Polygon(np.column_stack([xs, ys])), code) == pytest.approx(math.tau * 100_000, rel=2e-3)
    ground = shown_ground(crs)
    assert ground is not None and perimeter(ground, code) == pytest.approx(0.0, abs=100.0)
