from __future__ import annotations

import dataclasses
import json
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import shapely
from PIL import Image

from plugin.engine.decoders import package
from plugin.engine.decoders.package import load_package
from plugin.engine.errors import Cancelled, LabelError, ModelError, OutputError
from plugin.engine.formats.geopackage import read_labels, write_landforms
from plugin.engine.jobs import JobContext
from plugin.engine.raster.source import RasterSource
from plugin.engine.training.train import train_decoder
from plugin.environment.locations import home
from plugin.protocol.codec import from_json
from plugin.protocol.messages.jobs import LabelledRaster, Progress, Train, TrainProgress
from plugin.protocol.messages.rasters import RasterReference
from tests.engine import painted


def request_for(learnt, output: Path, **changes) -> Train:
    pair = LabelledRaster(RasterReference(str(learnt.raster)), str(learnt.labels))
    return dataclasses.replace(Train((pair,), str(output), unlabelled="ignore", epochs=3, seed=3), **changes)


def test_tells_plains_from_rough_ground_on_unseen_blocks(learnt):
    scores = learnt.trained.scores
    assert scores["mean_iou"] > 0.8
    for name in ("plain", "rough"):
        entry = scores["classes"][name]
        assert entry["iou"] > 0.75
        assert entry["dice"] == pytest.approx(2 * entry["iou"] / (1 + entry["iou"]))
        assert entry["f1"] == pytest.approx(entry["dice"])
        assert entry["samples"] > 1000
    assert scores["accuracy"] > 0.85 and scores["notes"] == []


def test_the_package_says_what_it_is_for(learnt):
    package = load_package(learnt.package)
    card = package.card
    assert [(item.name, item.value) for item in card.classes] == [("plain", 1), ("rough", 2)]
    assert card.classes[0].colour == "#3355aa"
    assert not card.background and card.encoder.reference == "default"
    assert card.ground_sampling_m == pytest.approx(painted.METRES * 2.0**card.level, rel=0.01)
    assert card.training["samples"]["training"]["plain"] >= card.training["samples"]["validation"]["plain"] > 0
    (seen,) = card.stretch["sources"]
    assert (seen["source"], seen["bands"], seen["mean"]) == ("painted.tif", [1], False)
    assert seen["low"][0] < seen["high"][0]
    with Image.open(learnt.trained.curve_picture) as picture:
        assert picture.width > 600 and np.asarray(picture.convert("L")).std() > 5


def test_a_report_of_the_folds_lies_in_the_package(learnt):
    assert learnt.trained.report == str(learnt.package / "report.html")
    numbers = json.loads((learnt.package / "report.json").read_text(encoding="utf-8"))
    assert numbers["mean_iou"]["value"] == pytest.approx(learnt.trained.scores["mean_iou"])
    assert numbers["blocks"] > 1 and numbers["samples"] == learnt.trained.scores["samples"]
    assert numbers["calibration"]["error"] < 0.2
    assert numbers["provenance"]["Model hash"] == load_package(learnt.package).hash


def test_no_landform_both_teaches_and_judges(learnt):
    validation = load_package(learnt.package).card.training["validation"]
    landforms = len(painted.PLAINS) + len(painted.ROUGH)
    assert 4 <= validation["units"] <= landforms < validation["blocks"]
    numbers = json.loads((learnt.package / "report.json").read_text(encoding="utf-8"))
    assert numbers["blocks"] <= landforms, "intervals draw landforms, not parts of them"


def test_each_epoch_is_reported(learnt):
    entries = [from_json(TrainProgress, item.detail) for item in learnt.progress if item.detail]
    assert [entry.epoch for entry in entries] == list(range(1, len(entries) + 1))
    assert entries[-1].loss < entries[0].loss
    assert all(0 <= item.fraction <= 1 for item in learnt.progress)
    assert learnt.trained.best_epoch in [entry.epoch for entry in entries]


