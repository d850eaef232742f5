"""Trains a decoder from labelled rasters: the door that the desktop and the command line come through."""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from ...environment.locations import cache_folder
from ...protocol.messages.jobs import Progress, Train, Trained
from ...protocol.version import plugin_version
from ..decoders.centres import CentreHead
from ..decoders.kinds import kind_of
from ..decoders.package import ModelPackage, save_or_rescue
from ..embeddings.cache import EmbeddingCache
from ..encoders.encoder import FeatureEncoder
from ..encoders.loader import load_encoder
from ..errors import Cancelled, ClusterError, LabelError, OutputError
from ..formats.model_package import CURVES, REPORT, check_output, check_room
from ..jobs import JobContext
from ..judging.commonest import no_better_than_commonest
from ..judging.curves import draw_curves
from ..judging.label_doubts import few_polygons, names_alike, one_sided
from ..judging.report import write_report
from ..judging.results import mean_iou_interval, results_of
from ..judging.threshold_curves import threshold_curves
from ..raster.aligned import open_layers, short_layers
from ..raster.source import RasterSource
from ..scheduling.work import Scheduler
from .asked import check_request, folds_of
from .card import card_of
from .centres import learn_centres, seconds_of
from .dataset import Dataset, collect
from .encoding import encode_elsewhere
from .fitting import Settings
from .label_image import small_labels
from .labels import ClassTable, centres_in_pixels, class_table, doubts_about, read_layer
from .levels import choose_levels
from .loop import Fitted, Trainer
from .places import TrainingPair
from .record import recorded, records_of, told_of_files
from .shared_ground import block_grids, contradictions
from .warm_start import WarmStart, with_start

#: Share of the whole at which the decoder is there.
_DECODED = 0.93


def train_decoder(request: Train, context: JobContext, scheduler: Scheduler | None = None) -> Trained:
    """Train a decoder, on frozen features or on the pixels alone, and write it as a model package.

    Labelled ground is dealt into folds of whole blocks; each is judged by a decoder that never saw it, and the decoder
    that is kept has learnt from all of it.

    Args:
        request: Rasters with labels, settings, output folder.
        context: Progress and cancellation. Each epoch reports a :class:`TrainProgress` as detail; its ``mean_iou``
            and ``validation_loss`` are -1 while there is nothing to validate on.
        scheduler: Has the windows encoded by workers; None encodes them here. All else is done here.

    Returns:
        Where the package is and how well it does on ground it has not seen, with notes about anything that went
        another way than asked. After a cancellation the package holds the best weights so far.

    Raises:
        LabelError: The labels cannot be trained on.
        ModelError: The decoder to start from is damaged, or does not go with what is asked for.
        ClusterError: Workers have nothing to encode, are not to be had, or are lost again and again.
        OutputError: The output exists or has no room, or neither it nor the folder for what was rescued can be written.
        Cancelled: The user stopped before there was anything to keep.
    """
    check_request(request)
    output = Path(request.output)
    check_output(output)
    request, start, told = with_start(request)
    check_room(output, kind_of(request.kind).weight_bytes)
    with ExitStack() as stack:
        prepared = prepare(request, stack, context.part(0.0, _DECODED), start, scheduler)
        pairs, table, encoder, dataset = prepared.pairs, prepared.table, prepared.encoder, prepared.dataset
        told += contradictions(
            [pair.source for pair in pairs],
            [pair.layer for pair in pairs],
            request.unlabelled,
            [Path(pair.labels).name for pair in request.pairs],
        )
        records = records_of(request.pairs, [pair.source for pair in pairs], context)
        settings = Settings(request.kind, table.names, request.epochs, request.learning_rate, request.seed)
        folds = folds_of(request.validation_share)
        kind = kind_of(request.kind)
        after = seconds_of(pairs, table, request.epochs) if kind.learns_by_steps and kind.reads_features else 0.0
        decoding = context.part(0.0, _DECODED, after)
        fitted = Trainer(dataset, settings, folds, prepared.work, decoding, start).fit()
        centres = None if fitted.cancelled else _centres(prepared, request, fitted, start, context.part(_DECODED, 1.0))
        if start is not None and not fitted.is_warm:  # stopped before all ground was learnt from
            start = start.dropped()
        doubts = [*told, *(start.notes if start is not None else ())] + [
            note
            for asked, pair in zip(request.pairs, pairs, strict=True)
            for note in (
                *doubts_about(asked, pair.layer),
                *small_labels(pair.layer, pair.source, pair.level),
                *short_layers(pair.others, pair.layer.ground, f"the labelled ground of {pair.source.name}"),
            )
        ]
        if after and centres is None:
            doubts.append(
                "The training was stopped before it had learnt where each landform lies: searches for objects with "
                "this decoder go by what the image model draws by itself."
            )
        if fitted.judged is not None and fitted.judged.blocks:
            doubts += _doubts_about_scores(pairs)
        scores = report(fitted.scores, table, doubts)
        if fitted.judged is not None:
            interval = mean_iou_interval(fitted.judged)
            scores = {**scores, "mean_iou_interval": interval, "thresholds": threshold_curves(fitted.judged)}
        card = card_of(request, pairs, table, prepared.scale, encoder, dataset, fitted, scores, start)
        card = replace(recorded(card, request, records), head={**card.head, "centres": centres is not None})
    name = request.name or output.name
    picture = draw_curves(fitted.history, fitted.best_epoch, name)
    package, moved = save_or_rescue(output, fitted.decoder, card, picture, centres)
    if moved:
        scores = {**scores, "notes": [moved, *scores["notes"]]}
    written = _report(package, fitted, pairs, doubts, told_of_files(request, records))
    return Trained(
        str(package.folder),
        str(package.folder / CURVES),
        fitted.best_epoch,
        fitted.cancelled or (bool(after) and context.cancelled()),
        scores,
        written,
        fitted.epochs if fitted.decoder.learns_by_steps else 0,
    )


