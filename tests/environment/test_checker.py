from __future__ import annotations

import sys
from pathlib import Path

import pytest

from plugin.environment import launcher
from plugin.environment.checker import check
from plugin.environment.errors import EnvironmentProblem
from plugin.environment.locations import engine_python, plugin_root


def test_missing(tmp_path: Path) -> None:
    result = check(tmp_path / "engine")
    assert result.state == "missing"
    assert "Set up the engine" in result.sentence


@pytest.mark.parametrize("thorough", [True, False])
def test_ready(built: Path, requirements: Path, thorough: bool) -> None:
    result = check(built, requirements, thorough)
    assert result.state == "ready"
    assert result.versions["regolith"] == "1.0"


def test_broken_when_its_python_is_gone(environment: Path, requirements: Path) -> None:
    engine_python(environment).unlink()
    result = check(environment, requirements)
    assert result.state == "broken"
    assert str(environment) in result.sentence


def test_broken_when_its_python_does_not_start(environment: Path, requirements: Path) -> None:
    python = engine_python(environment)
    python.unlink()
    python.write_text("not a program")
    python.chmod(0o755)
    assert check(environment, requirements).state == "broken"


def test_broken_when_a_module_does_not_import(environment: Path, requirements: Path) -> None:
    for module in environment.glob("lib/python3*/site-packages/regolith/__init__.py"):
        module.write_text("raise OSError('undefined symbol: crust')\n")
    result = check(environment, requirements)
    assert result.state == "broken"
    assert "undefined symbol: crust" in result.sentence


def test_broken_when_a_module_ends_the_interpreter(environment: Path, requirements: Path) -> None:
    for module in environment.glob("lib/python3*/site-packages/regolith/__init__.py"):
        module.write_text("import os, sys\nprint('Illegal instruction', file=sys.stderr)\nos._exit(132)\n")
    result = check(environment, requirements)
    assert result.state == "broken"
    assert "Illegal instruction" in result.sentence


def test_what_a_library_prints_does_not_hide_the_answer(environment: Path, requirements: Path) -> None:
    for module in environment.glob("lib/python3*/site-packages/regolith/__init__.py"):
        module.write_text("import atexit, sys\nsys.stderr.write('hello')\natexit.register(print, '7 bytes leaked')\n")
    assert check(environment, requirements).state == "ready"


def test_a_check_can_be_cancelled(environment: Path, requirements: Path, tmp_path: Path) -> None:
    asked = tmp_path / "asked"
    for module in environment.glob("lib/python3*/site-packages/regolith/__init__.py"):
        module.write_text(f"import time\nopen({str(asked)!r}, 'w').close()\ntime.sleep(600)\n")
    with pytest.raises(EnvironmentProblem) as caught:
        check(environment, requirements, cancelled=asked.exists)
    assert caught.value.kind == "cancelled"


@pytest.mark.parametrize("thorough", [True, False])
def test_outdated_when_the_pins_have_moved_on(built: Path, tmp_path: Path, thorough: bool) -> None:
    newer = tmp_path / "requirements.txt"
    newer.write_text("regolith==2.0\n")
    result = check(built, newer, thorough)
    assert result.state == "outdated"
    assert "regolith 1.0 instead of 2.0" in result.sentence


def test_outdated_when_it_belongs_to_another_copy_of_the_plugin(environment: Path, requirements: Path) -> None:
    launcher.write_doors(environment, environment.parent / "landform_mapper_old")
    assert check(environment, requirements).state == "outdated"


def test_pins_of_other_systems_may_be_missing(environment: Path, requirements: Path, tmp_path: Path) -> None:
    more = tmp_path / "requirements.txt"
    more.write_text(requirements.read_text() + "windows-only==1.0 ; sys_platform == 'win32'\n")
    assert check(environment, more).state == "ready"


def test_the_environment_that_runs_these_tests_is_ready() -> None:
    folder = Path(sys.prefix)
    if not launcher.doors_stand(folder, plugin_root()):
        pytest.skip("these tests do not run from an engine environment of this checkout")
    result = check(folder)
    assert result.state == "ready", result.details
    assert result.versions["torch"].startswith("2.")