def test_a_high_learning_rate_does_not_throw_the_decoder_about(learnt, tmp_path):
    """Ten times the usual one."""
    seen: list[Progress] = []
    context = JobContext(seen.append, lambda: sum(bool(item.detail) for item in seen) >= 3)
    train_decoder(request_for(learnt, tmp_path / "model", epochs=12, learning_rate=0.03), context)
    losses = [from_json(TrainProgress, item.detail).validation_loss for item in seen if item.detail]
    assert len(losses) == 3 and max(losses) < 0.55, "guessing costs 0.7 and more"


def test_the_same_seed_gives_the_same_decoder(learnt, tmp_path):
    one, other, third = (
        load_package(
            Path(train_decoder(request_for(learnt, tmp_path / name, epochs=1, seed=seed), JobContext()).package)
        )
        for name, seed in (("one", 5), ("other", 5), ("third", 6))
    )
    weights = [
        np.concatenate([weight.flatten() for weight in package.head.parameters()]) for package in (one, other, third)
    ]
    assert np.array_equal(weights[0], weights[1])
    assert not np.array_equal(weights[0], weights[2])


def test_cancelling_keeps_the_best_so_far(learnt, tmp_path):
    seen: list[Progress] = []
    context = JobContext(seen.append, lambda: sum(bool(item.detail) for item in seen) >= 2)
    trained = train_decoder(request_for(learnt, tmp_path / "model", epochs=30), context)
    assert trained.cancelled and trained.best_epoch in (1, 2)
    assert load_package(tmp_path / "model").card.training["cancelled"]


def test_cancelling_at_once_leaves_nothing(learnt, tmp_path):
    with pytest.raises(Cancelled):
        train_decoder(request_for(learnt, tmp_path / "model"), JobContext(None, lambda: True))
    assert list(tmp_path.iterdir()) == []


def test_background_counts_the_ground_between_labels(learnt, tmp_path):
    only = request_for(learnt, tmp_path / "model", unlabelled="background", classes=("plain",), epochs=1)
    card = load_package(Path(train_decoder(only, JobContext()).package)).card
    assert card.background and [item.name for item in card.classes] == ["plain"]
    samples = card.training["samples"]["training"]
    assert samples["background"] > 0 and samples["plain"] > 0
    assert set(card.scores["classes"]) == {"background", "plain"}


def test_a_class_without_validation_has_no_score(learnt, tmp_path):
    with RasterSource.open(RasterReference(str(learnt.raster))) as source:
        crs = source.crs
    discs = [painted.plains()[0].buffer(-2000), shapely.Point(*(painted.TRANSFORM * (520, 250))).buffer(500)]
    features = [{"geometry": disc, "class": name} for disc, name in zip(discs, ("plain", "rough"), strict=True)]
    write_landforms(tmp_path / "few.gpkg", features, crs)
    pair = LabelledRaster(RasterReference(str(learnt.raster)), str(tmp_path / "few.gpkg"))
    asked = request_for(learnt, tmp_path / "model", pairs=(pair,), epochs=1, validation_share=0.0)
    scores = train_decoder(asked, JobContext()).scores
    assert scores["mean_iou"] is None and scores["accuracy"] is None
    assert scores["classes"]["rough"]["iou"] is None and len(scores["notes"]) == 2


def test_labels_that_were_left_out_or_mended_are_told(learnt, tmp_path):
    with RasterSource.open(RasterReference(str(learnt.raster))) as source:
        crs = source.crs
    labels = list(read_labels(learnt.labels, crs=crs))
    x, y = painted.TRANSFORM @ (330, 200)
    bow_tie = shapely.Polygon([(x, y), (x + 3000, y + 3000), (x + 3000, y), (x, y + 3000)])
    features = [{"geometry": shape, "class": name} for shape, name in labels]
    features += [{"geometry": bow_tie, "class": "rough"}, *({"geometry": labels[0][0], "class": None} for _ in "ab")]
    write_landforms(tmp_path / "odd.gpkg", features, crs)
    pair = LabelledRaster(RasterReference(str(learnt.raster)), str(tmp_path / "odd.gpkg"))
    trained = train_decoder(request_for(learnt, tmp_path / "model", pairs=(pair,), epochs=1), JobContext())
    card = load_package(Path(trained.package)).card
    assert (card.training["pairs"][0]["skipped"], card.training["pairs"][0]["repaired"]) == (2, 1)
    for notes in (trained.scores["notes"], card.scores["notes"]):
        assert any("odd.gpkg that were left out: 2." in note for note in notes)
        assert any("mended: 1." in note for note in notes)


