"""The losses that SAM was trained with (Kirillov et al. 2023, "Segment Anything", appendix A, arXiv:2304.02643)."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

_FOCAL_WEIGHT = 20.0
_FOCAL_GAMMA = 2.0
_FOCAL_ALPHA = 0.25
_SINGLE_MASK_WEIGHT = 0.5


def mask_losses(logits: Tensor, target: Tensor) -> Tensor:
    """Focal (Lin et al. 2017) and dice (Milletari et al. 2016) loss, 20 to 1, of each mask.

    Args:
        logits: (N, C, H, W).
        target: (N, 1, H, W), 0 or 1.

    Returns:
        (N, C).
    """
    truth = target.expand_as(logits)
    entropy = functional.binary_cross_entropy_with_logits(logits, truth, reduction="none")
    probability = torch.sigmoid(logits)
    missed = torch.where(truth > 0.5, 1 - probability, probability)
    balance = torch.where(truth > 0.5, _FOCAL_ALPHA, 1 - _FOCAL_ALPHA)
    focal = (balance * missed**_FOCAL_GAMMA * entropy).flatten(2).mean(2)
    overlap = (probability * truth).flatten(2).sum(2)
    total = probability.flatten(2).sum(2) + truth.flatten(2).sum(2)
    dice = 1 - (2 * overlap + 1) / (total + 1)
    return _FOCAL_WEIGHT * focal + dice


def intersection_over_union(logits: Tensor, target: Tensor) -> Tensor:
    """IoU (N, C) of logits (N, C, H, W) above zero with a target (N, 1, H, W)."""
    predicted, truth = logits.detach() > 0, target > 0.5
    overlap = (predicted & truth).flatten(2).sum(2)
    either = (predicted | truth).flatten(2).sum(2)
    return overlap / either.clamp(min=1)


def prompt_loss(logits: Tensor, scores: Tensor, target: Tensor, weights: Tensor) -> Tensor:
    """What one round of prompts costs: the best of the three masks, the single mask, and the predicted IoUs.

    Args:
        logits: (N, 4, H, W), the single mask first.
        scores: (N, 4) predicted IoU.
        target: (N, 1, H, W).
        weights: (N,) trust in each target.
    """
    losses = mask_losses(logits, target)
    best = losses[:, 1:].min(1).values
    rating = functional.mse_loss(scores, intersection_over_union(logits, target), reduction="none").mean(1)
    each = best + _SINGLE_MASK_WEIGHT * losses[:, 0] + rating
    return (each * weights).sum() / weights.sum().clamp(min=1e-6)