@dataclass(frozen=True)
class Prepared:
    """What is learnt from, ready for fits; ``scale`` is the ground sampling and the levels above it."""

    pairs: list[TrainingPair]
    table: ClassTable
    scale: tuple[float, tuple[int, ...]]
    encoder: FeatureEncoder | None
    dataset: Dataset
    work: Path


def prepare(
    request: Train,
    stack: ExitStack,
    context: JobContext,
    start: WarmStart | None = None,
    scheduler: Scheduler | None = None,
) -> Prepared:
    """Read labels and the ground that they lie on, and encode it for kinds that read features.

    Args:
        request: Rasters with labels.
        stack: Closes the rasters, and removes what lies in files meanwhile.
        context: Progress and cancellation.
        start: Earlier decoder to start from, whose levels and components are kept to.
        scheduler: Has the windows encoded by workers; None encodes them here.

    Raises:
        ClusterError: There is nothing for workers to encode, or there are none.
        LabelError: The labels cannot be trained on.
        ModelError: The rasters or the encoder do not go with the earlier decoder.
        Cancelled: The user stopped.
    """
    context.progress(Progress("Reading labels", 0.0))
    sources = [stack.enter_context(RasterSource.open(pair.raster, flat=True)) for pair in request.pairs]
    if len({source.crs is None for source in sources}) > 1:
        raise LabelError("Some rasters have a CRS and others none, so sizes cannot be compared. Train on one kind.")
    layers = [
        read_layer(pair, source, request.class_field) for pair, source in zip(request.pairs, sources, strict=True)
    ]
    table = class_table(layers, request)
    others = [open_layers(source, pair.others, stack) for source, pair in zip(sources, request.pairs, strict=True)]
    bound = start is not None and not start.is_pretrained
    sampling, finest, levels = start.levels(sources) if start and bound else choose_levels(sources, layers)
    blocks = block_grids(sources, layers, finest)
    pairs = [TrainingPair(*parts) for parts in zip(sources, layers, finest, blocks, others, strict=True)]
    if start is not None:
        start.meet(pairs, table)
    context.check()
    kind, encoder = kind_of(request.kind), None
    if scheduler is not None and not kind.reads_features:
        raise ClusterError(
            f"Decoders of the kind {request.kind} look at the pixels themselves, so that there is nothing for workers "
            "to encode: train without --scheduler."
        )
    if kind.reads_features:
        context.progress(Progress("Loading the encoder", 0.0))
        encoder = load_encoder(request.model, progress=context.within(0.0))
    elif not bound:
        levels = (0,)
    if start is not None:
        start.require(encoder, pairs)
    cache = EmbeddingCache(cache_folder() / "embeddings")
    work = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="landform-training-")))
    known = None if start is None else start.reduction
    ahead = None
    if scheduler is not None:
        ahead = partial(encode_elsewhere, scheduler, request.pairs, pairs, levels, request.model, cache, context)
    dataset = collect(pairs, table, request.unlabelled, kind, levels, encoder, cache, work, context, known, ahead)
    return Prepared(pairs, table, (sampling, levels), encoder, dataset, work)


