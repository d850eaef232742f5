"""Trains classifiers of patches and classifies grids for the desktop."""

from __future__ import annotations

from ...protocol.messages.patches import MapPatches, MappedPatches, TrainedPatches, TrainPatches
from ..jobs import JobContext


def train(request: TrainPatches, payload: bytes, context: JobContext) -> tuple[TrainedPatches, bytes]:
    """Answer ``patches.train``."""
    from ..patches.train import train_patches

    return train_patches(request, context), b""


def map_patches(request: MapPatches, payload: bytes, context: JobContext) -> tuple[MappedPatches, bytes]:
    """Answer ``patches.map``."""
    from ..patches.classify import classify_patches

    return classify_patches(request, context), b""
