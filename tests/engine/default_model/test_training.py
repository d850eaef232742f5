from __future__ import annotations

import csv
import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from plugin.engine.default_model.export import export
from plugin.engine.default_model.first_prompts import first_prompts
from plugin.engine.default_model.prompts import error_click, first_click, loose_box
from plugin.engine.default_model.samples import Sample, Sampler
from plugin.engine.default_model.scenes import (
    HELD_OUT_SEEDS,
    AnnotatedScene,
    Target,
    read_split,
    real_scenes,
    rendered_scene,
    training_seeds,
)
from plugin.engine.default_model.trainer import Phase, Settings, Trainer
from plugin.engine.errors import LabelError
from plugin.engine.sam.light import load_light_sam
from plugin.engine.sam.loader import load_model
from tests.scenes import SHARED, scene


def test_no_scene_is_in_both_parts_nor_two_cuts_of_one_hirise_image() -> None:
    training, held_out = (read_split()[part] for part in ("training", "held_out"))
    for folder in training:
        assert training[folder] and held_out[folder]
        assert not {_observation(name) for name in training[folder]} & {_observation(name) for name in held_out[folder]}
    assert {"MC11E-D.png", "MC11E-K.png"} == set(held_out["ctx_craters"])


def _observation(name: str) -> str:
    return "_".join(name.split("_")[:3])


def test_training_opens_no_held_out_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    scene("ctx_craters/boxes.csv")
    rasterio = pytest.importorskip("rasterio")
    opened: list[str] = []
    for module, name in ((Image, "open"), (rasterio, "open")):
        real = getattr(module, name)
        monkeypatch.setattr(
            module,
            name,
            lambda path, *rest, real=real, **options: (opened.append(Path(path).stem), real(path, *rest, **options))[1],
        )

    scenes = real_scenes(SHARED, "training")

    held_out = {Path(name).stem for names in read_split()["held_out"].values() for name in names}
    assert opened and not held_out & set(opened)
    assert not held_out & {Path(item.name).stem for item in scenes}
    with (SHARED / "ctx_craters/boxes.csv").open() as stream:
        experts = {row["image"] for row in csv.DictReader(stream) if row["annotator"] == "expert"}
    assert not experts & {item.name for item in scenes}
    assert sum(len(item.targets) for item in scenes) > 500


@pytest.mark.parametrize("seed", [0, 1, 20, 777])
def test_training_renders_no_held_out_scene(seed: int) -> None:
    for count in (400, HELD_OUT_SEEDS.start):
        seeds = training_seeds(seed, count)
        assert len(seeds) == count and not set(seeds) & set(HELD_OUT_SEEDS)
    with pytest.raises(ValueError, match="at most"):
        training_seeds(seed, HELD_OUT_SEEDS.start + 1)


def _disc_scene() -> AnnotatedScene:
    rows, columns = np.mgrid[:200, :200]
    picture = np.where(np.hypot(columns - 79.5, rows - 99.5) < 20, 60, 150).astype(np.uint8)
    return AnnotatedScene("disc", "ctx_craters", Image.fromarray(picture), (Target((60.0, 80.0, 100.0, 120.0)),))


def test_windows_show_the_landform_under_its_mask() -> None:
    sampler = Sampler([_disc_scene()], seed=1)
    for index in range(12):
        sample = sampler.draw(0, index, 256, 2)
        assert sample.image.shape == (256, 256) and sample.masks.shape == (2, 64, 64)
        assert all(0 <= offset <= 768 and offset % 16 == 0 for offset in sample.offset)
        small = sample.image.reshape(64, 4, 64, 4).mean((1, 3))
        mask = sample.masks[0]
        ring = (np.asarray(small) > 0) & ~mask
        assert abs(small[mask].mean() - np.median(small[ring])) > 15
    again = Sampler([_disc_scene()], seed=1).draw(0, 11, 256, 2)
    assert np.array_equal(again.image, sample.image) and np.array_equal(again.masks, sample.masks)


def test_a_drawn_ellipse_and_a_cut_mask_have_the_area_they_should() -> None:
    ellipse = Target((10.0, 20.0, 50.0, 40.0)).draw((0.0, 0.0, 64.0, 64.0), 128)
    assert ellipse.sum() / 4 == pytest.approx(np.pi * 20 * 10, rel=0.03)
    item = rendered_scene(3).targets[0]
    assert item.mask is not None
    drawn = item.draw((0.0, 0.0, 640.0, 640.0), 320).sum() * 4
    assert drawn == pytest.approx((np.asarray(item.mask) > 127).sum(), rel=0.1)


def test_clicks_fall_where_they_should() -> None:
    rng = np.random.default_rng(2)
    truth = np.zeros((64, 64), dtype=bool)
    truth[20:40, 10:50] = True
    guess = np.zeros_like(truth)
    guess[20:40, 10:30] = True
    for _ in range(30):
        column, row = first_click(truth, rng)
        assert truth[round(row), round(column)]
        column, row, label = error_click(truth, guess, rng)
        assert label == 1 and truth[round(row), round(column)] and not guess[round(row), round(column)]
        column, row, label = error_click(guess, truth, rng)
        assert label == 0 and truth[round(row), round(column)] and not guess[round(row), round(column)]
        assert np.allclose(loose_box(truth, rng, 0.05), (10, 20, 50, 40), atol=0.15 * 40 + 0.1)


