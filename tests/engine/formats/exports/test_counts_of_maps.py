"""A crater count of what a decoder has mapped: on the ground that was mapped, and not without a word."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugin.engine.formats.geopackage import write_extent, write_landforms
from tests.engine.formats.exports.ground import box, cap, iau, refusal, run, values

CRS = iau(49910)


@pytest.fixture
def polygons(tmp_path: Path) -> Path:
    """Polygons of a map run in its folder: five craters, one of them reviewed, three of few pixels."""
    rows = [
        {"geometry": cap(CRS, 0.2 + 0.2 * number, 1, radius), "reviewed": reviewed}
        for number, (radius, reviewed) in enumerate([(900, True), (400, False), (40, False), (30, False), (49, False)])
    ]
    known = {"class": "crater", "origin": "model", "pixel_m": 10.0}
    path = write_landforms(tmp_path / "landforms.gpkg", [{**row, **known} for row in rows], CRS)
    write_extent(tmp_path / "mapped_extent.gpkg", box(CRS, 0, 0, 2, 2), CRS, "mapped_extent", {})
    return path


def test_what_was_mapped_is_the_counted_area_and_doubts_are_told(
    capfd: pytest.CaptureFixture[str], polygons: Path, tmp_path: Path
) -> None:
    status, data, _ = run(capfd, polygons, "--out", tmp_path / "x.scc")
    assert status == 0 and data["count"] == 5
    expected = tmp_path / "expected.scc"
    run(capfd, polygons, "--out", expected, "--area", tmp_path / "mapped_extent.gpkg")
    assert values(tmp_path / "x.scc")["Total_area"] == values(expected)["Total_area"]
    assert data["notes"] == [
        f"The counted area is what was mapped, {tmp_path / 'mapped_extent.gpkg'}.",
        "Found by a decoder and reviewed by nobody: 4 of 5 craters.",
        "Less than 10 pixels across, which is too few to find them all or to tell them from other things: 3 of 5 "
        "craters.",
    ]


def test_an_area_that_is_named_goes_before_it_and_other_layers_name_one(
    capfd: pytest.CaptureFixture[str], polygons: Path, tmp_path: Path
) -> None:
    half = tmp_path / "half.gpkg"
    write_extent(half, box(CRS, 0.3, 0, 2, 2), CRS, "half", {})
    _, data, _ = run(capfd, polygons, "--out", tmp_path / "x.diam", "--area", half)
    assert data["count"] == 4 and data["notes"][0] == "Found by a decoder and reviewed by nobody: 4 of 4 craters."
    other = polygons.rename(tmp_path / "craters.gpkg")
    assert "needs the counted area" in refusal(capfd, other, "--out", tmp_path / "y.diam")
