"""Models made with fixed seeds: one of the official ViT-B layout, one light one, SAM 2 and 3; and what they look at."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from PIL import Image
from safetensors.torch import save_file
from transformers import Sam2Config, Sam2Model

from plugin.engine.sam.light import ARCHITECTURE, CARD_NAME, WEIGHTS_NAME, build_light_sam
from plugin.engine.sam.loader import load_model
from plugin.engine.sam.model import SamModel
from plugin.engine.sam.official import sam_model_registry
from plugin.protocol.messages.jobs import Progress
from tests.engine.sam.official_sam2 import official_shapes, seeded_weights
from tests.engine.sam.seeded_sams import saved, small_sam3, small_vision


@pytest.fixture(scope="session")
def vit_b_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint of the official ViT-B layout with weights drawn from a fixed seed."""
    torch.manual_seed(7)
    path = tmp_path_factory.mktemp("checkpoints") / "seeded_vit_b.pth"
    torch.save(sam_model_registry["vit_b"](checkpoint=None).state_dict(), path)
    return path


@pytest.fixture(scope="session")
def light_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model folder of the default model's layout with weights drawn from a fixed seed."""
    torch.manual_seed(11)
    folder = tmp_path_factory.mktemp("light") / "seeded_light"
    folder.mkdir()
    save_file({k: v.contiguous() for k, v in build_light_sam().state_dict().items()}, folder / WEIGHTS_NAME)
    (folder / CARD_NAME).write_text(json.dumps({"architecture": ARCHITECTURE}), encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def converted_light(light_folder: Path) -> tuple[SamModel, list[Progress]]:
    """The light model on OpenVINO, and what was told while it was converted; no other test converts it first."""
    told: list[Progress] = []
    return load_model(str(light_folder), backend="openvino", progress=told.append), told


@pytest.fixture(scope="session")
def blobs() -> NDArray[np.uint8]:
    """Smooth blobs of grey, 700 x 900: neither square nor of the encoder's size."""
    coarse = np.random.default_rng(3).integers(0, 255, (14, 18), dtype=np.uint8)
    grey = np.asarray(Image.fromarray(coarse).resize((900, 700), Image.Resampling.BICUBIC))
    return np.repeat(grey[..., None], 3, axis=2)


@pytest.fixture(scope="session")
def sam2_file(tmp_path_factory):
    """A checkpoint as the official one of SAM 2.1 tiny is laid out."""
    path = tmp_path_factory.mktemp("sam2") / "seeded_sam2.1_tiny.pt"
    torch.save({"model": seeded_weights(official_shapes())}, path)
    return path


@pytest.fixture(scope="session")
def sam2_folder(tmp_path_factory):
    return saved(Sam2Model(Sam2Config(vision_config=small_vision())), tmp_path_factory.mktemp("sam2") / "small_sam2")


@pytest.fixture(scope="session")
def sam3_folder(tmp_path_factory):
    return saved(small_sam3(3), tmp_path_factory.mktemp("sam3") / "small_sam3")


@pytest.fixture(scope="session")
def square(blobs):
    """A window as the engine reads it, so that nothing is scaled."""
    return np.repeat(np.asarray(Image.fromarray(blobs[..., 0]).resize((1024, 1024)))[..., None], 3, axis=2)
