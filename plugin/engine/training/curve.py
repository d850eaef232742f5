"""Would more labels help? Decoders learnt from ever more of the polygons, judged on ground that none has seen."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from ...protocol.messages.jobs import Progress, Train
from ...protocol.version import plugin_version
from ..decoders.decoder import STEP, Decoder, as_floats
from ..errors import LabelError
from ..formats.model_package import NO_ENCODER_TOLD
from ..jobs import JobContext
from ..judging.blocks import Split, number_blocks
from ..judging.confusion import IGNORED, Judged
from ..judging.folds import deal_blocks
from ..judging.learning_curve import SEEDS, LearningCurve, learning_curve
from ..judging.page import check_page
from ..judging.report import write_report
from ..judging.results import results_of
from ..raster.image import WindowImage
from .asked import check_request, folds_of
from .fitting import Settings, fit_decoder
from .label_image import label_image
from .labels import BACKGROUND
from .loop import PROGRESS_START
from .train import Prepared, prepare
from .warm_start import with_start


def draw_learning_curve(
    request: Train,
    html: Path,
    context: JobContext,
    sizes: Sequence[int] | None = None,
    seeds: Sequence[int] = SEEDS,
    overwrite: bool = False,
) -> tuple[LearningCurve, Path]:
    """Learn from 1, 2, 5, 10 … polygons of each class, and write a report of how the scores grow.

    Args:
        request: As for a training; its output is not written. The validation share is judged, always the same ground.
        html: Report to write.
        context: Progress and cancellation.
        sizes: Polygons of each class; without it 1, 2, 5, 10 and so on, and all.
        seeds: One draw of polygons each; at least three.
        overwrite: Replace a report that is there.

    Returns:
        The curve, and the report.

    Raises:
        LabelError: The labels cannot be trained on, or there is too little ground to judge on.
        ModelError: The decoder to start from is damaged, or of another kind or image model than asked for.
        OutputError: The report is there already or cannot be written.
        Cancelled: The user stopped.
    """
    check_request(request)
    request, _, _ = with_start(request)  # its image model and kind count; each draw learns from nothing all the same
    check_page(html, overwrite, request)
    with ExitStack() as stack:
        prepared = prepare(request, stack, context)
        encoder, draws = prepared.encoder, _Draws(request, prepared, context)
        curve = learning_curve(draws.classes, draws.train_and_judge, seeds, sizes, draws.told())
        report = results_of(
            draws.most[1],
            f"Learning curve of {', '.join(pair.source.name for pair in prepared.pairs)}",
            f"{request.kind} decoder learnt from most polygons",
            f"{len(draws.split.validation)} of {len(prepared.dataset.counts)} blocks; no decoder has learnt from them.",
            colours={item.name: item.colour for item in prepared.table.classes},
            learning_curve=curve,
            provenance={
                "Rasters": ", ".join(pair.raster.source for pair in request.pairs),
                **_further_layers(request),
                "Labels": ", ".join(pair.labels for pair in request.pairs),
                "Encoder": NO_ENCODER_TOLD if encoder is None else f"{encoder.title} ({encoder.model_hash})",
                "Landform Mapper": plugin_version(),
            },
        )
        written, _ = write_report(report, html, overwrite)
    return curve, written


def _further_layers(request: Train) -> dict[str, str]:
    """Further layers of the rasters' ground, for the report; nothing without any."""
    names = [other.source for pair in request.pairs for other in pair.others]
    return {"Further layers": ", ".join(dict.fromkeys(names))} if names else {}


