from __future__ import annotations

from typing import Iterator

import pytest
from osgeo import gdal, ogr, osr
from qgis.core import QgsProject

from plugin.desktop.engine_process import EngineClient
from plugin.desktop.layers.measure_keeper import MeasureKeeper


@pytest.fixture
def keeper(client: EngineClient) -> Iterator[MeasureKeeper]:
    """A project on which nothing else is done, and its keeper."""
    keeper = MeasureKeeper(client)
    yield keeper
    keeper.shutdown()
    QgsProject.instance().clear()


@pytest.fixture(params=["codes", "exceptions"])
def gdal_answers(request: pytest.FixtureRequest) -> Iterator[None]:
    """GDAL that tells by codes, and by exceptions where it fails, as any other plugin may have it."""
    switched = [module for module in (gdal, ogr, osr) if not module.GetUseExceptions()]
    if request.param == "codes":
        if len(switched) < 3:
            pytest.skip("this QGIS has switched the exceptions on")
        switched = []
    for module in switched:
        module.UseExceptions()
    yield
    for module in reversed(switched):
        module.DontUseExceptions()
