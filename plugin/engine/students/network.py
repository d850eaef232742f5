"""What every student network is: samples of one or several layers to logits, four samples apart."""

from __future__ import annotations

from abc import abstractmethod

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..sam.pixels import PIXEL_MEAN, PIXEL_STD
from .samples import MIDDLE, SPREAD

#: Bands of a layer.
BANDS = 3
#: Samples along a side of what is scored.
STEP = 4


class StudentNetwork(nn.Module):
    """Samples to logits.

    Args:
        layers: Of the ground, three bands each.
    """

    scale: Tensor
    shift: Tensor

    def __init__(self, layers: int) -> None:
        super().__init__()
        mean, deviation = (torch.from_numpy(values).repeat(layers)[:, None, None] for values in (PIXEL_MEAN, PIXEL_STD))
        # as ImageNet's are given; weights that were learnt on it expect them so
        self.register_buffer("scale", SPREAD / deviation, persistent=False)
        self.register_buffer("shift", (MIDDLE - mean) / deviation, persistent=False)

    @abstractmethod
    def features(self, samples: Tensor) -> list[Tensor]:
        """Feature maps of normalised samples, the finest first."""

    @abstractmethod
    def head(self, features: list[Tensor]) -> Tensor:
        """Logits of feature maps, on the grid of the finest."""

    def normalised(self, samples: Tensor) -> Tensor:
        """Samples as the feature maps want them."""
        return samples * self.scale + self.shift

    def forward(self, samples: Tensor) -> Tensor:
        """Score classes.

        Args:
            samples: (B, 3 × layers, H, W) as :func:`.samples.as_floats` gives them, H and W multiples of 64.

        Returns:
            (B, outputs, H / 4, W / 4) logits.
        """
        size = samples.shape[2] // STEP, samples.shape[3] // STEP
        logits = self.head(self.features(self.normalised(samples)))
        if logits.shape[2:] == size:
            return logits
        return functional.interpolate(logits, size=size, mode="bilinear", align_corners=False)