class _Draws:
    """Learns from some of the polygons and judges on the ground that is kept aside.

    Args:
        request: Settings.
        prepared: Dataset and labels.
        context: Progress and cancellation.
    """

    def __init__(self, request: Train, prepared: Prepared, context: JobContext) -> None:
        self._request, self._prepared, self._context = request, prepared, context
        dataset = prepared.dataset
        parts = deal_blocks(
            dataset.counts, dataset.side, folds_of(request.validation_share), request.seed, dataset.units
        )
        if not parts:
            raise LabelError("There is too little labelled ground to keep some aside. Label ground farther apart.")
        self.split: Split = parts[0]
        self._images = [self._placed(number) for number in range(len(dataset))]
        #: Class of each polygon whose middle may be learnt from, by its id.
        self.classes: dict[int, str] = {}
        self._polygons: dict[int, tuple[int, int]] = {}
        for number, pair in enumerate(prepared.pairs):
            for place, name in enumerate(pair.layer.names):
                if name.lower() != BACKGROUND and name in prepared.table.names and self._is_free(number, place):
                    identity = len(self._polygons)
                    self._polygons[identity], self.classes[identity] = (number, place), name
        #: Number of polygons, and counts, of the decoder that learnt from most.
        self.most: tuple[int, Judged] = 0, Judged(prepared.table.names, weighted=False)

    def told(self) -> JobContext:
        """A context for the draws, which come after the encoding, with the time left."""
        started = time.monotonic()

        def tell(progress: Progress) -> None:
            share = progress.fraction or 0.0
            left = (time.monotonic() - started) / share * (1 - share) if share else None
            self._context.progress(Progress(progress.text, PROGRESS_START + (1 - PROGRESS_START) * share, left))

        return JobContext(tell, self._context.cancelled)

    def train_and_judge(self, polygons: tuple[int, ...], seed: int) -> dict[str, float | None]:
        """IoU of each class after learning from these polygons alone."""
        request, table = self._request, self._prepared.table
        targets = np.stack([self._targets(number, polygons) for number in range(len(self._images))])
        if len(np.unique(targets[targets != IGNORED])) < 2:
            raise LabelError("So few polygons leave no two classes to tell apart.")
        settings = Settings(request.kind, table.names, request.epochs, request.learning_rate, seed)
        fit = fit_decoder(self._prepared.dataset, targets, None, settings, self._context.cancelled)
        self._context.check()
        judged = self._judge(fit.decoder)
        if len(polygons) > self.most[0]:
            self.most = len(polygons), judged
        return {name: entry["iou"] for name, entry in judged.summary()["classes"].items()}

    def _targets(self, number: int, polygons: tuple[int, ...]) -> npt.NDArray[np.uint8]:
        """What is learnt from a window: drawn polygons and background, of ground that is not kept aside."""
        dataset, table = self._prepared.dataset, self._prepared.table
        pair = dataset.pairs[number]
        layer = dataset.windows[number].labels
        drawn = [place for owner, place in (self._polygons[one] for one in polygons) if owner == pair]
        some = replace(
            layer,
            geometries=tuple(layer.geometries[place] for place in drawn),
            names=tuple(layer.names[place] for place in drawn),
        )
        labels = np.array(dataset.labels[number])
        known = label_image(some, table, self._images[number], "ignore", STEP)[STEP // 2 :: STEP, STEP // 2 :: STEP]
        keep = known != IGNORED
        if table.background:
            keep |= labels == 0
        trains, _ = dataset.sides(self.split, number)
        return np.where(keep & trains, labels, IGNORED).astype(np.uint8)

    @torch.inference_mode()
    def _judge(self, decoder: Decoder) -> Judged:
        dataset, judged = self._prepared.dataset, Judged(self._prepared.table.names, weighted=False)
        for number in range(len(dataset)):
            _, validates = dataset.sides(self.split, number)
            labels = np.where(validates, dataset.labels[number], IGNORED).astype(np.uint8)
            if (labels == IGNORED).all():
                continue
            components, picture = dataset.window(number)
            found = torch.softmax(decoder(components, as_floats(picture))[0], dim=0).numpy()
            columns, rows = (at[number].astype(np.float64) for at in (dataset.columns, dataset.rows))
            blocks, keys = number_blocks(dataset.pairs[number], columns, rows, dataset.side)
            judged.add(blocks, found, labels, {block: dataset.units.get(key, key) for block, key in keys.items()})
        return judged

    def _placed(self, number: int) -> WindowImage:
        """A window without its samples: where it lies, and where there is data."""
        image = self._prepared.dataset.windows[number].read()
        return replace(image, rgb=np.zeros((0, 0, 3), dtype=np.uint8))

    def _is_free(self, pair: int, place: int) -> bool:
        """Whether the middle of a polygon lies on ground that may be learnt from."""
        learnt = self._prepared.pairs[pair]
        middle = learnt.layer.geometries[place].representative_point()
        scale = 2.0**-learnt.level
        columns, rows = (np.asarray(at, dtype=np.float64) * scale for at in learnt.source.pixels_of(*middle.coords[0]))
        trains, _ = self.split.sides(pair, np.atleast_1d(columns), np.atleast_1d(rows))
        return bool(trains[0])
