"""The page goes while the engine still works for it."""

from __future__ import annotations

from typing import Any

from plugin.desktop.dock.annotate_page import AnnotatePage
from plugin.desktop.engine_process import EngineClient
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
