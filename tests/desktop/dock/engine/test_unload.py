"""The plugin goes while a job on the engine runs: QGIS lives on. Each in a QGIS of its own, which may die of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from plugin.environment.locations import engine_python
from tests.desktop.waiting import ROOT

BEGIN = """
import sys, threading
from pathlib import Path
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent

application = QgsApplication([], True)
application.initQgis()

from plugin.desktop.dock.engine import setup
from plugin.desktop.dock.engine.page import EnginePage
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.settings import Settings
from tests.desktop.waiting import spin
from tests.desktop.window import Window

folder = Path(sys.argv[1])
window = Window()
client = EngineClient(folder)
page = EnginePage(window, client, Settings(), window.main)

def unload():
    page.shutdown()
    client.shutdown()
    sip.delete(page)
"""

CHECKING = """
page.repair()
worker = page.setup._worker
spin((folder / "asked").exists)
unload()
spin(lambda: sip.isdeleted(worker))
print("QGIS lives")
"""

REMOVING = """
setup._FAREWELL_MS = 100
gate = threading.Event()
setup.builder.remove = lambda folder: gate.wait()
page.remove()
worker = page.setup._worker
unload()
assert worker.isRunning()
gate.set()
spin(lambda: sip.isdeleted(worker))
print("QGIS lives")
"""


def play(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]),
        "LANDFORM_ENGINE": str(folder),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder.parent / "profile"),
    }
    command = [sys.executable, "-c", BEGIN + script, str(folder)]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120)


def engine_that_never_answers(folder: Path) -> Path:
    python = engine_python(folder)
    python.parent.mkdir(parents=True)
    (folder / "pyvenv.cfg").write_text("")
    tell = f"echo $$ > '{folder}/number'; mv '{folder}/number' '{folder}/asked'"
    python.write_text(f"#!/bin/sh\n{tell}\nexec sleep 600\n")
    python.chmod(0o755)
    return folder


def test_while_the_engine_is_checked(tmp_path: Path) -> None:
    folder = engine_that_never_answers(tmp_path / "engine")
    done = play(CHECKING, folder)
    assert (done.returncode, done.stdout.split("\n")[0]) == (0, "QGIS lives"), done.stderr
    child = Path("/proc") / (folder / "asked").read_text().strip()
    assert not child.exists(), "the check's own child was ended too"


def test_while_the_engine_is_removed(tmp_path: Path) -> None:
    done = play(REMOVING, tmp_path / "engine")
    assert (done.returncode, done.stdout.split("\n")[0]) == (0, "QGIS lives"), done.stderr
