"""The running mean of the weights that steps go through (Polyak and Juditsky 1992): it does not depend on the last."""

from __future__ import annotations

import torch
from torch import Tensor

#: What a step leaves of the mean.
_KEPT = 0.98


def running_mean(mean: Tensor, weights: Tensor, steps: Tensor | int) -> Tensor:
    """Mean of the weights so far; early on the newest count more, since the first know nothing."""
    return torch.lerp(mean, weights, max(9.0 / (10.0 + int(steps)), 1.0 - _KEPT))
