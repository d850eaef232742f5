"""What a student learns from: pictures with probabilities of the classes, and how much each place counts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from .network import STEP
from .samples import as_floats, turned, varied

#: Share of crops around a place of a class drawn first, so that rare classes are met; the others lie anywhere.
_BALANCED = 0.5
#: Crops begin at multiples of so many samples.
_CELL = 16
#: What stands for "no label" in label images.
UNKNOWN = 255


@dataclass(frozen=True)
class Lesson:
    """A picture with what is known of it.

    Attributes:
        samples: (H, W, 3 × layers) uint8; sides are multiples of 64.
        target: (C, H / 4, W / 4) probabilities of the classes, summing to one where the weight is above zero.
        weight: (H / 4, W / 4) how much each place counts; 0 where nothing is known.
    """

    samples: NDArray[np.uint8]
    target: NDArray[np.floating]
    weight: NDArray[np.floating]


def lesson_of(
    samples: NDArray[np.uint8],
    labels: NDArray[np.uint8],
    taught: NDArray[np.floating],
    trust: float = 0.5,
    elsewhere: float = 0.5,
) -> Lesson:
    """A lesson of labels and of what a teacher says (Hinton et al. 2015, arXiv:1503.02531).

    The paper adds up two cross-entropies, that of the labels and that of the teacher's answers; since cross-entropy is
    linear in its target, one of the mixed target is the same.

    Args:
        samples: As of :class:`Lesson`.
        labels: (H / 4, W / 4) output channels, 255 where there is no label.
        taught: (C, H / 4, W / 4) probabilities of the teacher.
        trust: Share of the teacher in the target where there is a label.
        elsewhere: What a place without a label counts beside one with.
    """
    channels = np.arange(len(taught))[:, None, None]
    known = labels != UNKNOWN
    target = np.where(known, (1 - trust) * (labels[None] == channels) + trust * taught, taught)
    return Lesson(samples, target.astype(np.float16), np.where(known, 1.0, elsewhere).astype(np.float16))


class LessonSampler:
    """Draws crops of lessons, turned, flipped and varied in brightness and contrast.

    Args:
        lessons: At least one, with a place that counts.
        crop: Side of a crop in samples; less where a picture is smaller.
        batch: Crops a step.
        seed: The same seed draws the same.
    """

    def __init__(self, lessons: list[Lesson], crop: int, batch: int, seed: int) -> None:
        self._lessons, self._batch = lessons, batch
        self._crop = min(crop, *(side for lesson in lessons for side in lesson.samples.shape[:2]))
        self._rng = np.random.default_rng(seed)
        # by cells, so that drawing a place costs little
        self._masses = [_by_cells(lesson) for lesson in lessons]
        totals = np.stack([mass.sum((1, 2)) for mass in self._masses])
        self._present = np.flatnonzero(totals.sum(0) > 0)
        self._of_class = totals / np.maximum(totals.sum(0), 1e-9)
        self._anywhere = totals.sum(1) / totals.sum()

    def draw(self) -> tuple[Tensor, Tensor, Tensor]:
        """Pictures (B, 3 × layers, n, n) as floats, targets (B, C, n / 4, n / 4) and weights (B, n / 4, n / 4)."""
        crops = [self._one() for _ in range(self._batch)]
        samples, targets, weights = (torch.from_numpy(np.stack(parts)) for parts in zip(*crops, strict=True))
        shown = varied(as_floats(samples), self._rng)
        turns, flip = int(self._rng.integers(4)), bool(self._rng.integers(2))
        return (
            turned(shown, turns, flip),
            turned(targets.float(), turns, flip),
            turned(weights.float(), turns, flip),
        )

    def _one(self) -> tuple[NDArray[np.uint8], NDArray[np.floating], NDArray[np.floating]]:
        if self._rng.random() < _BALANCED:
            channel = int(self._rng.choice(self._present))
            number = int(self._rng.choice(len(self._lessons), p=self._of_class[:, channel]))
            mass = self._masses[number][channel]
        else:
            number = int(self._rng.choice(len(self._lessons), p=self._anywhere))
            mass = self._masses[number].sum(0)
        lesson, crop = self._lessons[number], self._crop
        place = int(self._rng.choice(mass.size, p=(mass / mass.sum()).ravel()))
        starts = []
        for cell, side in zip(divmod(place, mass.shape[1]), lesson.samples.shape[:2], strict=True):
            first = cell * _CELL - int(self._rng.integers(crop // _CELL)) * _CELL
            starts.append(min(max(first, 0), side - crop))
        rows, columns = (slice(start, start + crop) for start in starts)
        down, across = (slice(start // STEP, (start + crop) // STEP) for start in starts)
        return (
            lesson.samples[rows, columns].transpose(2, 0, 1),
            lesson.target[:, down, across],
            lesson.weight[down, across],
        )


def _by_cells(lesson: Lesson) -> NDArray[np.float64]:
    """(C, H / 16, W / 16) how much of each class counts in each cell."""
    counted = lesson.target.astype(np.float64) * lesson.weight
    channels, rows, columns = counted.shape
    side = _CELL // STEP
    return counted.reshape(channels, rows // side, side, columns // side, side).sum((2, 4))
