"""What was made of images without labels, in numbers, and what a person should know of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .preparing import Prepared


@dataclass(frozen=True)
class Numbers:
    """Windows, masks, and the shares of the ground on which masks decided, and decided otherwise than the assistant."""

    windows: int
    masks: int
    decided: float
    changed: float


def numbers_of(ready: Prepared) -> Numbers:
    """Numbers of what was made."""
    valid = [place.valid for place in ready.windows.places]
    total = sum(int(one.sum()) for one in valid)
    decided = sum(int(lesson.decided[one].sum()) for lesson, one in zip(ready.lessons, valid, strict=True))
    changed = sum(
        int((lesson.hard != lesson.assistant.argmax(0))[one].sum())
        for lesson, one in zip(ready.lessons, valid, strict=True)
    )
    return Numbers(len(ready.windows), ready.polygons, decided / max(total, 1), changed / max(total, 1))


def agreement_of(ready: Prepared, said: Sequence[np.ndarray]) -> tuple[float, dict[str, float]]:
    """How far the student says what it was taught, and the share of the ground of each class."""
    labels = [one.argmax(0) for one in said]
    parts = list(zip(labels, ready.lessons, ready.windows.places, strict=True))
    total = max(sum(int(place.valid.sum()) for _, _, place in parts), 1)
    same = sum(int((label == lesson.hard)[place.valid].sum()) for label, lesson, place in parts)
    card = ready.package.card
    names = [*(["background"] if card.background else []), *(item.name for item in card.classes)]
    counts = np.sum([np.bincount(label[place.valid], minlength=len(names)) for label, _, place in parts], 0)
    shares = {name: float(count) / total for name, count in zip(names, counts, strict=True)}
    return same / total, shares


def notes_of(numbers: Numbers) -> tuple[str, ...]:
    """What a person should know of the labels that were made."""
    if not numbers.masks:
        return ("The SAM found no mask on this ground, so the labels are those of the decoder alone.",)
    if not numbers.changed:
        return ("The masks changed nothing of what the decoder says, so the labels are as good as it is.",)
    return ()
