"""What a report was made from: files with their sizes, times and hashes, the model, and this version."""

from __future__ import annotations

from datetime import UTC, datetime

from ...protocol.messages.decoders import Compare
from ...protocol.messages.jobs import Judge, Progress
from ...protocol.version import plugin_version
from ..decoders.package import ModelPackage
from ..encoders.encoder import FeatureEncoder
from ..formats.file_facts import facts_told, file_facts
from ..formats.model_package import NO_ENCODER_TOLD
from ..jobs import JobContext
from ..raster.source import RasterSource


def provenance_of(
    request: Judge, source: RasterSource, package: ModelPackage, encoder: FeatureEncoder | None, context: JobContext
) -> dict[str, str]:
    """What was judged with what, by name.

    Args:
        request: Raster, labels and model.
        source: The raster.
        package: The model.
        encoder: Of its features; None where it reads none.
        context: Progress and cancellation; large files take a while to hash.
    """
    return {
        **labels_provenance(request, source, context),
        **model_provenance(package),
        "Encoder": NO_ENCODER_TOLD if encoder is None else f"{encoder.title} ({encoder.model_hash})",
        **made_by(),
    }


def labels_provenance(request: Judge | Compare, source: RasterSource, context: JobContext) -> dict[str, str]:
    """The part of it about raster and labels; see :func:`provenance_of`."""
    context.stoppable(Progress("Hashing the raster and the labels", None))
    layer = f", layer {request.pair.layer}" if request.pair.layer else ""
    return {
        "Raster": _file(request.pair.raster.source),
        "Bands": ", ".join(str(band) for band in source.bands) + (" (mean)" if source.reference.mean else ""),
        **{f"Layer {number}": _file(other.source) for number, other in enumerate(request.pair.others, 2)},
        "Labels": _file(request.pair.labels) + layer,
        "Class field": request.class_field,
        "Ground without a label": request.unlabelled,
        "Labelled ground": request.pair.extent_wkt or "around the labels",
    }


def model_provenance(package: ModelPackage) -> dict[str, str]:
    """Name, place and hash of a model."""
    return {
        "Model": f"{package.card.name} ({package.folder}), of {package.card.created}",
        "Model hash": package.hash,
    }


def made_by() -> dict[str, str]:
    """This version, and now."""
    return {
        "Landform Mapper": plugin_version(),
        "Judged": datetime.now(UTC).isoformat(timespec="seconds"),
    }


def _file(name: str) -> str:
    """A file with size, time and SHA-256; the name alone of what is none."""
    return facts_told(file_facts(name))
