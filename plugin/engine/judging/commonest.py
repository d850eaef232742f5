"""Whether a decoder is worth more than one who says the commonest class everywhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def no_better_than_commonest(scores: Mapping[str, Any], decoder: str) -> str:
    """A sentence where a decoder is right no more often than one who says the commonest class everywhere.

    Args:
        scores: With ``accuracy``, ``commonest_accuracy`` and ``commonest``, as a card has them; those of earlier
            versions have not.
        decoder: What it is called, as the subject of the sentence.

    Returns:
        The sentence; empty where it is better, nothing was judged, or the judged ground holds one class alone.
    """
    own, other = scores.get("accuracy"), scores.get("commonest_accuracy")
    if own is None or other is None or own > other or other >= 1.0:
        return ""
    return (
        f"{decoder} is right on {100 * own:.1f} % of the judged ground, and saying {scores['commonest']!r} everywhere "
        f"would be on {100 * other:.1f} %: do not trust its maps. Label more of the other classes, in more places, and "
        f"train again."
    )
