"""Training from an earlier decoder: what is taken over, what is said, and whose scores are fair."""

from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path

import pytest
import shapely

from plugin.engine.cli.app import main
from plugin.engine.crs.crs import parse_crs
from plugin.engine.decoders.learnt_ground import learnt_by
from plugin.engine.decoders.package import load_package
from plugin.engine.errors import ModelError
from plugin.engine.formats.geopackage import write_landforms
from plugin.engine.jobs import JobContext
from plugin.engine.training.train import train_decoder
from plugin.protocol.codec import from_json
from plugin.protocol.messages.jobs import LabelledRaster, Progress, Train, TrainProgress
from plugin.protocol.messages.rasters import RasterReference
from tests.engine import painted

#: Columns that lie between the labels of the two sides, farther apart than a decoder looks.
BORDER = 900


def half(path: Path, right: bool, names: dict[str, str] | None = None) -> Path:
    """Labels of one side of the painted scene."""
    at = painted.TRANSFORM
    side = shapely.box(*at @ (BORDER + 80, painted.HEIGHT), *at @ (painted.WIDTH, 0))
    if not right:
        side = shapely.box(*at @ (0, painted.HEIGHT), *at @ (BORDER - 20, 0))
    shapes = [(plain.buffer(-500), "plain") for plain in painted.plains()]
    shapes += [(shapely.Point(*at @ place[:2]).buffer(place[2] * painted.METRES), "rough") for place in painted.ROUGH]
    features = [
        {"geometry": shape, "class": (names or {}).get(name, name)} for shape, name in shapes if side.contains(shape)
    ]
    write_landforms(path, features, parse_crs(painted.MARS.to_wkt()))
    return path


def request(learnt, labels: Path, output: Path, **changes) -> Train:
    pair = LabelledRaster(RasterReference(str(learnt.raster)), str(labels))
    return dataclasses.replace(Train((pair,), str(output), unlabelled="ignore", epochs=6, seed=3), **changes)


@pytest.fixture(scope="module")
def left(learnt, tmp_path_factory):
    """A decoder that knows the left side alone."""
    folder = tmp_path_factory.mktemp("left")
    asked = request(learnt, half(folder / "left.gpkg", right=False), folder / "model", epochs=12)
    return Path(train_decoder(asked, JobContext()).package)


@pytest.fixture(scope="module")
def onward(learnt, left, tmp_path_factory):
    """The same, taught the right side as well, with what was told of its epochs."""
    folder = tmp_path_factory.mktemp("onward")
    told: list[Progress] = []
    asked = request(learnt, half(folder / "right.gpkg", right=True), folder / "model", start=str(left))
    return train_decoder(asked, JobContext(told.append)), told


def test_on_new_ground_the_folds_start_from_it_and_are_ahead(learnt, onward, tmp_path):
    trained, told = onward
    cold_told: list[Progress] = []
    cold = request(learnt, half(tmp_path / "right.gpkg", right=True), tmp_path / "cold")
    train_decoder(cold, JobContext(cold_told.append))
    first, cold_first = (
        next(from_json(TrainProgress, item.detail) for item in items if item.detail) for items in (told, cold_told)
    )
    assert first.loss < 0.7 * cold_first.loss
    assert first.epochs < cold_first.epochs
    assert trained.scores["mean_iou"] > 0.8
    assert trained.scores["notes"][0].startswith("Started from model")
    assert not any("started from nothing" in note for note in trained.scores["notes"])


def test_the_card_names_the_start_its_hash_and_all_ground_that_was_seen(left, onward):
    card = load_package(Path(onward[0].package)).card
    start = card.training["start"]
    assert (start["package"], start["hash"]) == (str(left), load_package(left).hash)
    assert start["folds_start_from_it"] and start["classes_taken_over"] == ["plain", "rough"]
    assert start["learnt_from"] == ["painted.tif"]
    assert (card.head["levels"], card.ground_sampling_m) == (
        load_package(left).card.head["levels"],
        load_package(left).card.ground_sampling_m,
    )
    outlines = [shapely.from_wkt(ground.outline) for ground in learnt_by(card) or ()]
    assert len(outlines) == 2 and not outlines[0].intersects(outlines[1])


def test_the_card_holds_the_steps_and_epochs_that_were_used_and_those_asked_for(learnt, left, onward, tmp_path):
    before, after = (load_package(folder).card.training for folder in (left, Path(onward[0].package)))
    assert before["learning_rate"] == Train.learning_rate
    assert after["learning_rate"] == pytest.approx(0.3 * Train.learning_rate)
    assert (after["asked"]["learning_rate"], after["asked"]["epochs"]) == (Train.learning_rate, 6)
    assert after["epochs"] <= 3, "folds that start from it have half of the epochs"
    assert after["learnt_epochs"] == onward[0].epochs <= 6
    seen = request(learnt, learnt.labels, tmp_path / "m", start=str(learnt.package))
    again = load_package(Path(train_decoder(seen, JobContext()).package)).card.training
    assert again["epochs"] > 3, "folds that start from nothing have all of them"
    assert again["learning_rate"] == pytest.approx(0.3 * Train.learning_rate)
    assert again["learnt_epochs"] <= 3, "and half of them stay for the decoder that is kept"


