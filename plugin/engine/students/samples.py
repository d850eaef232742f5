"""How bytes are shown to networks, and pictures as another sun or another stretch would show them."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

#: What bytes are taken from and divided by before a network sees them.
MIDDLE, SPREAD = 127.5, 64.0
#: Contrast is divided or multiplied by up to so much, and brightness moved by up to so many spreads.
CONTRAST, BRIGHTNESS = 1.4, 0.4


def as_floats(picture: Tensor) -> Tensor:
    """Bytes about 0, spread about 1."""
    return (picture.float() - MIDDLE) / SPREAD


def varied(pictures: Tensor, rng: np.random.Generator) -> Tensor:
    """Pictures (B, C, H, W) of floats about 0, each with a contrast and a brightness of its own."""
    count = len(pictures)
    contrast = torch.from_numpy(CONTRAST ** rng.uniform(-1, 1, count)).float()[:, None, None, None]
    moved = torch.from_numpy(rng.uniform(-BRIGHTNESS, BRIGHTNESS, count)).float()[:, None, None, None]
    middle = pictures.mean((1, 2, 3), keepdim=True)
    return (pictures - middle) * contrast + middle + moved


def turned(values: Tensor, turns: int, flip: bool) -> Tensor:
    """Rows and columns turned by so many quarters, then flipped or not."""
    found = torch.rot90(values, turns, (-2, -1))
    return found.flip(-1) if flip else found
