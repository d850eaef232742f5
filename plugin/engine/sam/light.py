"""The default model: segment-anything's prompt encoder and mask decoder on a light image encoder.

The image encoder is EfficientNet-Lite0 (Tan & Le 2019, arXiv:1905.11946, in the "Lite" form without squeeze-excitation
and with ReLU6) with a feature pyramid (Lin et al. 2017, arXiv:1612.03144). It sees the window at half its sampling:
landforms are shown 100 to 500 samples wide, so nothing of their outline is lost, the features lie 8 of those halved
samples apart, and a window costs a quarter of the work. Batch normalisation is folded into the convolutions, so the
network does the same in training and at work.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from ..errors import ModelError
from .official import MaskDecoder, PromptEncoder, Sam, TwoWayTransformer
from .part_decoder import POSITION

WEIGHTS_NAME = "model.safetensors"
CARD_NAME = "card.json"
ARCHITECTURE = "light-sam-1"
IMAGE_SIZE = 1024
EMBEDDING_CHANNELS = 256

_STEM_CHANNELS = 32
# expansion, output channels, repeats, stride of the first, kernel: table 1 of Tan & Le 2019, unscaled as in Lite0
_STAGES = (
    (1, 16, 1, 1, 3),
    (6, 24, 2, 2, 3),
    (6, 40, 2, 2, 5),
    (6, 80, 3, 2, 3),
    (6, 112, 3, 1, 5),
    (6, 192, 4, 2, 5),
    (6, 320, 1, 1, 3),
)
# the last block at each stride that the pyramid uses (4, 8, 16, 32), and its channels
_TAPS = {2: 24, 4: 40, 10: 112, 15: 320}
#: Channels of those blocks, the finest first.
TAP_CHANNELS = tuple(_TAPS.values())
#: Channels of the first block.
FIRST_CHANNELS = _STAGES[0][1]
_PYRAMID_CHANNELS = 128


class ChannelNorm(nn.Module):
    """Layer normalisation over the channels of a (B, C, H, W) map, as the neck of SAM's own encoder does it."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(channels))
        self.bias = nn.Parameter(torch.zeros(channels))

    def forward(self, features: Tensor) -> Tensor:
        """Normalise each position over its channels; the shape stays."""
        centred = features - features.mean(1, keepdim=True)
        scaled = centred * torch.rsqrt((centred * centred).mean(1, keepdim=True) + 1e-6)
        return scaled * self.weight[:, None, None] + self.bias[:, None, None]


