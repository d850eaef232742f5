"""What decoders answer on ground that they never saw, fold by fold: what calibrates, and what is scored."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from scipy.special import softmax

from ..decoders.decoder import Decoder, as_floats
from ..judging.confusion import Judged
from ..judging.folds import FEWEST_BLOCKS
from ..judging.offsets import fit_calibration
from ..judging.scores import IGNORED
from .dataset import Dataset
from .places import PLACES

#: Judged places of each fold that calibration looks at.
_CALIBRATING = 40_000


class FoldAnswers:
    """Which ground each fold is judged on, and the answers there of the decoder that has not learnt from it.

    Args:
        dataset: All windows.
        names: Of the classes.
        work: Folder for the answers.
    """

    def __init__(self, dataset: Dataset, names: tuple[str, ...], work: Path) -> None:
        self._dataset, self._names = dataset, names
        blocks = np.array([count > 0 for count in dataset.counts.values()]).sum(0)
        # a class of one block can be learnt or judged, not both
        self._unjudged = np.flatnonzero(blocks < FEWEST_BLOCKS)
        shape = len(dataset), len(names), PLACES, PLACES
        self._logits = np.lib.format.open_memmap(work / "judged.npy", "w+", np.dtype("f2"), shape)
        self._fold_of = np.full((len(dataset), PLACES, PLACES), IGNORED, dtype=np.uint8)

    def hold_out(self, fold: int, number: int, places: npt.NDArray[np.bool_]) -> None:
        """Judge a fold on places (PLACES, PLACES) of a window."""
        self._fold_of[number][places] = fold

    def keep_known(self, fold: int, present: npt.NDArray[np.uint8]) -> None:
        """Judge a fold on classes alone that are ``present`` in what it learns: for others it is not blamed."""
        for number in range(len(self._dataset)):
            here = self._fold_of[number] == fold
            unknown = ~np.isin(self._dataset.labels[number], present) | np.isin(
                self._dataset.labels[number], self._unjudged
            )
            self._fold_of[number][here & unknown] = IGNORED

    def drop(self, fold: int) -> None:
        """Judge a fold on nothing."""
        self._fold_of[self._fold_of == fold] = IGNORED

    @torch.inference_mode()
    def judge(self, fold: int, decoder: Decoder) -> None:
        """Keep the fold's answers on its own ground."""
        for number in range(len(self._dataset)):
            here = self._fold_of[number] == fold
            if here.any():
                components, picture = self._dataset.window(number)
                logits = decoder(components, as_floats(picture))[0].numpy()
                self._logits[number][:, here] = np.clip(logits[:, here], -6e4, 6e4).astype(np.float16)

    def calibrate(self, decoder: Decoder, folds: int) -> None:
        """Calibrate a decoder by the answers of so many folds, from the first on; without any it stays as it is."""
        logits, targets = self._judged(range(folds))
        if len(targets):
            decoder.calibrate(*fit_calibration(logits, targets))

    def counts(self, folds: int, weighted: bool = True) -> Judged:
        """Answers of so many folds against the truth; each is calibrated by the others, as the decoder is by all.

        Args:
            folds: How many, from the first on.
            weighted: Also count weighted F, which takes longer than all else.
        """
        counts = Judged(self._names, weighted)
        for fold in range(folds):
            logits, targets = self._judged([other for other in range(folds) if other != fold])
            offsets, temperature = np.zeros(len(self._names), dtype=np.float32), 1.0
            if len(targets):
                offsets, temperature = fit_calibration(logits, targets)
            for number in np.unique(np.nonzero(self._fold_of == fold)[0]):
                here = self._fold_of[number] == fold
                answers = (self._logits[number].astype(np.float32) + offsets[:, None, None]) / temperature
                truth = np.where(here, self._dataset.labels[number], IGNORED).astype(np.uint8)
                blocks, units = self._dataset.blocks_of(number)
                counts.add(blocks, softmax(answers, axis=0), truth, units)
        return counts

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
        logits = np.zeros((len(drawn), len(self._names)), dtype=np.float32)
        targets = np.zeros(len(drawn), dtype=np.int64)
        first = np.searchsorted(drawn, ends - counts)
        for number, (start, end) in enumerate(pairwise([*first, len(drawn)])):
            if start == end:
                continue
            places = np.flatnonzero(judged[self._fold_of[number]])[drawn[start:end] - (ends - counts)[number]]
            logits[start:end] = self._logits[number].reshape(len(self._names), -1)[:, places].T
            targets[start:end] = self._dataset.taught[number].reshape(-1)[places]
        known = targets != IGNORED
        return logits[known], targets[known]
