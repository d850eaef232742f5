"""QGIS's own vertex tool, in QGIS's own window: what it changes is measured again."""

from __future__ import annotations

import json
import math
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop.waiting import PATIENCE_S, ROOT, developers_engine

SIDE = 10_000.0


def test_a_vertex_pulled_by_the_mouse_is_measured_and_taken_back_by_undo(tmp_path: Path) -> None:
    program = shutil.which("qgis")
    if program is None:
        pytest.skip("there is no QGIS to start, only its Python")
    plugins = tmp_path / "profiles" / "profiles" / "test" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "landform_mapper").symlink_to(ROOT, target_is_directory=True)
    note = tmp_path / "measures.json"
    environment = {
        **os.environ,
        "LANDFORM_ENGINE": str(developers_engine()),
        "LANDFORM_HOME": str(tmp_path / "home"),
        "LANDFORM_VERTEX_NOTE": str(note),
        "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path]),  # the tests' own packages too
    }
    command = [program, "--nologo", "--noversioncheck", "--profiles-path", str(tmp_path / "profiles")]
    command += ["--profile", "test", "--code", str(Path(__file__).with_name("vertex_tool_in_qgis.py"))]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE_S, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    before, after, undone = json.loads(note.read_text(encoding="utf-8"))
    assert before["area_m2"] == pytest.approx(SIDE**2, rel=1e-4)
    assert after["area_m2"] == pytest.approx(1.5 * SIDE**2, rel=0.01)  # to the pixel of the screen
    assert after["perimeter_m"] == pytest.approx((4 + math.sqrt(2)) * SIDE, rel=0.01)
    assert undone == pytest.approx(before)
