"""Teaches students on images without labels, for the desktop."""

from __future__ import annotations

from ...protocol.messages.adapting import Adapt, Adapted, EnsembleDrawn, LookAtEnsemble
from ..jobs import JobContext


def adapt(request: Adapt, payload: bytes, context: JobContext) -> tuple[Adapted, bytes]:
    """Answer ``adapt``."""
    from ..adapting.adapt import adapt as teach

    return teach(request, context), b""


def look(request: LookAtEnsemble, payload: bytes, context: JobContext) -> tuple[EnsembleDrawn, bytes]:
    """Answer ``adapt.look``: the picture is the payload."""
    from ..adapting.adapt import look_at_ensemble

    return look_at_ensemble(request, context)
