"""The dock in a window, without an engine."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Iterator

from plugin.desktop.dock.dock import LandformDock
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.settings import Settings

from .window import Window


@contextlib.contextmanager
def idle_dock(window: Window, folder: Path) -> Iterator[LandformDock]:
    """A dock whose engine is nowhere.

    Args:
        window: That it belongs to.
        folder: In which there is no engine.
    """
    client = EngineClient(folder / "no engine here")
    dock = LandformDock(window, client, Settings(), window.main)
    try:
        yield dock
    finally:
        dock.shutdown()
        client.shutdown()
        dock.deleteLater()
