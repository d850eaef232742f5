"""What was claimed against what is true, block by block: the counts that all scores of a map come from.

Counts are kept for each spatial block on its own, since blocks and not samples are independent: the bootstrap of
:mod:`.intervals` draws among them.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from .weighted_f import weighted_errors, weighted_f_of

#: Value of a sample that says nothing: unlabelled, nodata, guard band, or the other side of the split.
IGNORED = 255
#: Bins of equal width that confidences are collected in.
BINS = 15
#: Steps of confidence, of a twentieth each, in which the claims of each class are counted.
CLAIM_STEPS = 20

Counts = npt.NDArray[np.int64]
Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True)
class BlockCounts:
    """What was counted on one block, or on several that were added.

    Attributes:
        matrix: (C, C) samples by true class (rows) and claimed class (columns).
        bins: (bins, 3) samples, sum of their confidences, and hits among them, by confidence in steps of equal width.
        weighted: (C, 3) samples, weighted error on them and weighted error beside them: see :mod:`.weighted_f`.
        claims: (C, :data:`CLAIM_STEPS`, 2) samples that are claimed to be of a class, and hits among them, by
            confidence: see :mod:`.threshold_curves`.
    """

    matrix: Counts
    bins: Numbers
    weighted: Numbers
    claims: Counts

    def __add__(self, other: BlockCounts) -> BlockCounts:
        return BlockCounts(
            self.matrix + other.matrix,
            self.bins + other.bins,
            self.weighted + other.weighted,
            self.claims + other.claims,
        )


class Judged:
    """Collects what a decoder claimed on ground that is known; folds, windows and processes add up.

    Args:
        names: Name of each output channel.
        weighted: Whether weighted F-beta is computed as well; it costs about 0.2 s for a class and a window.
        bins: Steps of confidence.
    """

    def __init__(self, names: tuple[str, ...], weighted: bool = True, bins: int = BINS) -> None:
        self.names = names
        self.weighted = weighted
        self.bins = bins
        self.blocks: dict[Hashable, BlockCounts] = {}

    def add(
        self,
        block_ids: npt.NDArray[np.integer],
        probabilities: npt.NDArray[np.floating],
        target: npt.NDArray[np.uint8],
        keys: Mapping[int, Hashable] | None = None,
    ) -> None:
        """Count the samples of one window.

        Args:
            block_ids: (H, W) number of the block that each sample lies in; below zero it is left out.
            probabilities: (C, H, W) probabilities of the channels.
            target: (H, W) true channel, :data:`IGNORED` where nothing is known.
            keys: Key under which a block of this window is kept, by its number; the number itself without one.

        Raises:
            ValueError: The shapes do not fit, or a target names no channel.
        """
        channels = len(self.names)
        if probabilities.shape != (channels, *target.shape) or block_ids.shape != target.shape:
            raise ValueError(
                f"Probabilities {probabilities.shape}, targets {target.shape} and blocks {block_ids.shape} do not fit "
                f"together and to {channels} classes."
            )
        known = (target != IGNORED) & (block_ids >= 0)
        if not known.any():
            return
        truth = target[known].astype(np.int64)
        if truth.max() >= channels:
            raise ValueError(f"The target holds the channel {truth.max()}, but there are only {channels} classes.")
        found, place = _numbered(block_ids[known])
        inside = probabilities[:, known]
        claimed = inside.argmax(axis=0)
        confidence = np.take_along_axis(inside, claimed[None], axis=0)[0].astype(np.float64)
        matrices = _table(place * channels * channels + truth * channels + claimed, (len(found), channels, channels))
        bins = self._binned(place, len(found), confidence, claimed == truth)
        claims = _claims(place * channels + claimed, (len(found), channels), confidence, claimed == truth)
        sums = np.zeros((len(found), channels, 3))
        if self.weighted:
            for channel in range(channels):
                is_class = known & (target == channel)
                errors = weighted_errors(np.clip(probabilities[channel], 0, 1), is_class, known)[known]
                sums[:, channel] = _weighted_sums(place, len(found), truth == channel, errors)
        for row, number in enumerate(found):
            key = keys.get(int(number), int(number)) if keys is not None else int(number)
            self._put(key, BlockCounts(matrices[row], bins[row], sums[row], claims[row]))

    def merge(self, others: Iterable[Judged]) -> Judged:
        """Take in what others have counted; returns this one.

        Raises:
            ValueError: They were judged on other classes, or otherwise.
        """
        for other in others:
            if (other.names, other.bins) != (self.names, self.bins):
                raise ValueError(f"Counts of {other.names} cannot be added to those of {self.names}.")
            self.weighted = self.weighted and other.weighted
            for key, counts in other.blocks.items():
                self._put(key, counts)
        return self

    def __add__(self, other: Judged) -> Judged:
        return Judged(self.names, self.weighted, self.bins).merge((self, other))

    def total(self) -> BlockCounts:
        """Counts of all blocks together."""
        channels = len(self.names)
        start = BlockCounts(
            np.zeros((channels, channels), np.int64),
            np.zeros((self.bins, 3)),
            np.zeros((channels, 3)),
            np.zeros((channels, CLAIM_STEPS, 2), np.int64),
        )
        return sum(self.blocks.values(), start)

    def matrices(self) -> Counts:
        """(B, C, C) confusion matrix of each block, in the order of :attr:`blocks`."""
        return np.array([counts.matrix for counts in self.blocks.values()], dtype=np.int64).reshape(
            -1, len(self.names), len(self.names)
        )

    def weighted_sums(self) -> Numbers:
        """(B, C, 3) sums for weighted F-beta of each block, in the order of :attr:`blocks`."""
        return np.array([counts.weighted for counts in self.blocks.values()]).reshape(-1, len(self.names), 3)

    def summary(self) -> dict[str, Any]:
        """Scores for the card, as :func:`summary` makes them."""
        total = self.total()
        return summary(total.matrix, self.names, total.weighted if self.weighted else None)

    def _binned(self, place: Counts, blocks: int, confidence: Numbers, hit: npt.NDArray[np.bool_]) -> Numbers:
        step = np.minimum((confidence * self.bins).astype(np.int64), self.bins - 1)
        at, size = place * self.bins + step, blocks * self.bins
        columns = [np.bincount(at, weights=values, minlength=size) for values in (None, confidence, hit)]
        return np.stack(columns, axis=1).astype(np.float64).reshape(blocks, self.bins, 3)

    def _put(self, key: Hashable, counts: BlockCounts) -> None:
        self.blocks[key] = self.blocks[key] + counts if key in self.blocks else counts


def summary(matrix: npt.NDArray[np.integer], names: tuple[str, ...], weighted: Numbers | None = None) -> dict[str, Any]:
    """Scores for the card.

    Args:
        matrix: (C, C) samples by true class (rows) and claimed class (columns).
        names: Name of each class.
        weighted: (C, 3) sums for weighted F-beta.

    Returns:
        ``classes``: for each class ``iou``, ``dice``, ``f1``, ``precision``, ``recall``, ``samples`` and, with
        ``weighted``, ``weighted_f``; all but the samples are None for a class that has none. ``accuracy``,
        ``commonest_accuracy`` (of one who says the commonest class everywhere), ``commonest`` (its name) and
        ``mean_iou`` (over the classes that have samples) are None when there are no samples at all. ``confusion`` is
        the matrix as lists, ``samples`` its sum.
    """
    counts = matrix.astype(np.float64)
    columns = {name: score(counts) for name, score in CLASS_SCORES.items()}
    if weighted is not None:
        columns["weighted_f"] = weighted_f_of(weighted)
    truth = matrix.sum(axis=1)
    classes = {
        name: {column: or_none(values[i]) for column, values in columns.items()} | {"samples": int(truth[i])}
        for i, name in enumerate(names)
    }
    return {
        "classes": classes,
        "accuracy": or_none(accuracy(counts)),
        "commonest_accuracy": or_none(commonest_accuracy(counts)),
        "commonest": names[int(truth.argmax())] if truth.any() else None,
        "mean_iou": or_none(mean_iou(counts)),
        "samples": int(truth.sum()),
        "confusion": matrix.astype(np.int64).tolist(),
    }


def or_none(value: Any) -> float | None:
    """A number for JSON: None for what is none."""
    return float(value) if np.isfinite(value) else None


def ious(matrix: Numbers) -> Numbers:
    """Intersection over union of each class: (..., C, C) to (..., C); NaN where the class has no sample."""
    hits, truth, claimed = _sides(matrix)
    return _share(hits, truth + claimed - hits, truth)


def dices(matrix: Numbers) -> Numbers:
    """Dice coefficient of each class; shaped as :func:`ious`. Counted sample by sample it is the same as F1."""
    hits, truth, claimed = _sides(matrix)
    return _share(2 * hits, truth + claimed, truth)


def precisions(matrix: Numbers) -> Numbers:
    """Share of what is claimed that is true; shaped as :func:`ious`, 0 where nothing is claimed."""
    hits, truth, claimed = _sides(matrix)
    return _share(hits, np.maximum(claimed, 1), truth)


def recalls(matrix: Numbers) -> Numbers:
    """Share of what is true that is claimed; shaped as :func:`ious`."""
    hits, truth, _ = _sides(matrix)
    return _share(hits, truth, truth)


def mean_iou(matrix: Numbers) -> Numbers:
    """Mean over the classes that have samples: (..., C, C) to (...); NaN where none has."""
    each = ious(matrix)
    present = ~np.isnan(each)
    return _share(np.where(present, each, 0.0).sum(-1), present.sum(-1), present.sum(-1))


def accuracy(matrix: Numbers) -> Numbers:
    """Share of samples whose class is right: (..., C, C) to (...)."""
    total = matrix.sum((-2, -1))
    return _share(np.einsum("...ii->...", matrix), total, total)


def commonest_accuracy(matrix: Numbers) -> Numbers:
    """Accuracy of one who says the commonest class everywhere: (..., C, C) to (...)."""
    truth = matrix.sum(-1)
    return _share(truth.max(-1), truth.sum(-1), truth.sum(-1))


#: Scores of single classes by their name on the card.
CLASS_SCORES = {"iou": ious, "dice": dices, "f1": dices, "precision": precisions, "recall": recalls}


def _sides(matrix: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Hits, true and claimed samples of each class."""
    return np.einsum("...ii->...i", matrix), matrix.sum(-1), matrix.sum(-2)


