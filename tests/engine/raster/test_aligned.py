"""A further layer lies on the first raster's samples, whatever its CRS, resolution and extent."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from affine import Affine

from plugin.engine.crs.bodies import lonlat_crs
from plugin.engine.crs.crs import parse_crs, to_lonlat
from plugin.engine.errors import RasterError
from plugin.engine.raster.aligned import AlignedLayer, short_layers
from plugin.engine.raster.source import RasterSource
from plugin.engine.raster.window import WINDOW, GridWindow
from plugin.protocol.messages.rasters import Hillshade, RasterReference, Stretch
from tests.scenes import MARS_EQUIRECTANGULAR, MARS_GEOGRAPHIC, MOON_GEOGRAPHIC, write_raster

MARS_NORTH = "IAU_2015:49930"  # polar stereographic
DEGREE = math.pi * 3_396_190.0 / 180
PLAIN = Stretch((0.0,), (255.0,))
#: An image of 0.02 degrees a pixel from 10 to 34 E and 14 to 34 N.
COLUMNS, ROWS, STEP = 1200, 1000, 0.02


def brightness(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    """What every raster of these tests shows at a place, in degrees; smooth over a pixel of any of them."""
    return 127 + 60 * np.sin(np.radians(lon) * 80) + 60 * np.cos(np.radians(lat) * 70)


def drawn(path: Path, crs: str, transform: Affine, width: int, height: int, seen: Callable = brightness) -> Path:
    columns, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    xs, ys = transform @ (columns, rows)
    lon, lat = to_lonlat(parse_crs(crs), xs, ys)
    values = np.nan_to_num(seen(lon, lat), posinf=0, neginf=0)
    return write_raster(path, values.astype(np.float32), crs, transform)


def in_degrees(left: float, top: float, step: float) -> Affine:
    return Affine(step, 0, left, 0, -step, top)


def in_metres(left: float, top: float, step: float) -> Affine:
    return Affine(step * DEGREE, 0, left * DEGREE, 0, -step * DEGREE, top * DEGREE)


def opened(path: Path, **options: object) -> RasterSource:
    return RasterSource.open(RasterReference(str(path), stretch=PLAIN, **options), flat=True)  # type: ignore[arg-type]


@pytest.fixture
def image(tmp_path: Path):
    path = drawn(tmp_path / "image.tif", MARS_EQUIRECTANGULAR, in_metres(10, 34, STEP), COLUMNS, ROWS)
    with opened(path) as source:
        yield source


def off(layer: AlignedLayer, window: GridWindow) -> tuple[float, float]:
    """Greatest error in grey values where the layer has data, and the share of the first raster's ground it covers."""
    image, first = layer.read(window), layer.first.read(window)
    xs, ys = np.meshgrid(np.arange(WINDOW) + 0.5, np.arange(WINDOW) + 0.5)
    lon, lat = to_lonlat(layer.first.crs, *first.to_crs(xs, ys))
    wrong = np.abs(image.rgb[..., 0] - brightness(lon, lat))
    known = image.valid & first.valid
    return float(wrong[known].max()), float(known.sum() / first.valid.sum())


