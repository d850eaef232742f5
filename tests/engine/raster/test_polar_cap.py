"""Around a pole of a cylindrical map, circles on the ground are circles in the plane that maps look at."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from affine import Affine

from plugin.engine.raster.plane_layer import PlaneLayer
from plugin.engine.raster.polar_cap import caps_of
from plugin.engine.raster.source import RasterSource
from plugin.engine.raster.window import GridWindow
from plugin.protocol.messages.rasters import RasterReference
from tests.scenes import MARS_EQUIRECTANGULAR, write_raster

RADIUS = 3_396_190.0
WIDTH, HEIGHT = 1800, 900
PIXEL = 2 * math.pi * RADIUS / WIDTH
EDGE = math.radians(3.0)


def disc_at(longitude: float, latitude: float, rows: slice = slice(None), columns: slice = slice(None)) -> np.ndarray:
    """Where a disc of 3 degrees lies on a map of all of Mars, or a part of it."""
    lon = np.radians((np.arange(WIDTH)[columns] + 0.5) / WIDTH * 360 - 180)[None, :]
    lat = np.radians(90 - (np.arange(HEIGHT)[rows] + 0.5) / HEIGHT * 180)[:, None]
    middle = math.radians(latitude)
    return (
        np.sin(lat) * math.sin(middle) + np.cos(lat) * math.cos(middle) * np.cos(lon - math.radians(longitude))
    ) > math.cos(EDGE)


def opened(folder: Path, values: np.ndarray, transform: Affine) -> RasterSource:
    path = write_raster(folder / "mars.tif", values.astype(np.uint8), MARS_EQUIRECTANGULAR, transform)
    return RasterSource.open(RasterReference(str(path)), flat=True)


@pytest.fixture(scope="module")
def globe(tmp_path_factory: pytest.TempPathFactory) -> RasterSource:
    transform = Affine(PIXEL, 0, -PIXEL * WIDTH / 2, 0, -PIXEL, PIXEL * HEIGHT / 2)
    values = np.full((HEIGHT, WIDTH), 50)
    for place in ((30, 74), (-179, 70), (0, 88.5), (100, -78)):
        values[disc_at(*place)] = 220
    return opened(tmp_path_factory.mktemp("globe"), values, transform)


def test_both_poles_of_a_globe_have_a_plane_and_places_come_back(globe: RasterSource) -> None:
    north, south = caps_of(globe, 0)
    assert (north.north, south.north) == (True, False)
    for cap in (north, south):
        assert math.degrees(cap.border) > 29.9 and cap.width % 2 == 0
        xs, ys = np.meshgrid(np.linspace(1, cap.width - 1, 41), np.linspace(1, cap.width - 1, 41))
        columns, rows = cap.to_pixels(xs, ys)
        assert columns.min() >= 0 and columns.max() <= WIDTH
        back = cap.from_pixels(columns, rows)
        np.testing.assert_allclose(back[0], xs, atol=1e-6)
        np.testing.assert_allclose(back[1], ys, atol=1e-6)
    # the map has the ground up to the border, and the plane what lies well beyond it
    rows = np.array([0.5, HEIGHT / 2, HEIGHT - 0.5])
    np.testing.assert_array_equal(north.share(rows), [1, 0, 0])
    np.testing.assert_array_equal(south.share(rows), [0, 0, 1])


@pytest.mark.parametrize("north", [True, False])
def test_discs_near_a_pole_are_round_and_of_one_size(globe: RasterSource, north: bool) -> None:
    cap = next(cap for cap in caps_of(globe, 0) if cap.north == north)
    layer = PlaneLayer(cap, globe.name, globe.identity, False, globe.read_at)
    image = layer.read(GridWindow(0, 0, 0))
    assert image.valid.all(), "a decoder sees what lies around the cap too"
    wanted = [(30, 74), (-179, 70), (0, 88.5)] if north else [(100, -78)]
    seen = image.rgb[..., 0] > 150
    for longitude, latitude in wanted:
        column, row = WIDTH / 2 + longitude * WIDTH / 360, HEIGHT / 2 - latitude * HEIGHT / 180
        x, y = (float(value) for value in cap.from_pixels(np.array(column), np.array(row)))
        ys, xs = np.nonzero(
            seen & (np.hypot(*(np.indices(seen.shape)[::-1] + 0.5 - np.array([x, y])[:, None, None])) < 25)
        )
        across, down = np.ptp(xs) + 1, np.ptp(ys) + 1
        assert across == pytest.approx(down, abs=2)
        assert 30 / 1.2 < across < 30 * 1.2, "six degrees of five pixels"
        assert len(xs) == pytest.approx(math.pi / 4 * across * down, rel=0.08)


def test_maps_that_end_before_a_pole_or_are_no_cylinders_need_none(tmp_path: Path) -> None:
    belt = Affine(PIXEL, 0, -PIXEL * WIDTH / 2, 0, -PIXEL, PIXEL * 125)
    with opened(tmp_path, np.full((250, WIDTH), 9), belt) as source:
        assert caps_of(source, 0) == ()
    turned = belt @ Affine.rotation(10)
    with opened(tmp_path, np.full((400, 400), 9), turned) as source:
        assert caps_of(source, 0) == ()


def test_fine_mosaics_have_a_plane_where_pixels_are_an_eighth_as_wide(tmp_path: Path) -> None:
    pixel = 50.0
    top = math.radians(90) * RADIUS
    with opened(tmp_path, np.full((2000, 50), 9), Affine(pixel, 0, 0, 0, -pixel, top)) as source:
        (north,) = caps_of(source, 0)
        assert math.cos(north.border) == pytest.approx(1 / 8)
        columns, rows = north.to_pixels(north.width / 2 + 300.0, north.width / 2 + 300.0)
        assert not 0 <= columns <= 50, "beyond a map of a part the columns go on"
