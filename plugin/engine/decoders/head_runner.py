"""Decoders on windows compiled by OpenVINO, which takes a tenth of torch's time on a processor.

The window's own features are reduced in the same network. Kinds whose probabilities bear it compute in the encoder's
arithmetic, all others in f32, as torch does: what was fitted to scores of torch (offsets, temperature, thresholds)
stays right. Of grey ground, which is shown as three equal bands, kinds that can are shown one.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from ..encoders.window_features import CELLS
from ..sam.backends import openvino_backend
from .component_reader import Apart, own_directions
from .decoder import Decoder, as_floats, grey_detail_of


class CompiledHead:
    """Scores windows as :meth:`.decoder.Decoder.probabilities` does; several threads may ask.

    Args:
        head: A decoder of features, for which :func:`can_compile` holds.
        levels: That it sees, as in :class:`.component_reader.ComponentReader`.
    """

    def __init__(self, head: Decoder, levels: Sequence[int]) -> None:
        self._head, self._grey = head, head.on_grey()
        self._directions = own_directions(head.reduction, levels, head.layer_count)
        self._compiled: dict[bool, openvino_backend.OneAtATime] = {}
        self._turn = threading.Lock()

    def probabilities(self, apart: Apart, rgb: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Class probabilities of a window, in squares of 4 × 4 samples.

        Args:
            apart: Its components.
            rgb: (1024, 1024, 3 × layers).

        Returns:
            (outputs, 256, 256), summing to one.
        """
        picture = None if self._grey is None else grey_detail_of(rgb)
        is_grey = picture is not None
        if picture is None:
            picture = self._head.picture_of(rgb)
        logits = self._on(is_grey, picture)([apart.features, apart.around, picture])[0]
        return self._head.probabilities_of(torch.from_numpy(logits))

    def _on(self, is_grey: bool, picture: NDArray[np.uint8]) -> openvino_backend.OneAtATime:
        """What is compiled for such pictures, at the first of them."""
        with self._turn:
            if is_grey not in self._compiled:
                head = self._grey if is_grey and self._grey is not None else self._head
                example = (
                    torch.zeros(self._directions.shape[1], CELLS, CELLS, dtype=torch.float16),
                    torch.zeros(CELLS, CELLS, head.components),
                    torch.from_numpy(picture),
                )
                model = openvino_backend.traced(_OnWindows(head, self._directions), example, None)
                precision = openvino_backend.best_precision() if head.coarse else "f32"
                self._compiled[is_grey] = openvino_backend.compiled(model, precision)
            return self._compiled[is_grey]


def can_compile(head: Decoder) -> bool:
    """Whether a decoder of features is run compiled here."""
    return head.bias.device.type == "cpu" and head.compiles and openvino_backend.available()


class _OnWindows(nn.Module):
    """A decoder on what lies in memory: features, components of what is around, and bytes of the picture to logits."""

    weight: Tensor

    def __init__(self, head: Decoder, directions: Tensor) -> None:
        super().__init__()
        self.head = head
        self.register_buffer("weight", directions[:, :, None, None].clone())

    def forward(self, features: Tensor, around: Tensor, picture: Tensor) -> Tensor:
        """Logits (outputs, 256, 256); see :class:`.component_reader.Apart` for the shapes."""
        components = functional.conv2d(features.float()[None], self.weight) + around.permute(2, 0, 1)[None]
        logits: Tensor = self.head.scores(components, as_floats(picture)[None])
        return logits[0]
