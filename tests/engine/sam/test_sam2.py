"""SAM 2 and 3 answer as the official predictor and transformers do, on torch and on OpenVINO."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch
from transformers import Sam2Model, Sam2VideoConfig, Sam2VideoModel, Sam3TrackerModel

from plugin.engine.sam.loader import load_model
from plugin.engine.sam.sam2.files import config_of
from plugin.engine.sam.sam2.network import WindowEncoder
from plugin.engine.sam.sam2.predictor import chosen_single
from tests.engine.sam.seeded_sams import saved, small_sam3, small_vision

POINT = ([(400.0, 300.0)], [1], None)
BOX = ([], [], (200.0, 100.0, 600.0, 500.0))
BOX_AND_POINTS = ([(400.0, 300.0), (210.0, 110.0)], [1, 0], (200.0, 100.0, 600.0, 500.0))
#: What the official package ``sam2`` 1.1.0 answers on the seeded weights and the picture ``blobs``: scores of the three
#: masks, their logits in row 100 and column 70, and in row 200 and column 180, and the single mask's score.
OFFICIAL = {
    "point": (
        POINT,
        [0.47628527879714966, 0.36521559953689575, 0.5618807673454285],
        [-1.4778695106506348, -1.798394799232483, 5.140935897827148],
        [-3.2443320751190186, -3.728269338607788, 6.349183559417725],
        0.5618807673454285,
    ),
    "box": (
        BOX,
        [0.474963515996933, 0.36412855982780457, 0.5506818890571594],
        [-1.0078715085983276, -1.7597284317016602, 4.612287521362305],
        [-2.6466143131256104, -3.524765729904175, 5.3738112449646],
        0.5506818890571594,
    ),
    "box and points": (
        BOX_AND_POINTS,
        [0.4737456738948822, 0.35318076610565186, 0.5398492217063904],
        [-0.8098973035812378, -1.7000088691711426, 4.459037780761719],
        [-2.657799243927002, -3.374901056289673, 5.272915840148926],
        0.5398492217063904,
    ),
}


def ask(model, embedding, prompt, multimask=True, mask=None):
    points, labels, box = prompt
    return model.predict(embedding, np.array(points), np.array(labels), box, mask, multimask)


def test_an_official_checkpoint_answers_as_the_official_package_does(sam2_file, blobs):
    model = load_model(str(sam2_file), backend="torch", device="cpu")
    embedding = model.embed(blobs)
    for prompt, scores, here, there, single in OFFICIAL.values():
        answer = ask(model, embedding, prompt)
        assert answer.scores == pytest.approx(scores, abs=1e-4)
        assert answer.low_res[:, 100, 70] == pytest.approx(here, abs=1e-4)
        assert answer.low_res[:, 200, 180] == pytest.approx(there, abs=1e-4)
        alone = ask(model, embedding, prompt, multimask=False)
        assert alone.scores == pytest.approx([single], abs=1e-4)
        assert alone.low_res[0, 100, 70] == pytest.approx(here[int(np.argmax(scores))], abs=1e-4)


@pytest.mark.parametrize(("channels", "blocks", "size"), [(96, 16, "s"), (112, 24, "b+"), (144, 48, "l")])
def test_the_larger_sizes_are_known_by_their_weights(channels, blocks, size, tmp_path):
    trunk = "image_encoder.trunk."
    weights = {f"{trunk}patch_embed.proj.weight": torch.zeros(channels, 3, 7, 7)}
    weights |= {f"{trunk}blocks.{number}.norm1.weight": torch.zeros(1) for number in range(blocks)}
    backbone = config_of(weights, tmp_path).vision_config.backbone_config
    assert sum(backbone.blocks_per_stage) == blocks and backbone.hidden_size == channels
    assert backbone.embed_dim_per_stage[-1] == 8 * channels
    assert backbone.num_attention_heads_per_stage == ([1, 2, 4, 8] if size == "s" else [2, 4, 8, 16])


def by_transformers(folder, kind, rgb, side, prompt, multimask, mask=None):
    """What transformers answers: pixels as its processor makes them of a window, prompts in its own places."""
    network = kind.from_pretrained(folder).eval()
    mean, spread = ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225)) if side == 1024 else ((0.5,) * 3, (0.5,) * 3)
    window = torch.from_numpy(rgb.copy()).permute(2, 0, 1)[None].float() / 255
    window = torch.nn.functional.interpolate(window, (side, side), mode="bilinear", antialias=True)
    pixels = (window - torch.tensor(mean).view(-1, 1, 1)) / torch.tensor(spread).view(-1, 1, 1)
    points, labels, box = prompt
    scale = side / rgb.shape[0]
    with torch.no_grad():
        answer = network(
            pixel_values=pixels,
            input_points=torch.tensor(points)[None, None] * scale if points else None,
            input_labels=torch.tensor(labels)[None, None] if points else None,
            input_boxes=torch.tensor(box)[None, None] * scale if box else None,
            input_masks=None if mask is None else torch.from_numpy(mask)[None],
            multimask_output=multimask,
        )
    return answer.pred_masks[0, 0].numpy(), answer.iou_scores[0, 0].numpy()


@pytest.mark.parametrize("multimask", [True, False])
@pytest.mark.parametrize("prompt", [POINT, BOX, BOX_AND_POINTS], ids=["point", "box", "box and points"])
def test_a_folder_answers_as_transformers_does(sam2_folder, square, prompt, multimask):
    model = load_model(str(sam2_folder), backend="torch", device="cpu")
    mask = np.random.default_rng(2).normal(0, 4, (1, 256, 256)).astype(np.float32) if prompt is POINT else None
    answer = ask(model, model.embed(square), prompt, multimask, mask)
    masks, scores = by_transformers(sam2_folder, Sam2Model, square, 1024, prompt, multimask, mask)
    assert np.abs(answer.low_res - masks).max() < 1e-4 * max(1.0, np.abs(masks).max())
    assert answer.scores == pytest.approx(scores, abs=1e-4)


def test_sam_3_answers_as_transformers_does(sam3_folder, square):
    prompt = BOX_AND_POINTS
    model = load_model(str(sam3_folder), backend="torch", device="cpu")
    embedding = model.embed(square)
    assert embedding.features.shape == model.embedding_shape == (256, 72, 72)
    answer = ask(model, embedding, prompt)
    masks, scores = by_transformers(sam3_folder, Sam3TrackerModel, square, 1008, prompt, True)
    assert answer.low_res.shape == (3, 288, 288) and answer.logits.shape == (3, 1024, 1024)
    assert np.abs(answer.low_res - masks).max() < 1e-4 * max(1.0, np.abs(masks).max())
    assert answer.scores == pytest.approx(scores, abs=1e-4)


def test_a_fourth_map_of_sam_3_changes_nothing(sam3_folder, tmp_path):
    """Its own folders tell of one at half the width, which clicks do not use."""
    model, network = small_sam3(4), Sam3TrackerModel.from_pretrained(sam3_folder)
    model.load_state_dict(network.state_dict(), strict=False)
    window = torch.randn(1, 3, 1008, 1008, generator=torch.Generator().manual_seed(4))
    with torch.no_grad():
        three, four = (WindowEncoder(other.eval())(window) for other in (network, model))
    assert [values.shape[-1] for values in four] == [72, 144, 288]
    assert all(torch.allclose(one, other, atol=1e-5) for one, other in zip(three, four, strict=True))


def test_openvino_answers_as_torch_does(sam2_folder, square):
    reference = load_model(str(sam2_folder), backend="torch", device="cpu")
    model = load_model(str(sam2_folder), backend="openvino")
    exact, own = reference.embed(square), model.embed(square)
    assert own.features.shape == exact.features.shape and len(own.finer) == model.finer_maps == 2
    for prompt in (POINT, BOX_AND_POINTS):  # one trace for any number of points
        wanted, answer = ask(reference, exact, prompt), ask(model, exact, prompt)
        assert np.abs(answer.low_res - wanted.low_res).max() < 1e-3 * np.abs(wanted.low_res).max()
        assert answer.scores == pytest.approx(wanted.scores, abs=1e-3)


def test_an_unstable_single_mask_gives_way_to_the_best_of_three():
    masks = np.full((4, 2, 2), -1.0, dtype=np.float32)
    masks[0], masks[3] = [[0.01, 5.0], [0.02, 5.0]], 3.0
    scores = np.array([0.9, 0.1, 0.2, 0.3], dtype=np.float32)
    chosen, rated = chosen_single(masks, scores)
    assert np.array_equal(chosen[0], masks[3]) and rated[0] == scores[3]
    masks[0] = 5.0
    assert np.array_equal(chosen_single(masks, scores)[0], masks)


def test_a_folder_with_what_films_need_is_a_sam_2(sam2_folder, square, tmp_path):
    torch.manual_seed(1)
    folder = saved(Sam2VideoModel(Sam2VideoConfig(vision_config=small_vision())), tmp_path / "film")
    assert json.loads((folder / "config.json").read_text())["model_type"] == "sam2_video"
    model = load_model(str(folder), backend="torch", device="cpu")
    masks, _ = by_transformers(folder, Sam2Model, square, 1024, POINT, True)
    assert np.abs(ask(model, model.embed(square), POINT).low_res - masks).max() < 1e-4 * max(1.0, np.abs(masks).max())
