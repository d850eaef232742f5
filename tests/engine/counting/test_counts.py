"""Doubtful craters, and clusters."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import shapely
from shapely import affinity

from plugin.engine.cli.app import main
from plugin.engine.counting.clusters import find_clusters
from plugin.engine.formats.geopackage import write_extent, write_landforms
from plugin.engine.jobs import JobContext
from plugin.engine.polygons.globe import euler_number
from tests.engine.cli.commands import run
from tests.engine.counting.craters import CRS, surface
from tests.engine.formats.exports.ground import box, cap, table


def test_doubtful_craters_are_told_one_by_one_and_can_be_left_out(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    known = {"class": "crater", "origin": "model", "reviewed": True, "pixel_m": 10.0, "score": 0.9}
    rows = [
        {**known, "geometry": cap(CRS, 0.5, 0.5, 900)},
        {**known, "geometry": cap(CRS, 1.0, 0.5, 900), "reviewed": False},
        {**known, "geometry": cap(CRS, 1.5, 0.5, 40)},
        {**known, "geometry": cap(CRS, 2.0, 0.5, 900)},
        {**known, "geometry": cap(CRS, 0.5, 1.0, 900), "score": 0.3},
        {**known, "geometry": affinity.scale(cap(CRS, 1.0, 1.0, 900), 1.0, 0.15)},
        {**known, "geometry": box(CRS, 1.5, 1.0, 1.8, 1.01)},
    ]
    craters = write_landforms(tmp_path / "landforms.gpkg", rows, CRS)
    write_extent(tmp_path / "mapped_extent.gpkg", box(CRS, 0, 0, 2, 2), CRS, "mapped_extent", {})
    status, data, _ = run(capfd, "count", craters)
    assert status == 0
    found = {tuple(crater["doubts"]) for crater in data["count"]["craters"]}
    assert found == {(), ("unreviewed",), ("tiny",), ("cut off",), ("low score",), ("not round",)}
    assert [crater["fid"] for crater in data["count"]["craters"]] == [1, 2, 3, 4, 5, 6]
    assert data["count"]["without_circle"] == 1
    assert "1 crater whose outline is near no circle left out." in data["count"]["notes"]
    assert any(note.startswith("Not round") and note.endswith("1 of 6 craters.") for note in data["count"]["notes"])
    assert data["count"]["craters"][3]["fraction"] == pytest.approx(0.5, abs=1e-3)
    assert data["count"]["body"] == "Mars" and data["count"]["n_sigma"] is None
    _, left, _ = run(capfd, "count", craters, "--leave-out", "tiny", "--leave-out", "low score")
    assert len(left["count"]["craters"]) == 4
    cumulative = next(plot for plot in left["dated"]["plots"] if plot["presentation"] == "cumulative")
    assert cumulative["y"][0] * left["count"]["area_km2"] == pytest.approx(3.5, abs=1e-3)
    assert run(capfd, "count", craters, "--leave-out", "ugly")[0] == 2
    every = [
        word for doubt in ("unreviewed", "tiny", "cut off", "low score", "not round") for word in ("--leave-out", doubt)
    ]
    assert run(capfd, "count", craters, *every)[0] == 0


@pytest.mark.parametrize(("yes", "no"), [("true", "false"), ("yes", "no"), ("1", "0"), (1, 0), (True, None)])
def test_reviewed_is_read_however_a_file_says_it(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, yes: Any, no: Any
) -> None:
    shapes = [cap(CRS, 0.5, 0.5, 900), cap(CRS, 1.0, 0.5, 900)]
    rows = {"class": ["crater"] * 2, "origin": ["model"] * 2, "reviewed": [yes, no]}
    craters = tmp_path / "craters.gpkg"
    geopandas.GeoDataFrame(rows, geometry=shapes, crs=CRS).to_file(craters)
    ground = tmp_path / "ground.gpkg"
    write_extent(ground, box(CRS, 0, 0, 2, 2), CRS, "ground", {})
    status, data, said = run(capfd, "count", craters, "--area", ground)
    assert status == 0, said
    assert [crater["doubts"] for crater in data["count"]["craters"]] == [[], ["unreviewed"]]
    assert "Found by a decoder and reviewed by nobody: 1 of 2 craters." in data["count"]["notes"]


def test_classes_that_name_what_is_no_crater_are_not_counted(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    names = ["crater", "Craters", "ghost crater", "crater, fresh", "ImpactCrater", "craterlet"]
    others = [
        "non-crater",
        "no crater",
        "not a crater",
        "noncrater",
        "crater ejecta",
        "Cratered terrain",
        "pit crater chain",
    ]
    every = [*names, *others]
    shapes = [cap(CRS, 0.2 + 0.2 * (index % 8), 0.5 + 0.5 * (index // 8), 900) for index in range(len(every))]
    craters = tmp_path / "craters.gpkg"
    geopandas.GeoDataFrame({"class": every}, geometry=shapes, crs=CRS).to_file(craters)
    ground = tmp_path / "ground.gpkg"
    write_extent(ground, box(CRS, 0, 0, 2, 2), CRS, "ground", {})
    status, data, said = run(capfd, "count", craters, "--area", ground)
    assert status == 0, said
    assert [crater["fid"] for crater in data["count"]["craters"]] == list(range(1, len(names) + 1))
    told = "ImpactCrater (1), crater, fresh (1), craterlet (1), ghost crater (1)"
    assert f"Counted as craters by the name of their class: {told}." in data["count"]["notes"]
    (left,) = (note for note in data["count"]["notes"] if note.startswith("Not counted"))
    assert all(f"{name} (1)" in left for name in others)


def test_chains_and_clusters_are_told_from_craters_at_random() -> None:
    generator, ground = np.random.default_rng(5), shapely.box(170, 60, 180, 70)
    lons, lats = generator.uniform(170, 180, 400), np.degrees(np.arcsin(generator.uniform(0.866, 0.9397, 400)))
    chain = 172 + 0.06 * np.arange(25), 63 + 0.03 * np.arange(25)
    context = JobContext()
    assert not find_clusters(lons, lats, ground, context).clustered.any()
    found = find_clusters(*(np.concatenate(both) for both in ((lons, chain[0]), (lats, chain[1]))), ground, context)
    assert found.clustered[400:].all() and found.clustered[:400].mean() < 0.05
    assert found.n_sigma is not None and found.n_sigma < 3  # some of many do not make all of them clustered
    middles = generator.uniform(61, 69, (20, 2)) + (110, 0)
    places = np.repeat(middles, 20, axis=0) + generator.normal(0, 0.1, (400, 2))
    clustered = find_clusters(places[:, 0], places[:, 1], ground, context)
    assert clustered.n_sigma is not None and clustered.n_sigma > 10 and clustered.clustered.mean() > 0.9
    even = np.meshgrid(np.arange(170.25, 180, 0.5 / np.cos(np.radians(65))), np.arange(60.25, 70, 0.5))
    regular = find_clusters(even[0].ravel(), even[1].ravel(), ground, context)
    assert regular.n_sigma is not None and regular.n_sigma < -3 and not regular.clustered.any()


@pytest.mark.parametrize(("even", "way"), [(True, "further apart"), (False, "closer")])
def test_whether_craters_keep_apart_or_close_is_said_in_words(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, even: bool, way: str
) -> None:
    steps = np.arange(0.1, 2, 0.2)
    lons, lats = (values.ravel() for values in np.meshgrid(steps, steps))
    if not even:
        lons, lats = 0.9 + lons / 10, 0.9 + lats / 10
    rows = [{"class": "crater", "geometry": cap(CRS, lon, lat, 200, 24)} for lon, lat in zip(lons, lats, strict=True)]
    craters = write_landforms(tmp_path / "landforms.gpkg", rows, CRS)
    write_extent(tmp_path / "area.gpkg", box(CRS, 0, 0, 2, 2), CRS, "area", {})
    assert main(["count", str(craters), "--area", str(tmp_path / "area.gpkg")]) == 0
    assert re.search(rf"second nearest neighbours: \d+\.\d σ {way} than at random", capfd.readouterr().out)


def test_craters_of_a_cluster_are_tagged_in_shapefiles(tmp_path: Path) -> None:
    import pyogrio

    from plugin.engine.formats.exports.run import export_landforms
    from plugin.protocol.messages.exports import Export

    craters, area = surface(tmp_path, 12)
    request = Export(str(craters), str(tmp_path / "x"), "shp", area=str(area), without=(1, 2), clustered=(3, 12))
    exported = export_landforms(request, JobContext())
    tags = pyogrio.read_dataframe(tmp_path / "x_CRATER.shp")["tag"].tolist()
    assert tags == ["secondary", *["standard"] * 8, "secondary"]
    assert exported.count == 10 and "2 craters left out that were chosen to be." in exported.notes
    scc = Export(str(craters), str(tmp_path / "x.scc"), "scc", area=str(area), without=(1, 2))
    export_landforms(scc, JobContext())
    assert len(table(tmp_path / "x.scc", "crater")) == 10


def test_craters_that_are_as_large_as_an_edge_of_bins_are_in_one_bin(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """As in the file, whose twelve digits Craterstats bins, and not below for what rounding leaves of 5 km."""
    rows = [
        {"geometry": cap(CRS, lon, lat, 2500, 72), "class": "crater"} for lon in (5, 10, 15) for lat in (0, 20, 40, 60)
    ]
    craters = write_landforms(tmp_path / "craters.gpkg", rows, CRS)
    write_extent(tmp_path / "area.gpkg", box(CRS, 0, -10, 20, 70), CRS, "area", {})
    status, data, _ = run(capfd, "count", craters, "--area", tmp_path / "area.gpkg")
    assert status == 0
    cumulative = next(plot for plot in data["dated"]["plots"] if plot["presentation"] == "cumulative")
    assert cumulative["d_km"] == [5.0] and cumulative["y"][0] * data["count"]["area_km2"] == pytest.approx(12)


def test_an_area_that_is_cut_at_180_degrees_has_the_band_of_a_whole_one(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    craters = write_landforms(
        tmp_path / "craters.gpkg",
        [
            {"geometry": cap(CRS, lon, lat, 90_000), "class": "crater"}
            for lon, lat in [(175, 10), (-178, -20), (179, 35)]
        ],
        CRS,
    )
    cut = shapely.MultiPolygon([box(CRS, 160, -40, 180, 40), box(CRS, -180, -40, -160, 40)])
    found = []
    for name, ground in (("cut", cut), ("whole", box(CRS, 160, -40, 200, 40))):
        write_extent(tmp_path / f"{name}.gpkg", ground, CRS, "area", {})
        status, data, _ = run(capfd, "count", craters, "--area", tmp_path / f"{name}.gpkg", "--buffered")
        assert status == 0
        assert (data["count"]["pieces"], len(data["count"]["craters"])) == (1, 3)
        found.append(next(plot for plot in data["dated"]["plots"] if plot["presentation"] == "cumulative")["y"])
    assert found[0] == pytest.approx(found[1], rel=1e-6)


@pytest.mark.parametrize(
    ("ground", "number"),
    [
        (shapely.box(-180, -90, 180, 90), 2),
        (shapely.box(-180, 60, 180, 90), 1),
        (shapely.box(-180, 20, 180, 60), 0),
        (shapely.box(-180, -90, 180, 90) - shapely.box(170, -10, 180, 10) - shapely.box(-180, -10, -170, 10), 1),
        (shapely.box(0, 60, 30, 90), 1),
        (shapely.box(0, 0, 10, 10) - shapely.box(4, 4, 6, 6), 0),
        (shapely.MultiPolygon([shapely.box(0, 0, 10, 10), shapely.box(20, 0, 30, 10)]), 2),
    ],
)
def test_parts_and_holes_on_a_sphere_are_counted_wherever_it_is_cut(ground: shapely.Geometry, number: int) -> None:
    assert euler_number(ground) == number


def test_craters_that_two_reviewers_have_outlined_are_told_to_count_twice(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Discs of 900 m: 300 m apart they share 0.65 of their union by the formula of two circles, 1.2 km apart 0.12."""
    metre = 1 / (3_396_190.0 * np.radians(1))
    one, other = {"class": "crater", "reviewer": "Ada"}, {"class": "crater", "reviewer": "Ben"}
    rows = [
        {**one, "geometry": cap(CRS, 0.5, 0.5, 900)},
        {**other, "geometry": cap(CRS, 0.5 + 300 * metre, 0.5, 900)},
        {**one, "geometry": cap(CRS, 1.0, 0.5, 900)},
        {**other, "geometry": cap(CRS, 1.0 + 1200 * metre, 0.5, 900)},
        {**one, "geometry": cap(CRS, 1.5, 0.5, 900)},
        {**one, "geometry": cap(CRS, 1.5 + 100 * metre, 0.5, 900)},
        {"class": "crater", "geometry": cap(CRS, 0.5, 0.5, 900)},
    ]
    craters = write_landforms(tmp_path / "landforms.gpkg", rows, CRS)
    area = tmp_path / "area.gpkg"
    write_extent(area, box(CRS, 0, 0, 2, 2), CRS, "area", {})
    _, data, said = run(capfd, "count", craters, "--area", area)
    (note,) = [note for note in data["count"]["notes"] if "reviewer" in note]
    assert "2 of 7 craters" in note and "--reviewer" in note and "“Ada”, “Ben”" in note and note in said
    (note,) = [note for note in data["count"]["notes"] if "outlined twice" in note]
    assert note.endswith("4 of 7 craters.")  # Ada's own two, Ben's beside the one that nobody signed, and that one
    _, data, _ = run(capfd, "count", craters, "--area", area, "--reviewer", "Ada")
    assert len(data["count"]["craters"]) == 4
    assert not [note for note in data["count"]["notes"] if "reviewer" in note]
