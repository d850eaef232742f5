"""Windows: their contrast, and where their samples lie on the ground."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
from affine import Affine

from plugin.engine.crs.crs import from_lonlat, parse_crs, to_lonlat
from plugin.engine.raster.grid import holds, window_at, window_on
from plugin.engine.raster.window import GridWindow
from plugin.protocol.messages.rasters import Stretch
from tests.engine.raster.drawn import opened, ramp
from tests.scenes import MARS_GEOGRAPHIC, write_raster


def test_the_stretch_is_the_same_for_every_window(tmp_path: Path) -> None:
    values = np.full((2048, 2048), 50, np.uint8)
    values[1024:, 1024:] = 200
    values[0, :1000] = 90
    with opened(write_raster(tmp_path / "a.tif", values)) as source:
        dark = source.read_pixels(0, 0, 512, 512, 512, 512)
        bright = source.read_pixels(1100, 1100, 512, 512, 512, 512)
        both = source.read_pixels(900, 900, 512, 512, 512, 512)
    assert dark.rgb[300, 0, 0] == both.rgb[0, 0, 0] == 0
    assert bright.rgb[0, 0, 0] == both.rgb[-1, -1, 0] == 255


def test_native_pixels_come_unchanged_and_grey_fills_three_bands(tmp_path: Path) -> None:
    values = ramp()
    path = write_raster(tmp_path / "a.tif", values)
    with opened(path, stretch=Stretch((0.0,), (255.0,))) as source:
        image = source.read_pixels(10, 20, 100, 50, 100, 50)
    for band in range(3):
        np.testing.assert_array_equal(image.rgb[..., band], values[20:70, 10:110])
    assert image.valid.all()
    assert image.transform == Affine(100, 0, 501_000, 0, -100, 298_000)


def test_a_constant_raster_can_be_read(tmp_path: Path) -> None:
    with opened(write_raster(tmp_path / "a.tif", np.full((50, 50), 7, np.uint8))) as source:
        image = source.read(GridWindow(0, 0, 0))
    assert image.valid.sum() == 2500
    assert len(np.unique(image.rgb[image.valid])) == 1


@pytest.mark.parametrize("level", [-3, -2, -1, 0, 1, 2, 3])
def test_a_landmark_stays_in_its_place_at_every_level(tmp_path: Path, level: int) -> None:
    values = np.full((4096, 4096), 40, np.uint8)
    rows, columns = np.mgrid[:4096, :4096] + 0.5
    values[np.hypot(columns - 300, rows - 260) < 24] = 220
    path = write_raster(tmp_path / "a.tif", values, overviews=(2, 4, 8), tiled=True)
    with opened(path, stretch=Stretch((0.0,), (255.0,))) as source:
        step = 2.0**level
        image = source.read(window_at(4096, 4096, level, 300, 260))
        weight = np.clip(image.rgb[..., 0].astype(float) - 40, 0, None) * image.valid
        ys, xs = np.mgrid[:1024, :1024] + 0.5
        x, y = (weight * xs).sum() / weight.sum(), (weight * ys).sum() / weight.sum()
        found = source.pixels_of(*image.to_crs(x, y))
    assert found[0] == pytest.approx(300, abs=0.25 * max(1, step))
    assert found[1] == pytest.approx(260, abs=0.25 * max(1, step))


@pytest.mark.parametrize(
    "transform",
    [
        Affine(100, 0, 5e5, 0, -100, 3e5),
        Affine(100, 0, 5e5, 0, 100, 3e5),
        Affine.translation(5e5, 3e5) @ Affine.rotation(25) @ Affine.scale(95, -95),
        Affine(190, 0, 5e5, 0, -95, 3e5),
    ],
    ids=["north up", "south up", "rotated", "not square"],
)
def test_window_coordinates_go_to_the_crs_and_back(tmp_path: Path, transform: Affine) -> None:
    path = write_raster(tmp_path / "a.tif", ramp(), transform=transform)
    with opened(path) as source:
        for window in (GridWindow(0, 0, 0), GridWindow(-2, 1, 0)):
            image = source.read(window)
            xs, ys = np.random.default_rng(0).uniform(0, 1024, (2, 200))
            back = image.from_crs(*image.to_crs(xs, ys))
            assert np.hypot(back[0] - xs, back[1] - ys).max() < 0.01
            columns, rows = source.pixels_of(*image.to_crs(xs, ys))
            inside = (columns > 1) & (columns < 399) & (rows > 1) & (rows < 299)
            samples = image.valid[ys.astype(int), xs.astype(int)]
            assert samples[inside].all()


@pytest.mark.parametrize(
    ("latitude", "crs"), [(0.0, MARS_GEOGRAPHIC), (60.0, MARS_GEOGRAPHIC), (-75.0, "IAU_2015:49901")]
)
def test_samples_are_square_on_the_ground_in_degrees(tmp_path: Path, latitude: float, crs: str) -> None:
    degree = 0.001
    path = write_raster(tmp_path / "a.tif", ramp(), crs=crs, transform=Affine(degree, 0, 20, 0, -degree, latitude))
    with opened(path) as source:
        image = source.read(GridWindow(0, 0, 0))
    metres = np.radians(1) * 3_396_190
    east = abs(image.transform.a) * metres * np.cos(np.radians(latitude))
    north = abs(image.transform.e) * metres
    assert east == pytest.approx(north, rel=0.02)


def test_sheared_pixels_are_read_square_on_the_ground(tmp_path: Path) -> None:
    # Sinusoidal at 45 degrees north, 40 degrees off its central meridian: north leans by almost 30 degrees.

    crs = parse_crs("IAU_2015:49920")
    x, y = (float(v) for v in from_lonlat(crs, 40.0, 45.0))
    values = np.zeros((800, 800), np.uint8)
    path = write_raster(tmp_path / "a.tif", values, crs=crs.to_wkt(), transform=Affine(100, 0, x, 0, -100, y))
    with opened(path) as source:
        image = source.read(GridWindow(-1, 0, 0))
        lon, lat = to_lonlat(crs, *image.to_crs([512, 513, 512], [512, 512, 513]))
    metres = np.radians(1) * 3_396_190
    right = np.array([(lon[1] - lon[0]) * np.cos(np.radians(lat[0])), lat[1] - lat[0]]) * metres
    down = np.array([(lon[2] - lon[0]) * np.cos(np.radians(lat[0])), lat[2] - lat[0]]) * metres
    assert np.hypot(*right) == pytest.approx(np.hypot(*down), rel=0.02)
    assert abs(right @ down) < 0.02 * np.hypot(*right) * np.hypot(*down)


@pytest.mark.parametrize("level", [0, 1, 2, 3])
@pytest.mark.parametrize("place", [(50.0, 7950.0), (7990.0, 20.0), (10.0, 10.0), (4000.0, 7999.0)])
def test_a_sheared_window_holds_what_is_clicked_and_knows_where_the_raster_ends(
    tmp_path: Path, level: int, place: tuple[float, float]
) -> None:
    crs = parse_crs("IAU_2015:49920")
    x, y = (float(v) for v in from_lonlat(crs, 40.0, 45.0))
    transform = Affine(100, 0, x, 0, -100, y)
    path = write_raster(tmp_path / "a.tif", np.zeros((8000, 8000), np.uint8), crs=crs.to_wkt(), transform=transform)
    with opened(path) as source:
        window = window_on(source, level, *place)
        assert holds(source, window, np.array(place[:1]), np.array(place[1:]))
        image = source.read(window)
        across, down = np.array([(0.0, 512.0), (512.0, 0.0), (1024.0, 512.0), (512.0, 1024.0)]).T
        columns, rows = source.pixels_of(*image.to_crs(across, down))
    inside = (columns > 0) & (columns < 8000) & (rows > 0) & (rows < 8000)
    # where the middle of a side lies in the raster, the raster goes on beyond it
    assert not (np.array(image.edges) & inside).any()


def test_a_mosaic_of_a_whole_body_is_read_in_its_own_pixels(tmp_path: Path) -> None:
    path = write_raster(
        tmp_path / "a.tif", ramp(180, 360), crs=MARS_GEOGRAPHIC, transform=Affine(1, 0, -180, 0, -1, 90)
    )
    with opened(path) as source:
        image = source.read(GridWindow(-1, 0, 0))
    assert image.transform == Affine(0.5, 0, -180, 0, -0.5, 90)


def test_reading_a_wide_view_does_not_cost_more_on_a_larger_raster(tmp_path: Path) -> None:
    times = {}
    for side in (1024, 8192):
        values = np.tile(ramp(1024, 1024), (side // 1024, side // 1024))
        levels = (2, 4, 8, 16)
        path = write_raster(tmp_path / f"{side}.tif", values, overviews=levels, tiled=True, compress="lzw")
        with opened(path) as source:
            started = time.perf_counter()
            for _ in range(3):
                source.read_pixels(0, 0, side, side, 512, 512)
            times[side] = time.perf_counter() - started
    assert times[8192] < 5 * times[1024] + 0.1
