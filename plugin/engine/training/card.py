"""The card of a trained decoder: where it comes from, what it has learnt from, and how it went."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from ...protocol.messages.jobs import Train
from ..decoders.learnt_ground import LEARNT, as_records, ground_of
from ..decoders.package import head_record
from ..encoders.encoder import FeatureEncoder
from ..formats.model_package import NO_ENCODER, Encoder, ModelCard, layer_record
from .dataset import Dataset
from .labels import ClassTable
from .loop import Fitted
from .places import TrainingPair
from .warm_start import WarmStart


def card_of(
    request: Train,
    pairs: list[TrainingPair],
    table: ClassTable,
    scale: tuple[float, tuple[int, ...]],
    encoder: FeatureEncoder | None,
    dataset: Dataset,
    fitted: Fitted,
    scores: dict[str, Any],
    start: WarmStart | None,
) -> ModelCard:
    """The card of a decoder.

    Args:
        request: What was asked for.
        pairs: Rasters with labels.
        table: Classes.
        scale: Ground sampling of the finest level, and the levels above it.
        encoder: Of the features; None where the decoder reads none.
        dataset: What was learnt from.
        fitted: The decoder, and how it went.
        scores: As they are told.
        start: Earlier decoder that it started from.
    """
    return ModelCard(
        name=request.name or Path(request.output).name,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        classes=table.classes,
        background=table.background,
        encoder=NO_ENCODER if encoder is None else Encoder(encoder.name, request.model, encoder.model_hash),
        ground_sampling_m=scale[0],
        georeferenced=all(pair.source.crs is not None for pair in pairs),
        level=pairs[0].level,
        stretch={
            "policy": "one linear stretch per source, computed once or taken from the layer",
            "sources": [
                {
                    **layer_record(pair.source),
                    **({"others": [layer_record(other.source) for other in pair.others]} if pair.others else {}),
                }
                for pair in pairs
            ],
        },
        head={**head_record(fitted.decoder), "levels": list(scale[1])},
        training={**_training(request, pairs, table, dataset, fitted), **_origin(pairs, start)},
        scores=scores,
    )


def _origin(pairs: list[TrainingPair], start: WarmStart | None) -> dict[str, Any]:
    """The ground that the weights have seen, and the decoder that they started from."""
    grounds = [ground_of(pair.source, pair.layer.ground) for pair in pairs]
    if start is None:
        return {LEARNT: as_records(grounds), "start": None}
    # what the earlier decoder has seen the new one has seen too; where that is not known, its own is not either
    learnt = None if start.grounds is None else as_records([*grounds, *start.grounds])
    return {LEARNT: learnt, "start": start.record()}


def _training(
    request: Train, pairs: list[TrainingPair], table: ClassTable, dataset: Dataset, fitted: Fitted
) -> dict[str, Any]:
    return {
        "pairs": [
            {
                "raster": pair.source.name,
                "labels": Path(asked.labels).name,
                "layer": asked.layer,
                "polygons": {name: pair.layer.names.count(name) for name in sorted(set(pair.layer.names))},
                "skipped": pair.layer.skipped + pair.layer.beside,
                "left_out": {
                    "without_class": pair.layer.classless,
                    "beside": pair.layer.beside,
                    "unusable": pair.layer.skipped - pair.layer.classless,
                },
                "repaired": pair.layer.repaired,
                "level": pair.level,
                "extent_wkt": asked.extent_wkt,
                **({"others": [other.name for other in pair.others]} if pair.others else {}),
            }
            for asked, pair in zip(request.pairs, pairs, strict=True)
        ],
        "class_field": request.class_field,
        "unlabelled": request.unlabelled,
        "seed": request.seed,
        "epochs": len(fitted.history),
        "best_epoch": fitted.best_epoch,
        "learnt_epochs": fitted.epochs,
        "cancelled": fitted.cancelled,
        "learning_rate": fitted.learning_rate,
        "windows": len(dataset),
        "samples": {
            "training": dict(zip(table.names, np.sum(list(dataset.counts.values()), axis=0).tolist(), strict=True)),
            "validation": {name: fitted.scores["classes"][name]["samples"] for name in table.names},
        },
        "validation": {
            "folds": fitted.folds,
            "block_samples": dataset.side,
            "blocks": len(dataset.counts),
            "units": len(set(dataset.units.values())),
        },
    }
