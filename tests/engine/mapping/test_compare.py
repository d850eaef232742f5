"""Two decoders by the same labels, and two maps cell by cell, with real decoders and maps."""

from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path

import geopandas
import numpy as np
import pytest
import rasterio
from affine import Affine

from plugin.engine.cli.app import main
from plugin.engine.errors import Cancelled, LabelError, ModelError, OutputError, RasterError
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.comparing.compare import compare_decoders
from plugin.engine.mapping.comparing.compare_maps import compare_maps
from plugin.engine.mapping.comparing.judge import judge_decoder
from plugin.engine.training.train import train_decoder
from plugin.protocol.messages.decoders import Compare, CompareMaps
from plugin.protocol.messages.jobs import Judge, LabelledRaster, Progress, Train
from plugin.protocol.messages.rasters import RasterReference
from tests.engine import painted


@pytest.fixture(scope="module")
def prototypes(learnt, tmp_path_factory):
    """A second decoder of another kind for the same classes, which calls plains so as well as it can."""
    pair = LabelledRaster(RasterReference(str(learnt.raster)), str(learnt.labels))
    output = tmp_path_factory.mktemp("second") / "prototypes"
    asked = Train((pair,), str(output), unlabelled="ignore", kind="prototype", validation_share=0.0)
    return Path(train_decoder(asked, JobContext()).package)


def request_for(learnt, second: Path, output: Path) -> Compare:
    pair = LabelledRaster(RasterReference(str(learnt.raster)), str(learnt.labels))
    return Compare(pair, str(learnt.package), str(second), str(output), unlabelled="ignore")


@pytest.fixture(scope="module")
def compared(learnt, prototypes, tmp_path_factory):
    told: list[Progress] = []
    request = request_for(learnt, prototypes, tmp_path_factory.mktemp("compared") / "both.html")
    return compare_decoders(request, JobContext(told.append)), told


def test_each_scores_as_it_does_when_it_is_judged_alone(compared, learnt, prototypes, tmp_path):
    found, _ = compared
    pair = LabelledRaster(RasterReference(str(learnt.raster)), str(learnt.labels))
    for number, (key, package) in enumerate((("first", learnt.package), ("second", prototypes))):
        judge = Judge(pair, str(package), str(tmp_path / f"{number}.html"), unlabelled="ignore")
        alone = judge_decoder(judge, JobContext()).scores
        assert found.result["mean_iou"][key]["value"] == pytest.approx(alone["mean_iou"], abs=1e-9)
        assert found.result["accuracy"][key]["value"] == pytest.approx(alone["accuracy"], abs=1e-9)


def test_the_report_tells_the_difference_and_what_was_seen_before(compared):
    found, told = compared
    page, numbers = Path(found.report).read_text(), json.loads(Path(found.numbers).read_text())
    mean = numbers["mean_iou"]
    assert mean["difference"]["value"] == pytest.approx(mean["second"]["value"] - mean["first"]["value"])
    assert mean["difference"]["low"] <= mean["difference"]["value"] <= mean["difference"]["high"]
    assert sum("has learnt from a part of this ground" in note for note in numbers["notes"]) == 2
    assert "model and prototypes on painted.tif" in page and "differ most" in page
    assert "http" not in page.replace("http://www.w3.org", "")
    shares = [one.fraction for one in told if one.fraction is not None]
    assert shares == sorted(shares) and shares[-1] == 1.0


def test_the_verdict_says_so_where_the_better_one_alone_has_seen_the_ground(learnt, prototypes, tmp_path):
    stranger = tmp_path / "stranger"
    shutil.copytree(prototypes, stranger)
    card = json.loads((stranger / "card.json").read_text())
    card["name"], card["training"] = "stranger", {"pairs": []}
    names = [item["name"] for item in card["classes"]]
    for item, name in zip(card["classes"], reversed(names), strict=True):
        item["name"] = name  # takes each class for the other one
    (stranger / "card.json").write_text(json.dumps(card))
    verdict = compare_decoders(request_for(learnt, stranger, tmp_path / "r.html"), JobContext()).result["verdict"]
    assert verdict.startswith("model is better: ")
    assert verdict.endswith("But model has learnt from a part of this ground, and its scores are too good there.")


