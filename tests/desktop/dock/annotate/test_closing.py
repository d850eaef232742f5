"""The page goes while the engine still works for it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from qgis.core import QgsRasterLayer
from qgis.PyQt import sip

from plugin.desktop.dock.annotate.page import AnnotatePage
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.layers.landform_layer import add_landform, save_edits
from plugin.desktop.settings import Settings
from plugin.protocol.messages.engine import ListModels
from tests.desktop.waiting import spin


def test_a_page_that_goes_while_its_model_loads_is_called_no_more(window: Any, client: EngineClient) -> None:
    spin(lambda: client.state == "ready")
    page = AnnotatePage(window, client, Settings(), window.main)
    assert page.models.is_loading
    page.shutdown()
    assert not page.models.is_loading
    page.deleteLater()
    # Whatever the engine still says is heard by nobody, least of all by what is deleted.
    answered = []
    client.request("models.list", ListModels(), on_reply=lambda *_: answered.append(True))
    spin(lambda: answered)


def test_a_landform_layer_lives_on_when_the_plugin_goes(
    window: Any, client: EngineClient, gusev: QgsRasterLayer, crater: Any, tmp_path: Path, monkeypatch: Any
) -> None:
    page = AnnotatePage(window, client, Settings(), window.main)
    assert page.create_target(str(tmp_path / "landforms.gpkg"))
    layer, told = page.target.layer, []
    page.target.changed.connect(lambda: told.append(1))
    spin(lambda: told)
    add_landform(layer, crater.shape, gusev.crs(), {"class": "crater"})
    page.shutdown()
    sip.delete(page)
    errors = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: errors.append(error))
    add_landform(layer, crater.shape, gusev.crs(), {"class": "crater"})
    layer.emitStyleChanged()
    assert save_edits(layer) is None
    assert layer.rollBack()
    assert errors == []
