"""Pretrains and trains decoders and draws learning curves for the desktop."""

from __future__ import annotations

from pathlib import Path

from ...protocol.messages.curves import DrawLearningCurve, LearningCurveDrawn
from ...protocol.messages.jobs import Train, Trained
from ...protocol.messages.pretraining import Pretrain, Pretrained
from ..jobs import JobContext


def train(request: Train, payload: bytes, context: JobContext) -> tuple[Trained, bytes]:
    """Answer ``train``."""
    from ..training.train import train_decoder

    return train_decoder(request, context), b""


def pretrain(request: Pretrain, payload: bytes, context: JobContext) -> tuple[Pretrained, bytes]:
    """Answer ``pretrain``."""
    from ..pretraining.pretrain import pretrain_student

    return pretrain_student(request, context), b""


def learning_curve(request: DrawLearningCurve, payload: bytes, context: JobContext) -> tuple[LearningCurveDrawn, bytes]:
    """Answer ``learning-curve``."""
    from ..judging.learning_curve import SEEDS
    from ..training.curve import draw_learning_curve

    curve, report = draw_learning_curve(
        request.training,
        Path(request.output),
        context,
        request.sizes or None,
        request.seeds or SEEDS,
        request.overwrite,
    )
    return LearningCurveDrawn(str(report), str(report.with_suffix(".json")), curve.answer(), curve.as_json()), b""