class InvertedResidual(nn.Module):
    """Expand, filter each channel, project; added to the input where the shapes agree."""

    def __init__(self, inputs: int, outputs: int, expansion: int, stride: int, kernel: int) -> None:
        super().__init__()
        inner = inputs * expansion
        self.expand = nn.Conv2d(inputs, inner, 1) if expansion != 1 else None
        self.depthwise = nn.Conv2d(inner, inner, kernel, stride, kernel // 2, groups=inner)
        self.project = nn.Conv2d(inner, outputs, 1)
        self.adds = stride == 1 and inputs == outputs

    def forward(self, features: Tensor) -> Tensor:
        """(B, inputs, H, W) to (B, outputs, H / stride, W / stride)."""
        inner = features if self.expand is None else functional.relu6(self.expand(features))
        projected: Tensor = self.project(functional.relu6(self.depthwise(inner)))
        return features + projected if self.adds else projected


class LightTrunk(nn.Module):
    """EfficientNet-Lite0 without its classifier, on samples that are averaged first.

    Args:
        channels: Of the samples.
        shrink: Samples along a side of what is averaged to one.
    """

    def __init__(self, channels: int = 3, shrink: int = 2) -> None:
        super().__init__()
        self.shrink = shrink
        self.stem = nn.Conv2d(channels, _STEM_CHANNELS, 3, 2, 1)
        self.blocks = nn.ModuleList()
        inputs = _STEM_CHANNELS
        for expansion, outputs, repeats, stride, kernel in _STAGES:
            for index in range(repeats):
                self.blocks.append(InvertedResidual(inputs, outputs, expansion, stride if index == 0 else 1, kernel))
                inputs = outputs

    def taps(self, image: Tensor) -> list[Tensor]:
        """What the blocks before each halving but the first see of normalised samples (B, C, H, W).

        Returns:
            Four maps of :data:`TAP_CHANNELS` channels, at strides of 4, 8, 16 and 32 averaged samples.
        """
        return self.stages(image)[1:]

    def stages(self, image: Tensor) -> list[Tensor]:
        """As :meth:`taps`, with a map of :data:`FIRST_CHANNELS` at a stride of 2 averaged samples before them."""
        features = functional.relu6(self.stem(functional.avg_pool2d(image, self.shrink) if self.shrink > 1 else image))
        found: list[Tensor] = []
        for index, block in enumerate(self.blocks):
            features = block(features)
            if index == 0 or index in _TAPS:
                found.append(features)
        return found


class LightEncoder(LightTrunk):
    """EfficientNet-Lite0 and a feature pyramid: (B, 3, S, S) normalised samples to (B, 256, S / 16, S / 16).

    S is any multiple of 64; the product uses 1024, training smaller crops too.
    """

    def __init__(self) -> None:
        super().__init__()
        self.img_size = IMAGE_SIZE
        detail, *laterals = TAP_CHANNELS
        self.detail = nn.Conv2d(detail, _PYRAMID_CHANNELS, 3, 2, 1)
        self.laterals = nn.ModuleList(nn.Conv2d(count, _PYRAMID_CHANNELS, 1) for count in laterals)
        self.smooth = nn.ModuleList(
            nn.Conv2d(_PYRAMID_CHANNELS, _PYRAMID_CHANNELS, 5, 1, 2, groups=_PYRAMID_CHANNELS) for _ in range(2)
        )
        self.merge = nn.Conv2d(_PYRAMID_CHANNELS, _PYRAMID_CHANNELS, 3, 1, 1)
        self.project = nn.Conv2d(_PYRAMID_CHANNELS, EMBEDDING_CHANNELS, 1)
        self.norm = ChannelNorm(EMBEDDING_CHANNELS)

    def forward(self, image: Tensor) -> Tensor:
        """Embed normalised windows; see the class for the shapes."""
        return self.fuse(self.taps(image))

    def fuse(self, taps: list[Tensor]) -> Tensor:
        """The embedding (B, 256, S / 16, S / 16) of the taps."""
        fine, eighth, sixteenth, coarse = taps
        level = self.laterals[2](coarse)
        for lateral, smooth, tap in (
            (self.laterals[1], self.smooth[1], sixteenth),
            (self.laterals[0], self.smooth[0], eighth),
        ):
            raised = functional.interpolate(level, scale_factor=2.0, mode="bilinear", align_corners=False)
            level = lateral(tap) + raised
            level = level + smooth(functional.relu(level))
        level = functional.relu(level + self.detail(fine))
        merged = level + functional.relu(self.merge(level))
        embedding: Tensor = self.norm(self.project(merged))
        return embedding


def build_light_sam() -> Sam:
    """The default model's network with untrained weights.

    Returns:
        A ``segment_anything.modeling.Sam`` whose embedding is (256, 64, 64) for a window of 1024 × 1024 samples.
    """
    grid = IMAGE_SIZE // POSITION
    return Sam(
        image_encoder=LightEncoder(),
        prompt_encoder=PromptEncoder(
            embed_dim=EMBEDDING_CHANNELS,
            image_embedding_size=(grid, grid),
            input_image_size=(IMAGE_SIZE, IMAGE_SIZE),
            mask_in_chans=16,
        ),
        mask_decoder=MaskDecoder(
            num_multimask_outputs=3,
            transformer=TwoWayTransformer(depth=2, embedding_dim=EMBEDDING_CHANNELS, mlp_dim=2048, num_heads=8),
            transformer_dim=EMBEDDING_CHANNELS,
            iou_head_depth=3,
            iou_head_hidden_dim=256,
        ),
    )


def read_card(folder: Path) -> dict[str, Any]:
    """The model card of a default-style model folder.

    Raises:
        ModelError: The card is missing, unreadable, or of another architecture.
    """
    path = Path(folder) / CARD_NAME
    try:
        card = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ModelError(f"The model folder {folder} has no {CARD_NAME}; choose a complete model folder.") from None
    except (OSError, ValueError) as error:
        raise ModelError(f"The model card {path} cannot be read ({error}); get the model folder again.") from error
    if not isinstance(card, dict) or card.get("architecture") != ARCHITECTURE:
        raise ModelError(f"The model in {folder} is not of the architecture {ARCHITECTURE}; choose another model.")
    return card


def load_light_sam(folder: Path) -> Sam:
    """Build the default model and fill it with the weights of a model folder.

    Args:
        folder: Holds ``model.safetensors`` (half precision on disk) and ``card.json``.

    Returns:
        The model in single precision, on the CPU, in evaluation mode.

    Raises:
        ModelError: Files are missing, damaged, or belong to another architecture.
    """
    read_card(folder)
    path = Path(folder) / WEIGHTS_NAME
    model = build_light_sam()
    try:
        weights = {name: value.float() for name, value in load_file(path).items()}
        model.load_state_dict(weights)
    except FileNotFoundError:
        raise ModelError(f"The model folder {folder} has no {WEIGHTS_NAME}; get the model folder again.") from None
    except (OSError, SafetensorError, RuntimeError) as error:
        raise ModelError(f"The weights {path} cannot be loaded ({error}); get the model folder again.") from error
    return model.eval()
