"""Which prompts are worth their time? Decoders learn from the outlines of each, and are judged on other ground."""

from __future__ import annotations

import hashlib
import json
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ...environment.locations import cache_folder
from ...protocol.messages.jobs import Judge, LabelledRaster, Progress, Train
from ...protocol.version import plugin_version
from ..embeddings.cache import EmbeddingCache
from ..errors import LabelError
from ..formats.geopackage import write_landforms
from ..jobs import JobContext
from ..judging.learning_curve import SEEDS, nested_draws, schedule
from ..judging.page import check_page
from ..mapping.comparing.judge import judge_decoder
from ..raster.source import RasterSource
from ..sam.loader import load_model
from ..segmenting.segmenter import Segmenter
from ..training.labels import BACKGROUND, LabelLayer, read_layer
from ..training.train import train_decoder
from ..words import counted
from .kept import KeptOutlines, KeptTrials
from .outlines import Outlined, outline_all
from .page import write_page
from .results import Comparison, Effort, Trial
from .ways import WAYS, Costs, Way

#: Share of all progress after which the outlines are drawn; the decoders take the rest.
_OUTLINED = 0.2
#: Fewest landforms of a class that the sizes begin with, unless there are fewer.
_FEWEST = 5


@dataclass(frozen=True)
class ComparePrompts:
    """Compare prompts by the decoders that learn from their outlines.

    Attributes:
        pairs: Rasters with true outlines that are prompted and learnt from.
        judged: Rasters with true outlines on other ground, which every decoder is judged on.
        output: HTML file to write; the numbers are written beside it as JSON.
        training: Settings of every training; its pairs, output and seed are not looked at.
        model: SAM that draws the outlines.
        sizes: Landforms of each class; empty for 5, 10, 20, 50 and so on, and all.
        seeds: Of the draws and trainings; with fewer than three the report says that chance is not known.
        ways: Compared with each other.
        costs: Seconds of a person's actions.
        overwrite: Replace files that are there.
    """

    pairs: tuple[LabelledRaster, ...]
    judged: tuple[LabelledRaster, ...]
    output: Path
    training: Train = field(default_factory=lambda: Train((), ""))
    model: str = "default"
    sizes: tuple[int, ...] = ()
    seeds: tuple[int, ...] = SEEDS
    ways: tuple[Way, ...] = WAYS
    costs: Costs = Costs()
    overwrite: bool = False


def compare_prompts(request: ComparePrompts, context: JobContext) -> tuple[Comparison, Path]:
    """Outline, train, judge, and write a report.

    Outlines and trials are kept beside the report while it is made, so that the same call goes on after it was stopped.

    Args:
        request: What is compared on what.
        context: Progress and cancellation.

    Returns:
        What was found, and the report.

    Raises:
        LabelError: There is nothing to compare, or labels cannot be used.
        ModelError: A model is not at hand.
        OutputError: The report is there already, or cannot be written.
        Cancelled: The user stopped.
    """
    _check(request)
    check_page(request.output, request.overwrite, request)
    with ExitStack() as stack:
        context.progress(Progress("Reading labels", 0.0))
        sources = [stack.enter_context(RasterSource.open(pair.raster, flat=True)) for pair in request.pairs]
        layers = [
            read_layer(pair, source, request.training.class_field)
            for pair, source in zip(request.pairs, sources, strict=True)
        ]
        sam = load_model(request.model, progress=context.stoppable)
        segmenter = Segmenter(sam, EmbeddingCache(cache_folder() / "embeddings"))
        asked = {"ground": repr(request.pairs), "ways": repr(request.ways), "version": plugin_version()}
        outlines = KeptOutlines(request.output, {**asked, "model": sam.model_hash, "truth": _digests(layers)})
        outlined = outline_all(layers, sources, segmenter, request.ways, outlines, context, _OUTLINED)
        if not outlined:
            raise LabelError("No true landform lies on its raster. Choose the layers that were drawn on the rasters.")
        work = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="landform-prompts-")))
        laboratory = _Laboratory(request, sources, layers, outlined, work)
        kept = KeptTrials(request.output, laboratory.key(sam.model_hash))
        trials = tuple(laboratory.trials(kept, context))
        comparison = Comparison(
            f"Prompts compared on {', '.join(source.name for source in sources)}",
            laboratory.sizes,
            request.seeds,
            tuple(_effort(way, outlined, request.costs) for way in request.ways),
            trials,
            request.costs,
            len(outlined),
            {
                "Outlined by": f"{sam.title} ({sam.model_hash})",
                "Rasters": ", ".join(pair.raster.source for pair in request.pairs),
                "Truth": ", ".join(pair.labels for pair in request.pairs),
                "Judged on": ", ".join(pair.raster.source for pair in request.judged),
                "Decoder": f"{request.training.kind}, on features of {request.training.model}",
                "Landform Mapper": plugin_version(),
            },
        )
        written, _ = write_page(comparison, request.output, request.overwrite)
        kept.remove()
        outlines.remove()
    return comparison, written


