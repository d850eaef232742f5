"""A box that is given on one map means the same landform on another, which shears or turns the ground."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pyogrio
import pytest
from affine import Affine

from plugin.engine.crs.crs import from_lonlat, parse_crs
from tests.engine.cli.commands import run
from tests.engine.cli.test_catalogue_around_bodies import MARS, NORTH, globe, ground
from tests.engine.cli.test_segment import needs_model

SINUSOIDAL, POLAR = "IAU_2015:49920", "IAU_2015:49930"


@needs_model
@pytest.mark.parametrize(
    ("code", "lon", "lat"),
    [(SINUSOIDAL, 60.0, 45.0), (SINUSOIDAL, -170.0, 50.0), (POLAR, 45.0, 70.0), (POLAR, 30.0, 65.0)],
)
def test_a_box_holds_the_same_crater_on_a_second_raster(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, code: str, lon: float, lat: float
) -> None:
    x, y = (float(value[0]) for value in from_lonlat(parse_crs(code), [lon], [lat]))
    craters = {"crater": (lon, lat, 100)}
    first = globe(tmp_path / "globe.tif", "IAU_2015:49900", -180, craters)
    place = Affine(2000, 0, x - 500_000, 0, -2000, y + 400_000)
    second = ground(tmp_path / "second.tif", code, place, (500, 400), craters, MARS)
    north = NORTH / 2
    east = north / np.cos(np.radians(lat))
    box, out = (lon - east, lat - north, lon + east, lat + north), tmp_path / "found.gpkg"
    status, _, said = run(capfd, "segment", first, second, "--box", *box, "--out", out)
    assert status == 0, said
    frame = pyogrio.read_dataframe(out, layer="landforms").set_index("source_image")
    assert frame.loc["second.tif", "diameter_m"] == pytest.approx(100_000, rel=0.05)


@needs_model
def test_a_box_that_ends_at_a_pole_holds_all_of_its_ground(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    first = globe(tmp_path / "globe.tif", "IAU_2015:49900", -180, {})
    craters = {"crater": (20, 88, 100)}
    second = ground(tmp_path / "second.tif", POLAR, Affine(2000, 0, -5e5, 0, -2000, 4e5), (500, 400), craters, MARS)
    out = tmp_path / "found.gpkg"
    status, _, said = run(capfd, "segment", first, second, "--box", -20, 86, 60, 90, "--out", out)
    assert status == 0, said
    frame = pyogrio.read_dataframe(out, layer="landforms").set_index("source_image")
    left, bottom, right, top = json.loads(frame["prompts"]["second.tif"])["box"]
    four = 2 * MARS * np.tan(np.radians(2))  # degrees of latitude from the pole, in this projection
    sides = (-four * np.sin(np.radians(20)), -four, four * np.sin(np.radians(60)), 0)
    assert (left, bottom, right, top) == pytest.approx(sides, abs=1000)
