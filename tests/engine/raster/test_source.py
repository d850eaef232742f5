"""Opening rasters: what they are, and every way it can go wrong."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import numpy as np
import pyproj
import pytest
import rasterio.shutil
from affine import Affine
from PIL import Image

from plugin.engine.errors import RasterError
from plugin.engine.raster.source import RasterSource
from plugin.engine.raster.window import GridWindow
from plugin.protocol.messages.rasters import RasterReference, Stretch
from tests.engine.raster.drawn import opened, ramp
from tests.scenes import odd, write_raster


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
    # what GDAL says, and not that it has said something
    with pytest.raises(RasterError, match=r"mesa\.tif .*failed\. Check (it|the file),? or copy it again\.$"):  # noqa: SIM117
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


def test_rasters_of_one_file_are_not_taken_for_each_other(tmp_path: Path) -> None:
    path = tmp_path / "both.tif"
    rasterio.shutil.copy(write_raster(tmp_path / "a.tif", ramp() // 4), path, driver="GTiff")
    second = write_raster(tmp_path / "b.tif", ramp()[::-1].copy())
    rasterio.shutil.copy(second, path, driver="GTiff", append_subdataset="YES")
    shown = []
    for number in (1, 2):
        with RasterSource.open(RasterReference(f"GTIFF_DIR:{number}:{path}")) as source:
            shown.append((source.identity, source.stretch.high))
            assert source.is_current()
    assert shown[0][0] != shown[1][0] and shown[0][1] < shown[1][1]


def test_an_archive_that_is_replaced_is_noticed(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "mesa.tif", ramp())
    with zipfile.ZipFile(tmp_path / "scenes.zip", "w") as archive:
        archive.write(path, "mesa.tif")
    with RasterSource.open(RasterReference(f"/vsizip/{tmp_path}/scenes.zip/mesa.tif")) as source:
        assert source.is_current()
        os.utime(tmp_path / "scenes.zip", (0, 0))
        assert not source.is_current()


def test_a_crs_and_geotransform_from_outside_win(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif", ramp())
    with opened(path, crs_wkt="IAU_2015:30100", geotransform=(10.0, 0.01, 0.0, 5.0, 0.0, -0.01)) as source:
        assert source.body is not None
        assert source.body.name == "Moon"
        assert source.transform == Affine(0.01, 0, 10, 0, -0.01, 5)


def test_only_an_image_without_a_georeference_counts_its_rows_down(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Image.fromarray(ramp()).save(path)
    with opened(path) as source:
        assert source.rows_down
    with opened(path, geotransform=(0.0, 1.0, 0.0, 0.0, 0.0, -1.0)) as source:
        assert not source.rows_down, "QGIS puts the image below the origin, with y upwards"
    with opened(path, crs_wkt="IAU_2015:30100", geotransform=(0.0, 0.1, 0.0, 0.0, 0.0, -0.1)) as source:
        assert not source.rows_down


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


def test_band_choices_that_cannot_be_shown_are_refused(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif", ramp())
    with pytest.raises(RasterError, match="has 1 band, and no band 2"):
        opened(path, bands=(2,))
    with pytest.raises(RasterError, match="One or three bands"):
        opened(path, bands=(1, 1))
    complex_path = write_raster(tmp_path / "c.tif", ramp().astype(np.complex64))
    with pytest.raises(RasterError, match="complex64"):
        opened(complex_path)


def equirectangular_warnings(path: Path, parallel: float, radius: float) -> list[str]:
    """What is said of the standard parallel of an image that straddles the equator, labelled as HiRISE's are."""
    system = pyproj.CRS.from_user_input(f"+proj=eqc +lat_ts={parallel} +lon_0=180 +R={radius} +units=m +no_defs")
    node = system.to_json_dict()
    node["name"] = "Equirectangular MARS"
    crs = pyproj.CRS.from_json_dict(node).to_wkt()
    write_raster(path, ramp(), crs=crs, transform=Affine(0.5, 0, 0, 0, -0.5, 0.25 * len(ramp())))
    with opened(path) as source:
        return [warning for warning in source.warnings if "standard parallel" in warning]


def test_a_doubtful_standard_parallel_is_warned_of(tmp_path: Path) -> None:
    (words,) = equirectangular_warnings(tmp_path / "a.tif", 0, 3_382_737.0)
    assert "standard parallel is 0" in words


@pytest.mark.parametrize(
    ("parallel", "radius"),
    [(0, 3_396_190.0), (0, 3_396_038.0), (-10, 3_395_582.0270805), (0, 1_737_400.0)],
    ids=["at the equator", "5 degrees from it", "with its own parallel", "on the Moon"],
)
def test_a_standard_parallel_that_can_be_right_is_not_warned_of(tmp_path: Path, parallel: float, radius: float) -> None:
    assert equirectangular_warnings(tmp_path / "a.tif", parallel, radius) == []


@pytest.mark.parametrize(
    ("across", "west", "down", "north", "said"),
    [
        (3.6, -180.0, 1.8, 90.0, []),
        (3.6, -1.8, 1.8, 90.9, []),  # half a pixel beyond the points that it stands for
        (3.6, -180.0, 2.0, 100.0, ["The latitudes of this raster go from -100° to 100°, beyond a pole"]),
        (4.0, 0.0, 1.8, 90.0, ["The longitudes of this raster span 400°, more than once around the body"]),
        (4.0, -20.0, 1.0, 95.0, ["The latitudes of this raster go from -5° to 95°", "The longitudes of this raster"]),
    ],
)
@pytest.mark.parametrize("code", [49900, 49902])
def test_a_raster_beyond_poles_or_all_around_is_warned_of(
    tmp_path: Path, code: int, across: float, west: float, down: float, north: float, said: list[str]
) -> None:
    transform = Affine(across, 0, west, 0, -down, north)
    values = np.random.default_rng(0).integers(1, 255, (100, 100)).astype(np.uint8)
    path = write_raster(tmp_path / "degrees.tif", values, crs=f"IAU_2015:{code}", transform=transform)
    with opened(path) as source:
        found = [text for text in source.warnings if "of this raster" in text]
    assert len(found) == len(said)
    for text, begins in zip(found, said, strict=True):
        assert text.startswith(begins) and "check its coordinate reference system" in text


def test_a_map_in_metres_is_not_warned_of(tmp_path: Path) -> None:
    transform = Affine(1e5, 0, -2e7, 0, -1e5, 1e7)
    path = write_raster(tmp_path / "m.tif", ramp(), crs="IAU_2015:49910", transform=transform)
    with opened(path) as source:
        assert not any("of this raster" in text for text in source.warnings)
