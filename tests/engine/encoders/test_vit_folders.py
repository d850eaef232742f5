"""Folders of transformers and timm give the features that these libraries themselves give.

``references`` holds tiny random networks and their features; ``tools/vit_references.py`` makes them.
"""

from __future__ import annotations

import json
import os
import pickle
import re
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from plugin.engine.encoders.loader import load_encoder
from plugin.engine.encoders.vit import ViTShape
from plugin.engine.encoders.vit_files import hash_of, read_pretrained, read_vit
from plugin.engine.errors import ModelError
from plugin.engine.sam import catalogue
from plugin.engine.sam.loader import load_model
from plugin.protocol.messages.engine import FEATURES_ONLY
from tests.engine.encoders.test_vit_files import weights_of

REFERENCES = Path(__file__).parent / "references"
NAMES = sorted(path.name for path in REFERENCES.iterdir())


def answers(folder: Path):
    for path in sorted(folder.glob("features_*.npz")):
        with np.load(path) as stored:
            yield stored["picture"], stored["features"]


def assert_same(network: torch.nn.Module, reference: Path) -> None:
    count = 0
    for picture, wanted in answers(reference):
        with torch.no_grad():
            found = network(torch.from_numpy(picture))[0].numpy()
        assert found.shape == wanted.shape and wanted.std() > 0.5
        np.testing.assert_allclose(found, wanted, atol=2e-5)
        count += 1
    assert count == 2, "at the size it was made for, and at another"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(REFERENCES / "dinov2", tmp_path / "mine"))


def test_there_is_a_reference_of_every_layout():
    kinds = {json.loads((REFERENCES / name / "config.json").read_text()).get("model_type") for name in NAMES}
    assert {"dinov2", "dinov2_with_registers", "dinov3_vit", "vit", "vit_mae"} <= kinds
    assert {"timm_vit", "timm_registers", "timm_swiglu", "timm_dinov3"} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_features_are_those_of_the_library(name):
    assert_same(read_vit(REFERENCES / name), REFERENCES / name)


#: Names of version 5 of transformers, and those of files from before it.
OLDER = (
    (r"^(?:layers|model\.layer)\.", "encoder.layer."),
    (r"\.q_proj\.", ".attention.query."),
    (r"\.k_proj\.", ".attention.key."),
    (r"\.v_proj\.", ".attention.value."),
    (r"\.o_proj\.", ".output.dense."),
    (r"\.mlp\.fc1\.", ".intermediate.dense."),
    (r"\.mlp\.fc2\.", ".output.dense."),
)
NEWER = (
    (r"^encoder\.layer\.", "layers."),
    (r"\.attention\.query\.", ".q_proj."),
    (r"\.attention\.key\.", ".k_proj."),
    (r"\.attention\.value\.", ".v_proj."),
    (r"\.attention\.output\.dense\.", ".attention.o_proj."),
    (r"\.intermediate\.dense\.", ".mlp.fc1."),
    (r"(\d)\.output\.dense\.", r"\1.mlp.fc2."),
)


@pytest.mark.parametrize("names", [OLDER, NEWER])
def test_names_of_older_and_newer_versions_are_known(tmp_path, names):
    shutil.copytree(REFERENCES / "vit", tmp_path / "vit")
    renamed = {}
    for name, value in load_file(REFERENCES / "vit" / "model.safetensors").items():
        for pattern, wanted in names:
            name = re.sub(pattern, wanted, name)
        renamed[f"vit.{name}"] = value  # as a classifier's file has it
    renamed["classifier.weight"] = torch.zeros(3, 24)
    save_file(renamed, tmp_path / "vit" / "model.safetensors")
    assert_same(read_vit(tmp_path / "vit"), REFERENCES / "vit")


def test_weights_of_torch_are_read_where_there_are_no_others(folder):
    weights = load_file(folder / "model.safetensors")
    (folder / "model.safetensors").unlink()
    torch.save(weights, folder / "pytorch_model.bin")
    assert_same(read_vit(folder), folder)


def test_a_pickle_with_code_is_refused_and_not_run(folder):
    class Code:
        def __reduce__(self):
            return os.mkdir, (str(folder / "ran"),)

    (folder / "model.safetensors").unlink()
    (folder / "pytorch_model.bin").write_bytes(pickle.dumps({"weights": Code()}))
    with pytest.raises(ModelError, match="program code|cannot be read"):
        read_pretrained(folder)
    assert not (folder / "ran").exists()


def change(folder: Path, **values: object) -> None:
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, **values}))


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"model_type": "swin"}, "type 'swin', which cannot be loaded. Plain vision transformers can: dinov2"),
        ({"architecture": "swin_tiny"}, "timm's swin_tiny, which cannot be loaded"),
        ({"hidden_act": "quick_gelu"}, "activation 'quick_gelu'"),
        ({"num_channels": 1}, "takes 1 channels"),
    ],
)
def test_what_cannot_be_loaded_is_named_with_what_can(folder, values, sentence):
    change(folder, **values)
    with pytest.raises(ModelError, match=sentence):
        read_pretrained(folder)