def _check(request: ComparePrompts) -> None:
    if not request.pairs or not request.judged:
        raise LabelError("Give rasters with true outlines to learn from, and others to judge on.")
    if not request.ways or not request.seeds:
        raise LabelError("Give at least one way of prompting and one seed to compare.")
    learnt = {pair.raster.source for pair in request.pairs}
    for pair in request.judged:
        if pair.raster.source in learnt:
            raise LabelError(
                f"{pair.raster.source} is learnt from, so it cannot judge: its scores would be too good. Give another "
                "raster to judge on."
            )


@dataclass
class _Laboratory:
    """Trains and judges a decoder for each way, size and seed."""

    request: ComparePrompts
    sources: Sequence[RasterSource]
    layers: Sequence[LabelLayer]
    outlined: Sequence[Outlined]
    work: Path

    def __post_init__(self) -> None:
        names = [item.name for item in self.outlined]
        most = max(names.count(name) for name in set(names))
        steps = schedule(most)
        self.sizes = self.request.sizes or tuple(step for step in steps if step >= _FEWEST) or steps

    def key(self, model_hash: str) -> dict[str, Any]:
        """What decides the trials: those of another key are not gone on with."""
        request = self.request
        shapes = [shapely.to_wkb(item.by_way[way]).hex()[:256] for item in self.outlined for way in request.ways]
        return {"request": repr(request), "model": model_hash, "outlines": shapes, "version": plugin_version()}

    def trials(self, kept: KeptTrials, context: JobContext) -> Iterator[Trial]:
        """All trials, those of small sizes first; those that are kept come at once."""
        names = [item.name for item in self.outlined]
        draws = {seed: nested_draws(names, self.sizes, seed) for seed in self.request.seeds}
        todo = [
            (way, size, seed, draws[seed][column])
            for column, size in enumerate(self.sizes)
            for seed in self.request.seeds
            for way in self.request.ways
        ]
        started, trained = time.monotonic(), 0
        for done, (way, size, seed, drawn) in enumerate(todo):
            found = kept.find(way.name, size, seed)
            if found is None:
                left = (time.monotonic() - started) / trained * (len(todo) - done) if trained else None
                share = _OUTLINED + (1 - _OUTLINED) * done / len(todo)
                text = f"Decoder {done + 1} of {len(todo)}: {way.name}, {counted(size, 'landform')} of each class"
                context.stoppable(Progress(text, share, left))
                found = self._trial(way, size, seed, drawn, context)
                kept.add(found)
                trained += 1
            yield found

    def _trial(self, way: Way, size: int, seed: int, drawn: tuple[int, ...], context: JobContext) -> Trial:
        items = [self.outlined[place] for place in drawn]
        lost = sum(item.by_way[way] is None for item in items)
        effort = (len(items), lost, len(items) * way.actions, len(items) * way.seconds(self.request.costs))
        # the progress of the parts would run against that of the whole
        quiet = JobContext(None, context.cancelled)
        with tempfile.TemporaryDirectory(dir=self.work) as folder:
            try:
                package = self._train(way, drawn, seed, Path(folder), quiet)
            except LabelError as error:
                return Trial(way.name, size, seed, *effort, reason=str(error))
            context.check()
            reports = [self._judge(pair, package, Path(folder) / f"{i}.html", quiet)
                       for i, pair in enumerate(self.request.judged)]  # fmt: skip
        scores, objects = pooled(reports)
        return Trial(way.name, size, seed, *effort, scores, objects)

    def _train(self, way: Way, drawn: tuple[int, ...], seed: int, folder: Path, context: JobContext) -> Path:
        """Learn from outlines alone; ground of landforms that were not drawn, or not outlined, is no background."""
        pairs = []
        for number, (asked, source, layer) in enumerate(
            zip(self.request.pairs, self.sources, self.layers, strict=True)
        ):
            features, unknown = [], []
            for place, item in enumerate(self.outlined):
                if item.pair == number:
                    outline = item.by_way[way] if place in drawn else None
                    if outline is None:
                        unknown.append(item.truth)
                    else:
                        features.append({"geometry": outline, "class": item.name})
            features += [
                {"geometry": geometry, "class": name}
                for geometry, name in zip(layer.geometries, layer.names, strict=True)
                if name.lower() == BACKGROUND
            ]
            if not features:
                continue
            ground = layer.ground.difference(shapely.union_all(unknown)) if unknown else layer.ground
            path = write_landforms(folder / f"labels_{number}.gpkg", features, source.crs)
            pairs.append(LabelledRaster(asked.raster, str(path), extent_wkt=_polygons(ground).wkt))
        if not pairs:
            raise LabelError("The model outlined none of the landforms that were drawn.")
        training = self.request.training
        request = Train(
            tuple(pairs), str(folder / "model"), training.model, "class", training.unlabelled, training.classes,
            training.colours, training.epochs, training.learning_rate, training.validation_share, seed,
            "prompts", training.kind,
        )  # fmt: skip
        return Path(train_decoder(request, context).package)

    def _judge(self, pair: LabelledRaster, package: Path, html: Path, context: JobContext) -> Mapping[str, Any]:
        training = self.request.training
        judged = judge_decoder(Judge(pair, str(package), str(html), training.class_field, training.unlabelled), context)
        report: dict[str, Any] = json.loads(Path(judged.numbers).read_text(encoding="utf-8"))
        return report


