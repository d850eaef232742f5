"""The ground with data of an image as the counted area of craters."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely
from affine import Affine

from plugin.engine.crs.crs import from_lonlat, to_lonlat
from tests.engine.formats.exports.ground import MARS_RADIUS, cap, iau, layer, run, table, values
from tests.engine.formats.exports.readers import craterstats_polygons, sphere_km2
from tests.scenes import write_raster


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
