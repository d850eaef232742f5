from __future__ import annotations

import os
import subprocess
from pathlib import Path

import geopandas
import pytest
import shapely

from plugin.engine.cli.app import main
from plugin.engine.errors import Cancelled, LabelError
from plugin.engine.formats.exports.run import export_landforms
from plugin.engine.formats.geopackage import read_labels, write_landforms
from plugin.engine.jobs import JobContext
from plugin.engine.service import lanes
from plugin.engine.service.registry import LANE_OF, handlers
from plugin.protocol.messages.exports import Export, Exported
from plugin.protocol.messages.jobs import Progress
from tests.engine.formats.exports.ground import box, cap, iau, layer, refusal, run

BOX = shapely.box(0, 0, 9000, 9000)


@pytest.fixture
def craters(tmp_path: Path) -> Path:
    crs = iau(49910)
    return layer(tmp_path / "craters.gpkg", [(cap(crs, 1, 1, 900), "crater"), (cap(crs, 1.5, 1, 400), "crater")], crs)


@pytest.fixture
def area(tmp_path: Path) -> Path:
    return layer(tmp_path / "area.gpkg", [(box(iau(49910), 0, 0, 2, 2), "")], iau(49910))


def test_a_layer_without_craters_names_its_classes(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, area: Path
) -> None:
    dunes = layer(tmp_path / "l.gpkg", [(BOX, "dune"), (BOX, "boulder"), (BOX, "")], iau(49910))
    sentence = refusal(capfd, dunes, "--out", tmp_path / "x.scc", "--area", area)
    assert "No polygon of l.gpkg has the class “crater”" in sentence
    assert "its classes are: “boulder”, “dune”. Choose one of them." in sentence
    sentence = refusal(capfd, dunes, "--out", tmp_path / "x.csv", "--class", "ridge")
    assert "“ridge”" in sentence
    # Another class may be counted when it is named.
    assert run(capfd, dunes, "--out", tmp_path / "x.scc", "--area", area, "--class", "boulder")[1]["count"] == 1


@pytest.fixture
def two(tmp_path: Path, craters: Path, area: Path) -> Path:
    """A GeoPackage with a layer of points, the area and the craters, in that order."""
    file = tmp_path / "two.gpkg"
    points = geopandas.GeoDataFrame({"name": ["a"]}, geometry=[shapely.Point(1, 1)], crs=iau(49910))
    points.to_file(file, layer="points")
    for name, source in (("area", area), ("craters", craters)):
        geopandas.read_file(source, layer="landforms").to_file(file, layer=name)
    return file


def test_of_several_polygon_layers_none_is_taken_unasked(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, two: Path, area: Path
) -> None:
    sentence = refusal(capfd, two, "--out", tmp_path / "x.csv")
    assert "two.gpkg has several layers that may hold polygons: area, craters." in sentence and "(--layer" in sentence
    named = (two, "--layer", "craters", "--out", tmp_path / "x.scc")
    assert "area, craters. Say which one is meant (--area-layer" in refusal(capfd, *named, "--area", two)
    sentence = refusal(capfd, *named, "--area", two, "--area-layer", "craters")
    assert "The counted area is the layer of the craters itself (craters of two.gpkg)" in sentence
    told = run(capfd, *named, "--area", two, "--area-layer", "area")[1]
    assert told["count"] == 2 and not any("counted area, " in note for note in told["notes"])
    with pytest.raises(LabelError, match="has several layers"):
        read_labels(two)


def test_the_only_polygon_layer_is_taken_wherever_it_stands(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, craters: Path
) -> None:
    file = tmp_path / "points_first.gpkg"
    points = geopandas.GeoDataFrame({"name": ["a"]}, geometry=[shapely.Point(1, 1)], crs=iau(49910))
    points.to_file(file, layer="points")
    assert "holds no usable polygon" in refusal(capfd, file, "--out", tmp_path / "x.csv")
    points.to_file(file, layer="more")
    sentence = refusal(capfd, file, "--out", tmp_path / "x.csv")
    assert "no layer of polygons; its layers are: points (Point), more (Point)" in sentence
    geopandas.read_file(craters, layer="landforms").to_file(file, layer="craters")
    assert run(capfd, file, "--out", tmp_path / "x.csv")[1]["count"] == 2
    assert len(read_labels(file, crs=iau(49910))) == 2


