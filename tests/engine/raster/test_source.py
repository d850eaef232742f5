from __future__ import annotations

import os
import time
from pathlib import Path

import numpy as np
import pytest
from affine import Affine

from plugin.engine.errors import RasterError
from plugin.engine.raster.contrast import FILL
from plugin.engine.raster.grid import GridWindow, window_at
from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages import RasterReference, RenderedWindow, Stretch
from tests.scenes import MARS_GEOGRAPHIC, odd, scene, write_raster


def opened(path: Path, **options: object) -> RasterSource:
    return RasterSource.open(RasterReference(str(path), **options))  # type: ignore[arg-type]


def ramp(height: int = 300, width: int = 400) -> np.ndarray:
    rows, columns = np.mgrid[:height, :width]
    return (20 + (columns + rows) % 200).astype(np.uint8)


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


def test_outside_the_raster_there_is_no_data(tmp_path: Path) -> None:
    with opened(write_raster(tmp_path / "a.tif", ramp())) as source:
        image = source.read_pixels(-100, -50, 600, 600, 600, 600)
    expected = np.zeros((600, 600), bool)
    expected[50:350, 100:500] = True
    np.testing.assert_array_equal(image.valid, expected)
    assert (image.rgb[~image.valid] == FILL).all()
    assert image.edges == (True, True, True, True)


def test_declared_nodata_does_not_shape_the_stretch(tmp_path: Path) -> None:
    values = np.full((400, 400), 1000, np.uint16)
    values[:200] = 2000
    values[:, 100:] = 0
    with opened(write_raster(tmp_path / "a.tif", values, nodata=0)) as source:
        image = source.read_pixels(0, 0, 400, 400, 400, 400)
        assert source.stretch.low[0] >= 1000
    assert image.valid[:, :100].all()
    assert not image.valid[:, 100:].any()


def test_special_pixels_of_isis_are_no_ground(tmp_path: Path) -> None:
    values = np.linspace(0.1, 0.3, 200 * 200, dtype=np.float32).reshape(200, 200)
    values[:50] = np.float32(-3.4028226550889045e38)
    values[50:60] = np.float32(-3.4028228579130005e38)
    values[60:70] = np.nan
    with opened(write_raster(tmp_path / "a.tif", values)) as source:
        image = source.read_pixels(0, 0, 200, 200, 200, 200)
        low, high = source.stretch.low[0], source.stretch.high[0]
    assert not image.valid[:70].any()
    assert image.valid[70:].all()
    assert 0.1 < low < high <= 0.3


def test_a_black_border_without_a_flag_is_no_ground(tmp_path: Path) -> None:
    values = ramp(600, 600)
    values[:, :100] = 0
    values[300:303, 300:303] = 0
    with opened(write_raster(tmp_path / "a.tif", values)) as source:
        image = source.read_pixels(0, 0, 600, 600, 600, 600)
        small = source.read_pixels(0, 0, 600, 600, 150, 150)
        warned = " ".join(source.warnings)
    assert not image.valid[:, :100].any()
    assert image.valid[:, 100:].all(), "a shadow inside the image is ground"
    assert not small.valid[:, :25].any()
    assert "nodata" in warned


def test_zeros_inside_an_image_are_shadows(tmp_path: Path) -> None:
    values = ramp(600, 600)
    values[200:260, 200:260] = 0
    with opened(write_raster(tmp_path / "a.tif", values)) as source:
        assert source.read_pixels(0, 0, 600, 600, 600, 600).valid.all()


def test_the_border_of_the_hirise_mosaic_is_found() -> None:
    with opened(scene("hirise_mosaic/cog_hirise_mars.tif")) as source:
        image = source.read_pixels(0, 0, source.width, source.height, source.width, source.height)
        assert source.bands == (1, 2, 3)
        assert source.body is not None
        assert source.body.name == "Mars"
    assert 1 - image.valid.mean() == pytest.approx(0.178, abs=0.005)


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
    from plugin.engine.formats.crs import from_lonlat, parse_crs, to_lonlat

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


def test_a_deleted_raster_is_named(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "mesa.tif", ramp())
    with opened(path) as source:
        path.unlink()
        with pytest.raises(RasterError, match=r"mesa\.tif is no longer there"):
            source.read(GridWindow(0, 0, 0))


def test_a_replaced_raster_is_noticed_and_opens_anew(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "mesa.tif", ramp())
    with opened(path) as source:
        first = source.identity
        other = write_raster(tmp_path / "other.tif", ramp()[::-1].copy())
        os.replace(other, path)
        assert not source.is_current()
        with pytest.raises(RasterError, match="has changed since it was opened"):
            source.read(GridWindow(0, 0, 0))
    with opened(path) as source:
        assert source.identity != first
        assert source.read(GridWindow(0, 0, 0)).valid.any()


