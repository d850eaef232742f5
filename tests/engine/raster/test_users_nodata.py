"""Values that the user calls nodata, in QGIS's layer properties, though the file does not."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from plugin.engine.raster.source import RasterSource
from plugin.engine.raster.window import GridWindow
from plugin.protocol.codec import from_json, to_json
from plugin.protocol.messages.rasters import RasterReference, Stretch
from tests.scenes import write_raster

SIDE = 1024


def ground(dtype: str, null: float) -> np.ndarray:
    """Bright ground with a block, a frame and isolated pixels of a value that means nothing."""
    values = np.full((SIDE, SIDE), 100, dtype)
    values[:, ::2] = 110
    values[256:512, 256:512] = null
    values[:64] = null
    values[700:1000:10, 700:1000:10] = null
    return values


@pytest.mark.parametrize("overviews", [(), (2, 4, 8)], ids=["plain", "overviews"])
@pytest.mark.parametrize("level", [0, 1, 3])
@pytest.mark.parametrize(("dtype", "null"), [("uint8", 255), ("uint8", 0), ("int16", -9999), ("float32", -9999.1)])
def test_nodata_of_the_user_is_no_ground_at_any_scale(tmp_path: Path, dtype, null, level, overviews):
    path = write_raster(tmp_path / "a.tif", ground(dtype, null), overviews=overviews, tiled=True)
    stretch = Stretch((0.0,), (255.0,))
    reference = RasterReference(str(path), stretch=stretch, nodata=((null, null),))
    with RasterSource.open(reference) as source:
        image = source.read(GridWindow(level, 0, 0))
        assert not any("nodata" in warning for warning in source.warnings)
    step = 2**level
    side = SIDE // step
    valid = image.valid[:side, :side]
    assert not valid[: 64 // step].any()
    assert not valid[256 // step : 512 // step, 256 // step : 512 // step].any()
    assert valid[600 // step, 600 // step]
    seen = image.rgb[:side, :side, 0][valid]
    assert 100 <= seen.min() <= seen.max() <= 110, "what means nothing is in no average"


def test_nodata_of_the_user_does_not_shape_the_stretch_and_joins_that_of_the_file(tmp_path):
    path = write_raster(tmp_path / "a.tif", ground("uint8", 255), nodata=110)
    with RasterSource.open(RasterReference(str(path))) as plain:
        assert plain.stretch.high[0] == 255
        identity = plain.identity
    with RasterSource.open(RasterReference(str(path), nodata=((200.0, 255.0),))) as source:
        image = source.read_pixels(0, 0, SIDE, SIDE, SIDE, SIDE)
        assert source.stretch.high[0] < 110
        assert source.identity != identity, "embeddings of the other pixels are not used"
    assert image.valid[600, 601] and not image.valid[600, 600] and not image.valid[300, 300]


def test_ranges_travel(tmp_path):
    reference = RasterReference("a.tif", nodata=((-1.7976931348623157e308, 3.0), (7.0, 7.0)))
    assert from_json(RasterReference, to_json(reference)) == reference
