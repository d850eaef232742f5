"""What an image encoder saw in a window."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Embedding:
    """What the image encoder saw in a window; any number of prompts can be answered from it.

    Attributes:
        features: (256, 64, 64) float16 or float32; (256, 72, 72) of SAM 3.
        original_size: (height, width) of the window in samples.
        input_size: (height, width) after scaling, before padding, in the frame that prompts are laid out in.
        finer: Maps of higher resolution that SAM 2 and 3 decode with, the coarser first: (64, 128, 128) and
            (32, 256, 256); none for other models.
    """

    features: NDArray[np.floating]
    original_size: tuple[int, int]
    input_size: tuple[int, int]
    finer: tuple[NDArray[np.floating], ...] = ()
