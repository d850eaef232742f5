"""The benchmark of starts measures whole processes, and its page tells how the aim was met."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import bench_start
from benchmarks.bench_start import CLICK, TORCH, Taken
from benchmarks.decoder.methods import ROOT


def test_the_whole_process_counts_and_one_that_fails_is_told(tmp_path: Path) -> None:
    (tmp_path / "outlined").mkdir()
    at_exit = "import atexit, time\n@atexit.register\ndef works():\n    while time.process_time() < 0.5: pass"
    taken = bench_start._start(["-c", at_exit], ROOT, tmp_path)
    assert 0.5 < taken.processor < taken.clock + 0.1
    assert not (tmp_path / "outlined").exists(), "a click that is kept would count as a start"
    with pytest.raises(SystemExit, match="no such file"):
        bench_start._start(["-c", "raise SystemExit('no such file')"], ROOT, tmp_path)


def test_the_page_tells_medians_beside_importing_torch_and_whether_the_aim_was_met() -> None:
    taken = {(TORCH, ""): [Taken(1.0, 2.0)] * 3, (CLICK, "this build"): [Taken(n, 3.0) for n in (2.0, 2.4, 2.9)]}
    text = bench_start._page(taken, 3, 0.5)
    assert "| this build | 2.40 | 2.00 to 2.90 | 2.40 × | 3.00 | 1.50 × |" in text and "**2.40, reached**" in text
    taken[CLICK, "this build"] = [Taken(2.6, 3.0)]
    assert "**2.60, missed**" in bench_start._page(taken, 3, 0.5)
