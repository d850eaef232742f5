"""The disk cache on the Engine page, with a real engine and a cache of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterator, List

import pytest
from qgis.core import QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox

from plugin.desktop.dock.engine.page import EnginePage
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.layers.raster_reference import reference_of
from plugin.desktop.settings import Settings
from plugin.protocol.messages.annotating import Warm
from tests.scenes import scene

from ...waiting import developers_engine, spin
from ...window import Window

YES, NO = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No


@pytest.fixture
def section(qgis_app: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The section of a page that is looked at, its engine with a home of its own."""
    QgsSettings().remove("landform_mapper")
    monkeypatch.setenv("LANDFORM_HOME", str(tmp_path / "home"))
    window, client = Window(), EngineClient(developers_engine())
    page = EnginePage(window, client, Settings(), window.main)
    page.resize(320, 780)
    page.show()
    assert not page.cache.clearButton.isEnabled() and "while the engine runs" in page.cache.usedLabel.text()
    client.start()
    spin(lambda: "window" in page.cache.usedLabel.text())
    yield page.cache
    page.shutdown()
    client.shutdown()
    page.deleteLater()
    window.close()


def fill(section: Any, window_numbers: int) -> None:
    """Have windows of the Gusev crop encoded."""
    layer = QgsRasterLayer(str(scene("gusev/gusev_900.tif")), "gusev")
    done = []
    for number in range(window_numbers):
        extent = layer.extent()
        at = extent.xMinimum() + extent.width() * (0.1 + 0.4 * number), extent.center().y()
        message = Warm("default", reference_of(layer), at, 20.0)
        section._client.request("warm", message, on_reply=lambda *reply: done.append(reply))
    spin(lambda: len(done) == window_numbers)
    section.hide()
    section.show()


def press_clear(section: Any, answer: Any, monkeypatch: pytest.MonkeyPatch) -> List[str]:
    asked: List[str] = []
    monkeypatch.setattr(QMessageBox, "question", lambda parent, title, text, *_: asked.append(text) or answer)
    QTest.mouseClick(section.clearButton, Qt.MouseButton.LeftButton)
    return asked


def test_the_cache_is_shown_limited_and_cleared(section: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "home" / "cache" / "embeddings"
    assert section.usedLabel.text() == "0 encoded windows, 0 MB"
    assert not section.clearButton.isEnabled()
    fill(section, 2)
    spin(lambda: section.usedLabel.text().startswith("2 encoded windows"))
    assert len(list(folder.rglob("*.safetensors"))) == 2
    assert section.limitSpin.value() == pytest.approx(4.3, abs=0.01)

    section.limitSpin.selectAll()
    QTest.keyClicks(section.limitSpin, "0.5")
    QTest.keyClick(section.limitSpin, Qt.Key.Key_Return)
    spin(lambda: (folder / "limit.json").exists())
    section.refresh()
    spin(lambda: section.limitSpin.value() == 0.5)
    assert (folder / "limit.json").read_text() == '{"bytes": 500000000}'

    assert "encoded again" in press_clear(section, NO, monkeypatch)[0]
    assert len(list(folder.rglob("*.safetensors"))) == 2
    press_clear(section, YES, monkeypatch)
    spin(lambda: section.usedLabel.text() == "0 encoded windows, 0 MB")
    assert not list(folder.rglob("*.safetensors")) and not section.clearButton.isEnabled()
