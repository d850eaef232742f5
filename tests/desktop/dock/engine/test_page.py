"""Setting the engine up from the dock, its state, and the model catalogue."""

from __future__ import annotations

import importlib.util
import json
import os
import signal
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from plugin.desktop.dock.dock import LandformDock
from plugin.desktop.dock.engine.page import EnginePage
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.settings import Settings
from plugin.environment import interpreters
from plugin.environment.additions import AGES, CLUSTER
from plugin.environment.locations import engine_python
from plugin.protocol.messages.jobs import LabelledRaster, Map, Train
from plugin.protocol.messages.rasters import RasterReference
from tests.desktop.waiting import ROOT, developers_engine, spin
from tests.desktop.window import Window
from tests.environment.packages import make_quick_python, make_wheel, pin


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


class Answer:
    """Presses a button of the next question as soon as it stands, and keeps what was asked."""

    def __init__(self, button: Any) -> None:
        self.asked = ""
        self._button = button
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(20)

    def _look(self) -> None:
        question = QApplication.activeModalWidget()
        if isinstance(question, QMessageBox):
            self._timer.stop()
            self.asked = question.text()
            left_click(question.button(self._button))


YES, NO = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No


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


@pytest.mark.parametrize("button", [YES, NO], ids=["yes", "no"])
def test_where_no_python_fits_one_is_offered(make_page, tmp_path, monkeypatch, button):
    monkeypatch.setattr(interpreters, "candidates", lambda *_: [])
    page = make_page(tmp_path / "engine")
    page.wheelsEdit.setFilePath(str(tmp_path))  # which holds none, so that nothing is downloaded
    answer = Answer(button)
    left_click(page.setUpButton)
    spin(lambda: bool(answer.asked) and not page.setup.is_running)
    assert answer.asked.startswith("No Python on this machine can carry the engine. Fetch one?")
    last = page.stepList.item(page.stepList.count() - 1).text()
    assert ("lacks uv-" in last) is (button == YES)
    assert ("No Python was found" in last) is (button == NO)
    assert not (tmp_path / "engine").exists()


def test_a_card_that_is_not_used_is_said_with_its_reason(make_page, tmp_path, monkeypatch):
    (tmp_path / "nvidia-smi").write_text("#!/bin/sh\n")
    (tmp_path / "nvidia-smi").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    page = make_page(developers_engine())
    spin(lambda: page._client.welcome is not None)
    welcome = page._client.welcome
    if "cuda" in welcome.devices:
        pytest.skip("this machine has a card that is used")
    assert "The NVIDIA card is not used, since PyTorch" in page.stateLabel.text()


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


def test_the_engine_is_set_up_repaired_and_removed_by_its_buttons(window, make_page, tmp_path, monkeypatch):
    folder = tmp_path / "engine"
    wheel = make_wheel(tmp_path / "wheels", "regolith")
    pins = tmp_path / "requirements.txt"
    pins.write_text(pin(wheel))
    page = make_page(folder)
    page.wheelsEdit.setFilePath(str(wheel.parent))
    pip = importlib.util.find_spec("pip")
    page.interpreterEdit.setFilePath(str(make_quick_python(tmp_path, Path(pip.origin).parents[1])))
    as_set = page.options
    monkeypatch.setattr(page, "options", lambda: replace(as_set(), requirements=pins))

    def last_sentence() -> str:
        spin(lambda: not page.setup.is_running)
        return page.stepList.item(page.stepList.count() - 1).text()

    left_click(page.setUpButton)
    assert f"The engine in {folder} is ready" in last_sentence()
    steps = [page.stepList.item(row).text() for row in range(page.stepList.count() - 1)]
    assert [step.split()[0] for step in steps] == [f"{number}/6" for number in range(1, 7)]
    assert list(folder.glob("lib/python3*/site-packages/regolith"))
    assert not page.setUpButton.isVisibleTo(page)

    (folder / "bin" / "landform").unlink()
    left_click(page.repairButton)
    assert f"The engine in {folder} is ready" in last_sentence()
    assert (folder / "bin" / "landform").is_file()

    dask = tmp_path / "requirements-cluster.txt"
    dask.write_text(pin(make_wheel(wheel.parent, "convoy")))
    monkeypatch.setattr("plugin.desktop.dock.engine.page.CLUSTER", replace(CLUSTER, lock=dask))
    assert page.clusterButton.isEnabled() and page.clusterButton.text() == "Add support (dask)"
    page.clusterButton.click()
    assert f"The engine in {folder} is ready" in last_sentence()
    assert CLUSTER.is_in(folder) and not AGES.is_in(folder)
    assert page.agesButton.isEnabled() and page.agesButton.text() == "Add Craterstats"
    assert not page.clusterButton.isEnabled() and page.clusterButton.text() == "Support is there (dask)"

    refused = Answer(NO)
    left_click(page.removeButton)
    assert "Remove the engine?" in refused.asked
    assert engine_python(folder).is_file() and not page.setup.is_running
    agreed = Answer(YES)
    left_click(page.removeButton)
    assert "Remove the engine?" in agreed.asked
    assert "was removed" in last_sentence()
    assert not folder.exists()
    assert page.setUpButton.isVisibleTo(page)
    assert window.warnings == ""


