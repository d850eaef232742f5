"""The default model's second output: what a place is, beside what belongs together.

A feature pyramid (Lin et al. 2017, arXiv:1612.03144) of ConvNeXt blocks (Liu et al. 2022, arXiv:2201.03545) on the same
frozen image encoder, taught to imitate DINOv2's patch features (:mod:`..default_model.imitation`). Clicks do not pass
through it, so they are what they were.
"""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from ..errors import ModelError
from ..sam.light import EMBEDDING_CHANNELS, ChannelNorm, LightEncoder

WEIGHTS_NAME = "semantics.safetensors"
#: Channels of the output.
CHANNELS = 192
#: Blocks at a quarter, half and all of the embedding's resolution; the coarse ones see far.
_BLOCKS = (2, 3, 2)
_EXPANSION = 2
#: Channels of the image encoder's blocks that are read, at strides of 8, 16, 32 and 64 samples.
_TAPS = (24, 40, 112, 320)


class _Block(nn.Module):
    """Filter each channel over 7 × 7 places, then mix the channels; added to the input."""

    def __init__(self) -> None:
        super().__init__()
        self.depthwise = nn.Conv2d(CHANNELS, CHANNELS, 7, 1, 3, groups=CHANNELS)
        self.norm = ChannelNorm(CHANNELS)
        self.expand = nn.Conv2d(CHANNELS, CHANNELS * _EXPANSION, 1)
        self.project = nn.Conv2d(CHANNELS * _EXPANSION, CHANNELS, 1)

    def forward(self, features: Tensor) -> Tensor:
        inner = functional.gelu(self.expand(self.norm(self.depthwise(features))))
        mixed: Tensor = self.project(inner)
        return features + mixed


class SemanticBranch(nn.Module):
    """The image encoder's taps and embedding to features (B, 192, S / 16, S / 16)."""

    def __init__(self) -> None:
        super().__init__()
        self.coarse = nn.Conv2d(_TAPS[3], CHANNELS, 1)
        self.middle = nn.Conv2d(_TAPS[2], CHANNELS, 1)
        self.fine = nn.Conv2d(_TAPS[1], CHANNELS, 1)
        self.detail = nn.Conv2d(_TAPS[0], CHANNELS, 2, 2)
        self.embedded = nn.Conv2d(EMBEDDING_CHANNELS, CHANNELS, 1)
        self.levels = nn.ModuleList(nn.Sequential(*(_Block() for _ in range(count))) for count in _BLOCKS)
        self.norm = ChannelNorm(CHANNELS)

    def forward(self, taps: list[Tensor], embedding: Tensor) -> Tensor:
        """Features of a window.

        Args:
            taps: Of :meth:`..sam.light.LightEncoder.taps`, at strides of 8, 16, 32 and 64 samples.
            embedding: (B, 256, S / 16, S / 16).
        """
        detail, fine, middle, coarse = taps
        level = self.levels[0](self.coarse(coarse))
        level = self.levels[1](self.middle(middle) + _twice(level))
        level = self.fine(fine) + self.embedded(embedding) + self.detail(detail) + _twice(level)
        features: Tensor = self.norm(self.levels[2](level))
        return features


def _twice(features: Tensor) -> Tensor:
    return functional.interpolate(features, scale_factor=2.0, mode="bilinear", align_corners=False)


class SemanticEncoder(nn.Module):
    """Image encoder with the branch: normalised windows (B, 3, S, S) to (B, 448, S / 16, S / 16).

    The first 256 channels are the SAM embedding, the rest the branch's. S is any multiple of 64.
    """

    def __init__(self, encoder: LightEncoder, branch: SemanticBranch) -> None:
        super().__init__()
        self.encoder, self.branch = encoder, branch

    def forward(self, image: Tensor) -> Tensor:
        """Both outputs, one above the other; see the class for the shapes."""
        taps = self.encoder.taps(image)
        embedding = self.encoder.fuse(taps)
        return torch.cat([embedding, self.branch(taps, embedding)], 1)


def load_branch(folder: Path) -> SemanticBranch:
    """Fill the branch with the weights of a light model's folder.

    Raises:
        ModelError: The file is missing, damaged, or does not fit.
    """
    path, branch = Path(folder) / WEIGHTS_NAME, SemanticBranch()
    try:
        branch.load_state_dict({name: value.float() for name, value in load_file(path).items()})
    except FileNotFoundError:
        raise ModelError(f"The model folder {folder} has no {WEIGHTS_NAME}; get the model folder again.") from None
    except (OSError, SafetensorError, RuntimeError) as error:
        raise ModelError(f"The weights {path} cannot be loaded ({error}); get the model folder again.") from error
    return branch.eval().requires_grad_(False)
