"""ONNX pairs in the layout of transformers.js, exported from models of transformers and from the default one."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn
from transformers import SamConfig, SamMaskDecoderConfig, SamModel, SamPromptEncoderConfig, SamVisionConfig

from plugin.engine.errors import ModelError
from plugin.engine.sam.backends.torch_backend import TorchSam
from plugin.engine.sam.catalogue import entries
from plugin.engine.sam.contents import gives_features_alone
from plugin.engine.sam.light import load_light_sam
from plugin.engine.sam.loader import load_model
from tests.engine.sam.test_onnx import export

_INPUTS = ["input_points", "input_labels", "image_embeddings", "image_positional_embeddings"]
_DYNAMIC = {"input_points": {2: "points"}, "input_labels": {2: "points"}}


class Vision(nn.Module):
    """As Optimum splits a SAM of transformers: the image encoder with the positions of its cells."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, pixel_values):
        positions = self.model.get_image_wide_positional_embeddings()
        return self.model.vision_encoder(pixel_values)[0], positions.repeat(pixel_values.shape[0], 1, 1, 1)


class Prompted(nn.Module):
    """The rest."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, input_points, input_labels, image_embeddings, positions):
        sparse, dense = self.model.prompt_encoder(
            input_points=input_points, input_labels=input_labels, input_boxes=None, input_masks=None
        )
        masks, scores = self.model.mask_decoder(
            image_embeddings=image_embeddings,
            image_positional_embeddings=positions,
            sparse_prompt_embeddings=sparse,
            dense_prompt_embeddings=dense,
            multimask_output=True,
        )[:2]
        return scores, masks


class LightVision(nn.Module):
    def __init__(self, sam):
        super().__init__()
        self.sam = sam

    def forward(self, pixel_values):
        return self.sam.image_encoder(pixel_values), self.sam.prompt_encoder.get_dense_pe()


class LightPrompted(nn.Module):
    """segment-anything's own parts behind the names of transformers."""

    def __init__(self, sam):
        super().__init__()
        self.sam = sam

    def forward(self, input_points, input_labels, image_embeddings, positions):
        encoder, decoder = self.sam.prompt_encoder, self.sam.mask_decoder
        clicks = input_points[:, 0] + 0.5, input_labels[:, 0]
        points = torch.cat([clicks[0], torch.zeros(1, 1, 2)], dim=1)
        labels = torch.cat([clicks[1].float(), -torch.ones(1, 1)], dim=1)[..., None]
        sparse = encoder.pe_layer.forward_with_coords(points, encoder.input_image_size)
        sparse = torch.where(labels == -1, encoder.not_a_point_embed.weight.expand_as(sparse), sparse)
        for kind in (0, 1):
            sparse = sparse + (labels == kind) * encoder.point_embeddings[kind].weight
        dense = encoder.no_mask_embed.weight.reshape(1, -1, 1, 1).expand(1, -1, *image_embeddings.shape[2:])
        masks, scores = decoder.predict_masks(image_embeddings, positions, sparse, dense)
        return scores[:, None, 1:], masks[:, None, 1:]


def export_split(vision, prompted, folder: Path, ending: str = "") -> Path:
    """Both files of a folder as a repository of transformers.js holds them."""
    place = folder / "onnx"
    place.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text('{"model_type": "sam"}')
    outputs = ["image_embeddings", "image_positional_embeddings"]
    image = (torch.zeros(1, 3, 1024, 1024),)
    export(vision, image, place / f"vision_encoder{ending}.onnx", ["pixel_values"], outputs)
    example = (
        torch.randint(0, 1024, (1, 1, 3, 2)).float(),
        torch.tensor([[[1, 0, 1]]]),
        torch.zeros(1, 256, 64, 64),
        torch.zeros(1, 256, 64, 64),
    )
    target = place / f"prompt_encoder_mask_decoder{ending}.onnx"
    export(prompted, example, target, _INPUTS, ["iou_scores", "pred_masks"], _DYNAMIC)
    return folder


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory):
    """A SAM of the library transformers with few random weights, and its folder."""
    torch.manual_seed(0)
    vision = SamVisionConfig(
        hidden_size=32, num_hidden_layers=2, num_attention_heads=2, mlp_dim=64, global_attn_indexes=[1], window_size=14
    )
    prompts, masks = SamPromptEncoderConfig(), SamMaskDecoderConfig(num_hidden_layers=1)
    config = SamConfig(vision_config=vision, prompt_encoder_config=prompts, mask_decoder_config=masks)
    model = SamModel(config).eval()
    folder = tmp_path_factory.mktemp("slimsam")
    return model, export_split(Vision(model), Prompted(model), folder)


