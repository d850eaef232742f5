"""Hillshades of terrain models: right in metres on the body, without seams, and without ground where there is none."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from scipy import ndimage

from plugin.engine.errors import RasterError
from plugin.engine.raster.image import WindowImage
from plugin.engine.raster.window import GridWindow
from plugin.protocol.messages.rasters import Hillshade, Stretch
from tests.engine.raster.drawn import opened
from tests.scenes import MARS_EQUIRECTANGULAR, MARS_GEOGRAPHIC, write_raster

RADIUS = 3_396_190.0
SHADES = Stretch((0.0,), (255.0,))
SUN = Hillshade()
SOUTH_POLAR = "IAU_2015:49935"


def facing(right: float, up: float, sun: Hillshade = SUN) -> float:
    """Shade of a plane with these slopes, of 255: the cosine between its normal and the sun."""
    azimuth, altitude = math.radians(sun.azimuth), math.radians(sun.altitude)
    to_sun = np.array(
        [math.cos(altitude) * math.sin(azimuth), math.cos(altitude) * math.cos(azimuth), math.sin(altitude)]
    )
    normal = np.array([-right, -up, 1.0]) / math.sqrt(1 + right**2 + up**2)
    return 255 * max(0.0, float(normal @ to_sun))


def plane(metres_right: float, metres_up: float, right: float, up: float, side: int = 600) -> np.ndarray:
    """Heights of a plane with these slopes, for pixels of this size."""
    rows, columns = np.mgrid[:side, :side]
    return (right * columns * metres_right - up * rows * metres_up).astype(np.float32)


def hills(side: int = 1100) -> np.ndarray:
    """Rough ground on two scales."""
    noise = np.random.default_rng(1).normal(size=(side, side))
    heights = 600 * ndimage.gaussian_filter(noise, 2) + 6000 * ndimage.gaussian_filter(noise, 12)
    return heights.astype(np.float32)


def written(folder: Path, heights: np.ndarray, **more: object) -> Path:
    """A terrain model at the equator of Mars, with pixels of 100 m."""
    return write_raster(folder / "a.tif", heights, MARS_EQUIRECTANGULAR, Affine(100, 0, 0, 0, -100, 0), **more)


def seen(path: Path, side: int = 600, start: int = 0, **options: object) -> WindowImage:
    """A square of the shades, as they are."""
    with opened(path, stretch=SHADES, **{"hillshade": SUN, **options}) as source:
        return source.read_pixels(start, start, side, side, side, side)


def error(image: WindowImage, expected: float) -> float:
    """Largest difference, but for the corners of the raster, where neighbours on both sides are missing."""
    return float(np.quantile(np.abs(image.rgb[image.valid][:, 0].astype(float) - expected), 0.999))


@pytest.mark.parametrize("level", [-2, 0, 2])
@pytest.mark.parametrize(("right", "up"), [(0.0, 0.0), (-0.2, 0.4), (2.0, -2.0)])
def test_a_plane_has_the_shade_of_its_slope(tmp_path: Path, right: float, up: float, level: int) -> None:
    path = written(tmp_path, plane(100, 100, right, up))
    with opened(path, hillshade=SUN, stretch=SHADES) as source:
        image = source.read(GridWindow(level, 0, 0))
    assert image.valid.any()
    assert error(image, facing(right, up)) <= 1.5


@pytest.mark.parametrize("sun", [Hillshade(90, 30), Hillshade(200, 60, 4.0)])
def test_the_sun_stands_where_it_is_told(tmp_path: Path, sun: Hillshade) -> None:
    path = written(tmp_path, plane(100, 100, 0.1, 0.05))
    expected = facing(0.1 * sun.exaggeration, 0.05 * sun.exaggeration, sun)
    assert error(seen(path, hillshade=sun), expected) <= 1


@pytest.mark.parametrize("latitude", [0.0, 45.0, 60.0, 80.0])
def test_slopes_are_metres_on_the_body_in_degrees_too(tmp_path: Path, latitude: float) -> None:
    step = 0.001
    north = math.radians(step) * RADIUS
    heights = plane(north * math.cos(math.radians(latitude)), north, 0.3, -0.2)
    path = write_raster(
        tmp_path / "a.tif", heights, MARS_GEOGRAPHIC, Affine(step, 0, 10, 0, -step, latitude + 300 * step)
    )
    assert error(seen(path, 200, 200), facing(0.3, -0.2)) <= 2.5


def test_the_light_comes_from_one_side_around_a_pole(tmp_path: Path) -> None:
    place = Affine(100, 0, -30_000, 0, -100, 30_000)
    path = write_raster(tmp_path / "a.tif", plane(100, 100, 0.2, 0.3), SOUTH_POLAR, place)
    image = seen(path)
    assert image.valid.all()
    assert error(image, facing(0.2, 0.3)) <= 1.5


def test_heights_in_kilometres_and_scaled_ones_are_metres(tmp_path: Path) -> None:
    path = written(tmp_path, plane(100, 100, 0.3, 0.1) / 500)
    with rasterio.open(path, "r+") as dataset:
        dataset.scales, dataset.units = (0.5,), ("km",)
    assert error(seen(path), facing(0.3, 0.1)) <= 1


@pytest.mark.parametrize(("unit", "metres"), [("US survey foot", 0.3048006), ("yd", 0.9144)])
def test_heights_in_surveyors_units_are_metres(tmp_path: Path, unit: str, metres: float) -> None:
    path = written(tmp_path, plane(100, 100, 0.3, 0.1) / metres)
    with rasterio.open(path, "r+") as dataset:
        dataset.units = (unit,)
    assert error(seen(path), facing(0.3, 0.1)) <= 1
    with opened(path, hillshade=SUN) as source:
        assert source.warnings == ()


def test_a_unit_of_heights_that_nobody_knows_is_told(tmp_path: Path) -> None:
    path = written(tmp_path, plane(100, 100, 0.3, 0.1))
    with rasterio.open(path, "r+") as dataset:
        dataset.units = ("cubit",)
    with opened(path, hillshade=SUN) as source:
        (told,) = source.warnings
    assert "in “cubit”, which is no unit of length that is known here: they are taken for metres" in told
    with opened(path) as source:
        assert source.warnings == ()


@pytest.mark.parametrize(("level", "overviews"), [(-1, ()), (0, ()), (1, ()), (1, (2, 4))])
def test_neighbouring_windows_agree_to_the_bit(tmp_path: Path, level: int, overviews: tuple[int, ...]) -> None:
    path = write_raster(
        tmp_path / "a.tif", hills(), MARS_GEOGRAPHIC, Affine(0.001, 0, 10, 0, -0.001, 1), overviews=overviews
    )
    with opened(path, hillshade=SUN) as source:
        first, second, below = (source.read(GridWindow(level, column, row)) for column, row in ((0, 0), (1, 0), (0, 1)))
    for one, other in ((first.rgb[:, 512:], second.rgb[:, :512]), (first.rgb[512:], below.rgb[:512])):
        difference = np.abs(one.astype(int) - other)
        assert difference.max() <= 1 and (difference > 0).mean() < 1e-4
    assert (first.valid[:, 512:] == second.valid[:, :512]).all()
    assert first.rgb[first.valid].std() > 30


def test_holes_stay_holes_and_do_not_shade_their_rims(tmp_path: Path) -> None:
    heights = plane(100, 100, 0.2, 0.1)
    heights[200:260, 300:380] = -9999.0
    path = written(tmp_path, heights, nodata=-9999.0)
    image = seen(path)
    with opened(path, hillshade=SUN, stretch=SHADES) as source:
        fine = source.read_pixels(290.0, 190.0, 100, 100, 400, 400)
    np.testing.assert_array_equal(image.valid, heights != -9999.0)
    assert error(image, facing(0.2, 0.1)) <= 1 and error(fine, facing(0.2, 0.1)) <= 1
    assert not fine.valid[60:260, 60:340].any()


def test_the_automatic_stretch_is_that_of_the_shades(tmp_path: Path) -> None:
    path = written(tmp_path, hills())
    with opened(path, hillshade=SUN) as source, opened(path) as plain, opened(path, hillshade=Hillshade(45)) as other:
        described = source.describe()
        assert len({source.identity, plain.identity, other.identity}) == 3
    assert 0 <= described.stretch.low[0] < described.stretch.high[0] <= 255
    assert sum(described.histograms[0].counts) > 100_000


def test_a_hillshade_is_of_one_band(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif", np.zeros((3, 50, 50), np.float32))
    with pytest.raises(RasterError, match="needs one band"):
        opened(path, bands=(1, 2, 3), hillshade=SUN)


_PDS3 = """PDS_VERSION_ID = PDS3
RECORD_TYPE = FIXED_LENGTH
RECORD_BYTES = 1024
FILE_RECORDS = 520
LABEL_RECORDS = 8
^IMAGE = 9
OBJECT = IMAGE
  LINES = 512
  LINE_SAMPLES = 512
  SAMPLE_TYPE = LSB_INTEGER
  SAMPLE_BITS = 16
  BANDS = 1
  {unit}SCALING_FACTOR = {factor}
  OFFSET = 3396.19
