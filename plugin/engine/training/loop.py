"""Cross-validation, calibration, and the decoder that learns from all of the ground."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from scipy.special import softmax

from ...protocol.messages.jobs import Progress, TrainProgress
from ..decoders.decoder import Decoder, as_floats
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
        self._runs = len(self._splits) + 1
        self._done = 0
        self._began = 0.0

    def fit(self) -> Fitted:
        """Judge fold by fold, then learn from all ground.

        Raises:
            Cancelled: The user stopped before there was anything to keep.
        """
        fits: list[Fit] = []
        for split in self._splits:
            fit = self._fold(split)
            if fit is None:
                continue
            if fit.epoch == 0:
                break
            fits.append(fit)
            self._judge(fit.decoder)
            self._done += 1
            if self._context.cancelled():
                break
        cancelled = self._context.cancelled()
        final = None if cancelled and fits else self._final(fits)
        kept = fits[0] if final is None or final.epoch == 0 else final
        if kept.epoch == 0:
            raise Cancelled("Training was cancelled before the first epoch was over, so there is nothing to keep.")
        self._calibrate(kept.decoder)
        told = fits[0] if fits else kept
        stopped = self._context.cancelled()
        judged = self._counts()
        start = self._start
        is_warm = start is not None and (kept is final or start.folds_too)
        return Fitted(
            kept.decoder, told.epoch, kept.epoch, stopped, judged.summary(), told.history, len(fits), judged, is_warm
        )

    def _fold(self, split: Split) -> Fit | None:
        """Fit on what a fold leaves; None where it leaves nothing to learn from."""
        choosing = choosing_part(split, self._dataset.counts, CHOOSING_SHARE, self._settings.seed, self._dataset.units)
        learnt, chosen = self._targets(split, choosing)
        if not (learnt != IGNORED).any():
            self._fold_of[self._fold_of == self._done] = IGNORED
            return None
        start = self._start if self._start is not None and self._start.folds_too else None
        self._began = time.monotonic()
        return fit_decoder(
            self._dataset,
            learnt,
            chosen,
            self._settings if start is None else start.settings(self._settings),
            self._context.cancelled,
            lambda entry: self._tell(entry, detailed=self._done == 0),
            None if start is None else start.begin,
        )

    def _final(self, fits: list[Fit]) -> Fit:
        """Learn from all ground, about as long as served the folds, while the learning rate comes down to nothing."""
        settings = self._settings
        if fits:
            wanted = round(LONGER * float(np.median([fit.epoch for fit in fits])))
            settings = replace(settings, epochs=min(max(wanted, FEWEST_EPOCHS), settings.epochs))
        start = self._start
        if start is not None:
            shorter = start.settings(settings)
            # folds that started from it as well have told already how few epochs it takes
            settings = replace(shorter, epochs=settings.epochs) if fits and start.folds_too else shorter
        labels = np.asarray(self._dataset.labels)
        self._began = time.monotonic()
        return fit_decoder(
            self._dataset,
            labels,
            None,
            settings,
            self._context.cancelled,
            lambda entry: self._tell(entry, detailed=not fits),
            None if start is None else start.begin,
        )

    def _tell(self, entry: TrainProgress, detailed: bool) -> None:
        share = (self._done + entry.epoch / entry.epochs) / self._runs
        text = f"Epoch {entry.epoch} of {entry.epochs}, all ground: loss {entry.loss:.3f}"
        if self._done < self._runs - 1:
            fold, folds = self._done + 1, self._runs - 1
            text = f"Epoch {entry.epoch} of {entry.epochs}, fold {fold} of {folds}: loss {entry.loss:.3f}"
        each = (time.monotonic() - self._began) / entry.epoch
        left = each * (entry.epochs * (self._runs - self._done) - entry.epoch)
        fraction = PROGRESS_START + (1 - PROGRESS_START) * min(share, 1.0)
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
        rng = np.random.default_rng(0)
        windows, rows, columns = np.nonzero(np.isin(self._fold_of, list(folds)))
        drawn = np.sort(rng.permutation(len(windows))[: _CALIBRATING * max(len(folds), 1)])
        windows, rows, columns = windows[drawn], rows[drawn], columns[drawn]
        logits = np.zeros((len(drawn), len(self._settings.names)), dtype=np.float32)
        for number in np.unique(windows):
            here = windows == number
            logits[here] = self._logits[number][:, rows[here], columns[here]].T
        return logits, np.asarray(self._dataset.labels)[windows, rows, columns].astype(np.int64)

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
