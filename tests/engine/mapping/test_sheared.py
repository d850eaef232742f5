"""Maps of ground that is drawn aslant hold what maps of the same ground hold where it is drawn in its shape."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import geopandas as gpd
import numpy as np
import pyproj
import pytest
import rasterio
import shapely
from affine import Affine
from scipy.ndimage import gaussian_filter, map_coordinates

from plugin.engine.crs.crs import from_lonlat, parse_crs, to_lonlat
from plugin.engine.formats.geopackage import write_landforms
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.run import map_landforms
from plugin.engine.training.train import train_decoder
from plugin.protocol.messages.jobs import LabelledRaster, Map, Train
from plugin.protocol.messages.rasters import RasterReference, Stretch
from tests.scenes import MARS_EQUIRECTANGULAR, write_raster

Discs = Sequence[tuple[float, float, float]]

RADIUS, METRES = 3_396_190.0, 100.0
#: Metres east and north of the middle of dark discs, and their radii, 15 to 30 pixels.
DISCS = (
    (-12e3, -10e3, 1500), (0, -12e3, 2000), (13e3, -9e3, 2500), (-11e3, 2e3, 3000),
    (1e3, 0, 1500), (12e3, 3e3, 2000), (-9e3, 14e3, 2500), (3e3, 13e3, 3000),
)  # fmt: skip
#: Those that a decoder learns from.
LEARNT = tuple(
    (6.6e3 * (number % 5 - 2) + 800 * (number // 5 - 2), 6.6e3 * (number // 5 - 2), 1500 + 500 * (7 * number % 4))
    for number in range(25)
)
#: CRS, longitude and latitude of the middle, and columns, in which all discs lie: of maps aslant, and of one in shape.
ASLANT = {
    "sinusoidal far from the middle": ("IAU_2015:49920", 140.0, -50.0, 1200),
    "sinusoidal": ("IAU_2015:49920", 60.0, -50.0, 1200),
    "Mollweide": ("IAU_2015:49940", 120.0, -40.0, 1200),
    "oblique": (f"+proj=laea +R={RADIUS} +lat_0=0 +lon_0=0", 110.0, 30.0, 1200),
}
ROUND = (f"+proj=laea +R={RADIUS} +lat_0=-50 +lon_0=140", 140.0, -50.0, 900)


def ground_at(east: np.ndarray, north: np.ndarray, discs: Discs) -> np.ndarray:
    """Brightness of the ground: dark discs on rough ground, which is the same wherever and however it is drawn."""
    rough = gaussian_filter(np.random.default_rng(7).normal(size=(1400, 1400)), 3)
    at = np.stack([700 - north / METRES, 700 + east / METRES])
    rims = np.min([np.hypot(east - x, north - y) - radius for x, y, radius in discs], axis=0)
    dark = 1 / (1 + np.exp(np.clip(rims / 60, -50, 50)))
    bright = 150 + 30 * map_coordinates(rough / rough.std(), at, order=1, mode="wrap")
    return np.clip(bright * (1 - dark) + 70 * dark, 1, 255).astype(np.uint8)


def draw(
    path: Path, crs: str, lon: float, lat: float, columns: int, discs: Discs = DISCS
) -> tuple[RasterReference, pyproj.Proj]:
    """Draw the ground around a place, and tell the plane in which metres from there count."""
    known, rows = parse_crs(crs), max(700, columns - 300)
    x, y = (float(value) for value in from_lonlat(known, lon, lat))
    transform = Affine(METRES, 0, x - METRES * columns / 2, 0, -METRES, y + METRES * rows / 2)
    across, down = np.meshgrid(np.arange(columns) + 0.5, np.arange(rows) + 0.5)
    places = to_lonlat(known, transform.a * across + transform.c, transform.e * down + transform.f)
    plane = pyproj.Proj(f"+proj=aeqd +R={RADIUS} +lat_0={lat} +lon_0={lon}")
    write_raster(path, ground_at(*plane(*places), discs), crs=known.to_wkt(), transform=transform)
    return RasterReference(str(path), stretch=Stretch((50.0,), (230.0,))), plane


def learnt_on(folder: Path, crs: str, lon: float, lat: float, columns: int) -> Path:
    """A decoder that has learnt discs on a map."""
    raster, plane = draw(folder / "learnt.tif", crs, lon, lat, columns, LEARNT)
    known, turn = parse_crs(crs), np.linspace(0, 2 * np.pi, 64, endpoint=False)
    rims = [plane(x + radius * np.cos(turn), y + radius * np.sin(turn), inverse=True) for x, y, radius in LEARNT]
    features = [
        {"geometry": shapely.Polygon(np.column_stack(from_lonlat(known, *rim))), "class": "disc"} for rim in rims
    ]
    write_landforms(folder / "labels.gpkg", features, known)
    pair = LabelledRaster(raster, str(folder / "labels.gpkg"))
    train_decoder(Train((pair,), str(folder / "model"), epochs=40, seed=3, validation_share=0.0), JobContext())
    return folder / "model"


@pytest.fixture(scope="module")
def decoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Has learnt discs where they are drawn round."""
    return learnt_on(tmp_path_factory.mktemp("discs"), MARS_EQUIRECTANGULAR, 20.0, 0.0, 700)


def areas_in(decoder: Path, folder: Path, crs: str, lon: float, lat: float, columns: int) -> np.ndarray:
    """Area in km² that a map has of each disc; all ground is mapped."""
    raster, plane = draw(folder / "a.tif", crs, lon, lat, columns)
    mapped = map_landforms(Map(raster, str(decoder), str(folder / "map"), views=1), JobContext())
    with rasterio.open(mapped.class_raster) as result:
        assert (result.read(1) == 255).mean() < 0.005, "all ground is mapped"
    found = gpd.read_file(folder / "map" / "landforms.gpkg")
    east, north = plane(found["centre_lon"].to_numpy(), found["centre_lat"].to_numpy())
    away = [np.hypot(east - x, north - y) for x, y, _ in DISCS]
    assert max(one.min() for one in away) < 500, "each disc in its place"
    return np.array([found["area_m2"].to_numpy()[one.argmin()] for one in away]) / 1e6


@pytest.fixture(scope="module")
def areas(decoder: Path, tmp_path_factory: pytest.TempPathFactory) -> np.ndarray:
    """Those on a map that draws the discs round."""
    return areas_in(decoder, tmp_path_factory.mktemp("round"), *ROUND)


@pytest.mark.parametrize("name", ASLANT)
def test_landforms_have_the_area_that_they_have_on_a_map_in_shape(
    decoder: Path, areas: np.ndarray, tmp_path: Path, name: str
) -> None:
    aslant = areas_in(decoder, tmp_path, *ASLANT[name])
    np.testing.assert_allclose(aslant, areas, rtol=0.2)
    assert aslant.sum() == pytest.approx(areas.sum(), rel=0.06)
