"""A decoder with all that it needs as one network: standardised samples to class probabilities of each sample."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..decoders.decoder import STEP, Decoder, as_floats
from ..encoders.encoder import CELL
from ..encoders.network_features import Prepared
from ..encoders.window_features import CELLS
from ..students.samples import MIDDLE, SPREAD


class OfSamples(nn.Module):
    """A decoder that reads the pixels alone.

    Args:
        head: The decoder; of one that reads the detail, the detail is part of the network.
    """

    def __init__(self, head: Decoder) -> None:
        super().__init__()
        self.head = head

    def forward(self, samples: Tensor) -> Tensor:
        """Probabilities (1, C, S, S) of samples (1, 3 × layers, S, S) as :func:`.as_floats` gives them."""
        side = samples.shape[2] // CELL
        none = samples.new_zeros(1, 0, side, side)
        seen = samples if self.head.grain == 1 else as_floats(_detail(samples * SPREAD + MIDDLE))
        return _probabilities(self.head, self.head(none, seen))


class OfLevels(nn.Module):
    """A decoder on features, with its encoder: it looks at the window, and at windows around it at coarser levels.

    Args:
        head: The decoder; of one layer.
        encoder: Of the features.
        levels: How many levels coarser each part of what it sees is, 0 first.
    """

    def __init__(self, head: Decoder, encoder: Prepared, levels: Sequence[int]) -> None:
        super().__init__()
        self.head, self.encoder, self.levels = head, encoder, tuple(levels)

    def forward(self, samples: Tensor, around: list[Tensor], places: list[Tensor]) -> Tensor:
        """Score a window.

        Args:
            samples: (1, 3, 1024, 1024) of the window, as :func:`.as_floats` gives them.
            around: The same of each coarser window.
            places: (2,) column and row of the window's upper left corner in each coarser one, in its samples.

        Returns:
            (1, C, 1024, 1024) probabilities.
        """
        plain = samples * SPREAD + MIDDLE
        parts = [self.encoder(plain)]
        for up, coarse, place in zip(self.levels[1:], around, places, strict=True):
            parts.append(_middle_part(self.encoder(coarse * SPREAD + MIDDLE), up, place))
        components = self.head.reduction(torch.cat(parts, 1))
        return _probabilities(self.head, self.head(components, as_floats(_detail(plain))))


def _middle_part(features: Tensor, up: int, place: Tensor) -> Tensor:
    """Features of a coarser window on the cells of a finer one, bilinearly; beyond the rim the nearest count."""
    steps = (torch.arange(CELLS, dtype=features.dtype) + 0.5) * CELL * 2.0**-up
    columns, rows = ((place[axis] + steps) / CELL - 0.5 for axis in (0, 1))
    across, down = (at.clamp(0, CELLS - 1) / (CELLS - 1) * 2 - 1 for at in (columns, rows))
    grid = torch.stack([across[None, :].expand(CELLS, CELLS), down[:, None].expand(CELLS, CELLS)], -1)[None]
    return functional.grid_sample(features, grid, mode="bilinear", padding_mode="border", align_corners=True)


def _detail(plain: Tensor) -> Tensor:
    """Mean and spread of squares of samples of 0 to 255, as :func:`..decoders.decoder.detail_of` has them."""
    centred = plain - MIDDLE
    mean = functional.avg_pool2d(centred, STEP)
    spread = torch.sqrt((functional.avg_pool2d(centred * centred, STEP) - mean * mean).clamp_min(0.0))
    return torch.round(torch.cat([mean + MIDDLE, (spread * 4).clamp(0, 255)], 1))


def _probabilities(head: Decoder, logits: Tensor) -> Tensor:
    calibrated = (logits + head.bias[None, :, None, None]) / head.temperature
    shares = torch.softmax(calibrated, 1)
    size = [STEP * side for side in shares.shape[2:]]
    return functional.interpolate(shares, size=size, mode="bilinear", align_corners=False)
