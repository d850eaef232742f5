"""A Map page with a real engine and a model that was trained on the small scene."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterator

import pytest
from qgis.core import QgsProject, QgsSettings

from plugin.desktop.dock.map.page import MapPage
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.settings import Settings

from ...ground import open_scene, trained_model


@pytest.fixture(autouse=True)
def fresh_project(qgis_app: Any) -> Iterator[None]:
    """No layers and no settings of another test."""
    QgsSettings().remove("landform_mapper")
    yield
    QgsProject.instance().clear()


@pytest.fixture(scope="session")
def model(qgis_app: Any) -> Path:
    """A decoder for dark and bright discs."""
    return trained_model()


@pytest.fixture
def scene(tmp_path: Path) -> Any:
    """Raster and label layer in the project."""
    return open_scene(tmp_path)


@pytest.fixture
def page(qgis_iface: Any, client: EngineClient, scene: Any, model: Path, tmp_path: Path) -> Iterator[MapPage]:
    """The page on the scene, with the model chosen."""
    page = MapPage(qgis_iface, client, Settings())
    page.folder.setFilePath(str(tmp_path / "maps"))
    page.name.setText("run")
    page.raster.setLayer(scene[0])
    page.use_model(str(model))
    page.resize(320, 800)
    page.show()
    yield page
    page.shutdown()
    page.deleteLater()


@pytest.fixture
def idle_page(qgis_iface: Any, qgis_app: Any, scene: Any, tmp_path: Path) -> Iterator[MapPage]:
    """The page without an engine and without a model."""
    client = EngineClient(tmp_path / "no engine here")
    page = MapPage(qgis_iface, client, Settings())
    page.folder.setFilePath(str(tmp_path / "maps"))
    page.raster.setLayer(scene[0])
    page.resize(320, 800)
    page.show()
    yield page
    page.shutdown()
    page.deleteLater()
    client.shutdown()
