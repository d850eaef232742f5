from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely
from affine import Affine

from plugin.engine.errors import RasterError
from plugin.engine.patches.grid import PatchGrid, grid_over, label_cells
from plugin.engine.polygons.measures import measure
from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.rasters import RasterReference
from tests.scenes import MARS_EQUIRECTANGULAR, MARS_GEOGRAPHIC, MOON_GEOGRAPHIC, write_raster


def opened(path: Path) -> RasterSource:
    return RasterSource.open(RasterReference(str(path)))


def plain(path: Path, **options: object) -> RasterSource:
    values = np.random.default_rng(0).integers(1, 255, (400, 600)).astype(np.uint8)
    return opened(write_raster(path, values, **options))  # type: ignore[arg-type]


def test_cells_are_true_metres_on_the_body(tmp_path: Path) -> None:
    """At 60 degrees a degree of longitude is half of one of latitude, so cells are twice as many columns as rows."""
    with plain(tmp_path / "r.tif", crs=MARS_GEOGRAPHIC, transform=Affine(0.01, 0, 20, 0, -0.01, 62)) as source:
        grid = grid_over(source, 20_000)
        assert grid.wide / grid.high == pytest.approx(2.0, rel=0.01)
        outline = grid.outline(grid.rows // 2, 3)
    xmin, ymin, xmax, _ = outline.bounds
    geod = pyproj.Geod(a=3396190, b=3396190)
    middle = (outline.bounds[1] + outline.bounds[3]) / 2
    assert geod.inv(xmin, middle, xmax, middle)[2] == pytest.approx(20_000, rel=0.02)
    assert geod.inv(xmin, ymin, xmin, outline.bounds[3])[2] == pytest.approx(20_000, rel=0.001)


def test_sides_that_drift_over_the_extent_are_told(tmp_path: Path) -> None:
    with plain(tmp_path / "r.tif", crs=MARS_GEOGRAPHIC, transform=Affine(0.1, 0, 0, 0, -0.1, 70)) as source:
        grid = grid_over(source, 60_000)
        assert "off towards the borders" in grid.doubts(source)[0]
        sides = grid.sides_m(source, grid.rows - 1, 0)
        assert sides is not None and sides[0] > 1.3 * sides[1]


def test_sides_that_are_off_beside_the_middle_column_are_told(tmp_path: Path) -> None:
    """Along the middle meridian of a sinusoidal map nothing is off.

    At 60° of longitude from it and 30° north a column of the map goes over the ground aslant: dx/dlat is 60° sin 30° =
    0.52 of dy, so a cell is sqrt(1 + 0.52²) long.
    """
    radius, degree = 3_396_190.0, 3_396_190.0 * math.pi / 180
    pixel = 120 * degree / 600
    place = Affine(pixel, 0, -60 * degree * math.cos(math.pi / 6), 0, -pixel, 31 * degree)
    crs = f"+proj=sinu +lon_0=0 +R={radius} +units=m +no_defs"
    values = np.random.default_rng(0).integers(1, 255, (10, 520)).astype(np.uint8)
    with opened(write_raster(tmp_path / "r.tif", values, crs=crs, transform=place)) as source:
        grid = grid_over(source, degree)
        middle, end = (grid.sides_m(source, 1, column) for column in (grid.columns // 2, 0))
        assert middle == pytest.approx((grid.side_m, grid.side_m), rel=0.01)
        assert end is not None and end[1] / grid.side_m == pytest.approx(
            math.hypot(1, 60 * math.pi / 180 / 2), rel=0.01
        )
        assert "up to 13% off towards the borders" in grid.doubts(source)[0]


def test_an_extent_takes_the_same_cells(tmp_path: Path) -> None:
    with plain(tmp_path / "r.tif", crs=MARS_EQUIRECTANGULAR, transform=Affine(100, 0, 0, 0, -100, 20_000)) as source:
        whole = grid_over(source, 5000)
        part = grid_over(source, 5000, "POLYGON ((11000 -9000, 29000 -9000, 29000 9000, 11000 9000, 11000 -9000))")
        assert (whole.columns, whole.rows) == (12, 8)
        assert part.outline(0, 0).equals_exact(whole.outline(2, 2), 1)
        assert (part.columns, part.rows) == (4, 4)
        assert list(part.wanted(source, 0)) == [0, 1, 2, 3]


@pytest.mark.parametrize(("side", "words"), [(150.0, "too few"), (90_000.0, "larger than"), (0.0, "above zero")])
def test_sides_that_make_no_cells_are_refused(tmp_path: Path, side: float, words: str) -> None:
    with plain(tmp_path / "r.tif") as source, pytest.raises(RasterError, match=words):
        grid_over(source, side)


def test_ground_without_data_is_left_out(tmp_path: Path) -> None:
    values = np.full((200, 200), 50, np.uint8)
    values[:100, :130] = 0
    with opened(write_raster(tmp_path / "r.tif", values, nodata=0)) as source:
        grid = grid_over(source, 10_000)
        assert grid.read(source, 0, 0, 64) is None
        assert grid.read(source, 0, 1, 64) is not None, "70 % of it hold data"


def test_points_and_polygons_give_cells_their_class(tmp_path: Path) -> None:
    with plain(tmp_path / "r.tif", crs=MARS_EQUIRECTANGULAR, transform=Affine(100, 0, 0, 0, -100, 20_000)) as source:
        grid = grid_over(source, 5000)

        def box(left: float, top: float, right: float, bottom: float) -> shapely.Polygon:
            corners = ((left, top), (right, top), (right, bottom), (left, bottom))
            return shapely.Polygon([grid.transform @ corner for corner in corners])

        def point(column: float, row: float) -> shapely.Point:
            return shapely.Point(grid.transform @ (column, row))

        labels = [
            (box(0, 0, 2.6, 1), "dune"),
            (box(2.5, 0, 3.4, 1), "plain"),
            (box(5, 0, 5.5, 1), "dune"),
            (box(5.5, 0, 6, 1), "plain"),
            (point(1.5, 0.5), "crater"),
            (shapely.MultiPoint([point(4.5, 2.5), point(30, 30)]), "crater"),
            (point(7.2, 2.5), "crater"),
            (point(7.8, 2.5), "dune"),
        ]
        found = label_cells(grid, labels, source)
    assert (0, 3) not in found, "0.4 of a cell are too little"
    assert (0, 5) not in found and (2, 7) not in found, "a draw gives no class"
    assert found == {(0, 0): "dune", (0, 1): "crater", (0, 2): "dune", (2, 4): "crater"}


def test_pixels_stand_for_metres_without_a_georeference(tmp_path: Path) -> None:
    values = np.random.default_rng(0).integers(1, 255, (100, 100)).astype(np.uint8)
    with opened(write_raster(tmp_path / "r.tif", values, crs=None, transform=Affine.identity())) as source:
        grid = grid_over(source, 25)
        assert isinstance(grid, PatchGrid) and (grid.columns, grid.rows) == (4, 4)


SINUSOIDAL, MOLLWEIDE = (f"+proj={name} +R=3396190 +lon_0=30 +units=m +no_defs" for name in ("sinu", "moll"))
SPHERE_M2 = 4 * math.pi * 3_396_190.0**2


def globe(path: Path, crs: str, half_width: float, half_height: float) -> RasterSource:
    """A map of all of Mars with data in its corners, where there is no ground, too."""
    values = np.random.default_rng(0).integers(1, 255, (180, 360)).astype(np.uint8)
    pixel = Affine(half_width / 180, 0, -half_width, 0, -half_height / 90, half_height)
    return opened(write_raster(path, values, crs=crs, transform=pixel))


@pytest.mark.parametrize(
    ("crs", "half_width", "half_height", "side"),
    [
        (SINUSOIDAL, math.pi * 3_396_190, math.pi / 2 * 3_396_190, 600_000),
        (MOLLWEIDE, math.sqrt(8) * 3_396_190, math.sqrt(2) * 3_396_190, 300_000),
        (MARS_GEOGRAPHIC, 180.0, 90.0, 700_000),
        ("+proj=ortho +lat_0=40 +R=3396190 +units=m +no_defs", 3_500_000, 3_500_000, 250_000),
    ],
)
def test_cells_on_a_whole_bodys_map_add_up_to_the_body(
    tmp_path: Path, crs: str, half_width: float, half_height: float, side: float
) -> None:
    with globe(tmp_path / "r.tif", crs, half_width, half_height) as source:
        grid = grid_over(source, side)
        cells = [(row, int(column)) for row in range(grid.rows) for column in grid.wanted(source, row)]
        areas = [grid.area_m2(source, *cell) for cell in cells]
        assert "off towards the borders" in grid.doubts(source)[0]
        corner = {(0, 0), (grid.rows - 1, grid.columns - 1)}
    steep = "ortho" in crs  # towards its limb a pixel covers ever more ground, and no place is on the limb itself
    shown = SPHERE_M2 / 2 if steep else SPHERE_M2
    assert sum(areas) == pytest.approx(shown, rel=0.02 if steep else 0.001)
    assert corner.isdisjoint(cells) == (crs != MARS_GEOGRAPHIC), "beside a bent border there is no ground"


def test_a_sheared_cell_is_as_large_as_its_polygon(tmp_path: Path) -> None:
    with globe(tmp_path / "r.tif", SINUSOIDAL, math.pi * 3_396_190, math.pi / 2 * 3_396_190) as source:
        grid = grid_over(source, 600_000)
        cell = 3, 11
        area, sides = grid.area_m2(source, *cell), grid.sides_m(source, *cell)
        truth = measure(grid.outline(*cell), source.crs)["area_m2"]
    assert area == pytest.approx(truth, rel=0.001)
    assert sides is not None and sides[0] * sides[1] > 1.2 * area, "it is sheared"


@pytest.mark.parametrize("extent", ["", "POLYGON ((-180 -90, -150 -90, -150 -60, -180 -60, -180 -90))"])
def test_a_last_row_of_less_than_half_a_cell_is_no_error(tmp_path: Path, extent: str) -> None:
    values = np.random.default_rng(0).integers(1, 255, (720, 1440)).astype(np.uint8)
    moon = write_raster(tmp_path / "r.tif", values, crs=MOON_GEOGRAPHIC, transform=Affine(0.25, 0, -180, 0, -0.25, 90))
    with opened(moon) as source:
        grid = grid_over(source, 160_000, extent)
        assert (grid.top + grid.rows * grid.high) - source.height > grid.high / 2
        assert "off towards the borders" in grid.doubts(source)[0]
        assert grid.sides_m(source, grid.rows - 1, 0) is not None


def test_a_point_on_the_right_or_lower_border_labels_the_last_cell(tmp_path: Path) -> None:
    with plain(tmp_path / "r.tif", crs=MARS_EQUIRECTANGULAR, transform=Affine(100, 0, 0, 0, -100, 20_000)) as source:
        grid = grid_over(source, 5000)
        labels = [(shapely.Point(60_000, 19_000), "dune"), (shapely.Point(1000, -20_000), "plain")]
        assert label_cells(grid, labels, source) == {(0, 11): "dune", (7, 0): "plain"}
