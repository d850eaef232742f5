"""Finds landforms as objects over an extent for the desktop."""

from __future__ import annotations

from ...protocol.messages.finding import Find, FoundObjects, Rank, Ranked
from ..jobs import JobContext


def find(request: Find, payload: bytes, context: JobContext) -> tuple[FoundObjects, bytes]:
    """Answer ``find``: the landforms of an extent; those found so far when cancelled."""
    from ..finding.run import find_objects

    return find_objects(request, context), b""


def rank(request: Rank, payload: bytes, context: JobContext) -> tuple[Ranked, bytes]:
    """Answer ``rank``: how like each landform of a run is to those that were accepted, and unlike the rejected."""
    from ..finding.likeness import LEAST_BY_LIKENESS
    from ..finding.ranking import rank as scores_of

    scores = scores_of(request)
    return Ranked(len(scores), LEAST_BY_LIKENESS), scores.astype("<f4").tobytes()