END_OBJECT = IMAGE
OBJECT = IMAGE_MAP_PROJECTION
  MAP_PROJECTION_TYPE = "EQUIRECTANGULAR"
  A_AXIS_RADIUS = 3396.19 <KM>
  B_AXIS_RADIUS = 3396.19 <KM>
  C_AXIS_RADIUS = 3396.19 <KM>
  POSITIVE_LONGITUDE_DIRECTION = EAST
  CENTER_LATITUDE = 0.0 <DEG>
  CENTER_LONGITUDE = 0.0 <DEG>
  MAP_SCALE = 0.1 <KM/PIXEL>
  LINE_PROJECTION_OFFSET = 255.5
  SAMPLE_PROJECTION_OFFSET = 255.5
END_OBJECT = IMAGE_MAP_PROJECTION
TARGET_NAME = MARS
END
"""


def labelled(folder: Path, heights: np.ndarray, unit: str, factor: float) -> Path:
    """Heights in metres as a PDS3 image of 100 m pixels, in numbers of a factor and a unit."""
    metres = factor * (1000 if unit != "METER" else 1)
    label = _PDS3.format(unit=f"UNIT = {unit}\n  " if unit else "", factor=factor).replace("\n", "\r\n")
    path = folder / "dtm.img"
    path.write_bytes(label.encode().ljust(8192, b" ") + np.round(heights / metres).astype("<i2").tobytes())
    return path


@pytest.mark.parametrize(("unit", "factor"), [("KILOMETER", 0.0005), ("METER", 0.5), ('"KM"', 0.0005)])
def test_row_23_the_unit_of_a_pds3_label_counts(tmp_path: Path, unit: str, factor: float) -> None:
    """Row 23 of issue 17: heights in km made slopes 1000 times too flat."""
    path = labelled(tmp_path, plane(100, 100, 0.3, 0.1, 512), unit, factor)
    assert error(seen(path, 512), facing(0.3, 0.1)) <= 1.5
    with opened(path, hillshade=SUN) as source:
        assert not source.describe().heights_unsure


@pytest.mark.parametrize("unit_m", [0.0, 1000.0])
def test_row_23_where_the_unit_is_silent_it_is_asked_by_plausibility(tmp_path: Path, unit_m: float) -> None:
    heights = hills(512) / 8
    path = labelled(tmp_path, heights, "", 0.0005)
    with opened(path, hillshade=Hillshade(unit_m=unit_m)) as source:
        shades = source.read_pixels(0, 0, 512, 512, 512, 512).rgb[..., 0]
        assert source.describe().heights_unsure == (unit_m == 0)
        assert any("probably kilometres" in text for text in source.warnings) == (unit_m == 0)
    if unit_m:
        whole = written(tmp_path, heights)
        with opened(whole, hillshade=SUN) as source:
            assert np.abs(shades.astype(int) - source.read_pixels(0, 0, 512, 512, 512, 512).rgb[..., 0]).mean() < 4


@pytest.mark.parametrize("slope", [0.003, 0.2])
def test_row_23_ground_as_flat_as_any_that_is_known_is_not_asked_about(tmp_path: Path, slope: float) -> None:
    heights = hills(512)
    rough = heights / np.hypot(*np.gradient(heights.astype(float))).std() * 100 * slope
    with opened(written(tmp_path, rough.astype(np.float32)), hillshade=SUN) as source:
        assert not source.describe().heights_unsure
