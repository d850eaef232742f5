"""A plain vision transformer (Dosovitskiy et al. 2021, arXiv:2010.11929) as a source of feature maps.

The names of its weights are those of the official DINOv2 files (Oquab et al. 2024, arXiv:2304.07193); see
:mod:`.vit_layouts` for those of others. It can do what DINOv2, DINOv3 (Siméoni et al. 2025, arXiv:2508.10104), masked
autoencoders and timm's plain ViTs differ in: layer scale, registers, gated perceptrons, learnt or rotary positions.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..errors import ModelError


@dataclass(frozen=True)
class ViTShape:
    """What decides a network beside its weights.

    Attributes:
        channels: Of a token.
        depth: Number of blocks.
        patch: Side of a patch in pixels.
        grid: Patches along a side of the picture that the positions were learnt for; 0 where they are rotary.
        hidden: Channels inside a block's two-layer perceptron.
        registers: Extra tokens (Darcet et al. 2024, arXiv:2309.16588).
        scaled: Blocks have layer scale (Touvron et al. 2021, arXiv:2103.17239).
        heads: Of attention; 0 for what networks of that width have as a rule.
        gated: The perceptrons are SwiGLU (Shazeer 2020, arXiv:2002.05202).
        theta: Base of the rotary positions' periods; 0 where positions are learnt.
        epsilon: Of the layer norms.
        normed: A layer norm follows the last block.
        smooth: Learnt positions are interpolated with antialiasing, as timm and DINOv2 with registers do.
    """

    channels: int
    depth: int
    patch: int
    grid: int
    hidden: int
    registers: int = 0
    scaled: bool = True
    heads: int = 0
    gated: bool = False
    theta: float = 0.0
    epsilon: float = 1e-6
    normed: bool = True
    smooth: bool = False

    @property
    def head_channels(self) -> int:
        """Channels of an attention head."""
        return self.channels // (self.heads or usual_heads(self.channels))


def usual_heads(channels: int) -> int:
    """Attention heads of a plain ViT by its width: 16 in Huge, So400M, giant and gigantic, else one for 64 channels."""
    return 16 if channels in (1152, 1280, 1408, 1664) else max(channels // 64, 1)


class _Attention(nn.Module):
    def __init__(self, shape: ViTShape) -> None:
        super().__init__()
        self.head_channels = shape.head_channels
        self.qkv = nn.Linear(shape.channels, 3 * shape.channels)
        self.proj = nn.Linear(shape.channels, shape.channels)

    def forward(self, tokens: Tensor, turn: tuple[Tensor, Tensor] | None) -> Tensor:
        batch, count, channels = tokens.shape
        heads = channels // self.head_channels
        parts = self.qkv(tokens).reshape(batch, count, 3, heads, self.head_channels).permute(2, 0, 3, 1, 4)
        query, key = parts[0], parts[1]
        if turn is not None:
            query, key = _turned(query, *turn), _turned(key, *turn)
        mixed = functional.scaled_dot_product_attention(query, key, parts[2])
        projected: Tensor = self.proj(mixed.transpose(1, 2).reshape(batch, count, channels))
        return projected


def _turned(parts: Tensor, cosines: Tensor, sines: Tensor) -> Tensor:
    """Rotate pairs of channels: the first half of a head's channels is paired with its second half."""
    first, second = parts.chunk(2, -1)
    return parts * cosines + torch.cat([-second, first], -1) * sines


class _Perceptron(nn.Module):
    def __init__(self, channels: int, hidden: int) -> None:
        super().__init__()
        self.fc1 = nn.Linear(channels, hidden)
        self.fc2 = nn.Linear(hidden, channels)

    def forward(self, tokens: Tensor) -> Tensor:
        mixed: Tensor = self.fc2(functional.gelu(self.fc1(tokens)))
        return mixed


