"""Scores on the validation blocks, honest where a class has no sample there."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from .confusion import IGNORED, summary

__all__ = ["IGNORED", "Scores"]


class Scores:
    """Counts hits and misses sample by sample and turns them into scores.

    Args:
        names: Name of each output channel.
    """

    def __init__(self, names: tuple[str, ...]) -> None:
        # it imports transformers where that is installed, which takes seconds that maps need not spend
        from torchmetrics.classification import MulticlassConfusionMatrix

        self._names = names
        self._matrix = MulticlassConfusionMatrix(num_classes=max(len(names), 2), ignore_index=IGNORED)

    def add(self, prediction: Tensor, target: Tensor) -> None:
        """Count samples; both of the same shape, ``target`` with :data:`IGNORED` where nothing is known."""
        known = target != IGNORED
        if bool(known.any()):
            self._matrix.update(prediction[known], target[known])

    def summary(self) -> dict[str, Any]:
        """Scores for the card: see :func:`.confusion.summary`."""
        channels = len(self._names)
        matrix = torch.zeros(channels, channels, dtype=torch.int64)
        if self._matrix.update_called:
            matrix = self._matrix.compute()[:channels, :channels]
        return summary(matrix.numpy(), self._names)
