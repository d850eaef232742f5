"""Thresholds by class, and the rasters that tell how sure a map is."""

from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path
from xml.etree import ElementTree

import geopandas
import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp

from plugin.engine.cli.app import main
from plugin.engine.errors import ModelError, OutputError
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.reduce.thresholds import REST, ClassRule
from plugin.engine.mapping.run import map_landforms
from plugin.protocol.messages.jobs import Map, Mapped, Progress
from plugin.protocol.messages.rasters import RasterReference


@pytest.fixture(scope="module")
def plain(learnt, tmp_path_factory) -> tuple[Map, Mapped]:
    """The painted scene mapped without merging what is small, and with the probability of each class."""
    output = tmp_path_factory.mktemp("run") / "map"
    request = Map(RasterReference(str(learnt.raster)), str(learnt.package), str(output), "", 0.0, probabilities=True)
    return request, map_landforms(request, JobContext())


def pixels(path: str) -> np.ndarray:
    with rasterio.open(path) as source:
        return source.read(1)


def decided(rule: ClassRule, *shares: int) -> tuple[int, float]:
    found, best = rule.decide(np.array(shares, dtype=np.int64)[:, None, None])
    return int(found[0, 0]), float(best[0, 0])


def test_a_class_below_its_threshold_leaves_the_ground_to_background_and_to_no_other_class() -> None:
    rule = ClassRule((0, 1, 2), (0.0, 0.7, 0.0))
    assert decided(rule, 5, 70, 25) == (1, 0.7), "reached is enough"
    assert decided(rule, 6, 69, 25) == (0, 0.06)
    assert decided(rule, 25, 69, 6) == (0, 0.25)
    assert decided(rule, 2, 45, 53) == (2, 0.53), "what is likelier keeps its ground"
    assert decided(ClassRule((0, 1, 2), (0.0, 0.7, 0.1)), 6, 69, 25) == (0, 0.06)


def test_where_no_class_reaches_its_threshold_it_is_background_or_nothing() -> None:
    assert decided(ClassRule((0, 1, 2), (0.0, 0.7, 0.7)), 4, 60, 36) == (0, 0.04)
    assert decided(ClassRule((1, 2), (0.7, 0.7)), 60, 40) == (REST, 0.6)
    assert decided(ClassRule((1, 2), (0.0, 0.0)), 50, 50) == (1, 0.5), "ties go to the earlier channel"


def test_ground_below_the_threshold_gets_no_class_from_the_same_tiles(plain, tmp_path) -> None:
    request, mapped = plain
    folder = Path(shutil.copytree(request.output, tmp_path / "map"))
    own = dataclasses.replace(
        request, output=str(folder), overwrite=True, probabilities=False, thresholds={"plain": 0.9, "rough": 0.9}
    )
    texts: list[Progress] = []
    strict = map_landforms(own, JobContext(texts.append))
    assert strict.tiles_resumed == strict.tiles and "Loading the encoder" not in {said.text for said in texts}
    before, after = pixels(mapped.class_raster), pixels(strict.class_raster)
    sure = pixels(mapped.probability_raster) >= 0.9 * 254 + 1
    ground = before != 255
    assert (after[ground & sure] == before[ground & sure]).all() and sure[ground].any()
    unsure = ground & (pixels(mapped.probability_raster) < 0.9 * 254 - 1)
    assert (after[unsure] == 0).all() and unsure.any()
    assert 0 < strict.areas_m2["no class"] < sum(strict.areas_m2.values())
    assert (
        "no class" in (folder / "classes.qml").read_text() and "background" not in (folder / "classes.qml").read_text()
    )
    polygons = geopandas.read_file(strict.polygons)
    assert set(polygons["class"]) == {"plain", "rough"} and polygons["score"].min() >= 0.88
    assert not (folder / "probabilities.tif").exists(), "that of other settings is gone"
    with pytest.raises(OutputError, match="holds this map with other thresholds"):
        map_landforms(dataclasses.replace(own, overwrite=False, thresholds={"plain": 0.9}), JobContext())