class _GatedPerceptron(nn.Module):
    def __init__(self, channels: int, hidden: int) -> None:
        super().__init__()
        self.w12 = nn.Linear(channels, 2 * hidden)
        self.w3 = nn.Linear(hidden, channels)

    def forward(self, tokens: Tensor) -> Tensor:
        gate, value = self.w12(tokens).chunk(2, -1)
        mixed: Tensor = self.w3(functional.silu(gate) * value)
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
        self.norm1 = nn.LayerNorm(shape.channels, eps=shape.epsilon)
        self.attn = _Attention(shape)
        self.ls1 = _LayerScale(shape.channels) if shape.scaled else nn.Identity()
        self.norm2 = nn.LayerNorm(shape.channels, eps=shape.epsilon)
        perceptron = _GatedPerceptron if shape.gated else _Perceptron
        self.mlp = perceptron(shape.channels, shape.hidden)
        self.ls2 = _LayerScale(shape.channels) if shape.scaled else nn.Identity()

    def forward(self, tokens: Tensor, turn: tuple[Tensor, Tensor] | None) -> Tensor:
        tokens = tokens + self.ls1(self.attn(self.norm1(tokens), turn))
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

    Positions learnt for one size of picture are interpolated to that of the input, as DINOv2 does; rotary ones are
    those of the patches' centres, from -1 to 1 over the picture, as in DINOv3.
    """

    periods: Tensor

    def __init__(self, shape: ViTShape) -> None:
        super().__init__()
        self.shape = shape
        self.patch_embed = _PatchEmbedding(shape)
        self.cls_token = nn.Parameter(torch.zeros(1, 1, shape.channels))
        if shape.theta:
            steps = torch.arange(0, 1, 4 / shape.head_channels, dtype=torch.float32)
            self.register_buffer("periods", shape.theta**steps, persistent=False)
        else:
            self.pos_embed = nn.Parameter(torch.zeros(1, 1 + shape.grid**2, shape.channels))
        if shape.registers:
            self.register_tokens = nn.Parameter(torch.zeros(1, shape.registers, shape.channels))
        self.blocks = nn.ModuleList(_Block(shape) for _ in range(shape.depth))
        self.norm = nn.LayerNorm(shape.channels, eps=shape.epsilon) if shape.normed else nn.Identity()

    def forward(self, image: Tensor) -> Tensor:
        """Feature map of normalised pictures; see the class for the shapes."""
        patches = self.patch_embed(image)
        batch, channels, rows, columns = patches.shape
        first: Tensor = self.cls_token
        turn = None
        if self.shape.theta:
            turn = self._turn(rows, columns)
        else:
            patches = patches + self._positions(rows, columns)
            first = first + self.pos_embed[:, :1]
        leading = [first.expand(batch, -1, -1)]
        if self.shape.registers:
            leading.append(self.register_tokens.expand(batch, -1, -1))
        tokens = torch.cat([*leading, patches.flatten(2).transpose(1, 2)], 1)
        for block in self.blocks:
            tokens = block(tokens, turn)
        found: Tensor = self.norm(tokens)[:, 1 + self.shape.registers :]
        return found.transpose(1, 2).reshape(batch, channels, rows, columns)

    def _positions(self, rows: int, columns: int) -> Tensor:
        grid = self.shape.grid
        learnt = self.pos_embed[:, 1:].reshape(1, grid, grid, -1).permute(0, 3, 1, 2)
        if (rows, columns) == (grid, grid):
            return learnt
        if self.shape.smooth:
            down, across = (_smoothing(count, grid, learnt) for count in (rows, columns))
            return down @ learnt @ across.T
        return functional.interpolate(learnt, (rows, columns), mode="bicubic", align_corners=False)

    def _turn(self, rows: int, columns: int) -> tuple[Tensor, Tensor]:
        """Cosines and sines (tokens, channels of a head) of the angles; class token and registers are not turned."""
        downs, acrosses = (
            2 * (torch.arange(count, device=self.periods.device) + 0.5) / count - 1 for count in (rows, columns)
        )
        down = downs[:, None].expand(rows, columns).reshape(-1)
        across = acrosses[None].expand(rows, columns).reshape(-1)
        angles = torch.cat([2 * math.pi * place[:, None] / self.periods for place in (down, across)], 1)
        angles = functional.pad(torch.cat([angles, angles], 1), (0, 0, 1 + self.shape.registers, 0))
        return torch.cos(angles), torch.sin(angles)


def _smoothing(count: int, grid: int, like: Tensor) -> Tensor:
    """Weights (count, grid) of bicubic interpolation with antialiasing (Keys's kernel, a = -0.5).

    As :func:`torch.nn.functional.interpolate` with ``antialias``, which OpenVINO does not take over.
    """
    ratio = torch.full((), float(grid), device=like.device) / count
    centres = (torch.arange(count, device=like.device) + 0.5) * ratio
    places = torch.arange(grid, device=like.device) + 0.5
    away = (places[None] - centres[:, None]).abs() / ratio.clamp(min=1.0)
    near = (1.5 * away - 2.5) * away * away + 1
    far = ((2.5 - 0.5 * away) * away - 4) * away + 2
    weights = torch.where(away < 1, near, torch.where(away < 2, far, torch.zeros_like(far)))
    return (weights / weights.sum(1, keepdim=True)).to(like.dtype)


def shape_of(
    weights: Mapping[str, Tensor],
    heads: int = 0,
    epsilon: float | None = None,
    theta: float | None = None,
    smooth: bool | None = None,
) -> ViTShape:
    """Tell the network from its weights, and from what they do not tell.

    Args:
        weights: By the names of the official DINOv2 files.
        heads: Of attention; 0 for the usual number.
        epsilon: Of the layer norms; None for DINOv2's, or DINOv3's where positions are not learnt.
        theta: Base of the periods of rotary positions; None for DINOv3's, where positions are not learnt.
        smooth: Interpolate learnt positions with antialiasing; None where there are registers, as DINOv2 does.

    Raises:
        ModelError: They are not those of a plain ViT.
    """
    rotary = "pos_embed" not in weights and "register_tokens" in weights
    gated = "blocks.0.mlp.w3.weight" in weights
    try:
        channels, _, patch, _ = weights["patch_embed.proj.weight"].shape
        depth = 1 + max(int(name.split(".")[1]) for name in weights if name.startswith("blocks."))
        hidden = weights["blocks.0.mlp.w3.weight" if gated else "blocks.0.mlp.fc2.weight"].shape[1]
        grid = 0 if rotary else math.isqrt(weights["pos_embed"].shape[1] - 1)
    except (KeyError, ValueError, IndexError) as error:
        raise ModelError(
            "The file does not hold a plain vision transformer in the layout of DINOv2 or timm. Choose another file."
        ) from error
    registers = weights["register_tokens"].shape[1] if "register_tokens" in weights else 0
    if epsilon is None:
        epsilon = 1e-5 if rotary else 1e-6
    return ViTShape(
        channels, depth, patch, grid, hidden, registers, "blocks.0.ls1.gamma" in weights, heads, gated,
        (theta or 100.0) if rotary else 0.0, epsilon, "norm.weight" in weights,
        not rotary and (registers > 0 if smooth is None else smooth),
    )  # fmt: skip


#: Weights of official files that a feature map does not need.
_UNUSED = ("mask_token", "head.", "fc_norm.", "decoder", "mask_embed", "pooler.", "classifier.", "local_cls_norm.")


def build_vit(weights: Mapping[str, Tensor], shape: ViTShape | None = None) -> PlainViT:
    """Build the network of a file's weights and fill it.

    Args:
        weights: By the names of the official DINOv2 files.
        shape: What the weights do not tell; without it as they suggest.

    Returns:
        The network in single precision, on the CPU, in evaluation mode.

    Raises:
        ModelError: They are not those of a plain ViT.
    """
    used = {name: value.float() for name, value in weights.items() if not name.startswith(_UNUSED)}
    network = PlainViT(shape or shape_of(used))
    try:
        network.load_state_dict(used)
    except RuntimeError as error:
        raise ModelError(f"The weights fit no plain vision transformer ({error}). Choose another file.") from error
    return network.eval().requires_grad_(False)
