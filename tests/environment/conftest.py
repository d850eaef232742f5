from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from plugin.environment.builder import BuildOptions, build
from tests.environment.packages import make_quick_python, make_wheel, pin


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one tiny wheel."""
    folder = tmp_path_factory.mktemp("wheels")
    make_wheel(folder, "regolith")
    return folder


@pytest.fixture(scope="session")
def requirements(wheels: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pins the tiny wheel, with its hash."""
    file = tmp_path_factory.mktemp("pins") / "requirements.txt"
    file.write_text(pin(wheels / "regolith-1.0-py3-none-any.whl"))
    return file


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, wheels: Path, requirements: Path) -> Path:
    """An environment that was really built; do not change it."""
    folder = tmp_path_factory.mktemp("built here") / "engine"
    build(folder, lambda news: None, BuildOptions(wheels_folder=wheels, requirements=requirements))
    return folder


@pytest.fixture(scope="session")
def quick_python(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Python that makes environments fast."""
    (packages,) = built.glob("lib/python3*/site-packages")
    return make_quick_python(tmp_path_factory.mktemp("python"), packages)


@pytest.fixture(scope="session")
def options(wheels: Path, requirements: Path, quick_python: Path) -> BuildOptions:
    """Build from the folder of wheels, offline."""
    return BuildOptions(interpreter=quick_python, wheels_folder=wheels, requirements=requirements)


@pytest.fixture
def environment(built: Path, tmp_path: Path) -> Path:
    """A copy of the built environment, to be changed."""
    folder = tmp_path / "engine"
    shutil.copytree(built, folder, symlinks=True)
    return folder
