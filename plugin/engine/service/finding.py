"""Finds landforms as objects over an extent for the desktop."""

from __future__ import annotations

from ...protocol.messages.finding import Find, FoundObjects
from ..jobs import JobContext


def find(request: Find, payload: bytes, context: JobContext) -> tuple[FoundObjects, bytes]:
    """Answer ``find``: the landforms of an extent; those found so far when cancelled."""
    from ..finding.run import find_objects

    return find_objects(request, context), b""
