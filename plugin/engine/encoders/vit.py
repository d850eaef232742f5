"""A plain vision transformer (Dosovitskiy et al. 2021, arXiv:2010.11929) as a source of feature maps.

The names of its weights are those of the official DINOv2 files (Oquab et al. 2024, arXiv:2304.07193), which timm's
plain ViTs and masked autoencoders share, so that such files load as they are.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..errors import ModelError

#: Channels of an attention head in every plain ViT from Tiny to Giant.
_HEAD_CHANNELS = 64
_EPSILON = 1e-6


@dataclass(frozen=True)
class ViTShape:
    """What a file of weights tells about its network.

    Attributes:
        channels: Of a token.
        depth: Number of blocks.
        patch: Side of a patch in pixels.
        grid: Patches along a side of the picture that the positions were learnt for.
        hidden: Channels inside a block's two-layer perceptron.
        registers: Extra tokens (Darcet et al. 2024, arXiv:2309.16588).
        scaled: Blocks have layer scale (Touvron et al. 2021, arXiv:2103.17239).
    """

    channels: int
    depth: int
    patch: int
    grid: int
    hidden: int
    registers: int = 0
    scaled: bool = True


class _Attention(nn.Module):
    def __init__(self, channels: int) -> None:
        super().__init__()
        self.heads = channels // _HEAD_CHANNELS
        self.qkv = nn.Linear(channels, 3 * channels)
        self.proj = nn.Linear(channels, channels)

    def forward(self, tokens: Tensor) -> Tensor:
        batch, count, channels = tokens.shape
        parts = self.qkv(tokens).reshape(batch, count, 3, self.heads, _HEAD_CHANNELS).permute(2, 0, 3, 1, 4)
        mixed = functional.scaled_dot_product_attention(parts[0], parts[1], parts[2])
        projected: Tensor = self.proj(mixed.transpose(1, 2).reshape(batch, count, channels))
        return projected


class _Perceptron(nn.Module):
    def __init__(self, channels: int, hidden: int) -> None:
        super().__init__()
        self.fc1 = nn.Linear(channels, hidden)
        self.fc2 = nn.Linear(hidden, channels)

    def forward(self, tokens: Tensor) -> Tensor:
        mixed: Tensor = self.fc2(functional.gelu(self.fc1(tokens)))
        return mixed


class _LayerScale(nn.Module):
    def __init__(self, channels: int) -> None:
        super().__init__()
        self.gamma = nn.Parameter(torch.ones(channels))

    def forward(self, tokens: Tensor) -> Tensor:
        return tokens * self.gamma


class _Block(nn.Module):
    def __init__(self, shape: ViTShape) -> None:
        super().__init__()
        self.norm1 = nn.LayerNorm(shape.channels, eps=_EPSILON)
        self.attn = _Attention(shape.channels)
        self.ls1 = _LayerScale(shape.channels) if shape.scaled else nn.Identity()
        self.norm2 = nn.LayerNorm(shape.channels, eps=_EPSILON)
        self.mlp = _Perceptron(shape.channels, shape.hidden)
        self.ls2 = _LayerScale(shape.channels) if shape.scaled else nn.Identity()

    def forward(self, tokens: Tensor) -> Tensor:
        tokens = tokens + self.ls1(self.attn(self.norm1(tokens)))
        grown: Tensor = tokens + self.ls2(self.mlp(self.norm2(tokens)))
        return grown


class _PatchEmbedding(nn.Module):
    def __init__(self, shape: ViTShape) -> None:
        super().__init__()
        self.proj = nn.Conv2d(3, shape.channels, shape.patch, shape.patch)

    def forward(self, image: Tensor) -> Tensor:
        patches: Tensor = self.proj(image)
        return patches


class PlainViT(nn.Module):
    """Normalised pictures (B, 3, H, W) to the last block's patch tokens (B, C, H / patch, W / patch).

    Positions learnt for one size of picture are interpolated to that of the input, as DINOv2 does.
    """

    def __init__(self, shape: ViTShape) -> None:
        super().__init__()
        self.shape = shape
        self.patch_embed = _PatchEmbedding(shape)
        self.cls_token = nn.Parameter(torch.zeros(1, 1, shape.channels))
        self.pos_embed = nn.Parameter(torch.zeros(1, 1 + shape.grid**2, shape.channels))
        if shape.registers:
            self.register_tokens = nn.Parameter(torch.zeros(1, shape.registers, shape.channels))
        self.blocks = nn.ModuleList(_Block(shape) for _ in range(shape.depth))
        self.norm = nn.LayerNorm(shape.channels, eps=_EPSILON)

    def forward(self, image: Tensor) -> Tensor:
        """Feature map of normalised pictures; see the class for the shapes."""
        patches = self.patch_embed(image)
        batch, channels, rows, columns = patches.shape
        tokens = (patches + self._positions(rows, columns)).flatten(2).transpose(1, 2)
        first = [(self.cls_token + self.pos_embed[:, :1]).expand(batch, -1, -1)]
        if self.shape.registers:
            first.append(self.register_tokens.expand(batch, -1, -1))
        tokens = torch.cat([*first, tokens], 1)
        for block in self.blocks:
            tokens = block(tokens)
        found: Tensor = self.norm(tokens)[:, 1 + self.shape.registers :]
        return found.transpose(1, 2).reshape(batch, channels, rows, columns)

    def _positions(self, rows: int, columns: int) -> Tensor:
        grid = self.shape.grid
        learnt = self.pos_embed[:, 1:].reshape(1, grid, grid, -1).permute(0, 3, 1, 2)
        if (rows, columns) == (grid, grid):
            return learnt
        return functional.interpolate(learnt, (rows, columns), mode="bicubic", align_corners=False)


def shape_of(weights: Mapping[str, Tensor]) -> ViTShape:
    """Tell the network from its weights.

    Raises:
        ModelError: They are not those of a plain ViT.
    """
    try:
        channels, _, patch, _ = weights["patch_embed.proj.weight"].shape
        depth = 1 + max(int(name.split(".")[1]) for name in weights if name.startswith("blocks."))
        hidden = weights["blocks.0.mlp.fc1.weight"].shape[0]
        grid = math.isqrt(weights["pos_embed"].shape[1] - 1)
    except (KeyError, ValueError, IndexError) as error:
        raise ModelError(
            "The file does not hold a plain vision transformer in the layout of DINOv2 or timm. Choose another file."
        ) from error
    registers = weights["register_tokens"].shape[1] if "register_tokens" in weights else 0
    return ViTShape(channels, depth, patch, grid, hidden, registers, "blocks.0.ls1.gamma" in weights)


#: Weights of official files that a feature map does not need.
_UNUSED = ("mask_token", "head.", "fc_norm.", "decoder", "mask_embed")


def build_vit(weights: Mapping[str, Tensor]) -> PlainViT:
    """Build the network of a file's weights and fill it.

    Args:
        weights: In the layout of the official DINOv2 files or timm's plain ViTs.

    Returns:
        The network in single precision, on the CPU, in evaluation mode.

    Raises:
        ModelError: They are not those of a plain ViT.
    """
    used = {name: value.float() for name, value in weights.items() if not name.startswith(_UNUSED)}
    network = PlainViT(shape_of(used))
    try:
        network.load_state_dict(used)
    except RuntimeError as error:
        raise ModelError(f"The weights fit no plain vision transformer ({error}). Choose another file.") from error
    return network.eval().requires_grad_(False)
