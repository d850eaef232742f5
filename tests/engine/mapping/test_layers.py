"""Decoders learn from several layers of one ground, keep how many, and ask for the same when they map and judge."""

from __future__ import annotations

import dataclasses
import json
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import Resampling, reproject
from scipy.ndimage import gaussian_filter

from plugin.engine.cli.app import main
from plugin.engine.decoders.package import load_package
from plugin.engine.errors import LabelError, ModelError, OutputError, RasterError
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.comparing.judge import judge_decoder
from plugin.engine.mapping.run import map_landforms
from plugin.engine.training.train import train_decoder
from plugin.protocol.messages.jobs import Judge, LabelledRaster, Map, Train, Trained
from plugin.protocol.messages.rasters import Hillshade, RasterReference
from tests.engine import painted
from tests.scenes import MARS_GEOGRAPHIC, MOON_GEOGRAPHIC, write_raster

DEGREE = np.pi * 3_396_190.0 / 180


@dataclass(frozen=True)
class Ground:
    """An image on which nothing is to be seen, and the relief of the same ground, on which the plains are."""

    image: RasterReference
    relief: RasterReference
    labels: Path
    folder: Path

    def pair(self, *others: RasterReference) -> LabelledRaster:
        return LabelledRaster(self.image, str(self.labels), others=others)

    def train(self, name: str, *others: RasterReference, **changes: object) -> Trained:
        request = Train((self.pair(*others),), str(self.folder / name), unlabelled="ignore", epochs=10, seed=3)
        return train_decoder(dataclasses.replace(request, **changes), JobContext())


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    folder = tmp_path_factory.mktemp("ground")
    noise = gaussian_filter(np.random.default_rng(5).normal(size=(painted.HEIGHT, painted.WIDTH)), 3)
    grey = np.clip(130 + 30 * noise / noise.std(), 1, 255).astype(np.uint8)
    image = write_raster(folder / "image.tif", grey, painted.MARS, painted.TRANSFORM)
    # the relief is coarser, in degrees, and ends short of the image's eastern border
    step = 1.6 * painted.METRES / DEGREE
    place = Affine(step, 0, -20 * step, 0, -step, (painted.HEIGHT * painted.METRES / 2) / DEGREE + 20 * step)
    relief = np.zeros((490, 1000), np.uint8)
    with rasterio.open(painted.paint(folder)) as picture:
        reproject(
            rasterio.band(picture, 1), relief, dst_transform=place, dst_crs=CRS.from_user_input(MARS_GEOGRAPHIC),
            resampling=Resampling.bilinear,
        )  # fmt: skip
    other = write_raster(folder / "relief.tif", relief, MARS_GEOGRAPHIC, place, nodata=0)
    return Ground(
        RasterReference(str(image)), RasterReference(str(other)), painted.label(folder / "labels.gpkg"), folder
    )


@pytest.fixture(scope="module")
def trained(ground: Ground) -> Trained:
    return ground.train("both", ground.relief)


def test_a_class_that_only_the_second_layer_shows_is_learnt(ground, trained):
    """On ground that was not learnt from; from the image alone it is not."""
    assert trained.scores["mean_iou"] > 0.85
    assert ground.train("alone", kind="prototype").scores["mean_iou"] < 0.6
    assert ground.train("prototype", ground.relief, kind="prototype").scores["mean_iou"] > 0.7


@pytest.mark.parametrize("kind", ["forest", "unet"])
def test_other_kinds_see_the_second_layer_too(kind, ground):
    assert ground.train(kind, ground.relief, kind=kind).scores["mean_iou"] > 0.7
    assert load_package(ground.folder / kind).head.detail_channels == 12


def test_a_package_names_its_layers(trained):
    card = load_package(Path(trained.package)).card
    assert [layer["source"] for layer in card.layers] == ["image.tif", "relief.tif"]
    assert card.layers[1]["bands"] == [1] and card.layers[1]["low"][0] < card.layers[1]["high"][0]
    assert card.head["settings"]["layers"] == 2
    (pair,) = card.training["pairs"]
    assert pair["others"] == ["relief.tif"] and len(pair["other_files"][0]["sha256"]) == 64


