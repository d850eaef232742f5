from __future__ import annotations

import math

import numpy as np
import pyproj
import pytest
import shapely
from affine import Affine

from plugin.engine.mapping.reduce.areas import GroundAreas

MOON_RADIUS = 1_737_400.0
GLOBE = Affine(0.5, 0, -180, 0, -0.5, 90)


def iau(code: int) -> pyproj.CRS:
    return pyproj.CRS.from_authority("IAU_2015", code)


def total(areas: GroundAreas, height: int, width: int) -> float:
    cells = areas.cells(0, 0, height, width)
    return float(np.broadcast_to(cells, (height, width)).sum())


def test_all_cells_of_a_globe_in_degrees_are_the_globe():
    areas = GroundAreas(iau(30100), GLOBE, 720, 360)
    assert total(areas, 360, 720) == pytest.approx(4 * math.pi * MOON_RADIUS**2, rel=1e-12)


@pytest.mark.parametrize("code", [49902, 49912])
def test_all_cells_of_an_ellipsoid_are_its_surface(code):
    crs = iau(code)
    geod = crs.get_geod()
    side = math.radians(0.5) * geod.a if crs.is_projected else 0.5
    areas = GroundAreas(crs, Affine(side, 0, -360 * side, 0, -side, 180 * side), 720, 360)
    quarter, _ = geod.polygon_area_perimeter([0, 90, 90, 0], [0, 0, 90, 90])
    assert total(areas, 360, 720) == pytest.approx(8 * abs(quarter), rel=1e-6)


@pytest.mark.parametrize(
    ("polygon", "share"),
    [
        (shapely.box(-180, -90, 180, 90), 1.0),
        (shapely.box(-180, 0, 180, 90), 0.5),
        (shapely.box(-180, 60, 180, 90), (1 - math.sin(math.radians(60))) / 2),
        (shapely.box(-180, -90, 180, 90) - shapely.box(-90, -30, 90, 30), 0.75),
    ],
)
def test_polygons_over_poles_and_around_the_globe(polygon, share):
    areas = GroundAreas(iau(30100), GLOBE, 720, 360)
    assert areas.polygons(np.array([polygon])) == pytest.approx(share * 4 * math.pi * MOON_RADIUS**2, rel=1e-9)


def test_a_diagonal_edge_is_measured_in_the_plane_of_the_raster():
    areas = GroundAreas(iau(30100), GLOBE, 720, 360)
    triangle = shapely.Polygon([(0, 0), (60, 0), (0, 60)])
    # Integral of (60 - latitude) cos(latitude), both in radians.
    expected = MOON_RADIUS**2 * (1 - math.cos(math.radians(60)))
    assert areas.polygons(np.array([triangle])) == pytest.approx(expected, rel=1e-5)


def test_polar_cells_share_the_ground_of_a_polar_cap():
    crs = iau(49930)
    cells = GroundAreas(crs, Affine(1000, 0, -256_000, 0, -1000, 256_000), 512, 512)
    assert not cells.cylindrical and cells.polygons(np.array([shapely.box(0, 0, 1, 1)])) is None
    factor = pyproj.Proj(crs).get_factors(0, 90).areal_scale
    assert cells.cells(250, 250, 4, 4) == pytest.approx(1e6 / factor, rel=0.01)


def test_without_a_crs_areas_are_pixels():
    areas = GroundAreas(None, Affine(1, 0, 0, 0, 1, 0), 10, 5)
    assert total(areas, 5, 10) == 50


def test_a_block_is_the_same_wherever_it_is_asked_for():
    areas = GroundAreas(iau(49920), Affine(5000, 0, 0, 0, -5000, 1_000_000), 100, 100)
    whole = areas.cells(0, 0, 100, 100)
    assert np.array_equal(areas.cells(37, 41, 20, 30), whole[37:57, 41:71])


#: All of the Moon in maps of other shapes than a rectangle.
ROUND = {
    name: pyproj.CRS.from_proj4(f"+proj={name} +lon_0=30 +R={MOON_RADIUS} +units=m +no_defs")
    for name in ("sinu", "moll", "robin", "hammer", "ortho")
}


def around(side: float, cells: int = 600) -> Affine:
    return Affine(2 * side / cells, 0, -side, 0, -2 * side / cells, side)


@pytest.mark.parametrize(
    ("name", "share", "exact"),
    [("sinu", 1, 1e-4), ("moll", 1, 1e-4), ("robin", 1, 1e-4), ("hammer", 1, 0.01), ("ortho", 0.5, 0.15)],
)
def test_cells_beyond_the_border_of_a_map_are_no_ground(name: str, share: float, exact: float) -> None:
    side = 1.02 * MOON_RADIUS if name == "ortho" else 1.1 * math.pi * MOON_RADIUS
    areas = GroundAreas(ROUND[name], around(side), 600, 600)
    cells = areas.cells(0, 0, 600, 600)
    assert np.isfinite(cells).all() and cells[0, 0] == cells[-1, -1] == 0.0
    assert cells.sum() == pytest.approx(share * 4 * math.pi * MOON_RADIUS**2, rel=exact)
    assert np.array_equal(areas.cells(37, 141, 220, 330), cells[37:257, 141:471])


@pytest.mark.parametrize("name", ["sinu", "moll", "robin"])
def test_polygons_of_such_a_map_are_as_large_as_their_cells(name: str) -> None:
    side = 1.1 * math.pi * MOON_RADIUS
    areas = GroundAreas(ROUND[name], around(side), 600, 600)
    cells = areas.cells(0, 0, 600, 600)
    shapes = np.array([shapely.box(-side, -side, side, side), shapely.box(0, 0, side, side)], dtype=object)
    found = areas.polygons(shapes)
    assert found == pytest.approx([cells.sum(), cells[:300, 300:].sum()], rel=1e-3)
