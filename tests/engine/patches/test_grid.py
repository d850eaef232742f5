from __future__ import annotations

from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely
from affine import Affine

from plugin.engine.errors import RasterError
from plugin.engine.patches.grid import PatchGrid, grid_over, label_cells
from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.annotating import RasterReference
from tests.scenes import MARS_EQUIRECTANGULAR, MARS_GEOGRAPHIC, write_raster


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
        assert "off at the top or bottom" in grid.doubts(source)[0]
        width, height = grid.sides_m(source, grid.rows - 1, 0)
        assert width > 1.3 * height


def test_an_extent_takes_the_same_cells(tmp_path: Path) -> None:
    with plain(tmp_path / "r.tif", crs=MARS_EQUIRECTANGULAR, transform=Affine(100, 0, 0, 0, -100, 20_000)) as source:
        whole = grid_over(source, 5000)
        part = grid_over(source, 5000, "POLYGON ((11000 -9000, 29000 -9000, 29000 9000, 11000 9000, 11000 -9000))")
        assert (whole.columns, whole.rows) == (12, 8)
        assert part.outline(0, 0).equals_exact(whole.outline(2, 2), 1)
        assert (part.columns, part.rows) == (4, 4)
        assert list(part.wanted(0)) == [0, 1, 2, 3]


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
