"""Pictures as another sun or another stretch would show them."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

#: Contrast is divided or multiplied by up to so much, and brightness moved by up to so many spreads of a picture's
#: samples; chosen on rendered ground.
CONTRAST, BRIGHTNESS = 1.4, 0.4


def varied(pictures: Tensor, rng: np.random.Generator) -> Tensor:
    """Pictures (B, C, H, W) of floats about 0, each with a contrast and a brightness of its own."""
    count = len(pictures)
    contrast = torch.from_numpy(CONTRAST ** rng.uniform(-1, 1, count)).float()[:, None, None, None]
    moved = torch.from_numpy(rng.uniform(-BRIGHTNESS, BRIGHTNESS, count)).float()[:, None, None, None]
    middle = pictures.mean((1, 2, 3), keepdim=True)
    return (pictures - middle) * contrast + middle + moved
