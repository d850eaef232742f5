"""What the card of a decoder tells of its ground: files with sizes, times and hashes, body, pixels, instrument."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ...protocol.messages.jobs import LabelledRaster, Progress, Train
from ...protocol.version import plugin_version
from ..crs.conventions import latitudes_of
from ..formats.file_facts import file_facts
from ..formats.model_package import ModelCard
from ..jobs import JobContext
from ..raster.source import RasterSource

#: Share of all progress at which windows are encoded, see :func:`.dataset.collect`.
_ENCODED = 0.3


def records_of(
    asked: Sequence[LabelledRaster], sources: Sequence[RasterSource], context: JobContext
) -> list[dict[str, Any]]:
    """A record for each pair, to be made before hours are spent on what may have changed by then.

    Args:
        asked: Rasters with labels.
        sources: The rasters, opened.
        context: Progress and cancellation; large files take a while to hash.

    Raises:
        Cancelled: The user stopped.
    """
    found = []
    for pair, source in zip(asked, sources, strict=True):
        context.stoppable(Progress(f"Hashing {source.name} and its labels", _ENCODED))
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
    asked = {"kind": request.kind, "classes": list(request.classes), "validation_share": request.validation_share}
    return replace(card, training={**card.training, "pairs": pairs, "asked": asked, "version": plugin_version()})
