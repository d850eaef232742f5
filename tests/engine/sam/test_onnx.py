"""ONNX pairs that the tests export themselves, in the layouts of the official script and of samexporter."""

from __future__ import annotations

import shutil
import warnings

import numpy as np
import onnx
import pytest
import torch
from torch import nn

from plugin.engine.errors import ModelError
from plugin.engine.sam.backends.torch_backend import TorchSam
from plugin.engine.sam.light import load_light_sam
from plugin.engine.sam.loader import load_model
from plugin.engine.sam.official import SamOnnxModel
from plugin.engine.sam.pixels import PIXEL_MEAN, PIXEL_STD


class PlainPixelsEncoder(nn.Module):
    """As samexporter's with preprocessing: (H, W, 3) in 0 to 255; normalises and pads by itself."""

    def __init__(self, sam):
        super().__init__()
        self.encoder = sam.image_encoder
        self.register_buffer("mean", torch.from_numpy(PIXEL_MEAN))
        self.register_buffer("std", torch.from_numpy(PIXEL_STD))

    def forward(self, image):
        image = ((image - self.mean) / self.std).permute(2, 0, 1)[None]
        below, right = 1024 - image.shape[2], 1024 - image.shape[3]
        return self.encoder(nn.functional.pad(image, (0, right, 0, below)))


def export(module, example, path, inputs, outputs, dynamic=None):
    with torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            module.eval(),
            example,
            path,
            input_names=inputs,
            output_names=outputs,
            dynamic_axes=dynamic,
            opset_version=17,
            dynamo=False,
        )


def export_decoder(sam, path, single=False):
    example = (
        torch.zeros(1, 256, 64, 64),
        torch.randint(0, 1024, (1, 5, 2)).float(),
        torch.randint(0, 4, (1, 5)).float(),
        torch.zeros(1, 1, 256, 256),
        torch.ones(1),
        torch.tensor([1500.0, 2250.0]),
    )
    names = ["image_embeddings", "point_coords", "point_labels", "mask_input", "has_mask_input", "orig_im_size"]
    dynamic = {"point_coords": {1: "points"}, "point_labels": {1: "points"}}
    outputs = ["masks", "iou_predictions", "low_res_masks"]
    export(SamOnnxModel(sam, return_single_mask=single), example, path, names, outputs, dynamic)


@pytest.fixture(scope="module")
def light_sam(light_folder):
    return load_light_sam(light_folder)


@pytest.fixture(scope="module")
def official_pair(light_sam, tmp_path_factory):
    folder = tmp_path_factory.mktemp("official_pair")
    example = (torch.zeros(1, 3, 1024, 1024),)
    export(light_sam.image_encoder, example, folder / "light_encoder.onnx", ["images"], ["embeddings"])
    export_decoder(light_sam, folder / "light_decoder.onnx")
    return folder


@pytest.fixture(scope="module")
def samexporter_pair(light_sam, official_pair, tmp_path_factory):
    folder = tmp_path_factory.mktemp("samexporter_pair")
    export(
        PlainPixelsEncoder(light_sam),
        (torch.zeros(1024, 1024, 3),),
        folder / "light.encoder.onnx",
        ["input_image"],
        ["image_embeddings"],
        {"input_image": {0: "image_height", 1: "image_width"}},
    )
    shutil.copy(official_pair / "light_decoder.onnx", folder / "light.decoder.onnx")
    return folder


@pytest.fixture(scope="module")
def reference(light_folder, blobs):
    # an exported pair decodes whole windows and takes boxes as they are, which the default model's own way does not
    model = TorchSam(load_light_sam(light_folder), "reference", "reference", "", "cpu")
    return model, model.embed(blobs)


PROMPTS = {
    "point": ([(400.0, 300.0)], [1], None),
    "points": ([(400.0, 300.0), (120.0, 200.0), (700.0, 600.0)], [1, 0, 1], None),
    "box": ([], [], np.array([200.0, 100.0, 600.0, 500.0])),
}


