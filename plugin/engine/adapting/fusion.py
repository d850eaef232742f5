"""Cross-task fusion: masks without a class of their own, and a decoder that has blurred borders, make labels together.

After GoodSAM (Zhang et al. 2024, arXiv:2403.16370) and GoodSAM++ (arXiv:2408.09115). A mask of SAM takes the class that
the assistant says most often inside; it counts where that share reaches a threshold. GoodSAM++ divides the masks by
area and averages within each level first. The papers are followed in that; what they do not tell is chosen by measuring
and told here: which mask wins where several lie on each other (the smaller), where the levels are cut (thirds of the
masks by area), and how the soft ensemble weighs the two (alike). A mask that the SAM was asked for (:mod:`.asking`) has
its class already, and counts where it is about the part that the assistant saw: θ is their IoU then. 0.5 suits those,
0.8 those of everything mode (``make lab-goodsam``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Probabilities = NDArray[np.float32]
Labels = NDArray[np.uint8]
Places = NDArray[np.bool_]


@dataclass(frozen=True)
class FusionSettings:
    """How masks and assistant are joined.

    Attributes:
        theta: Share of a mask (0 to 1) that its class must reach; of one that was asked for, the agreement.
        levels: Levels of area that masks are averaged within; 1 takes each by itself, as GoodSAM, 3 as GoodSAM++.
        sam_weight: Part of the mask's class in the soft ensemble where masks count; the rest is the assistant's.
    """

    theta: float = 0.5
    levels: int = 1
    sam_weight: float = 0.5


@dataclass(frozen=True)
class PlacedMask:
    """A mask on the places of a window: ``inside`` (h, w) starts at ``row`` and ``column``; ``area`` is all of it.

    The area is that of the whole mask on the ground, in places, also where the window cuts it. ``channel`` is the
    output that the SAM was asked for, and ``agreement`` how far the mask is (IoU) the part that the assistant saw;
    without a channel (-1) the mask takes the commonest class inside.
    """

    row: int
    column: int
    inside: Places
    area: float
    channel: int = -1
    agreement: float = 0.0

    @property
    def at(self) -> tuple[slice, slice]:
        """Rows and columns that it lies in."""
        height, width = self.inside.shape
        return slice(self.row, self.row + height), slice(self.column, self.column + width)


@dataclass(frozen=True)
class Ensemble:
    """Labels of a window.

    Attributes:
        soft: (C, H, W), summing to one.
        hard: (H, W) output channels.
        counts: (H, W) whether a mask decided.
    """

    soft: Probabilities
    hard: Labels
    counts: Places


def fuse(probabilities: Probabilities, masks: Sequence[PlacedMask], settings: FusionSettings) -> Ensemble:
    """Join an assistant and masks.

    Args:
        probabilities: (C, H, W) of the assistant, summing to one.
        masks: Of a SAM.
        settings: How.
    """
    said = probabilities.argmax(0).astype(np.uint8)
    hard, counts = said.copy(), np.zeros(said.shape, dtype=bool)
    # large ones first, so that what lies on them keeps its own class
    ordered = sorted((mask for mask in masks if mask.inside.any()), key=lambda mask: -mask.area)
    shares = [_shares(mask, said, len(probabilities)) for mask in ordered]
    if settings.levels <= 1:
        for mask, share in zip(ordered, shares, strict=True):
            label = int(share.argmax())
            if share[label] >= settings.theta:
                hard[mask.at][mask.inside] = label
                counts[mask.at][mask.inside] = True
    else:
        for level in _levels(ordered, settings.levels):
            label_image, best, covered = _averaged([ordered[i] for i in level], [shares[i] for i in level], said.shape)
            reached = covered & (best >= settings.theta)
            hard[reached] = label_image[reached]
            counts |= reached
    soft = probabilities.astype(np.float32, copy=True)
    one_hot = np.arange(len(probabilities))[:, None] == hard[counts][None]
    soft[:, counts] = (1 - settings.sam_weight) * soft[:, counts] + settings.sam_weight * one_hot
    return Ensemble(soft, hard, counts)


def _shares(mask: PlacedMask, said: Labels, classes: int) -> NDArray[np.float64]:
    """Share of each class inside a mask; of one that was asked for, the agreement for its class alone."""
    if mask.channel >= 0:
        return np.where(np.arange(classes) == mask.channel, mask.agreement, 0.0)
    labels = said[mask.at][mask.inside]
    return np.bincount(labels, minlength=classes)[:classes] / max(len(labels), 1)


def _levels(ordered: Sequence[PlacedMask], count: int) -> list[list[int]]:
    """Numbers of the masks of each level, large first; as many in each."""
    return [part.tolist() for part in np.array_split(np.arange(len(ordered)), count) if len(part)]


def _averaged(
    masks: Sequence[PlacedMask], shares: Sequence[NDArray[np.float64]], size: tuple[int, ...]
) -> tuple[Labels, NDArray[np.float32], Places]:
    """Class, share and cover of a level, where the shares of all masks on a place are averaged."""
    classes = len(shares[0])
    total = np.zeros((classes, *size), dtype=np.float32)
    number = np.zeros(size, dtype=np.float32)
    for mask, share in zip(masks, shares, strict=True):
        part = total[(slice(None), *mask.at)]
        part[:, mask.inside] += share[:, None].astype(np.float32)
        number[mask.at][mask.inside] += 1
    mean = total / np.maximum(number, 1)
    return mean.argmax(0).astype(np.uint8), mean.max(0), number > 0
