"""Weights of a SAM 2 by the names of ``transformers``, from those of the official repository.

Only what answers prompts on one picture is taken; the rest of a checkpoint follows objects through films.
"""

from __future__ import annotations

import re

import torch
from torch import Tensor

#: What the official checkpoints hold for films alone.
_FILMS = (
    "memory_attention.",
    "memory_encoder.",
    "mask_downsample.",
    "obj_ptr_proj.",
    "obj_ptr_tpos_proj.",
    "maskmem_tpos_enc",
    "no_mem_pos_enc",
    "no_obj_ptr",
    "no_obj_embed_spatial",
)
_POINT = re.compile(r"sam_prompt_encoder\.point_embeddings\.(\d+)\.weight")
#: Patterns of the official names and what stands for them, one after the other.
_RENAMED = [
    (re.compile(pattern), name)
    for pattern, name in (
        (r"^no_mem_embed$", "no_memory_embedding"),
        (r"^image_encoder\.trunk\.", "vision_encoder.backbone."),
        (r"^image_encoder\.neck\.convs\.(\d+)\.conv\.", r"vision_encoder.neck.convs.\1."),
        (r"^sam_prompt_encoder\.", "prompt_encoder."),
        (r"^sam_mask_decoder\.", "mask_decoder."),
        (r"\.patch_embed\.proj\.", ".patch_embed.projection."),
        (r"\.norm(\d)\.", r".layer_norm\1."),
        (r"\.norm_final_attn\.", ".layer_norm_final_attn."),
        (r"\.out_proj\.", ".o_proj."),
        # networks of two layers, within blocks
        (r"\.mlp\.layers\.0\.", ".mlp.proj_in."),
        (r"\.mlp\.layers\.1\.", ".mlp.proj_out."),
        # networks of three layers, on top of the decoder
        (r"(hypernetworks_mlps\.\d|_head)\.layers\.0\.", r"\1.proj_in."),
        (r"(hypernetworks_mlps\.\d|_head)\.layers\.1\.", r"\1.layers.0."),
        (r"(hypernetworks_mlps\.\d|_head)\.layers\.2\.", r"\1.proj_out."),
        (r"\.output_upscaling\.0\.", ".upscale_conv1."),
        (r"\.output_upscaling\.1\.", ".upscale_layer_norm."),
        (r"\.output_upscaling\.3\.", ".upscale_conv2."),
        (r"\.mask_downscaling\.0\.", ".mask_embed.conv1."),
        (r"\.mask_downscaling\.1\.", ".mask_embed.layer_norm1."),
        (r"\.mask_downscaling\.3\.", ".mask_embed.conv2."),
        (r"\.mask_downscaling\.4\.", ".mask_embed.layer_norm2."),
        (r"\.mask_downscaling\.6\.", ".mask_embed.conv3."),
        (r"\.pe_layer\.positional_encoding_gaussian_matrix$", ".shared_embedding.positional_embedding"),
    )
]


def by_names_of_transformers(official: dict[str, Tensor]) -> dict[str, Tensor]:
    """Rename the weights of an official checkpoint.

    Args:
        official: Its weights; those that films alone need are left out.

    Returns:
        The weights of ``transformers.Sam2Model``.
    """
    renamed: dict[str, Tensor] = {}
    points: dict[int, Tensor] = {}
    for name, values in official.items():
        point = _POINT.fullmatch(name)
        if point is not None:
            points[int(point[1])] = values
        elif not name.startswith(_FILMS):
            renamed[_renamed(name)] = values
    if points:
        renamed["prompt_encoder.point_embed.weight"] = torch.cat([points[number] for number in sorted(points)])
    shared = renamed.get("prompt_encoder.shared_embedding.positional_embedding")
    if shared is not None:
        renamed["shared_image_embedding.positional_embedding"] = shared
    return renamed


def _renamed(name: str) -> str:
    for pattern, other in _RENAMED:
        name = pattern.sub(other, name)
    return name
