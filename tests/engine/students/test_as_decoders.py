"""Students as decoders: trained, mapped, judged and trained again through the public doors, without an encoder."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch

from plugin.engine.cli.app import main
from plugin.engine.decoders.decoder import as_floats
from plugin.engine.decoders.kinds import new_decoder
from plugin.engine.decoders.package import load_package, save_package
from plugin.engine.decoders.unet import UNetDecoder
from plugin.engine.decoders.window_scorer import WindowScorer
from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.encoders import loader
from plugin.engine.errors import ModelError
from plugin.engine.formats.model_package import NO_ENCODER, Encoder
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.run import map_landforms
from plugin.engine.mapping.tiles.scorers import scorer_of
from plugin.engine.raster.grid import windows_beside
from plugin.engine.raster.source import RasterSource
from plugin.engine.students import running
from plugin.engine.training.train import train_decoder
from plugin.environment.locations import cache_folder
from plugin.protocol.messages.jobs import LabelledRaster, Map, Progress, Train
from plugin.protocol.messages.rasters import RasterReference
from tests.engine import painted, untrained


@pytest.fixture(scope="module", autouse=True)
def no_encoder():
    """Whoever loads one fails."""

    def refuse(*arguments, **named):
        raise AssertionError("an encoder was loaded")

    with pytest.MonkeyPatch.context() as patch:
        for module in ("plugin.engine.training.train", "plugin.engine.mapping.tiles.scorers"):
            patch.setattr(f"{module}.load_encoder", refuse)
        yield


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    folder = tmp_path_factory.mktemp("students")
    return painted.paint(folder), painted.label(folder / "labels.gpkg")


def request_for(scene, output: Path, **changes) -> Train:
    pair = LabelledRaster(RasterReference(str(scene[0])), str(scene[1]))
    plain = Train(
        (pair,), str(output), unlabelled="ignore", kind="lite0", epochs=6, seed=3, validation_share=0.5,
        colours={"plain": "#3355aa"},
    )  # fmt: skip
    return dataclasses.replace(plain, **changes)


@pytest.fixture(scope="module")
def student(scene, tmp_path_factory):
    """A student of the painted scene, and what it was told on the way."""
    told: list[Progress] = []
    output = tmp_path_factory.mktemp("student") / "model"
    return train_decoder(request_for(scene, output), JobContext(told.append)), told


def test_a_student_learns_and_says_that_it_has_no_encoder(student):
    trained, told = student
    assert trained.scores["mean_iou"] > 0.8
    assert not any("ncod" in progress.text for progress in told)
    package = load_package(Path(trained.package))
    assert package.card.encoder == NO_ENCODER and package.card.levels == (0,)
    assert package.card.head["kind"] == "lite0" and package.card.head["reads"] == "samples"
    assert package.encoder_told == "none: the decoder reads the pixels"
    assert "none: the decoder reads the pixels" in Path(trained.report).read_text(encoding="utf-8")


def test_it_maps_what_it_has_learnt(student, scene, tmp_path):
    mapped = map_landforms(Map(RasterReference(str(scene[0])), student[0].package, str(tmp_path / "map")), JobContext())
    with rasterio.open(mapped.class_raster) as raster:
        found = raster.read(1)
    truth, ground = painted.truth() == 1, found != 255
    assert ((found == 1) & truth & ground).sum() / (((found == 1) | truth) & ground).sum() > 0.8


def test_it_is_judged_and_goes_on_learning_from_a_terminal(student, scene, tmp_path, capsys):
    raster, labels = (str(path) for path in scene)
    judge = [
        "judge",
        "--raster",
        raster,
        "--labels",
        labels,
        "--model",
        student[0].package,
        "--out",
        str(tmp_path / "r.html"),
    ]
    assert main([*judge, "--unlabelled", "ignore", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["scores"]["mean_iou"] > 0.8
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert report["provenance"]["Encoder"] == "none: the decoder reads the pixels"
    again = ["train", "--raster", raster, "--labels", labels, "--out", str(tmp_path / "again"), "--epochs", "1"]
    assert main([*again, "--unlabelled", "ignore", "--start", student[0].package, "--validation-share", "0"]) == 0
    card = load_package(tmp_path / "again").card
    assert card.head["kind"] == "lite0" and card.training["start"]["classes_taken_over"] == ["plain", "rough"]


def scorer_and_window(package: Path, raster: Path, told=lambda progress: None):
    source = RasterSource.open(RasterReference(str(raster)), flat=True)
    window = windows_beside(source.width, source.height, 0, (0, 0, source.width, source.height))[0]
    return WindowScorer(load_package(package), None, EmbeddingCache(None), told), source, window


def test_on_openvino_it_says_what_it_says_in_torch_and_is_converted_once(student, scene):
    package = load_package(Path(student[0].package))
    shutil.rmtree(cache_folder() / "openvino", ignore_errors=True)
    told: list[Progress] = []
    scorer, source, window = scorer_and_window(package.folder, scene[0], told.append)
    image = source.read(window)
    found = scorer.probabilities((source,), window, image)
    expected = package.head.probabilities(np.zeros((0, 64, 64), np.float32), image.rgb)
    assert found.shape == expected.shape == (2, 256, 256) and expected.std() > 0.2
    assert np.abs(found - expected).max() < 0.1 and np.abs(found - expected).mean() < 0.005
    assert [progress.text for progress in told] == ["Converting the decoder to OpenVINO (once)"]
    again = scorer_and_window(package.folder, scene[0], told.append)[0]
    assert np.array_equal(again.probabilities((source,), window, image), found) and len(told) == 1
    (converted,) = (cache_folder() / "openvino").glob("student-*/student.xml")
    converted.write_text("<net/>")
    mended = scorer_and_window(package.folder, scene[0], told.append)[0]
    assert np.array_equal(mended.probabilities((source,), window, image), found) and len(told) == 2


def test_conversions_of_old_students_go(tmp_path, monkeypatch):
    monkeypatch.setattr(running, "_KEPT", 2)
    for age, name in enumerate("abc"):
        folder = tmp_path / f"student-{name}-v1"
        folder.mkdir()
        os.utime(folder, (1000 - age, 1000 - age))
    running._tidy(tmp_path / "student-c-v1")
    assert sorted(folder.name for folder in tmp_path.iterdir()) == ["student-a-v1", "student-c-v1"]


def test_layers_go_through_the_first_convolution(tmp_path):
    torch.manual_seed(0)
    one, two = (new_decoder("lite0", 0, 2, layers=count).eval() for count in (1, 2))
    two.network.load_state_dict({
        name: value if value.shape == wanted.shape else value.repeat(1, 2, 1, 1) / 2
        for (name, value), wanted in zip(
            one.network.state_dict().items(), two.network.state_dict().values(), strict=True
        )
    })  # fmt: skip
    rgb = np.random.default_rng(1).integers(0, 256, (64, 64, 3)).astype(np.uint8)
    none = np.zeros((0, 4, 4), np.float32)
    twice = two.probabilities(none, np.concatenate([rgb, rgb], 2))
    assert np.allclose(twice, one.probabilities(none, rgb), atol=1e-4)
    assert two.settings == {"shrink": one.settings["shrink"], "layers": 2}
    with pytest.raises(RuntimeError, match="must match the size"):
        two.probabilities(none, rgb)


@pytest.mark.parametrize(("kind", "millions"), [("segformer-b0", 3.7), ("segformer-b1", 13.7), ("segformer-b2", 27.4)])
def test_segformers_have_the_papers_sizes(kind, millions):
    decoder = new_decoder(kind, 0, 19)
    count = sum(parameter.numel() for parameter in decoder.network.model.parameters()) / 1e6
    assert count == pytest.approx(millions, abs=0.06)
    picture = as_floats(torch.zeros(1, 3, 128, 192, dtype=torch.uint8))
    with torch.no_grad():
        assert decoder.eval()(torch.zeros(1, 0, 8, 12), picture).shape == (1, 19, 32, 48)


def test_another_number_of_layers_is_refused(student, scene, tmp_path):
    pair = LabelledRaster(RasterReference(str(scene[0])), str(scene[1]), others=(RasterReference(str(scene[0])),))
    asked = request_for(scene, tmp_path / "two", pairs=(pair,), start=student[0].package)
    with pytest.raises(ModelError, match="learnt on 1 layer of its ground, and not on 2 layers"):
        train_decoder(asked, JobContext())


def test_unets_of_before_map_without_the_encoder_that_their_card_names(scene, tmp_path):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tests.engine.untrained.load_encoder", loader.load_encoder)
        folder = untrained.package(tmp_path / "now", "unet", sampling_m=painted.METRES)
    package = load_package(folder)
    torch.manual_seed(1)
    old = UNetDecoder(640, 96, 2)
    card = dataclasses.replace(
        package.card,
        encoder=Encoder("default", "default", "0" * 64),
        head={"architecture": "landform-decoder-2", "kind": "unet", "channels": 640, "components": 96, "settings": {},
              "levels": [0, 1, 2]},
        files={},
    )  # fmt: skip
    save_package(tmp_path / "old", old, card, b"")
    scorer = scorer_of(load_package(tmp_path / "old"), JobContext())
    _, source, window = scorer_and_window(folder, scene[0])
    image = source.read(window)
    with torch.no_grad():
        detail = as_floats(torch.from_numpy(old.picture_of(image.rgb))[None])
        expected = torch.softmax(old.eval()(torch.zeros(1, 96, 64, 64), detail)[0], 0).numpy()
    assert np.allclose(scorer.probabilities((source,), window, image), expected, atol=1e-5)


def test_the_server_starts_without_transformers():
    code = (
        "import sys, plugin.engine.server, plugin.engine.decoders.kinds, plugin.engine.mapping.run\n"
        "print([name for name in ('transformers', 'monai', 'onnx', 'onnxscript') if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert said.strip() == "[]"
