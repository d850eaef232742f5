"""What a training may be asked for, checked before the long work starts."""

from __future__ import annotations

import math

from ...protocol.messages.jobs import Train
from ..decoders.kinds import KINDS
from ..errors import LabelError
from ..raster.opening import short_name
from ..words import counted
from .labels import BACKGROUND

#: What unlabelled ground may count as.
UNLABELLED = ("ignore", BACKGROUND)


def check_request(request: Train) -> None:
    """Refuse what cannot be trained.

    Raises:
        LabelError: Something is missing or out of bounds.
    """
    if not request.pairs:
        raise LabelError("There is no raster with labels to train on. Choose at least one pair.")
    most = max(request.pairs, key=lambda pair: len(pair.others))
    for pair in request.pairs:
        if len(pair.others) != len(most.others):
            one, other = short_name(pair.raster.source), short_name(most.raster.source)
            raise LabelError(
                f"{one} comes with {counted(len(pair.others), 'further layer')} of its ground and {other} with "
                f"{len(most.others)}. Give each raster as many, in the same order."
            )
    if request.unlabelled not in UNLABELLED:
        raise LabelError(f"Unlabelled ground can be {' or '.join(UNLABELLED)}, not {request.unlabelled!r}.")
    if request.kind != "auto" and request.kind not in KINDS:
        raise LabelError(f"There is no decoder of the kind {request.kind!r}; choose auto, {', '.join(KINDS)}.")
    if request.epochs < 1:
        raise LabelError("Training needs at least one epoch. Raise the number of epochs.")
    if not (math.isfinite(request.learning_rate) and request.learning_rate > 0):
        raise LabelError("The learning rate must be above zero. 0.003 suits most labels.")
    if not 0 <= request.validation_share <= 0.9:
        raise LabelError("The validation share must lie between 0 and 0.9. 0.25 suits most labels.")


def folds_of(share: float) -> int:
    """Folds in which that share of the ground is judged at a time."""
    return 0 if share <= 0 else min(max(round(1 / share), 2), 10)
