"""Processing with the plugin's provider, and engines that find their caches in one place."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Callable, Dict, Iterator

import pytest
from qgis.core import QgsApplication, QgsProcessingFeedback, QgsProject, QgsSettings

from plugin.desktop.processing.provider import LandformProvider

from ..ground import open_scene
from ..waiting import developers_engine


@pytest.fixture(autouse=True)
def fresh_project(qgis_app: Any) -> Iterator[None]:
    """No layers and no settings of another test."""
    QgsSettings().remove("landform_mapper")
    yield
    QgsProject.instance().clear()


@pytest.fixture(scope="session")
def processing(qgis_app: Any) -> Iterator[Any]:
    """QGIS's ``processing`` module with our algorithms."""
    folder = str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins")
    if folder not in sys.path:
        sys.path.append(folder)
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    provider = LandformProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield processing
    QgsApplication.processingRegistry().removeProvider(provider)
    # Providers written in Python must go before the interpreter does.
    Processing.deinitialize()


@pytest.fixture
def run(processing: Any, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Dict[str, Any]]:
    """Runs one of our algorithms."""
    monkeypatch.setenv("LANDFORM_ENGINE", str(developers_engine()))

    def run_algorithm(name: str, feedback: Any = None, **parameters: Any) -> Dict[str, Any]:
        return dict(
            processing.run(f"landform_mapper:{name}", parameters, feedback=feedback or QgsProcessingFeedback(False))
        )

    return run_algorithm


@pytest.fixture
def scene(tmp_path: Path) -> Any:
    """Raster and label layer in the project."""
    return open_scene(tmp_path)
