from __future__ import annotations

import sys
from pathlib import Path

import pytest

from plugin.environment import locations


@pytest.fixture(autouse=True)
def no_names(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LANDFORM_HOME", "LANDFORM_ENGINE", "LANDFORM_MODELS", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)


def test_variables_win(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LANDFORM_HOME", str(tmp_path))
    assert locations.home() == tmp_path
    assert locations.engine_folder() == tmp_path / "engine"
    assert locations.models_folder() == tmp_path / "models"
    assert locations.cache_folder() == tmp_path / "cache"
    monkeypatch.setenv("LANDFORM_ENGINE", str(tmp_path / "elsewhere"))
    assert locations.engine_folder() == tmp_path / "elsewhere"


@pytest.mark.parametrize(
    ("system", "expected"),
    [
        ("linux", ".local/share/landform_mapper"),
        ("darwin", "Library/Application Support/landform_mapper"),
        ("win32", "AppData/Local/landform_mapper"),
    ],
)
def test_each_system_keeps_user_data_in_its_own_place(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, system: str, expected: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert locations.home() == tmp_path / expected


def test_the_interpreter_lies_where_venv_puts_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert locations.engine_python(tmp_path) == tmp_path / "Scripts" / "python.exe"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert locations.engine_python(tmp_path) == tmp_path / "bin" / "python"


def test_the_root_holds_the_metadata() -> None:
    assert (locations.plugin_root() / "plugin" / "environment" / "locations.py").is_file()
