"""What the tests of both halves share."""

from __future__ import annotations

import subprocess
from collections import Counter
from pathlib import Path
from typing import Any, Iterator

import pytest

from tests.scenes import files_beside_scenes


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Says in one line how many tests were skipped, and why."""
    skipped = terminalreporter.stats.get("skipped", [])
    run = sum(len(terminalreporter.stats.get(kind, [])) for kind in ("passed", "failed", "error"))
    reasons = Counter(str(report.longrepr[2]).replace("Skipped: ", "", 1) for report in skipped)
    told = "; ".join(f"{count} \N{MULTIPLICATION SIGN} {reason}" for reason, count in reasons.most_common())
    terminalreporter.write_line(f"{len(skipped)} of {run + len(skipped)} tests were skipped{told and f': {told}'}")


@pytest.fixture(scope="session", autouse=True)
def nothing_is_written_beside_the_scenes() -> Iterator[None]:
    """Fails where a test, or a library that it calls, leaves a file in the folder of scenes."""
    before = files_beside_scenes()
    yield
    added = sorted(str(path) for path in files_beside_scenes() - before)
    assert not added, f"Tests wrote beside the scenes, which others share: {', '.join(added)}"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 200 kB; its size can be changed by remounting it."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting a small file system is not allowed here")
    yield place
    # QGIS keeps files open for a while after their layers are gone.
    subprocess.run(["umount", "--lazy", str(place)], check=True)
