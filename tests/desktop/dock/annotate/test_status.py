"""What the page says while it works, and what it says about an image before work begins."""

from __future__ import annotations

import shutil
from unittest.mock import Mock

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.desktop.dock.annotate.page import AnnotatePage
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.map_tools.prompt_tool import PromptMode
from plugin.desktop.settings import Settings
from plugin.protocol.messages.jobs import Progress
from tests.desktop.waiting import spin
from tests.desktop.window import click_and_wait
from tests.scenes import scene


def listen(page):
    """Texts and fractions of the status line, as they come."""
    said = []
    page.statusChanged.connect(lambda kind, text, fraction: said.append((kind, text, fraction)))
    return said


def test_the_status_line_says_what_the_engine_says(window, page, crater, tmp_path):
    # a file of its own, of which no other test has encoded a window
    window.add_raster(shutil.copy(scene("gusev/gusev_900.tif"), tmp_path / "unseen.tif"))
    window.zoom_to(crater.surroundings)
    said = listen(page)
    click_and_wait(window, page, crater.centre)
    busy = [(text, fraction) for kind, text, fraction in said if kind == "busy"]
    assert busy[0] == ("Finding the outline…", None)
    assert ("Encoding the image", None) in busy
    assert said[-1][0] == "ready"


def test_text_and_fraction_of_several_windows_are_shown(window, page, target, gusev, crater, monkeypatch):
    tell = []

    def ask(_around, _prompt, _on_reply, _on_failure, on_progress, _on_early):
        tell.append(on_progress)
        return Mock()

    monkeypatch.setattr(page.questioner, "ask", ask)
    window.click(crater.centre)
    said = listen(page)
    tell[0](Progress("Encoding window 2 of 5 at most", 0.2))
    assert said == [("busy", "Encoding window 2 of 5 at most", 0.2)]
    window.click(crater.at(0.2, 0.2))
    assert said[-1] == ("busy", "Finding the outline…", None)  # what was said is about the question before


def test_escape_while_a_window_is_encoded_cancels(window, page, target, client, crater):
    said = listen(page)
    window.zoom_to(crater.surroundings.buffered(crater.radius))
    window.click(crater.at(0.5, 3))
    spin(lambda: page.session.progress is not None or not page.session.is_waiting)
    window.key(Qt.Key.Key_Escape)
    assert not page.session.is_open
    assert said[-1][:2] == ("ready", "Ready")
    assert "segment" not in [job.method for job in client.running_jobs]
    click_and_wait(window, page, crater.centre)
    assert len(page.session.prompt.points) == 1 and page.session.candidate is not None


def test_warnings_about_an_image_are_shown_once_when_it_is_chosen(window, page, gusev):
    assert page.notice.isHidden()  # nothing to warn of
    odd = window.add_raster(scene("odd_rasters/no_crs.tif"))
    page.rasterCombo.setLayer(odd)
    spin(lambda: page.notice.sentence)
    assert page.notice.sentence.startswith("no_crs: There is no coordinate reference system")
    assert page.notice.isVisible()
    QTest.mouseClick(page.notice.button("Understood"), Qt.MouseButton.LeftButton)
    assert page.notice.isHidden()
    page.rasterCombo.setLayer(gusev)
    page.rasterCombo.setLayer(odd)
    window.look_at(odd)
    click_and_wait(window, page, odd.extent().center())  # the engine has answered everything that was asked before
    assert page.notice.isHidden()


def test_warnings_go_with_their_image(window, page, gusev):
    page.rasterCombo.setLayer(window.add_raster(scene("odd_rasters/no_crs.tif")))
    spin(lambda: page.notice.sentence)
    page.rasterCombo.setLayer(gusev)
    assert page.notice.isHidden()


def test_without_an_engine_the_page_says_so_and_loses_nothing(window, gusev, crater, tmp_path):
    nobody = EngineClient(tmp_path / "nothing")
    page = AnnotatePage(window, nobody, Settings(), window.main)
    nobody.start()
    page.use_tool(PromptMode.FOREGROUND)
    window.click(crater.centre)
    spin(lambda: window.warnings)
    assert nobody.state == "missing"
    assert "Set up engine" in window.warnings
    assert page.session.is_open  # answered as soon as there is an engine
    page.shutdown()
    nobody.shutdown()
    page.deleteLater()
