"""Exported decoders are read with onnxruntime as Deepness reads them, and say what our own maps say."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from stac_model.schema import MLModelProperties

from plugin.engine.cli.app import main
from plugin.engine.decoders.decoder import Decoder, on_samples
from plugin.engine.decoders.kinds import new_decoder
from plugin.engine.decoders.package import head_record, load_package, save_package
from plugin.engine.decoders.window_scorer import WindowScorer
from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.encoders.loader import load_encoder
from plugin.engine.encoders.surroundings import window_around
from plugin.engine.errors import ModelError, OutputError
from plugin.engine.exporting.export import export_model
from plugin.engine.formats.model_package import NO_ENCODER
from plugin.engine.jobs import JobContext
from plugin.engine.raster.source import RasterSource
from plugin.engine.raster.window import GridWindow
from plugin.protocol.messages.decoders import ExportModel
from plugin.protocol.messages.rasters import RasterReference
from tests.engine import untrained
from tests.scenes import write_raster


def as_deepness(path: Path, tile: np.ndarray) -> np.ndarray:
    """(C, H, W) of a tile (H, W, 3) of bytes, by the steps of Deepness 0.6.5's ``ModelBase`` and ``Segmentor``."""
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    (given,) = session.get_inputs()
    told = session.get_modelmeta().custom_metadata_map
    mean, deviation = (np.array(json.loads(told[f"standardization_{key}"]), np.float32) for key in ("mean", "std"))
    batch = np.float32(tile[None, :, :, : given.shape[-3]] * 1.0 / 255.0)
    batch = np.transpose((batch - mean) / deviation, (0, 3, 1, 2)).astype(np.float32)
    return session.run(None, {given.name: batch})[0][0]


@pytest.fixture(scope="module")
def raster(tmp_path_factory):
    """Ground of 2600² pixels with data everywhere."""
    rng = np.random.default_rng(2)
    coarse = rng.normal(size=(82, 82)).repeat(32, 0).repeat(32, 1)[:2600, :2600]
    values = np.clip(128 + 30 * coarse + 12 * rng.normal(size=coarse.shape), 1, 255).astype(np.uint8)
    return write_raster(tmp_path_factory.mktemp("ground") / "ground.tif", values)


@pytest.fixture(scope="module")
def student(tmp_path_factory):
    """A student of random weights, whose answers differ from place to place."""
    torch.manual_seed(3)
    head = new_decoder("lite0", 0, 2)
    torch.nn.init.normal_(head.network.classifier.weight, std=0.05)
    head.calibrate(np.array([0.3, -0.3]), 1.5)
    return kept(tmp_path_factory.mktemp("student") / "model", head, encoder=NO_ENCODER)


@pytest.fixture(scope="module")
def exported(student, tmp_path_factory):
    path = tmp_path_factory.mktemp("exported") / "student.onnx"
    return export_model(ExportModel(str(student), str(path)), JobContext())


def test_a_student_says_to_deepness_what_it_says_to_us(exported, student, raster):
    with RasterSource.open(RasterReference(str(raster)), flat=True) as source:
        window = GridWindow(0, 1, 1)
        image = source.read(window)
        scorer = WindowScorer(load_package(student), None, EmbeddingCache(None))
        ours = on_samples(scorer.probabilities((source,), window, image))
    torchs = on_samples(load_package(student).head.probabilities(np.zeros((0, 64, 64), np.float32), image.rgb))
    theirs = as_deepness(Path(exported.path), image.rgb)
    assert theirs.shape == ours.shape == (2, 1024, 1024) and ours.std(axis=(1, 2)).min() > 0.005
    assert np.abs(theirs - torchs).max() < 1e-3, "the same arithmetic"
    assert np.abs(theirs - ours).max() < 0.1 and np.abs(theirs - ours).mean() < 0.01, "maps may compute in bf16"


def test_the_file_holds_what_deepness_documents(exported):
    model = onnx.load(exported.path)
    onnx.checker.check_model(model, full_check=True)
    assert exported.opset == next(entry.version for entry in model.opset_import if entry.domain == "")
    told = {entry.key: json.loads(entry.value) for entry in model.metadata_props}
    assert told["model_type"].capitalize() == "Segmentor"
    assert told["class_names"] == {"0": "plain", "1": "rough"}
    assert told["resolution"] == 100.0 * 100.0, "centimetres a pixel"
    assert told["tiles_size"] == told["tile_size"] == 1024 and 0 < told["tiles_overlap"] < 50
    assert len(told["standardization_mean"]) == len(told["standardization_std"]) == 3
    assert exported.inputs == ("samples",)


