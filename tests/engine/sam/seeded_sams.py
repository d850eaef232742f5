"""Small SAM 2 and 3 with seeded weights, in folders as transformers saves them."""

from __future__ import annotations

import torch
from transformers import (
    Sam2HieraDetConfig,
    Sam2VisionConfig,
    Sam3TrackerConfig,
    Sam3TrackerModel,
    Sam3VisionConfig,
    Sam3ViTConfig,
)


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


def small_sam3(levels):
    backbone = Sam3ViTConfig(
        hidden_size=32, intermediate_size=64, num_hidden_layers=2, num_attention_heads=2, global_attn_indexes=[1]
    )
    torch.manual_seed(9)
    vision = Sam3VisionConfig(backbone_config=backbone, scale_factors=[4.0, 2.0, 1.0, 0.5][:levels])
    return Sam3TrackerModel(Sam3TrackerConfig(vision_config=vision))
