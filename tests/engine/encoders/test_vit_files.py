"""Files of vision transformers: the official layout of DINOv2 and timm, read without running code in them."""

from __future__ import annotations

import os
import pickle

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from plugin.engine.encoders.loader import load_encoder
from plugin.engine.encoders.vit import PlainViT, ViTShape, build_vit, shape_of
from plugin.engine.encoders.vit_files import read_pretrained, read_vit
from plugin.engine.errors import ModelError
from plugin.engine.sam import catalogue
from plugin.engine.sam.files import file_hash
from plugin.protocol.messages.engine import FEATURES_ONLY

SMALL = ViTShape(channels=128, depth=2, patch=14, grid=5, hidden=256)


def weights_of(shape: ViTShape, seed: int = 1) -> dict[str, torch.Tensor]:
    generator = torch.Generator().manual_seed(seed)
    return {
        name: torch.randn(value.shape, generator=generator) * 0.05 + (name.endswith(("norm.weight", "gamma")))
        for name, value in PlainViT(shape).state_dict().items()
    }


@pytest.mark.parametrize(
    "changes", [{}, {"registers": 4, "smooth": True}, {"scaled": False}, {"patch": 16, "grid": 14}]
)
def test_the_network_is_told_from_its_weights(changes):
    shape = ViTShape(**{**SMALL.__dict__, **changes})
    assert shape_of(weights_of(shape)) == shape


def test_official_names_of_what_features_do_not_need_are_left_out():
    weights = {**weights_of(SMALL), "mask_token": torch.zeros(1, 128), "head.weight": torch.zeros(10, 128)}
    found = build_vit(weights)(torch.zeros(1, 3, 70, 42))
    assert found.shape == (1, 128, 5, 3)


def test_names_behind_a_trainers_prefix_are_found(tmp_path):
    weights = {f"backbone.{name}": value for name, value in weights_of(SMALL).items()}
    torch.save({"model": weights, "epoch": 3}, tmp_path / "inside.pth")
    picture = torch.rand(1, 3, 70, 70)
    assert torch.equal(read_vit(tmp_path / "inside.pth")(picture), build_vit(weights_of(SMALL))(picture))


def test_a_pickle_with_code_is_refused_and_not_run(tmp_path):
    class Code:
        def __reduce__(self):
            return os.mkdir, (str(tmp_path / "ran"),)

    (tmp_path / "code.pth").write_bytes(pickle.dumps({"weights": Code()}))
    with pytest.raises(ModelError, match="program code|cannot be read"):
        read_pretrained(tmp_path / "code.pth")
    assert not (tmp_path / "ran").exists()


def test_a_file_that_holds_no_transformer_says_so(tmp_path):
    save_file({"weight": torch.zeros(3)}, tmp_path / "other.safetensors")
    with pytest.raises(ModelError, match="does not hold a plain vision transformer"):
        read_vit(tmp_path / "other.safetensors")


def test_an_encoder_of_a_file_gives_the_networks_features_on_this_machines_backend(tmp_path):
    save_file(weights_of(SMALL), tmp_path / "small.safetensors")
    encoder = load_encoder(str(tmp_path / "small.safetensors"))
    assert (encoder.channels, encoder.whole) == (128, False)
    for size in ((128, 64), (192, 256)):
        rgb = np.random.default_rng(2).integers(0, 255, (*size, 3), dtype=np.uint8)
        found = encoder.features(rgb)
        assert found.shape == (128, size[0] // 16, size[1] // 16)
        samples = torch.from_numpy(rgb.astype(np.float32)).permute(2, 0, 1)[None]
        scaled = torch.nn.functional.interpolate(samples, [side // 16 * 14 for side in size], mode="bilinear")
        mean, spread = (
            torch.tensor(v).reshape(1, 3, 1, 1) for v in ((123.675, 116.28, 103.53), (58.395, 57.12, 57.375))
        )
        with torch.no_grad():
            wanted = build_vit(weights_of(SMALL))((scaled - mean) / spread)[0].numpy()
        assert np.corrcoef(found.ravel(), wanted.ravel())[0, 1] > 0.999


def test_the_same_file_is_loaded_once_and_a_changed_one_again(tmp_path):
    path = tmp_path / "small.safetensors"
    save_file(weights_of(SMALL), path)
    first = load_encoder(str(path))
    assert load_encoder(str(path)) is first
    save_file(weights_of(SMALL, seed=2), path)
    os.utime(path, (1, 1))
    assert load_encoder(str(path)).model_hash != first.model_hash


def test_an_encoder_of_the_catalogue_is_checked_against_it(tmp_path, monkeypatch):
    monkeypatch.setenv("LANDFORM_MODELS", str(tmp_path))
    path = tmp_path / "small_pretrain.pth"
    with pytest.raises(ModelError, match="DINOv2 ViT-S/14 is not downloaded yet"):
        load_encoder("dinov2_vits14")
    torch.save(weights_of(SMALL), path)
    size, digest = path.stat().st_size, file_hash(path)
    entry = catalogue.CatalogueEntry("small", "Small", FEATURES_ONLY, path.name, "", size, digest, "", "")
    monkeypatch.setattr(catalogue, "entries", lambda: (entry,))
    encoder = load_encoder("small")
    assert (encoder.title, encoder.channels) == ("Small", 128)
    torch.save(weights_of(SMALL, seed=2), path)
    assert path.stat().st_size == size
    with pytest.raises(ModelError, match="has the size of Small but other content"):
        load_encoder("small")
    path.write_bytes(b"short")
    with pytest.raises(ModelError, match="has 5 bytes, but Small has"):
        load_encoder("small")
