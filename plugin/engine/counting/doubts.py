"""What speaks against counting a crater, as far as its own row of the table and the border tell."""

from __future__ import annotations

import math
from typing import Any

from ...protocol.schema import FEWEST_CRATER_PIXELS, LOW_SCORE
from ..formats.exports.crater_count import CountedCrater


def doubts_of(crater: CountedCrater, is_clustered: bool) -> tuple[str, ...]:
    """Some of :data:`~plugin.protocol.messages.counting.DOUBTS`; all craters together tell which stand in clusters."""
    row = crater.row
    pixel, score = _number(row.get("pixel_m")), _number(row.get("score"))
    found = {
        "unreviewed": row.get("origin") == "model" and not row.get("reviewed"),
        "tiny": pixel is not None and crater.circle.diameter_m < FEWEST_CRATER_PIXELS * pixel,
        "low score": score is not None and score < LOW_SCORE,
        "cut off": crater.fraction < 1,
        "not round": not crater.is_round,
        "clustered": is_clustered,
    }
    return tuple(doubt for doubt, holds in found.items() if holds)


def _number(value: Any) -> float | None:
    known = isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
    return float(value) if known else None
