"""The second output is taught on pictures that nothing is measured on, and a run that was stopped goes on."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch
from PIL import Image

from plugin.engine.default_model.imitation.__main__ import export
from plugin.engine.default_model.imitation.pictures import _RULES_FILE, Picture, real_pictures, windows_of
from plugin.engine.default_model.imitation.teacher import lessons
from plugin.engine.default_model.imitation.trainer import Settings, Trainer, imitation_loss
from plugin.engine.default_model.scenes import read_split
from plugin.engine.encoders.semantic_branch import load_branch
from plugin.engine.encoders.vit import PlainViT, ViTShape
from plugin.engine.errors import LabelError
from plugin.engine.sam.catalogue import RESOURCES

TEACHER = ViTShape(channels=64, depth=1, patch=14, grid=4, hidden=64)
QUICK = Settings(steps=4, samples=256 * 256, warm_up_steps=1)


def windows(count: int) -> list[np.ndarray]:
    rng = np.random.default_rng(3)
    return [rng.integers(1, 255, (256, 256), dtype=np.uint8) for _ in range(count)]


@pytest.fixture
def found(tmp_path):
    torch.manual_seed(1)
    return lessons(iter(windows(3)), PlainViT(TEACHER).eval(), tmp_path / "teacher")


def test_held_out_scenes_are_not_looked_at(tmp_path):
    rules = json.loads(_RULES_FILE.read_text())["groups"]
    for rule in rules:
        folder = tmp_path / rule["folder"] / ("images" if rule["files"].startswith("images") else "")
        folder.mkdir(parents=True, exist_ok=True)
        kind = rule["files"].rpartition(".")[2]
        held = [*rule.get("held_out", ()), *read_split()["held_out"].get(rule["folder"], ())]
        held += [f"{part}-1.{kind}" for part in rule.get("held_out_parts", ())]
        for name in [*held, f"seen.{kind}"] if rule["files"].startswith(("*", "images")) else [rule["files"]]:
            path = folder / (name if name.endswith(kind) else f"{name}.{kind}")
            Image.fromarray(np.full((40, 60), 9, np.uint8)).save(path)
    shown = real_pictures(tmp_path, None)
    assert {picture.name.partition(".")[0] for picture in shown} == {"seen", "grey_west", "Co"}
    halves = [picture.pixels.shape[1] for picture in shown if picture.name.startswith(("grey_west", "Co"))]
    assert halves == [30, 30]


def test_a_folder_without_scenes_is_told(tmp_path):
    with pytest.raises(LabelError, match="There are no scenes"):
        real_pictures(tmp_path, None)


def test_windows_without_data_or_contrast_teach_nothing():
    rng = np.random.default_rng(1)
    ground = rng.integers(1, 255, (600, 600), dtype=np.uint8)
    assert len(list(windows_of(Picture("a", ground, {1.0: 3, 0.5: 2}), rng))) == 5
    assert not list(windows_of(Picture("a", np.full((600, 600), 7, np.uint8), {1.0: 3}), rng))
    assert not list(windows_of(Picture("a", np.where(ground > 90, ground, 0), {1.0: 3}), rng))


def test_the_teacher_is_asked_once(found, tmp_path):
    class Never(PlainViT):
        def forward(self, image):
            raise AssertionError("the features are there already")

    again = lessons(iter(windows(3)), Never(TEACHER), tmp_path / "teacher")
    assert np.array_equal(again[0].features(), found[0].features())
    assert found[0].features().shape == (64, 16, 16)


def test_a_run_that_was_stopped_ends_like_one_that_was_not(found, tmp_path):
    model = RESOURCES / "default_model"
    whole = Trainer(found, model, tmp_path, QUICK)
    whole.run()
    (tmp_path / "other").mkdir()
    first = Trainer(found, model, tmp_path / "other", QUICK)
    for _ in range(2):
        first._learn()
        first.step += 1
    first.save()
    rest = Trainer(found, model, tmp_path / "other", QUICK)
    assert rest.step == 2
    rest.run()
    for name, value in whole.parts.state_dict().items():
        assert torch.allclose(value, rest.parts.state_dict()[name], atol=1e-5), name
    export(rest, tmp_path / "out")
    branch = load_branch(tmp_path / "out")
    assert torch.allclose(branch.norm.weight, rest.average["0.norm.weight"], atol=1e-3)


def test_a_run_does_not_go_on_with_other_settings(found, tmp_path):
    Trainer(found, RESOURCES / "default_model", tmp_path, QUICK).save()
    with pytest.raises(LabelError, match="other settings"):
        Trainer(found, RESOURCES / "default_model", tmp_path, Settings(steps=9))


def test_the_loss_is_nothing_for_the_teachers_own_features():
    features = torch.randn(2, 8, 4, 4, generator=torch.Generator().manual_seed(1))
    assert float(imitation_loss(features, features)) == pytest.approx(0.0, abs=1e-6)
    assert float(imitation_loss(-features, features)) > 2