def _centres(
    prepared: Prepared, request: Train, fitted: Fitted, start: WarmStart | None, context: JobContext
) -> CentreHead | None:
    """What finds the landforms one by one, for kinds that learn by steps; that of before where the user stops it."""
    before = start.package.centres if start is not None and fitted.is_warm else None
    if not fitted.decoder.learns_by_steps:
        return before
    started = time.monotonic()

    def tell(share: float) -> None:
        context.check()
        left = (time.monotonic() - started) * (1 - share) / share if share else None
        context.progress(Progress("Learning where each landform lies", share, left))

    try:
        return learn_centres(
            prepared.dataset, prepared.pairs, prepared.table, request.epochs, request.seed, tell, before
        )
    except Cancelled:  # the decoder is there
        return before


def _report(
    package: ModelPackage, fitted: Fitted, pairs: list[TrainingPair], doubts: list[str], files: dict[str, str]
) -> str:
    """Write the report of the folds into the package; empty where nothing was judged, or it finds no room."""
    if fitted.judged is None or not fitted.judged.blocks:
        return ""
    card, polygons = package.card, Counter(name for pair in pairs for name in pair.layer.names)
    report = results_of(
        fitted.judged,
        f"{card.name}, judged while it was trained",
        card.name,
        f"The labelled ground of {', '.join(pair.source.name for pair in pairs)}, in {fitted.folds} parts, each judged "
        "by a decoder that had not learnt from it.",
        colours={item.name: item.colour for item in card.classes},
        polygons={item.name: polygons[item.name] for item in card.classes},
        notes=doubts,
        provenance={
            **files,
            "Model hash": package.hash,
            "Encoder": package.encoder_told,
            "Decoder": str(card.head["kind"]),
            "Trained": card.created,
            "Landform Mapper": plugin_version(),
        },
    )
    try:
        return str(write_report(report, package.folder / REPORT)[0])
    except OutputError:  # the decoder is what counts, and it is safe
        return ""


def _doubts_about_scores(pairs: list[TrainingPair]) -> list[str]:
    """What of the labels makes scores doubtful."""
    polygons = Counter(name for pair in pairs for name in pair.layer.names)
    sided = [
        sentence
        for pair in pairs
        for sentence in one_sided(
            pair.layer.names,
            centres_in_pixels(pair.layer, pair.source),
            (pair.source.width, pair.source.height),
            pair.source.name,
        )
    ]
    return [*sided, *names_alike(polygons), *few_polygons(polygons)]


def report(scores: dict[str, Any], table: ClassTable, doubts: list[str]) -> dict[str, Any]:
    """Scores with doubts about them and the labels, and a sentence for each class that no validation block holds."""
    silent = [name for name in table.names if scores["classes"][name]["samples"] == 0]
    notes = [f"No validation block holds the class {name!r}, so nothing is known about it." for name in silent]
    useless = no_better_than_commonest(scores, "This decoder")
    return {**scores, "notes": [*([useless] if useless else ()), *doubts, *notes]}
