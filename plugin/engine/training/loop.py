"""Fit after fit: a decoder for each fold, then that which learns from all of the ground."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ...protocol.messages.jobs import Progress, TrainProgress
from ..decoders.decoder import Decoder
from ..decoders.ensemble import EnsembleDecoder, mean_of
from ..decoders.kinds import kind_of
from ..errors import Cancelled
from ..jobs import JobContext
from ..judging.blocks import Split
from ..judging.confusion import Judged
from ..judging.folds import choosing_part, deal_blocks
from ..judging.scores import IGNORED
from .dataset import Dataset
from .fitting import Fit, Settings, fit_decoder
from .fold_answers import FoldAnswers
from .places import PLACES
from .warm_start import WarmStart

#: Share of all progress that encoding took before.
PROGRESS_START = 0.3
#: Share of the blocks of a fold's training ground on which its epoch is chosen.
CHOOSING_SHARE = 0.15
#: All ground is learnt from for so much longer than the folds' best epochs, and no shorter than so many.
LONGER, FEWEST_EPOCHS = 1.5, 8
#: Decoders that an ensemble has at least; where fewer folds can join it, as many more learn from all ground.
FEWEST_MEMBERS = 3


@dataclass
class Fitted:
    """What the loop hands back: the decoder, and how it went.

    Attributes:
        decoder: Learnt from all ground; after a cancellation from that of the first fold.
        best_epoch: Epoch of the first fold whose weights were kept.
        epochs: How many epochs the decoder itself has learnt.
        cancelled: The user stopped.
        scores: Of all folds together, each judged by a decoder that never saw its ground.
        history: Of the first fold.
        folds: How many folds were judged.
        judged: What they were judged by, block by block.
        is_warm: The decoder started from an earlier one.
        learning_rate: That the decoder has learnt with; None for kinds that are fitted at once.
    """

    decoder: Decoder
    best_epoch: int
    epochs: int
    cancelled: bool
    scores: dict[str, Any]
    history: list[TrainProgress] = field(default_factory=list)
    folds: int = 0
    judged: Judged | None = None
    is_warm: bool = False
    learning_rate: float | None = None


class Trainer:
    """Fits a decoder to a dataset and judges it.

    Args:
        dataset: All windows.
        settings: Kind, names, epochs, learning rate and seed.
        folds: Parts of the ground that are judged in turn; 0 judges nothing.
        work: Folder for what is judged.
        context: Progress and cancellation.
        start: Earlier decoder to start from; the folds do only where it has seen none of this ground.
    """

    def __init__(
        self,
        dataset: Dataset,
        settings: Settings,
        folds: int,
        work: Path,
        context: JobContext,
        start: WarmStart | None = None,
    ) -> None:
        self._dataset, self._settings, self._context, self._start = dataset, settings, context, start
        self._splits = []
        if folds:
            self._splits = deal_blocks(dataset.counts, dataset.side, folds, settings.seed, dataset.units)
        self._answers = FoldAnswers(dataset, settings.names, work)
        self._parts = max(len(kind_of(settings.kind).parts), 1)
        self._finals = self._finals_beside(len(self._splits))
        self._runs = len(self._splits) + self._finals
        self._done = 0
        self._began = 0.0

    def fit(self) -> Fitted:
        """Judge fold by fold, then learn from all ground.

        Raises:
            Cancelled: The user stopped before there was anything to keep.
        """
        fits: list[Fit] = []
        joining: list[Fit] = []
        for split in self._splits:
            learnt, chosen = self._of_fold(split)
            if not (learnt != IGNORED).any():
                self._answers.drop(self._done)
                continue
            fit = self._fold(learnt, chosen)
            # one that was stopped amid its epochs is kept and judged only where there is no other
            if fit.epoch == 0 or (fits and self._context.cancelled()):
                break
            fits.append(fit)
            if self._may_join(learnt):
                joining.append(fit)
            self._answers.judge(self._done, fit.decoder)
            self._done += 1
            if self._context.cancelled():
                break
        finals = [] if self._context.cancelled() and fits else self._on_all_ground(fits, len(joining))
        kept = finals[-1] if finals else fits[0] if fits else None
        if kept is None:
            raise Cancelled("Training was cancelled before the first epoch was over, so there is nothing to keep.")
        decoder = kept.decoder
        if isinstance(decoder, EnsembleDecoder):
            decoder = mean_of([fit.decoder for fit in (*joining, *finals) or fits[:1]]).eval()
        self._answers.calibrate(decoder, self._done)
        told = fits[0] if fits else kept
        stopped = self._context.cancelled()
        judged = self._answers.counts(self._done)
        start = self._start
        is_warm = start is not None and (bool(finals) or start.folds_too)
        used = start.settings(self._settings) if start is not None and is_warm else self._settings
        return Fitted(
            decoder, told.epoch, kept.epoch, stopped, judged.summary(), told.history, len(fits), judged, is_warm,
            used.learning_rate if decoder.learns_by_steps else None,
        )  # fmt: skip

    def _of_fold(self, split: Split) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8]]:
        choosing = choosing_part(split, self._dataset.counts, CHOOSING_SHARE, self._settings.seed, self._dataset.units)
        return self._targets(split, choosing)

    def _fold(self, learnt: npt.NDArray[np.uint8], chosen: npt.NDArray[np.uint8]) -> Fit:
        """Fit on what a fold leaves."""
        start = self._start if self._start is not None and self._start.folds_too else None
        settings = self._settings if start is None else start.settings(self._settings)
        self._began = time.monotonic()
        return fit_decoder(
            self._dataset,
            learnt,
            chosen,
            settings,
            self._context.cancelled,
            partial(self._tell, run=self._done),
            None if start is None else start.begin,
        )

    def _may_join(self, learnt: npt.NDArray[np.uint8]) -> bool:
        """Whether a fold's decoder may answer in the ensemble: it knows all classes, and what the others know."""
        if self._start is not None and not self._start.folds_too:
            return False
        known, all_known = (np.unique(labels) for labels in (learnt, np.asarray(self._dataset.labels)))
        return np.array_equal(known[known != IGNORED], all_known[all_known != IGNORED])

    def _finals_beside(self, joining: int) -> int:
        """How many decoders learn from all ground, where so many of folds join them."""
        if not kind_of(self._settings.kind).parts:
            return 1
        start = self._start
        if start is not None and not start.folds_too:
            return start.members
        return max(FEWEST_MEMBERS - joining, 1)

    def _on_all_ground(self, fits: list[Fit], joining: int) -> list[Fit]:
        """Learn from all ground, about as long as served the folds, while the learning rate comes down to nothing."""
        settings, start = self._settings, self._start
        epochs = [settings.epochs] * self._parts
        for part in range(self._parts if fits else 0):
            wanted = round(LONGER * float(np.median([fit.epochs[part] for fit in fits])))
            epochs[part] = min(max(wanted, FEWEST_EPOCHS), settings.epochs)
        if start is not None:
            shorter = start.settings(settings)
            # folds that started from it as well have told already how few epochs it takes
            if not (fits and start.folds_too):
                epochs = [start.settings(replace(settings, epochs=own)).epochs for own in epochs]
            settings = shorter
        labels = np.asarray(self._dataset.taught)
        found: list[Fit] = []
        self._finals = self._finals_beside(joining)
        self._runs = self._done + self._finals
        for number in range(self._finals):
            self._began = time.monotonic()
            fit = fit_decoder(
                self._dataset,
                labels,
                None,
                replace(settings, seed=settings.seed + number),
                self._context.cancelled,
                partial(self._tell, run=self._done + number),
                None if start is None else partial(start.begin, member=-1 - number % start.members),
                epochs,
            )
            if fit.epoch == 0 or ((found or fits) and self._context.cancelled()):
                break
            found.append(fit)
        return found

    def _tell(self, entry: TrainProgress, part: int, done: float, run: int) -> None:
        folds = self._runs - self._finals
        text = f"Epoch {entry.epoch} of {entry.epochs}, all ground: loss {entry.loss:.3f}"
        if run < folds:
            text = f"Epoch {entry.epoch} of {entry.epochs}, fold {run + 1} of {folds}: loss {entry.loss:.3f}"
        left = (time.monotonic() - self._began) / done * (self._runs - run - done)
        fraction = PROGRESS_START + (1 - PROGRESS_START) * min((run + done) / self._runs, 1.0)
        detailed = run == 0 and part == 0
        self._context.progress(Progress(text, fraction, left, asdict(entry) if detailed else {}))

    def _targets(self, split: Split, choosing: Split) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8]]:
        """What is learnt, and what the epoch is chosen on, of all windows."""
        learnt = np.full((len(self._dataset), PLACES, PLACES), IGNORED, dtype=np.uint8)
        chosen = learnt.copy()
        for number in range(len(self._dataset)):
            labels, taught = self._dataset.labels[number], self._dataset.taught[number]
            trains, judged = self._dataset.sides(split, number)
            trains_too, chooses = self._dataset.sides(choosing, number)
            self._answers.hold_out(self._done, number, judged & (labels != IGNORED))
            learnt[number] = np.where(trains & trains_too, taught, IGNORED)
            chosen[number] = np.where(trains & chooses, taught, IGNORED)
        self._answers.keep_known(self._done, np.unique(learnt))
        return learnt, chosen
