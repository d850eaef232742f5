"""What the click benchmark writes, and the ground that it clicks on."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio

from benchmarks.click import rasters
from benchmarks.click.idle import IdleProcess
from benchmarks.click.rasters import SIDE, Mosaic, write_rasters
from benchmarks.click.report import Result, report


def result(model: str, raster: str, **times: list[float | None]) -> Result:
    return Result(model, raster, (100, 200), times, dict.fromkeys(times, [0.03, 0.02, 0.01]), 1_500_000_000)


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
    assert row(page, "default | COG | 100 × 200 | cold")[4:] == ["500", "1850", "30", "20", "10", "3", "1.50 GB"]
    assert row(page, "default | single-tile JP2 | 100 × 200 | warm")[9] == "1"
    assert "no outline, which are not in the table: 1." in page
    kept = {line.split("|")[1].strip(): line.split("|")[3].strip() for line in page.splitlines() if "≤" in line}
    assert list(kept.values()) == ["yes", "**no**", "**no**", "yes"]
    assert row(page, "QGIS never blocked")[1:] == ["30", "yes"]
    assert "trial" not in page and "trial" in report(results, "here", small=True)


def test_what_was_not_measured_is_not_called_kept() -> None:
    page = report([result("ViT-B", "COG", warm=[None])], "here", small=False)
    assert "not measured" in row(page, "warm p95 of default")[2]
    assert row(page, "warm p95 of ViT-B")[1:] == ["–", "not measured"]


def test_an_idle_process_tells_how_long_it_was_kept_waiting() -> None:
    idle = IdleProcess()
    try:
        idle.longest()
        os.kill(idle.pid, signal.SIGSTOP)
        time.sleep(0.3)
        os.kill(idle.pid, signal.SIGCONT)
        assert idle.longest() > 0.25
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
