"""What the benchmark of clusters counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.cluster import page
from benchmarks.cluster.simulation import simulate


def test_a_tile_costs_what_the_larger_run_has_more() -> None:
    measured = page.Measured.between("one", page.Run(9, 10.0, 12.0), page.Run(109, 60.0, 87.0))
    assert (measured.tile_cpu_s, measured.tile_wall_s) == (0.5, 0.75)
    assert measured.start_cpu_s == pytest.approx(5.5)


def test_waiting_workers_write_every_tile(tmp_path: Path) -> None:
    found = simulate(tmp_path, workers=4, tiles=40, tile_s=0.01, tile_bytes=100)
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"{number:06d}.npz" for number in range(40)]
    assert found.ideal_s == pytest.approx(0.1) and found.wall_s > found.ideal_s and found.tasks < 40
    told = page.write(
        [page.Measured("one", 40, 0.2, 0.4, 5.0), page.Measured("two", 40, 0.25, 0.25, 9.0)], [found], 0.01, 100, "here"
    )
    assert "0.80 by the clock and 0.80 by processor seconds" in told and "| 4 | 40 |" in told
