"""Judges a decoder on labels: it maps labelled ground window by window, and each cell of that map is judged once."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path

from ....protocol.messages.jobs import Judge, Judgement, Progress
from ...decoders.learnt_ground import has_seen
from ...decoders.package import ModelPackage, load_package
from ...decoders.views import number_of_views
from ...encoders.encoder import FeatureEncoder
from ...errors import LabelError
from ...jobs import JobContext
from ...judging.confusion import IGNORED, Judged
from ...judging.label_doubts import doubts_about_labels
from ...judging.page import check_page
from ...judging.report import write_report
from ...judging.results import Report, results_of
from ...raster.aligned import short_layers
from ...raster.source import RasterSource
from ...training.labels import BACKGROUND, ClassTable, LabelLayer, centres_in_pixels, doubts_about, read_layer
from ...training.other_ground import other_ground
from ...words import counted
from ..provenance import provenance_of
from ..run import check_georeference
from ..tiles.layers import open_others
from ..tiles.scorers import scorer_of
from .labelled_ground import JUDGED, READ, LabelledGround


def judge_decoder(request: Judge, context: JobContext) -> Judgement:
    """Judge a decoder on labels and write a report.

    Args:
        request: Raster with labels, model package, file to write.
        context: Progress and cancellation.

    Returns:
        Where the report is, and the scores.

    Raises:
        LabelError: The labels hold classes that the decoder does not know, or cover no ground with data.
        ModelError: The package is damaged, or its encoder is not at hand.
        OutputError: A file is there already, or cannot be written.
        Cancelled: The user stopped; nothing is written.
    """
    html = Path(request.output)
    check_page(html, request.overwrite, request)
    package = load_package(Path(request.package))
    with ExitStack() as stack:
        context.progress(Progress("Reading labels", 0.0))
        source = stack.enter_context(RasterSource.open(request.pair.raster, flat=True))
        check_georeference(source, package)
        others = open_others(source, request.pair.others, package, stack)
        layer = read_layer(request.pair, source, request.class_field)
        table = ClassTable(package.card.classes, package.card.background)
        require_known(layer, table, package)
        work = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="landform-judging-")))
        ground = LabelledGround(source, layer, table, package, request.unlabelled, work, others=others)
        ground.read_labels(context)
        scorer = scorer_of(package, context, READ, number_of_views(0, len(ground.windows)))
        judged = ground.judge(scorer, context)
        context.stoppable(Progress("Putting the report together", JUDGED))
        report = _report(request, ground, judged, scorer.encoder, context)
        written, numbers = write_report(report, html, request.overwrite)
    context.progress(Progress("Done", 1.0, 0.0))
    return Judgement(str(written), str(numbers), {**judged.summary(), "notes": list(report.notes)})


def require_known(layer: LabelLayer, table: ClassTable, package: ModelPackage) -> None:
    """Refuse labels of classes that a decoder does not know.

    Raises:
        LabelError: It would be judged by what it cannot say.
    """
    unknown = sorted({name for name in layer.names if table.channel(name) == IGNORED})
    if unknown:
        listed = ", ".join(repr(name) for name in unknown[:5]) + (", …" if len(unknown) > 5 else "")
        raise LabelError(
            f"The labels hold {'the class' if len(unknown) == 1 else 'classes'} {listed}, but the model "
            f"{package.card.name} knows {', '.join(table.names)} alone. Give the classes its names, or judge another."
        )


def seen_before(ground: LabelledGround) -> list[str]:
    """A sentence where the decoder has learnt from this ground, or may have."""
    card, source = ground.package.card, ground.source
    seen = has_seen(card, source, ground.layer.ground)
    named = any(pair.get("raster") == source.name for pair in card.training.get("pairs", ()))
    if seen:
        return [f"{card.name} has learnt from a part of this ground, and its scores are too good there."]
    if seen is None and named:
        return [
            f"{card.name} has learnt from labels of {source.name} too. On ground that it has seen, its scores are too "
            "good."
        ]
    return []


def _report(
    request: Judge, ground: LabelledGround, judged: Judged, encoder: FeatureEncoder | None, context: JobContext
) -> Report:
    source, layer, card = ground.source, ground.layer, ground.package.card
    notes = [*other_ground(card, source), *doubts_about(request.pair, layer)]
    notes += short_layers(ground.others, layer.ground, "the labelled ground")
    notes += doubts_about_labels(
        layer.names, centres_in_pixels(layer, source), (source.width, source.height), source.name
    )
    notes += seen_before(ground)
    if request.unlabelled == BACKGROUND and not card.background:
        notes.append("The model knows no background, so ground without a label was left out.")
    picture = ground.worst(judged)
    return results_of(
        judged,
        f"{card.name} on {source.name}",
        card.name,
        f"{counted(len(layer.names), 'polygon')} of {Path(request.pair.labels).name} on {source.name}, in blocks of "
        f"{ground.side} × {ground.side} cells of the map.",
        colours={item.name: item.colour for item in card.classes},
        polygons={name: layer.names.count(name) for name in ground.table.names if name != BACKGROUND},
        objects=ground.objects(context),
        notes=notes,
        provenance=provenance_of(request, source, ground.package, encoder, context),
        pictures=[picture] if picture else [],
    )
