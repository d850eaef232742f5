from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from plugin.environment.builder import BuildOptions, Step, build, remove, repair
from plugin.environment.checker import check
from plugin.environment.errors import EnvironmentProblem
from plugin.environment.locations import engine_python, plugin_root
from tests.environment.packages import Index

ROOT = plugin_root()


def leftovers(folder: Path) -> list[str]:
    """What lies beside an environment and should not."""
    return sorted(path.name for path in folder.parent.glob(f"{folder.name}.*") if path.suffix not in (".log", ".lock"))


def processes_naming(text: str) -> list[str]:
    """Command lines of the processes that run now and name ``text``."""
    found = []
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            line = file.read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        if text in line:
            found.append(line)
    return found


def test_a_build_installs_what_is_pinned_and_tells_its_steps(tmp_path: Path, options: BuildOptions) -> None:
    folder = tmp_path / "with blank" / "engine"
    news: list[Step | str] = []

    result = build(folder, news.append, options)

    assert result.state == "ready"
    assert str(folder) in result.sentence
    assert result.versions["regolith"] == "1.0"
    steps = [step for step in news if isinstance(step, Step)]
    assert [step.number for step in steps] == list(range(1, steps[-1].count + 1))
    assert any(isinstance(line, str) and "regolith" in line for line in news)
    log = (tmp_path / "with blank" / "engine.log").read_text()
    assert "== 4/6 Installing 1 packages" in log
    assert "regolith" in log
    assert leftovers(folder) == []


