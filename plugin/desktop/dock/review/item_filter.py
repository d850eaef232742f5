"""Which outlines of a review are looked at: those whose measures lie within limits, and of a class; knows no widget."""

from __future__ import annotations

import math
from typing import Dict, List, Optional, Sequence, Tuple

from ....protocol.messages.rasters import Histogram
from .queue import ReviewItem

#: What can be limited: the score or likeness, the diameter on the body by its logarithm, ellipticity, circularity.
SCORE, DIAMETER, ELLIPTICITY, CIRCULARITY = "score", "diameter_m", "ellipticity", "circularity"
MEASURES = (SCORE, DIAMETER, ELLIPTICITY, CIRCULARITY)
_BINS = 40

Limits = Tuple[float, float]


class ItemFilter:
    """Limits of measures, as :func:`measure_of` has them.

    Attributes:
        limits: By measure; those that are not there are not limited.
        class_name: The one class that passes; None for all.
    """

    def __init__(self) -> None:
        self.limits: Dict[str, Limits] = {}
        self.class_name: Optional[str] = None

    @property
    def is_on(self) -> bool:
        """Whether anything may be kept back."""
        return bool(self.limits) or self.class_name is not None

    def passes(self, item: ReviewItem) -> bool:
        """Whether an outline is looked at; what is not known of it is no reason against it."""
        if self.class_name is not None and item.class_name != self.class_name:
            return False
        for measure, (low, high) in self.limits.items():
            value = measure_of(item, measure)
            if value is not None and not low <= value <= high:
                return False
        return True


def measure_of(item: ReviewItem, measure: str) -> Optional[float]:
    """A measure of an outline, a diameter as its logarithm to the base of ten; None where it is not known."""
    if measure == SCORE:
        return item.score
    value = item.outline.attributes.get(measure)
    if measure == DIAMETER:
        return math.log10(value) if value and value > 0 else None
    return None if value is None else float(value)


def histogram_of(items: Sequence[ReviewItem], measure: str) -> Histogram:
    """How often values of a measure occur; none where it is not known of any outline."""
    known: List[float] = [value for value in (measure_of(item, measure) for item in items) if value is not None]
    if not known:
        return Histogram(0.0, 1.0)
    low, high = min(known), max(known)
    if high - low < 1e-6:
        low, high = low - 0.005, high + 0.005
    counts = [0] * _BINS
    for value in known:
        counts[min(int((value - low) / (high - low) * _BINS), _BINS - 1)] += 1
    return Histogram(low, high, tuple(counts))
