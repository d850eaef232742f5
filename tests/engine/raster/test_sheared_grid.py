"""Windows where a map draws the ground aslant: at the scale of their level, without gaps, each place of one of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from affine import Affine

from plugin.engine.crs.crs import from_lonlat, parse_crs, to_lonlat
from plugin.engine.raster.grid import windows_beside
from plugin.engine.raster.sheared_grid import centred_on, is_own_part, is_sheared, windows_to_scale
from plugin.engine.raster.source import RasterSource
from plugin.engine.raster.window import WINDOW, GridWindow
from tests.engine.raster.drawn import opened
from tests.scenes import MARS_EQUIRECTANGULAR, write_raster

RADIUS = 3_396_190.0
SINUSOIDAL, MOLLWEIDE = "IAU_2015:49920", "IAU_2015:49940"
OBLIQUE = f"+proj=laea +R={RADIUS} +lat_0=10 +lon_0=0"
#: CRS, longitude and latitude in the middle, metres a pixel, rows and columns.
SHEARED = {
    "sinusoidal": (SINUSOIDAL, 140.0, -50.0, 100.0, (600, 900)),
    "sinusoidal, many windows": (SINUSOIDAL, -60.0, 50.0, 100.0, (2500, 3100)),
    "sinusoidal, coarse": (SINUSOIDAL, 90.0, -60.0, 800.0, (2000, 3000)),
    "Mollweide": (MOLLWEIDE, 120.0, 40.0, 200.0, (1500, 1200)),
    "oblique": (OBLIQUE, 100.0, 40.0, 200.0, (1400, 1400)),
}


def a_map(folder: Path, crs: str, lon: float, lat: float, metres: float, shape: tuple[int, int]) -> Path:
    """A raster without contrast around a place."""
    known = parse_crs(crs)
    x, y = (float(value) for value in from_lonlat(known, lon, lat))
    left, top = x - metres * shape[1] / 2, y + metres * shape[0] / 2
    transform = Affine(metres, 0, left, 0, -metres, top)
    return write_raster(folder / "a.tif", np.full(shape, 9, np.uint8), crs=known.to_wkt(), transform=transform)


def whole(source: RasterSource) -> tuple[float, float, float, float]:
    return 0.0, 0.0, float(source.width), float(source.height)


def places_of(source: RasterSource) -> tuple[np.ndarray, np.ndarray]:
    """Native columns and rows all over a raster, its border included."""
    columns, rows = np.meshgrid(np.linspace(0, source.width, 301), np.linspace(0, source.height, 301))
    return columns, rows


@pytest.mark.parametrize("name", SHEARED)
@pytest.mark.parametrize("level", [-1, 0])
def test_windows_leave_no_gap_and_are_few(tmp_path: Path, name: str, level: int) -> None:
    with opened(a_map(tmp_path, *SHEARED[name])) as source:
        windows = windows_to_scale(source, level, whole(source))
        columns, rows = places_of(source)
        shown = np.zeros(columns.shape, int)
        for window in windows:
            xs, ys = source.samples_of(window, columns, rows)
            shown += (np.minimum(xs, ys) > -1) & (np.maximum(xs, ys) < WINDOW + 1)
        assert shown.min() >= 1
        assert shown.mean() < 3.5, "each costs as much as the first"


@pytest.mark.parametrize("name", SHEARED)
@pytest.mark.parametrize("level", [-1, 0, 1])
def test_samples_are_as_large_on_the_ground_as_those_of_the_level(tmp_path: Path, name: str, level: int) -> None:
    with opened(a_map(tmp_path, *SHEARED[name])) as source:
        for window in windows_to_scale(source, level, whole(source)):
            middle = source.placement(window).pixels_of(
                np.array([511.0, 513, 512, 512]), np.array([512.0, 512, 511, 513])
            )
            if not (0 < middle[0].min() < middle[0].max() < source.width):
                continue  # its middle lies beyond the map, and has the scale of the border
            lon, lat = to_lonlat(source.crs, *source.coordinates_of(*middle))
            east = np.radians(lon) * RADIUS * np.cos(np.radians(lat.mean())) / 2
            north = np.radians(lat) * RADIUS / 2
            across = np.array([east[1] - east[0], north[1] - north[0]])
            down = np.array([east[3] - east[2], north[3] - north[2]])
            wanted = source.pixel_m * 2.0**level
            assert np.hypot(*across) == pytest.approx(wanted, rel=0.03)
            assert np.hypot(*down) == pytest.approx(wanted, rel=0.03)
            assert abs(across @ down) < 0.03 * wanted**2


def test_each_place_is_of_one_window_and_parts_have_the_windows_of_the_whole(tmp_path: Path) -> None:
    with opened(a_map(tmp_path, *SHEARED["sinusoidal, many windows"])) as source:
        windows = windows_to_scale(source, 0, whole(source))
        columns, rows = places_of(source)
        inside = (slice(1, -1), slice(1, -1))
        owners = [is_own_part(windows, number, source, columns[inside], rows[inside]) for number in range(len(windows))]
        assert (np.sum(owners, axis=0) == 1).all()
        part = windows_to_scale(source, 0, (1500.0, 1500.0, 1700.0, 1600.0))
        assert set(part) < set(windows)


def test_what_surrounds_a_window_has_its_middle(tmp_path: Path) -> None:
    with opened(a_map(tmp_path, *SHEARED["sinusoidal"])) as source:
        for window in windows_to_scale(source, 0, whole(source)):
            corners = source.placement(window).pixels_of(
                np.array([0, WINDOW, 0, WINDOW]), np.array([0, 0, WINDOW, WINDOW])
            )
            xs, ys = source.samples_of(centred_on(window, 1), *corners)
            assert min(xs.min(), ys.min()) > 0 and max(xs.max(), ys.max()) < WINDOW


@pytest.mark.parametrize("crs", [MARS_EQUIRECTANGULAR, SINUSOIDAL], ids=["equirectangular", "sinusoidal"])
def test_where_nothing_is_sheared_windows_are_those_of_the_grid(tmp_path: Path, crs: str) -> None:
    with opened(a_map(tmp_path, crs, 0.0, 0.0, 100.0, (1500, 1300))) as source:
        assert not is_sheared(source, 0)
        assert windows_to_scale(source, 0, whole(source)) == windows_beside(1300, 1500, 0, whole(source))
        window = windows_to_scale(source, 0, whole(source))[0]
        assert source.placement(window) == source.placement(GridWindow(0, 0, 0))
