"""Lists and compares decoders for the desktop."""

from __future__ import annotations

from pathlib import Path

from ...protocol.messages.decoders import (
    Compare,
    CompareMaps,
    Comparison,
    DecoderList,
    ExportedModel,
    ExportModel,
    ListDecoders,
    MapDifference,
)
from ..jobs import JobContext


def list_decoders(request: ListDecoders, payload: bytes, context: JobContext) -> tuple[DecoderList, bytes]:
    """Answer ``decoders.list``."""
    from ..decoders.listing import list_decoders as listed

    return DecoderList(tuple(listed(Path(folder) for folder in request.folders))), b""


def compare(request: Compare, payload: bytes, context: JobContext) -> tuple[Comparison, bytes]:
    """Answer ``decoders.compare``."""
    from ..mapping.comparing.compare import compare_decoders

    return compare_decoders(request, context), b""


def export(request: ExportModel, payload: bytes, context: JobContext) -> tuple[ExportedModel, bytes]:
    """Answer ``decoders.export``."""
    from ..exporting.export import export_model

    return export_model(request, context), b""


def compare_maps(request: CompareMaps, payload: bytes, context: JobContext) -> tuple[MapDifference, bytes]:
    """Answer ``maps.compare``."""
    from ..mapping.comparing.compare_maps import compare_maps as run

    return run(request, context), b""