PLACES = {
    "the same grid": (MARS_EQUIRECTANGULAR, in_metres(10, 34, STEP), COLUMNS, ROWS, 1.0),
    "three times finer": (MARS_EQUIRECTANGULAR, in_metres(9, 35, STEP / 3), 3900, 3300, 1.0),
    "coarser by half, off the grid": (MARS_EQUIRECTANGULAR, in_metres(9.013, 35.007, 0.031), 850, 700, 1.0),
    "in degrees": (MARS_GEOGRAPHIC, in_degrees(5, 40, 0.025), 1400, 1200, 1.0),
    "in degrees a turn further": (MARS_GEOGRAPHIC, in_degrees(365, 40, 0.025), 1400, 1200, 1.0),
    "polar stereographic": (MARS_NORTH, Affine(1200, 0, -200_000, 0, -1200, -2_200_000), 2200, 2100, None),
    "its western third": (MARS_EQUIRECTANGULAR, in_metres(5, 40, STEP), 650, 1500, 1 / 3),
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("level", [-1, 0, 1])
def test_each_sample_shows_its_own_ground(place, level, image, tmp_path):
    crs, transform, width, height, covered = PLACES[place]
    path = drawn(tmp_path / "other.tif", crs, transform, width, height)
    with opened(path) as other:
        layer = AlignedLayer(image, other)
        wrong, share = off(layer, GridWindow(level, 0, 0))
    assert wrong < 6, "of 240 grey values from trough to crest"
    if covered == 1.0 and level != -1:
        assert share > 0.995
    elif covered == 1 / 3 and level == 1:
        # the window holds all of the image
        assert share == pytest.approx(covered, abs=0.01)
    assert share > 0.3


def test_the_same_grid_gives_the_same_samples_to_the_bit(tmp_path):
    path = drawn(tmp_path / "square.tif", MARS_EQUIRECTANGULAR, in_metres(10, 10, STEP), COLUMNS, ROWS)
    with opened(path) as square:
        layer = AlignedLayer(square, square)
        for level in (0, 1):
            mine, own = layer.read(GridWindow(level, 0, 0)), square.read(GridWindow(level, 0, 0))
            assert np.array_equal(mine.valid, own.valid) and np.array_equal(mine.rgb, own.rgb)


def test_no_ground_comes_from_beyond_the_layer(image, tmp_path):
    """Where a layer ends there is no data; nodata within it stays so."""
    path = drawn(tmp_path / "part.tif", MARS_EQUIRECTANGULAR, in_metres(14, 30, STEP), 400, 300)
    with opened(path, nodata=((0.0, 20.0),)) as other:
        seen = AlignedLayer(image, other).read(GridWindow(0, 0, 0))
    inside = np.zeros((WINDOW, WINDOW), bool)
    inside[200:500, 200:600] = True
    assert not seen.valid[~inside].any() and seen.valid[inside].mean() > 0.8
    grey = seen.rgb[seen.valid][:, 0]
    assert grey.min() >= 20
    assert (seen.rgb[~seen.valid] == seen.rgb[0, 0]).all()


def test_a_layer_that_counts_to_360_is_found_on_both_sides_of_its_border(tmp_path):
    """The image lies around the meridian 0, at which the other map begins and ends."""
    first = drawn(tmp_path / "first.tif", MARS_GEOGRAPHIC, in_degrees(-9, 9, 0.02), 900, 900)
    whole = drawn(tmp_path / "whole.tif", MARS_GEOGRAPHIC, in_degrees(0, 20, 0.05), 7200, 800)
    with opened(first) as image, opened(whole) as other:
        wrong, share = off(AlignedLayer(image, other), GridWindow(0, 0, 0))
    assert wrong < 6 and share > 0.995


def test_a_window_that_holds_the_pole_is_filled_all_round(tmp_path):
    """There meridians meet, so that places cannot be interpolated between a few of them."""
    first = drawn(tmp_path / "pole.tif", MARS_NORTH, Affine(1000, 0, -450_000, 0, -1000, 450_000), 900, 900, slow)
    whole = drawn(tmp_path / "whole.tif", MARS_EQUIRECTANGULAR, in_metres(-180, 90, 0.05), 7200, 600, slow)
    with opened(first) as image, opened(whole) as other:
        window = GridWindow(0, 0, 0)
        seen, own = AlignedLayer(image, other).read(window), image.read(window)
    assert (seen.valid & own.valid).sum() / own.valid.sum() > 0.99
    wrong = np.abs(seen.rgb[..., 0].astype(int) - own.rgb[..., 0])[seen.valid & own.valid]
    assert np.quantile(wrong, 0.999) < 6 and wrong.mean() < 1


def slow(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    """Without waves that run together at a pole."""
    return 127 + 100 * np.cos(np.radians(90 - lat) * 25) * np.cos(np.radians(lon))


def test_an_ellipsoid_and_a_sphere_share_planetocentric_latitudes(image, tmp_path):
    """PROJ would move 30 degrees north by some 17 km, which is 14 pixels here."""
    crs, transform = lonlat_crs(parse_crs("IAU_2015:49902")), in_degrees(8, 36, STEP)
    columns, rows = np.meshgrid(np.arange(1400) + 0.5, np.arange(1200) + 0.5)
    lon, lat = to_lonlat(crs, *(transform @ (columns, rows)))
    centric = np.degrees(np.arctan(np.tan(np.radians(lat)) * (3376.2 / 3396.19) ** 2))
    path = write_raster(tmp_path / "other.tif", brightness(lon, centric).astype(np.float32), crs.to_wkt(), transform)
    with opened(path) as other:
        wrong, share = off(AlignedLayer(image, other), GridWindow(0, 0, 0))
    assert wrong < 6 and share > 0.995


def test_a_fine_layer_is_read_from_its_overviews(image, tmp_path):
    """A layer that is eight times finer costs what the window's samples cost, not what its pixels do."""
    rows, columns = np.mgrid[:4800, :4800]
    stripes = np.where((rows // 2 + columns // 2) % 2, 250, 10).astype(np.uint8)
    path = write_raster(
        tmp_path / "fine.tif", stripes, MARS_EQUIRECTANGULAR, in_metres(12, 32, STEP / 8), overviews=(2, 4, 8),
        tiled=True,
    )  # fmt: skip
    with opened(path) as other:
        seen = AlignedLayer(image, other).read(GridWindow(0, 0, 0))
        blocks = []
        inner = other._read_block
        other._read_block = lambda rectangle, shape: blocks.append(shape) or inner(rectangle, shape)
        AlignedLayer(image, other).read(GridWindow(0, 0, 0))
    assert np.abs(seen.rgb[seen.valid][:, 0].astype(int) - 130).max() < 12, "stripes finer than samples are averaged"
    assert math.prod(blocks[0]) < 1.1 * seen.valid.sum()


def test_a_layer_is_shown_as_its_own_reference_says(tmp_path):
    xs = np.tile(np.arange(1200.0), (1000, 1))
    heights = (300 * np.abs(xs % 200 - 100)).astype(np.float32)
    path = write_raster(tmp_path / "dtm.tif", heights, MARS_EQUIRECTANGULAR, in_metres(10, 10, STEP))
    with opened(path) as image, opened(path, hillshade=Hillshade(270, 45, 1)) as other:
        seen = AlignedLayer(image, other).read(GridWindow(0, 0, 0))
        own = other.read(GridWindow(0, 0, 0))
    facing, away = seen.rgb[500, 150, 0], seen.rgb[500, 250, 0]
    assert facing > 200 > away + 50 or away > 200 > facing + 50
    assert np.abs(seen.rgb.astype(int) - own.rgb)[seen.valid].max() <= 1


def test_identities_tell_layers_and_grids_apart(image, tmp_path):
    other = drawn(tmp_path / "other.tif", MARS_GEOGRAPHIC, in_degrees(5, 40, 0.05), 700, 600)
    shifted = drawn(tmp_path / "shifted.tif", MARS_EQUIRECTANGULAR, in_metres(10.01, 34, STEP), COLUMNS, ROWS)
    with opened(other) as layer, opened(shifted) as moved:
        one, again, elsewhere = AlignedLayer(image, layer), AlignedLayer(image, layer), AlignedLayer(moved, layer)
        assert one.identity == again.identity
        assert len({one.identity, elsewhere.identity, image.identity, layer.identity}) == 4


def test_another_body_is_refused_by_name(image, tmp_path):
    path = drawn(tmp_path / "moon.tif", MOON_GEOGRAPHIC, in_degrees(5, 40, 0.05), 700, 600)
    with opened(path) as other, pytest.raises(RasterError, match=r"moon\.tif lies on Moon and image\.tif on Mars"):
        AlignedLayer(image, other)


def test_other_ground_is_refused(image, tmp_path):
    path = drawn(tmp_path / "far.tif", MARS_GEOGRAPHIC, in_degrees(100, 40, 0.05), 200, 200)
    with opened(path) as other, pytest.raises(RasterError, match=r"far\.tif does not reach the ground of image\.tif"):
        AlignedLayer(image, other)


def test_the_share_of_ground_that_a_layer_reaches_over_is_told(image, tmp_path):
    path = drawn(tmp_path / "half.tif", MARS_GEOGRAPHIC, in_degrees(5, 40, 0.05), 340, 600)
    with opened(path) as other:
        layer = AlignedLayer(image, other)
        (sentence,) = short_layers([layer], image.ground, "the map")
        assert layer.share_of(image.ground) == pytest.approx(0.5, abs=0.02)
    assert re.match(r"half\.tif reaches over (49|50|51) % of the map;", sentence)
    assert short_layers([AlignedLayer(image, image)], image.ground, "the map") == ()
    beyond = image.ground.buffer(0.2 * (image.ground.bounds[2] - image.ground.bounds[0]))
    assert short_layers([AlignedLayer(image, image)], beyond, "the map") == (), "the image does not reach there either"


def test_a_small_layer_in_the_middle_of_the_image_is_found(image, tmp_path):
    path = drawn(tmp_path / "small.tif", MARS_GEOGRAPHIC, in_degrees(20.001, 25.003, 0.001), 60, 60)
    with opened(path) as other:
        seen = AlignedLayer(image, other).read(GridWindow(0, 0, 0))
    assert 0 < seen.valid.sum() <= 9


def test_without_georeference_only_the_same_size_fits(image, tmp_path):
    values = np.random.default_rng(0).integers(1, 255, (300, 400)).astype(np.uint8)
    bare = write_raster(tmp_path / "bare.tif", values, None, Affine.identity())
    alike = write_raster(tmp_path / "alike.tif", 255 - values, None, Affine.identity())
    smaller = write_raster(tmp_path / "smaller.tif", values[:200], None, Affine.identity())
    with opened(bare) as first, opened(alike) as other, opened(smaller) as third:
        window = GridWindow(0, 0, 0)
        seen, own = AlignedLayer(first, other).read(window), first.read(window)
        assert np.array_equal(seen.rgb[:300, :400], 255 - own.rgb[:300, :400])
        with pytest.raises(RasterError, match="only where their size is the same"):
            AlignedLayer(first, third)
        with pytest.raises(RasterError, match=r"bare\.tif has no georeference and image\.tif has one"):
            AlignedLayer(image, first)
