"""Which build of PyTorch a machine gets, with tiny wheels in place of the real ones."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import pytest

from plugin.environment import hardware
from plugin.environment.builder import BuildOptions, build
from tests.environment.packages import make_wheel

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only on Linux there are two builds")


@pytest.mark.parametrize(
    ("device", "offered", "expected"),
    [
        ("cpu", ["2.13.0", "2.13.0+cpu"], "2.13.0+cpu"),
        ("cpu", ["2.13.0"], "2.13.0"),
        ("cuda", ["2.13.0", "2.13.0+cpu"], "2.13.0"),
    ],
)
def test_the_build_fits_the_device_and_what_is_offered(
    tmp_path: Path, quick_python: Path, device: str, offered: list[str], expected: str
) -> None:
    wheels = [make_wheel(tmp_path / "wheels", "torch", version) for version in offered]
    hashes = [f"    --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}" for wheel in wheels]
    requirements = tmp_path / "requirements.txt"
    requirements.write_text(" \\\n".join(["torch==2.13.0", *hashes]) + "\n")
    lines: list[str] = []

    result = build(
        tmp_path / "engine",
        lambda news: lines.append(str(news)),
        BuildOptions(quick_python, tmp_path / "wheels", requirements=requirements, device=device),
    )

    assert result.versions["torch"] == expected
    said = any("no CPU-only build" in line for line in lines)
    assert said == (device == "cpu" and expected == "2.13.0")


@pytest.mark.parametrize(
    ("devices", "torch", "reason"),
    [(("cpu",), "2.13.0+cpu", "build"), (("cpu",), "2.13.0", "driver"), (("cpu", "cuda"), "2.13.0", "")],
)
def test_why_a_card_is_not_used(tmp_path, monkeypatch, devices, torch, reason):
    monkeypatch.setenv("PATH", str(tmp_path))
    if hardware.has_nvidia():
        pytest.skip("the driver's files are here")
    assert hardware.unused_gpu(devices, torch) == ""
    (tmp_path / "nvidia-smi").write_text("")
    (tmp_path / "nvidia-smi").chmod(0o755)
    assert hardware.unused_gpu(devices, torch) == reason
