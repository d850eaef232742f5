"""Maps of a whole body in projections whose plane has no ground beyond their border."""

from __future__ import annotations

import json
import math
from pathlib import Path

import geopandas
import numpy as np
import pyproj
import pytest
import rasterio
from affine import Affine

from plugin.engine.cli.app import main
from tests.scenes import write_raster

RADIUS = 3_396_190.0
WHOLE = 4 * math.pi * RADIUS**2


@pytest.mark.parametrize("name", ["sinu", "moll"])
@pytest.mark.filterwarnings("error::RuntimeWarning")
def test_areas_are_those_of_the_cells_that_show_ground(
    learnt, tmp_path: Path, capfd: pytest.CaptureFixture[str], name: str
) -> None:
    crs = pyproj.CRS.from_proj4(f"+proj={name} +lon_0=0 +R={RADIUS} +units=m +no_defs")
    side = {"sinu": math.pi, "moll": 2 * math.sqrt(2)}[name] * RADIUS
    noise = np.random.default_rng(0).normal(120, 30, (300, 600))
    noise[:, 200:400] = np.random.default_rng(1).normal(60, 3, (300, 200))
    pixels = np.clip(noise, 1, 255).astype(np.uint8)  # data all over, also where the map shows no ground
    transform = Affine(side / 300, 0, -side, 0, -side / 300, side / 2)
    raster = write_raster(tmp_path / "mars.tif", pixels, crs.to_wkt(), transform)
    folder = tmp_path / "map"
    words = ["map", "--raster", str(raster), "--model", str(learnt.package), "--out", str(folder), "--json"]
    assert main(words) == 0
    areas = json.loads(capfd.readouterr().out)["areas_m2"]
    assert all(math.isfinite(area) for area in areas.values())
    assert sum(areas.values()) == pytest.approx(WHOLE, rel=2e-3)
    found = geopandas.read_file(folder / "landforms.gpkg")
    measured = found[["area_m2", "perimeter_m", "diameter_m", "circularity", "centre_lon", "centre_lat"]]
    assert np.isfinite(measured.to_numpy(dtype=float)).all()
    with rasterio.open(folder / "classes.tif") as classes:
        cell = abs(classes.transform.a * classes.transform.e)  # both projections are equal-area
    for word, part in found.groupby("class"):
        assert part["area_m2"].sum() == pytest.approx(areas[word], rel=0.01)
        assert part.geometry.area.sum() == pytest.approx(areas[word], rel=0.01)
        assert part["area_m2"].min() > cell / 4
    assert geopandas.read_file(folder / "mapped_extent.gpkg")["area_m2"][0] == pytest.approx(WHOLE, rel=2e-3)
