from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import pytest

from plugin.environment.errors import EnvironmentProblem
from plugin.environment.process import capture, clean_environment, run_lines

OF_QGIS = {
    "PYTHONHOME": "/Applications/QGIS.app/Contents/MacOS",
    "PYTHONPATH": "/usr/share/qgis/python",
    "GDAL_DATA": "/usr/share/gdal",
    "GDAL_DRIVER_PATH": "/opt/gdalplugins",
    "PROJ_LIB": "/usr/share/proj",
    "PROJ_DATA": "/usr/share/proj",
    "QGIS_PREFIX_PATH": "/usr",
    "LD_LIBRARY_PATH": "/usr/lib/qgis",
    "DYLD_LIBRARY_PATH": "/usr/lib/qgis",
    "OSGEO4W_ROOT": "C:\\OSGeo4W",
    "GEOTIFF_CSV": "/usr/share/epsg_csv",
    "VIRTUAL_ENV": "/somewhere",
}


def test_nothing_of_qgis_remains_and_the_rest_does() -> None:
    cleaned = clean_environment({**OF_QGIS, "HOME": "/home/ada", "HTTPS_PROXY": "http://proxy:3128", "PATH": "/bin"})
    assert not OF_QGIS.keys() & cleaned.keys()
    assert cleaned["HOME"] == "/home/ada"
    assert cleaned["HTTPS_PROXY"] == "http://proxy:3128"
    assert cleaned["PYTHONNOUSERSITE"] == "1"
    assert cleaned["PYTHONUNBUFFERED"] == "1"


def test_names_are_compared_without_case_as_windows_does() -> None:
    assert not {"PythonHome", "Gdal_Data"} & clean_environment({"PythonHome": "x", "Gdal_Data": "y"}).keys()


def test_a_child_sees_the_clean_environment_only(monkeypatch: pytest.MonkeyPatch) -> None:
    # A wrong PYTHONHOME alone would keep the child from starting at all.
    for name, value in OF_QGIS.items():
        monkeypatch.setenv(name, value)
    code = "import json, os, sys; print(json.dumps([dict(os.environ), sys.path]))"
    environment, path = json.loads(capture([sys.executable, "-c", code], timeout=30).stdout)
    assert not OF_QGIS.keys() & environment.keys()
    assert not [entry for entry in path if "qgis" in entry]
    assert os.environ["PYTHONPATH"] == OF_QGIS["PYTHONPATH"], "our own environment is left as it is"


def test_lines_arrive_while_the_child_still_runs() -> None:
    arrived: list[tuple[str, float]] = []
    code = "import time, sys; print('one'); time.sleep(0.6); print('two', file=sys.stderr); sys.exit(7)"
    status = run_lines(
        [sys.executable, "-c", code], lambda line: arrived.append((line, time.monotonic())), lambda: False
    )
    assert status == 7
    assert [line for line, _ in arrived] == ["one", "two"]
    assert arrived[1][1] - arrived[0][1] > 0.4


def test_cancelling_also_ends_grandchildren(tmp_path: Path) -> None:
    note = tmp_path / "grandchild"
    code = (
        "import subprocess, sys, time\n"
        f"child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        f"open({str(note)!r}, 'w').write(str(child.pid)); print('up', flush=True); time.sleep(60)\n"
    )
    seen: list[str] = []
    with pytest.raises(EnvironmentProblem) as caught:
        run_lines([sys.executable, "-c", code], seen.append, lambda: bool(seen))
    assert caught.value.kind == "cancelled"
    grandchild = int(note.read_text())
    limit = time.monotonic() + 10
    while _runs(grandchild) and time.monotonic() < limit:
        time.sleep(0.05)
    assert not _runs(grandchild)


def test_a_program_that_is_not_there_is_named() -> None:
    with pytest.raises(EnvironmentProblem, match="/no/such/program does not start"):
        run_lines(["/no/such/program"], print, lambda: False)


def _runs(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False
