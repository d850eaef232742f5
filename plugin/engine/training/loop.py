"""Cross-validation, calibration, and the decoder that learns from all of the ground."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from scipy.special import softmax

from ...protocol.messages.jobs import Progress, TrainProgress
from ..decoders.decoder import Decoder, as_floats
from ..decoders.ensemble import EnsembleDecoder, mean_of
from ..decoders.kinds import kind_of
from ..errors import Cancelled
from ..jobs import JobContext
from ..judging.blocks import Split, number_blocks
from ..judging.confusion import Judged
from ..judging.folds import FEWEST_BLOCKS, choosing_part, deal_blocks
from ..judging.offsets import fit_calibration
from ..judging.scores import IGNORED
from .dataset import Dataset
from .fitting import Fit, Settings, fit_decoder
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
#: Judged places of each fold that calibration looks at.
_CALIBRATING = 40_000


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
        blocks = np.array([count > 0 for count in dataset.counts.values()]).sum(0)
        # a class of one block can be learnt or judged, not both
        self._unjudged = np.flatnonzero(blocks < FEWEST_BLOCKS)
        shape = len(dataset), len(settings.names), PLACES, PLACES
        self._logits = np.lib.format.open_memmap(work / "judged.npy", "w+", np.dtype("f2"), shape)
        self._fold_of = np.full((len(dataset), PLACES, PLACES), IGNORED, dtype=np.uint8)
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
                self._fold_of[self._fold_of == self._done] = IGNORED
                continue
            fit = self._fold(learnt, chosen)
            # one that was stopped amid its epochs is kept and judged only where there is no other
            if fit.epoch == 0 or (fits and self._context.cancelled()):
                break
            fits.append(fit)
            if self._may_join(learnt):
                joining.append(fit)
            self._judge(fit.decoder)
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
        self._calibrate(decoder)
        told = fits[0] if fits else kept
        stopped = self._context.cancelled()
        judged = self._counts()
        start = self._start
        is_warm = start is not None and (bool(finals) or start.folds_too)
        return Fitted(
            decoder, told.epoch, kept.epoch, stopped, judged.summary(), told.history, len(fits), judged, is_warm
        )

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
        labels = np.asarray(self._dataset.labels)
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
            labels = self._dataset.labels[number]
            trains, judged = self._dataset.sides(split, number)
            trains_too, chooses = self._dataset.sides(choosing, number)
            self._fold_of[number][judged & (labels != IGNORED)] = self._done
            learnt[number] = np.where(trains & trains_too, labels, IGNORED)
            chosen[number] = np.where(trains & chooses, labels, IGNORED)
        present = np.unique(learnt)
        # what a fold cannot learn it is not blamed for
        for number in range(len(self._dataset)):
            here = self._fold_of[number] == self._done
            unknown = ~np.isin(self._dataset.labels[number], present) | np.isin(
                self._dataset.labels[number], self._unjudged
            )
            self._fold_of[number][here & unknown] = IGNORED
        return learnt, chosen

    @torch.inference_mode()
    def _judge(self, decoder: Decoder) -> None:
        """Keep the fold's answers on its own ground."""
        for number in range(len(self._dataset)):
            here = self._fold_of[number] == self._done
            if here.any():
                components, picture = self._dataset.window(number)
                logits = decoder(components, as_floats(picture))[0].numpy()
                self._logits[number][:, here] = np.clip(logits[:, here], -6e4, 6e4).astype(np.float16)

    def _calibrate(self, decoder: Decoder) -> None:
        logits, targets = self._judged(range(self._done))
        if len(targets):
            decoder.calibrate(*fit_calibration(logits, targets))

    def _judged(self, folds: range | list[int]) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.int64]]:
        """Answers (N, C) and truth (N,) of places drawn from folds."""
        judged = np.zeros(256, dtype=bool)
        judged[list(folds)] = True
        counts = np.array([np.count_nonzero(judged[here]) for here in self._fold_of])
        ends = np.cumsum(counts)
        # of all judged places, which may be tens of millions, no more is held than an order of four bytes each
        order = np.arange(ends[-1], dtype=np.uint32)
        np.random.default_rng(0).shuffle(order)
        drawn = np.sort(order[: _CALIBRATING * max(len(folds), 1)])
        del order
        logits = np.zeros((len(drawn), len(self._settings.names)), dtype=np.float32)
        targets = np.zeros(len(drawn), dtype=np.int64)
        first = np.searchsorted(drawn, ends - counts)
        for number, (start, end) in enumerate(pairwise([*first, len(drawn)])):
            if start == end:
                continue
            places = np.flatnonzero(judged[self._fold_of[number]])[drawn[start:end] - (ends - counts)[number]]
            logits[start:end] = self._logits[number].reshape(len(self._settings.names), -1)[:, places].T
            targets[start:end] = self._dataset.labels[number].reshape(-1)[places]
        return logits, targets

    def _counts(self) -> Judged:
        """Answers of all folds against the truth; each is calibrated by the others, as the decoder is by all."""
        counts = Judged(self._settings.names)
        for fold in range(self._done):
            logits, targets = self._judged([other for other in range(self._done) if other != fold])
            offsets, temperature = np.zeros(len(self._settings.names), dtype=np.float32), 1.0
            if len(targets):
                offsets, temperature = fit_calibration(logits, targets)
            for number in np.unique(np.nonzero(self._fold_of == fold)[0]):
                here = self._fold_of[number] == fold
                answers = (self._logits[number].astype(np.float32) + offsets[:, None, None]) / temperature
                truth = np.where(here, self._dataset.labels[number], IGNORED).astype(np.uint8)
                columns, rows = (
                    np.asarray(at[number], dtype=np.float64) for at in (self._dataset.columns, self._dataset.rows)
                )
                blocks, keys = number_blocks(self._dataset.pairs[number], columns, rows, self._dataset.side)
                # intervals draw whole units, since blocks of one landform are right or wrong together
                units = {block: self._dataset.units.get(key, key) for block, key in keys.items()}
                counts.add(blocks, softmax(answers, axis=0), truth, units)
        return counts
