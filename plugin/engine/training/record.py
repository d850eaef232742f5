"""What cards and reports tell of the ground that was learnt from: files with sizes, times and hashes, body, pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ...protocol.messages.jobs import LabelledRaster, Progress, Train
from ...protocol.version import plugin_version
from ..crs.conventions import latitudes_of
from ..formats.file_facts import facts_told, file_facts
from ..formats.model_package import ModelCard
from ..jobs import JobContext
from ..raster.source import RasterSource

#: Share of all progress at which windows are encoded, see :func:`.dataset.collect`.
_ENCODED = 0.3


def records_of(
    asked: Sequence[LabelledRaster], sources: Sequence[RasterSource], context: JobContext, done: float = _ENCODED
) -> list[dict[str, Any]]:
    """A record for each pair, to be made before hours are spent on what may have changed by then.

    Args:
        asked: Rasters with labels.
        sources: The rasters, opened.
        context: Progress and cancellation; large files take a while to hash.
        done: Share of all progress at which they are hashed.

    Raises:
        Cancelled: The user stopped.
    """
    found = []
    for pair, source in zip(asked, sources, strict=True):
        context.stoppable(Progress(f"Hashing {source.name} and its labels", done))
        found.append(
            {
                "raster_file": file_facts(pair.raster.source),
                **({"other_files": [file_facts(other.source) for other in pair.others]} if pair.others else {}),
                "labels_file": file_facts(pair.labels),
                "reviewed_only": pair.reviewed_only,
                "width": source.width,
                "height": source.height,
                "pixel_m": None if source.crs is None else source.pixel_m,
                "body": "" if source.body is None else source.body.name,
                "latitudes": "" if source.crs is None else latitudes_of(source.crs),
                "instrument": source.instrument,
            }
        )
    return found


def recorded(card: ModelCard, request: Train, records: Sequence[dict[str, Any]]) -> ModelCard:
    """The card with the records of its pairs, the version of the plugin, and what of the request it does not tell.

    Args:
        card: As training has made it.
        request: What was asked for.
        records: Of the pairs, in their order.
    """
    pairs = [{**pair, **record} for pair, record in zip(card.training["pairs"], records, strict=True)]
    asked = {
        "kind": request.kind,
        "classes": list(request.classes),
        "epochs": request.epochs,
        "learning_rate": request.learning_rate,
        "validation_share": request.validation_share,
    }
    return replace(card, training={**card.training, "pairs": pairs, "asked": asked, "version": plugin_version()})


def told_of_files(request: Train, records: Sequence[dict[str, Any]]) -> dict[str, str]:
    """The records of the pairs, and the settings of the labels, in words for a report.

    Args:
        request: What was asked for.
        records: Of the pairs, in their order, see :func:`records_of`.
    """
    words = {}
    for number, (pair, record) in enumerate(zip(request.pairs, records, strict=True), 1):
        which = f" {number}" if len(records) > 1 else ""
        words[f"Raster{which}"] = facts_told(record["raster_file"])
        for layer, other in enumerate(record.get("other_files", ()), 2):
            words[f"Layer {layer} of raster{which}"] = facts_told(other)
        words[f"Labels{which}"] = facts_told(record["labels_file"]) + (f", layer {pair.layer}" if pair.layer else "")
        words[f"Labelled ground{which}"] = pair.extent_wkt or "around the labels"
        if record["reviewed_only"]:
            words[f"Polygons{which}"] = "reviewed ones alone"
    return {**words, "Class field": request.class_field, "Ground without a label": request.unlabelled}
