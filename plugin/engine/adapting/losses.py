"""What assistant and student are asked to make small: see :mod:`.lessons` for the terms and their weights."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

#: Places around a border that count as it.
_AROUND = 3


def mean_over(values: Tensor, counts: Tensor) -> Tensor:
    """Mean of values (B, H, W) where they count; 0 where none does."""
    weights = counts.to(values.dtype)
    return (values * weights).sum() / weights.sum().clamp(min=1.0)


def soft_cross_entropy(logits: Tensor, target: Tensor, counts: Tensor) -> Tensor:
    """Cross-entropy with soft labels.

    Args:
        logits: (B, C, H, W).
        target: (B, C, H, W), summing to one.
        counts: (B, H, W) places that count.
    """
    return mean_over(-(target * functional.log_softmax(logits, 1)).sum(1), counts)


def hard_cross_entropy(logits: Tensor, target: Tensor, counts: Tensor) -> Tensor:
    """Cross-entropy with labels (B, H, W) of places that count."""
    return mean_over(functional.cross_entropy(logits, target.long(), reduction="none"), counts)


def consistency(one: Tensor, other: Tensor, counts: Tensor) -> Tensor:
    """How much two views of the same ground differ (L_CC): mean squared difference of their probabilities.

    Args:
        one: (B, C, H, W) logits.
        other: Logits of another window, on the same places.
        counts: (B, H, W) places that both see.
    """
    return mean_over((torch.softmax(one, 1) - torch.softmax(other, 1)).square().sum(1), counts)


def boundary_strength(logits: Tensor) -> Tensor:
    """Chance (B, H, W) that a place and the one right of it or below are of different classes."""
    shares = torch.softmax(logits, 1)
    right = 1 - (shares[..., :, :-1] * shares[..., :, 1:]).sum(1)
    below = 1 - (shares[..., :-1, :] * shares[..., 1:, :]).sum(1)
    return torch.maximum(functional.pad(right, (0, 1)), functional.pad(below, (0, 0, 0, 1)))


def boundary_loss(logits: Tensor, boundaries: Tensor, counts: Tensor) -> Tensor:
    """Class-balanced cross-entropy of borders.

    Near a border the strongest change around it is asked to be one; farther away there shall be none.

    Args:
        logits: (B, C, H, W).
        boundaries: (B, H, W) of :func:`.boundaries.joined_boundaries`.
        counts: (B, H, W) places that count.
    """
    strength = boundary_strength(logits).clamp(1e-4, 1 - 1e-4)
    border = boundaries & counts
    near = functional.max_pool2d(boundaries[:, None].float(), 2 * _AROUND + 1, 1, _AROUND)[:, 0] > 0
    around = functional.max_pool2d(strength[:, None], _AROUND, 1, _AROUND // 2)[:, 0]
    return mean_over(-around.log(), border) + mean_over(-(1 - strength).log(), counts & ~near)


def feature_loss(own: Tensor, wanted: Tensor, counts: Tensor) -> Tensor:
    """How far features point elsewhere: one minus the cosine.

    Args:
        own: (B, R, h, w) of the student, projected.
        wanted: (B, R, h, w) of the assistant.
        counts: (B, h, w) cells that count.
    """
    return mean_over(1 - functional.cosine_similarity(own, wanted, dim=1), counts)
