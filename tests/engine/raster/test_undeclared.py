"""Nodata values that files do not declare."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.annotating import RasterReference
from tests.scenes import write_raster


@pytest.mark.parametrize(
    ("dtype", "null"), [("float32", -9999), ("float32", -32768), ("float32", -3.4e38), ("int16", -9999)]
)
def test_row_12_an_extreme_value_along_the_border_is_no_ground(tmp_path: Path, dtype: str, null: float) -> None:
    scale = 1000 if dtype == "int16" else 1
    values = (np.random.default_rng(0).uniform(0.15, 0.88, (512, 512)) * scale).astype(dtype)
    values[:, :128] = null
    with RasterSource.open(RasterReference(str(write_raster(tmp_path / "scene.tif", values)))) as source:
        assert source.stretch.low[0] / scale == pytest.approx(0.157, abs=0.005)
        assert source.stretch.high[0] / scale == pytest.approx(0.873, abs=0.005)
        told = [text for text in source.warnings if "hangs on the border" in text]
        assert len(told) == (0 if null < -1e20 else 1)  # what ISIS itself calls special needs no words


def test_row_12_heights_that_go_over_into_each_other_are_all_ground(tmp_path: Path) -> None:
    values = np.add.outer(np.arange(512.0), np.zeros(512)).astype("float32") - 4000
    values[:40] = -4000
    with RasterSource.open(RasterReference(str(write_raster(tmp_path / "dtm.tif", values)))) as source:
        assert source.stretch.low == (-4000.0,)
        assert not any("hangs on the border" in text for text in source.warnings)
