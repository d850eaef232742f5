"""A QGIS that is really killed in the middle of a review of more like these, and the one that goes on with it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtTest import QTest

from plugin.desktop.dock.annotate.page import AnnotatePage
from plugin.desktop.dock.review.queue import Verdict
from plugin.desktop.settings import Settings
from tests.desktop.ground import write_raster
from tests.desktop.waiting import ROOT, developers_engine, spin
from tests.desktop.window import LEFT


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is for systems that have it")
def test_a_killed_qgis_loses_no_decision(window, client, tmp_path):
    engine, note, image = developers_engine(), tmp_path / "decided.json", write_raster(tmp_path / "discs.tif")
    command = [sys.executable, "-m", "tests.desktop.recovery.killed_like_qgis", str(image)]
    command += [str(tmp_path / "landforms.gpkg"), str(note)]
    environment = {**os.environ, "LANDFORM_ENGINE": str(engine)}
    with (tmp_path / "log").open("w") as log:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
        try:
            spin(lambda: note.exists() or process.poll() is not None)
            assert process.poll() is None, (tmp_path / "log").read_text()
        finally:
            process.kill()
            process.wait()
    told = json.loads(note.read_text())
    QgsSettings().remove("landform_mapper")
    spin(lambda: client.state == "ready")
    page = AnnotatePage(window, client, Settings(), window.main)
    page.resize(320, 1400)
    page.show()
    try:
        page.rasterCombo.setLayer(window.add_raster(image))
        QTest.mouseClick(page.many.like.notice.button("Go on"), LEFT)
        review = page.many.review
        spin(lambda: review.is_running and not review.is_busy)
        assert page.target.layer.featureCount() == 2, "its landforms are opened again"
        verdicts = {item.number: item.verdict for item in review.queue.items}
        assert [number for number, verdict in verdicts.items() if verdict is Verdict.REJECTED] == told["rejected"]
        assert [number for number, verdict in verdicts.items() if verdict is Verdict.ACCEPTED] == told["accepted"]
        assert [item.number for item in review.queue.left] == told["waiting"], "in the same order"
        assert review.queue.current.number == told["waiting"][0]
    finally:
        page.shutdown()
        page.hide()
        page.deleteLater()