def test_an_area_of_craters_is_doubted(capfd: pytest.CaptureFixture[str], tmp_path: Path, craters: Path) -> None:
    big = layer(tmp_path / "big.gpkg", [(box(iau(49910), 0, 0, 2, 2), "crater")], iau(49910))
    notes = run(capfd, craters, "--out", tmp_path / "x.scc", "--area", big)[1]["notes"]
    assert (
        "The layer of the counted area, big.gpkg, holds 1 crater: check that it is the ground that was looked at."
        in notes
    )


def test_outlines_that_cross_themselves_are_told_of(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, craters: Path, area: Path
) -> None:
    system = iau(49910)
    whole = box(system, 0, 0, 2, 2)
    left, low, right, high = whole.bounds
    tie = shapely.Polygon([(left, low), (left, high), (right, low), (right, high)])
    ties = layer(tmp_path / "ties.gpkg", [(tie, "")], system)
    said = "Outlines of {} that crossed themselves and were mended: {}. Check their shapes."
    status, data, _ = run(capfd, craters, "--out", tmp_path / "a.scc", "--area", ties)
    assert status == 0 and said.format("ties.gpkg", 1) in data["notes"]
    notes = run(capfd, craters, "--out", tmp_path / "b.scc", "--area-wkt", tie.wkt)[1]["notes"]
    assert said.format("that was drawn", 1) in notes
    crossed = layer(tmp_path / "crossed.gpkg", [(tie, "crater"), (whole, "crater")], system)
    for suffix, words in (("csv", ()), ("geojson", ()), ("scc", ("--area", area))):
        notes = run(capfd, crossed, "--out", tmp_path / f"c.{suffix}", *words)[1]["notes"]
        assert said.format("crossed.gpkg", 1) in notes
    assert not any("mended" in note for note in run(capfd, craters, "--out", tmp_path / "d.csv")[1]["notes"])


@pytest.mark.parametrize("out", [".", "..", "/", "a/.."])
@pytest.mark.parametrize("form", ["csv", "scc", "shp"])
def test_a_folder_is_no_file_to_export_to(
    capfd: pytest.CaptureFixture[str], craters: Path, area: Path, out: str, form: str
) -> None:
    words = (craters, "--area", area, "--format", form, "--overwrite", "--out", out)
    assert f"{Path(out)} is a folder: give the name of a file in it." in refusal(capfd, *words)


@pytest.mark.parametrize("words", [("export", "--out", ""), ("find", "--out="), ("count", "--plot", " ")])
def test_an_empty_name_is_no_place_for_a_result(
    capfd: pytest.CaptureFixture[str], craters: Path, words: tuple[str, ...]
) -> None:
    assert main([words[0], str(craters), *words[1:]]) == 2
    assert f"{words[1].rstrip('=')} is empty: say where the result goes." in capfd.readouterr().err


def test_what_is_left_out_is_told(capfd: pytest.CaptureFixture[str], tmp_path: Path, area: Path) -> None:
    crs = iau(49910)
    shapes = [(cap(crs, 1, 1, 900), "crater"), (cap(crs, 1.5, 1, 400), ""), (shapely.Polygon(), "crater")]
    some = tmp_path / "some.gpkg"
    classes = [name or None for _, name in shapes]
    geopandas.GeoDataFrame({"class": classes}, geometry=[shape for shape, _ in shapes], crs=crs).to_file(some)
    told = run(capfd, some, "--out", tmp_path / "x.csv")[1]
    assert told["count"] == 2 and told["left_out"] == 1
    assert told["notes"] == ["1 feature of some.gpkg without a usable polygon left out."]
    notes = run(capfd, some, "--out", tmp_path / "x.scc", "--area", area)[1]["notes"]
    assert "1 polygon of some.gpkg without a class in the field “class” not counted." in notes
    notes = run(capfd, some, "--out", tmp_path / "y.scc", "--area", area, "--class-field", "")[1]["notes"]
    assert not any("without a class" in note for note in notes)
    dunes = layer(tmp_path / "mixed.gpkg", [*shapes[:2], (cap(crs, 0.5, 1, 400), "Krater")], crs)
    assert main(["count", str(dunes), "--area", str(area)]) == 0
    assert "Not counted, since no class named after craters: Krater (1)." in capfd.readouterr().err
    assert main(["count", str(dunes), "--area", str(area), "--class-field", ""]) == 0
    assert "Not counted" not in capfd.readouterr().err
    sentence = refusal(capfd, some, "--out", tmp_path / "z.csv", "--class-field", "nofield")
    assert "some.gpkg has no field “nofield”; its fields are: fid, class" in sentence


