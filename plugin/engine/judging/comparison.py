"""Two decoders judged by the same labels: their scores side by side, and how sure the difference is.

The difference has an interval of its own, by a bootstrap that draws the same blocks for both (paired): where both find
the same blocks hard, it is much narrower than the intervals of the two would let expect.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import asdict, astuple, dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from ..words import counted
from .confusion import CLASS_SCORES, Judged, accuracy, mean_iou, or_none
from .intervals import MIN_BLOCKS, bootstrap
from .objects import ObjectCounts, f1_of
from .results import Picture, Score

FORMAT = "landform-mapper-comparison"
VERSION = 1

Numbers = npt.NDArray[np.float64]
Objects = Mapping[str, Mapping[Hashable, ObjectCounts]]


@dataclass(frozen=True)
class Pairing:
    """A score of both; ``difference`` is the second's less the first's."""

    first: Score
    second: Score
    difference: Score

    @property
    def better(self) -> int:
        """1 or 2 where that one is surely better, else 0."""
        low, high = self.difference.low, self.difference.high
        if low is None or high is None or low <= 0 <= high:
            return 0
        return 2 if low > 0 else 1


@dataclass(frozen=True)
class ClassPairing:
    """A class of both; ``objects_f1`` is None where it is no thing."""

    name: str
    colour: str
    samples: int
    iou: Pairing
    f1: Pairing
    objects_f1: Pairing | None = None


@dataclass(frozen=True)
class ComparisonReport:
    """All that a comparison tells.

    Attributes:
        title: Of the report.
        names: Of the two decoders.
        ground: A sentence about where they were judged.
        mean_iou: Over the classes that have samples.
        accuracy: Share of samples that are right.
        classes: One for each class that has samples.
        blocks: Spatial blocks that both were judged on.
        verdict: A sentence on which is better.
        notes: What should be known before that is believed.
        provenance: What was judged with what, by name.
        pictures: Further ones.
    """

    title: str
    names: tuple[str, str]
    ground: str
    mean_iou: Pairing
    accuracy: Pairing
    classes: Sequence[ClassPairing]
    samples: int
    blocks: int
    verdict: str
    notes: Sequence[str] = ()
    provenance: Mapping[str, str] = field(default_factory=dict)
    pictures: Sequence[Picture] = ()

    def summary(self) -> dict[str, Any]:
        """What matters, for the reply."""
        return {
            "mean_iou": asdict(self.mean_iou),
            "accuracy": asdict(self.accuracy),
            "classes": {item.name: asdict(item.iou) for item in self.classes},
            "verdict": self.verdict,
            "notes": list(self.notes),
        }

    def as_json(self) -> dict[str, Any]:
        """The same numbers for programs; NaN becomes None."""
        return {
            "format": FORMAT,
            "version": VERSION,
            "title": self.title,
            "decoders": list(self.names),
            "ground": self.ground,
            "samples": self.samples,
            "blocks": self.blocks,
            **self.summary(),
            "classes": [asdict(item) for item in self.classes],
            "provenance": dict(self.provenance),
        }


def compare(
    judged: tuple[Judged, Judged],
    names: tuple[str, str],
    title: str,
    ground: str,
    colours: Mapping[str, str],
    objects: tuple[Objects, Objects] | None = None,
    notes: Sequence[str] = (),
    provenance: Mapping[str, str] | None = None,
    pictures: Sequence[Picture] = (),
    seed: int = 0,
) -> ComparisonReport:
    """Take both scores, and the difference, from what was counted on the same blocks.

    Args:
        judged: Counts of both, of the same classes and samples.
        names: Of the decoders.
        title: As of :class:`ComparisonReport`, like what is not named here.
        ground: Where they were judged.
        colours: Colour of classes.
        objects: Of both, for each class that is a thing, its object counts by block.
        notes: What should be known.
        provenance: What was judged with what.
        pictures: Further ones.
        seed: Of the bootstrap.

    Raises:
        ValueError: They were not judged on the same samples.
    """
    one, other = judged
    keys = list(one.blocks)
    if one.names != other.names or set(keys) != set(other.blocks):
        raise ValueError("The two decoders were not judged on the same classes and blocks.")
    counts = np.array([[each.blocks[key].matrix for each in judged] for key in keys], dtype=np.int64)
    counts = counts.reshape(len(keys), 2, len(one.names), len(one.names))
    truth = counts.sum(axis=3)
    if (truth[:, 0] != truth[:, 1]).any():
        raise ValueError("The two decoders were not judged on the same samples.")
    stands_in = (truth[:, 0] > 0).sum(axis=0)
    total = truth[:, 0].sum(axis=0)
    columns = {key: _pairings(counts, CLASS_SCORES[key], seed) for key in ("iou", "f1")}
    classes = [
        ClassPairing(
            name,
            colours.get(name, ""),
            int(total[i]),
            _sure(columns["iou"][i], int(stands_in[i])),
            _sure(columns["f1"][i], int(stands_in[i])),
            None if objects is None else _of_objects(name, objects, seed),
        )
        for i, name in enumerate(one.names)
        if total[i]
    ]
    (mean,), (right,) = _pairings(counts, mean_iou, seed), _pairings(counts, accuracy, seed)
    return ComparisonReport(
        title, names, ground, mean, right, classes, int(total.sum()), len(keys),
        verdict=_verdict(mean, names, len(keys)), notes=list(notes), provenance=provenance or {}, pictures=pictures,
    )  # fmt: skip


def _pairings(counts: npt.NDArray[np.number], score: Callable[[Numbers], Numbers], seed: int) -> list[Pairing]:
    """Scores of both from their counts (B, 2, ...), one for each that ``score`` gives."""

    def difference(sums: Numbers) -> Numbers:
        found: Numbers = score(sums[:, 1]) - score(sums[:, 0])
        return found

    sums = counts.sum(axis=0).astype(np.float64)
    values = [np.atleast_1d(score(sums[i])) for i in (0, 1)]
    ends = [bootstrap(counts[:, i], score, seed=seed) for i in (0, 1)]
    between = bootstrap(counts, difference, seed=seed)
    found = []
    for i, (a, b) in enumerate(zip(*values, strict=True)):
        scores = [
            Score(or_none(value), *(interval if interval is not None and np.isfinite(value) else ()))
            for value, interval in ((a, ends[0][i]), (b, ends[1][i]), (b - a, between[i]))
        ]
        found.append(Pairing(*scores))
    return found


def _sure(pairing: Pairing, blocks: int) -> Pairing:
    """Enough blocks alone do not make an interval: the class itself must stand in enough of them."""
    if blocks >= MIN_BLOCKS:
        return pairing
    return Pairing(*(Score(each.value) for each in (pairing.first, pairing.second, pairing.difference)))


def _of_objects(name: str, objects: tuple[Objects, Objects], seed: int) -> Pairing | None:
    both = [each.get(name) for each in objects]
    if both[0] is None or both[1] is None:
        return None
    keys = list(dict.fromkeys([*both[0], *both[1]]))
    if not keys:
        return None
    counts = np.array([[astuple(each.get(key, ObjectCounts())) for each in both if each is not None] for key in keys])
    return _pairings(counts, f1_of, seed)[0]


def _verdict(mean: Pairing, names: tuple[str, str], blocks: int) -> str:
    difference, better = mean.difference, mean.better
    if difference.value is None:
        return "No sample could be judged, so nothing can be said."
    if difference.low is None or difference.high is None:
        ahead = names[0] if difference.value < 0 else names[1]
        return (
            f"{ahead} is ahead by {abs(difference.value):.3f} of mean IoU, but on {counted(blocks, 'block')}, too few "
            f"to tell whether that is chance; {MIN_BLOCKS} or more are needed."
        )
    ends = sorted(abs(end) for end in (difference.low, difference.high))
    if better:
        return (
            f"{names[better - 1]} is better: its mean IoU is higher by {abs(difference.value):.3f} "
            f"({ends[0]:.3f} to {ends[1]:.3f})."
        )
    return (
        f"Neither is surely better: the mean IoU of {names[1]} differs by {difference.value:+.3f}, and anything from "
        f"{difference.low:+.3f} to {difference.high:+.3f} is likely."
    )
