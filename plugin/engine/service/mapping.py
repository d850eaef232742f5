"""Maps an extent for the desktop, and judges decoders."""

from __future__ import annotations

from ...protocol.messages.jobs import CompareGround, GroundCompared, Judge, Judgement, Map, Mapped
from ...protocol.messages.mapping import EstimateMap, MapEstimate
from ..jobs import JobContext


def map_landforms(request: Map, payload: bytes, context: JobContext) -> tuple[Mapped, bytes]:
    """Answer ``map``."""
    from ..mapping.run import map_landforms as run

    return run(request, context), b""


def compare_ground(request: CompareGround, payload: bytes, context: JobContext) -> tuple[GroundCompared, bytes]:
    """Answer ``map.compare``."""
    from pathlib import Path

    from ..formats.model_package import read_package
    from ..raster.source import RasterSource
    from ..training.other_ground import before_mapping

    card, _, _ = read_package(Path(request.package))
    with RasterSource.open(request.raster) as source:
        return GroundCompared(before_mapping(card, source)), b""


def estimate(request: EstimateMap, payload: bytes, context: JobContext) -> tuple[MapEstimate, bytes]:
    """Answer ``map.estimate``."""
    from ..mapping.estimate import estimate_map

    return estimate_map(request.run), b""


def judge(request: Judge, payload: bytes, context: JobContext) -> tuple[Judgement, bytes]:
    """Answer ``judge``."""
    from ..mapping.comparing.judge import judge_decoder

    return judge_decoder(request, context), b""
