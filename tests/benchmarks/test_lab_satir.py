"""The lab of pretraining: experiments have names of their own, results are kept, and the report tells what lacks."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely
import torch
from PIL import Image

from benchmarks.decoder.ground import Fold, Ground, Outlines, Pair, Scene, border_of, draw, write_truth
from benchmarks.lab.satir import page, running
from benchmarks.lab.satir.experiments import SMALL, Experiment, Plan
from benchmarks.lab.satir.lessons import judged_pictures, lessons_of, taught_pairs
from benchmarks.lab.satir.pool import pool_of

CLASSES = ("smooth", "crater")
TINY = Plan(("ctx_terrain",), ("none", "pseudo: area"), (1,), (0,), pool=1, pretraining=2, finetuning=2, crop=128)


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    """Three pictures of 128 x 128 pixels with a dark disc; the third is judged, in both folds."""
    folder = tmp_path_factory.mktemp("ground")
    rows, columns = np.mgrid[:128, :128]
    pairs, scenes = [], []
    for number, (column, row, radius) in enumerate(((60, 60, 25), (50, 70, 20), (70, 50, 22))):
        shade = np.hypot(columns - column, rows - row) < radius
        noise = np.random.default_rng(number).normal(0, 4, shade.shape)
        raster = folder / f"{number}.png"
        Image.fromarray((140 - 70 * shade + noise).clip(0, 255).astype(np.uint8)).save(raster)
        border = border_of(raster)
        outlines = Outlines((border, shapely.Point(column, row).buffer(radius)), CLASSES)
        pairs.append(Pair(raster, outlines.write(folder / f"{number}.gpkg"), border.wkt))
        truth = write_truth(folder / f"{number}.npz", *draw(outlines, CLASSES, raster, border))
        scenes.append(Scene(str(number), raster, truth))
    folds = (Fold("1", tuple(pairs[:2]), (scenes[2],)), Fold("2", tuple(pairs[:1]), (scenes[1],)))
    return Ground("ctx_terrain", "Discs", CLASSES, folds, "", Path(__file__))


def test_judged_scenes_are_not_taught_and_cells_carry_the_right_class(ground: Ground) -> None:
    taught = taught_pairs(ground)
    assert [pair.raster.name for pair in taught] == ["0.png"]
    (lesson,) = lessons_of(ground, taught)
    assert lesson.samples.shape == (1024, 1024, 3) and lesson.target.shape == (2, 256, 256)
    side = 1024 / 128 / 4  # cells a pixel
    row, column = round(60 * side), round(60 * side)
    assert lesson.target[1, row, column] == 1 and lesson.target[0, 10, 10] == 1 and (lesson.weight == 1).all()
    assert lesson.target[1].mean() == pytest.approx(np.pi * 25**2 / 128**2, rel=0.03)
    assert len(judged_pictures(ground)) == 2


def test_results_are_kept_and_starts_are_shared(
    ground: Ground, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laboratory = running.Laboratory(tmp_path, tmp_path / "no collections")
    found = [laboratory.run(experiment, ground) for experiment in TINY.experiments()]
    assert all(0 <= result["mean_iou"] <= 1 and 0 <= result["weighted_f"] <= 1 for result in found)
    assert len(list((tmp_path / "starts").iterdir())) == 1
    monkeypatch.setattr(running, "teach", lambda *given: pytest.fail("it was run before"))
    assert [laboratory.run(experiment, ground) for experiment in TINY.experiments()] == found
    html = tmp_path / "report.html"
    page.write(html, replace(TINY, seeds=(0, 1)), found, "here")
    text = html.read_text()
    assert "2 of 4 experiments" in text and "against none; the aim of" in text and "0.6906" in text
    assert json.loads(html.with_suffix(".json").read_text())["results"] == found


def test_experiments_differ_by_all_that_is_done() -> None:
    every = list(Plan().experiments())
    assert len({experiment.key for experiment in every}) == len(every) == 2 * 10 * 4 * 3
    assert len(list(SMALL.experiments())) == 6 * 2 * 3
    one = Experiment("ctx_terrain", "pseudo: area", 2, 0, 10, 100, 50, 256)
    assert one.start_key == replace(one, pictures=5, finetuning=60).start_key
    assert one.start_key != replace(one, pretraining=101).start_key and one.key != replace(one, pictures=5).key


def test_pretrained_weights_are_taken_over_but_for_the_classes() -> None:
    taught, fresh = running.started(10, "none", 1), running.started(3, "none", 2)
    before = fresh.classifier.weight.clone()
    running._take(fresh, taught.state_dict())
    assert (fresh.trunk.stem.weight == taught.trunk.stem.weight).all() and (fresh.classifier.weight == before).all()
    starts = [running.started(3, weights, 2).trunk.state_dict() for weights in ("none", "imagenet", "shipped")]
    last = [start["blocks.15.project.weight"] for start in starts]
    assert not any(torch.equal(one, other) for one, other in itertools.combinations(last, 2))


def test_starts_say_their_weights_and_their_ranking() -> None:
    one = Experiment("ctx_terrain", "imagenet, pseudo: area", 2, 0, 10, 100, 50, 256)
    assert (one.weights, one.ranking) == ("imagenet", "area")
    assert (replace(one, start="pseudo: rating").weights, replace(one, start="pseudo: rating").ranking) == (
        "none",
        "rating",
    )
    assert (replace(one, start="shipped").weights, replace(one, start="shipped").ranking) == ("shipped", "")


def test_the_pool_holds_no_judged_scene_and_one_patch_of_an_observation(ground: Ground, tmp_path: Path) -> None:
    for name in (
        "hirise_landmarks/images/ESP_1_2-0001.jpg",
        "hirise_landmarks/images/ESP_1_2-0002.jpg",
        "hirise_landmarks/images/ESP_3_4-0001.jpg",
        "gusev/one.tif",
        "gusev/one.geojson",
        "ctx_terrain/images/judged.png",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    names = [path.name for path in pool_of(ground, tmp_path)]
    assert names == ["0.png", "ESP_1_2-0001.jpg", "one.tif", "ESP_3_4-0001.jpg"]
