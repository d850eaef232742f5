"""Setting the engine up from the dock: what it says, repairs, removes and leaves."""

from __future__ import annotations

import importlib.util
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.PyQt.QtGui import QGuiApplication

from plugin.environment import interpreters
from plugin.environment.additions import AGES, CLUSTER
from plugin.environment.locations import engine_python
from tests.desktop.dock.engine.answering import NO, YES, Answer, left_click
from tests.desktop.waiting import spin
from tests.environment.packages import make_quick_python, make_wheel, pin


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
