"""Would more labels help? Decoders learnt from ever more of the polygons, judged on ground that none has seen."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ...protocol.messages.jobs import Progress, Train
from ...protocol.version import plugin_version
from ..decoders.decoder import STEP
from ..decoders.kinds import kind_of
from ..errors import LabelError
from ..formats.model_package import NO_ENCODER_TOLD
from ..jobs import JobContext
from ..judging.confusion import IGNORED, Judged
from ..judging.folds import choosing_part, deal_blocks
from ..judging.learning_curve import SEEDS, LearningCurve, learning_curve
from ..judging.page import check_page
from ..judging.report import write_report
from ..judging.results import results_of
from ..raster.image import WindowImage
from .asked import check_request, folds_of
from .fitting import Settings, fit_decoder
from .fold_answers import FoldAnswers
from .label_image import label_image
from .labels import BACKGROUND
from .loop import CHOOSING_SHARE, PROGRESS_START
from .record import records_of, told_of_files
from .train import Prepared, prepare
from .warm_start import with_start

#: Parts of the ground that are kept aside.
_PARTS = 2
_NOT_CALIBRATED = (
    "There is too little labelled ground to calibrate the decoders of the learning curve as those of a training are: "
    "their scores are lower than a training's. Label ground farther apart."
)


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
        request: As for a training; its output is not written. The validation share is judged, and the ground that a
            training chooses its epoch on, always the same; each of the two calibrates what is judged on the other.
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
        records = records_of(request.pairs, [pair.source for pair in prepared.pairs], context)
        draws = _Draws(request, prepared, context)
        curve = learning_curve(draws.classes, draws.train_and_judge, seeds, sizes, draws.told())
        units = len(set(prepared.dataset.units.values()))
        report = results_of(
            draws.most[1],
            f"Learning curve of {', '.join(pair.source.name for pair in prepared.pairs)}",
            f"{kind_of(request.kind).kind} decoder learnt from most polygons",
            f"{len(draws.most[1].blocks)} of {units} blocks of ground, those that share a landform taken as one; no "
            "decoder has learnt from them.",
            colours={item.name: item.colour for item in prepared.table.classes},
            learning_curve=curve,
            notes=draws.notes,
            provenance={**told_of_files(request, records), **_settings_told(request, prepared, curve)},
        )
        written, _ = write_report(report, html, overwrite)
    return curve, written


def _settings_told(request: Train, prepared: Prepared, curve: LearningCurve) -> dict[str, str]:
    """What else made the curve, for the report."""
    encoder = prepared.encoder
    return {
        "Classes": ", ".join(item.name for item in prepared.table.classes),
        "Decoder": kind_of(request.kind).kind,
        "Encoder": NO_ENCODER_TOLD if encoder is None else f"{encoder.title} ({encoder.model_hash})",
        "Epochs": str(request.epochs),
        "Step size": f"{request.learning_rate:g}",
        "Unseen share": f"{request.validation_share:g}",
        "Seed of the parts of the ground": str(request.seed),
        "Seeds of the draws": ", ".join(str(seed) for seed in curve.seeds),
        "Landform Mapper": plugin_version(),
        "Drawn": datetime.now(UTC).isoformat(timespec="seconds"),
    }


class _Draws:
    """Learns from some of the polygons and judges on the ground that is kept aside.

    Kept aside are the fold that is judged and the part that a training chooses its epoch on, so that as much is learnt
    from as in a training. Each of the two calibrates the answers on the other, as folds of a training do: what comes of
    a decoder as it was fitted, on classes made equally common, says little about the one that would be kept.

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
        self._split = parts[0]
        self._beside = choosing_part(self._split, dataset.counts, CHOOSING_SHARE, request.seed, dataset.units)
        #: What should be known before the scores are believed.
        self.notes = [] if self._beside.validation else [_NOT_CALIBRATED]
        self._answers = self._kept_aside()
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
        for part in range(_PARTS):
            self._answers.judge(part, fit.decoder)
        judged = self._answers.counts(_PARTS, weighted=False)
        if not judged.blocks:
            raise LabelError(
                "The ground that is kept aside holds no class that is learnt. Label the classes in more places."
            )
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
        labels = np.array(dataset.taught[number])
        known = label_image(some, table, self._images[number], "ignore", STEP)[STEP // 2 :: STEP, STEP // 2 :: STEP]
        keep = known != IGNORED
        if table.background:
            keep |= labels == 0
        return np.where(keep & self._learnable(number), labels, IGNORED).astype(np.uint8)

    def _learnable(self, number: int) -> npt.NDArray[np.bool_]:
        """Places of a window that are not kept aside."""
        dataset = self._prepared.dataset
        return dataset.sides(self._split, number)[0] & dataset.sides(self._beside, number)[0]

    def _kept_aside(self) -> FoldAnswers:
        """Holds the answers on the ground that is kept aside, as two parts."""
        dataset = self._prepared.dataset
        answers = FoldAnswers(dataset, self._prepared.table.names, self._prepared.work)
        present: set[int] = set()
        for number in range(len(dataset)):
            labels = dataset.labels[number]
            trains, validates = dataset.sides(self._split, number)
            _, beside = dataset.sides(self._beside, number)
            for part, places in enumerate((validates, trains & beside)):
                answers.hold_out(part, number, places & (labels != IGNORED))
            present |= set(np.unique(labels[self._learnable(number)]).tolist())
        for part in range(_PARTS):
            answers.keep_known(part, np.array(sorted(present), dtype=np.uint8))
        return answers

    def _placed(self, number: int) -> WindowImage:
        """A window without its samples: where it lies, and where there is data."""
        image = self._prepared.dataset.windows[number].read()
        return replace(image, rgb=np.zeros((0, 0, 3), dtype=np.uint8))

    def _is_free(self, pair: int, place: int) -> bool:
        """Whether the middle of a polygon lies on ground that may be learnt from."""
        learnt = self._prepared.pairs[pair]
        x, y = learnt.layer.geometries[place].representative_point().coords[0]
        there = learnt.blocks.places([x], [y], learnt.source)
        return all(bool(part.sides(learnt.blocks.number, *there)[0][0]) for part in (self._split, self._beside))
