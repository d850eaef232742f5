"""At which level landforms are learnt, with and without a CRS."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from affine import Affine

from plugin.engine.raster.source import RasterSource
from plugin.engine.training.labels import LabelLayer
from plugin.engine.training.levels import choose_levels, nearest_level
from plugin.protocol.messages.rasters import RasterReference
from tests.scenes import write_raster


@pytest.mark.parametrize("unit", [1.0, 95.0])
def test_without_a_crs_the_sampling_counts_pixels_whatever_the_units_are(tmp_path, unit):
    """The model card says that such a decoder counts in pixels, and a map run takes it by its word."""
    path = write_raster(tmp_path / "a.tif", np.full((400, 400), 9, np.uint8), None, Affine(unit, 0, 0, 0, -unit, 0))
    shape = shapely.Point(200 * unit, -200 * unit).buffer(60 * unit)
    with RasterSource.open(RasterReference(str(path))) as source:
        sampling, levels, _ = choose_levels([source], [LabelLayer((shape,), ("pit",), shape)])
        assert source.pixel_m == pytest.approx(unit)
        assert sampling == 2.0 ** levels[0]
        assert nearest_level(source, sampling, on_ground=False) == levels[0]