def test_a_raster_cut_off_in_its_data_is_named(tmp_path: Path) -> None:
    values = np.random.default_rng(0).integers(1, 255, (2000, 2000), dtype=np.uint8)
    path = write_raster(tmp_path / "mesa.tif", values, tiled=True, compress="deflate")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(RasterError, match=r"mesa\.tif"):  # noqa: SIM117
        with opened(path) as source:
            source.read(GridWindow(0, 1, 1))


def test_identity_follows_file_bands_and_stretch(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif", np.stack([ramp(), ramp() // 2, ramp() // 3]))
    identities = set()
    for options in ({}, {"bands": (2,)}, {"bands": (3, 2, 1)}, {"bands": (2,), "stretch": Stretch((1.0,), (9.0,))}):
        with opened(path, **options) as source:
            identities.add(source.identity)
    assert len(identities) == 4
    with opened(path) as again:
        assert again.identity in identities


def test_rendered_pixels_are_a_source_too() -> None:
    pixels = np.zeros((40, 60, 4), np.uint8)
    pixels[..., 0] = np.arange(60) * 4
    pixels[..., 3] = 255
    pixels[:10, :, 3] = 0
    rendered = RenderedWindow(60, 40, (100.0, 2.0, 0.0, 50.0, 0.0, -2.0), "", "layer")
    with RasterSource.from_rendered(rendered, pixels.tobytes()) as source:
        image = source.read_pixels(0, 0, 60, 40, 60, 40)
    np.testing.assert_array_equal(image.rgb[10:, :, 0], pixels[10:, :, 0])
    assert not image.valid[:10].any()
    assert image.valid[10:].all()
    with pytest.raises(RasterError, match="bytes instead of"):
        RasterSource.from_rendered(rendered, b"short")


def test_a_crs_and_geotransform_from_outside_win(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif", ramp())
    with opened(path, crs_wkt="IAU_2015:30100", geotransform=(10.0, 0.01, 0.0, 5.0, 0.0, -0.01)) as source:
        assert source.body is not None
        assert source.body.name == "Moon"
        assert source.transform == Affine(0.01, 0, 10, 0, -0.01, 5)


@pytest.mark.parametrize(
    ("name", "words"), [("truncated", "damaged, cut off"), ("zero_bytes", "empty file"), ("not_there", "")]
)
def test_what_is_no_raster_is_refused_with_a_sentence(name: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / "not_there.tif" if name == "not_there" else odd(name)
    with pytest.raises(RasterError, match=f"{name}.*{words}"):
        opened(path)


@pytest.mark.parametrize(
    "name",
    [
        "float32_isis_null", "lon_0_360_geographic", "lon_cross_180", "no_crs", "nonsquare_px", "one_pixel",
        "rgba_4band", "rotated", "uint16_nodata0",
    ],
)  # fmt: skip
def test_odd_rasters_read_with_contrast(name: str) -> None:
    with opened(odd(name)) as source:
        image = source.read(GridWindow(-1, 0, 0))
        assert image.valid.any()
        assert not source.empty
        if name != "one_pixel":
            assert image.rgb[image.valid].std() > 20
        if name not in ("no_crs", "nonsquare_px"):
            assert source.pixel_m == pytest.approx(93.5, abs=0.2)


def test_a_raster_without_any_data_says_so() -> None:
    with opened(odd("all_nodata")) as source:
        assert source.empty
        assert "No pixel has data." in source.warnings
        assert not source.read(GridWindow(0, 0, 0)).valid.any()


def test_band_choices_that_cannot_be_shown_are_refused(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif", ramp())
    with pytest.raises(RasterError, match="has 1 bands"):
        opened(path, bands=(2,))
    with pytest.raises(RasterError, match="One or three bands"):
        opened(path, bands=(1, 1))
    complex_path = write_raster(tmp_path / "c.tif", ramp().astype(np.complex64))
    with pytest.raises(RasterError, match="complex64"):
        opened(complex_path)


def test_a_doubtful_standard_parallel_is_warned_of(tmp_path: Path) -> None:
    doubtful = "+proj=eqc +lat_ts=0 +lon_0=180 +R=3382737 +units=m +no_defs"
    import pyproj

    node = pyproj.CRS.from_user_input(doubtful).to_json_dict()
    node["name"] = "Equirectangular MARS"
    path = write_raster(tmp_path / "a.tif", ramp(), crs=pyproj.CRS.from_json_dict(node).to_wkt())
    with opened(path) as source:
        assert any("standard parallel is 0" in warning for warning in source.warnings)
