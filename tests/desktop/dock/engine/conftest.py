"""An Engine page for an engine in any folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugin.desktop.dock.engine.page import EnginePage
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.settings import Settings
from tests.desktop.window import Window


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
