"""Each way in which a build fails gives a sentence that says what to do."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from plugin.environment.builder import BuildOptions, build
from plugin.environment.diagnosis import explain
from plugin.environment.errors import EnvironmentProblem
from plugin.environment.recipe import refuse_unserved
from tests.environment.packages import Index, make_wheel, pin


def failure(folder: Path, options: BuildOptions) -> EnvironmentProblem:
    """The problem that building ends with; nothing may be left of it."""
    with pytest.raises(EnvironmentProblem) as caught:
        build(folder, print, options)
    assert not folder.exists()
    assert not list(folder.parent.glob(f"{folder.name}.building-*"))
    return caught.value


def test_no_network(tmp_path: Path, options: BuildOptions) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}/simple"
        problem = failure(tmp_path / "engine", replace(options, wheels_folder=None, index_url=url))
    assert problem.kind == "network"
    assert "folder of wheels" in problem.sentence


def test_a_proxy_in_the_way(tmp_path: Path, options: BuildOptions) -> None:
    with Index(status=407).running() as proxy:
        elsewhere = "https://packages.invalid/simple"
        how = replace(options, wheels_folder=None, index_url=elsewhere, proxy=proxy.address)
        problem = failure(tmp_path / "engine", how)
    assert problem.kind == "proxy"
    assert "QGIS's network settings" in problem.sentence


def test_a_socks_proxy_is_refused_before_anything_is_made(tmp_path: Path, options: BuildOptions) -> None:
    how = replace(options, wheels_folder=None, proxy="socks5://proxy.example:1080")
    problem = failure(tmp_path / "engine", how)
    assert problem.kind == "proxy"
    assert "SOCKS" in problem.sentence and "folder of wheels" in problem.sentence


def test_a_socks_proxy_of_the_system_is_named(tmp_path: Path, options: BuildOptions, monkeypatch: Any) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:9")
    how = replace(options, wheels_folder=None, index_url="https://packages.invalid/simple")
    problem = failure(tmp_path / "engine", how)
    assert problem.kind == "proxy"
    assert "SOCKS" in problem.sentence


def test_a_folder_of_wheels_needs_no_proxy(tmp_path: Path, options: BuildOptions) -> None:
    how = replace(options, proxy="socks5://proxy.example:1080")
    assert build(tmp_path / "engine", print, how).state == "ready"


def test_an_index_that_breaks_down(tmp_path: Path, options: BuildOptions) -> None:
    with Index(status=503).running() as index:
        problem = failure(tmp_path / "engine", replace(options, wheels_folder=None, index_url=index.url))
    assert problem.kind == "network"


def test_a_package_that_is_not_the_pinned_one(tmp_path: Path, wheels: Path, options: BuildOptions) -> None:
    requirements = tmp_path / "requirements.txt"
    requirements.write_text(pin(wheels / "regolith-1.0-py3-none-any.whl", "0" * 64))
    problem = failure(tmp_path / "engine", replace(options, requirements=requirements))
    assert problem.kind == "hash"


def test_a_package_that_does_not_import(tmp_path: Path, options: BuildOptions) -> None:
    wheel = make_wheel(tmp_path / "wheels", "broken_ice", code="raise ImportError('libice.so.7: cannot open')\n")
    requirements = tmp_path / "requirements.txt"
    requirements.write_text(pin(wheel))
    problem = failure(tmp_path / "engine", replace(options, wheels_folder=wheel.parent, requirements=requirements))
    assert problem.kind == "broken"
    assert "libice.so.7" in problem.sentence


def test_a_python_without_venv(tmp_path: Path, options: BuildOptions) -> None:
    """Like Debian's Python without python3-venv: the module that brings pip is not there."""
    python = tmp_path / "python3"
    python.write_text(
        f"#!{sys.executable}\nimport sys\nsys.modules['ensurepip'] = None\n"
        "exec(sys.argv[sys.argv.index('-c') + 1], {'__name__': '__main__'})\n"
    )
    python.chmod(0o755)
    how = BuildOptions(interpreter=python, wheels_folder=options.wheels_folder, requirements=options.requirements)
    problem = failure(tmp_path / "engine", how)
    assert problem.kind == "venv"
    assert "python3-venv" in problem.sentence


def test_an_interpreter_that_is_none(tmp_path: Path) -> None:
    problem = failure(tmp_path / "engine", BuildOptions(interpreter=Path("/bin/true")))
    assert problem.kind == "interpreter"
    assert "/bin/true" in problem.sentence


def test_an_intel_mac_is_told_so_before_anything_is_downloaded() -> None:
    with pytest.raises(EnvironmentProblem, match="Intel") as caught:
        refuse_unserved("darwin", "x86_64")
    assert caught.value.kind == "system"
    for system, machine in [("darwin", "arm64"), ("linux", "x86_64"), ("linux", "aarch64"), ("win32", "AMD64")]:
        refuse_unserved(system, machine)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("making a small disk needs root")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(folder)], capture_output=True, text=True
    )
    if mounted.returncode != 0:
        pytest.skip(f"no small disk can be mounted here: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_fills_up(small_disk: Path, options: BuildOptions) -> None:
    problem = failure(small_disk / "engine", replace(options, interpreter=None))
    assert problem.kind == "space"
    assert str(small_disk) in problem.sentence


def test_a_disk_too_small_is_refused_before_anything_is_downloaded(small_disk: Path) -> None:
    problem = failure(small_disk / "engine", BuildOptions())
    assert problem.kind == "space"
    assert "GB" in problem.sentence


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] self signed certificate'))", "proxy"),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "space"),
        ("PermissionError: [WinError 5] Access is denied: 'C:\\\\Program Files\\\\x'", "permission"),
        ("NewConnectionError: [Errno 11001] getaddrinfo failed", "network"),
        ("ERROR: rasterio-1.4.4-cp311-cp311-win_amd64.whl is not a supported wheel on this platform.", "package"),
        ("ERROR: something nobody has seen before", "failed"),
    ],
)
def test_what_pip_prints_on_other_systems(line: str, kind: str, tmp_path: Path) -> None:
    # What pip says at its end, whatever the cause was.
    last = ["ERROR: No matching distribution found for rasterio"] if kind == "network" else []
    problem = explain(["Collecting rasterio==1.4.4", line, *last], tmp_path / "engine", tmp_path / "engine.log")
    assert problem.kind == kind
    assert problem.sentence.endswith(".")
