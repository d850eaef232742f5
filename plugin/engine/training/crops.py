"""Which places of which windows a training step sees."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from ..decoders.decoder import STEP, Decoder, as_floats
from ..encoders.encoder import CELL
from ..encoders.window_features import CELLS
from ..judging.scores import IGNORED
from ..students.samples import turned, varied
from .dataset import Dataset
from .places import PLACES

#: Share of crops around a place of a class drawn first, so that rare classes are met; the others lie anywhere.
_BALANCED = 0.5
_PLACES_IN_CELL = CELL // STEP


def places_of_step(kind: type[Decoder]) -> int:
    """Places that a training step of a kind sees."""
    return kind.crops * (kind.crop_cells * _PLACES_IN_CELL) ** 2


class CropSampler:
    """Draws crops around labelled places of the ground that a part of training may see.

    Args:
        dataset: All windows.
        targets: (N, 256, 256) output channels to learn, :data:`IGNORED` elsewhere.
        channels: Number of output channels.
        seed: The same seed draws the same.
        kind: Of the decoder; says how large crops are, and how many a step sees.
        learning: Whether crops are also taken from the varied views of the ground, and their pixels varied where
            the kind wants it.
    """

    def __init__(
        self,
        dataset: Dataset,
        targets: npt.NDArray[np.uint8],
        channels: int,
        seed: int,
        kind: type[Decoder],
        learning: bool = True,
    ) -> None:
        self._dataset, self._targets, self._kind = dataset, targets, kind
        self._rng = np.random.default_rng(seed)
        self._views = 1 + len(dataset.varied) if learning else 1
        self._varies = learning and kind.varied
        counts = np.stack([np.bincount(labels.reshape(-1), minlength=256)[:channels] for labels in targets])
        self.counts = counts.sum(0)
        self._present = np.flatnonzero(self.counts)
        self._of_class = counts / np.maximum(self.counts, 1)
        self._anywhere = counts.sum(1) / max(int(counts.sum()), 1)

    def batch(self) -> tuple[Tensor, Tensor, Tensor]:
        """Components, pictures as floats, and targets of a step's crops, turned and flipped.

        Returns:
            (B, R, n, n), (B, channels, n × 16 / grain, likewise) and (B, 4 n, 4 n), for crops of n cells.
        """
        places = [self._place() for _ in range(self._kind.crops)]
        numbers, cells = [number for number, _ in places], [rectangle for _, rectangle in places]
        views = self._rng.integers(self._views, size=len(places)).tolist()
        components, pictures = self._dataset.batch(numbers, cells, views)
        targets = torch.from_numpy(
            np.stack(
                [self._targets[number][_in_places(rows), _in_places(columns)] for number, (rows, columns) in places]
            )
        )
        shown = as_floats(pictures)
        if self._varies:
            shown = varied(shown, self._rng)
        turns, flip = int(self._rng.integers(4)), bool(self._rng.integers(2))
        return turned(components, turns, flip), turned(shown, turns, flip), turned(targets, turns, flip)

    def places(self, most: int) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp], npt.NDArray[np.intp]]:
        """Window, row and column of labelled places drawn anywhere, and as many of each class as there are.

        Args:
            most: Number of places about which are drawn.
        """
        windows, rows, columns = np.nonzero(self._targets != IGNORED)
        labels = self._targets[windows, rows, columns]
        chosen = [self._rng.permutation(len(labels))[: most // 2]]
        for channel in self._present:
            mine = np.flatnonzero(labels == channel)
            chosen.append(mine[self._rng.permutation(len(mine))[: most // (2 * len(self._present))]])
        numbers = np.unique(np.concatenate(chosen))
        return windows[numbers], rows[numbers], columns[numbers]

    def _place(self) -> tuple[int, tuple[slice, slice]]:
        if self._rng.random() < _BALANCED:
            channel = int(self._rng.choice(self._present))
            number = int(self._rng.choice(len(self._of_class), p=self._of_class[:, channel]))
            wanted = self._targets[number] == channel
        else:
            number = int(self._rng.choice(len(self._anywhere), p=self._anywhere))
            wanted = self._targets[number] != IGNORED
        row, column = divmod(int(self._rng.choice(np.flatnonzero(wanted))), PLACES)
        rows, columns = (self._around(place) for place in (row, column))
        return number, (rows, columns)

    def _around(self, place: int) -> slice:
        first = place // _PLACES_IN_CELL - int(self._rng.integers(self._kind.crop_cells))
        first = min(max(first, 0), CELLS - self._kind.crop_cells)
        return slice(first, first + self._kind.crop_cells)


def _in_places(cells: slice) -> slice:
    return slice(cells.start * _PLACES_IN_CELL, cells.stop * _PLACES_IN_CELL)