@pytest.mark.parametrize(("image", "doubted"), [("", False), ("learnt.jp2", False), ("B01_009.tif", True)])
def test_labels_that_were_drawn_on_another_image_are_told(learnt, tmp_path, image, doubted):
    """HiRISE and CTX may be 100 to 300 m apart, so labels do not fit without registration."""
    with RasterSource.open(RasterReference(str(learnt.raster))) as source:
        labels, crs = read_labels(learnt.labels, crs=source.crs), source.crs
    features = [{"geometry": shape, "class": name, "source_image": image} for shape, name in labels]
    write_landforms(tmp_path / "labels.gpkg", features, crs)
    raster = shutil.copy(learnt.raster, tmp_path / "learnt_cog.tif")
    pair = LabelledRaster(RasterReference(str(raster)), str(tmp_path / "labels.gpkg"))
    trained = train_decoder(request_for(learnt, tmp_path / "model", pairs=(pair,), epochs=1), JobContext())
    told = "The labels of labels.gpkg were drawn on B01_009.tif, not on learnt_cog.tif."
    assert any(note.startswith(told) for note in trained.scores["notes"]) == doubted


def test_a_disk_without_room_is_refused_before_training(learnt, small_disk):
    seen: list[Progress] = []
    with pytest.raises(OutputError, match="Free some space"):
        train_decoder(request_for(learnt, small_disk / "model"), JobContext(seen.append))
    assert not seen and not list(small_disk.iterdir())


def fill_after_an_epoch(disk: Path, progress: Progress) -> None:
    if progress.detail:
        (disk / "of-others").write_bytes(bytes(shutil.disk_usage(disk).free - 8192))


def test_a_disk_that_fills_up_meanwhile_loses_no_training(learnt, small_disk):
    subprocess.run(["mount", "-o", "remount,size=3000k", str(small_disk)], check=True)
    filling = JobContext(lambda progress: fill_after_an_epoch(small_disk, progress))
    trained = train_decoder(request_for(learnt, small_disk / "model", epochs=1), filling)
    assert [path.name for path in small_disk.iterdir()] == ["of-others"]
    kept = Path(trained.package)
    assert kept.is_relative_to(home()) and Path(trained.curve_picture).parent == kept
    assert len(load_package(kept).card.classes) == 2
    note = trained.scores["notes"][0]
    assert str(small_disk / "model") in note and "The disk is full" in note and str(kept) in note


def test_a_training_that_can_be_kept_nowhere_says_so(learnt, small_disk, monkeypatch):
    subprocess.run(["mount", "-o", "remount,size=3000k", str(small_disk)], check=True)
    monkeypatch.setattr(package, "home", lambda: small_disk / "home")
    filling = JobContext(lambda progress: fill_after_an_epoch(small_disk, progress))
    with pytest.raises(OutputError, match="could not be kept elsewhere either"):
        train_decoder(request_for(learnt, small_disk / "model", epochs=1), filling)


