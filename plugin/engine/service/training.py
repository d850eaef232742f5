"""Trains a decoder for the desktop."""

from __future__ import annotations

from ...protocol.messages.jobs import Train, Trained
from ..jobs import JobContext


def train(request: Train, payload: bytes, context: JobContext) -> tuple[Trained, bytes]:
    """Answer ``train``."""
    from ..training.train import train_decoder

    return train_decoder(request, context), b""
