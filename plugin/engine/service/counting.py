"""Counts, plots and dates craters for the desktop."""

from __future__ import annotations

from ...protocol.messages.counting import CountCraters, CratersCounted, CratersDated, DateCraters
from ..jobs import JobContext


def count(request: CountCraters, payload: bytes, context: JobContext) -> tuple[CratersCounted, bytes]:
    """Answer ``count``."""
    from ..counting.count import count as count_craters

    return count_craters(request, context), b""


def date(request: DateCraters, payload: bytes, context: JobContext) -> tuple[CratersDated, bytes]:
    """Answer ``count.date``."""
    from ..counting.date import date as date_craters

    return date_craters(request), b""
