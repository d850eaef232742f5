"""Windows near a pole of a cylindrical map, seen in a plane of their own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyproj
import pytest
from affine import Affine

from plugin.engine.crs.crs import parse_crs, to_lonlat
from plugin.engine.raster.grid import window_at
from plugin.engine.raster.source import RasterSource
from plugin.engine.raster.window import GridWindow
from plugin.protocol.messages.rasters import RasterReference, Stretch
from tests.scenes import write_raster

SIZE = (1800, 900)
RADIUS = 3_396_190.0
PLAIN = Stretch((0.0,), (255.0,))


def shade(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    """A brightness that tells places apart."""
    return 128 + 60 * np.cos(np.radians(3 * lon)) * np.cos(np.radians(lat)) + 60 * np.sin(np.radians(4 * lat))


def shaded(path: Path, name: str) -> Path:
    """A global mosaic of Mars, five pixels a degree, shaded by longitude and latitude."""
    crs = parse_crs(name)
    size = 360 / SIZE[0] * (1.0 if crs.is_geographic else np.radians(1) * RADIUS)
    transform = Affine(size, 0, -size * SIZE[0] / 2, 0, -size, size * SIZE[1] / 2)
    rows, columns = np.mgrid[: SIZE[1], : SIZE[0]] + 0.5
    values = np.rint(shade(*to_lonlat(crs, *(transform @ (columns.ravel(), rows.ravel())))))
    return write_raster(path, values.reshape(rows.shape).astype(np.uint8), crs=crs.to_wkt(), transform=transform)


def opened(path: Path, flat: bool = False) -> RasterSource:
    return RasterSource.open(RasterReference(str(path), stretch=PLAIN), flat)


@pytest.mark.parametrize("pole", [1, -1])
@pytest.mark.parametrize("name", ["IAU_2015:49910", "IAU_2015:49900", "IAU_2015:49901"])
def test_distances_from_the_middle_are_those_on_the_ground(tmp_path: Path, name: str, pole: int) -> None:
    with opened(shaded(tmp_path / "mars.tif", name)) as source:
        window = window_at(*SIZE, -2, 700.0, SIZE[1] / 2 - pole * 400)
        image = source.read(window)
        ys, xs = np.mgrid[8:1024:16, 8:1024:16] + 0.5
        there = image.valid[ys.astype(int), xs.astype(int)]
        lon, lat = to_lonlat(source.crs, *image.to_crs(xs[there], ys[there]))
        seen = image.rgb[ys.astype(int), xs.astype(int), 0][there]
        assert np.abs(seen - shade(lon, lat)).max() < 3
        back = np.array(image.from_crs(*image.to_crs(xs[there], ys[there])))
        np.testing.assert_allclose(back, [xs[there], ys[there]], atol=1e-3)
        columns, rows = source.pixels_of(*image.to_crs(xs[there], ys[there]))
        np.testing.assert_allclose(source.samples_of(window, columns, rows), back, atol=1e-6)
        middle = [float(value) for value in to_lonlat(source.crs, *image.to_crs(512.0, 512.0))]
    assert there.mean() > 0.5 and np.sign(middle[1]) == pole
    sphere = pyproj.Geod(a=RADIUS, b=RADIUS)
    metres = sphere.inv(np.full(lon.size, middle[0]), np.full(lon.size, middle[1]), lon, lat)[2]
    samples = np.hypot(xs[there] - 512, ys[there] - 512)
    np.testing.assert_allclose(metres, samples * metres.sum() / samples.sum(), rtol=0.002)


def test_the_plane_ends_a_quarter_turn_away_so_that_nothing_leaps_to_the_other_side(tmp_path: Path) -> None:
    with opened(shaded(tmp_path / "mars.tif", "IAU_2015:49900")) as source:
        image = source.read(GridWindow(-2, 5, 0))
        xs, ys = np.meshgrid(np.linspace(0, 1024, 200), np.linspace(0, 1024, 200))
        lon, _ = image.to_crs(xs, ys)
        middle = float(image.to_crs(512.0, 512.0)[0])
        assert image.valid[700].all() and not image.valid[0].all()
    assert 85 < np.abs(lon - middle).max() <= 90.001


def test_no_data_stays_no_data(tmp_path: Path) -> None:
    path = shaded(tmp_path / "mars.tif", "IAU_2015:49900")
    import rasterio

    with rasterio.open(path, "r+") as raster:
        raster.nodata = 0
        values = raster.read(1)
        values[50:70, 800:900] = 0
        raster.write(values, 1)
    with opened(path) as source:
        image = source.read(window_at(*SIZE, -2, 850.0, 60.0))
        assert image.plane is not None
        gap = image.from_crs(*source.coordinates_of([850.0, 850.0], [60.0, 75.0]))
        columns, rows = (np.floor(value).astype(int) for value in gap)
        assert image.valid[rows, columns].tolist() == [False, True]


@pytest.mark.parametrize(
    ("window", "near"),
    [
        (GridWindow(-2, 5, 0), True),
        (GridWindow(-2, 5, 5), True),
        (GridWindow(-2, 5, 3), False),  # amid the map
        (GridWindow(0, 1, 0), False),  # too wide
    ],
)
def test_only_windows_near_a_pole_have_one(tmp_path: Path, window: GridWindow, near: bool) -> None:
    path = shaded(tmp_path / "mars.tif", "IAU_2015:49910")
    with opened(path) as source, opened(path, flat=True) as flat:
        assert (source.read(window).plane is not None) == near
        assert flat.read(window).plane is None
        corners = [300.0, 310.0], [30.0, 40.0]
        same = np.allclose(source.samples_of(window, *corners), flat.samples_of(window, *corners))
        assert same != near


@pytest.mark.parametrize(
    "transform",
    [
        Affine(2000, 0, -9e5, 0, -2000, 9e5),
        Affine.rotation(20) @ Affine(2000, 0, -9e5, 0, -2000, 9e5),
        Affine(2000, 0, -9e5, 0, 2000, -9e5),
    ],
)
def test_a_polar_map_has_none(tmp_path: Path, transform: Affine) -> None:
    crs = parse_crs("IAU_2015:49930").to_wkt()
    path = write_raster(tmp_path / "pole.tif", np.full((900, 900), 90, np.uint8), crs=crs, transform=transform)
    with opened(path) as source:
        assert source.read(GridWindow(0, 0, 0)).plane is None


@pytest.mark.parametrize("code", [49930, 49935])
@pytest.mark.parametrize("off", [0.0, 0.3])
def test_a_map_with_the_pole_in_its_middle_has_its_own_pixels_there(tmp_path: Path, code: int, off: float) -> None:
    """Polar stereographic: the sides of a pixel at the pole go along different meridians."""
    size, side = 2048, 100.0
    transform = Affine(side, 0, -side * (size / 2 + off), 0, -side, side * (size / 2 + off))
    rows, columns = np.mgrid[:size, :size]
    shades = (128 + 60 * np.sin(columns / 40) + 60 * np.sin(rows / 30)).astype(np.uint8)
    crs = parse_crs(f"IAU_2015:{code}").to_wkt()
    path = write_raster(tmp_path / "pole.tif", shades, crs=crs, transform=transform)
    with opened(path) as source:
        assert source.pixel_m == pytest.approx(side, rel=1e-4)
        image = source.read(GridWindow(0, 1, 1))
        assert image.valid.all()
        np.testing.assert_array_equal(image.rgb[..., 0], shades[512:1536, 512:1536])