def pooled(reports: Sequence[Mapping[str, Any]]) -> tuple[dict[str, float | None], float | None]:
    """IoU of each class but the background, and F1 of all objects, over the ground of several reports together.

    Args:
        reports: Numbers of reports on the same decoder, as they are written beside the HTML.
    """
    names = [item["name"] for item in reports[0]["classes"]]
    total = np.sum([np.array(report["confusion"], dtype=np.float64) for report in reports], axis=0)
    right = np.diag(total)
    union = total.sum(0) + total.sum(1) - right
    scores = {
        name: float(right[i] / union[i]) if total[i].sum() else None
        for i, name in enumerate(names)
        if name.lower() != BACKGROUND
    }
    counts = [item["objects"] for report in reports for item in report["classes"] if item.get("objects")]
    hits, missed, false = (sum(item[key] for item in counts) for key in ("hits", "missed", "false"))
    return scores, 2 * hits / (2 * hits + missed + false) if hits + missed else None


def _digests(layers: Sequence[LabelLayer]) -> list[str]:
    """SHA-256 of the true outlines of each raster."""
    return [hashlib.sha256(b"".join(shapely.to_wkb(layer.geometries))).hexdigest() for layer in layers]


def _effort(way: Way, outlined: Sequence[Outlined], costs: Costs) -> Effort:
    ious = [item.iou(way) for item in outlined]
    return Effort(way, way.seconds(costs), float(np.mean(ious)), sum(item.by_way[way] is None for item in outlined))


def _polygons(ground: shapely.Geometry) -> shapely.Geometry:
    """The areas of a difference, without the lines that it may leave."""
    parts = [part for part in shapely.get_parts(ground) if part.geom_type == "Polygon"]
    return shapely.union_all(parts)
