"""Writes landforms in the formats of other programs for the desktop."""

from __future__ import annotations

from ...protocol.messages.exports import Export, Exported
from ..jobs import JobContext


def export(request: Export, payload: bytes, context: JobContext) -> tuple[Exported, bytes]:
    """Answer ``export``."""
    from ..formats.exports.run import export_landforms

    return export_landforms(request, context), b""
