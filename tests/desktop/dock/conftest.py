"""The Annotate page on a real canvas with a real engine; rooms with another page have one of their own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Iterator

import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsRasterLayer, QgsRectangle, QgsSettings

from plugin.desktop.dock.annotate.page import AnnotatePage
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.map_tools.prompt_tool import PromptMode
from plugin.desktop.settings import Settings
from tests.desktop.waiting import spin
from tests.desktop.window import Window
from tests.scenes import scene


class Crater:
    """A catalogue crater of the Gusev crop."""

    def __init__(self, shape: QgsGeometry) -> None:
        self.shape = shape
        self.centre = shape.centroid().asPoint()
        self.radius = (shape.area() / 3.141592653589793) ** 0.5

    def at(self, across: float, up: float) -> QgsPointXY:
        """A place by its distance from the centre in radii."""
        return QgsPointXY(self.centre.x() + across * self.radius, self.centre.y() + up * self.radius)

    @property
    def surroundings(self) -> QgsRectangle:
        """The ground around it."""
        reach = 8 * self.radius
        return QgsRectangle(
            self.centre.x() - reach, self.centre.y() - reach, self.centre.x() + reach, self.centre.y() + reach
        )


@pytest.fixture(scope="session")
def crater() -> Crater:
    """A fresh bowl that lies clear of the image's border."""
    path = scene("gusev/gusev_900_craters.geojson")
    shapes = []
    for feature in json.loads(path.read_text())["features"]:
        ring = [QgsPointXY(x, y) for x, y, *_ in feature["geometry"]["coordinates"][0]]
        shapes.append(Crater(QgsGeometry.fromPolygonXY([ring])))
    image = QgsRasterLayer(str(scene("gusev/gusev_900.tif")), "image")
    inside = [item for item in shapes if image.extent().contains(item.surroundings)]
    return max(inside, key=lambda item: item.radius)


@pytest.fixture
def window(qgis_app: Any) -> Iterator[Window]:
    QgsSettings().remove("landform_mapper")
    window = Window()
    yield window
    window.close()


@pytest.fixture
def gusev(window: Window, crater: Crater) -> QgsRasterLayer:
    """The Gusev crop on the canvas, the crater in its middle."""
    layer = window.add_raster(scene("gusev/gusev_900.tif"))
    window.zoom_to(crater.surroundings)
    return layer


@pytest.fixture
def page(window: Window, client: EngineClient) -> Iterator[AnnotatePage]:
    """The page with its tool in use."""
    spin(lambda: client.state == "ready")
    page = AnnotatePage(window, client, Settings(), window.main)
    page.resize(320, 700)
    page.show()
    page.use_tool(PromptMode.FOREGROUND)
    yield page
    page.shutdown()
    page.hide()
    page.deleteLater()


@pytest.fixture
def target(page: AnnotatePage, gusev: QgsRasterLayer, tmp_path: Path) -> Any:
    """A new landform layer for the Gusev crop."""
    assert page.create_target(str(tmp_path / "landforms.gpkg"))
    return page.target.layer
