"""Decoders on windows: compiled by OpenVINO, which takes a tenth of torch's time on a processor, or in torch.

Compiled in f32, as torch computes: what was fitted to scores of torch (offsets, temperature, thresholds) stays right.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ..encoders.window_features import CELLS
from ..raster.window import WINDOW
from ..sam.backends import openvino_backend
from .decoder import Decoder, as_floats

#: Components (R, 64, 64) and samples (1024, 1024, 3 × layers) of a window to probabilities (outputs, 256, 256).
ScoreWindow = Callable[[NDArray[np.float32], NDArray[np.uint8]], NDArray[np.float32]]


class _OnWindows(nn.Module):
    """A decoder on what lies in memory: components (R, h, w) and bytes of the picture to logits."""

    def __init__(self, head: Decoder) -> None:
        super().__init__()
        self.head = head

    def forward(self, components: Tensor, picture: Tensor) -> Tensor:
        """Logits (outputs, 4 h, 4 w)."""
        logits: Tensor = self.head.scores(components[None], as_floats(picture)[None])
        return logits[0]


def score_window_of(head: Decoder) -> ScoreWindow:
    """What scores windows as :meth:`.decoder.Decoder.probabilities` does, in the fastest way there is here."""
    if head.bias.device.type != "cpu" or not head.compiles or not openvino_backend.available():
        return head.probabilities
    example = (
        torch.zeros(head.components, CELLS, CELLS),
        torch.from_numpy(head.picture_of(np.zeros((WINDOW, WINDOW, 3 * head.layer_count), dtype=np.uint8))),
    )
    compiled = openvino_backend.compiled(openvino_backend.traced(_OnWindows(head), example, None), "f32")

    def score(components: NDArray[np.float32], rgb: NDArray[np.uint8]) -> NDArray[np.float32]:
        logits = compiled([components, head.picture_of(rgb)])[0]
        return head.probabilities_of(torch.from_numpy(logits.copy()))

    return score
