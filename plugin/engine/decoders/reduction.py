"""Principal components of frozen features: the few directions in which the labelled ground differs."""

from __future__ import annotations

import torch
from torch import Tensor, nn

#: Components that are kept at most.
COMPONENTS = 96


class Reduction(nn.Module):
    """Features (B, C, h, w) to their components (B, R, h, w), on one scale; fitted once, then part of the weights.

    Components keep their own spread: made alike, the many small ones drown the few that tell ground apart where labels
    are few.

    Args:
        channels: C.
        components: R.
    """

    mean: Tensor
    directions: Tensor

    def __init__(self, channels: int, components: int) -> None:
        super().__init__()
        self.register_buffer("mean", torch.zeros(channels))
        self.register_buffer("directions", torch.eye(components, channels))

    def fit(self, cells: Tensor) -> None:
        """Find the components of labelled cells (N, C)."""
        spread = cells.std(0).clamp_min(1e-3)
        table = cells - cells.mean(0)
        table /= spread
        _, vectors = torch.linalg.eigh(table.T @ table / len(table))
        vectors = vectors.flip(1)[:, : len(self.directions)]
        scaled = vectors / (table @ vectors).std().clamp_min(1e-6)
        # the largest entry of a direction is positive, so that the same cells give the same signs everywhere
        signs = torch.sign(scaled.gather(0, scaled.abs().argmax(0, keepdim=True)))
        self.mean.copy_(cells.mean(0))
        self.directions.copy_(((scaled * signs) / spread[:, None]).T)

    def forward(self, features: Tensor) -> Tensor:
        """Components of features; see the class for the shapes."""
        centred = features - self.mean[:, None, None]
        return nn.functional.conv2d(centred, self.directions[:, :, None, None])
