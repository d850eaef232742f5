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
from ..encoders.turned import VIEWS, TurnedEncoder, turned, turned_back
from ..encoders.window_features import CELLS, seen_layers
from ..raster.image import WindowImage
from ..raster.layer import GridLayer
from ..raster.window import WINDOW, GridWindow
from ..students.running import runner_of
from .component_reader import ComponentReader
from .decoder import Decoder, as_floats
from .head_runner import CompiledHead, can_compile
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

    Students run on OpenVINO where there is no GPU, with the conversion kept on disk. In several views the mean of the
    probabilities counts, as with flipped and scaled copies of an image (Chen et al. 2018, arXiv:1802.02611); features
    are those of the turned ground, everything else is as it lies.

    Args:
        package: The decoder.
        encoder: Of its features; None where it reads none.
        cache: Where features are kept.
        progress: Is told about a conversion.
        views: How many of :data:`..encoders.turned.VIEWS`.
    """

    def __init__(
        self,
        package: ModelPackage,
        encoder: FeatureEncoder | None,
        cache: EmbeddingCache,
        progress: Callable[[Progress], None] = lambda progress: None,
        views: int = 1,
    ) -> None:
        self.encoder, self._head, self._views = encoder, package.head, VIEWS[:views]
        self._readers: list[ComponentReader] = []
        self._run, self._compiled = None, None
        if encoder is not None:
            if can_compile(self._head):
                self._compiled = CompiledHead(self._head, package.card.levels)
            self._readers = [
                ComponentReader(self._head.reduction, package.card.levels, one, cache)
                for one in (encoder, *(TurnedEncoder(encoder, *view) for view in self._views[1:]))
            ]
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
        if self._readers:
            found = [self._of_features(reader, layers, window, rgb) for reader in self._readers]
        else:
            found = [turned_back(self._of_samples(turned(rgb, *view)), *view) for view in self._views]
        return found[0] if len(found) == 1 else np.mean(found, axis=0, dtype=np.float32)

    def _of_features(
        self, reader: ComponentReader, layers: Sequence[GridLayer], window: GridWindow, rgb: NDArray[np.uint8]
    ) -> NDArray[np.float32]:
        if self._compiled is not None:
            return self._compiled.probabilities(reader.read_apart(layers, window), rgb)
        return self._head.probabilities(reader.read(layers, window), rgb)

    def _of_samples(self, rgb: NDArray[np.uint8]) -> NDArray[np.float32]:
        if self._run is not None:
            return self._head.probabilities_of(torch.from_numpy(self._run(rgb)))
        return self._head.probabilities(np.zeros((0, CELLS, CELLS), dtype=np.float32), rgb)
