"""Decoders: trained, judged, compared, and run over whole rasters; and layers for other programs."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ...protocol.messages.decoders import Compare, Comparison
from ...protocol.messages.exports import Export, Exported
from ...protocol.messages.jobs import Judge, Judgement, Map, Mapped, Train, Trained
from ...protocol.schema import EXPORT_FORMATS
from ..errors import OutputError
from ..jobs import JobContext
from .given import Asked, File, Pair, Raster, Told, labelled, reference


def train(
    pairs: Sequence[Pair], output: File, progress: Told = None, cancelled: Asked = None, **options: Any
) -> Trained:
    """Train a decoder from polygons.

    Args:
        pairs: Rasters, each with the file of its labels.
        output: Folder of the model package to make.
        progress: See above.
        cancelled: See above; the best epoch so far is kept.
        options: Fields of `Train`, e.g. `model`, `class_field`, `kind`, `epochs`, `validation_share`, `seed`.

    Returns:
        Where the package and its report are, and its scores by cross-validation.

    Raises:
        LabelError: The labels are missing, empty, or without the class field.
        OutputError: The folder is there already.
    """
    from ..training.train import train_decoder

    return train_decoder(Train(labelled(pairs), os.fspath(output), **options), JobContext(progress, cancelled))


def judge(
    raster: Raster,
    labels: File,
    model: File,
    report: File,
    progress: Told = None,
    cancelled: Asked = None,
    **options: Any,
) -> Judgement:
    """Judge a decoder on labels that it has not learnt from.

    Args:
        raster: Labelled ground.
        labels: Its polygons.
        model: Folder of the model package.
        report: HTML file to write; the numbers go beside it as JSON.
        progress: See above.
        cancelled: See above.
        options: Fields of `Judge`, e.g. `class_field`, `unlabelled`, `overwrite`.

    Returns:
        The files and the scores.

    Raises:
        LabelError: The labels do not fit the decoder's classes.
        ModelError: The package is missing or damaged.
    """
    from ..mapping.comparing.judge import judge_decoder

    (pair,) = labelled([(raster, labels)])
    return judge_decoder(Judge(pair, os.fspath(model), os.fspath(report), **options), JobContext(progress, cancelled))


def compare(
    raster: Raster,
    labels: File,
    models: tuple[File, File],
    report: File,
    progress: Told = None,
    cancelled: Asked = None,
    **options: Any,
) -> Comparison:
    """Judge two decoders by the same labels.

    Args:
        raster: Labelled ground that neither has learnt from.
        labels: Its polygons.
        models: Folders of two model packages.
        report: HTML file to write; the numbers go beside it as JSON.
        progress: See above.
        cancelled: See above.
        options: Fields of `Compare`, e.g. `class_field`, `unlabelled`, `overwrite`.

    Returns:
        The files, the differences with intervals, and a verdict.

    Raises:
        ModelError: The decoders do not share a class.
    """
    from ..mapping.comparing.compare import compare_decoders

    (pair,) = labelled([(raster, labels)])
    first, second = (os.fspath(model) for model in models)
    return compare_decoders(Compare(pair, first, second, os.fspath(report), **options), JobContext(progress, cancelled))


def learning_curve(
    pairs: Sequence[Pair],
    report: File,
    overwrite: bool = False,
    progress: Told = None,
    cancelled: Asked = None,
    **options: Any,
) -> Any:
    """Learn from ever more of the polygons, and tell whether more of them would help.

    Args:
        pairs: As for `train`.
        report: HTML file to write.
        overwrite: Replace files that are there.
        progress: See above.
        cancelled: See above.
        options: Fields of `Train`.

    Returns:
        The curve: scores by number of polygons, and a sentence.

    Raises:
        LabelError: There are too few polygons.
    """
    from ..training.curve import draw_learning_curve

    request = Train(labelled(pairs), os.fspath(report), **options)
    found, _ = draw_learning_curve(request, Path(report), JobContext(progress, cancelled), overwrite=overwrite)
    return found


def map(  # as the command is called
    raster: Raster,
    model: File,
    output: File,
    progress: Told = None,
    cancelled: Asked = None,
    **options: Any,
) -> Mapped:
    """Map a whole raster with a decoder.

    Args:
        raster: What to map.
        model: Folder of the model package.
        output: Folder of the run; one that was stopped goes on.
        progress: See above.
        cancelled: See above; finished tiles stay.
        options: Fields of `Map`, e.g. `extent_wkt`, `thresholds`, `overwrite`.

    Returns:
        Polygons, class raster, probabilities and style.

    Raises:
        ModelError: The package is missing or damaged.
        OutputError: The folder holds something else.
    """
    from ..mapping.run import map_landforms

    request = Map(reference(raster), os.fspath(model), os.fspath(output), **options)
    return map_landforms(request, JobContext(progress, cancelled))


def export(source: File, output: File, format: str = "", progress: Told = None, **options: Any) -> Exported:
    """Write the polygons of a layer for other programs.

    Args:
        source: Polygons as GeoPackage, Shapefile or GeoJSON.
        output: File to write; its ending says the format without `format`.
        format: Key of a format, e.g. `scc`, `coco`, `csv`.
        progress: See above.
        options: Fields of `Export`, e.g. `layer`, `class_field`, `classes`, `area`, `raster`.

    Returns:
        The files that were written, and what a reader should know.

    Raises:
        OutputError: The file is there already, or nothing is left to write.
    """
    from ..formats.exports.run import export_landforms

    ending = Path(output).suffix.lower()
    key = format or next((form.key for form in EXPORT_FORMATS if form.suffix == ending), "")
    if not key:
        endings = ", ".join(form.suffix for form in EXPORT_FORMATS)
        raise OutputError(f"{output} has none of the endings {endings}. Give it one of them, or name a format.")
    return export_landforms(Export(os.fspath(source), os.fspath(output), key, **options), JobContext(progress))
