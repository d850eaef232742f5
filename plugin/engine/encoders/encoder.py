"""What every source of frozen features looks like to decoders, whichever network computes them."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

#: Samples of a window along a side of one feature.
CELL = 16
#: Sides of what is encoded are multiples of this many samples, so that every network's strides fit.
MULTIPLE = 64


class FeatureEncoder(Protocol):
    """A frozen network that turns windows into feature maps.

    Attributes:
        name: Name in the catalogue, or path.
        title: Name for the screen.
        model_hash: SHA-256 of everything that decides the features, hexadecimal.
        precision: Arithmetic, "f32" or "bf16"; features of the two are not mixed.
        device: "cpu", "cuda" or "mps".
        channels: Of a feature.
        whole: Wants whole windows of 1024 × 1024 samples; others take the part that the raster covers alone.
    """

    name: str
    title: str
    model_hash: str
    precision: str
    device: str
    channels: int
    whole: bool

    def features(self, rgb: NDArray[np.uint8]) -> NDArray[np.floating]:
        """Encode samples.

        Args:
            rgb: (H, W, 3) uint8, H and W multiples of :data:`MULTIPLE`.

        Returns:
            (channels, H / 16, W / 16).
        """