def test_the_item_is_one_of_the_machine_learning_model_extension(exported):
    item = json.loads(Path(exported.item).read_text(encoding="utf-8"))
    told = {key.removeprefix("mlm:"): value for key, value in item["properties"].items() if key.startswith("mlm:")}
    read = MLModelProperties.model_validate(told)
    assert read.input[0].input.shape == [1, 3, 1024, 1024] and read.output[0].result.shape == [1, 2, 1024, 1024]
    assert [one["name"] for one in item["properties"]["mlm:output"][0]["classification:classes"]] == [
        "plain", "rough",
    ]  # fmt: skip
    assert read.framework_version and item["properties"]["mlm:hyperparameters"]["opset"] == exported.opset
    asset = item["assets"]["model"]
    content = (Path(exported.item).parent / asset["href"]).read_bytes()
    assert asset["file:size"] == len(content)
    assert asset["file:checksum"] == "1220" + hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize("levels", [(0,), (0, 1)])
def test_a_decoder_on_the_default_model_is_one_file_with_its_encoder(levels, raster, tmp_path):
    torch.manual_seed(4)
    folder = decoder_of_levels(tmp_path / "conv", levels)
    found = export_model(ExportModel(str(folder), str(tmp_path / "conv.onnx")), JobContext())
    package, encoder = load_package(folder), load_encoder("default")
    with RasterSource.open(RasterReference(str(raster)), flat=True) as source:
        window = GridWindow(0, 1, 1)
        image = source.read(window)
        ours = on_samples(WindowScorer(package, encoder, EmbeddingCache(None)).probabilities((source,), window, image))
        if levels == (0,):
            theirs = as_deepness(Path(found.path), image.rgb)
        else:
            around = window_around(source, window, 1)
            corner = source.samples_of(around, *window.pixel_bounds[:2])
            given = {
                "samples": standardised(image.rgb),
                "around_1": standardised(source.read(around).rgb),
                "place_1": np.array(corner, np.float32).reshape(2),
            }
            session = onnxruntime.InferenceSession(found.path, providers=["CPUExecutionProvider"])
            assert [one.name for one in session.get_inputs()] == list(found.inputs) == list(given)
            assert "model_type" not in session.get_modelmeta().custom_metadata_map, "Deepness takes one input"
            theirs = session.run(None, given)[0][0]
    assert ours.std(axis=(1, 2)).min() > 0.005
    assert np.abs(theirs - ours).max() < 0.1 and np.abs(theirs - ours).mean() < 0.01


def standardised(rgb: np.ndarray) -> np.ndarray:
    return ((rgb.transpose(2, 0, 1)[None].astype(np.float32) - 127.5) / 64.0).astype(np.float32)


def kept(folder: Path, head: Decoder, levels: tuple[int, ...] = (0,), **entries) -> Path:
    """A package of a decoder that has learnt nothing."""
    card = load_package(untrained.package(folder.with_name(f"{folder.name}-card"), "linear")).card
    told = {"name": "Some decoder", "head": {**head_record(head), "levels": list(levels)}, "files": {}, **entries}
    save_package(folder, head, dataclasses.replace(card, **told), b"")
    return folder


def decoder_of_levels(folder: Path, levels: tuple[int, ...]) -> Path:
    """An untrained conv decoder that looks at these levels."""
    channels = load_encoder("default").channels
    head = new_decoder("conv", channels * len(levels), 2)
    for parameter in head.parameters():
        torch.nn.init.normal_(parameter, std=0.1)
    head.reduction.directions.copy_(torch.randn_like(head.reduction.directions) / channels**0.5)
    return kept(folder, head, levels)


def test_what_is_no_network_or_on_another_encoder_is_refused_in_words(tmp_path):
    forest = untrained.package(tmp_path / "forest", "forest")
    with pytest.raises(ModelError, match="'forest', which is no network"):
        export_model(ExportModel(str(forest), str(tmp_path / "a.onnx")), JobContext())
    with pytest.raises(OutputError, match=r"does not end in \.onnx"):
        export_model(ExportModel(str(forest), str(tmp_path / "a.pt")), JobContext())
    assert not (tmp_path / "a.onnx").exists()


def test_the_command_line_exports_and_keeps_what_is_there(student, tmp_path, capsys):
    out = str(tmp_path / "out" / "student.onnx")
    assert main(["export-model", str(student), out, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["path"] == out and Path(told["item"]).is_file()
    assert main(["export-model", str(student), out]) == 1
    assert "is there already" in capsys.readouterr().err
