"""Many polygons at once measure as each does by itself, the unusual ones among them."""

from __future__ import annotations

import math

import numpy as np
import pyproj
import pytest
import shapely
from shapely import affinity

from plugin.engine.polygons.attributes import plain, rounded
from plugin.engine.polygons.many_measures import measure_many
from plugin.engine.polygons.measures import measure


def blobs(seed: int, x: float, y: float, radius: float, count: int = 25) -> list[shapely.Polygon]:
    """Ragged polygons, every third one with two holes, spread around a place."""
    rng = np.random.default_rng(seed)
    found = []
    for number in range(count):
        bearings = np.linspace(0, 2 * math.pi, 30, endpoint=False)
        outer = radius * rng.uniform(0.4, 1.0, 30)
        shape = shapely.Polygon(np.column_stack([outer * np.cos(bearings), outer * np.sin(bearings) * 0.6]))
        if number % 3 == 0:
            holes = [shapely.Point(side * radius / 8, 0).buffer(radius / 12) for side in (-1, 1)]
            shape = shape - shapely.union_all(holes)
        offset = rng.uniform(-8 * radius, 8 * radius, 2)
        found.append(affinity.translate(affinity.rotate(shape, rng.uniform(0, 180)), x + offset[0], y + offset[1]))
    return found


def compared(shapes: list[shapely.Geometry], crs: pyproj.CRS | None, **known: np.ndarray) -> None:
    found = measure_many(np.array(shapes, dtype=object), crs, **known)
    for number, shape in enumerate(shapes):
        wanted = measure(shape, crs)
        if known and np.isfinite(known["areas"][number]):
            continue
        assert set(found) >= set(wanted)
        for name, value in wanted.items():
            here = found[name][number]
            assert math.isnan(here) if value is None else here == pytest.approx(value, rel=1e-7, abs=1e-9), name


@pytest.mark.parametrize(
    ("code", "x", "y", "radius"),
    [
        (49910, 1_000_000.0, 500_000.0, 3_000.0),  # equirectangular
        (49910, 9_000_000.0, -3_000_000.0, 90_000.0),
        (49920, 400_000.0, 2_000_000.0, 20_000.0),  # sinusoidal
        (49930, 100_000.0, 60_000.0, 5_000.0),  # polar, some around the pole itself
        (30100, 12.0, 45.0, 0.5),  # longitudes and latitudes
        (49902, 179.0, -30.0, 0.4),  # planetocentric, across 180 degrees
    ],
)
def test_each_measures_as_by_itself(code: int, x: float, y: float, radius: float) -> None:
    compared(blobs(code, x, y, radius), pyproj.CRS.from_user_input(f"IAU_2015:{code}"))


def test_the_unusual_are_measured_too() -> None:
    crs = pyproj.CRS.from_user_input("IAU_2015:49930")
    around = [shapely.Point(0, 0).buffer(50_000.0), shapely.Point(0, 0).buffer(50_000.0) - shapely.box(-9, -9, 9, 9)]
    parts = shapely.MultiPolygon([shapely.box(9e5, 0, 9.1e5, 1e4), shapely.box(9.3e5, 0, 9.4e5, 2e4)])
    compared([*blobs(1, 9e5, 2e5, 4e3), *around, parts], crs)
    wide = shapely.box(-150, -10, 150, 20)
    compared([wide, *blobs(2, 20.0, 10.0, 1.0, 4)], pyproj.CRS.from_user_input("IAU_2015:49900"))
    compared([*blobs(3, 50.0, 50.0, 9.0), parts], None)
    shapes = blobs(3, 50.0, 50.0, 9.0)
    upside_down = measure_many(np.array(shapes), None, rows_down=True)["azimuth_deg"]
    assert upside_down == pytest.approx([measure(shape, None, rows_down=True)["azimuth_deg"] for shape in shapes])
    assert len(measure_many(np.empty(0, dtype=object), crs)["area_m2"]) == 0


def test_areas_that_are_known_decide_what_follows_from_them() -> None:
    crs = pyproj.CRS.from_user_input("IAU_2015:49910")
    shapes = blobs(4, 0.0, 0.0, 3_000.0, 6)
    areas = np.array([1e6, np.nan, 3e6, np.nan, np.nan, 2e6])
    compared(shapes, crs, areas=areas)
    found = measure_many(np.array(shapes), crs, areas=areas)
    assert found["area_m2"][0] == 1e6 and found["diameter_m"][0] == pytest.approx(2 * math.sqrt(1e6 / math.pi))
    assert found["circularity"][2] == pytest.approx(4 * math.pi * 3e6 / found["perimeter_m"][2] ** 2)


def test_columns_are_rounded_as_single_values_are() -> None:
    values = np.array([1 / 3, 12345.678912345, np.nan, 1e-30])
    for name in ("area_m2", "centre_lat"):
        wanted = [plain({name: value})[name] for value in values]
        assert [None if math.isnan(value) else value for value in rounded(name, values).tolist()] == wanted
