"""``python3 -m plugin.environment``, as the Makefile calls it."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

from plugin.environment.locations import plugin_root
from tests.environment.packages import Index


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "plugin.environment", *map(str, arguments)]
    return subprocess.run(command, cwd=plugin_root(), capture_output=True, text=True)


def test_build_check_remove(tmp_path: Path, wheels: Path, requirements: Path) -> None:
    folder = tmp_path / "engine"
    pins = ("--requirements", requirements)

    done = run("check", "--folder", folder, *pins)
    assert done.returncode == 1
    assert "not set up yet" in done.stderr

    done = run("build", "--folder", folder, "--wheels", wheels, *pins, "--json")
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer["state"] == "ready"
    assert answer["folder"] == str(folder)
    assert Path(answer["python"]).is_file()
    assert "[6/6]" in done.stderr

    done = run("check", "--quick", "--folder", folder, *pins)
    assert done.returncode == 0
    assert done.stdout.startswith("The engine in")

    assert run("remove", "--folder", folder).returncode == 0
    assert not folder.exists()


def test_a_failure_is_one_object_with_its_sentence(tmp_path: Path, requirements: Path, quick_python: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    how = ("--wheels", empty, "--requirements", requirements, "--python", quick_python)
    done = run("build", "--folder", tmp_path / "engine", *how, "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)["kind"] == "package"


def test_wrong_usage_exits_with_2() -> None:
    assert run("rebuild").returncode == 2


def test_ctrl_c_says_that_nothing_has_changed(
    tmp_path: Path, wheels: Path, requirements: Path, quick_python: Path
) -> None:
    with Index(wheels, stall=True).running() as index:
        command = [sys.executable, "-m", "plugin.environment", "build", "--folder", str(tmp_path / "engine")]
        command += ["--index-url", index.url, "--requirements", str(requirements), "--python", str(quick_python)]
        child = subprocess.Popen(
            command,
            cwd=plugin_root(),
            stderr=subprocess.PIPE,
            text=True,
            # A shell starts background jobs deaf to Ctrl-C, which a child would inherit.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        assert index.asked_for_wheel.wait(60)
        child.send_signal(signal.SIGINT)
        _, printed = child.communicate(timeout=60)
    assert child.returncode == 1
    assert printed.splitlines()[-1].startswith("Interrupted")
    assert not list(tmp_path.glob("engine*building*"))