def test_a_class_that_the_guard_band_would_swallow_is_learnt(learnt, tmp_path):
    # Blocks are 8 pixels wide here: the larger patch lies right beside the block of the smaller one.
    patches = {"rough": [(102.1, 97, 103.9, 103.9), (104.1, 97, 105.9, 101)], "plain": [(120.5, 97.5, 126.5, 103.5)]}
    features = [
        {"geometry": shapely.box(*(painted.TRANSFORM @ box[:2]), *(painted.TRANSFORM @ box[2:])), "class": name}
        for name, boxes in patches.items()
        for box in boxes
    ]
    with RasterSource.open(RasterReference(str(learnt.raster))) as source:
        write_landforms(tmp_path / "few.gpkg", features, source.crs)
    pair = LabelledRaster(RasterReference(str(learnt.raster)), str(tmp_path / "few.gpkg"))
    trained = train_decoder(request_for(learnt, tmp_path / "model", pairs=(pair,), epochs=1), JobContext())
    samples = load_package(Path(trained.package)).card.training["samples"]
    assert samples["training"]["rough"] > 0
    assert samples["validation"] == {"plain": 0, "rough": 0}


def test_an_existing_output_is_not_overwritten(learnt):
    before = (learnt.package / "card.json").read_bytes()
    with pytest.raises(OutputError, match="not overwritten"):
        train_decoder(request_for(learnt, learnt.package), JobContext())
    assert (learnt.package / "card.json").read_bytes() == before


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"class_field": "colour"}, "colour"),
        ({"classes": ("volcano",)}, "volcano"),
        ({"classes": ("plain",)}, "second class"),
        ({"pairs": ()}, "no raster"),
        ({"unlabelled": "water"}, "water"),
        ({"epochs": 0}, "epoch"),
    ],
)
def test_bad_requests_are_refused_by_a_sentence(learnt, tmp_path, changes, sentence):
    with pytest.raises(LabelError, match=sentence) as caught:
        train_decoder(request_for(learnt, tmp_path / "model", **changes), JobContext())
    assert str(caught.value).endswith(".") and not (tmp_path / "model").exists()


def copied(learnt, tmp_path: Path) -> Path:
    return Path(shutil.copytree(learnt.package, tmp_path / "model"))


def test_damaged_weights_are_refused(learnt, tmp_path):
    folder = copied(learnt, tmp_path)
    data = bytearray((folder / "model.safetensors").read_bytes())
    data[-100] ^= 1
    (folder / "model.safetensors").write_bytes(data)
    with pytest.raises(ModelError, match="damaged"):
        load_package(folder)


def test_missing_files_are_refused(learnt, tmp_path):
    folder = copied(learnt, tmp_path)
    (folder / "model.safetensors").unlink()
    with pytest.raises(ModelError, match="lacks model.safetensors"):
        load_package(folder)
    (folder / "card.json").unlink()
    with pytest.raises(ModelError, match="not a model package"):
        load_package(folder)


@pytest.mark.parametrize(
    ("entry", "value", "sentence"),
    [("version", 99, "version 99"), ("format", "other", "not the card"), ("classes", 3, "'classes' is not a list")],
)
def test_unknown_cards_are_refused(learnt, tmp_path, entry, value, sentence):
    folder = copied(learnt, tmp_path)
    card = json.loads((folder / "card.json").read_text())
    (folder / "card.json").write_text(json.dumps(card | {entry: value}))
    with pytest.raises(ModelError, match=sentence):
        load_package(folder)


def test_another_encoder_is_refused(learnt):
    package = load_package(learnt.package)
    package.require_encoder(package.card.encoder.hash)
    with pytest.raises(ModelError, match="another one"):
        package.require_encoder("0" * 64)


def test_few_polygons_are_told_with_the_result_and_in_the_report(learnt, tmp_path):
    labels = painted.with_a_pit(learnt.labels, tmp_path / "few.gpkg")
    pair = LabelledRaster(RasterReference(str(learnt.raster)), str(labels))
    trained = train_decoder(request_for(learnt, tmp_path / "model", pairs=(pair,), epochs=1), JobContext())
    told = "The class 'pit' has only 1 polygon: its score says little"
    card = load_package(Path(trained.package)).card
    kept = json.loads((tmp_path / "model" / "report.json").read_text(encoding="utf-8"))["notes"]
    for notes in (trained.scores["notes"], card.scores["notes"], kept):
        assert sum(note.startswith(told) for note in notes) == 1
