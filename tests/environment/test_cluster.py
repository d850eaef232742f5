"""Cluster support is added to an environment that is there, stays through a rebuild, and never harms the rest."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from plugin.environment.additions import AGES, CLUSTER, oldest_for, wanted_in
from plugin.environment.builder import BuildOptions, Step, build, repair
from plugin.environment.checker import check
from plugin.environment.errors import EnvironmentProblem
from plugin.environment.interpreters import Interpreter, find, inspect
from plugin.environment.locations import engine_python
from tests.environment.packages import make_wheel, pin


@pytest.fixture(scope="session")
def with_cluster(options: BuildOptions, wheels: Path, tmp_path_factory: pytest.TempPathFactory) -> BuildOptions:
    """Asks for a tiny package as cluster support."""
    folder = tmp_path_factory.mktemp("wheels with another")
    shutil.copytree(wheels, folder, dirs_exist_ok=True)
    file = folder / "requirements-cluster.txt"
    file.write_text(pin(make_wheel(folder, "convoy")))
    return replace(options, wheels_folder=folder, cluster=file)


def answer(environment: Path) -> str:
    command = [str(engine_python(environment)), "-I", "-c", "import convoy, regolith; print(convoy.ANSWER)"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_it_is_added_without_building_the_rest_again(environment: Path, with_cluster: BuildOptions) -> None:
    assert not CLUSTER.is_in(environment)
    before = engine_python(environment).parent.stat().st_ino
    news: list[Step | str] = []
    found = repair(environment, news.append, with_cluster)
    assert found.is_ready and found.versions["convoy"] == "1.0"
    assert [step.number for step in news if isinstance(step, Step)] == [1, 2]
    assert engine_python(environment).parent.stat().st_ino == before
    assert answer(environment) == "42"


def test_the_path_moves_with_the_environment(tmp_path: Path, with_cluster: BuildOptions) -> None:
    folder = tmp_path / "engine"
    assert build(folder, print, with_cluster).versions["convoy"] == "1.0"
    assert answer(folder) == "42"
    folder.rename(tmp_path / "elsewhere")
    assert answer(tmp_path / "elsewhere") == "42"


def test_what_is_damaged_of_it_is_mended_alone(environment: Path, with_cluster: BuildOptions) -> None:
    repair(environment, print, with_cluster)
    shutil.rmtree(CLUSTER.folder_in(environment) / "convoy")
    broken = check(environment, with_cluster.requirements, added={CLUSTER: with_cluster.cluster})
    assert broken.state == "broken" and "convoy" in broken.sentence
    before = engine_python(environment).parent.stat().st_ino
    assert repair(environment, print, with_cluster).is_ready
    assert engine_python(environment).parent.stat().st_ino == before
    assert answer(environment) == "42"


def test_older_pins_of_it_are_noticed_without_starting_python(environment: Path, with_cluster: BuildOptions) -> None:
    repair(environment, print, with_cluster)
    newer = environment.parent / "newer.txt"
    newer.write_text("convoy==2.0\n")
    found = check(environment, with_cluster.requirements, thorough=False, added={CLUSTER: newer})
    assert found.state == "outdated" and "convoy 1.0 instead of 2.0" in found.sentence


def test_a_failure_leaves_the_engine_as_it_was(environment: Path, with_cluster: BuildOptions) -> None:
    missing = environment.parent / "requirements-cluster.txt"
    missing.write_text("no-such-distribution-of-ours==1.0\n")
    with pytest.raises(EnvironmentProblem) as caught:
        repair(environment, print, replace(with_cluster, cluster=missing))
    assert caught.value.kind == "package" and "no-such-distribution-of-ours" in caught.value.sentence
    assert not CLUSTER.is_in(environment) and not list(environment.glob("cluster*"))
    assert check(environment, with_cluster.requirements).is_ready


def test_building_again_wants_it_again(environment: Path, with_cluster: BuildOptions) -> None:
    repair(environment, print, with_cluster)
    with pytest.raises(EnvironmentProblem, match="cffi"):  # the plugin's own pins, which are not in the tiny folder
        build(environment, print, replace(with_cluster, cluster=None))
    assert answer(environment) == "42"


def test_ages_are_added_beside_it_where_the_python_is_new_enough(
    environment: Path, with_cluster: BuildOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    repair(environment, print, with_cluster)
    assert with_cluster.wheels_folder is not None
    pins = environment.parent / "requirements-ages.txt"
    pins.write_text(pin(make_wheel(with_cluster.wheels_folder, "chronology")))
    asked = replace(with_cluster, ages=pins)
    monkeypatch.setattr("plugin.environment.additions.inspect", lambda path: replace(inspect(path), version=(3, 11, 9)))
    with pytest.raises(EnvironmentProblem, match="Python 3.12 and newer, and .* is Python 3.11.9") as caught:
        repair(environment, print, asked)
    assert caught.value.kind == "interpreter"
    assert not AGES.is_in(environment)
    monkeypatch.setattr("plugin.environment.additions.inspect", lambda path: replace(inspect(path), version=(3, 12, 0)))
    assert repair(environment, print, asked).versions["chronology"] == "1.0"
    assert AGES.is_in(environment) and CLUSTER.is_in(environment)
    wanted = wanted_in(environment, with_cluster, (3, 12, 0))
    assert wanted == {CLUSTER: with_cluster.cluster, AGES: AGES.lock}
    assert AGES not in wanted_in(environment, with_cluster, (3, 11, 9))


def test_ages_on_an_older_python_build_the_engine_again_with_a_newer_one(
    environment: Path, with_cluster: BuildOptions, quick_python: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The engine's own Python says that it is 3.11; the machine has one that is newer."""
    assert with_cluster.wheels_folder is not None
    pins = environment.parent / "requirements-ages.txt"
    pins.write_text(pin(make_wheel(with_cluster.wheels_folder, "chronology")))

    def aged(path: Path) -> Interpreter:
        old = path == engine_python(environment)
        return replace(inspect(path), version=(3, 11, 9) if old else (3, 12, 4))

    for module in ("additions", "interpreters"):
        monkeypatch.setattr(f"plugin.environment.{module}.inspect", aged)
    monkeypatch.setattr("plugin.environment.interpreters.candidates", lambda *_: [quick_python])
    asked = replace(with_cluster, interpreter=None, cluster=None, ages=pins)
    before = engine_python(environment).parent.stat().st_ino
    with pytest.raises(EnvironmentProblem, match="is Python 3.11.9"):
        repair(environment, print, asked)
    assert engine_python(environment).parent.stat().st_ino == before
    monkeypatch.setattr("plugin.environment.additions.engine_python", lambda folder: quick_python)
    assert oldest_for(asked) == (3, 12) and oldest_for(with_cluster) == (3, 11)
    found = build(environment, print, replace(asked, fetch_python=True))
    assert found.is_ready and AGES.is_in(environment)
    with pytest.raises(EnvironmentProblem, match="Python 3.13 and newer, and .* is Python 3.12.4"):
        find(None, (3, 13))
