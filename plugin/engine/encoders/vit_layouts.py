"""Weights of plain vision transformers by the names of the official DINOv2 files, whoever has named them.

Known are the layouts of DINOv2 and DINOv3 themselves, of timm (plain ViTs and masked autoencoders, which the official
MAE files and MOMO share), and of transformers (ViT, ViT-MAE, DINOv2 with and without registers, DINOv3), whose names
changed with its version 5.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

import torch
from torch import Tensor

Weights = dict[str, Tensor]

#: What trainers and tasks put before the names of weights.
_PREFIXES = (
    "",
    "module.",
    "backbone.",
    "encoder.",
    "vit.",
    "dinov2.",
    "dinov2_with_registers.",
    "dinov3_vit.",
    "model.",
)
#: Any of these names the patch embedding.
_PATCHES = (
    "patch_embed.proj.weight",
    "embeddings.patch_embeddings.projection.weight",
    "embeddings.patch_embeddings.weight",
)

_RENAMED = (
    (r"^embeddings\.(cls_token|mask_token|register_tokens)$", r"\1"),
    (r"^embeddings\.position_embeddings$", "pos_embed"),
    (r"^embeddings\.patch_embeddings\.(?:projection\.)?(weight|bias)$", r"patch_embed.proj.\1"),
    (r"^(?:encoder\.layer|layers|model\.layer|layer)\.(\d+)\.", r"blocks.\1."),
    (r"\.attention\.(?:attention\.query|q_proj)\.", ".attn.q."),
    (r"\.attention\.(?:attention\.key|k_proj)\.", ".attn.k."),
    (r"\.attention\.(?:attention\.value|v_proj)\.", ".attn.v."),
    (r"\.attention\.(?:output\.dense|o_proj)\.", ".attn.proj."),
    (r"\.layernorm_before\.", ".norm1."),
    (r"\.layernorm_after\.", ".norm2."),
    (r"\.intermediate\.dense\.", ".mlp.fc1."),
    (r"(blocks\.\d+)\.output\.dense\.", r"\1.mlp.fc2."),
    (r"\.layer_scale([12])\.lambda1$", r".ls\1.gamma"),
    (r"\.gamma_([12])$", r".ls\1.gamma"),
    (r"\.mlp\.weights_in\.", ".mlp.w12."),
    (r"\.mlp\.weights_out\.", ".mlp.w3."),
    (r"^layernorm\.", "norm."),
    (r"^(?:reg_token|storage_tokens)$", "register_tokens"),
)


def official_names(weights: Mapping[str, Tensor]) -> Weights:
    """Weights by the names of the official DINOv2 files.

    Args:
        weights: In any of the known layouts; of others what is known is renamed and the rest stays as it is.
    """
    found = _without_prefix(weights)
    found = {_renamed(name): value for name, value in found.items()}
    for block in sorted({name.split(".")[1] for name in found if name.startswith("blocks.")}):
        _fuse_attention(found, f"blocks.{block}.attn")
        _fuse_perceptron(found, f"blocks.{block}.mlp")
    found.pop("rope_embed.periods", None)  # computed from their base
    if "register_tokens" in found and found["register_tokens"].shape[1] == 0 and "pos_embed" in found:
        del found["register_tokens"]
    _place_first_tokens(found)
    return found


def _without_prefix(weights: Mapping[str, Tensor]) -> Weights:
    """Without what stands before the names of the network's own weights; weights of other networks are left out."""
    found = dict(weights)
    for _ in range(3):  # e.g. "module.backbone."
        for prefix in _PREFIXES:
            if any(f"{prefix}{name}" in found for name in _PATCHES):
                return {name[len(prefix) :]: value for name, value in found.items() if name.startswith(prefix)}
        outer = [prefix for prefix in _PREFIXES[1:] if any(name.startswith(prefix) for name in found)]
        if not outer:
            break
        found = {name[len(outer[0]) :]: value for name, value in found.items() if name.startswith(outer[0])}
    return dict(weights)


def _renamed(name: str) -> str:
    for pattern, wanted in _RENAMED:
        name = re.sub(pattern, wanted, name)
    return name


def _fuse_attention(weights: Weights, at: str) -> None:
    """Query, key and value as one matrix; where one has no bias it is zero."""
    mask = weights.pop(f"{at}.qkv.bias_mask", None)
    if mask is not None and f"{at}.qkv.bias" in weights:  # DINOv3's keys have none
        weights[f"{at}.qkv.bias"] = torch.nan_to_num(weights[f"{at}.qkv.bias"]) * torch.nan_to_num(mask)
    parts = [weights.pop(f"{at}.{part}.weight", None) for part in "qkv"]
    biases = [weights.pop(f"{at}.{part}.bias", None) for part in "qkv"]
    known = [part for part in parts if part is not None]
    if len(known) == len(parts):
        weights[f"{at}.qkv.weight"] = torch.cat(known)
        whole = [part.new_zeros(len(part)) if bias is None else bias for part, bias in zip(known, biases, strict=True)]
        weights[f"{at}.qkv.bias"] = torch.cat(whole)
    if f"{at}.qkv.weight" in weights and f"{at}.qkv.bias" not in weights:
        weight = weights[f"{at}.qkv.weight"]
        weights[f"{at}.qkv.bias"] = weight.new_zeros(len(weight))
    weights.pop(f"{at}.k_bias", None)


def _fuse_perceptron(weights: Weights, at: str) -> None:
    """A gated perceptron's gate and value as one matrix, the gate first; an ungated one's layers by their own names."""
    for kind in ("weight", "bias"):
        up, down, gate = (weights.pop(f"{at}.{name}.{kind}", None) for name in ("up_proj", "down_proj", "gate_proj"))
        first, second = (weights.pop(f"{at}.{name}.{kind}", None) for name in ("w1", "w2"))  # DINOv3's own names
        if first is not None and second is not None:
            gate, up = first, second
        if up is not None and gate is not None:
            weights[f"{at}.w12.{kind}"] = torch.cat([gate, up])
        elif up is not None:
            weights[f"{at}.fc1.{kind}"] = up
        if down is not None:
            weights[f"{at}.{'fc2' if gate is None else 'w3'}.{kind}"] = down
    fc1, fc2 = weights.get(f"{at}.fc1.weight"), weights.get(f"{at}.fc2.weight")
    if fc1 is not None and fc2 is not None and fc1.shape[0] == 2 * fc2.shape[1]:  # timm's packed SwiGLU
        for kind in ("weight", "bias"):
            weights[f"{at}.w12.{kind}"] = weights.pop(f"{at}.fc1.{kind}")
            weights[f"{at}.w3.{kind}"] = weights.pop(f"{at}.fc2.{kind}")


def _place_first_tokens(weights: Weights) -> None:
    """Positions of the class token and of the patches; timm may give none to the first, or more to registers."""
    positions = weights.get("pos_embed")
    if positions is None or positions.ndim != 3:
        return
    registers = weights["register_tokens"].shape[1] if "register_tokens" in weights else 0
    count = positions.shape[1]
    if _is_square(count):
        weights["pos_embed"] = torch.cat([torch.zeros_like(positions[:, :1]), positions], 1)
    elif registers and _is_square(count - 1 - registers):
        weights["register_tokens"] = weights["register_tokens"] + positions[:, 1 : 1 + registers]
        weights["pos_embed"] = torch.cat([positions[:, :1], positions[:, 1 + registers :]], 1)


def _is_square(number: int) -> bool:
    return number > 0 and math.isqrt(number) ** 2 == number