def test_packages_of_one_layer_are_as_they_were(learnt):
    """So those from before there were several open, and older plugins open new ones of one layer."""
    card = json.loads((learnt.package / "card.json").read_text(encoding="utf-8"))
    assert "layers" not in card["head"]["settings"] and "others" not in card["stretch"]["sources"][0]
    package = load_package(learnt.package)
    assert len(package.card.layers) == 1 and package.head.detail_channels == 6


@pytest.fixture(scope="module")
def mapped(ground, trained):
    request = Map(ground.image, trained.package, str(ground.folder / "map"), others=(ground.relief,))
    return request, map_landforms(request, JobContext())


def test_the_map_shows_what_the_second_layer_does(mapped):
    with rasterio.open(mapped[1].class_raster) as raster:
        found = raster.read(1)
    truth = painted.truth() == 1
    assert found.shape == truth.shape and (found != 255).all(), "there is data wherever the first layer has some"
    known = slice(0, 1550)
    agreed = ((found == 1) & truth)[:, known].sum() / ((found == 1) | truth)[:, known].sum()
    assert agreed > 0.8


def test_a_layer_that_ends_short_is_spoken_of(mapped, ground, tmp_path):
    """The relief ends 20 of the image's columns short of its border: a percent, which nobody has to be told."""
    assert mapped[1].notices == ()
    with rasterio.open(ground.relief.source) as relief:
        values, place = relief.read(1)[:, :520], relief.transform
    half = RasterReference(str(write_raster(tmp_path / "half.tif", values, MARS_GEOGRAPHIC, place, nodata=0)))
    trained = ground.train("half", half, kind="prototype")
    (note,) = [note for note in trained.scores["notes"] if "half.tif" in note]
    assert re.search(r"reaches over (4\d|5\d) % of the labelled ground of image\.tif", note)
    found = map_landforms(Map(ground.image, trained.package, str(tmp_path / "map"), others=(half,)), JobContext())
    assert re.match(r"half\.tif reaches over (4\d|5\d) % of the ground that is mapped", found.notices[-1])


def test_a_run_goes_on_only_with_the_same_layers(mapped, ground):
    request, before = mapped
    assert map_landforms(request, JobContext()).tiles_resumed == before.tiles
    other = dataclasses.replace(ground.relief, nodata=((0.0, 1.0),))
    with pytest.raises(OutputError, match="holds another map run"):
        map_landforms(dataclasses.replace(request, others=(other,)), JobContext())


def test_judging_looks_at_both(ground, trained, tmp_path):
    request = Judge(ground.pair(ground.relief), trained.package, str(tmp_path / "r.html"), unlabelled="ignore")
    judged = judge_decoder(request, JobContext())
    assert judged.scores["mean_iou"] > 0.85
    numbers = json.loads(Path(judged.numbers).read_text(encoding="utf-8"))
    assert "relief.tif" in numbers["provenance"]["Layer 2"]


@pytest.mark.parametrize("door", ["map", "judge"])
def test_missing_layers_are_asked_for_by_name(door, ground, trained, tmp_path):
    with pytest.raises(ModelError) as refused:
        if door == "map":
            map_landforms(Map(ground.image, trained.package, str(tmp_path / "map")), JobContext())
        else:
            judge_decoder(Judge(ground.pair(), trained.package, str(tmp_path / "r.html")), JobContext())
    assert "learnt from 2 layers: the image (image.tif), layer 2 (relief.tif). Given: 1 layer." in str(refused.value)
    assert "Add what shows the same of this ground: layer 2 (relief.tif)" in str(refused.value)
    assert not list(tmp_path.iterdir())


def test_surplus_layers_are_refused(ground, trained, learnt, tmp_path):
    too_many = Map(ground.image, trained.package, str(tmp_path / "map"), others=(ground.relief, ground.relief))
    with pytest.raises(ModelError, match="Given: 3 layers. Take 1 layer away at the end"):
        map_landforms(too_many, JobContext())
    request = Map(RasterReference(str(learnt.raster)), str(learnt.package), str(tmp_path / "map"))
    with pytest.raises(ModelError, match=r"learnt from 1 layer: the image \(painted\.tif\)\. Given: 2 layers"):
        map_landforms(dataclasses.replace(request, others=(request.raster,)), JobContext())


