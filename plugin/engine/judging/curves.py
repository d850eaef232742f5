"""The picture of how training went."""

from __future__ import annotations

from matplotlib.figure import Figure

from ...protocol.messages.jobs import TrainProgress
from .drawing import picture


def draw_curves(history: list[TrainProgress], best_epoch: int, title: str, unit: str = "epoch") -> bytes:
    """Draw loss and score over the epochs.

    The score is that by which the epoch is chosen: of a decoder as it is being fitted, on ground of its own. What a
    training tells comes from other ground, after calibration, and is mostly higher; the picture says so.

    Args:
        history: One entry an epoch; a mean IoU below zero stands for "could not be validated".
        best_epoch: The epoch whose weights were kept, marked in both panels.
        title: Name of the model.
        unit: What entries count: epochs, or steps.

    Returns:
        A PNG picture.
    """
    figure = Figure(figsize=(9, 3.6), dpi=110, layout="constrained")
    losses, scores = figure.subplots(1, 2)
    epochs = [entry.epoch for entry in history]
    losses.plot(epochs, [entry.loss for entry in history], label="training")
    validated = [entry for entry in history if entry.mean_iou >= 0]
    if validated:
        losses.plot(
            [entry.epoch for entry in validated], [entry.validation_loss for entry in validated], label="validation"
        )
        scores.plot([entry.epoch for entry in validated], [entry.mean_iou for entry in validated], color="tab:green")
    else:
        scores.text(0.5, 0.5, "nothing to validate on", ha="center", va="center", transform=scores.transAxes)
    losses.set(xlabel=unit, ylabel="loss", title=f"{title}: loss")
    scores.set(xlabel=unit, ylabel="mean IoU", title="where the epoch is chosen, before calibration", ylim=(0, 1))
    for panel in (losses, scores):
        panel.axvline(best_epoch, color="0.6", linestyle="--", linewidth=1, label=f"best: {unit} {best_epoch}")
        panel.grid(alpha=0.3)
    losses.legend()
    return picture(figure, "png")
