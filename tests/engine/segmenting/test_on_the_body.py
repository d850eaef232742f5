"""Circles on the ground are outlined as circles on the ground, whatever a map projection makes of them."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely
from affine import Affine

from plugin.engine.crs.crs import from_lonlat, parse_crs, to_lonlat
from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.polygons.edges import borders_reached
from plugin.engine.polygons.measures import measure
from plugin.engine.raster.image import WindowImage
from plugin.engine.raster.source import RasterSource
from plugin.engine.sam.loader import load_model
from plugin.engine.segmenting.candidates import Segmentation
from plugin.engine.segmenting.segmenter import Segmenter
from plugin.protocol.messages.annotating import Prompt
from plugin.protocol.messages.rasters import RasterReference, Stretch
from tests.scenes import write_raster

sys.path.insert(0, str(Path(__file__).parent))

from ideal import GROUND, IdealSam, paint  # noqa: E402
from regions import RegionSam  # noqa: E402

RADIUS = 3_396_190.0
GEOD = pyproj.Geod(a=RADIUS, b=RADIUS)
DIAMETER = 60_000.0
LARGE = 600_000.0
#: Longitude and latitude of the discs.
CENTRES = [(10.0, 0.0), (-75.3, 45.0), (120.7, -60.0), (60.2, 80.0), (-100.0, 84.0), (140.0, -86.0)]
LARGE_CENTRES = [*CENTRES[:4], (-100.0, 84.0), (140.0, -80.0)]
WHOLE = (14_400, 7_200)


def paint_disc(
    values: np.ndarray, transform: Affine, crs: pyproj.CRS, lon: float, lat: float, diameter: float = DIAMETER
) -> None:
    """A disc on the ground around a place."""
    rim_lon, rim_lat, _ = GEOD.fwd(*np.broadcast_arrays(lon, lat, np.arange(0, 360, 5.0)), np.full(72, diameter / 2))
    rim_lon = lon + (rim_lon - lon + 180) % 360 - 180
    columns, rows = ~transform @ from_lonlat(crs, rim_lon, rim_lat)
    height, width = values.shape
    left, top = max(int(columns.min()) - 3, 0), max(int(rows.min()) - 3, 0)
    bounds = (left, top, min(int(columns.max()) + 4, width), min(int(rows.max()) + 4, height))

    def inside(xs: np.ndarray, ys: np.ndarray) -> np.ndarray:
        lons, lats = to_lonlat(crs, xs, ys)
        away = np.sin(np.radians(lats - lat) / 2) ** 2
        away += np.cos(np.radians(lats)) * math.cos(math.radians(lat)) * np.sin(np.radians(lons - lon) / 2) ** 2
        return 2 * RADIUS * np.arcsin(np.sqrt(away)) < diameter / 2

    paint(values, transform, inside, bounds)


def opened(path: Path) -> RasterSource:
    return RasterSource.open(RasterReference(str(path), stretch=Stretch((0.0,), (255.0,))))


def all_of_mars(
    path: Path, size: tuple[int, int], diameter: float, centres: list[tuple[float, float]] = CENTRES
) -> Path:
    """A mosaic with discs at places, equirectangular with its standard parallel at the equator."""
    crs = parse_crs("IAU_2015:49910")
    side = 2 * math.pi * RADIUS / size[0]
    transform = Affine(side, 0, -math.pi * RADIUS, 0, -side, math.pi * RADIUS / 2)
    values = np.full(size[::-1], GROUND, np.uint8)
    for lon, lat in centres:
        paint_disc(values, transform, crs, lon, lat, diameter)
    return write_raster(path, values, crs=crs.to_wkt(), transform=transform, tiled=True, compress="deflate", zlevel=1)


@pytest.fixture(scope="module")
def mosaic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RasterSource]:
    """1.48 km a pixel."""
    with opened(all_of_mars(tmp_path_factory.mktemp("mosaic") / "mars.tif", WHOLE, DIAMETER)) as source:
        yield source


@pytest.fixture(scope="module")
def coarse_mosaic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RasterSource]:
    """5.9 km a pixel, with large discs."""
    size = WHOLE[0] // 4, WHOLE[1] // 4
    path = all_of_mars(tmp_path_factory.mktemp("mosaic") / "mars.tif", size, LARGE, LARGE_CENTRES)
    with opened(path) as source:
        yield source


def place(source: RasterSource, lon: float, lat: float) -> tuple[float, float]:
    x, y = from_lonlat(source.crs, lon, lat)
    return float(x), float(y)


def assert_circle(
    polygon: shapely.Geometry,
    source: RasterSource,
    lon: float,
    lat: float,
    area: float = 0.01,
    ellipticity: float = 1.05,
    diameter: float = DIAMETER,
) -> None:
    values = measure(polygon, source.crs)
    assert values["ellipticity"] <= ellipticity
    assert values["area_m2"] == pytest.approx(math.pi * (diameter / 2) ** 2, rel=area)
    away = GEOD.inv(lon, lat, values["centre_lon"], values["centre_lat"])[2]
    assert away < 0.02 * diameter


def assert_square_in_the_middle(image: WindowImage, crs: pyproj.CRS) -> None:
    """Samples of a window are as long as they are wide on the ground, and their sides stand on one another."""
    middle, step = 512.0, 4.0
    places = np.array([(-step, 0), (step, 0), (0, -step), (0, step)]) + middle
    lons, lats = to_lonlat(crs, *image.to_crs(*places.T))
    assert crs.ellipsoid is not None
    geod = pyproj.Geod(a=crs.ellipsoid.semi_major_metre, b=crs.ellipsoid.semi_minor_metre)
    right, _, across = geod.inv(lons[0], lats[0], lons[1], lats[1])
    down, _, along = geod.inv(lons[2], lats[2], lons[3], lats[3])
    assert across == pytest.approx(along, rel=0.01)
    # Longitudes that count westwards mirror the image.
    assert abs((down - right + 180) % 360 - 180) == pytest.approx(90.0, abs=1.0)


@pytest.mark.parametrize(("lon", "lat"), CENTRES)
def test_a_circle_on_a_global_mosaic_is_a_circle_on_the_ground(
    mosaic: RasterSource, tmp_path: Path, lon: float, lat: float
) -> None:
    answer = Segmenter(IdealSam(), EmbeddingCache(tmp_path)).segment(mosaic, Prompt((place(mosaic, lon, lat),), (1,)))
    assert_circle(answer.candidates[0].polygon, mosaic, lon, lat)
    assert_square_in_the_middle(answer.image, parse_crs("IAU_2015:49910"))
    # What the model was shown: nearly round, though the mosaic draws it up to 14 times as wide as high.
    xs, ys = answer.image.from_crs(*shapely.get_coordinates(answer.candidates[0].polygon).T)
    assert np.ptp(xs) / np.ptp(ys) == pytest.approx(1, abs=0.2)
    assert 0.15 < np.ptp(ys) / 1024 < 0.6, "seen at its own scale"


def box_around(source: RasterSource, lon: float, lat: float, diameter: float, margin: float = 1.1) -> Prompt:
    """A box on the map around a disc, with some margin."""
    rim_lon, rim_lat, _ = GEOD.fwd(
        *np.broadcast_arrays(lon, lat, np.arange(360.0)), np.full(360, margin * diameter / 2)
    )
    xs, ys = from_lonlat(source.crs, lon + (rim_lon - lon + 180) % 360 - 180, rim_lat)
    return Prompt(box=(float(xs.min()), float(ys.min()), float(xs.max()), float(ys.max())))


@pytest.mark.parametrize(("lon", "lat"), CENTRES)
def test_a_box_around_it_is_answered_at_its_own_scale_too(
    mosaic: RasterSource, tmp_path: Path, lon: float, lat: float
) -> None:
    asked = box_around(mosaic, lon, lat, DIAMETER, margin=1.2)
    answer = Segmenter(IdealSam(), EmbeddingCache(tmp_path)).segment(mosaic, asked)
    assert_circle(answer.candidates[0].polygon, mosaic, lon, lat)
    assert answer.window.level < -1


@pytest.mark.parametrize("on_canvas", [False, True])
@pytest.mark.parametrize(("lon", "lat"), LARGE_CENTRES)
def test_a_box_around_one_of_600_km_too(
    coarse_mosaic: RasterSource, tmp_path: Path, lon: float, lat: float, on_canvas: bool
) -> None:
    scale = coarse_mosaic.pixel_size if on_canvas else None
    asked = box_around(coarse_mosaic, lon, lat, LARGE)
    answer = Segmenter(IdealSam(), EmbeddingCache(tmp_path)).segment(coarse_mosaic, asked, scale)
    assert_circle(answer.candidates[0].polygon, coarse_mosaic, lon, lat, diameter=LARGE)


@pytest.mark.parametrize(("lon", "lat"), LARGE_CENTRES)
def test_the_default_model_answers_a_box_by_a_circle_as_large(
    coarse_mosaic: RasterSource, tmp_path: Path, lon: float, lat: float
) -> None:
    asked = box_around(coarse_mosaic, lon, lat, LARGE, margin=1.0)
    answer = Segmenter(load_model("default"), EmbeddingCache(tmp_path)).segment(coarse_mosaic, asked)
    assert_circle(answer.candidates[0].polygon, coarse_mosaic, lon, lat, area=0.1, diameter=LARGE)


def test_a_box_half_around_the_pole_is_answered_on_the_map(coarse_mosaic: RasterSource, tmp_path: Path) -> None:
    """A plane of its own ends a quarter turn away on either side, so the rest of what is in the box would be lost."""
    west, south = place(coarse_mosaic, -60.0, -88.0)
    east, north = place(coarse_mosaic, 160.0, -75.0)
    answer = Segmenter(RegionSam(), EmbeddingCache(tmp_path)).segment(
        coarse_mosaic, Prompt(box=(west, south, east, north))
    )
    xs, ys = answer.image.from_crs([west, east], [south, north])
    assert answer.image.valid[np.floor(ys).astype(int), np.floor(xs).astype(int)].all()


@pytest.mark.parametrize(("lon", "lat"), LARGE_CENTRES)
def test_a_circle_of_600_km_is_a_circle_on_the_ground(
    coarse_mosaic: RasterSource, tmp_path: Path, lon: float, lat: float
) -> None:
    asked = Prompt((place(coarse_mosaic, lon, lat),), (1,))
    answer = Segmenter(RegionSam(), EmbeddingCache(tmp_path)).segment(coarse_mosaic, asked)
    if abs(lat) < 80 or answer.image.plane is not None:  # else the scale changes a little within these samples
        assert_square_in_the_middle(answer.image, parse_crs("IAU_2015:49910"))
    assert_circle(answer.candidates[0].polygon, coarse_mosaic, lon, lat, diameter=LARGE)


@pytest.mark.parametrize(("lon", "lat"), LARGE_CENTRES)
def test_the_default_model_outlines_one_of_600_km_as_round(
    coarse_mosaic: RasterSource, tmp_path: Path, lon: float, lat: float
) -> None:
    asked = Prompt((place(coarse_mosaic, lon, lat),), (1,))
    answer = Segmenter(load_model("default"), EmbeddingCache(tmp_path)).segment(coarse_mosaic, asked)
    assert_circle(answer.candidates[0].polygon, coarse_mosaic, lon, lat, area=0.1, diameter=LARGE)
    if abs(lat) >= 60:  # what the model was shown
        xs, ys = answer.image.from_crs(*shapely.get_coordinates(answer.candidates[0].polygon).T)
        assert np.ptp(xs) / np.ptp(ys) == pytest.approx(1, abs=0.1)


def test_where_the_map_ends_near_a_pole_the_outline_does_and_it_is_told(tmp_path: Path) -> None:
    crs, lon, lat = parse_crs("IAU_2015:49900"), 60.2, 80.0
    values = np.full((900, 1210), GROUND, np.uint8)  # as far as two degrees east of the disc's centre
    transform = Affine(0.2, 0, -180, 0, -0.2, 90)
    paint_disc(values, transform, crs, lon, lat, LARGE)
    with opened(write_raster(tmp_path / "west.tif", values, crs=crs.to_wkt(), transform=transform)) as source:
        asked = Prompt((place(source, lon, lat),), (1,))
        answer = Segmenter(RegionSam(), EmbeddingCache(tmp_path)).segment(source, asked, source.pixel_size / 4)
        polygon = answer.candidates[0].polygon
        assert answer.image.plane is not None
        assert borders_reached(polygon, source, answer.image) == {"right"}
        assert source.ground.buffer(source.pixel_size).contains(polygon)
        area = measure(polygon, source.crs)["area_m2"]
        # Half of it, and a strip of 1.8 degrees of longitude.
        assert area == pytest.approx(0.54 * math.pi * (LARGE / 2) ** 2, rel=0.03)


def test_the_default_model_outlines_it_as_round_near_the_poles_as_at_the_equator(
    mosaic: RasterSource, tmp_path: Path
) -> None:
    segmenter = Segmenter(load_model("default"), EmbeddingCache(tmp_path))
    for lon, lat in (CENTRES[0], *CENTRES[3:]):
        answer = segmenter.segment(mosaic, Prompt((place(mosaic, lon, lat),), (1,)))
        # The mosaic draws the last 14 times as wide as high; what is left is the model's own unevenness.
        assert_circle(answer.candidates[0].polygon, mosaic, lon, lat, area=0.15, ellipticity=1.1)


def outlined(folder: Path, name: str, pixel: float, lon: float, lat: float) -> tuple[RasterSource, Segmentation]:
    """A disc painted on a raster in this CRS, and what the ideal model answers to a click in its middle."""
    crs = parse_crs(name)
    x, y = (float(v) for v in from_lonlat(crs, lon, lat))
    transform = Affine(pixel, 0, x - 301.3 * pixel, 0, -pixel, y + 298.6 * pixel)
    values = np.full((600, 600), GROUND, np.uint8)
    paint_disc(values, transform, crs, lon, lat)
    path = write_raster(folder / "a.tif", values, crs=crs.to_wkt(), transform=transform)
    with opened(path) as source:
        answer = Segmenter(IdealSam(), EmbeddingCache(folder / "cache")).segment(source, Prompt(((x, y),), (1,)))
    return source, answer


@pytest.mark.parametrize(
    ("name", "pixel", "lon", "lat"),
    [
        ("IAU_2015:49930", 1500.0, 30.0, 86.0),
        ("IAU_2015:49930", 1500.0, 0.0, 90.0),
        ("IAU_2015:49935", 1500.0, -100.0, -83.0),
        ("IAU_2015:49920", 1500.0, 60.0, 50.0),
        ("IAU_2015:49900", 0.025, 179.9, 62.0),
        ("IAU_2015:49901", 0.025, -100.0, 55.0),
        ("IAU_2015:49902", 0.025, 100.0, -55.0),
        ("+proj=eqc +lat_ts=-10 +lon_0=180 +R=3382737 +units=m +no_defs", 1500.0, 181.0, -14.0),
    ],
)
def test_in_every_kind_of_crs(tmp_path: Path, name: str, pixel: float, lon: float, lat: float) -> None:
    source, answer = outlined(tmp_path, name, pixel, lon, lat)
    body, values_on_body = source.body, measure(answer.candidates[0].polygon, source.crs)
    assert body is not None and body.name == "Mars"
    # Spheres of other radii and ellipsoids see the disc, which is drawn by longitude and latitude, a little larger.
    scale = body.semi_major / RADIUS
    assert values_on_body["ellipticity"] <= 1.05
    assert values_on_body["diameter_m"] == pytest.approx(DIAMETER * scale, rel=0.01)


@pytest.mark.parametrize(
    ("name", "pixel", "lon", "lat"),
    [
        ("IAU_2015:49930", 1500.0, 30.0, 84.0),  # polar stereographic
        ("IAU_2015:49935", 1500.0, -100.0, -62.0),
        ("IAU_2015:49920", 1500.0, 60.0, 50.0),  # sinusoidal
        ("IAU_2015:49920", 1500.0, -40.0, -30.0),
        ("IAU_2015:49900", 0.025, 179.9, 60.0),  # geographic, on the sphere and on the ellipsoid
        ("IAU_2015:49900", 0.025, -30.0, -60.0),
        ("IAU_2015:49901", 0.025, -100.0, 60.0),
        ("+proj=eqc +lat_ts=-10 +lon_0=180 +R=3382737 +units=m +no_defs", 1500.0, 181.0, -45.0),  # a local radius
    ],
)
def test_the_model_is_shown_samples_that_are_square_on_the_ground(
    tmp_path: Path, name: str, pixel: float, lon: float, lat: float
) -> None:
    """The ideal model outlines a disc as well where the window draws it as an ellipse, so the window is looked at."""
    source, answer = outlined(tmp_path, name, pixel, lon, lat)
    assert_square_in_the_middle(answer.image, parse_crs(name))
