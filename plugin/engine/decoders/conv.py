"""A convolutional decoder on frozen features: SAM-CONV of the ECMWF study, the skylight decoder of arXiv:2305.07586.

Features say what a place is, on cells of 16 samples; the pixels' detail beside them puts borders where the image has
them. The detail of a cell is channels of that cell, and so are its scores (sub-pixel convolution, Shi et al. 2016,
arXiv:1609.05158): convolutions over few cells of many channels cost half of those over many places of few.
"""

from __future__ import annotations

import copy
from typing import Any, ClassVar

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..encoders.encoder import CELL
from .decoder import BANDS, STEP, Decoder, on_detail

WIDTH = 64
#: Cells along a side that a block looks at.
REACH = 5
#: Channels of a cell that go on beside its detail, and those that both are mixed to.
HINTS, MIXED = 8, 32
#: Places along a side of a cell.
PLACES = CELL // STEP


class Block(nn.Module):
    """A look around in each channel, then a mix of the channels, added to the input (after ConvNeXt, 2201.03545)."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.mix = nn.Sequential(
            nn.Conv2d(width, width, REACH, padding=REACH // 2, groups=width),
            nn.Conv2d(width, 2 * width, 1),
            nn.ReLU(),
            nn.Conv2d(2 * width, width, 1),
        )

    def forward(self, x: Tensor) -> Tensor:
        """(B, width, h, w) to the same."""
        mixed: Tensor = self.mix(x)
        return x + mixed


class ConvDecoder(Decoder):
    """Convolutions on the components, refined by the detail; a linear part beside them learns first."""

    kind: ClassVar[str] = "conv"
    coarse: ClassVar[bool] = True
    outputs_last: ClassVar[frozenset[str]] = frozenset({"refine.0.weight"})

    def __init__(self, channels: int, components: int, outputs: int, width: int = WIDTH, **settings: Any) -> None:
        super().__init__(channels, components, outputs, width=width, **settings)
        self.linear = nn.Conv2d(components, outputs, 1)
        self.drop = nn.Dropout2d(0.1)
        self.enter = nn.Sequential(nn.Conv2d(components, width, 1), nn.ReLU())
        self.blocks = nn.Sequential(Block(width), Block(width))
        self.leave = nn.Sequential(nn.Dropout(0.2), nn.Conv2d(width, outputs + HINTS, 1))
        last = nn.Conv2d(MIXED, PLACES**2 * outputs, 1)
        nn.init.zeros_(last.weight)
        beside = PLACES**2 * self.detail_channels + HINTS + outputs
        self.refine = nn.Sequential(nn.Conv2d(beside, MIXED, 3, padding=1), nn.ReLU(), last)
        self.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # torch.nn leaves it out

    def scores(self, components: Tensor, detail: Tensor) -> Tensor:
        """As :meth:`.decoder.Decoder.scores`."""
        return on_places(*self.of_cells(components, in_cells(detail)))

    def of_cells(self, components: Tensor, detail: Tensor) -> tuple[Tensor, Tensor]:
        """What :func:`on_places` makes scores of, cell by cell.

        Args:
            components: (B, R, h, w).
            detail: From :func:`in_cells`.

        Returns:
            Scores of cells (B, outputs, h, w), and what refines them at the places of each (B, 16 × outputs, h, w).
        """
        seen = self.drop(components).contiguous(memory_format=torch.channels_last)
        told = self.leave(self.blocks(self.enter(seen)))
        coarse = self.linear(seen) + told[:, : self.outputs]
        beside = [detail, functional.relu(told[:, self.outputs :]), torch.softmax(coarse, 1)]
        return coarse, self.refine(torch.cat(beside, 1))

    def on_grey(self) -> ConvDecoder:
        """As :meth:`.decoder.Decoder.on_grey`: the weights of bands that are alike are added."""
        entering, relu, last = copy.deepcopy(self.refine)
        weights = entering.state_dict()
        count = PLACES**2 * self.detail_channels
        of_bands, others = weights["weight"][:, :count], weights["weight"][:, count:]
        added = of_bands.unflatten(1, (-1, BANDS, PLACES**2)).sum(2).flatten(1, 2)
        weights["weight"] = torch.cat([added, others], 1)
        entering = nn.Conv2d(weights["weight"].shape[1], MIXED, 3, padding=1)
        entering.load_state_dict(weights)
        made = copy.deepcopy(self)
        made.refine = nn.Sequential(entering, relu, last)
        made.detail_channels //= BANDS
        return made.eval().requires_grad_(False)


def in_cells(detail: Tensor) -> Tensor:
    """Detail (B, C, 4 h, 4 w) as channels of cells (B, 16 C, h, w)."""
    return functional.pixel_unshuffle(detail, PLACES)


def on_places(coarse: Tensor, refined: Tensor) -> Tensor:
    """Logits (B, outputs, 4 h, 4 w) of what :meth:`ConvDecoder.of_cells` gives; linear in both."""
    return on_detail(coarse) + functional.pixel_shuffle(refined, PLACES)
