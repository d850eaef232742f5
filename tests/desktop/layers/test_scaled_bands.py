"""Bands whose numbers QGIS shows multiplied by a scale, plus an offset; the engine reads the numbers themselves."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsContrastEnhancement, QgsRasterLayer, QgsRasterRange

from plugin.desktop.engine_process import EngineClient
from plugin.desktop.layers.raster_reference import reference_of
from plugin.desktop.layers.raster_view import STYLE, RasterView, keep_view, styled_stretch
from plugin.protocol.messages.rasters import DescribeRaster, RasterDescription

from ..waiting import spin

SIDE = 500


def scaled(path: Path, scale: float = 0.0001, offset: float = 0.02) -> QgsRasterLayer:
    """Reflectances 0.05 to 0.17 as int16, of which 31.1 % lie between 0.10 and 0.12, both ends included."""
    random = np.random.default_rng(0)
    inside, below, above = (np.arange(*ends) for ends in ((800, 1001), (300, 800), (1001, 1500)))
    count = round(0.311 * SIDE * SIDE)
    outside = random.choice(np.concatenate([below, above]), SIDE * SIDE - count)
    values = random.permutation(np.concatenate([np.resize(inside, count), outside])).reshape(SIDE, SIDE)
    stored = np.round(((values * 0.0001 + 0.02) - offset) / scale).astype(np.int16)
    target = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 1, gdal.GDT_Int16)
    target.SetGeoTransform((0, 100, 0, SIDE * 100, 0, -100))
    band = target.GetRasterBand(1)
    band.SetScale(scale)
    band.SetOffset(offset)
    band.WriteArray(stored)
    target.FlushCache()
    del band, target
    return QgsRasterLayer(str(path), "scaled")


def described(client: EngineClient, layer: QgsRasterLayer) -> RasterDescription:
    answers: List[RasterDescription] = []
    spin(lambda: client.state == "ready")
    client.request(
        "raster.describe", DescribeRaster(reference_of(layer)), on_reply=lambda reply, _: answers.append(reply)
    )
    spin(lambda: answers)
    return answers[0]


@pytest.mark.parametrize(("scale", "offset"), [(0.0001, 0.02), (-0.0001, 0.2)])
def test_row_14_the_contrast_of_the_style_is_that_of_qgis(
    client: EngineClient, tmp_path: Path, scale: float, offset: float
) -> None:
    """Row 14 of issue 17: int16 with band scale 0.0001 and offset 0.02."""
    layer = scaled(tmp_path / "scaled.tif", scale, offset)
    enhancement = QgsContrastEnhancement(layer.dataProvider().dataType(1))
    enhancement.setMinimumValue(0.06)
    enhancement.setMaximumValue(0.16)
    enhancement.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    )
    layer.renderer().setContrastEnhancement(enhancement)
    stretch = styled_stretch(layer, (1,))
    assert stretch is not None
    keep_view(layer, RasterView(contrast=STYLE, stretch=stretch, stretch_bands=(1,)))
    told = described(client, layer)
    shown = sorted(value * scale + offset for value in (told.stretch.low[0], told.stretch.high[0]))
    assert shown == pytest.approx([0.06, 0.16])


@pytest.mark.parametrize(("scale", "offset"), [(0.0001, 0.02), (-0.0001, 0.2)])
def test_row_14_nodata_that_is_set_in_qgis_is_masked(
    client: EngineClient, tmp_path: Path, scale: float, offset: float
) -> None:
    layer = scaled(tmp_path / "scaled.tif", scale, offset)
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(0.10, 0.12)])
    (histogram,) = described(client, layer).histograms
    assert 1 - sum(histogram.counts) / SIDE**2 == pytest.approx(0.311, abs=1e-4)


def test_row_14_ends_that_do_not_belong_to_a_range_stay_ground(tmp_path: Path, qgis_app: Any) -> None:
    layer = scaled(tmp_path / "scaled.tif")
    exclusive = QgsRasterRange(0.10, 0.12, QgsRasterRange.BoundsType.Exclusive)
    layer.dataProvider().setUserNoDataValue(1, [exclusive])
    ((low, high),) = reference_of(layer).nodata
    assert 800 < low < 801 and 999 < high < 1000
