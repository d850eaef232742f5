"""What a comparison of prompts found: trials, their means, and a sentence."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from ..words import counted
from .ways import Costs, Way

#: Difference of scores below which ways are called alike.
ALIKE = 0.01
#: IoU below which a decoder has learnt nothing.
NOTHING = 0.05
#: With fewer the spread is not known.
ENOUGH_SEEDS = 3


@dataclass(frozen=True)
class Trial:
    """A decoder that learnt from some landforms outlined in one way.

    Attributes:
        way: Its name.
        size: Landforms of each class that were drawn.
        seed: Of draw and training.
        landforms: How many were drawn in all.
        lost: How many of them the model drew no outline of.
        actions: Clicks that they took; 0 by hand.
        seconds: Of the person.
        scores: IoU of each class but the background; None where the judged ground does not hold it.
        objects_f1: Of landforms matched one to one, None where there are none.
        reason: Why there are no scores.
    """

    way: str
    size: int
    seed: int
    landforms: int
    lost: int
    actions: int
    seconds: float
    scores: Mapping[str, float | None] = field(default_factory=dict)
    objects_f1: float | None = None
    reason: str = ""

    @property
    def score(self) -> float | None:
        """Mean IoU of the classes but the background."""
        known = [value for value in self.scores.values() if value is not None]
        return sum(known) / len(known) if known else None


@dataclass(frozen=True)
class Effort:
    """What a way costs and how exact its outlines are: for one landform, over all that were prompted."""

    way: Way
    seconds: float
    mean_iou: float
    lost: int


@dataclass(frozen=True)
class Comparison:
    """Trials of all ways, sizes and seeds.

    Attributes:
        title: For the heading.
        sizes: Landforms of each class; fewer where a class has fewer.
        efforts: One a way, in the order of the tables.
        costs: Seconds of the actions.
        landforms: How many were prompted.
        provenance: What it was made from, by name.
    """

    title: str
    sizes: tuple[int, ...]
    seeds: tuple[int, ...]
    efforts: tuple[Effort, ...]
    trials: tuple[Trial, ...]
    costs: Costs
    landforms: int
    provenance: Mapping[str, str] = field(default_factory=dict)

    def of(self, way: Way, size: int) -> list[Trial]:
        """Trials of a way with so many landforms, by seed."""
        return [trial for trial in self.trials if (trial.way, trial.size) == (way.name, size)]

    def curve(self, way: Way, by: str) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """Mean effort (N,) and scores (S, N) of a way over the sizes, NaN where there is none.

        Args:
            way: One of those compared.
            by: "seconds" or "actions".
        """
        columns = [self.of(way, size) for size in self.sizes]
        effort = [
            float(np.mean([getattr(trial, by) for trial in column])) if column else math.nan for column in columns
        ]
        scores = np.full((len(self.seeds), len(self.sizes)), np.nan)
        for place, column in enumerate(columns):
            for trial in column:
                if trial.score is not None:
                    scores[self.seeds.index(trial.seed), place] = trial.score
        return np.array(effort), scores

    def answer(self) -> str:
        """One sentence or two: which way is best with all landforms, and which for the same time."""
        ends = {effort.way.name: self._at_most(effort.way) for effort in self.efforts}
        known = {name: score for name, score in ends.items() if score is not None}
        if not known:
            return "No decoder could be trained, so nothing can be said."
        most = max(trial.landforms for trial in self.trials if trial.size == self.sizes[-1])
        words = [f"From {'all ' if most >= self.landforms else ''}{counted(most, 'landform')} {_best(known)}."]
        seconds = self._common_seconds()
        if seconds is not None:
            same = {effort.way.name: self._after(effort.way, seconds) for effort in self.efforts}
            reached = {name: score for name, score in same.items() if score is not None}
            if len(reached) > 1:
                words.append(f"For the same {_duration(seconds)} of a person's time {_best(reached)}.")
        return " ".join(words)

    def notes(self) -> list[str]:
        """What makes the answer doubtful."""
        found = []
        if len(set(self.seeds)) < ENOUGH_SEEDS:
            found.append(
                f"There are fewer than {ENOUGH_SEEDS} seeds, so how much is chance is not known: add seeds before you "
                "believe small differences."
            )
        reasons = sorted({trial.reason for trial in self.trials if trial.reason})
        if reasons:
            found.append(f"Some decoders could not be trained. {' '.join(reasons)}")
        return found

    def as_json(self) -> dict[str, Any]:
        """The numbers for programs."""
        return {
            "format": "landform-prompt-comparison",
            "version": 1,
            "title": self.title,
            "landforms": self.landforms,
            "sizes": list(self.sizes),
            "seeds": list(self.seeds),
            "costs_s": self.costs.as_json(),
            "ways": [
                {
                    "name": effort.way.name,
                    "actions": effort.way.actions,
                    "seconds": effort.seconds,
                    "outline_iou": effort.mean_iou,
                    "lost": effort.lost,
                }
                for effort in self.efforts
            ],
            "trials": [{**asdict(trial), "scores": dict(trial.scores), "score": trial.score} for trial in self.trials],
            "answer": self.answer(),
            "notes": self.notes(),
            "provenance": dict(self.provenance),
        }

    def _at_most(self, way: Way) -> float | None:
        return _mean([trial.score for trial in self.of(way, self.sizes[-1])])

    def _common_seconds(self) -> float | None:
        """The most time that every way was given with all landforms: that of the quickest one."""
        ends = [self.curve(effort.way, "seconds")[0][-1] for effort in self.efforts]
        known = [seconds for seconds in ends if not math.isnan(seconds)]
        return min(known) if known else None

    def _after(self, way: Way, seconds: float) -> float | None:
        """Score after so much time, between the sizes by the logarithm of time; None before the first."""
        effort, scores = self.curve(way, "seconds")
        there = ~np.isnan(scores).all(axis=0) & (effort > 0)
        if not there.any() or seconds < effort[there][0] * 0.999:
            return None
        means = np.nanmean(scores[:, there], axis=0)
        return float(np.interp(math.log(seconds), np.log(effort[there]), means))


def _best(scores: Mapping[str, float]) -> str:
    """Which way is best, or which are alike, and how far the others are behind."""
    ordered = sorted(scores.items(), key=lambda item: -item[1])
    top = ordered[0][1]
    if top < NOTHING:
        return f"no way teaches a decoder anything yet (IoU below {NOTHING})"
    alike = [name for name, score in ordered if top - score < ALIKE]
    rest = [f"{name} ({score:.2f})" for name, score in ordered if name not in alike]
    if len(alike) == 1:
        head = f"“{alike[0]}” does best (IoU {top:.2f})"
    else:
        head = f"{', '.join(f'“{name}”' for name in alike[:-1])} and “{alike[-1]}” do best, alike (IoU {top:.2f})"
    return f"{head}, before {', '.join(rest)}" if rest else head


def _mean(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def _duration(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 120 else counted(round(seconds / 60), "minute")
