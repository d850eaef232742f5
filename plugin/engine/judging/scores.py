"""Scores on the validation blocks, honest where a class has no sample there."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torchmetrics.classification import MulticlassConfusionMatrix

#: Value of a sample that says nothing: unlabelled, nodata, guard band, or the other side of the split.
IGNORED = 255


class Scores:
    """Counts hits and misses sample by sample and turns them into scores.

    Args:
        names: Name of each output channel.
    """

    def __init__(self, names: tuple[str, ...]) -> None:
        self._names = names
        self._matrix = MulticlassConfusionMatrix(num_classes=max(len(names), 2), ignore_index=IGNORED)

    def add(self, prediction: Tensor, target: Tensor) -> None:
        """Count samples; both of the same shape, ``target`` with :data:`IGNORED` where nothing is known."""
        known = target != IGNORED
        if bool(known.any()):
            self._matrix.update(prediction[known], target[known])

    def summary(self) -> dict[str, Any]:
        """Scores for the card.

        Returns:
            ``classes``: for each class ``iou``, ``dice``, ``f1``, ``precision``, ``recall`` and ``samples``; all but
            the last are None for a class that has no validation sample. ``accuracy`` and ``mean_iou`` (over the
            classes that have one) are None when nothing could be validated.
        """
        matrix = torch.zeros(len(self._names), len(self._names), dtype=torch.float64)
        if self._matrix.update_called:
            matrix = self._matrix.compute().double()
        hits, truth, claimed = matrix.diagonal(), matrix.sum(1), matrix.sum(0)
        classes: dict[str, Any] = {}
        for i, name in enumerate(self._names):
            classes[name] = _class_scores(float(hits[i]), float(truth[i]), float(claimed[i]))
        known = [entry["iou"] for entry in classes.values() if entry["iou"] is not None]
        total = float(truth.sum())
        return {
            "classes": classes,
            "accuracy": float(hits.sum()) / total if total else None,
            "mean_iou": sum(known) / len(known) if known else None,
            "samples": int(total),
        }


def _class_scores(hits: float, truth: float, claimed: float) -> dict[str, float | int | None]:
    if truth == 0:
        return dict.fromkeys(("iou", "dice", "f1", "precision", "recall")) | {"samples": 0}
    precision = hits / claimed if claimed else 0.0
    recall = hits / truth
    dice = 2 * hits / (truth + claimed)
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return {
        "iou": hits / (truth + claimed - hits),
        "dice": dice,
        "f1": f1,
        "precision": precision,
        "recall": recall,
        "samples": int(truth),
    }