def test_a_layer_that_is_shown_otherwise_is_refused(ground, trained, tmp_path):
    shaded = dataclasses.replace(ground.relief, hillshade=Hillshade())
    with pytest.raises(ModelError, match=r"learnt from brightness, and relief\.tif is shown as a hillshade"):
        map_landforms(Map(ground.image, trained.package, str(tmp_path / "map"), others=(shaded,)), JobContext())


def test_a_layer_of_another_body_is_refused_before_anything_is_encoded(ground, tmp_path):
    moon = write_raster(
        tmp_path / "moon.tif", np.full((90, 90), 9, np.uint8), MOON_GEOGRAPHIC, Affine(1, 0, 0, 0, -1, 0)
    )
    with pytest.raises(RasterError, match=r"moon\.tif lies on Moon and image\.tif on Mars"):
        ground.train("moon", RasterReference(str(moon)))
    assert not (ground.folder / "moon").exists()


def test_all_pairs_have_as_many_layers(ground):
    pairs = ground.pair(ground.relief), dataclasses.replace(ground.pair(), raster=ground.relief)
    with pytest.raises(
        LabelError, match=r"relief\.tif comes with 0 further layers of its ground and image\.tif with 1"
    ):
        ground.train("uneven", pairs=pairs)


def test_a_learning_curve_looks_at_both(ground, capfd, tmp_path):
    words = ["--raster", ground.image.source, "--labels", ground.labels, "--with", ground.relief.source]
    out = tmp_path / "curve.html"
    made = ["--kind", "linear", "--epochs", 4, "--size", 4, "--unlabelled", "ignore", "--out", out, "--json"]
    assert main(["learning-curve", *map(str, words), *map(str, made)]) == 0
    found = json.loads(capfd.readouterr().out)
    told = json.loads(out.with_suffix(".json").read_text())["provenance"]
    assert "relief.tif" in told["Layer 2 of raster"]
    assert found


def test_two_decoders_are_compared_with_the_layers_of_the_one_that_has_more(ground, capfd, tmp_path):
    alone = ground.train("first alone", kind="prototype", validation_share=0.0).package
    both = ground.train("first of two", ground.relief, kind="prototype", validation_share=0.0).package
    words = ["compare", alone, both, "--raster", ground.image.source, "--labels", str(ground.labels)]
    words += ["--unlabelled", "ignore", "--out", str(tmp_path / "both.html")]
    assert main(words) == 1
    assert "Add what shows the same of this ground: layer 2 (relief.tif)" in capfd.readouterr().err
    assert main([*words, *["--with", ground.relief.source] * 2]) == 1
    assert "Given: 3 layers. Take 1 layer away at the end" in capfd.readouterr().err
    assert not list(tmp_path.iterdir())

    assert main([*words, "--with", ground.relief.source, "--json"]) == 0
    result = json.loads(capfd.readouterr().out)["result"]
    assert result["mean_iou"]["second"]["value"] > result["mean_iou"]["first"]["value"]
    assert "relief.tif" in json.loads((tmp_path / "both.json").read_text())["provenance"]["Layer 2"]


def test_maps_and_patches_say_why_they_take_no_further_layers(capfd, tmp_path):
    assert main(["compare", "run1", "run2", "--with", "dtm.tif", "--out", str(tmp_path / "d.tif")]) == 2
    assert "--with is for decoders" in capfd.readouterr().err
    raster = ["--raster", "a.tif", "--with", "dtm.tif", "--out", str(tmp_path / "out")]
    for words in (["train", *raster, "--labels", "l.gpkg", "--side", "60"], ["map", *raster, "--model", "m"]):
        assert main(["patches", *words]) == 2
        assert "its classifier looks at one layer" in " ".join(capfd.readouterr().err.replace("│", " ").split())


def test_a_training_that_saw_nothing_says_so_in_the_command_and_on_the_card(ground, capfd):
    words = ["--raster", ground.image.source, "--labels", str(ground.labels), "--unlabelled", "ignore"]
    out = ground.folder / "blind"
    assert main(["train", *words, "--kind", "prototype", "--out", str(out)]) == 0
    scores = load_package(out).card.scores
    assert scores["accuracy"] <= scores["commonest_accuracy"]
    expected = "This decoder is right on"
    assert expected in capfd.readouterr().out and scores["notes"][0].startswith(expected)
    assert expected in (out / "report.html").read_text(encoding="utf-8")
