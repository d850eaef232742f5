"""A convolutional decoder on frozen features: SAM-CONV of the ECMWF study, the skylight decoder of arXiv:2305.07586.

Features say what a place is, on cells of 16 samples; two steps up with the pixels' detail beside them put borders where
the image has them.
"""

from __future__ import annotations

from typing import Any, ClassVar

import torch
from torch import Tensor, nn
from torch.nn import functional

from .decoder import DETAIL_CHANNELS, Decoder, on_detail

WIDTH = 64
#: Channels that go up to the detail, and that the detail adds.
HINTS = 8


class _Block(nn.Module):
    """Two convolutions over 3 × 3 cells, added to the input."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.mix = nn.Sequential(
            nn.Conv2d(width, width, 3, padding=1), nn.ReLU(), nn.Conv2d(width, width, 3, padding=1)
        )

    def forward(self, x: Tensor) -> Tensor:
        mixed: Tensor = self.mix(x)
        return x + mixed


class ConvDecoder(Decoder):
    """Convolutions on the components, refined by the detail; a linear part beside them learns first."""

    kind: ClassVar[str] = "conv"

    def __init__(self, channels: int, components: int, outputs: int, width: int = WIDTH, **settings: Any) -> None:
        super().__init__(channels, components, outputs, width=width, **settings)
        self.linear = nn.Conv2d(components, outputs, 1)
        self.drop = nn.Dropout2d(0.1)
        self.enter = nn.Sequential(nn.Conv2d(components, width, 1), nn.ReLU())
        self.blocks = nn.Sequential(_Block(width), _Block(width))
        self.leave = nn.Sequential(nn.Dropout(0.2), nn.Conv2d(width, outputs + HINTS, 1))
        self.detail = nn.Sequential(nn.Conv2d(DETAIL_CHANNELS, HINTS, 3, padding=1), nn.ReLU())
        self.refine = nn.Sequential(
            nn.Conv2d(2 * HINTS + outputs, 16, 3, padding=1), nn.ReLU(), nn.Conv2d(16, outputs, 3, padding=1)
        )
        last = self.refine[-1]
        assert isinstance(last, nn.Conv2d)
        nn.init.zeros_(last.weight)

    def scores(self, components: Tensor, detail: Tensor) -> Tensor:
        """As :meth:`.decoder.Decoder.scores`."""
        seen = self.drop(components)
        told = self.leave(self.blocks(self.enter(seen)))
        coarse = on_detail(self.linear(seen) + told[:, : self.outputs])
        hints = on_detail(told[:, self.outputs :])
        beside = torch.cat([functional.relu(hints), self.detail(detail), torch.softmax(coarse, 1)], 1)
        refined: Tensor = coarse + self.refine(beside)
        return refined