def test_what_cannot_be_compared_is_refused(learnt, prototypes, tmp_path):
    asked = request_for(learnt, prototypes, tmp_path / "r.html")
    with pytest.raises(ModelError, match="hold the same decoder"):
        compare_decoders(dataclasses.replace(asked, second=str(learnt.package)), JobContext())
    table = geopandas.read_file(learnt.labels)
    table["class"] = table["class"].replace("rough", "chaos")
    table.to_file(tmp_path / "other.gpkg")
    pair = dataclasses.replace(asked.pair, labels=str(tmp_path / "other.gpkg"))
    with pytest.raises(LabelError, match="the class 'chaos'"):
        compare_decoders(dataclasses.replace(asked, pair=pair), JobContext())
    with pytest.raises(OutputError, match=r"end with \.html"):
        compare_decoders(dataclasses.replace(asked, output=str(tmp_path / "r.json")), JobContext())
    assert not (tmp_path / "r.html").exists()


# --- maps -----------------------------------------------------------------------------------------------------------


def write_map(folder: Path, values: np.ndarray, names: list[str], step: int = 1, left: int = 0) -> Path:
    """A map of the painted raster as a run leaves it, as far as comparing reads it."""
    folder.mkdir()
    transform = painted.TRANSFORM @ Affine.translation(left, 0) @ Affine.scale(step)
    profile = {"driver": "GTiff", "width": values.shape[1], "height": values.shape[0], "count": 1, "dtype": "uint8"}
    with rasterio.open(
        folder / "classes.tif", "w", **profile, nodata=255, crs=painted.MARS, transform=transform
    ) as out:
        out.write(values.astype(np.uint8), 1)
        out.write_colormap(1, {value: (40 * value, 100, 30, 255) for value in range(len(names))})
    entries = "".join(f"<Category>{name}</Category>" for name in names)
    (folder / "classes.tif.aux.xml").write_text(
        f'<PAMDataset><PAMRasterBand band="1"><CategoryNames>{entries}</CategoryNames></PAMRasterBand></PAMDataset>'
    )
    (folder / "manifest.json").write_text(json.dumps({"raster": "/data/painted.tif"}))
    return folder


@pytest.fixture
def maps(tmp_path):
    """Two maps: a strip of craters became dunes, a corner background became crater, and a corner has no data."""
    first = np.zeros((200, 300), dtype=np.uint8)
    first[50:100, :] = 1
    second = np.zeros((200, 300), dtype=np.uint8)
    second[50:100, :200] = 2
    second[50:100, 200:] = 1
    second[150:, :30] = 2
    second[:10, :10] = 255
    return (
        write_map(tmp_path / "old", first, ["background", "crater"]),
        write_map(tmp_path / "new", second, ["background", "dune", "crater"]),
    )


def test_areas_that_changed_are_told_on_the_body(maps, tmp_path):
    found = compare_maps(CompareMaps(str(maps[0]), str(maps[1]), str(tmp_path / "d" / "diff.tif")), JobContext())
    areas = {(one.first, one.second): one.area_m2 for one in found.changes}
    cell = painted.METRES**2
    assert areas["crater", "dune"] == pytest.approx(50 * 100 * cell, rel=0.01)
    assert areas["background", "crater"] == pytest.approx(50 * 30 * cell, rel=0.01)
    assert areas["crater", "crater"] == pytest.approx(50 * 200 * cell, rel=0.01)
    assert set(areas) == {
        ("background", "background"),
        ("crater", "crater"),
        ("crater", "dune"),
        ("background", "crater"),
    }
    assert any("old does not know dune" in note for note in found.notes)
    with rasterio.open(found.raster) as raster:
        values = raster.read(1)
        assert raster.nodata == 0 and raster.crs == painted.MARS and raster.transform == painted.TRANSFORM
    by_change = {(one.first, one.second): one.value for one in found.changes}
    assert values[5, 5] == 0 and values[20, 20] == 1 and values[60, 100] == 1
    assert values[60, 250] == by_change["crater", "dune"] and values[180, 5] == by_change["background", "crater"]
    style, page = Path(found.style).read_text(), Path(found.report).read_text()
    assert 'label="crater → dune"' in style and "crater" in page and "data:image/png" in page
    assert json.loads(Path(found.numbers).read_text())["changed_share"] == pytest.approx(6500 / 59900, rel=0.01)


