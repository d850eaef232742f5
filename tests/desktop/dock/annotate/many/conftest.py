"""Ground with dark and bright discs, of which two are mapped."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsRasterLayer, QgsVectorLayer

from plugin.desktop.layers.landform_layer import add_landform
from tests.desktop.dock.annotate.many.searching import of, shape
from tests.desktop.ground import PIXEL, write_raster
from tests.desktop.window import Window


@pytest.fixture
def image(window: Window, tmp_path: Path) -> QgsRasterLayer:
    """Eight dark and eight bright discs."""
    layer = window.add_raster(write_raster(tmp_path / "discs.tif"))
    window.zoom_to(layer.extent())
    return layer


@pytest.fixture
def landforms(page: Any, image: QgsRasterLayer, tmp_path: Path) -> QgsVectorLayer:
    """A dark and a bright disc that are mapped, not saved yet."""
    assert page.create_target(str(tmp_path / "landforms.gpkg"))
    layer = page.target.layer
    for disc in (of("dark")[0], of("bright")[0]):
        row = {"class": "crater", "diameter_m": float(2 * disc.radius * PIXEL)}
        add_landform(layer, shape(disc), image.crs(), row)
    return layer
