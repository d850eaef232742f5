"""The card of a student that was taught without labels: by whom, on which images, and how."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ...protocol.messages.adapting import Adapt
from ...protocol.version import plugin_version
from ..decoders.learnt_ground import LEARNT, as_records, ground_of, learnt_by
from ..decoders.package import ModelPackage, head_record
from ..formats.file_facts import file_facts
from ..formats.model_package import NO_ENCODER, ModelCard, layer_record
from ..sam.model import SamModel
from .fusion import FusionSettings
from .lessons import LessonWeights
from .student import Taught
from .windows import Target


def image_records(request: Adapt, targets: Sequence[Target]) -> list[dict[str, Any]]:
    """A record of each image, with the hash of its file.

    Args:
        request: What was asked for.
        targets: Its images, opened.
    """
    return [
        {
            "raster": target.source.name,
            "raster_file": file_facts(image.source),
            "labels": "",
            "polygons": {},
            "level": target.level,
            "extent_wkt": "" if target.extent is None else target.extent.wkt,
            "width": target.source.width,
            "height": target.source.height,
            "pixel_m": None if target.source.crs is None else target.source.pixel_m,
            "body": "" if target.source.body is None else target.source.body.name,
            "instrument": target.source.instrument,
        }
        for image, target in zip(request.images, targets, strict=True)
    ]


def card_of(
    request: Adapt,
    package: ModelPackage,
    targets: Sequence[Target],
    records: Sequence[dict[str, Any]],
    model: SamModel,
    fusion: FusionSettings,
    weights: LessonWeights,
    taught: Taught,
    counts: dict[str, Any],
) -> ModelCard:
    """The card of a student.

    Args:
        request: What was asked for.
        package: The assistant.
        targets: Images that were adapted to.
        records: Of them, as of :func:`image_records`.
        model: The SAM.
        fusion: How masks and assistant were joined.
        weights: Of the terms of the loss.
        taught: The student, and how it went.
        counts: Windows, masks, and shares of the ground.
    """
    card = package.card
    grounds = [ground_of(target.source, target.ground) for target in targets]
    earlier = learnt_by(card)
    return ModelCard(
        name=request.name or Path(request.output).name,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        classes=card.classes,
        background=card.background,
        encoder=NO_ENCODER,
        ground_sampling_m=card.ground_sampling_m,
        georeferenced=card.georeferenced,
        level=targets[0].level,
        stretch={
            "policy": "one linear stretch per source, computed once or taken from the layer",
            "sources": [layer_record(target.source) for target in targets],
        },
        head={**head_record(taught.decoder), "levels": [0]},
        training={
            "pairs": list(records),
            "unlabelled": "ignore",
            "seed": request.seed,
            "epochs": len(taught.history),
            "best_epoch": taught.step,
            "cancelled": taught.cancelled,
            # what the assistant has seen its student knows of; where that is not known, neither is the student's
            LEARNT: None if earlier is None else as_records([*grounds, *earlier]),
            "start": {"name": card.name, "hash": package.hash},
            "adapted": {
                "after": "GoodSAM (arXiv:2403.16370) and GoodSAM++ (arXiv:2408.09115)",
                "assistant": {"name": card.name, "hash": package.hash, "learnt_copy": request.adapt_assistant},
                "sam": {"name": model.name, "hash": model.model_hash},
                "masks_from": request.masks,
                "fusion": asdict(fusion),
                "weights": asdict(weights),
                "minutes": request.minutes,
                "steps": taught.steps,
                "kept_step": taught.step,
                "terms": taught.terms,
                **counts,
            },
            "version": plugin_version(),
        },
        scores={
            "mean_iou": None,
            "classes": {},
            "notes": ["It was taught without labels, so nothing is known about its scores. Judge it on labels."],
        },
    )
