from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pyogrio
import pyproj
import pytest
import shapely

from plugin.engine.polygons.measures import measure
from tests.engine.formats.exports.ground import MARS_POLAR_RADIUS, MARS_RADIUS, box, cap, iau, layer, refusal, run

FILES = sorted(
    f"count_{part}.{ending}" for part in ("AREA", "CRATER") for ending in ("cpg", "dbf", "prj", "shp", "shx")
)


def count(folder: Path, crs: pyproj.CRS) -> tuple[Path, Path]:
    """A crater layer and its area: a lopsided crater of 10 km and one that is half inside."""
    wobbly = shapely.union(cap(crs, 10, 20, 5000), cap(crs, 10.05, 20, 4000))
    craters = layer(folder / "c.gpkg", [(wobbly, "crater"), (cap(crs, 11, 20, 2000), "crater")], crs)
    return craters, layer(folder / "a.gpkg", [(box(crs, 9, 19, 11, 21), "")], crs)


def test_the_pair_has_circles_of_the_right_size(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    craters, area = count(tmp_path, iau(49910))
    status, data, _ = run(capfd, craters, "--out", tmp_path / "count.shp", "--area", area)
    assert (status, data["count"]) == (0, 2)
    assert data["files"] == [str(tmp_path / "count_CRATER.shp"), str(tmp_path / "count_AREA.shp")]
    assert sorted(path.name for path in tmp_path.glob("count_*")) == FILES
    found = pyogrio.read_dataframe(tmp_path / "count_CRATER.shp")
    assert list(found["tag"]) == ["standard", "standard"]
    assert found["Diam_km"].iloc[1] == pytest.approx(4)
    assert found["fraction"].tolist() == pytest.approx([1, 0.5], abs=1e-3)
    assert (found["x_coord"].iloc[1], found["y_coord"].iloc[1]) == (pytest.approx(11), pytest.approx(20))
    assert found["resid_km"].iloc[0] > 0.01 > found["resid_km"].iloc[1]
    crs = pyproj.CRS.from_wkt((tmp_path / "count_CRATER.prj").read_text())
    assert crs.is_geographic and crs.ellipsoid is not None and crs.ellipsoid.semi_major_metre == MARS_RADIUS
    for shape, diameter in zip(found.geometry, found["Diam_km"], strict=True):
        # What Craterstats takes the diameter from: the area of a cap.
        size = measure(shape, crs)["area_m2"]
        assert size is not None
        across = 2 * MARS_RADIUS * math.acos(1 - size / (2 * math.pi * MARS_RADIUS**2))
        assert across / 1000 == pytest.approx(diameter, rel=1e-4)
    ground = pyogrio.read_dataframe(tmp_path / "count_AREA.shp")
    assert ground["area_name"].tolist() == ["Area_1"]
    assert ground["area"].iloc[0] == pytest.approx(data["area_m2"] / 1e6)
    assert ground.total_bounds == pytest.approx([9, 19, 11, 21])
    assert (tmp_path / "count_AREA.prj").read_text() == (tmp_path / "count_CRATER.prj").read_text()


def test_either_name_of_the_pair_will_do(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    craters, area = count(tmp_path, iau(49910))
    for name in ("one_CRATER.shp", "two_AREA.shp"):
        assert run(capfd, craters, "--out", tmp_path / name, "--area", area)[0] == 0
    assert {path.name for path in tmp_path.glob("*.shp")} == {
        "one_AREA.shp", "one_CRATER.shp", "two_AREA.shp", "two_CRATER.shp"
    }  # fmt: skip


def test_neither_of_the_pair_is_overwritten_silently(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    craters, area = count(tmp_path, iau(49910))
    kept = tmp_path / "count_AREA.shp"
    kept.write_text("mine")
    stale = tmp_path / "count_AREA.qix"
    stale.write_text("an index of the old file")
    sentence = refusal(capfd, craters, "--out", tmp_path / "count.shp", "--area", area)
    assert "count_AREA.shp is there already" in sentence
    assert kept.read_text() == "mine" and not (tmp_path / "count_CRATER.shp").exists()
    assert run(capfd, craters, "--out", tmp_path / "count.shp", "--area", area, "--overwrite")[0] == 0
    assert len(pyogrio.read_dataframe(kept)) == 1
    assert not stale.exists()


def test_a_crater_on_the_seam_stays_in_one_piece(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    crs = iau(49900)
    craters = layer(tmp_path / "c.gpkg", [(cap(crs, 180, 0, 30_000), "crater")], crs)
    area = layer(tmp_path / "a.gpkg", [(box(crs, 170, -5, 190, 5), "")], crs)
    assert run(capfd, craters, "--out", tmp_path / "count.shp", "--area", area)[0] == 0
    (shape,) = pyogrio.read_dataframe(tmp_path / "count_CRATER.shp").geometry
    assert shape.geom_type == "Polygon"
    assert np.ptp(np.asarray(shape.exterior.coords)[:, 0]) == pytest.approx(
        2 * math.degrees(30_000 / MARS_RADIUS), rel=1e-3
    )


def test_on_an_ellipsoid_latitudes_are_planetocentric(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    crs = iau(49902)
    craters = layer(tmp_path / "c.gpkg", [(cap(crs, 10, 45, 5000), "crater")], crs)
    area = layer(tmp_path / "a.gpkg", [(box(crs, 5, 40, 15, 50), "")], crs)
    assert run(capfd, craters, "--out", tmp_path / "count.shp", "--area", area)[0] == 0
    (row,) = pyogrio.read_dataframe(tmp_path / "count_CRATER.shp").itertuples()
    assert (row.Diam_km, row.x_coord) == (pytest.approx(10), pytest.approx(10))
    centric = math.degrees(math.atan((MARS_POLAR_RADIUS / MARS_RADIUS) ** 2))
    assert row.y_coord == pytest.approx(centric)
    prj = pyproj.CRS.from_wkt((tmp_path / "count_CRATER.prj").read_text())
    assert prj.ellipsoid is not None and prj.ellipsoid.inverse_flattening == 0
    assert MARS_POLAR_RADIUS < prj.ellipsoid.semi_major_metre < MARS_RADIUS