def test_wrong_words_of_a_count_are_named(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, craters: Path, area: Path
) -> None:
    def said(*words: object) -> str:
        assert main([str(word) for word in ("count", craters, "--area", area, *words)]) != 0
        return capfd.readouterr().err

    assert "--binning wants one of" in said("--binning", "foo") and "poisson" not in said("--binning", "foo")
    assert "--fit wants one of poisson" in said("--fit", "foo")
    assert "--from 5 is larger than --to 1" in said("--from", 5, "--to", 1)
    assert "x.jpg does not end in .png" in said("--plot", tmp_path / "x.jpg")
    assert not (tmp_path / "x.jpg").exists()


def test_a_layer_without_a_class_field_names_its_fields(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, area: Path
) -> None:
    plain = tmp_path / "plain.gpkg"
    geopandas.GeoDataFrame({"kind": ["crater"]}, geometry=[BOX], crs=iau(49910)).to_file(plain)
    sentence = refusal(capfd, plain, "--out", tmp_path / "x.diam", "--area", area)
    assert "no field “class”" in sentence and "kind" in sentence
    words = (plain, "--area", area, "--class-field")
    assert run(capfd, *words, "kind", "--out", tmp_path / "x.diam")[1]["count"] == 1
    assert run(capfd, *words, "", "--out", tmp_path / "y.diam")[1]["count"] == 1


@pytest.mark.parametrize("ending", ["scc", "diam", "shp", "json", "csv", "geojson"])
def test_an_empty_layer_is_refused(capfd: pytest.CaptureFixture[str], tmp_path: Path, area: Path, ending: str) -> None:
    empty = layer(tmp_path / "empty.gpkg", [], iau(49910))
    sentence = refusal(capfd, empty, "--out", tmp_path / f"x.{ending}", "--area", area)
    assert sentence == "empty.gpkg holds no usable polygon: choose a polygon layer with landforms in it."
    assert not list(tmp_path.glob("x*"))


@pytest.mark.parametrize("ending", ["scc", "diam", "shp", "csv", "geojson"])
def test_a_layer_without_crs_is_refused(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, area: Path, ending: str
) -> None:
    placeless = layer(tmp_path / "l.gpkg", [(BOX, "crater")], None)
    sentence = refusal(capfd, placeless, "--out", tmp_path / f"x.{ending}", "--area", area)
    assert "l.gpkg has no coordinate reference system" in sentence and "set it in QGIS" in sentence


@pytest.mark.parametrize("ending", ["scc", "diam", "json", "csv", "geojson"])
def test_a_file_that_is_there_is_kept(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, craters: Path, area: Path, ending: str
) -> None:
    out = tmp_path / f"x.{ending}"
    out.write_text("mine")
    sentence = refusal(capfd, craters, "--out", out, "--area", area)
    assert f"{out} is there already" in sentence
    assert out.read_text() == "mine"
    if ending != "json":
        assert run(capfd, craters, "--out", out, "--area", area, "--overwrite")[0] == 0
        assert out.read_text() != "mine"


def test_a_count_without_its_area_is_refused(capfd: pytest.CaptureFixture[str], tmp_path: Path, craters: Path) -> None:
    for ending in ("scc", "diam", "shp"):
        sentence = refusal(capfd, craters, "--out", tmp_path / f"x.{ending}")
        assert sentence.startswith("A crater count needs the counted area")
    assert sorted(os.listdir(tmp_path)) == ["craters.gpkg"]


def test_areas_that_do_not_fit_are_refused(capfd: pytest.CaptureFixture[str], tmp_path: Path, craters: Path) -> None:
    out = tmp_path / "x.scc"

    def said(*words: object) -> str:
        return refusal(capfd, craters, "--out", out, *words)

    moon = layer(tmp_path / "moon.gpkg", [(BOX, "")], iau(30110))
    assert "moon.gpkg lies on Moon and craters.gpkg on Mars" in said("--area", moon)
    placeless = layer(tmp_path / "placeless.gpkg", [(BOX, "")], None)
    assert "The counted area placeless.gpkg has no coordinate reference system" in said("--area", placeless)
    far = layer(tmp_path / "far.gpkg", [(box(iau(49910), 50, 0, 52, 2), "")], iau(49910))
    assert "None of the 2 craters of craters.gpkg lies in the counted area far.gpkg" in said("--area", far)
    assert "no polygon in WKT" in said("--area-wkt", "POLYGON ((")
    assert "holds no polygon" in said("--area-wkt", "POINT (1 2)")
    assert "is not there" in said("--area", tmp_path / "nowhere.gpkg")
    assert not out.exists()


