"""A page with a real engine, on a project with the small scene."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterator

import pytest
from qgis.core import QgsProject, QgsSettings

from plugin.desktop.dock.train.page import TrainPage
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.settings import Settings

from ...ground import open_scene


@pytest.fixture(autouse=True)
def fresh_project(qgis_app: Any) -> Iterator[None]:
    """No layers and no settings of another test."""
    QgsSettings().remove("landform_mapper")
    yield
    QgsProject.instance().clear()


@pytest.fixture
def idle_client(qgis_app: Any, tmp_path: Path) -> Iterator[EngineClient]:
    """A client without an engine."""
    client = EngineClient(tmp_path / "no engine here")
    yield client
    client.shutdown()


@pytest.fixture
def scene(tmp_path: Path) -> Any:
    """Raster and label layer in the project."""
    return open_scene(tmp_path)


def make_page(qgis_iface: Any, client: EngineClient, folder: Path) -> TrainPage:
    """A page as the dock makes it, set to train briefly."""
    page = TrainPage(qgis_iface, client, Settings())
    page.folder.setFilePath(str(folder))
    page.name.setText("discs")
    page.epochs.setValue(3)
    page.resize(320, 900)
    page.show()
    return page


@pytest.fixture
def page(qgis_iface: Any, client: EngineClient, scene: Any, tmp_path: Path) -> Iterator[TrainPage]:
    """The page on the scene, with an engine."""
    page = make_page(qgis_iface, client, tmp_path / "models")
    yield page
    page.shutdown()
    page.deleteLater()


@pytest.fixture
def idle_page(qgis_iface: Any, idle_client: EngineClient, tmp_path: Path) -> Iterator[TrainPage]:
    """The page without an engine, on whatever the project holds."""
    page = make_page(qgis_iface, idle_client, tmp_path / "models")
    yield page
    page.shutdown()
    page.deleteLater()
