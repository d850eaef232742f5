"""Compares two decoders by the same labels: each maps the labelled ground, and the same cells judge both."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import cast

import numpy as np

from ....protocol.messages.decoders import Compare, Comparison
from ....protocol.messages.jobs import Progress
from ...decoders.package import ModelPackage, load_package
from ...decoders.views import number_of_views
from ...errors import LabelError, ModelError
from ...formats.model_package import LandformClass
from ...jobs import JobContext
from ...judging.blocks import BlockKey
from ...judging.comparison import ComparisonReport, compare
from ...judging.confusion import IGNORED, Judged
from ...judging.label_doubts import doubts_about_labels
from ...judging.page import check_page, picture_uri, template, write_page
from ...judging.results import Picture
from ...raster.aligned import AlignedLayer, short_layers
from ...raster.source import RasterSource
from ...training.labels import BACKGROUND, ClassTable, LabelLayer, centres_in_pixels, doubts_about, read_layer
from ...training.other_ground import other_ground
from ...words import counted
from ..provenance import labels_provenance, made_by, model_provenance
from ..run import check_georeference
from ..tiles.layers import check_count, open_others
from ..tiles.scorers import scorer_of
from .judge import require_known, seen_before
from .labelled_ground import LabelledGround

#: Share of all progress after which each of the two is judged.
_SHARES = (0.05, 0.5, 0.95)
#: Share of the samples of the fullest block below which a block is not shown.
_FULL = 0.25


def compare_decoders(request: Compare, context: JobContext) -> Comparison:
    """Judge two decoders by the same labels and write a report.

    Both map the labelled ground, each at its own scale; the cells of the finer map judge them, and only those that both
    have mapped.

    Args:
        request: Raster with labels, the two model packages, file to write.
        context: Progress and cancellation.

    Returns:
        Where the report is, and the scores.

    Raises:
        LabelError: The labels hold classes that one of them does not know, or cover no ground with data.
        ModelError: A package is damaged, its encoder is not at hand, or the two are the same.
        OutputError: A file is there already, or cannot be written.
        Cancelled: The user stopped; nothing is written.
    """
    html = Path(request.output)
    check_page(html, request.overwrite, request)
    packages = load_package(Path(request.first)), load_package(Path(request.second))
    if packages[0].hash == packages[1].hash:
        raise ModelError(f"{request.first} and {request.second} hold the same decoder. Choose two that differ.")
    with ExitStack() as stack:
        context.progress(Progress("Reading labels", 0.0))
        source = stack.enter_context(RasterSource.open(request.pair.raster, flat=True))
        others = []
        check_count(1 + len(request.pair.others), max(packages, key=lambda package: len(package.card.layers)))
        for package in packages:
            check_georeference(source, package)
            # one that learnt from fewer layers looks at the first of them
            others.append(open_others(source, request.pair.others[: len(package.card.layers) - 1], package, stack))
        layer = read_layer(request.pair, source, request.class_field)
        for package in packages:
            require_known(layer, ClassTable(package.card.classes, package.card.background), package)
        table = common_table(packages)
        work = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="landform-comparing-")))
        grounds = _grounds(request, source, layer, table, packages, others, work, context)
        judged = _judge(grounds, context)
        context.stoppable(Progress("Putting the report together", _SHARES[-1]))
        report = _report(request, grounds, judged, context)
        written, numbers = write_page(_render(report), report.as_json(), html, request.overwrite)
    context.progress(Progress("Done", 1.0, 0.0))
    return Comparison(str(written), str(numbers), report.summary())


def common_table(packages: tuple[ModelPackage, ModelPackage]) -> ClassTable:
    """The classes of both; what one of them does not know it never says."""
    classes: dict[str, LandformClass] = {}
    for package in packages:
        for item in package.card.classes:
            classes.setdefault(item.name, LandformClass(item.name, len(classes) + 1, item.colour))
    return ClassTable(tuple(classes.values()), any(package.card.background for package in packages))


def _grounds(
    request: Compare,
    source: RasterSource,
    layer: LabelLayer,
    table: ClassTable,
    packages: tuple[ModelPackage, ModelPackage],
    others: Sequence[tuple[AlignedLayer, ...]],
    work: Path,
    context: JobContext,
) -> tuple[LabelledGround, LabelledGround]:
    """The labelled ground of both, on the cells of the finer, with the cells left that both map."""
    unlabelled = request.unlabelled if all(package.card.background for package in packages) else "ignore"
    order = sorted((0, 1), key=lambda i: packages[i].card.ground_sampling_m)
    finer = LabelledGround(source, layer, table, packages[order[0]], unlabelled, work / "finer", others[order[0]])
    finer.read_labels(_part(context, 0.0, 0.5))
    other = LabelledGround(
        source, layer, table, packages[order[1]], unlabelled, work / "other", others[order[1]], finer
    )
    other.read_labels(_part(context, _SHARES[0] / 2, 0.5))
    known = False
    for row in range(0, finer.grid.height, 1024):
        rows = slice(row, row + 1024)
        finer.truth[rows][(finer.owner[rows] == 0) | (other.owner[rows] == 0)] = IGNORED
        known = known or bool((finer.truth[rows] != IGNORED).any())
    if not known:
        raise LabelError(
            f"No labelled ground of {source.name} is mapped by both decoders. Label ground farther inside."
        )
    return (finer, other) if order == [0, 1] else (other, finer)


def _judge(grounds: tuple[LabelledGround, LabelledGround], context: JobContext) -> tuple[Judged, Judged]:
    found = []
    for number, ground in enumerate(grounds):
        name = ground.package.card.name
        start, share = _SHARES[number], _SHARES[number + 1] - _SHARES[number]
        part = _part(context, start, share, name, is_last=number == 1)
        found.append(ground.judge(scorer_of(ground.package, part, views=number_of_views(0, len(ground.windows))), part))
    return found[0], found[1]


def _part(context: JobContext, start: float, share: float, name: str = "", is_last: bool = False) -> JobContext:
    """The same job for one of the two, whose progress is a share of the whole."""

    def tell(progress: Progress) -> None:
        fraction = None if progress.fraction is None else start + share * progress.fraction
        left = progress.seconds_left if is_last else None  # the first knows nothing of how long the second takes
        text = f"Comparing {name}: {progress.text}" if name else progress.text
        context.progress(Progress(text, fraction, left))

    return JobContext(tell, context.cancelled)


def _report(
    request: Compare,
    grounds: tuple[LabelledGround, LabelledGround],
    judged: tuple[Judged, Judged],
    context: JobContext,
) -> ComparisonReport:
    first, second = grounds
    source, layer = first.source, first.layer
    names = _told_apart(first.package, second.package)
    notes = doubts_about(request.pair, layer)
    notes += doubts_about_labels(
        layer.names, centres_in_pixels(layer, source), (source.width, source.height), source.name
    )
    notes += short_layers(max((ground.others for ground in grounds), key=len), layer.ground, "the labelled ground")
    for ground in grounds:
        notes += [*other_ground(ground.package.card, source), *seen_before(ground)]
    backgrounds = [ground.package.card.background for ground in grounds]
    if request.unlabelled == BACKGROUND and not all(backgrounds):
        without = " and ".join(name for name, has in zip(names, backgrounds, strict=True) if not has)
        notes.append(f"Ground without a label was left out, since {without} has no background to say.")
    objects = first.objects(context), second.objects(context)
    provenance = labels_provenance(request, source, context)
    for name, ground in zip(names, grounds, strict=True):
        told = {**model_provenance(ground.package), "Encoder": ground.package.encoder_told}
        provenance |= {f"{key}, {name}": value for key, value in told.items()}
    provenance |= made_by()
    report = compare(
        judged,
        names,
        f"{names[0]} and {names[1]} on {source.name}",
        f"{counted(len(layer.names), 'polygon')} of {Path(request.pair.labels).name} on {source.name}, in blocks of "
        f"{first.side} × {first.side} cells of the finer map.",
        {item.name: item.colour for item in first.table.classes},
        objects=objects,
        notes=notes,
        provenance=provenance,
        pictures=_pictures(grounds, judged, names),
    )
    return replace(report, verdict=f"{report.verdict}{_head_start(report, grounds)}")


def _head_start(report: ComparisonReport, grounds: tuple[LabelledGround, LabelledGround]) -> str:
    """What the verdict must not go without: that the one that is ahead has learnt from this ground, the other not."""
    difference, seen = report.mean_iou.difference, [seen_before(ground) for ground in grounds]
    if not difference.value or (difference.low is not None and not report.mean_iou.better):
        return ""
    ahead = int(difference.value > 0)
    return f" But {seen[ahead][0]}" if seen[ahead] and not seen[1 - ahead] else ""


def _told_apart(first: ModelPackage, second: ModelPackage) -> tuple[str, str]:
    """Names of both; with their folders, or the beginnings of their hashes, where they are the same."""
    if first.card.name != second.card.name:
        return first.card.name, second.card.name
    if first.folder.name != second.folder.name:
        return tuple(f"{each.card.name} ({each.folder.name})" for each in (first, second))  # type: ignore[return-value]
    return tuple(f"{each.card.name} ({each.hash[:8]})" for each in (first, second))  # type: ignore[return-value]


def _pictures(
    grounds: tuple[LabelledGround, LabelledGround], judged: tuple[Judged, Judged], names: tuple[str, str]
) -> list[Picture]:
    """What both say of the block on which they differ most."""
    right = [
        {key: float(np.trace(counts.matrix)) / counts.matrix.sum() for key, counts in one.blocks.items()}
        for one in judged
    ]
    sums = {key: counts.matrix.sum() for key, counts in judged[0].blocks.items()}
    full = [key for key, total in sums.items() if total >= _FULL * max(sums.values())]
    if not full:
        return []
    key = max(full, key=lambda one: abs(right[0][one] - right[1][one]))
    return [
        Picture(
            f"The block on which they differ most: {name}",
            ground.draw(cast(BlockKey, key)),
            f"{100 * share[key]:.0f} % of its labelled ground got its right class.",
        )
        for name, ground, share in zip(names, grounds, right, strict=True)
    ]


def _render(report: ComparisonReport) -> str:
    return template("comparison.html.j2").render(
        report=report,
        things=[item for item in report.classes if item.objects_f1 is not None],
        pictures=[(one.title, one.caption, picture_uri(one.png, "png")) for one in report.pictures],
    )
