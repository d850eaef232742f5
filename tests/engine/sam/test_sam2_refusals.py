"""Files and folders of SAM 2 that cannot be used are refused in sentences."""

from __future__ import annotations

import json

import pytest
import torch
from safetensors.torch import save_file

from plugin.engine.errors import ModelError
from plugin.engine.sam.loader import load_model
from plugin.engine.sam.sam2.files import read_network
from tests.engine.sam.official_sam2 import official_shapes, seeded_weights
from tests.engine.sam.test_onnx import export


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
