"""Maps an extent for the desktop."""

from __future__ import annotations

from ...protocol.messages.jobs import Map, Mapped
from ..jobs import JobContext


def map_landforms(request: Map, payload: bytes, context: JobContext) -> tuple[Mapped, bytes]:
    """Answer ``map``."""
    from ..mapping.run import map_landforms as run

    return run(request, context), b""
