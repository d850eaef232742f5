"""Trains a decoder from labelled rasters: the door that the desktop and the command line come through."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ...environment.locations import cache_folder
from ...protocol.messages.jobs import Progress, Train, Trained
from ..decoders.package import ARCHITECTURE, parameter_count, save_or_rescue
from ..embeddings.cache import EmbeddingCache
from ..errors import LabelError
from ..formats.model_package import CURVES, Encoder, ModelCard, check_output, check_room
from ..jobs import JobContext
from ..judging.curves import draw_curves
from ..raster.source import RasterSource
from ..sam.loader import load_model
from ..sam.model import SamModel
from .dataset import Dataset, TrainingPair, choose_levels, collect
from .labels import BACKGROUND, ClassTable, class_table, doubts_about, read_layer
from .loop import Fitted, Trainer

#: What unlabelled ground may count as.
UNLABELLED = ("ignore", BACKGROUND)


def train_decoder(request: Train, context: JobContext) -> Trained:
    """Train a head on frozen embeddings and write it as a model package.

    Args:
        request: Rasters with labels, settings, output folder.
        context: Progress and cancellation. Each epoch reports a :class:`TrainProgress` as detail; its ``mean_iou``
            and ``validation_loss`` are -1 while there is nothing to validate on.

    Returns:
        Where the package is and how well it does on ground it has not seen, with notes about anything that went
        another way than asked. After a cancellation the package holds the best weights so far.

    Raises:
        LabelError: The labels cannot be trained on.
        OutputError: The output exists or has no room, or neither it nor the folder for what was rescued can be written.
        Cancelled: The user stopped before there was anything to keep.
    """
    _check(request)
    output = Path(request.output)
    check_output(output)
    check_room(output)
    with ExitStack() as stack:
        context.progress(Progress("Reading labels", 0.0))
        sources = [stack.enter_context(RasterSource.open(pair.raster, flat=True)) for pair in request.pairs]
        if len({source.crs is None for source in sources}) > 1:
            raise LabelError("Some rasters have a CRS and others none, so sizes cannot be compared. Train on one kind.")
        layers = [
            read_layer(pair, source, request.class_field) for pair, source in zip(request.pairs, sources, strict=True)
        ]
        table = class_table(layers, request)
        sampling, levels = choose_levels(sources, layers)
        pairs = [TrainingPair(*parts) for parts in zip(sources, layers, levels, strict=True)]
        context.check()
        context.progress(Progress("Loading the encoder", 0.0))
        model = load_model(request.model, progress=context.within(0.0))
        cache = EmbeddingCache(cache_folder() / "embeddings")
        dataset = collect(
            pairs, table, request.unlabelled, request.validation_share, request.seed, model, cache, context
        )
        fitted = Trainer(dataset, table.names, request, context).fit()
        doubts = [
            note for asked, layer in zip(request.pairs, layers, strict=True) for note in doubts_about(asked, layer)
        ]
        scores = report(fitted.scores, table, doubts)
        card = _card(request, pairs, table, sampling, model, dataset, fitted, scores)
    name = request.name or output.name
    picture = draw_curves(fitted.history, fitted.best_epoch, name)
    package, moved = save_or_rescue(output, fitted.head, card, picture)
    if moved:
        scores = {**scores, "notes": [moved, *scores["notes"]]}
    return Trained(str(package.folder), str(package.folder / CURVES), fitted.best_epoch, fitted.cancelled, scores)


def report(scores: dict[str, Any], table: ClassTable, doubts: list[str]) -> dict[str, Any]:
    """Scores with doubts about the labels and a sentence for each class that the validation blocks do not hold."""
    silent = [name for name in table.names if scores["classes"][name]["samples"] == 0]
    notes = [f"No validation block holds the class {name!r}, so nothing is known about it." for name in silent]
    return {**scores, "notes": [*doubts, *notes]}


def _check(request: Train) -> None:
    if not request.pairs:
        raise LabelError("There is no raster with labels to train on. Choose at least one pair.")
    if request.unlabelled not in UNLABELLED:
        raise LabelError(f"Unlabelled ground can be {' or '.join(UNLABELLED)}, not {request.unlabelled!r}.")
    if request.epochs < 1:
        raise LabelError("Training needs at least one epoch. Raise the number of epochs.")
    if not (math.isfinite(request.learning_rate) and request.learning_rate > 0):
        raise LabelError("The learning rate must be above zero. 0.001 suits most labels.")
    if not 0 <= request.validation_share <= 0.9:
        raise LabelError("The validation share must lie between 0 and 0.9. 0.25 suits most labels.")


def _card(
    request: Train,
    pairs: list[TrainingPair],
    table: ClassTable,
    sampling: float,
    model: SamModel,
    dataset: Dataset,
    fitted: Fitted,
    scores: dict[str, Any],
) -> ModelCard:
    return ModelCard(
        name=request.name or Path(request.output).name,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        classes=table.classes,
        background=table.background,
        encoder=Encoder(model.name, request.model, model.model_hash),
        ground_sampling_m=sampling,
        georeferenced=all(pair.source.crs is not None for pair in pairs),
        level=pairs[0].level,
        stretch={
            "policy": "one linear stretch per source, computed once or taken from the layer",
            "sources": [
                {
                    "source": pair.source.name,
                    "bands": pair.source.bands,
                    "mean": pair.source.reference.mean,
                    "hillshade": pair.source.reference.hillshade and asdict(pair.source.reference.hillshade),
                    "low": pair.source.stretch.low,
                    "high": pair.source.stretch.high,
                }
                for pair in pairs
            ],
        },
        head={
            "architecture": ARCHITECTURE,
            "width": fitted.head.width,
            "parameters": parameter_count(fitted.head),
        },
        training=_training(request, pairs, table, dataset, fitted),
        scores=scores,
    )


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
                "skipped": pair.layer.skipped,
                "repaired": pair.layer.repaired,
                "level": pair.level,
                "extent_wkt": asked.extent_wkt,
            }
            for asked, pair in zip(request.pairs, pairs, strict=True)
        ],
        "class_field": request.class_field,
        "unlabelled": request.unlabelled,
        "seed": request.seed,
        "epochs": len(fitted.history),
        "best_epoch": fitted.best_epoch,
        "cancelled": fitted.cancelled,
        "learning_rate": request.learning_rate,
        "windows": len(dataset.windows),
        "samples": {
            "training": dict(zip(table.names, dataset.training_samples, strict=True)),
            "validation": dict(zip(table.names, dataset.validation_samples, strict=True)),
        },
        "validation": {
            "share": request.validation_share,
            "block_samples": dataset.split.side,
            "guard_samples": dataset.split.guard,
            "blocks": len(dataset.split.validation),
        },
    }
