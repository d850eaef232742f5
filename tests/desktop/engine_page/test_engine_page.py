"""Setting the engine up from the dock, its state, and the model catalogue."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest

from plugin.desktop.dock.dock import LandformDock
from plugin.desktop.dock.engine_page import EnginePage
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.settings import Settings
from tests.desktop.waiting import ROOT, developers_engine, spin
from tests.desktop.window import Window


@pytest.fixture
def window(qgis_app: Any):
    QgsSettings().remove("landform_mapper")
    window = Window()
    yield window
    window.close()


@pytest.fixture
def make_page(window: Window):
    made = []

    def make(folder: Path) -> EnginePage:
        client = EngineClient(folder)
        Settings().engine_folder = folder
        page = EnginePage(window, client, Settings(), window.main)
        made.append((page, client))
        client.start()
        return page

    yield make
    for page, client in made:
        page.shutdown()
        client.shutdown()
        page.deleteLater()


def left_click(button: Any) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_set_up_that_fails_says_why_in_list_log_and_message_bar(window, make_page, tmp_path):
    page = make_page(tmp_path / "engine")
    assert page.setUpButton.isVisibleTo(page)
    assert not page.removeButton.isVisibleTo(page)
    page.interpreterEdit.setFilePath(str(tmp_path / "no-python"))
    left_click(page.setUpButton)
    assert page.setup.is_running
    assert not page.setUpButton.isVisibleTo(page)
    spin(lambda: not page.setup.is_running)
    steps = [page.stepList.item(row).text() for row in range(page.stepList.count())]
    assert "Looking for a Python" in steps[0]
    assert "no-python" in steps[-1]
    assert "no-python" in window.warnings
    assert page.setUpButton.isVisibleTo(page)
    left_click(page.copyLogButton)
    assert "no-python" in QGuiApplication.clipboard().text()
    assert not (tmp_path / "engine").exists()


def test_a_set_up_can_be_cancelled_and_leaves_nothing(window, make_page, tmp_path):
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    page = make_page(tmp_path / "engine")
    page.wheelsEdit.setFilePath(str(wheels))
    page.interpreterEdit.setFilePath(sys.executable)
    left_click(page.setUpButton)
    spin(lambda: page.stepList.count() >= 2)
    left_click(page.cancelSetupButton)
    spin(lambda: not page.setup.is_running)
    assert "cancelled" in page.stepList.item(page.stepList.count() - 1).text()
    assert window.warnings == ""
    assert not (tmp_path / "engine").exists()


def test_the_catalogue_lists_models_and_takes_only_the_right_file(window, make_page, tmp_path):
    page = make_page(developers_engine())
    spin(lambda: page.models.models)
    known = {model.name: model for model in page.models.models}
    catalogue = json.loads((ROOT / "resources" / "models.json").read_text())
    assert known["default"].installed
    assert "vit_b" in known and "vit_b" in json.dumps(catalogue)
    assert page.setUpButton.isHidden() or not page.setUpButton.isVisibleTo(page)
    assert "torch" in page.stateLabel.text()
    page.models.choose("vit_b")
    if known["vit_b"].installed:
        pytest.skip("ViT-B is installed here already")
    assert page.downloadButton.isEnabled() and page.fileButton.isEnabled()
    wrong = tmp_path / "wrong.pth"
    wrong.write_bytes(b"not a checkpoint")
    page.models.fetch(str(wrong))
    assert page.downloadButton.text() == "Cancel"
    spin(lambda: not page.models.is_downloading)
    assert "wrong.pth" in page.modelText.text()
    assert page.downloadButton.text() == "Download"
    page.models.choose("default")
    assert not page.downloadButton.isEnabled()


def test_qgis_proxy_is_used(qgis_app):
    settings = QgsSettings()
    for key, value in (
        ("Enabled", True),
        ("Host", "proxy.example"),
        ("Port", "3128"),
        ("User", "a b"),
        ("Password", "p@"),
    ):
        settings.setValue(f"proxy/proxy{key}", value)
    settings.setValue("proxy/proxyType", "HttpProxy")
    network = QgsNetworkAccessManager.instance()
    network.setupDefaultProxyAndCache()
    assert Settings().proxy == "http://a%20b:p%40@proxy.example:3128"
    settings.setValue("proxy/proxyEnabled", False)
    network.setupDefaultProxyAndCache()
    assert Settings().proxy == ""
    settings.remove("proxy")


def test_the_dock_fits_320_pixels_and_says_what_is_missing(window, tmp_path):
    client = EngineClient(tmp_path / "engine")
    dock = LandformDock(window, client, Settings(), window.main)
    window.main.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.main.resizeDocks([dock], [320], Qt.Orientation.Horizontal)
    dock.show()
    spin(lambda: client.state == "missing")
    assert dock.width() <= 330
    for number in range(dock.tabs.count()):
        dock.tabs.setCurrentIndex(number)
        area = dock.tabs.widget(number)
        assert area.widget().minimumSizeHint().width() <= area.viewport().width() <= 320
    form = dock.widget()
    assert "not set up" in form.statusText.text()
    assert form.fixButton.isVisible()
    dock.shutdown()
    client.shutdown()
    dock.deleteLater()
