"""Components of windows of a raster: what a decoder is shown beside the pixels."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from ..embeddings.cache import EmbeddingCache
from ..encoders.encoder import FeatureEncoder
from ..encoders.surroundings import Encoded, feature_table, uncovered, weights_of, window_around
from ..encoders.window_features import CELLS, window_features
from ..raster.layer import GridLayer
from ..raster.window import GridWindow
from .reduction import Reduction

#: Surroundings that are kept, 1.5 MiB each: those of a window and of its neighbours in the rows above and below.
_KEPT = 24


@dataclass(frozen=True)
class Apart:
    """Components of a window in two summands, one of which is still to be reduced by :func:`own_directions`.

    Attributes:
        features: (layers × C, 64, 64) float16 of the window itself.
        around: (64, 64, R) components of its surroundings, less those of the mean.
    """

    features: NDArray[np.float16]
    around: NDArray[np.float32]


def own_directions(reduction: Reduction, levels: Sequence[int], layers: int) -> torch.Tensor:
    """(R, layers × C) directions of the features of windows themselves, the first of the levels.

    Args:
        reduction: Of the features.
        levels: As in :class:`ComponentReader`.
        layers: Of the ground.
    """
    parts = reduction.directions.unflatten(1, (layers, len(levels), -1))
    return parts[:, :, 0].flatten(1)


class ComponentReader:
    """Reads windows as their components; several threads may ask, and wait for each other.

    Both the reduction and the interpolation of what coarser levels see are linear, so features are reduced where they
    were encoded and their few components interpolated, and neighbours share what is around them.

    Products are summed in doubles: BLAS sums in another order with another number of threads, and workers of one thread
    must come to the same singles as a process that has all processors.

    Args:
        reduction: Of the features.
        levels: How many levels coarser each part of what the decoder sees is, from 0, e.g. (0, 1, 2).
        encoder: Of all levels.
        cache: Where features are kept.
        alone: The window is seen without its surroundings: coarser levels show what they show on the mean.
    """

    def __init__(
        self,
        reduction: Reduction,
        levels: Sequence[int],
        encoder: FeatureEncoder,
        cache: EmbeddingCache,
        alone: bool = False,
    ) -> None:
        self._directions = reduction.directions.detach().cpu().double().numpy()
        self._mean = reduction.mean.detach().cpu().double().numpy()
        self._middle = (self._directions @ self._mean).astype(np.float32)
        self._levels, self._encoder, self._cache, self._alone = tuple(levels), encoder, cache, alone
        self._turn = threading.Lock()
        self._around: OrderedDict[tuple[str, int, GridWindow], tuple[NDArray[np.float32], Encoded]] = OrderedDict()

    def read(self, layers: Sequence[GridLayer], window: GridWindow) -> NDArray[np.float32]:
        """Components (R, 64, 64) of a window.

        Args:
            layers: The raster, and further layers of the same ground; where one covers less than half of a cell, its
                features are zero there.
            window: At the finest level.

        Raises:
            RasterError: The window cannot be read.
        """
        with self._turn:
            return self._read(layers, window)

    def read_apart(self, layers: Sequence[GridLayer], window: GridWindow) -> Apart:
        """As :meth:`read`, for what reduces the window's own features itself.

        Raises:
            RasterError: The window cannot be read.
        """
        with self._turn:
            around = np.tile(-self._middle, (CELLS**2, 1))
            own = []
            for number, layer in enumerate(layers):
                features = window_features(layer, window, self._encoder, self._cache)
                beyond = uncovered(layer, window)
                if beyond.any():
                    features = np.where(beyond.reshape(CELLS, CELLS), np.float16(0), features)
                own.append(features)
                around += self._of_layer(layers, number, window, 1)
            return Apart(own[0] if len(own) == 1 else np.concatenate(own), around.reshape(CELLS, CELLS, -1))

    def _read(self, layers: Sequence[GridLayer], window: GridWindow) -> NDArray[np.float32]:
        found = np.tile(-self._middle, (CELLS**2, 1))
        for number in range(len(layers)):
            found += self._of_layer(layers, number, window, 0)
        return np.ascontiguousarray(found.T).reshape(-1, CELLS, CELLS)

    def _of_layer(
        self, layers: Sequence[GridLayer], number: int, window: GridWindow, first: int
    ) -> NDArray[np.float32]:
        """(4096, R) what a layer adds to the components, by its levels from the first one on."""
        layer = layers[number]
        found = np.zeros((CELLS**2, len(self._middle)), dtype=np.float32)
        for place, up in enumerate(self._levels[first:], first):
            part = number * len(self._levels) + place
            if up and self._alone:
                found += self._on_the_mean(part, len(layers))
                continue
            around = window_around(layer, window, up)
            components, encoded = self._reduced(layer, around, part, up > 0)
            if up:
                components = weights_of(layer, window, around, encoded) @ components
            found += components
        found[uncovered(layer, window)] = 0
        return found

    def _on_the_mean(self, part: int, layers: int) -> NDArray[np.float32]:
        """(R,) components of a level of a layer that shows what it shows on the mean."""
        channels = len(self._mean) // (layers * len(self._levels))
        here = slice(part * channels, (part + 1) * channels)
        return (self._directions[:, here] @ self._mean[here]).astype(np.float32)

    def _reduced(
        self, layer: GridLayer, window: GridWindow, part: int, kept: bool
    ) -> tuple[NDArray[np.float32], Encoded]:
        key = layer.identity, part, window
        if key in self._around:
            self._around.move_to_end(key)
            return self._around[key]
        table, encoded = feature_table(layer, window, self._encoder, self._cache)
        channels = len(table)
        components = self._directions[:, part * channels : (part + 1) * channels] @ table
        found = np.ascontiguousarray(components.T, dtype=np.float32), encoded
        if kept:
            self._around[key] = found
            while len(self._around) > _KEPT:
                self._around.popitem(last=False)
        return found
