"""What speaks against counting a crater, as far as its own row of the table and the border tell."""

from __future__ import annotations

from ...protocol.schema import FEWEST_CRATER_PIXELS, LOW_SCORE
from ..formats.exports.crater_count import CountedCrater
from ..formats.vector_layers import is_true, number_in


def doubts_of(crater: CountedCrater, is_clustered: bool) -> tuple[str, ...]:
    """Some of :data:`~plugin.protocol.messages.counting.DOUBTS`; all craters together tell which stand in clusters."""
    row = crater.row
    pixel, score = number_in(row.get("pixel_m")), number_in(row.get("score"))
    found = {
        "unreviewed": row.get("origin") == "model" and not is_true(row.get("reviewed")),
        "tiny": pixel is not None and crater.circle.diameter_m < FEWEST_CRATER_PIXELS * pixel,
        "low score": score is not None and score < LOW_SCORE,
        "cut off": crater.fraction < 1,
        "not round": not crater.is_round,
        "clustered": is_clustered,
    }
    return tuple(doubt for doubt, holds in found.items() if holds)
