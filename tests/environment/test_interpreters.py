"""The layouts of the three systems, as folders; none of it has been run on real Windows or macOS."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from plugin.environment.errors import EnvironmentProblem
from plugin.environment.interpreters import Interpreter, candidates, find, inspect


def touch(*files: Path) -> None:
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()


def nothing(_: str) -> None:
    return None


def test_windows_finds_the_python_that_qgis_bundles_never_qgis_itself(tmp_path: Path) -> None:
    root = tmp_path / "QGIS 3.40"
    qgis = root / "bin" / "qgis-bin.exe"
    bundled = [root / "apps" / "Python312" / "python.exe", root / "apps" / "Python39" / "python.exe"]
    own = tmp_path / "Local" / "Programs" / "Python" / "Python311" / "python.exe"
    touch(qgis, *bundled, own)
    environ = {"LOCALAPPDATA": str(tmp_path / "Local")}
    assert candidates("win32", qgis, environ, nothing) == [*bundled, own]


def test_windows_finds_an_osgeo4w_installation_by_its_variable(tmp_path: Path) -> None:
    bundled = tmp_path / "OSGeo4W" / "apps" / "Python312" / "python.exe"
    touch(bundled)
    environ = {"OSGEO4W_ROOT": str(tmp_path / "OSGeo4W")}
    assert candidates("win32", tmp_path / "elsewhere" / "bin" / "qgis-ltr-bin.exe", environ, nothing) == [bundled]


def test_windows_shop_starter_is_no_python(tmp_path: Path) -> None:
    starter = tmp_path / "Microsoft" / "WindowsApps" / "python.exe"
    touch(starter)
    assert candidates("win32", tmp_path / "bin" / "qgis-bin.exe", {}, lambda name: str(starter)) == []


@pytest.mark.parametrize("inner", ["MacOS/bin/python3", "MacOS/python3.12", "Frameworks/bin/python3.11"])
def test_macos_finds_the_python_inside_the_application(tmp_path: Path, inner: str) -> None:
    bundle = tmp_path / "Applications" / "QGIS-LTR.app" / "Contents"
    touch(bundle / "MacOS" / "QGIS", bundle / inner)
    found = candidates("darwin", bundle / "MacOS" / "QGIS", {}, nothing, tmp_path / "none", tmp_path / "none")
    assert found == [bundle / inner]


def test_macos_finds_an_installed_application_and_python_org(tmp_path: Path) -> None:
    bundled = tmp_path / "Applications" / "QGIS.app" / "Contents" / "MacOS" / "bin" / "python3"
    framework = tmp_path / "Frameworks" / "Python.framework" / "Versions" / "3.12" / "bin" / "python3"
    touch(bundled, framework)
    found = candidates("darwin", Path("/x/QGIS"), {}, nothing, tmp_path / "Applications", tmp_path / "Frameworks")
    assert found == [bundled, framework]


def test_linux_takes_the_running_python_then_those_on_the_path(tmp_path: Path) -> None:
    running = tmp_path / "bin" / "python3.10"
    other = tmp_path / "bin" / "python3.12"
    touch(running, other)
    on_path = {"python3": str(running), "python3.12": str(other)}
    assert candidates("linux", running, {}, on_path.get) == [running, other]


def test_linux_does_not_take_qgis_for_a_python(tmp_path: Path) -> None:
    touch(tmp_path / "bin" / "qgis")
    assert candidates("linux", tmp_path / "bin" / "qgis", {}, nothing) == []


def test_the_running_python_answers_what_it_is() -> None:
    found = inspect(Path(sys.executable))
    assert found.version == sys.version_info[:3]
    assert found.is_usable
    assert find(Path(sys.executable)) == found


def test_a_name_on_the_search_path_is_enough() -> None:
    assert find(Path("python3")).path.is_absolute()


@pytest.mark.parametrize(
    ("version", "venv", "bits", "word"),
    [((3, 9, 18), True, 64, "3.11"), ((3, 12, 1), False, 64, "venv"), ((3, 12, 1), True, 32, "64-bit")],
)
def test_an_unfit_python_says_why(version: tuple[int, int, int], venv: bool, bits: int, word: str) -> None:
    unfit = Interpreter(Path("/opt/python"), version, venv, venv, bits)
    assert not unfit.is_usable
    assert word in unfit.objection
    assert "/opt/python" in unfit.objection


def test_a_program_that_is_no_python_is_refused() -> None:
    with pytest.raises(EnvironmentProblem, match="does not answer as a Python"):
        inspect(Path("/bin/true"))
