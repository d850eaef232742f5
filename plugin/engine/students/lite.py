"""EfficientNet-Lite0 with ImageNet's weights, and the all-MLP head of SegFormer (arXiv:2105.15203, section 3.2)."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..sam.imagenet import load_imagenet
from ..sam.light import FIRST_CHANNELS, TAP_CHANNELS, LightTrunk
from .network import BANDS, StudentNetwork

#: Channels of the head.
WIDTH = 128


class LiteNetwork(StudentNetwork):
    """Lite0's feature maps, each brought to as many channels, added up on the finest grid, and scored.

    The paper concatenates them and mixes with one linear layer, with nothing in between but interpolation, which is
    linear too: adding up is the same at a fraction of the work.

    Args:
        layers: Of the ground, three bands each; all go through the first convolution.
        outputs: Classes.
        shrink: Samples along a side of what is averaged to one; scores lie two of these apart, and are interpolated.
    """

    def __init__(self, layers: int, outputs: int, shrink: int) -> None:
        super().__init__(layers)
        self.trunk = LightTrunk(BANDS * layers, shrink)
        load_imagenet(self.trunk)
        self.mix = nn.ModuleList(nn.Conv2d(channels, WIDTH, 1) for channels in (FIRST_CHANNELS, *TAP_CHANNELS))
        self.norm = nn.BatchNorm2d(WIDTH)
        self.drop = nn.Dropout(0.1)
        self.classifier = nn.Conv2d(WIDTH, outputs, 1)
        self.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # torch.nn leaves it out

    def features(self, samples: Tensor) -> list[Tensor]:
        """Maps at strides of 2, 4, 8, 16 and 32 averaged samples."""
        return self.trunk.stages(samples.contiguous(memory_format=torch.channels_last))

    def head(self, features: list[Tensor]) -> Tensor:
        """Logits, on the grid of the finest map."""
        *finer, total = (mix(part) for mix, part in zip(self.mix, features, strict=True))
        for part in reversed(finer):
            raised = functional.interpolate(total, size=part.shape[2:], mode="bilinear", align_corners=False)
            total = part + raised
        logits: Tensor = self.classifier(self.drop(functional.relu(self.norm(total))))
        return logits
