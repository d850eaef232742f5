"""SAM 2 and 3: equal to the official predictor and to transformers, their finer maps, and what is refused."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import save_file
from transformers import (
    Sam2Config,
    Sam2HieraDetConfig,
    Sam2Model,
    Sam2VideoConfig,
    Sam2VideoModel,
    Sam2VisionConfig,
    Sam3TrackerConfig,
    Sam3TrackerModel,
    Sam3VisionConfig,
    Sam3ViTConfig,
)

from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.embeddings.window_embedding import embed_window
from plugin.engine.encoders.loader import load_encoder
from plugin.engine.encoders.sam_features import SamFeatures
from plugin.engine.encoders.window_features import window_features
from plugin.engine.errors import ModelError
from plugin.engine.raster.source import RasterSource
from plugin.engine.raster.window import GridWindow
from plugin.engine.sam import catalogue
from plugin.engine.sam.contents import gives_features_alone
from plugin.engine.sam.loader import load_model
from plugin.engine.sam.sam2.files import config_of, read_network
from plugin.engine.sam.sam2.network import WindowEncoder
from plugin.engine.sam.sam2.predictor import chosen_single
from plugin.engine.segmenting.generator import generated_masks
from plugin.engine.segmenting.segmenter import Segmenter
from plugin.protocol.messages.annotating import Prompt
from plugin.protocol.messages.rasters import RasterReference
from tests.engine.sam.official_sam2 import official_shapes, seeded_weights
from tests.engine.sam.test_onnx import export
from tests.scenes import write_raster

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


@pytest.fixture(scope="session")
def sam2_file(tmp_path_factory):
    """A checkpoint as the official one of SAM 2.1 tiny is laid out."""
    path = tmp_path_factory.mktemp("sam2") / "seeded_sam2.1_tiny.pt"
    torch.save({"model": seeded_weights(official_shapes())}, path)
    return path


def small_vision():
    backbone = Sam2HieraDetConfig(
        hidden_size=16,
        num_attention_heads=1,
        embed_dim_per_stage=[16, 32, 64, 128],
        blocks_per_stage=[1, 1, 3, 1],
        global_attention_blocks=[3],
    )
    return Sam2VisionConfig(backbone_config=backbone, backbone_channel_list=[128, 64, 32, 16])


def saved(model, folder):
    """The folder that transformers saves, with weights that are not all zero or one."""
    torch.manual_seed(5)
    with torch.no_grad():
        for values in model.parameters():
            values.add_(torch.randn_like(values) * (0.1 if values.dim() > 1 else 0.02))
    model.eval().save_pretrained(folder)
    return folder


@pytest.fixture(scope="session")
def sam2_folder(tmp_path_factory):
    return saved(Sam2Model(Sam2Config(vision_config=small_vision())), tmp_path_factory.mktemp("sam2") / "small_sam2")


def small_sam3(levels):
    backbone = Sam3ViTConfig(
        hidden_size=32, intermediate_size=64, num_hidden_layers=2, num_attention_heads=2, global_attn_indexes=[1]
    )
    torch.manual_seed(9)
    vision = Sam3VisionConfig(backbone_config=backbone, scale_factors=[4.0, 2.0, 1.0, 0.5][:levels])
    return Sam3TrackerModel(Sam3TrackerConfig(vision_config=vision))


@pytest.fixture(scope="session")
def sam3_folder(tmp_path_factory):
    return saved(small_sam3(3), tmp_path_factory.mktemp("sam3") / "small_sam3")


@pytest.fixture(scope="session")
def square(blobs):
    """A window as the engine reads it, so that nothing is scaled."""
    return np.repeat(np.asarray(Image.fromarray(blobs[..., 0]).resize((1024, 1024)))[..., None], 3, axis=2)


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


@pytest.fixture(scope="module")
def ground(tmp_path_factory, square):
    return RasterReference(str(write_raster(tmp_path_factory.mktemp("ground") / "ground.tif", square[..., 0])))


def test_finer_maps_are_kept_and_made_again_where_training_left_them_out(sam2_folder, ground, tmp_path):
    model = load_model(str(sam2_folder), backend="torch", device="cpu")
    with RasterSource.open(ground) as source:
        window = GridWindow(0, 0, 0)
        features = window_features(source, window, load_encoder(str(sam2_folder)), EmbeddingCache(tmp_path))
        states, found = [], []
        for _ in range(2):
            embedding, _, state = embed_window(source, window, model, EmbeddingCache(tmp_path))
            states.append(state)
            found.append(embedding)
    assert features.shape == (256, 64, 64)
    assert states[-1] == "disk"
    assert [values.shape for values in found[1].finer] == [(64, 128, 128), (32, 256, 256)]
    for first, second in zip(found[0].finer, found[1].finer, strict=True):
        assert first.dtype == np.float16 and np.array_equal(first, second)


@pytest.mark.parametrize("name", ["sam2_folder", "sam3_folder"])
def test_clicks_and_everything_mode_run(name, ground, request, tmp_path):
    model = load_model(str(request.getfixturevalue(name)), backend="torch", device="cpu")
    segmenter = Segmenter(model, EmbeddingCache(tmp_path))
    with RasterSource.open(ground) as source:
        left, bottom, right, top = source.ground.bounds
        click = Prompt(points=(((left + right) / 2, (bottom + top) / 2),), labels=(1,))
        answer = segmenter.segment(source, click)
        if answer.candidates:  # weights of chance need not hold the click; a mask that does is refined in its own size
            segmenter.segment(source, replace(click, previous=answer.candidates[0].mask_id))
        embedding, _, state = embed_window(source, GridWindow(0, 0, 0), model, segmenter.cache)
    points = np.array([[300.5, 300.5], [700.5, 512.5]])
    kept = generated_masks(model, embedding, points, 1.0, pred_iou_thresh=0.0, stability_score_thresh=0.0)
    assert state == "memory"
    assert kept and all(mask.prediction.low_res.shape[1:] == (model.mask_side,) * 2 for mask in kept)


def test_a_folder_with_what_films_need_is_a_sam_2(sam2_folder, square, tmp_path):
    torch.manual_seed(1)
    folder = saved(Sam2VideoModel(Sam2VideoConfig(vision_config=small_vision())), tmp_path / "film")
    assert json.loads((folder / "config.json").read_text())["model_type"] == "sam2_video"
    model = load_model(str(folder), backend="torch", device="cpu")
    masks, _ = by_transformers(folder, Sam2Model, square, 1024, POINT, True)
    assert np.abs(ask(model, model.embed(square), POINT).low_res - masks).max() < 1e-4 * max(1.0, np.abs(masks).max())


def test_decoders_learn_on_sam_2_and_not_on_sam_3(sam2_folder, sam3_folder, square):
    assert load_encoder(str(sam2_folder)).features(square).shape == (256, 64, 64)
    with pytest.raises(ModelError, match=r"14\.2 samples wide, not 16"):
        SamFeatures(load_model(str(sam3_folder), backend="torch", device="cpu"))


def test_own_folders_are_listed(sam2_folder, sam2_file):
    assert not gives_features_alone(sam2_folder) and not gives_features_alone(sam2_file)
    kinds = {info.title: info.kind for info in catalogue.list_models(sam2_folder.parent)[10:]}
    assert kinds["small_sam2"] == "later"


def test_a_checkpoint_of_another_size_tells_the_official_ones(tmp_path):
    weights = seeded_weights(official_shapes())
    del weights["image_encoder.trunk.blocks.11.norm1.weight"]
    torch.save({"model": weights}, tmp_path / "lacking.pt")
    with pytest.raises(ModelError, match="some of its weights are missing"):
        read_network(tmp_path / "lacking.pt")
    weights["image_encoder.trunk.patch_embed.proj.weight"] = torch.zeros(64, 3, 7, 7)
    torch.save({"model": weights}, tmp_path / "other.pt")
    with pytest.raises(ModelError, match=r"64 channels and 12 blocks.* Use tiny, small, base\+ or large"):
        load_model(str(tmp_path / "other.pt"))


class Trap:
    def __reduce__(self):
        return (open, ("ran.txt", "w"))


def test_code_in_a_checkpoint_does_not_run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    torch.save({"model": {"sam_mask_decoder.x": torch.zeros(1)}, "config": Trap()}, tmp_path / "trap.pt")
    with pytest.raises(ModelError, match="could run code"):
        load_model("trap.pt")
    assert not (tmp_path / "ran.txt").exists()


def test_folders_that_lack_something_are_refused_in_sentences(sam2_folder, tmp_path):
    folder = tmp_path / "lacking"
    folder.mkdir()
    (folder / "config.json").write_bytes((sam2_folder / "config.json").read_bytes())
    with pytest.raises(ModelError, match=r"no model\.safetensors. Download the whole model"):
        load_model(str(folder))
    save_file({"mask_decoder.iou_token.weight": torch.zeros(1, 256)}, folder / "model.safetensors")
    with pytest.raises(ModelError, match="lacks weights of a SAM 2"):
        load_model(str(folder), backend="torch")
    (folder / "model.safetensors").write_bytes(b"nothing")
    with pytest.raises(ModelError, match="damaged"):
        load_model(str(folder), backend="torch")
    (folder / "model.safetensors").unlink()
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": {"a": "part-1.safetensors"}}))
    with pytest.raises(ModelError, match="lacks part-1"):
        load_model(str(folder))


class Answering(torch.nn.Module):
    def forward(self, image_embeddings, finer, input_points):
        return image_embeddings.mean() + finer.mean() + input_points


def test_an_onnx_pair_of_sam_2_is_refused_in_a_sentence(tmp_path):
    """As transformers.js lays one out, with the same config.json as a folder of transformers has."""
    (tmp_path / "onnx").mkdir()
    (tmp_path / "config.json").write_text('{"model_type": "sam2"}')
    image, maps = (torch.zeros(1, 3, 1024, 1024),), (torch.zeros(1, 32, 8, 8), torch.zeros(1, 64, 4, 4))
    export(torch.nn.AvgPool2d(16), image, tmp_path / "onnx" / "vision_encoder.onnx", ["pixel_values"], ["embeddings"])
    names = ["image_embeddings.0", "image_embeddings.1", "input_points"]
    target = tmp_path / "onnx" / "prompt_encoder_mask_decoder.onnx"
    export(Answering(), (*maps, torch.zeros(1, 1, 3, 2)), target, names, ["pred_masks"])
    with pytest.raises(ModelError, match=r"decoder of a SAM 2.* Take its checkpoint"):
        load_model(str(tmp_path))