def test_the_built_environment_imports_the_plugin_from_any_folder(built: Path, tmp_path: Path) -> None:
    code = "import regolith, plugin.environment; print(regolith.ANSWER, plugin.environment.__file__)"
    done = subprocess.run([engine_python(built), "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["42", str(ROOT / "plugin" / "environment" / "__init__.py")]


def test_scripts_and_settings_name_the_final_folder(built: Path) -> None:
    texts = [file.read_bytes() for file in (built / "bin").iterdir() if not file.is_symlink()]
    texts.append((built / "pyvenv.cfg").read_bytes())
    assert not [text for text in texts if b".building-" in text]
    done = subprocess.run([built / "bin" / "pip", "--version"], capture_output=True, text=True, check=True)
    assert str(built) in done.stdout


def test_the_launcher_starts_the_command_line_and_passes_its_exit_status(built: Path, tmp_path: Path) -> None:
    # The tiny environment has no libraries, so the command line breaks off; what counts is that it is the one started.
    polluted = {**os.environ, "PYTHONHOME": "/nowhere", "PYTHONPATH": "/nowhere"}
    launcher = built / "bin" / "landform"
    done = subprocess.run([launcher, "--help"], cwd=tmp_path, capture_output=True, text=True, env=polluted)
    assert done.returncode == 1
    assert "plugin.engine.cli" in done.stderr or "plugin/engine/cli" in done.stderr


def test_a_failed_build_leaves_the_environment_that_was_there(environment: Path, options: BuildOptions) -> None:
    missing = environment.parent / "requirements.txt"
    missing.write_text("no-such-distribution-of-ours==1.0\n")
    with pytest.raises(EnvironmentProblem) as caught:
        build(environment, print, replace(options, requirements=missing))
    assert caught.value.kind == "package"
    assert "no-such-distribution-of-ours" in caught.value.sentence
    assert check(environment, options.requirements).state == "ready"
    assert leftovers(environment) == []


def test_cancelling_ends_the_installer_and_changes_nothing(
    environment: Path, wheels: Path, requirements: Path, options: BuildOptions
) -> None:
    with Index(wheels, stall=True).running() as index:
        how = replace(options, wheels_folder=None, index_url=index.url)
        started = time.monotonic()
        with pytest.raises(EnvironmentProblem) as caught:
            build(environment, print, how, index.asked_for_wheel.is_set)
        assert caught.value.kind == "cancelled"
        assert time.monotonic() - started < 60
    assert processes_naming(f"{environment}.building-") == []
    assert check(environment, requirements).state == "ready"
    assert leftovers(environment) == []


@pytest.mark.parametrize("moment", ["while the folder is made", "while a package arrives"])
def test_a_build_killed_at_any_moment_can_be_started_again(
    environment: Path, wheels: Path, requirements: Path, options: BuildOptions, moment: str
) -> None:
    with Index(wheels, stall=True).running() as index:
        command = [sys.executable, "-m", "plugin.environment", "build", "--folder", str(environment)]
        command += ["--index-url", index.url, "--requirements", str(requirements)]
        if moment == "while a package arrives":
            command += ["--python", str(options.interpreter)]
        child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if moment == "while a package arrives":
            assert index.asked_for_wheel.wait(60)
        else:
            limit = time.monotonic() + 60
            while not list(environment.parent.glob("engine.building-*")) and time.monotonic() < limit:
                time.sleep(0.01)
        child.kill()
        assert child.wait() == -signal.SIGKILL
        assert leftovers(environment) == [f"engine.building-{child.pid}"]
        assert check(environment, requirements).state == "ready"

        assert build(environment, print, options).state == "ready"
    assert leftovers(environment) == []


def test_a_kill_between_the_two_renames_is_mended_by_the_next_command(environment: Path, options: BuildOptions) -> None:
    environment.rename(environment.with_name("engine.old"))
    environment.with_name("engine.building-1").mkdir()
    interrupted = check(environment, options.requirements)
    assert interrupted.state == "broken"
    assert "interrupted" in interrupted.sentence
    assert repair(environment, print, options).state == "ready"
    assert leftovers(environment) == []


def test_two_builds_of_one_folder_do_not_meet(environment: Path, wheels: Path, options: BuildOptions) -> None:
    stop = threading.Event()
    with Index(wheels, stall=True).running() as index:
        how = replace(options, wheels_folder=None, index_url=index.url)
        caught: list[str] = []

        def first() -> None:
            try:
                build(environment, lambda news: None, how, stop.is_set)
            except EnvironmentProblem as problem:
                caught.append(problem.kind)

        thread = threading.Thread(target=first)
        thread.start()
        try:
            assert index.asked_for_wheel.wait(60)
            with pytest.raises(EnvironmentProblem) as busy:
                build(environment, print, how)
            assert busy.value.kind == "busy"
        finally:
            stop.set()
            thread.join()
    assert caught == ["cancelled"]


def test_a_folder_with_something_else_is_neither_replaced_nor_removed(tmp_path: Path, options: BuildOptions) -> None:
    precious = tmp_path / "thesis"
    precious.mkdir()
    (precious / "chapter.txt").write_text("years of work")
    for action in (lambda: build(precious, print, options), lambda: remove(precious), lambda: repair(precious, print)):
        with pytest.raises(EnvironmentProblem, match="left alone"):
            action()
    assert (precious / "chapter.txt").read_text() == "years of work"


def test_repair_restores_a_lost_package(environment: Path, options: BuildOptions) -> None:
    for package in environment.glob("lib/python3*/site-packages/regolith"):
        shutil.rmtree(package)
    assert check(environment, options.requirements).state == "broken"
    assert repair(environment, print, options).state == "ready"


def test_repair_of_lost_doors_does_not_build(environment: Path, options: BuildOptions) -> None:
    (environment / "bin" / "landform").unlink()
    assert check(environment, options.requirements).state == "outdated"
    before = engine_python(environment).parent.stat().st_ino
    assert repair(environment, print, options).state == "ready"
    assert engine_python(environment).parent.stat().st_ino == before


def test_remove_takes_everything_away_and_can_be_repeated(environment: Path) -> None:
    environment.with_name("engine.building-1").mkdir()
    for _ in range(2):
        remove(environment)
        assert not environment.exists()
        assert leftovers(environment) == []
    assert check(environment).state == "missing"