def test_a_coarser_map_of_a_part_is_compared_on_the_finer_cells(maps, tmp_path):
    coarse = np.zeros((50, 50), dtype=np.uint8)
    coarse[12:25, :] = 1
    other = write_map(tmp_path / "coarse", coarse, ["background", "crater"], step=4, left=40)
    found = compare_maps(CompareMaps(str(maps[0]), str(other), str(tmp_path / "diff.tif")), JobContext())
    areas = {(one.first, one.second): one.area_m2 / painted.METRES**2 for one in found.changes}
    # rows 48 and 49 are crater in the coarse map alone
    assert areas["background", "crater"] == pytest.approx(2 * 200, rel=0.01)
    assert areas["crater", "crater"] == pytest.approx(50 * 200, rel=0.01)
    assert any("cells of coarse are larger" in note for note in found.notes)
    with rasterio.open(found.raster) as raster:
        assert raster.shape == (200, 200) and raster.transform.c == pytest.approx(40 * painted.METRES)


def test_two_maps_that_are_the_same_say_so(maps, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(maps[0], copy)
    found = compare_maps(CompareMaps(str(maps[0]), str(copy), str(tmp_path / "diff.tif")), JobContext())
    assert all(one.first == one.second for one in found.changes)
    assert "the two maps are the same" in Path(found.report).read_text()


def test_maps_that_do_not_belong_together_are_refused(maps, tmp_path):
    shifted = tmp_path / "shifted"
    shutil.copytree(maps[0], shifted)
    with rasterio.open(shifted / "classes.tif", "r+") as raster:
        raster.transform = raster.transform @ Affine.translation(0.4, 0)
    output = str(tmp_path / "diff.tif")
    with pytest.raises(RasterError, match="do not lie on each other"):
        compare_maps(CompareMaps(str(maps[0]), str(shifted), output), JobContext())
    far = write_map(tmp_path / "far", np.zeros((20, 20)), ["background"], left=900)
    with pytest.raises(RasterError, match="share no ground"):
        compare_maps(CompareMaps(str(maps[0]), str(far), output), JobContext())
    with pytest.raises(RasterError, match="holds no map"):
        compare_maps(CompareMaps(str(maps[0]), str(tmp_path / "nowhere"), output), JobContext())
    (shifted / "classes.tif.aux.xml").unlink()
    with pytest.raises(RasterError, match="no names of its classes"):
        compare_maps(CompareMaps(str(maps[0]), str(shifted), output), JobContext())
    assert not Path(output).exists()


def test_stopping_leaves_nothing_and_nothing_is_overwritten(maps, tmp_path):
    asked = CompareMaps(str(maps[0]), str(maps[1]), str(tmp_path / "out" / "diff.tif"))
    with pytest.raises(Cancelled):
        compare_maps(asked, JobContext(None, lambda: True))
    assert not (tmp_path / "out").exists()
    compare_maps(asked, JobContext())
    with pytest.raises(OutputError, match="is there already"):
        compare_maps(asked, JobContext())
    compare_maps(dataclasses.replace(asked, overwrite=True), JobContext())


def test_the_command_line_compares_both(maps, learnt, prototypes, tmp_path, capfd):
    words = ["compare", str(maps[0]), str(maps[1]), "--out", str(tmp_path / "diff.tif")]
    assert main(words) == 0
    assert "of the ground differs" in capfd.readouterr().out
    words = ["compare", str(learnt.package), str(prototypes), "--out", str(tmp_path / "r.html")]
    assert main(words) == 2
    assert "give --raster and --labels" in capfd.readouterr().err
    words += ["--raster", str(learnt.raster), "--labels", str(learnt.labels), "--unlabelled", "ignore"]
    assert main(words) == 0
    said = capfd.readouterr().out
    assert "mean IoU: " in said and "difference" in said
