"""A window, and layers that landforms are accepted into."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterator

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer

from plugin.desktop.layers.landform_layer import create_landform_layer
from plugin.desktop.recovery.question import Recovery
from tests.desktop.ground import MARS, memory_polygons
from tests.desktop.window import Window


@pytest.fixture
def window(qgis_app: Any) -> Iterator[Window]:
    window = Window()
    yield window
    window.close()


@pytest.fixture
def start(window: Window, tmp_path: Path) -> Iterator[Any]:
    """Starts the plugin's recovery; what the one before has left is there, as after a kill."""
    running = []

    def start() -> Recovery:
        while running:
            running.pop().shutdown()
        running.append(Recovery("Landform Mapper", window.bar, tmp_path / "unsaved", window.main))
        running[0].offer()
        return running[0]

    yield start
    for recovery in running:
        recovery.shutdown()


@pytest.fixture(params=["file", "memory"])
def layer(request: pytest.FixtureRequest, window: Window, tmp_path: Path) -> QgsVectorLayer:
    """A landform layer in a GeoPackage, and a plain one in memory."""
    crs = QgsCoordinateReferenceSystem(MARS)
    layer = create_landform_layer(str(tmp_path / "a.gpkg"), crs) if request.param == "file" else memory_polygons()
    QgsProject.instance().addMapLayer(layer)
    return layer