def test_a_run_of_before_there_were_thresholds_is_answered_again(plain, tmp_path) -> None:
    request, _ = plain
    folder = Path(shutil.copytree(request.output, tmp_path / "map"))
    own = dataclasses.replace(request, output=str(folder), overwrite=True, probabilities=False)
    mapped = map_landforms(own, JobContext())
    content = json.loads((folder / "result.json").read_text())
    for name in ("thresholds", "probabilities"):
        del content["settings"][name]
    (folder / "result.json").write_text(json.dumps(content))
    again = map_landforms(dataclasses.replace(own, overwrite=False), JobContext())
    assert again.areas_m2 == mapped.areas_m2


def test_a_map_by_thresholds_of_before_is_made_anew_where_that_is_allowed(plain, tmp_path) -> None:
    request, _ = plain
    folder = Path(shutil.copytree(request.output, tmp_path / "map"))
    own = dataclasses.replace(request, output=str(folder), overwrite=True, thresholds={"plain": 0.9})
    made = map_landforms(own, JobContext())
    content = json.loads((folder / "result.json").read_text())
    del content["settings"]["thresholds_only_take"]
    (folder / "result.json").write_text(json.dumps(content))
    shutil.copy(request.output + "/classes.tif", folder)
    with pytest.raises(OutputError, match="holds this map with thresholds as an earlier version used them"):
        map_landforms(dataclasses.replace(own, overwrite=False), JobContext())
    again = map_landforms(own, JobContext())
    assert again.areas_m2 == made.areas_m2 and (pixels(again.class_raster) == 0).any()


def test_each_class_has_a_band_of_probabilities(plain) -> None:
    _, mapped = plain
    with rasterio.open(mapped.class_probabilities) as each:
        assert each.descriptions == ("plain", "rough") and each.nodata == 255
        assert each.scales == pytest.approx((1 / 254, 1 / 254))
        assert each.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert not {ColorInterp.red, ColorInterp.alpha} & set(each.colorinterp)
        bands = each.read().astype(int)
    classes, probability = pixels(mapped.class_raster), pixels(mapped.probability_raster)
    ground = classes != 255
    assert (bands[:, ~ground] == 255).all() and (abs(bands[:, ground].sum(axis=0) - 254) <= 1).all()
    assert (bands.argmax(axis=0)[ground] + 1 == classes[ground]).mean() > 0.999
    assert (bands.max(axis=0)[ground] == probability[ground]).all()


def test_doubt_is_opaque_where_the_decoder_is_unsure(plain) -> None:
    _, mapped = plain
    style = ElementTree.fromstring(Path(mapped.probability_raster).with_suffix(".qml").read_text().split("\n", 1)[1])
    items = [(float(item.get("value")), int(item.get("alpha"))) for item in style.iter("item")]
    assert items == sorted(items) and items[0][0] == 0.5 and items[-1][1] == 0
    assert [alpha for _, alpha in items] == sorted((alpha for _, alpha in items), reverse=True)


def test_thresholds_of_other_classes_and_beyond_one_are_refused(plain, tmp_path) -> None:
    request, _ = plain
    own = dataclasses.replace(request, output=str(tmp_path / "map"))
    with pytest.raises(ModelError, match="threshold for 'crater', but the model .* knows plain, rough"):
        map_landforms(dataclasses.replace(own, thresholds={"crater": 0.5}), JobContext())
    with pytest.raises(ModelError, match=r"probabilities go from 0 to 1"):
        map_landforms(dataclasses.replace(own, thresholds={"plain": 70.0}), JobContext())
    assert not (tmp_path / "map").exists()


def test_the_command_takes_thresholds(plain, tmp_path, capsys) -> None:
    request, mapped = plain
    folder = Path(shutil.copytree(request.output, tmp_path / "map"))
    words = ["map", "--raster", request.raster.source, "--model", request.package, "--out", str(folder)]
    for wrong in ("plain", "plain=much", "=0.5", "plain=1.5"):
        assert main([*words, "--threshold", wrong]) == 2
    assert "such as crater=0.7" in capsys.readouterr().err
    assert main([*words, "--overwrite", "--probabilities", "--threshold", "plain=0.95", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["tiles_resumed"] == told["tiles"] and told["areas_m2"]["plain"] < mapped.areas_m2["plain"]
    assert told["areas_m2"]["rough"] == pytest.approx(mapped.areas_m2["rough"]), "no other class grows by it"
    assert Path(told["class_probabilities"]).is_file()
