"""Images of formats that QGIS reads and the engine does not: rendered by QGIS, as tiles of the web are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt

from plugin.desktop.layers.engine_formats import engine_reads
from plugin.desktop.layers.raster_reference import reference_of
from plugin.desktop.requests.train_request import RequestError, raster_reference
from tests.desktop.ground import MARS
from tests.desktop.waiting import spin
from tests.desktop.window import click_and_wait, contains

SIDE, PIXEL = 512, 100.0


@pytest.fixture
def fits(window: Any, page: Any, client: Any, tmp_path: Path) -> Any:
    """A crater in a FITS file, which is a Mars image to QGIS."""
    if gdal.GetDriverByName("FITS") is None:
        pytest.skip("this GDAL writes no FITS")
    spin(lambda: client.state == "ready")
    rows, columns = np.mgrid[:SIDE, :SIDE] + 0.5
    away = np.hypot(columns - SIDE / 2, rows - SIDE / 2) / 80
    values = np.random.default_rng(3).normal(130, 5, (SIDE, SIDE)) - 70 * (away < 1) + 40 * ((away > 1) & (away < 1.1))
    path = tmp_path / "crater.fits"
    target = gdal.GetDriverByName("FITS").Create(str(path), SIDE, SIDE, 1, gdal.GDT_Byte)
    target.GetRasterBand(1).WriteArray(np.clip(values, 1, 255).astype(np.uint8))
    target.FlushCache()
    del target
    layer = window.add_raster(path, "crater")
    layer.setCrs(QgsCoordinateReferenceSystem(MARS))
    window.look_at(layer)
    page.rasterCombo.setLayer(layer)
    return layer


def test_row_20_a_fits_image_is_rendered_by_qgis(window: Any, page: Any, fits: Any, tmp_path: Path) -> None:
    """Row 20 of issue 17."""
    assert not engine_reads(fits.source()) and reference_of(fits) is None
    assert page.create_target(str(tmp_path / "landforms.gpkg"))
    said = []
    page.statusChanged.connect(lambda kind, text, fraction: said.append(text))
    centre = QgsPointXY(fits.extent().center())
    click_and_wait(window, page, centre)
    assert "Rendering crater…" in said and "damaged" not in page.notice.sentence
    assert contains(page.session.candidate.geometry, centre)
    window.key(Qt.Key.Key_Return)
    (feature,) = page.target.layer.getFeatures()
    across = fits.extent().width() / SIDE * 160
    assert feature["diameter_m"] == pytest.approx(across, rel=0.05)


def test_row_20_training_says_to_save_it_as_a_geotiff(fits: Any) -> None:
    with pytest.raises(RequestError, match="Save it as a GeoTIFF first"):
        raster_reference(fits)


def test_row_20_what_the_engine_reads_goes_by_its_file(gusev: Any, client: Any) -> None:
    spin(lambda: client.state == "ready")
    assert engine_reads(gusev.source()) and reference_of(gusev) is not None
    assert QgsProject.instance().mapLayer(gusev.id()) is not None
