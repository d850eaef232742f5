"""The conversion to a COG: the same pixels and place, tiles and overviews, and nothing left of one that did not end."""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from affine import Affine
from rasterio.control import GroundControlPoint

from plugin.engine.errors import Cancelled, OutputError, RasterError
from plugin.engine.formats import cog
from plugin.engine.formats.cog import convert
from plugin.engine.formats.cog_copy import copy_as_cog
from plugin.engine.jobs import JobContext
from plugin.engine.raster import layout
from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.jobs import Convert, Progress
from plugin.protocol.messages.rasters import RasterReference
from tests.scenes import write_raster


def ground(height: int, width: int) -> np.ndarray:
    """10-bit noise with slopes."""
    noise = np.random.default_rng(0).integers(0, 40, (height, width))
    return (300 + noise + np.add.outer(np.arange(height), np.arange(width)) // 16).astype(np.uint16)


@pytest.fixture(scope="module")
def jpeg2000(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """1500 x 1300 pixels in a single tile, lossless."""
    folder = tmp_path_factory.mktemp("jp2")
    plain = write_raster(folder / "plain.tif", ground(1300, 1500), nodata=0)
    target = folder / "single.jp2"
    options = {"QUALITY": 100, "REVERSIBLE": "YES", "BLOCKXSIZE": 1500, "BLOCKYSIZE": 1300}
    rasterio.shutil.copy(plain, target, driver="JP2OpenJPEG", **options)
    return target


def test_pixels_place_and_nodata_stay_and_tiles_and_overviews_come(jpeg2000: Path, tmp_path: Path) -> None:
    told: list[Progress] = []
    output = tmp_path / "new folder" / "scene.tif"

    converted = convert(Convert(str(jpeg2000), str(output)), JobContext(told.append))

    assert converted.path == str(output) and converted.size_bytes == output.stat().st_size
    assert list(output.parent.iterdir()) == [output]
    with rasterio.open(jpeg2000) as before, rasterio.open(output) as after:
        assert np.array_equal(before.read(), after.read())
        assert (after.crs, after.transform, after.nodata) == (before.crs, before.transform, 0)
        assert after.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert after.block_shapes == [(512, 512)] and after.overviews(1)
    fractions = [progress.fraction or 0.0 for progress in told]
    assert fractions == sorted(fractions) and fractions[0] == 0 and fractions[-1] < 1
    assert all(progress.seconds_left is not None for progress in told[1:])


def test_masks_colours_and_words_of_the_bands_stay(tmp_path: Path) -> None:
    source, place = tmp_path / "classes.tif", Affine(2.0, 0.0, 5.0, 0.0, -2.0, 7.0)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(
        source, "w", driver="GTiff", width=600, height=700, count=1, dtype="uint8", transform=place
    ) as writer:  # fmt: skip
        writer.write(np.full((1, 700, 600), 3, dtype=np.uint8))
        writer.write_colormap(1, {3: (10, 20, 30, 255)})
        writer.set_band_description(1, "unit")
        mask = np.full((700, 600), 255, dtype=np.uint8)
        mask[:100] = 0
        writer.write_mask(mask)
    convert(Convert(str(source), str(tmp_path / "cog.tif")), JobContext())
    with rasterio.open(tmp_path / "cog.tif") as after:
        assert after.colormap(1)[3] == (10, 20, 30, 255)
        assert after.descriptions == ("unit",)
        assert np.array_equal(after.dataset_mask(), mask)


def test_ground_control_points_stay(tmp_path: Path) -> None:
    """Without them the copy would be an image in pixels, and nobody would refuse it any more."""
    points = [GroundControlPoint(row, column, 100.0 * column, -100.0 * row) for row in (0, 64) for column in (0, 64)]
    profile = {"driver": "GTiff", "width": 64, "height": 64, "count": 1, "dtype": "uint8"}
    with rasterio.open(tmp_path / "a.tif", "w", gcps=points, crs="IAU_2015:49910", **profile) as writer:
        writer.write(np.full((1, 64, 64), 3, dtype=np.uint8))
    convert(Convert(str(tmp_path / "a.tif"), str(tmp_path / "b.tif")), JobContext())
    with rasterio.open(tmp_path / "b.tif") as after:
        found, crs = after.gcps
        assert [(point.row, point.col, point.x, point.y) for point in found] == [
            (point.row, point.col, point.x, point.y) for point in points
        ]
        assert crs.to_authority() == ("IAU_2015", "49910")
    with pytest.raises(RasterError, match="located by ground control points alone"):
        RasterSource.open(RasterReference(str(tmp_path / "b.tif")))


def test_complex_numbers_are_no_image(tmp_path: Path) -> None:
    source = write_raster(tmp_path / "radar.tif", np.ones((64, 64), dtype="complex64"))
    with pytest.raises(RasterError, match="holds complex64 values, which are no image: save their amplitude"):
        convert(Convert(str(source), str(tmp_path / "b.tif")), JobContext())
    assert not (tmp_path / "b.tif").exists()


@pytest.mark.parametrize("moment", [cog._READING / 2, cog._READING + 0.001])
def test_a_conversion_that_is_stopped_leaves_nothing(
    jpeg2000: Path, tmp_path: Path, moment: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cog, "_STRIP_BYTES", 1 << 21)
    told: list[Progress] = []

    def is_cancelled() -> bool:
        return bool(told) and (told[-1].fraction or 0.0) >= moment or told[-1:] and "Writing" in told[-1].text

    with pytest.raises(Cancelled):
        convert(Convert(str(jpeg2000), str(tmp_path / "scene.tif")), JobContext(told.append, is_cancelled))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("size", ["1000k", "2500k"])
def test_a_disk_that_fills_up_while_reading_or_writing_is_told_in_a_sentence(
    jpeg2000: Path, small_disk: Path, size: str
) -> None:
    subprocess.run(["mount", "-o", f"remount,size={size}", str(small_disk)], check=True)
    with pytest.raises(OutputError, match="The disk is full"):
        convert(Convert(str(jpeg2000), str(small_disk / "scene.tif")), JobContext())
    assert list(small_disk.iterdir()) == []


def test_what_is_there_stays(jpeg2000: Path, tmp_path: Path) -> None:
    there = tmp_path / "there.tif"
    there.write_bytes(b"mine")
    with pytest.raises(OutputError, match="is there already"):
        convert(Convert(str(jpeg2000), str(there)), JobContext())
    with pytest.raises(OutputError, match="the raster itself"):
        convert(Convert(str(jpeg2000), str(jpeg2000), overwrite=True), JobContext())
    assert there.read_bytes() == b"mine"
    convert(Convert(str(jpeg2000), str(there), overwrite=True), JobContext())
    assert there.read_bytes()[:2] == b"II"


def test_a_file_that_is_cut_off_is_told_in_a_sentence(tmp_path: Path) -> None:
    whole = write_raster(tmp_path / "cut.tif", ground(1300, 1500), compress="DEFLATE")
    whole.write_bytes(whole.read_bytes()[:400_000])
    with pytest.raises(RasterError, match=r"cut\.tif"):
        convert(Convert(str(whole), str(tmp_path / "cog.tif")), JobContext())
    assert [file.name for file in tmp_path.iterdir()] == ["cut.tif"]


def test_which_files_are_slow_to_read(jpeg2000: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wide = write_raster(tmp_path / "strips.tif", np.ones((40, 5000), dtype=np.uint8))
    tiled = write_raster(tmp_path / "tiled.tif", ground(1300, 1500), tiled=True)
    good = write_raster(tmp_path / "good.tif", ground(1300, 1500), tiled=True, overviews=(2,))

    def described(path: Path) -> tuple[str, int]:
        with RasterSource.open(RasterReference(str(path))) as source:
            description = source.describe()
        return " ".join(description.warnings), description.cog_bytes

    assert described(jpeg2000) == ("", 0)
    monkeypatch.setattr(layout, "LARGE_PX", 100_000)
    monkeypatch.setattr(layout, "_LARGE_TILE_PX", 1_000_000)
    assert "single tile of JPEG 2000" in described(jpeg2000)[0]
    assert described(jpeg2000)[1] == 1500 * 1300 * 2 * 4 // 3
    assert "not tiled" in described(wide)[0]
    assert "no overviews" in described(tiled)[0]
    assert described(good) == ("", 0)


def test_a_copy_whose_end_found_no_room_is_not_taken_for_one(tmp_path: Path, small_disk: Path) -> None:
    """GDAL writes the end when the copy is closed, and says nothing then."""
    noise = np.random.default_rng(0).integers(0, 255, (600, 600)).astype(np.uint8)
    tiled, target = tmp_path / "tiled.tif", small_disk / "scene.tif"
    write_raster(tiled, noise)
    with_room = tmp_path / "scene.tif"
    copy_as_cog(tiled, with_room, {}, lambda share: None)
    # the overviews go to a file of their own, which is there until the copy is whole
    most = with_room.stat().st_size // 1024 + 300
    endings = set()
    for kilobytes in range(most // 2, most, 32):
        subprocess.run(["mount", "-o", f"remount,size={kilobytes}k", str(small_disk)], check=True)
        try:
            copy_as_cog(tiled, target, {}, lambda share: None)
        except OSError as error:
            endings.add("read again" if "read again" in str(error) else "told")
        else:
            endings.add("whole")
            with rasterio.open(target) as made:
                assert np.array_equal(made.read(1), noise)
        for left in small_disk.iterdir():
            left.unlink()
    assert endings == {"told", "read again", "whole"}


def test_a_copy_is_never_said_to_be_less_far_than_before(tmp_path: Path) -> None:
    """GDAL's file of overviews goes when they are in the copy."""
    tiled = write_raster(tmp_path / "tiled.tif", np.random.default_rng(0).integers(0, 255, (6000, 6000), np.uint8))
    told: list[float] = []
    copy_as_cog(tiled, tmp_path / "scene.tif", {}, told.append)
    assert len(told) > 2 and told == sorted(told)
