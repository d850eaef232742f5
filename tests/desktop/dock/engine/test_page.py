"""What the page says of the engine, and its catalogue of models."""

from __future__ import annotations

import json
import os

import pytest
from qgis.PyQt.QtCore import Qt

from plugin.desktop.dock.dock import LandformDock
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.settings import Settings
from tests.desktop.waiting import ROOT, developers_engine, spin


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
