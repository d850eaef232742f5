"""How often classes of patches are right: counts by observation, and what follows from them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray

from ..judging.drawing import INK, picture

Labels = NDArray[np.intp]


def confusion_of(truth: Labels, said: Labels, count: int) -> NDArray[np.int64]:
    """(classes, classes) patches; rows are what they are, columns what was said."""
    table = np.zeros((count, count), np.int64)
    np.add.at(table, (truth, said), 1)
    return table


def accuracy_of(confusion: NDArray[np.int64]) -> float | None:
    """Share that is right; None without patches."""
    total = int(confusion.sum())
    return float(np.trace(confusion)) / total if total else None


def f1_of(confusion: NDArray[np.int64]) -> list[float | None]:
    """F1 of each class; None where it neither occurs nor is said."""
    both = confusion.sum(0) + confusion.sum(1)
    right = np.diag(confusion)
    return [float(2 * right[k] / both[k]) if both[k] else None for k in range(len(confusion))]


def macro_f1_of(confusion: NDArray[np.int64]) -> float | None:
    """Mean F1 over the classes that occur."""
    there = [value for value, row in zip(f1_of(confusion), confusion, strict=True) if row.sum() and value is not None]
    return float(np.mean(there)) if there else None


def summary(confusion: NDArray[np.int64], names: Sequence[str]) -> dict[str, Any]:
    """The scores of a card, with those of one who says the commonest class everywhere."""
    truth = confusion.sum(1)
    return {
        "accuracy": accuracy_of(confusion),
        "commonest_accuracy": float(truth.max() / truth.sum()) if truth.any() else None,
        "commonest": names[int(truth.argmax())] if truth.any() else None,
        "macro_f1": macro_f1_of(confusion),
        "classes": {
            name: {"f1": value, "patches": int(row.sum())}
            for name, value, row in zip(names, f1_of(confusion), confusion, strict=True)
        },
        "confusion": confusion.tolist(),
    }


def draw_confusion(confusion: NDArray[np.int64], names: Sequence[str], format: str = "png") -> bytes:
    """A picture of what is taken for what: shares of each row, with the patches."""
    side = 1.8 + 0.75 * len(names)
    figure = Figure(figsize=(side + 0.6, side), dpi=110, layout="constrained")
    panel = figure.subplots()
    shares = confusion / np.maximum(confusion.sum(1, keepdims=True), 1)
    panel.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    for (row, column), count in np.ndenumerate(confusion):
        colour = "white" if shares[row, column] > 0.6 else INK
        panel.text(column, row, str(count), ha="center", va="center", color=colour, fontsize=9)
    panel.set_xticks(range(len(names)), list(names), rotation=45, ha="right")
    panel.set_yticks(range(len(names)), list(names))
    panel.set(xlabel="said", ylabel="true")
    return picture(figure, format)
