"""What the head is asked to make small."""

from __future__ import annotations

import torch
from monai.losses.dice import MaskedDiceLoss
from torch import Tensor, nn
from torch.nn import functional

from ..judging.scores import IGNORED

#: Part of the target that goes to the other classes, so that few labels do not make the head overly sure.
SMOOTHING = 0.05


class HeadLoss(nn.Module):
    """Cross-entropy plus Dice on the samples that count.

    Cross-entropy is weighted against rare classes by the inverse square root of their share; Dice (MONAI) looks at each
    class as a whole.

    Args:
        shares: (C,) share of each output channel among the training samples.
    """

    weights: Tensor

    def __init__(self, shares: Tensor) -> None:
        super().__init__()
        weights = shares.clamp_min(1e-4).rsqrt()
        self.register_buffer("weights", (weights / weights.mean()).clamp(0.2, 5.0))
        self.dice = MaskedDiceLoss(batch=True, smooth_nr=1.0, smooth_dr=1.0)

    def forward(self, logits: Tensor, target: Tensor) -> Tensor:
        """Loss of a batch.

        Args:
            logits: (B, C, H, W).
            target: (B, H, W) output channels, :data:`IGNORED` where nothing is known.
        """
        counts = target != IGNORED
        if not bool(counts.any()):
            return logits.sum() * 0.0
        safe = torch.where(counts, target, 0).long()
        entropy = functional.cross_entropy(
            logits, safe, weight=self.weights, reduction="none", label_smoothing=SMOOTHING
        )
        entropy = (entropy * counts).sum() / (self.weights[safe] * counts).sum()
        one_hot = functional.one_hot(safe, logits.shape[1]).movedim(-1, 1).float()
        dice: Tensor = self.dice(torch.softmax(logits, dim=1), one_hot, counts[:, None].float())
        return entropy + dice