def test_first_prompts_are_clicks_and_boxes_that_are_also_drawn() -> None:
    rng = np.random.default_rng(5)
    masks = np.zeros((40, 64, 64), dtype=bool)
    masks[:, 20:40, 10:50] = True
    offsets = [(256, 128)] * len(masks)
    seen, lines = set(), set()
    for _ in range(60):
        prompts = first_prompts(masks, offsets, rng)
        for points, labels, drawn, shown, boxed in zip(
            prompts.points, prompts.labels, prompts.drawn, prompts.shown, prompts.boxed, strict=True
        ):
            seen.add((tuple(sorted(labels.tolist())), bool(shown), bool(boxed)))
            for (x, y), label in zip(points, labels, strict=True):
                if label == 1:
                    assert masks[0][int(y - 128) // 4, int(x - 256) // 4]
            if boxed:
                (left, top), (right, bottom) = points[labels == 2][0], points[labels == 3][0]
                assert np.allclose((left, top, right, bottom), (295.5, 207.5, 455.5, 287.5), atol=0.15 * 160 + 0.1)
            on = int((labels == 1).sum())
            line = bool((drawn >= 0).all())  # a scribble: a ridge that says nothing of the ground beside it
            lines.add((on, line and bool(shown)))
            if line and shown:
                assert masks[0][drawn >= 9.9].all() and (drawn[:16] == 0).all()
                assert all(drawn[int(y - 127.5) // 4, int(x - 255.5) // 4] >= 9.9 for x, y in points[labels == 1])
            elif shown:  # an ellipse fills 0.785 of its box, of which roughly outlined ones miss each side
                assert 0.2 < (drawn > 0).sum() / (0.785 * masks[0].sum()) < 2.0
                assert drawn[30, 30] > 0 > drawn[5, 5]
    assert lines == {(0, False), (1, False), (1, True), (2, True)}
    one_pad, two_pads = (-1, 1), (-1, -1, 1)
    assert seen == {
        *((kind, shown, False) for kind in (one_pad, two_pads) for shown in (False, True)),
        *((kind, True, False) for kind in ((1, 1), (-1, 1, 1))),
        ((2, 3), True, True),
        ((1, 2, 3), True, True),
    }


def test_training_learns_goes_on_where_it_stopped_and_writes_a_model(tmp_path: Path) -> None:
    settings = Settings(steps=9, warm_up_steps=2, phases=(Phase(1.0, 128, 2, 1, 0.0),))
    sampler = Sampler([_disc_scene()], seed=1)
    first = Trainer(sampler, tmp_path, settings)
    first.run(until=8)
    losses = [row[0] for row in first.recent]
    assert len(losses) == 8 and np.mean(losses[-3:]) < np.mean(losses[:3])

    second = Trainer(sampler, tmp_path, settings)
    assert (second.step, second.seconds) == (8, first.seconds)
    for name, value in first.sam.state_dict().items():
        assert torch.equal(value, second.sam.state_dict()[name])
    second.run()
    second.run()
    assert second.step == 9

    (tmp_path / "whole").mkdir()
    whole = Trainer(sampler, tmp_path / "whole", settings)
    whole.run()
    for name, value in whole.average.items():
        assert torch.allclose(value, second.average[name], rtol=1e-3, atol=1e-4), name

    export(tmp_path, tmp_path / "model")
    model = load_light_sam(tmp_path / "model")
    assert torch.allclose(
        model.mask_decoder.iou_token.weight, second.average["mask_decoder.iou_token.weight"], atol=1e-3
    )
    card = json.loads((tmp_path / "model" / "card.json").read_text())
    assert card["training"]["steps"] == second.step and card["scores"] == {}
    assert load_model(str(tmp_path / "model"), backend="torch", device="cpu").knows_scribbles
    older = shutil.copytree(tmp_path / "model", tmp_path / "older")
    (older / "card.json").write_text(json.dumps({"architecture": card["architecture"]}))
    assert not load_model(str(older), backend="torch", device="cpu").knows_scribbles


@pytest.mark.parametrize("changed", ["settings", "scenes"])
def test_a_run_does_not_go_on_with_other_settings_or_scenes(tmp_path: Path, changed: str) -> None:
    settings = Settings(steps=4, warm_up_steps=2, phases=(Phase(1.0, 128, 2, 1, 0.0),))
    Trainer(Sampler([_disc_scene()], seed=1), tmp_path, settings).run(until=1)
    before = (tmp_path / "checkpoint.pt").read_bytes()

    scene = _disc_scene()
    if changed == "settings":
        settings = replace(settings, steps=5)
    else:
        scene.image.putpixel((0, 0), 255 - scene.image.getpixel((0, 0)))
    with pytest.raises(LabelError, match="other settings or other scenes.*--work"):
        Trainer(Sampler([scene], seed=1), tmp_path, settings)
    assert (tmp_path / "checkpoint.pt").read_bytes() == before


def test_each_kind_of_landform_is_asked_as_often() -> None:
    image = Image.fromarray(np.zeros((400, 400), dtype=np.uint8))
    craters = [Target((x, 40.0, x + 30.0, 70.0)) for x in range(10, 370, 40)]
    mesa = Target((150.0, 200.0, 210.0, 300.0), kind="mesa")
    sampler = Sampler([AnnotatedScene("many", "rendered", image, (*craters, mesa))], seed=1)
    tall = sum(int(_height(sampler.draw(0, index, 256, 1)) > 1.3) for index in range(80))
    assert 25 <= tall <= 55


def _height(sample: Sample) -> float:
    rows, columns = np.nonzero(sample.masks[0])
    sides = sorted((np.ptp(rows) + 1, np.ptp(columns) + 1))
    return float(sides[1] / sides[0])