def test_on_ground_that_it_has_seen_the_folds_know_nothing_of_it(learnt, tmp_path):
    """They come out as they did before, to the last digit, though the decoder that is kept starts from the earlier."""
    again = train_decoder(
        request(learnt, learnt.labels, tmp_path / "m", epochs=12, start=str(learnt.package)), JobContext()
    )
    assert again.scores["confusion"] == learnt.trained.scores["confusion"]
    assert any("decoders that started from nothing, since model has learnt" in note for note in again.scores["notes"])
    assert not load_package(Path(again.package)).card.training["start"]["folds_start_from_it"]


def test_stopped_among_folds_that_start_from_nothing_it_says_that_nothing_is_left_of_the_start(learnt, tmp_path):
    told: list[Progress] = []
    stop = JobContext(told.append, lambda: sum(bool(item.detail) for item in told) >= 1)
    trained = train_decoder(request(learnt, learnt.labels, tmp_path / "m", start=str(learnt.package)), stop)
    assert trained.cancelled and "started from nothing, and not from model" in trained.scores["notes"][0]
    card = load_package(Path(trained.package)).card.training
    assert not card["start"]["kept_starts_from_it"] and card["learning_rate"] == Train.learning_rate


def test_ground_that_an_ancestor_has_seen_counts_as_seen(learnt, onward, tmp_path):
    labels = half(tmp_path / "left.gpkg", right=False)
    third = train_decoder(request(learnt, labels, tmp_path / "m", epochs=1, start=onward[0].package), JobContext())
    assert any("started from nothing" in note for note in third.scores["notes"])


def test_a_card_that_does_not_tell_its_ground_makes_no_fold_start_from_it(learnt, left, tmp_path):
    old = tmp_path / "old"
    shutil.copytree(left, old)
    card = json.loads((old / "card.json").read_text(encoding="utf-8"))
    del card["training"]["learnt_ground"]
    (old / "card.json").write_text(json.dumps(card), encoding="utf-8")
    labels = half(tmp_path / "right.gpkg", right=True)
    trained = train_decoder(request(learnt, labels, tmp_path / "m", epochs=1, start=str(old)), JobContext())
    assert any("it is not known whether model has learnt from this ground" in note for note in trained.scores["notes"])
    assert learnt_by(load_package(Path(trained.package)).card) is None


def test_classes_go_by_their_names(learnt, left, tmp_path):
    labels = half(tmp_path / "right.gpkg", right=True, names={"rough": "chaos"})
    trained = train_decoder(request(learnt, labels, tmp_path / "m", epochs=2, start=str(left)), JobContext())
    start = load_package(Path(trained.package)).card.training["start"]
    assert start["classes_taken_over"] == ["plain"]
    assert (start["classes_new"], start["classes_left"]) == (["chaos"], ["rough"])
    notes = " ".join(trained.scores["notes"])
    assert "new to it: chaos" in notes and "also knew rough" in notes


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"kind": "vit"}, "of the kind 'ensemble', and 'vit' is asked for"),
        ({"model": "vit_b"}, "'vit_b' is asked for. Leave the image model"),
        ({"start": "nowhere"}, "nowhere is not a model package"),
    ],
)
def test_what_does_not_go_together_is_refused_before_the_work(learnt, left, tmp_path, changes, sentence):
    asked = request(learnt, learnt.labels, tmp_path / "m", start=str(left))
    with pytest.raises(ModelError, match=sentence):
        train_decoder(dataclasses.replace(asked, **changes), JobContext())
    assert list(tmp_path.iterdir()) == []


def test_a_hillshade_does_not_start_from_brightness(learnt, left, tmp_path):
    from plugin.protocol.messages.rasters import Hillshade

    reference = RasterReference(str(learnt.raster), hillshade=Hillshade(315.0, 45.0, 1.0))
    asked = request(learnt, learnt.labels, tmp_path / "m", start=str(left))
    pair = dataclasses.replace(asked.pairs[0], raster=reference)
    with pytest.raises(ModelError, match="has learnt from brightness, and painted.tif is shown as a hillshade"):
        train_decoder(dataclasses.replace(asked, pairs=(pair,)), JobContext())


def test_kinds_that_are_fitted_at_once_say_that_they_start_from_nothing(learnt, tmp_path):
    first = train_decoder(request(learnt, learnt.labels, tmp_path / "p", kind="prototype"), JobContext())
    again = train_decoder(request(learnt, learnt.labels, tmp_path / "q", start=first.package), JobContext())
    package = load_package(Path(again.package))
    assert package.head.kind == "prototype" and package.card.training["learning_rate"] is None
    assert any("fitted to its labels at once" in note for note in again.scores["notes"])


def test_the_command_line_starts_from_a_package(learnt, left, tmp_path, capfd):
    words = ("train", "--raster", learnt.raster, "--labels", half(tmp_path / "right.gpkg", right=True))
    options = ("--out", tmp_path / "m", "--start", left, "--unlabelled", "ignore", "--epochs", 2, "--json")
    status = main([str(word) for word in (*words, *options)])
    said = capfd.readouterr()
    assert status == 0, said.err
    assert "Started from model" in json.loads(said.out)["scores"]["notes"][0]
