from __future__ import annotations

from typing import Iterator

import pytest
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
