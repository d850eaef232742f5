from __future__ import annotations

import re
from pathlib import Path

import pytest

from plugin.environment.requirements import (
    AGES_LOCK,
    CLUSTER_LOCK,
    CUDA_LOCK,
    LOCK,
    has_hashes,
    only_torch,
    pins_of,
    select_torch,
    torch_version,
)


def test_every_direct_requirement_is_pinned_with_hashes() -> None:
    def wanted(name: str) -> set[str]:
        text = (LOCK.parent / name).read_text()
        return {re.split(r"[=<>;]", line)[0] for line in text.splitlines() if line and not line.startswith("#")}

    assert wanted("requirements.in") <= {pin.name for pin in pins_of([LOCK])}
    assert wanted("requirements-cluster.in") <= {pin.name for pin in pins_of([LOCK, CLUSTER_LOCK])}
    assert wanted("requirements-ages.in") <= {pin.name for pin in pins_of([AGES_LOCK])}
    assert has_hashes(CLUSTER_LOCK.read_text())
    assert has_hashes(AGES_LOCK.read_text())
    assert has_hashes(LOCK.read_text())
    assert has_hashes(CUDA_LOCK.read_text())


def test_additions_pin_nothing_that_the_engine_has() -> None:
    everywhere = {pin.name for pin in pins_of([LOCK]) if not pin.marker}
    for lock in (CLUSTER_LOCK, AGES_LOCK):
        assert not everywhere & {pin.name for pin in pins_of([lock])}
    # The engine's own is for Windows alone; Craterstats wants it everywhere.
    assert "colorama" in {pin.name for pin in pins_of([AGES_LOCK])}


def test_craterstats_is_the_one_whose_bins_are_ours() -> None:
    (craterstats,) = (pin for pin in pins_of([AGES_LOCK]) if pin.name == "craterstats")
    assert craterstats.version.startswith("3.6.") and craterstats.marker == "python_full_version >= '3.12'"


def test_a_machine_without_gpu_gets_nothing_of_cuda() -> None:
    names = {pin.name for pin in pins_of([LOCK])}
    assert not {name for name in names if name.startswith(("nvidia", "cuda", "triton"))}
    assert all("linux" in pin.marker for pin in pins_of([CUDA_LOCK]))


@pytest.mark.parametrize("file", [LOCK, CUDA_LOCK, CLUSTER_LOCK, AGES_LOCK], ids=lambda file: file.name)
def test_the_pinned_files_name_no_package_source(file: Path) -> None:
    assert not re.search(r"://|--(extra-)?index-url|--find-links", file.read_text())


def test_the_two_builds_of_pytorch_are_told_apart() -> None:
    text = LOCK.read_text()
    version = torch_version(LOCK)
    assert f"\ntorch==={version}+cpu \\\n" in select_torch(text, "cpu")
    assert f"\ntorch==={version} \\\n" in select_torch(text, "")
    assert select_torch(select_torch(text, "cpu"), "") == select_torch(text, "")
    assert "torchmetrics==" in select_torch(text, "cpu")


def test_pytorch_alone_keeps_its_hashes() -> None:
    alone = only_torch(LOCK.read_text())
    assert alone.startswith("torch==")
    assert alone.count("torch") == 1
    assert has_hashes(alone)


def test_requirements_without_hashes_are_recognised(tmp_path: Path) -> None:
    assert not has_hashes("regolith==1.0\n")
    file = tmp_path / "requirements.txt"
    file.write_text("# a comment\nregolith==1.0 ; sys_platform == 'win32' \\\n    --hash=sha256:00\n")
    (pin,) = pins_of([file])
    assert (pin.name, pin.version, pin.marker) == ("regolith", "1.0", "sys_platform == 'win32'")
