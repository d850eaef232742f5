"""Maps an extent for the desktop, and judges decoders."""

from __future__ import annotations

from ...protocol.messages.jobs import Judge, Judgement, Map, Mapped
from ..jobs import JobContext


def map_landforms(request: Map, payload: bytes, context: JobContext) -> tuple[Mapped, bytes]:
    """Answer ``map``."""
    from ..mapping.run import map_landforms as run

    return run(request, context), b""


def judge(request: Judge, payload: bytes, context: JobContext) -> tuple[Judgement, bytes]:
    """Answer ``judge``."""
    from ..mapping.judge import judge_decoder

    return judge_decoder(request, context), b""
