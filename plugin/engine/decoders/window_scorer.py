"""Class probabilities of windows: what a decoder reads of them, and what it says."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ...protocol.messages.jobs import Progress
from ..embeddings.cache import EmbeddingCache
from ..encoders.encoder import CELL, FeatureEncoder
from ..encoders.window_features import CELLS, seen_layers
from ..raster.image import WindowImage
from ..raster.layer import GridLayer
from ..raster.window import WINDOW, GridWindow
from ..students.running import runner_of
from .component_reader import ComponentReader
from .decoder import Decoder, as_floats
from .package import ModelPackage


class OnSamples(nn.Module):
    """A decoder of samples alone: (B, 3 × layers, H, W) of 0 to 255 to logits (B, outputs, H / 4, W / 4)."""

    def __init__(self, head: Decoder) -> None:
        super().__init__()
        self.head = head

    def forward(self, samples: Tensor) -> Tensor:
        """Logits of samples; see the class for the shapes."""
        batch, _, rows, columns = samples.shape
        none = samples.new_zeros(batch, 0, rows // CELL, columns // CELL)
        logits: Tensor = self.head(none, as_floats(samples))
        return logits


class WindowScorer:
    """Scores windows as a decoder does; those that read no features need no encoder.

    Students run on OpenVINO where there is no GPU, with the conversion kept on disk.

    Args:
        package: The decoder.
        encoder: Of its features; None where it reads none.
        cache: Where features are kept.
        progress: Is told about a conversion.
    """

    def __init__(
        self,
        package: ModelPackage,
        encoder: FeatureEncoder | None,
        cache: EmbeddingCache,
        progress: Callable[[Progress], None] = lambda progress: None,
    ) -> None:
        self.encoder, self._head = encoder, package.head
        self._reader = self._run = None
        if encoder is not None:
            self._reader = ComponentReader(self._head.reduction, package.card.levels, encoder, cache)
        elif self._head.grain == 1:
            channels = self._head.picture_channels(self._head.layer_count)
            self._run = runner_of(
                OnSamples(self._head), package.hash, channels, WINDOW, lambda text: progress(Progress(text))
            )

    def probabilities(self, layers: Sequence[GridLayer], window: GridWindow, image: WindowImage) -> NDArray[np.float32]:
        """Class probabilities of a window, in squares of 4 × 4 samples.

        Args:
            layers: The raster, and further layers of its ground.
            window: At the decoder's level.
            image: What the raster holds there.

        Returns:
            (outputs, 256, 256), summing to one.

        Raises:
            RasterError: The window cannot be read.
        """
        rgb = seen_layers(image, window, layers[1:])
        if self._run is not None:
            return self._head.probabilities_of(torch.from_numpy(self._run(rgb)))
        if self._reader is not None:
            return self._head.probabilities(self._reader.read(layers, window), rgb)
        return self._head.probabilities(np.zeros((0, CELLS, CELLS), dtype=np.float32), rgb)