@pytest.fixture(scope="module")
def light_split(light_folder, tmp_path_factory):
    sam = load_light_sam(light_folder)
    return export_split(LightVision(sam), LightPrompted(sam), tmp_path_factory.mktemp("light_split"))


def test_row_29_a_pair_of_transformers_js_answers_as_the_model_it_came_from(tiny, blobs) -> None:
    """Row 29 of issue 17."""
    theirs, folder = tiny
    model = load_model(str(folder))
    embedding = model.embed(blobs)
    points, labels = np.array([[400.0, 300.0], [120.0, 200.0]]), np.array([1, 0])
    ours = model.predict(embedding, points, labels)
    scale = np.array([1024 / 900, 796 / 700])
    with torch.no_grad():
        expected = theirs(
            image_embeddings=torch.from_numpy(embedding.features.astype(np.float32))[None],
            input_points=torch.tensor(points * scale, dtype=torch.float32)[None, None],
            input_labels=torch.tensor(labels)[None, None],
            multimask_output=True,
        )
    np.testing.assert_allclose(ours.scores, expected.iou_scores[0, 0].numpy(), atol=1e-3)
    masks = expected.pred_masks[0, 0].numpy()
    np.testing.assert_allclose(ours.low_res, masks, atol=0.02 * masks.std())


def overlap(one: np.ndarray, other: np.ndarray) -> float:
    return float(np.logical_and(one, other).sum() / np.logical_or(one, other).sum())


def test_row_29_clicks_and_boxes_find_what_the_official_layout_finds(light_split, light_folder, blobs) -> None:
    model = load_model(str(light_split))
    theirs = TorchSam(load_light_sam(light_folder), "reference", "reference", "", "cpu")
    embedding, expected = model.embed(blobs), theirs.embed(blobs)
    clicks = np.array([[400.0, 300.0], [120.0, 200.0]]), np.array([1, 0])
    ours, wanted = model.predict(embedding, *clicks), theirs.predict(expected, *clicks)
    for mask, other in zip(ours.logits > 0, wanted.logits > 0, strict=True):
        assert overlap(mask, other) > 0.98
    single, one = model.predict(embedding, *clicks, multimask=False), theirs.predict(expected, *clicks)
    assert single.logits.shape == (1, 700, 900)
    assert overlap(single.logits[0] > 0, one.logits[int(np.argmax(one.scores))] > 0) > 0.98
    box = np.array([200.0, 100.0, 600.0, 500.0])
    around = [(400.0, 300.0), (140.0, 300.0), (660.0, 300.0), (400.0, 40.0), (400.0, 560.0)]  # the layout has no boxes
    ours = model.predict(embedding, [], [], box)
    wanted = model.predict(embedding, np.array(around), np.array([1, 0, 0, 0, 0]))
    np.testing.assert_allclose(ours.low_res, wanted.low_res, atol=0.02 * wanted.low_res.std())


def test_row_29_the_folder_is_a_model_to_click_with(tiny, tmp_path, monkeypatch) -> None:
    _, folder = tiny
    assert not gives_features_alone(folder)
    shutil.copytree(folder, tmp_path / "models" / "slimsam")
    monkeypatch.setenv("LANDFORM_MODELS", str(tmp_path / "models"))
    files = (folder / "onnx" / name for name in ("vision_encoder.onnx", "prompt_encoder_mask_decoder.onnx"))
    assert len({load_model(str(path)).model_hash for path in (folder, *files)}) == 1
    assert entries()


def test_row_29_of_several_precisions_the_whole_one_counts(tiny, tmp_path) -> None:
    _, folder = tiny
    copy = shutil.copytree(folder, tmp_path / "several")
    for file in list((copy / "onnx").glob("*.onnx")):
        file.with_name(f"{file.stem}_quantized.onnx").write_bytes(b"another precision")
    assert load_model(str(copy)).model_hash == load_model(str(folder)).model_hash


def test_row_29_halves_of_two_exports_are_refused(tiny, tmp_path) -> None:
    _, folder = tiny
    copy = shutil.copytree(folder, tmp_path / "halves")
    encoder = copy / "onnx" / "vision_encoder.onnx"
    export(nn.Conv2d(3, 256, 16, 16), (torch.zeros(1, 3, 1024, 1024),), encoder, ["pixel_values"], ["image_embeddings"])
    with pytest.raises(ModelError, match="gives no image_positional_embeddings"):
        load_model(str(copy))