def test_folders_that_are_not_whole_say_what_is_missing(folder, tmp_path):
    (folder / "model.safetensors").unlink()
    with pytest.raises(ModelError, match="neither model.safetensors nor pytorch_model.bin"):
        read_pretrained(folder)
    (folder / "model.safetensors.index.json").write_text("{}")
    with pytest.raises(ModelError, match="split over several files"):
        read_pretrained(folder)
    (folder / "config.json").write_text("{")
    with pytest.raises(ModelError, match="cannot be read"):
        read_pretrained(folder)
    with pytest.raises(ModelError, match="has no config.json"):
        read_pretrained(tmp_path)


def test_pictures_are_normalised_as_the_folder_says(folder):
    assert read_pretrained(folder).mean == (123.675, 116.28, 103.53)
    (folder / "preprocessor_config.json").write_text('{"image_mean": [0.2, 0.4, 0.6], "image_std": [1, 1, 1]}')
    found = read_pretrained(folder)
    assert found.mean == pytest.approx((51, 102, 153)) and found.spread == (255, 255, 255)
    assert read_pretrained(REFERENCES / "vit").mean == (127.5, 127.5, 127.5)
    assert read_pretrained(REFERENCES / "timm_vit").spread == (127.5, 127.5, 127.5)


def test_the_hash_follows_weights_and_configuration(folder):
    first = hash_of(folder)
    change(folder, layer_norm_eps=1e-3)
    second = hash_of(folder)
    save_file(load_file(folder / "model.safetensors"), folder / "model.safetensors", {"changed": "yes"})
    assert len({first, second, hash_of(folder)}) == 3


def test_huge_has_sixteen_heads_and_dinov3_files_have_rotary_positions():
    assert ViTShape(1280, 32, 14, 16, 5120).head_channels == 80
    from plugin.engine.encoders.vit_layouts import official_names

    weights = weights_of(ViTShape(128, 2, 16, 0, 256, registers=4, theta=100.0))
    weights["storage_tokens"] = weights.pop("register_tokens")
    weights["rope_embed.periods"] = torch.ones(16)
    bias = weights["blocks.0.attn.qkv.bias"].clone()
    weights["blocks.0.attn.qkv.bias"][128:256] = torch.nan
    weights["blocks.0.attn.qkv.bias_mask"] = torch.cat([torch.ones(128), torch.zeros(128), torch.ones(128)])
    found = official_names(weights)
    assert torch.equal(found["blocks.0.attn.qkv.bias"][:128], bias[:128])
    assert not found["blocks.0.attn.qkv.bias"][128:256].any()
    assert "rope_embed.periods" not in found and found["register_tokens"].shape == (1, 4, 128)


@pytest.mark.parametrize("name", ["timm_registers", "dinov3_vit_gated"])
def test_an_encoder_of_a_folder_gives_the_networks_features_on_this_machines_backend(name):
    encoder = load_encoder(str(REFERENCES / name))
    rgb = np.random.default_rng(2).integers(0, 255, (128, 192, 3), dtype=np.uint8)
    found = encoder.features(rgb)
    pretrained = read_pretrained(REFERENCES / name)
    assert found.shape == (24, 8, 12) and encoder.title == name
    samples = torch.from_numpy(rgb.astype(np.float32)).permute(2, 0, 1)[None]
    scaled = torch.nn.functional.interpolate(samples, [32, 48], mode="bilinear")
    mean, spread = (torch.tensor(v).reshape(1, 3, 1, 1) for v in (pretrained.mean, pretrained.spread))
    with torch.no_grad():
        wanted = pretrained.build()((scaled - mean) / spread)[0].numpy()
    assert np.corrcoef(found.ravel(), wanted.ravel())[0, 1] > 0.999


def test_what_gives_features_alone_is_listed_as_such_and_not_loaded_for_clicks(tmp_path):
    shutil.copytree(REFERENCES / "dinov2", tmp_path / "mine")
    plain = weights_of(ViTShape(128, 2, 14, 5, 256))
    torch.save(plain, tmp_path / "plain.pth")
    save_file(plain, tmp_path / "plain.safetensors")
    torch.save({"image_encoder.patch_embed.proj.weight": torch.zeros(3)}, tmp_path / "sam.pth")
    torch.save({"model": plain, "epoch": 3}, tmp_path / "plain of old.pth", _use_new_zipfile_serialization=False)
    old_sam = {"image_encoder.patch_embed.proj.weight": torch.zeros(3)}
    torch.save(old_sam, tmp_path / "sam of old.pth", _use_new_zipfile_serialization=False)
    (tmp_path / "old.pth").write_bytes(b"no archive")
    (tmp_path / "broken.pth").write_bytes((tmp_path / "plain of old.pth").read_bytes()[:200])
    kinds = {Path(info.path).name: info.kind for info in catalogue.list_models(tmp_path) if Path(info.path).exists()}
    kinds = {name: kind for name, kind in kinds.items() if (tmp_path / name).exists()}
    assert kinds == {
        "mine": FEATURES_ONLY,
        "plain.pth": FEATURES_ONLY,
        "plain.safetensors": FEATURES_ONLY,
        "sam.pth": "checkpoint",
        "plain of old.pth": FEATURES_ONLY,
        "sam of old.pth": "checkpoint",
        "old.pth": "checkpoint",
        "broken.pth": "checkpoint",
    }
    assert read_pretrained(tmp_path / "plain of old.pth").shape.depth == 2
    for name in ("mine", "plain.pth", "plain of old.pth"):
        with pytest.raises(ModelError, match="gives features for decoders alone"):
            load_model(str(tmp_path / name))