def test_coco_without_an_image_is_refused(capfd: pytest.CaptureFixture[str], tmp_path: Path, craters: Path) -> None:
    assert "give the image" in refusal(capfd, craters, "--out", tmp_path / "x.json")


def test_what_is_no_layer_is_refused(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    out = tmp_path / "x.csv"
    text = tmp_path / "notes.gpkg"
    text.write_text("nothing")
    assert "cannot be read as a vector layer" in refusal(capfd, text, "--out", out)
    points = tmp_path / "points.geojson"
    geopandas.GeoDataFrame({"a": [1]}, geometry=[shapely.Point(1, 1)], crs=4326).to_file(points)
    assert "holds no usable polygon" in refusal(capfd, points, "--out", out)


@pytest.mark.parametrize(
    "words",
    [
        ("export",),
        ("export", "l.gpkg"),
        ("export", "l.gpkg", "--out", "x.doc"),
        ("export", "l.gpkg", "--out", "x.scc", "--area", "a.gpkg", "--area-wkt", "POINT (0 0)"),
    ],
)
def test_a_wrong_call_is_status_2(capfd: pytest.CaptureFixture[str], words: tuple[str, ...]) -> None:
    assert main(list(words)) == 2
    assert capfd.readouterr().err.strip()


def test_an_unknown_format_names_the_known(capfd: pytest.CaptureFixture[str], tmp_path: Path, craters: Path) -> None:
    sentence = refusal(capfd, craters, "--out", tmp_path / "x", "--format", "dxf")
    assert "no export format 'dxf'" in sentence and "scc, diam, shp, coco, csv, geojson" in sentence


def test_a_format_may_be_named_and_gets_its_ending(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, craters: Path, area: Path
) -> None:
    status, data, _ = run(capfd, craters, "--out", tmp_path / "x.v1", "--format", "diam", "--area", area)
    assert (status, data["files"]) == (0, [str(tmp_path / "x.v1.diam")])


def test_a_stopped_export_leaves_nothing(tmp_path: Path, craters: Path, area: Path) -> None:
    told: list[Progress] = []
    context = JobContext(told.append, lambda: len(told) > 1)
    request = Export(str(craters), str(tmp_path / "x.scc"), "scc", area=str(area))
    with pytest.raises(Cancelled):
        export_landforms(request, context)
    assert told and sorted(os.listdir(tmp_path)) == ["area.gpkg", "craters.gpkg"]


@pytest.mark.parametrize("ending", ["csv", "shp"])
def test_a_read_only_disk_gives_a_sentence(
    capfd: pytest.CaptureFixture[str], small_disk: Path, craters: Path, area: Path, ending: str
) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    sentence = refusal(capfd, craters, "--out", small_disk / f"x.{ending}", "--area", area)
    assert "choose another folder" in sentence


def test_a_full_disk_leaves_nothing(capfd: pytest.CaptureFixture[str], small_disk: Path, tmp_path: Path) -> None:
    shapes = [{"geometry": BOX, "prompts": "x" * 10_000} for _ in range(40)]
    many = write_landforms(tmp_path / "many.gpkg", shapes, iau(49910))
    sentence = refusal(capfd, many, "--out", small_disk / "x.csv")
    assert "disk is full" in sentence
    assert os.listdir(small_disk) == []


def test_the_service_answers_beside_clicks_and_jobs(tmp_path: Path, craters: Path, area: Path) -> None:
    request = Export(str(craters), str(tmp_path / "x.scc"), "scc", area=str(area))
    reply, payload = handlers["export"](request, b"", JobContext())
    assert isinstance(reply, Exported) and payload == b""
    assert (reply.files, reply.count, reply.left_out) == ((str(tmp_path / "x.scc"),), 2, 0)
    assert LANE_OF["export"] == lanes.TRANSFERS
