"""What a student learns of each window: the assistant's word, the ensemble's, and where borders are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .boundaries import joined_boundaries
from .fusion import FusionSettings, Labels, PlacedMask, Places, Probabilities, fuse
from .windows import Windows


@dataclass(frozen=True)
class LessonWeights:
    """What each term weighs; 0 leaves it out. The papers do not tell theirs; these were chosen by measuring.

    Attributes:
        assistant: Cross-entropy on the stitched assistant.
        ensemble: Cross-entropy on the soft ensemble.
        hard: Cross-entropy on the hard ensemble.
        boundary: Borders.
        features: The assistant's features.
        consistency: Of the assistant on overlaps; 0 leaves the assistant as it is.
    """

    assistant: float = 1.0
    ensemble: float = 1.0
    hard: float = 1.0
    boundary: float = 0.1
    features: float = 0.1
    consistency: float = 1.0


@dataclass(frozen=True)
class Lesson:
    """What is told of a window.

    Attributes:
        assistant: (C, 256, 256) float16 of all windows that see the ground.
        ensemble: (C, 256, 256) float16.
        hard: (256, 256) output channels.
        decided: (256, 256) where a mask decided.
        boundaries: (256, 256).
    """

    assistant: NDArray[np.float16]
    ensemble: NDArray[np.float16]
    hard: Labels
    decided: Places
    boundaries: Places


def lesson_of(stitched: Probabilities, masks: Sequence[PlacedMask], fusion: FusionSettings) -> Lesson:
    """The lesson of a window.

    Args:
        stitched: (C, 256, 256) of the assistant.
        masks: On the window's places.
        fusion: How both are joined.
    """
    found = fuse(stitched, masks, fusion)
    borders = joined_boundaries(stitched.argmax(0).astype(np.uint8), masks)
    return Lesson(stitched.astype(np.float16), found.soft.astype(np.float16), found.hard, found.counts, borders)


def lessons_of(
    windows: Windows,
    probabilities: Sequence[Probabilities],
    masks: Sequence[Sequence[PlacedMask]],
    fusion: FusionSettings,
) -> list[Lesson]:
    """Lessons of all windows.

    Args:
        windows: They.
        probabilities: (C, 256, 256) of the assistant for each.
        masks: For each.
        fusion: How both are joined.
    """
    return [lesson_of(windows.stitched(n, probabilities), masks[n], fusion) for n in range(len(windows))]
