"""The benchmark of maps measures the same ground in both layouts, and its page tells ratios."""

from __future__ import annotations

from pathlib import Path

import geopandas
import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine

from benchmarks.map import ground, page
from benchmarks.map.__main__ import seam_shares
from tests.scenes import write_raster


@pytest.fixture(scope="module")
def material(tmp_path_factory: pytest.TempPathFactory) -> ground.Material:
    return ground.make(tmp_path_factory.mktemp("ground"), 1300)


def test_both_layouts_hold_the_same_ground_and_craters_lie_on_it(material: ground.Material) -> None:
    with rasterio.open(material.rasters["COG"]) as cog, rasterio.open(material.rasters["untiled"]) as untiled:
        assert np.array_equal(cog.read(1), untiled.read(1))
        assert cog.profile["tiled"] and not untiled.profile["tiled"]
        bounds = shapely.box(*untiled.bounds)
    craters = geopandas.read_file(material.labels)
    learnt = shapely.from_wkt(material.extent_wkt)
    assert len(craters) > 20 and set(craters["class"]) == {"crater"}
    assert bounds.covers(learnt) and craters.within(learnt.buffer(1e-6)).all()


def test_the_page_tells_how_many_times_as_fast() -> None:
    now = {"seconds": 8.0, "cpu_seconds": 15.0, "peak_mb": 1024.0}
    once = {"seconds": 4.0, "cpu_seconds": 7.0}
    before = {"seconds": 120.0, "cpu_seconds": 200.0, "peak_mb": 2048.0}
    rows = [page.Row("default", -1, "COG", 4.0, now, once, before), page.Row("ViT-B", 0, "COG", 4.0, now, once)]
    text = page.write(rows, [(-1, 0.002, 0.05)], 2000, "ca176b3", "here", "a raster of 2000² pixels")
    compared = "| default | -1 | COG | 0.033 | 0.500 | 15.0 (13.3) | 2.00 (2.14), aim 2.5 | 200, 15 | 2.00, 1.00 |"
    assert compared in text
    assert "| ViT-B | 0 | COG | – | 0.500 | – | 2.00 (2.14), aim 1.35 | –, 15 | –, 1.00 |" in text
    assert "was stopped" not in text
    row = page.Row("default", 0, "COG", 4.0, now, once, before | {"given_up": 1.0})
    text = page.write([row], [], 2000, "ca176b3", "here", "")
    assert "| below 0.033 | 0.500 | more than 15.0 (13.3) |" in text and "was stopped" in text


def test_the_page_tells_what_seams_cost() -> None:
    row = page.Row(
        "default",
        0,
        "COG",
        4.0,
        {"seconds": 8.0, "cpu_seconds": 15.0, "peak_mb": 1024.0},
        {"seconds": 4.0, "cpu_seconds": 7.0},
    )
    text = page.write([row], [(-1, 0.002, 0.05)], 2000, "ca176b3", "here", "a raster of 2000² pixels")
    assert "| -1 | 0.20% | 5.00% |" in text and "A trial" in text


def test_cells_of_another_class_are_counted(tmp_path: Path) -> None:
    wanted = np.zeros((10, 10), np.uint8)
    wanted[:2] = 1
    found = wanted.copy()
    found[0, :5] = 0
    paths = [
        write_raster(tmp_path / f"{name}.tif", values, None, Affine.identity())
        for name, values in (("found", found), ("wanted", wanted))
    ]
    assert seam_shares(*paths) == (0.05, 0.2)
