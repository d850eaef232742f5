"""A student is pretrained on pictures of discs, and a training starts from it: by the engine and by the command."""

from __future__ import annotations

import json
from pathlib import Path

import geopandas
import numpy as np
import pytest
import shapely
import torch
from PIL import Image

from plugin.engine.decoders.package import load_package
from plugin.engine.errors import Cancelled, LabelError, ModelError, OutputError
from plugin.engine.jobs import JobContext
from plugin.engine.pretraining import pictures
from plugin.engine.pretraining.pretrain import pretrain_student
from plugin.engine.sam.catalogue import RESOURCES
from plugin.engine.service.mapping import compare_ground
from plugin.engine.training.train import train_decoder
from plugin.protocol.messages.jobs import CompareGround, LabelledRaster, Train
from plugin.protocol.messages.pretraining import Pretrain
from plugin.protocol.messages.rasters import RasterReference
from tests.engine.cli.commands import run

pytestmark = pytest.mark.skipif(
    not (RESOURCES / "default_model" / "model.safetensors").is_file(), reason="needs the default model"
)
DISCS = ((40, 40, 16), (120, 50, 20), (70, 130, 18), (150, 150, 22))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pretraining")


@pytest.fixture(scope="module")
def images(home: Path) -> tuple[RasterReference, ...]:
    """Two pictures of 192 x 192 pixels with dark discs."""
    rows, columns = np.mgrid[:192, :192]
    found = []
    for number in range(2):
        shade = np.zeros(rows.shape)
        for column, row, radius in DISCS[number:]:
            shade = np.maximum(shade, np.hypot(columns - column, rows - row) < radius)
        noise = np.random.default_rng(number).normal(0, 4, shade.shape)
        path = home / f"discs-{number}.png"
        Image.fromarray((140 - 70 * shade + noise).clip(0, 255).astype(np.uint8)).save(path)
        found.append(RasterReference(str(path)))
    return tuple(found)


@pytest.fixture(scope="module")
def package(home: Path, images: tuple[RasterReference, ...]) -> Path:
    out = home / "pretrained.model"
    made = pretrain_student(Pretrain(images, str(out), masks=5, steps=3), JobContext())
    assert made.package == str(out) and made.pictures == 2 and made.found >= 4 and not made.cancelled
    return out


def test_the_card_says_what_it_was_pretrained_on(package: Path) -> None:
    card = load_package(package).card
    told = card.training["pretrained"]
    assert told["images"] == ["discs-0.png", "discs-1.png"] and told["ranking"] == "rating"
    assert told["masks_of_a_picture"] == 5 and told["steps"] == 3 and "2304.07969" in told["after"]
    assert [item.name for item in card.classes] == [f"mask {number}" for number in range(1, 6)] and card.background
    assert card.head["kind"] == "segformer-b0"
    assert (package / "curves.png").is_file()


def test_masks_of_a_searched_image_are_not_looked_for_again(
    home: Path, images: tuple[RasterReference, ...], package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "search", lambda *given: pytest.fail("it was searched before"))
    made = pretrain_student(Pretrain(images, str(home / "again.model"), ranking="area", steps=1), JobContext())
    assert made.found >= 4


def test_a_training_starts_from_it(home: Path, images: tuple[RasterReference, ...], package: Path) -> None:
    discs = [shapely.Point(column, row).buffer(radius) for column, row, radius in DISCS]
    labels = home / "discs.gpkg"
    geopandas.GeoDataFrame({"class": ["disc"] * len(discs)}, geometry=discs).to_file(labels)
    pair = LabelledRaster(images[0], str(labels))
    request = Train((pair,), str(home / "trained.model"), start=str(package), epochs=1, validation_share=0.0)
    trained = train_decoder(request, JobContext())
    assert any("pretrained without labels on 2 images" in note for note in trained.scores["notes"])
    before, after = load_package(package).head, load_package(Path(trained.package)).head
    assert after.kind == "segformer-b0"
    name = "network.model.segformer.stages.0.patch_embeddings.proj.weight"
    names = [key for key in before.state_dict() if "proj.weight" in key]
    name = name if name in names else names[0]
    fresh = type(after)(after.channels, after.components, 2, **after.settings).state_dict()[name]
    started, kept = before.state_dict()[name], after.state_dict()[name]
    assert torch.dist(kept, started) < torch.dist(kept, fresh) / 4
    card = json.loads((Path(trained.package) / "card.json").read_text())
    assert card["training"]["start"]["name"] == "pretrained.model"


def test_a_map_by_its_masks_is_told_to_mean_nothing(images: tuple[RasterReference, ...], package: Path) -> None:
    reply, _ = compare_ground(CompareGround(images[0], str(package)), b"", JobContext())
    assert any("its classes are no landforms" in sentence for sentence in reply.notices)


def test_stopped_while_it_learns_it_keeps_what_it_has_learnt(home: Path, images: tuple[RasterReference, ...]) -> None:
    asked = []

    def stopped() -> bool:
        asked.append(1)
        return len(asked) > 8

    out = home / "stopped.model"
    made = pretrain_student(Pretrain(images, str(out), steps=500), JobContext(None, stopped))
    assert made.cancelled and load_package(out).card.training["pretrained"]["cancelled"]


def test_stopped_before_it_learns_it_writes_nothing(home: Path, images: tuple[RasterReference, ...]) -> None:
    out = home / "never.model"
    with pytest.raises(Cancelled):
        pretrain_student(Pretrain(images, str(out)), JobContext(None, lambda: True))
    assert not out.exists()


def test_what_cannot_be_pretrained_is_refused(home: Path, images: tuple[RasterReference, ...], package: Path) -> None:
    flat = home / "flat.png"
    Image.fromarray(np.full((192, 192), 120, dtype=np.uint8)).save(flat)
    with pytest.raises(LabelError, match="No mask was found"):
        pretrain_student(Pretrain((RasterReference(str(flat)),), str(home / "flat.model")), JobContext())
    with pytest.raises(ModelError, match="nothing to pretrain"):
        pretrain_student(Pretrain(images, str(home / "conv.model"), kind="conv"), JobContext())
    with pytest.raises(LabelError, match="no ranking 'colour'"):
        pretrain_student(Pretrain(images, str(home / "colour.model"), ranking="colour"), JobContext())
    with pytest.raises(OutputError, match="exists already"):
        pretrain_student(Pretrain(images, str(package)), JobContext())


def test_the_command_tells_what_it_made(
    home: Path, images: tuple[RasterReference, ...], package: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    out = home / "command.model"
    words = ("--out", out, "--ranking", "boundaries", "--kind", "lite0", "--steps", 1)
    status, data, said = run(capfd, "pretrain", *(image.source for image in images), *words)
    assert status == 0, said
    assert data["package"] == str(out) and data["pictures"] == 2
    assert [item.name for item in load_package(out).card.classes] == ["mask 1"]
