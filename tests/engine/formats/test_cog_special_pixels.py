"""The conversion of formats whose bands have several values that are no ground: ISIS cubes, PDS4."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil

from plugin.engine.formats.cog import convert
from plugin.engine.jobs import JobContext
from plugin.protocol.messages.jobs import Convert
from tests.isis import isis_cube
from tests.scenes import write_raster

_SIDE = 600


def ground(dtype: str) -> np.ndarray:
    """600 by 600 values around 100, no row like the other."""
    return (100 + np.random.default_rng(0).integers(0, 20, (_SIDE, _SIDE))).astype(dtype)


def assert_special_pixels_are_no_ground(source: Path, valid: np.ndarray) -> None:
    """Convert, and compare what is ground at full size and in the overview."""
    output = source.with_name("converted.tif")
    convert(Convert(str(source), str(output)), JobContext(lambda _: None))
    with rasterio.open(output) as dataset:
        assert np.array_equal(dataset.dataset_mask() > 0, valid)
        assert dataset.read(1)[valid].min() >= 100 and dataset.read(1)[valid].max() < 120
    with rasterio.open(output, OVERVIEW_LEVEL=0) as dataset:
        seen = dataset.read(1)[dataset.dataset_mask() > 0]
        assert seen.size == pytest.approx(valid.sum() / 4, rel=0.01)
        assert seen.min() >= 100 and seen.max() < 120


@pytest.mark.parametrize(
    ("kind", "dtype", "specials"),
    [
        ("SignedWord", "<i2", (-32768, -32767, -32766, -32765, -32764)),
        ("UnsignedByte", "u1", (0, 255)),
        ("Real", "<f4", (0xFF7FFFFB, 0xFF7FFFFC, 0xFF7FFFFD, 0xFF7FFFFE, 0xFF7FFFFF)),
    ],
)
def test_row_24_special_pixels_of_isis_are_no_ground_after_the_conversion(
    tmp_path: Path, kind: str, dtype: str, specials: tuple[int, ...]
) -> None:
    values, valid = ground(dtype), np.ones((_SIDE, _SIDE), bool)
    bits = values.view("<u4") if kind == "Real" else values
    for number, special in enumerate(specials):
        bits[:, 60 * number : 60 * number + 60] = special
        valid[:, 60 * number : 60 * number + 60] = False
    path = tmp_path / "cube.cub"
    path.write_bytes(isis_cube(values.tobytes(), _SIDE, kind))
    assert_special_pixels_are_no_ground(path, valid)


def test_row_24_special_constants_of_pds4_are_no_ground_after_the_conversion(tmp_path: Path) -> None:
    values, valid = ground("int16"), np.ones((_SIDE, _SIDE), bool)
    values[:, :100], values[:, 100:200], values[:, 200:300] = -9999, -9998, 9999
    valid[:, :300] = False
    path = tmp_path / "image.xml"
    rasterio.shutil.copy(write_raster(tmp_path / "plain.tif", values, nodata=-9999), path, driver="PDS4")
    label = path.read_text()
    others = "<high_instrument_saturation>9999</high_instrument_saturation><not_applicable_constant>-9998"
    end = "</missing_constant>"
    assert end in label
    path.write_text(label.replace(end, f"{end}{others}</not_applicable_constant>"))
    assert_special_pixels_are_no_ground(path, valid)
