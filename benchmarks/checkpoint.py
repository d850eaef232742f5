"""A checkpoint of the official layout, for measuring what does not depend on what the weights know."""

from __future__ import annotations

import os
from pathlib import Path

import torch

from plugin.engine.sam.catalogue import RESOURCES
from plugin.engine.sam.light import load_light_sam
from plugin.engine.sam.official import sam_model_registry


def random_vit_b(folder: Path) -> Path:
    """A checkpoint of the official layout; its encoder's weights come from a fixed seed.

    Prompt encoder and mask decoder are the default model's, as far as they fit: masks of noise would have outlines that
    take longer to trace than any landform's.
    """
    path = folder / "random_vit_b.pth"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(0)
        weights = sam_model_registry["vit_b"](checkpoint=None).state_dict()
        for key, value in load_light_sam(RESOURCES / "default_model").state_dict().items():
            if not key.startswith("image_encoder.") and key in weights and weights[key].shape == value.shape:
                weights[key] = value
        aside = path.with_suffix(".part")
        torch.save(weights, aside)
        os.replace(aside, path)
    return path
