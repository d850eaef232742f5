"""Whatever is done in whatever order: no error, nothing left on the canvas, no engine left running."""

from __future__ import annotations

import signal
import sys
import traceback
from pathlib import Path
from typing import Any, Iterator, List

import pytest
from qgis.core import Qgis, QgsApplication, QgsProject, QgsSettings
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QColorDialog, QFileDialog

from plugin.desktop.plugin import LandformMapperPlugin
from tests.desktop.ground import scene_raster
from tests.desktop.waiting import developers_engine, spin

from .monkey import Monkey, Stage

ACTIONS = 200


@pytest.fixture
def errors(monkeypatch: pytest.MonkeyPatch) -> Iterator[List[str]]:
    """Python errors that nobody has caught, and what QGIS logs of them."""
    found: List[str] = []

    def caught(kind: Any, error: Any, trace: Any) -> None:
        found.append("".join(traceback.format_exception(kind, error, trace)))

    def logged(text: str, tag: str, _level: Qgis.MessageLevel) -> None:
        if "Traceback" in text or tag.startswith("Python"):
            found.append(f"{tag}: {text}")

    monkeypatch.setattr(sys, "excepthook", caught)
    QgsApplication.messageLog().messageReceived.connect(logged)
    yield found
    QgsApplication.messageLog().messageReceived.disconnect(logged)


@pytest.fixture
def stage(qgis_app: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    """A window in which dialogs are closed at once, as by someone who has changed their mind."""
    monkeypatch.setenv("LANDFORM_ENGINE", str(developers_engine()))
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_, **__: QColor())
    QgsSettings().remove("landform_mapper")
    stage = Stage()
    yield stage
    stage.close()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is for systems that have it")
@pytest.mark.parametrize("seed", [1, 2])
def test_two_hundred_random_actions(stage: Stage, errors: List[str], tmp_path: Path, seed: int) -> None:
    plugin = LandformMapperPlugin(stage)
    plugin.initGui()
    plugin.client.start()
    monkey = Monkey(stage, plugin, scene_raster(), tmp_path, seed)
    monkey.add_image()
    monkey.add_target()
    for _ in range(ACTIONS):
        monkey.act()
        assert errors == [], monkey.done
        # what is begun with several clicks, such as a circle, shows before there is a prompt
        if not monkey.page.session.is_open and not monkey.page.pointer.tool.is_drawing:
            assert monkey.bands == [], monkey.done
    stage.key(Qt.Key.Key_Escape)
    monkey.page.session.clear()
    plugin.client.start()
    spin(lambda: plugin.client.state == "ready")
    QgsProject.instance().clear()
    assert monkey.bands == []
    plugin.unload()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [item for item in stage.canvas.scene().items() if isinstance(item, QgsRubberBand)] == []
    assert monkey.engines
    spin(lambda: not any(Path(f"/proc/{number}").exists() for number in monkey.engines))
    assert errors == []
