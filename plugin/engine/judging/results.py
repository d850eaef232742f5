"""The results of judging a decoder, as plain data: what a report shows and its JSON holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import asdict, astuple, dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from ..words import counted
from .calibration import Calibration, calibration_of
from .commonest import no_better_than_commonest
from .confusion import CLASS_SCORES, Judged, accuracy, commonest_accuracy, mean_iou, or_none, summary
from .intervals import MIN_BLOCKS, Interval, bootstrap
from .learning_curve import LearningCurve
from .objects import ObjectCounts, f1_of
from .weighted_f import weighted_f_of

FORMAT = "landform-mapper-report"
VERSION = 1
#: Scores of a class, by their name in JSON, with the words for them.
SCORE_NAMES = {
    "iou": "IoU",
    "f1": "F1 = Dice",
    "precision": "Precision",
    "recall": "Recall",
    "weighted_f": "Weighted F1",
}
_UNCOLOURED = "#9aa5b1"

Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Score:
    """A score with the ends of its 95 % interval; None where they are not known."""

    value: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class ClassResult:
    """How well one class does.

    Attributes:
        name: Of the class.
        colour: As ``#rrggbb``.
        samples: Samples of it on the ground that judges.
        scores: By the names of :data:`SCORE_NAMES`.
        polygons: Polygons that it was judged by; None where that is not known.
        objects: Objects found, missed and made up, for classes that are things.
        objects_f1: Their F1.
    """

    name: str
    colour: str
    samples: int
    scores: Mapping[str, Score]
    polygons: int | None = None
    objects: ObjectCounts | None = None
    objects_f1: Score | None = None


@dataclass(frozen=True)
class Picture:
    """A PNG picture with its caption."""

    title: str
    png: bytes
    caption: str = ""


@dataclass(frozen=True)
class Report:
    """All that a report tells.

    Attributes:
        title: Of the report.
        decoder: Name of what was judged.
        ground: A sentence about where it was judged.
        classes: One for each output channel.
        accuracy: Share of samples that are right.
        commonest: The commonest class, and the accuracy of saying it everywhere.
        mean_iou: Over the classes that have samples.
        confusion: (C, C) samples by true class (rows) and claimed class (columns).
        calibration: Reliability curve.
        blocks: Spatial blocks that were judged.
        notes: Sentences about what should be known before the scores are believed.
        learning_curve: Scores by number of polygons.
        provenance: What was judged with what, by name.
        pictures: Further ones.
    """

    title: str
    decoder: str
    ground: str
    classes: Sequence[ClassResult]
    accuracy: Score
    commonest: tuple[str, float | None]
    mean_iou: Score
    confusion: npt.NDArray[np.int64]
    calibration: Calibration
    blocks: int
    notes: Sequence[str] = ()
    learning_curve: LearningCurve | None = None
    provenance: Mapping[str, str] = field(default_factory=dict)
    pictures: Sequence[Picture] = ()

    def as_json(self) -> dict[str, Any]:
        """The same numbers for programs; NaN becomes None."""
        return {
            "format": FORMAT,
            "version": VERSION,
            "title": self.title,
            "decoder": self.decoder,
            "ground": self.ground,
            "blocks": self.blocks,
            "samples": int(self.confusion.sum()),
            "accuracy": asdict(self.accuracy),
            "commonest": {"name": self.commonest[0], "accuracy": self.commonest[1]},
            "mean_iou": asdict(self.mean_iou),
            "classes": [_class_as_json(item) for item in self.classes],
            "confusion": self.confusion.tolist(),
            "calibration": {
                "error": self.calibration.error,
                "edges": self.calibration.edges.tolist(),
                **{
                    name: [or_none(value) for value in getattr(self.calibration, name)]
                    for name in ("confidence", "accuracy", "samples")
                },
            },
            "notes": list(self.notes),
            "learning_curve": self.learning_curve and self.learning_curve.as_json(),
            "provenance": dict(self.provenance),
        }


def results_of(
    judged: Judged,
    title: str,
    decoder: str,
    ground: str,
    colours: Mapping[str, str] | None = None,
    polygons: Mapping[str, int] | None = None,
    objects: Mapping[str, Mapping[Hashable, ObjectCounts]] | None = None,
    notes: Sequence[str] = (),
    learning_curve: LearningCurve | None = None,
    provenance: Mapping[str, str] | None = None,
    pictures: Sequence[Picture] = (),
    seed: int = 0,
) -> Report:
    """Take all scores, and their intervals over the blocks, from what was counted.

    Args:
        judged: Counts by block.
        title: As of :class:`Report`, like what is not named here.
        decoder: Name of what was judged.
        ground: Where it was judged.
        colours: Colour of classes.
        polygons: Polygons of classes.
        objects: For each class that is a thing, its object counts by block.
        notes: Come first; what the counts themselves make doubtful follows.
        learning_curve: Scores by number of polygons.
        provenance: What was judged with what.
        pictures: Further ones.
        seed: Of the bootstrap.
    """
    total, matrices = judged.total(), judged.matrices()
    columns = {
        name: _scores(total.matrix, matrices, CLASS_SCORES[name], seed) for name in SCORE_NAMES if name in CLASS_SCORES
    }
    if judged.weighted:
        columns["weighted_f"] = _scores(total.weighted, judged.weighted_sums(), weighted_f_of, seed)
    # Enough blocks alone do not make an interval: the class itself must stand in enough of them.
    stands_in = (matrices.sum(axis=2) > 0).sum(axis=0)
    classes = [
        ClassResult(
            name,
            _colour((colours or {}).get(name, "")),
            int(total.matrix[i].sum()),
            {key: _sure(scores[i], int(stands_in[i])) for key, scores in columns.items()},
            (polygons or {}).get(name),
            *_objects((objects or {}).get(name), seed),
        )
        for i, name in enumerate(judged.names)
    ]
    truth = total.matrix.sum(axis=1)
    counts = total.matrix.astype(np.float64)
    return Report(
        title, decoder, ground, classes,
        accuracy=_scores(total.matrix, matrices, accuracy, seed)[0],
        commonest=(judged.names[int(truth.argmax())] if truth.any() else "", or_none(commonest_accuracy(counts))),
        mean_iou=_scores(total.matrix, matrices, mean_iou, seed)[0],
        confusion=total.matrix,
        calibration=calibration_of(total.bins),
        blocks=len(judged.blocks),
        notes=[*notes, *doubts_about_scores(judged, seed)],
        learning_curve=learning_curve,
        provenance=provenance or {},
        pictures=pictures,
    )  # fmt: skip


def mean_iou_interval(judged: Judged, seed: int = 0) -> list[float] | None:
    """Ends of the 95 % interval of the mean IoU; None where there are too few blocks."""
    (interval,) = bootstrap(judged.matrices(), mean_iou, seed=seed)
    return None if interval is None else list(interval)


def doubts_about_scores(judged: Judged, seed: int = 0) -> list[str]:
    """Sentences about classes that nothing is known about, too few blocks, and scores that beat nobody."""
    matrices = judged.matrices()
    total = matrices.sum(axis=0)
    if not total.any():
        return ["No sample could be judged. Label ground that holds data."]
    silent = [name for i, name in enumerate(judged.names) if not total[i].any()]
    doubts = [f"No ground that judges holds the class {name!r}, so nothing is known about it." for name in silent]
    useless = no_better_than_commonest(summary(total, judged.names), "This decoder")
    doubts += [useless] if useless else []
    if len(matrices) < MIN_BLOCKS:
        doubts.append(
            f"The ground that judges is only {counted(len(matrices), 'block')}, too few to tell how far the scores may "
            f"be off; {MIN_BLOCKS} or more are needed. Label ground farther apart."
        )
        return doubts
    for i, name in enumerate(judged.names):
        blocks = int((matrices[:, i].sum(axis=1) > 0).sum())
        if 0 < blocks < MIN_BLOCKS:
            doubts.append(
                f"The class {name!r} stands in {blocks} of {len(matrices)} blocks, too few to tell how far its scores "
                "may be off. Label it in more places."
            )
    (lead,) = bootstrap(matrices, lambda sums: accuracy(sums) - commonest_accuracy(sums), seed=seed)
    if not useless and len(silent) < len(judged.names) - 1 and lead is not None and lead.low <= 0:
        commonest = judged.names[int(total.sum(axis=1).argmax())]
        doubts.append(
            f"The decoder's accuracy is not surely better than that of saying {commonest!r} everywhere. Look at the "
            "scores of the other classes before you trust a map."
        )
    return doubts


def _scores(
    total: npt.NDArray[Any], blocks: npt.NDArray[Any], score: Callable[[Numbers], Numbers], seed: int
) -> list[Score]:
    values = np.atleast_1d(score(total.astype(np.float64)))
    return [
        _score(value, interval) for value, interval in zip(values, bootstrap(blocks, score, seed=seed), strict=True)
    ]


def _score(value: float, interval: Interval | None) -> Score:
    known = or_none(value)
    return Score(known) if known is None or interval is None else Score(known, interval.low, interval.high)


def _objects(blocks: Mapping[Hashable, ObjectCounts] | None, seed: int) -> tuple[ObjectCounts | None, Score | None]:
    """Objects of all blocks together, and their F1."""
    if blocks is None:
        return None, None
    counts = np.array([astuple(each) for each in blocks.values()], dtype=np.int64).reshape(-1, 3)
    total = counts.sum(axis=0)
    (f1,) = _scores(total, counts, f1_of, seed)
    return ObjectCounts(*(int(count) for count in total)), f1


def _sure(score: Score, blocks: int) -> Score:
    return score if blocks >= MIN_BLOCKS else Score(score.value)


def _colour(colour: str) -> str:
    """A colour that styles and pictures take: cards of models are written by others."""
    return colour if re.fullmatch(r"#[0-9a-fA-F]{6}", colour) else _UNCOLOURED


def _class_as_json(item: ClassResult) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "name": item.name,
        "colour": item.colour,
        "samples": item.samples,
        "polygons": item.polygons,
        **{key: asdict(score) for key, score in item.scores.items()},
    }
    entry["dice"] = entry.get("f1")
    if item.objects is not None:
        found = item.objects
        entry["objects"] = {
            **asdict(found), "precision": found.precision, "recall": found.recall,
            "f1": asdict(item.objects_f1 or Score(found.f1)),
        }  # fmt: skip
    return entry
