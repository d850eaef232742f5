"""A QGIS that is really killed in the middle of annotating, and the one that starts after it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from plugin.desktop.dock.dock import LandformDock
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.layers.landform_layer import save_edits
from plugin.desktop.settings import Settings
from plugin.environment.locations import journals_folder
from tests.desktop.ground import scene_raster
from tests.desktop.waiting import ROOT, developers_engine, spin


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is for systems that have it")
@pytest.mark.parametrize("target", ["landforms.gpkg", "memory"])
def test_a_killed_qgis_loses_no_accepted_landform(window, tmp_path, target):
    shutil.rmtree(journals_folder(), ignore_errors=True)  # docks of other tests were shut down with landforms unsaved
    engine, note = developers_engine(), tmp_path / "accepted.json"
    path = target if target == "memory" else str(tmp_path / target)
    environment = {**os.environ, "LANDFORM_ENGINE": str(engine)}
    command = [sys.executable, "-m", "tests.desktop.recovery.killed_qgis", str(scene_raster()), path, str(note)]
    with (tmp_path / "log").open("w") as log:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
        spin(lambda: note.exists() or process.poll() is not None)
        assert process.poll() is None, (tmp_path / "log").read_text()
        process.kill()
        process.wait()
    told = json.loads(note.read_text())
    client = EngineClient(tmp_path / "no engine here")
    dock = LandformDock(window, client, Settings(), window.main)
    spin(lambda: "Restore" in window.buttons)
    assert "3 landforms of" in window.warnings
    window.press("Restore")
    (layer,) = [item for item in QgsProject.instance().mapLayers().values() if isinstance(item, QgsVectorLayer)]
    again = [[bytes(item.geometry().asWkb()).hex(), item["class"]] for item in layer.getFeatures()]
    assert sorted(again) == sorted(told["landforms"])
    assert dock.annotate.target.layer is layer
    assert save_edits(layer) is None
    spin(lambda: not Path(f"/proc/{told['engine']}").exists())  # the engine has ended with its QGIS
    QgsProject.instance().clear()
    dock.shutdown()
    client.shutdown()
    dock.deleteLater()