def _share(part: Numbers, whole: Numbers, wanted: Numbers) -> Numbers:
    with np.errstate(divide="ignore", invalid="ignore"):
        share: Numbers = np.where(wanted > 0, part / whole, np.nan)
    return share


def _numbered(ids: npt.NDArray[np.integer]) -> tuple[Counts, Counts]:
    """The different ids, and the place of each sample's among them. Counted, since sorting a million takes seconds."""
    low = int(ids.min())
    if int(ids.max()) - low > ids.size:
        found, place = np.unique(ids, return_inverse=True)
        return found.astype(np.int64), place.astype(np.int64)
    offset = (ids - low).astype(np.int64)
    present = np.flatnonzero(np.bincount(offset))
    order = np.zeros(int(present[-1]) + 1, dtype=np.int64)
    order[present] = np.arange(len(present))
    return present + low, order[offset]


def _table(places: Counts, shape: tuple[int, ...]) -> Counts:
    return np.bincount(places, minlength=int(np.prod(shape))).astype(np.int64).reshape(shape)


def _claims(place: Counts, shape: tuple[int, int], confidence: Numbers, hit: npt.NDArray[np.bool_]) -> Counts:
    """Samples and hits by block and claimed class (``place`` numbers both), and step of confidence."""
    step = np.minimum((confidence * CLAIM_STEPS).astype(np.int64), CLAIM_STEPS - 1)
    at, whole = place * CLAIM_STEPS + step, (*shape, CLAIM_STEPS)
    return np.stack([_table(at, whole), _table(at[hit], whole)], axis=-1)


def _weighted_sums(place: Counts, blocks: int, is_class: npt.NDArray[np.bool_], errors: Numbers) -> Numbers:
    columns = (is_class, errors * is_class, errors * ~is_class)
    return np.stack([np.bincount(place, weights=values, minlength=blocks) for values in columns], axis=1)