@pytest.mark.parametrize("layout", ["official_pair", "samexporter_pair"])
@pytest.mark.parametrize("prompt", PROMPTS.values(), ids=PROMPTS.keys())
def test_a_pair_answers_as_the_model_it_came_from(layout, prompt, reference, blobs, request):
    model = load_model(str(request.getfixturevalue(layout)))
    torch_model, torch_embedding = reference
    embedding = model.embed(blobs)
    assert (embedding.original_size, embedding.input_size) == ((700, 900), (796, 1024))
    points, labels, box = prompt
    ours = model.predict(embedding, np.array(points), np.array(labels), box)
    expected = torch_model.predict(torch_embedding, np.array(points), np.array(labels), box)
    assert ours.logits.shape == (3, 700, 900)
    np.testing.assert_allclose(ours.scores, expected.scores, atol=0.02)
    for mask, wanted in zip(ours.logits > 0, expected.logits > 0, strict=True):
        assert np.logical_and(mask, wanted).sum() >= 0.99 * np.logical_or(mask, wanted).sum()


def test_a_previous_mask_refines(official_pair, reference, blobs):
    model = load_model(str(official_pair / "light_encoder.onnx"))
    embedding = model.embed(blobs)
    torch_model, torch_embedding = reference
    previous = torch_model.predict(torch_embedding, np.array([[400.0, 300.0]]), np.array([1])).low_res[:1]
    prompt = np.array([[420.0, 320.0]]), np.array([1])
    ours = model.predict(embedding, *prompt, None, previous)
    expected = torch_model.predict(torch_embedding, *prompt, None, previous)
    spread = expected.low_res.std()
    np.testing.assert_allclose(ours.low_res, expected.low_res, atol=0.05 * spread)


def test_an_export_with_one_mask_gives_one(light_sam, official_pair, tmp_path, blobs):
    shutil.copy(official_pair / "light_encoder.onnx", tmp_path)
    export_decoder(light_sam, tmp_path / "light_decoder.onnx", single=True)
    model = load_model(str(tmp_path))
    assert model.predict(model.embed(blobs), np.array([[400.0, 300.0]]), np.array([1])).logits.shape == (1, 700, 900)


def test_pairs_differ_by_their_hash(official_pair, samexporter_pair):
    one, other = load_model(str(official_pair)), load_model(str(samexporter_pair))
    assert one.model_hash != other.model_hash
    assert one is load_model(str(official_pair))
    assert (one.backend, one.device) == ("onnx", "cpu")


def test_half_a_pair_is_refused(official_pair, tmp_path):
    shutil.copy(official_pair / "light_encoder.onnx", tmp_path)
    for path in (tmp_path, tmp_path / "light_encoder.onnx"):
        with pytest.raises(ModelError, match="no pair of ONNX files"):
            load_model(str(path))


def test_damaged_files_are_refused(official_pair, tmp_path):
    pair = shutil.copytree(official_pair, tmp_path / "pair")
    decoder = pair / "light_decoder.onnx"
    decoder.write_bytes(decoder.read_bytes()[:1000])
    with pytest.raises(ModelError, match="damaged"):
        load_model(str(pair))


def test_another_architecture_is_refused(official_pair, tmp_path):
    pair = shutil.copytree(official_pair, tmp_path / "pair")
    value = onnx.helper.make_tensor_value_info
    node = onnx.helper.make_node("Relu", ["x"], ["y"])
    graph = onnx.helper.make_graph([node], "g", [value("x", 1, [1, 2])], [value("y", 1, [1, 2])])
    other = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)], ir_version=8)
    onnx.save(other, pair / "light_decoder.onnx")
    with pytest.raises(ModelError, match="lacks image_embeddings"):
        load_model(str(pair))
    onnx.save(other, pair / "light_encoder.onnx")
    with pytest.raises(ModelError, match="no Segment Anything encoder"):
        load_model(str(pair))
