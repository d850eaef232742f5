"""What the click benchmark writes, and the ground that it clicks on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio

from benchmarks.click import rasters
from benchmarks.click.blocking import Block, Blocked, blocked, queued_seconds
from benchmarks.click.idle import TICK_S, IdleProcess
from benchmarks.click.rasters import SIDE, Mosaic, write_rasters
from benchmarks.click.report import Result, report


def result(model: str, raster: str, **times: list[float | None]) -> Result:
    return Result(
        model, raster, (100, 200), times, dict.fromkeys(times, Blocked(0.08, 0.02, 0.07, 0.03)), 1_500_000_000
    )


def row(page: str, start: str) -> list[str]:
    """Cells of the table's row that starts so."""
    (line,) = [line for line in page.splitlines() if line.startswith(f"| {start}")]
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_the_page_tells_percentiles_and_which_targets_are_kept() -> None:
    results = [
        result("default", "COG", cold=[0.4, 0.5, 2.0], warm=[0.1, 0.1, 0.1]),
        result("default", "single-tile JP2", cold=[9.0], warm=[0.12, None]),
        result("ViT-B", "COG", cold=[5.0], warm=[0.5]),
    ]
    page = report(results, "here", small=False)
    assert row(page, "default | COG | 100 × 200 | cold")[4:] == ["500", "1850", "80", "20", "70", "30", "3", "1.50 GB"]
    assert row(page, "default | single-tile JP2 | 100 × 200 | warm")[10] == "1"
    assert "no outline, which are not in the table: 1." in page
    kept = {line.split("|")[1].strip(): line.split("|")[3].strip() for line in page.splitlines() if "≤" in line}
    assert list(kept.values()) == ["yes", "**no**", "**no**", "yes"]
    assert row(page, "QGIS never blocked for more than 50 ms |")[1:] == ["80", "**no**"]
    assert row(page, "QGIS never blocked for more than 50 ms, less")[1:] == ["30", "yes"]
    assert "trial" not in page and "trial" in report(results, "here", small=True)


def test_what_was_not_measured_is_not_called_kept() -> None:
    page = report([result("ViT-B", "COG", warm=[None])], "here", small=False)
    assert "not measured" in row(page, "warm p95 of default")[2]
    assert row(page, "warm p95 of ViT-B")[1:] == ["–", "not measured"]


def test_a_block_counts_less_what_the_machine_kept_the_thread_waiting() -> None:
    work = Block(10.0, 10.04, work=0.04, queued=0.0)
    stolen = Block(20.0, 20.5, work=0.01, queued=0.0)
    crowded = Block(30.0, 30.2, work=0.05, queued=0.15)
    stalls = [(19.9, 20.2), (20.3, 20.6), (29.0, 29.9)]
    assert stolen.waited(stalls) == pytest.approx(0.4) and crowded.waited(stalls) == 0.15
    seen = blocked([work, stolen, crowded], stalls)
    assert seen.longest == 0.5 and seen.work == 0.01
    assert (seen.waited, seen.own) == (pytest.approx(0.4), pytest.approx(0.1))
    assert blocked([], stalls) == Blocked()
    both = seen | Blocked(0.2, 0.2, 0.0, 0.2)
    assert (both.longest, both.work, both.own) == (0.5, 0.01, 0.2)


@pytest.mark.skipif(not Path("/proc/thread-self/schedstat").exists(), reason="the system does not tell")
def test_the_scheduler_tells_how_long_a_thread_waited_for_a_processor() -> None:
    cores, mine = os.sched_getaffinity(0), min(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {mine})
    rival = subprocess.Popen([sys.executable, "-c", "while True: pass"])
    try:
        before, end = queued_seconds(), time.monotonic() + 1.5
        while time.monotonic() < end:
            pass
        assert 0.2 < queued_seconds() - before < 1.5
    finally:
        rival.kill()
        rival.wait()
        os.sched_setaffinity(0, cores)


def test_an_idle_process_tells_how_long_it_was_kept_waiting() -> None:
    idle = IdleProcess()
    try:
        idle.stalls()
        begun = time.monotonic()
        os.kill(idle.pid, signal.SIGSTOP)
        time.sleep(0.3)
        os.kill(idle.pid, signal.SIGCONT)
        stalls = idle.stalls()
        longest = max(stalls, key=lambda stall: stall[1] - stall[0])
        assert longest[1] - longest[0] > 0.25
        assert begun < longest[0] + TICK_S < longest[1] < time.monotonic()
    finally:
        idle.end()


@pytest.fixture(scope="module")
def mosaic() -> Mosaic:
    return Mosaic(2 * SIDE, SIDE + 300)


def test_places_are_landforms_on_the_raster(mosaic: Mosaic) -> None:
    (points,) = mosaic.places(5)
    assert points
    columns, rows = zip(*(~rasters._PLACE @ point for point in points), strict=True)
    assert min(columns) >= 0 and max(columns) < SIDE and min(rows) >= 0 and max(rows) < SIDE


def test_the_three_layouts_hold_the_same_ground(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rasters, "_jp2_height", lambda width: SIDE)  # as where memory is short
    files = write_rasters(tmp_path, 700, SIDE + 300)
    ground = Mosaic(700, SIDE + 300).rows(0)
    assert ground.max() > 255 and ground.max() < 1024
    sizes = {}
    for layout, path in files.items():
        with rasterio.open(path) as raster:
            sizes[layout] = raster.shape
            difference = raster.read(1)[:SIDE].astype(float) - ground
            assert np.abs(difference).mean() < (20 if layout == "single-tile JP2" else 1e-9)
    assert sizes == {"tiled GeoTIFF": (1550, 700), "COG": (1550, 700), "single-tile JP2": (1250, 700)}
    assert write_rasters(tmp_path, 700, SIDE + 300) == files
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(path.name for path in files.values())
