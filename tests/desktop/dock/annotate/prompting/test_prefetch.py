"""The ground in view is encoded before the click, by the real engine and for a real canvas."""

from __future__ import annotations

import shutil
from typing import Any, List, Tuple

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.desktop.dock.engine.page import EnginePage
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.settings import Settings
from tests.desktop.waiting import spin
from tests.desktop.window import click_and_wait
from tests.scenes import scene

Asked = List[Tuple[str, Any]]


@pytest.fixture
def asked(client: EngineClient, monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Messages to the engine, as they are sent."""
    messages: Asked = []
    request = client.request

    def note(method: str, message: Any, *arguments: Any, **more: Any) -> Any:
        messages.append((method, message))
        return request(method, message, *arguments, **more)

    monkeypatch.setattr(client, "request", note)
    return messages


def prefetches(asked: Asked) -> List[Any]:
    return [message for method, message in asked if method == "prefetch"]


@pytest.fixture
def unseen(window, crater, tmp_path):
    """An image of which no window has been encoded."""
    layer = window.add_raster(shutil.copy(scene("gusev/gusev_900.tif"), tmp_path / "unseen.tif"))
    window.zoom_to(crater.surroundings)
    return layer


def test_a_click_on_ground_that_was_encoded_ahead_needs_no_encoder(window, unseen, crater, page, asked):
    page.hoverButton.setChecked(False)
    spin(lambda: not page.models.is_loading)
    spin(lambda: prefetches(asked) and not page.prefetcher.is_running)
    assert all(message.extent == prefetches(asked)[0].extent for message in prefetches(asked))
    replies = []
    answered = page.session._answered
    page.session._answered = lambda step, reply, payload: (replies.append(reply), answered(step, reply, payload))
    click_and_wait(window, page, crater.centre)
    assert [reply.embedding for reply in replies] == ["memory"]


def test_a_canvas_that_moves_on_drops_what_was_asked_for_the_ground_before(window, unseen, crater, page, asked):
    spin(lambda: prefetches(asked))
    window.zoom_to(crater.surroundings.buffered(-2 * crater.radius))
    assert page.prefetcher.is_running  # it waits until the canvas is still
    spin(lambda: not page.prefetcher.is_running)
    first, last = prefetches(asked)[0], prefetches(asked)[-1]
    assert last.extent != first.extent
    assert last.map_units_per_screen_pixel < first.map_units_per_screen_pixel


def test_the_engine_page_says_which_models_encode_ahead(window, unseen, page, asked, tmp_path):
    spin(lambda: not page.models.is_loading and not page.prefetcher.is_running)
    assert prefetches(asked) and not any(message.slow_too for message in prefetches(asked))
    nobody = EngineClient(tmp_path / "nothing")
    engine_page = EnginePage(window, nobody, Settings(), window.main)
    combo = engine_page.aheadCombo
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert Settings().encode_ahead == "all"
    asked.clear()
    window.zoom_to(unseen.extent().buffered(-5000))
    spin(lambda: prefetches(asked))
    assert prefetches(asked)[0].slow_too
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert Settings().encode_ahead == "never"
    window.zoom_to(unseen.extent())
    assert not page.prefetcher.is_running
    engine_page.shutdown()
    nobody.shutdown()
    engine_page.deleteLater()


def test_nothing_is_encoded_for_another_tool(window, unseen, page, asked):
    spin(lambda: not page.models.is_loading and not page.prefetcher.is_running)
    window.canvas.unsetMapTool(page.pointer.tool)
    asked.clear()
    window.zoom_to(unseen.extent())
    assert not page.prefetcher.is_running and prefetches(asked) == []
