"""Our masks, scores and logits against the official predictor's, on a checkpoint of the official ViT-B layout."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy import ndimage

from plugin.engine.sam import pixels
from plugin.engine.sam.backends.openvino_backend import OpenVinoSam, is_converted
from plugin.engine.sam.loader import load_model
from plugin.engine.sam.official import SamPredictor, sam_model_registry

POINT = ([(400.0, 300.0)], [1], None)
POINTS = ([(400.0, 300.0), (120.5, 200.25), (600.0, 500.0)], [1, 0, 1], None)
BOX = ([], [], (200.0, 100.0, 600.0, 500.0))
BOX_AND_POINT = ([(400.0, 300.0), (210.0, 110.0)], [1, 0], (200.0, 100.0, 600.0, 500.0))
PROMPTS = {"point": POINT, "points": POINTS, "box": BOX, "box and point": BOX_AND_POINT}


@pytest.fixture(autouse=True)
def as_official(monkeypatch):
    """Small masks are interpolated as officially: what the splines add is tested in test_small_discs.py."""
    monkeypatch.setattr(pixels, "_FEW_CELLS", 0)


@pytest.fixture(scope="session")
def official(vit_b_file, blobs):
    predictor = SamPredictor(sam_model_registry["vit_b"](checkpoint=str(vit_b_file)))
    predictor.set_image(blobs)
    return predictor


@pytest.fixture(scope="session")
def torch_model(vit_b_file):
    return load_model(str(vit_b_file), backend="torch", device="cpu")


@pytest.fixture(scope="session")
def torch_embedding(torch_model, blobs):
    return torch_model.embed(blobs)


@pytest.fixture(scope="session")
def openvino_model(vit_b_file):
    return load_model(str(vit_b_file), backend="openvino")


@pytest.fixture(scope="session")
def openvino_embedding(openvino_model, blobs):
    return openvino_model.embed(blobs)


@pytest.fixture(scope="session")
def exact_openvino(openvino_model, landform_home):
    """The same in single precision, where the CPU would take another one by itself."""
    if openvino_model.precision == "f32":
        return openvino_model
    (folder,) = (landform_home / "cache" / "openvino").glob(f"{openvino_model.model_hash[:32]}*")
    return OpenVinoSam(folder, "exact", "exact", openvino_model.model_hash, "f32")


@pytest.fixture(scope="session")
def exact_embedding(exact_openvino, blobs):
    return exact_openvino.embed(blobs)


def ask_official(official, prompt, mask=None, multimask=True):
    points, labels, box = prompt
    masks, scores, low_res = official.predict(
        np.array(points) if points else None,
        np.array(labels) if points else None,
        None if box is None else np.array(box),
        mask,
        multimask,
        return_logits=True,
    )
    return masks, scores, low_res


def ask(model, embedding, prompt, mask=None, multimask=True):
    points, labels, box = prompt
    box = None if box is None else np.array(box)
    return model.predict(embedding, np.array(points).reshape(-1, 2), np.array(labels), box, mask, multimask)


def iou(one, other):
    return np.logical_and(one, other).sum() / max(np.logical_or(one, other).sum(), 1)


def assert_same_masks(ours, official):
    """The same masks, to the sample, and the same logits in them and around them."""
    np.testing.assert_array_equal(ours > 0, official > 0)
    near = ndimage.binary_dilation(official > 0, np.ones((1, 3, 3)), iterations=8)
    assert near.any()
    np.testing.assert_allclose(ours[near], official[near], atol=1e-5)


def test_the_embedding_equals_the_official_one(official, torch_embedding, blobs):
    torch.testing.assert_close(torch.from_numpy(torch_embedding.features)[None], official.features)
    assert torch_embedding.original_size == blobs.shape[:2]
    assert torch_embedding.input_size == official.input_size


@pytest.mark.parametrize("multimask", [True, False], ids=["three masks", "one mask"])
@pytest.mark.parametrize("prompt", PROMPTS.values(), ids=PROMPTS.keys())
def test_torch_equals_the_official_predictor(official, torch_model, torch_embedding, prompt, multimask):
    masks, scores, low_res = ask_official(official, prompt, None, multimask)
    ours = ask(torch_model, torch_embedding, prompt, None, multimask)
    assert ours.logits.shape == (3 if multimask else 1, 700, 900)
    assert_same_masks(ours.logits, masks)
    np.testing.assert_allclose(ours.low_res, low_res, atol=1e-5)
    np.testing.assert_allclose(ours.scores, scores, atol=1e-5)


@pytest.mark.parametrize("prompt", [POINTS, BOX], ids=["points", "box"])
def test_torch_refines_a_previous_mask_as_the_official_predictor(official, torch_model, torch_embedding, prompt):
    first = ask_official(official, POINT)[2][:1]
    masks, scores, low_res = ask_official(official, prompt, first)
    ours = ask(torch_model, torch_embedding, prompt, first)
    assert_same_masks(ours.logits, masks)
    np.testing.assert_allclose(ours.low_res, low_res, atol=1e-5)
    np.testing.assert_allclose(ours.scores, scores, atol=1e-5)
    assert not np.allclose(ours.low_res, ask(torch_model, torch_embedding, prompt).low_res, atol=1e-4)


@pytest.mark.parametrize("refined", [False, True], ids=["alone", "with a previous mask"])
@pytest.mark.parametrize("prompt", PROMPTS.values(), ids=PROMPTS.keys())
def test_openvino_gives_the_official_masks(official, exact_openvino, exact_embedding, prompt, refined):
    previous = ask_official(official, POINT)[2][:1] if refined else None
    masks, scores, low_res = ask_official(official, prompt, previous)
    ours = ask(exact_openvino, exact_embedding, prompt, previous)
    assert ours.logits.shape == masks.shape
    assert ours.low_res.shape == low_res.shape
    for mask, official_mask in zip(ours.logits, masks, strict=True):
        assert 0.01 < (official_mask > 0).mean() < 0.99  # a mask that is all or nothing would prove little
        assert iou(mask > 0, official_mask > 0) >= 0.99
    np.testing.assert_allclose(ours.scores, scores, atol=0.02)


def test_a_conversion_is_made_once(vit_b_file, openvino_model, landform_home):
    (folder,) = (landform_home / "cache" / "openvino").glob(f"{openvino_model.model_hash[:32]}*")
    written = (folder / "encoder.bin").stat().st_mtime_ns
    assert is_converted(folder)
    again = OpenVinoSam(folder, "again", "again", openvino_model.model_hash)
    assert again.precision == openvino_model.precision
    assert (folder / "encoder.bin").stat().st_mtime_ns == written
    assert not list(folder.parent.glob("*.part"))
