"""What an image encoder saw in a window."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Embedding:
    """What the image encoder saw in a window; any number of prompts can be answered from it.

    Attributes:
        features: (256, 64, 64) float16 or float32.
        original_size: (height, width) of the window in samples.
        input_size: (height, width) after scaling the longest side to 1024, before padding.
    """

    features: NDArray[np.floating]
    original_size: tuple[int, int]
    input_size: tuple[int, int]
