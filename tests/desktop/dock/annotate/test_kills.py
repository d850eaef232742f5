"""The engine killed again and again: QGIS lives, what was accepted stays, and the next click works."""

from __future__ import annotations

import os
import random
import signal
import time

import pytest
from qgis.PyQt.QtCore import Qt

from plugin.desktop.dock.annotate.page import AnnotatePage
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.engine_process.watch import RestartPolicy
from plugin.desktop.map_tools.prompt_tool import PromptMode
from plugin.desktop.settings import Settings
from tests.desktop.waiting import developers_engine, spin
from tests.desktop.window import contains

KILLS = 20


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is for systems that have it")
def test_twenty_kills_at_random_moments(window, gusev, crater, tmp_path):
    client = EngineClient(developers_engine(), restarts=RestartPolicy(limit=10 * KILLS, delays_ms=(1,)))
    page = AnnotatePage(window, client, Settings(), window.main)
    client.start()
    page.use_tool(PromptMode.FOREGROUND)
    assert page.create_target(str(tmp_path / "landforms.gpkg"))
    target = page.target.layer
    moments = random.Random(2)
    log = []
    client.logLine.connect(log.append)
    try:
        for kill in range(KILLS):
            if kill % 5 == 4:  # while it starts
                client.restart()
            spin(lambda: client.process_id)
            window.click(crater.at(moments.uniform(-0.2, 0.2), moments.uniform(-0.2, 0.2)))
            # Before the engine has seen the click, in the middle of it, or after the answer.
            until = time.monotonic() + moments.uniform(0, 0.4)
            spin(lambda until=until: time.monotonic() >= until)
            killed = client.process_id
            os.kill(killed, signal.SIGKILL)
            # Until its end is noticed the killed engine still counts as ready, and its candidate as there.
            spin(lambda killed=killed: client.process_id not in (0, killed))
            spin(lambda: page.session.candidate is not None and client.state == "ready")
            assert contains(page.session.candidate.geometry, crater.centre)
            window.key(Qt.Key.Key_Return)
            assert target.featureCount() == kill + 1
        assert window.warnings == ""
        assert log.count("The engine was told again: warm.") >= KILLS // 2  # the same model and image, before any click
        assert page.target.save() is None
        assert target.featureCount() == KILLS
    finally:
        page.shutdown()
        client.shutdown()
        page.deleteLater()