@pytest.fixture
def busy_page(make_page):
    """A page whose engine has been stopped in the middle of its work, so that no job ends by itself."""
    page = make_page(developers_engine())
    client = page._client
    spin(lambda: client.state == "ready")
    process = client.process_id
    os.kill(process, signal.SIGSTOP)
    yield page, client
    if client.process_id == process:
        os.kill(process, signal.SIGCONT)


RASTER = RasterReference("/no/such.tif")
TRAINING = ("train", Train((LabelledRaster(RASTER, "/no/such.gpkg"),), "/no/such/model"))
MAPPING = ("map", Map(RASTER, "/no/such/model", "/no/such/run"))


def test_a_running_job_is_not_ended_unasked(busy_page):
    page, client = busy_page
    process = client.process_id
    for job, told in ((TRAINING, "what it has learnt would be lost"), (MAPPING, "finished tiles are kept")):
        pending = client.request(*job)
        for button in (page.restartButton, page.repairButton, page.removeButton):
            answer = Answer(NO)
            left_click(button)
            assert told in answer.asked
            assert client.process_id == process and pending.waiting
            assert not page.setup.is_running
        pending.drop()


def test_a_restart_that_was_confirmed_ends_the_job(busy_page):
    page, client = busy_page
    process, failures = client.process_id, []
    client.request(*TRAINING, on_failure=failures.append)
    agreed = Answer(YES)
    left_click(page.restartButton)
    assert "Restart the engine?" in agreed.asked
    spin(lambda: failures)
    assert failures[0].kind == "stopped"
    assert client.process_id != process


def test_a_restart_without_a_job_asks_nothing(busy_page):
    page, client = busy_page
    process = client.process_id
    left_click(page.restartButton)
    spin(lambda: client.process_id not in (0, process))


def test_a_socks_proxy_is_refused_before_a_download(window, make_page, tmp_path, qgis_proxy):
    qgis_proxy("Socks5Proxy")
    page = make_page(tmp_path / "engine")
    page.interpreterEdit.setFilePath(sys.executable)
    left_click(page.setUpButton)
    spin(lambda: not page.setup.is_running)
    assert "SOCKS" in window.warnings and "folder of wheels" in window.warnings


def test_the_catalogue_lists_models_and_takes_only_the_right_file(window, make_page, tmp_path):
    page = make_page(developers_engine())
    spin(lambda: page.models.models)
    known = {model.name: model for model in page.models.models}
    catalogue = json.loads((ROOT / "resources" / "models.json").read_text())
    assert known["default"].installed
    assert "vit_b" in known and "vit_b" in json.dumps(catalogue)
    assert page.setUpButton.isHidden() or not page.setUpButton.isVisibleTo(page)
    assert "torch" in page.stateLabel.text()
    assert page.modelTree.columnCount() == 4
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
    about = page.modelText.text()
    assert f"landforms that nobody trained on: {known['default'].scores.click:.2f} with one click" in about
    assert "Licence: GPL-2.0-or-later." in about


@pytest.fixture
def qgis_proxy(qgis_app):
    """Sets QGIS's own proxy by its kind; "" takes it away."""
    settings, network = QgsSettings(), QgsNetworkAccessManager.instance()

    def use(kind: str) -> None:
        values = {"Enabled": bool(kind), "Host": "proxy.example", "Port": "3128", "User": "a b", "Password": "p@"}
        for key, value in values.items():
            settings.setValue(f"proxy/proxy{key}", value)
        settings.setValue("proxy/proxyType", kind)
        network.setupDefaultProxyAndCache()

    yield use
    use("")
    settings.remove("proxy")


def test_qgis_proxy_is_used(qgis_proxy):
    qgis_proxy("HttpProxy")
    assert Settings().proxy == "http://a%20b:p%40@proxy.example:3128"
    qgis_proxy("")
    assert Settings().proxy == ""


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
