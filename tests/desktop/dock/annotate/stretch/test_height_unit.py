"""Heights that tell no unit: asked where metres would make the ground flatter than any."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtTest import QTest

from plugin.desktop.layers.raster_reference import reference_of
from tests.desktop.dock.annotate.stretch.test_stretch import choose
from tests.desktop.ground import MARS
from tests.desktop.waiting import spin
from tests.desktop.window import LEFT


def test_row_23_kilometres_can_be_said_and_are_kept_with_the_layer(window: Any, page: Any, tmp_path: Path) -> None:
    """Row 23 of issue 17."""
    rows, columns = np.mgrid[:400, :400]
    kilometres = (0.05 * np.sin(rows / 7) * np.cos(columns / 9)).astype(np.float32)
    target = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "dtm.tif"), 400, 400, 1, gdal.GDT_Float32)
    target.SetGeoTransform((0, 100, 0, 40000, 0, -100))
    target.SetProjection(QgsCoordinateReferenceSystem(MARS).toWkt())
    target.GetRasterBand(1).WriteArray(kilometres)
    target.FlushCache()
    del target
    layer, section = window.add_raster(tmp_path / "dtm.tif", "dtm"), page.stretch
    page.rasterCombo.setLayer(layer)
    section.setCollapsed(False)
    spin(lambda: section.blackSpin.isEnabled())
    assert not section.kilometresCheck.isVisible()
    choose(section.shownCombo, ("hillshade", 0))
    spin(lambda: section.kilometresCheck.isVisible())
    assert "flatter than any" in section.noteLabel.text() and section.noteLabel.isVisible()
    QTest.mouseClick(section.kilometresCheck, LEFT, pos=QPoint(8, section.kilometresCheck.height() // 2))
    spin(lambda: section._asked is None)
    assert reference_of(layer).hillshade.unit_m == 1000
    assert section.kilometresCheck.isChecked() and not section.noteLabel.isVisible()
    section.azimuthSpin.setValue(300)  # the sun moves, the unit stays
    assert (reference_of(layer).hillshade.azimuth, reference_of(layer).hillshade.unit_m) == (300, 1000)
