"""A narrow dock with an engine of its own."""

from __future__ import annotations

from typing import Any, Iterator

import pytest
from qgis.core import QgsSettings

from plugin.desktop.dock.dock import LandformDock
from plugin.desktop.engine_process import EngineClient
from tests.desktop.look.narrow import shown
from tests.desktop.waiting import developers_engine
from tests.desktop.window import Window


@pytest.fixture
def window(qgis_app: Any) -> Iterator[Window]:
    QgsSettings().remove("landform_mapper")
    window = Window()
    yield window
    window.close()


@pytest.fixture
def client(qgis_app: Any) -> Iterator[EngineClient]:
    """An engine that ends with its dock."""
    client = EngineClient(developers_engine())
    yield client
    client.shutdown()


@pytest.fixture
def dock(window: Window, client: EngineClient) -> Iterator[LandformDock]:
    dock = shown(window, client)
    yield dock
    dock.shutdown()
    client.shutdown()
    dock.deleteLater()
