"""Would more labels help? Decoders trained on ever more polygons, all judged on the same ground, tell."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.stats import t as student

from ...protocol.messages.jobs import Progress
from ..errors import LabelError
from ..jobs import JobContext
from ..words import counted
from .drawing import draw_learning_curve

#: Draws of each number of polygons; with fewer the spread is not known.
SEEDS = (0, 1, 2)
#: Gain for twice the labels below which labelling is hardly worth it.
WORTH = 0.01
#: Numbers of polygons from the end of the curve that the slope is taken from.
LAST = 3

Numbers = npt.NDArray[np.float64]
#: Score, or the scores of classes by name, None where there is none; their mean is then the score.
Judgement = float | Mapping[str, float | None]


@dataclass(frozen=True)
class LearningCurve:
    """Scores by number of polygons.

    Attributes:
        sizes: (N,) polygons of each class.
        seeds: (S,) seed of each draw.
        scores: (S, N), NaN where a decoder could not be trained.
        classes: The same for single classes, where these were judged.
        score_name: What the scores are.
    """

    sizes: tuple[int, ...]
    seeds: tuple[int, ...]
    scores: Numbers
    classes: Mapping[str, Numbers] = field(default_factory=dict)
    score_name: str = "mean IoU"

    def draw(self, colours: Mapping[str, str] | None = None, format: str = "png") -> bytes:
        """The picture: see :func:`.drawing.draw_learning_curve`."""
        return draw_learning_curve(self.sizes, self.scores, self.classes, colours, self.score_name, format)

    def as_json(self) -> dict[str, Any]:
        """The numbers for JSON, with the answer."""
        return {
            "sizes": list(self.sizes),
            "seeds": list(self.seeds),
            "score": self.score_name,
            "scores": _listed(self.scores),
            "classes": {name: _listed(values) for name, values in self.classes.items()},
            "answer": self.answer(),
        }

    def answer(self) -> str:
        """A sentence that answers whether more labels would help: see :func:`answer`."""
        return answer(self.sizes, self.scores, self.score_name)


def schedule(polygons: int) -> tuple[int, ...]:
    """Numbers of polygons to train with: 1, 2, 5, 10, 20, 50 and so on, and all of them.

    A step that is nearly all (above 80 %) is left out: it would cost a training and tell nothing.

    Args:
        polygons: How many there are of the class that has most.
    """
    steps = [
        factor * 10**power for power in range(len(str(max(polygons, 1)))) for factor in (1, 2, 5)
    ]  # fmt: skip
    return (*(step for step in steps if step < polygons * 0.8), *([polygons] if polygons > 0 else []))


def nested_draws(classes: Sequence[Hashable], sizes: Sequence[int], seed: int) -> list[tuple[int, ...]]:
    """Draw polygons for each size, so that those of a smaller one are among those of a larger one.

    Args:
        classes: Class of each polygon; each gives as many as the size says, or all that it has.
        sizes: Polygons of each class.
        seed: The same seed draws the same polygons.

    Returns:
        For each size the places of the drawn polygons, in order.
    """
    order = np.random.default_rng(seed).permutation(len(classes))
    rank = np.zeros(len(classes), dtype=np.int64)
    seen: dict[Hashable, int] = {}
    for place in order:
        name = classes[place]
        rank[place] = seen[name] = seen.get(name, 0) + 1
    return [tuple(int(place) for place in np.flatnonzero(rank <= size)) for size in sizes]


def learning_curve(
    classes: Mapping[int, Hashable],
    train_and_judge: Callable[[tuple[int, ...], int], Judgement],
    seeds: Sequence[int] = SEEDS,
    sizes: Sequence[int] | None = None,
    context: JobContext | None = None,
    score_name: str = "mean IoU",
) -> LearningCurve:
    """Train and judge with ever more polygons.

    Args:
        classes: Class of each polygon that may be trained on, by its id. Polygons of the ground that judges are not
            among them, or the curve is flattered.
        train_and_judge: Given ids of polygons and a seed, trains a decoder on these alone and judges it, always on the
            same ground. Where it raises :class:`LabelError`, because so few polygons are not enough, there is no score.
        seeds: One draw each; at least three.
        sizes: Polygons of each class, and all where there are fewer; :func:`schedule` without it.
        context: Progress and cancellation.
        score_name: What the scores are.

    Raises:
        LabelError: There are no polygons, fewer than three seeds, or no decoder could be trained at all.
        Cancelled: The user stopped.
    """
    if not classes:
        raise LabelError("There are no polygons to draw a learning curve from. Label some first.")
    if len(set(seeds)) < 3:
        raise LabelError("A learning curve needs three different seeds or more: one draw says nothing about another.")
    ids = sorted(classes)
    names = [classes[number] for number in ids]
    most = max(names.count(name) for name in set(names))
    # more than there are would be all, several times over
    steps = schedule(most) if sizes is None else tuple(sorted({min(size, most) for size in sizes}))
    draws = {seed: nested_draws(names, steps, seed) for seed in seeds}
    found: dict[tuple[int, int], Judgement] = {}
    reason: LabelError | None = None
    # All draws of a size before the next one: a curve that is stopped, or watched, has its spread from the start.
    for column, size in enumerate(steps):
        for row, seed in enumerate(seeds):
            if context is not None:
                done = column * len(seeds) + row
                text = f"Training on {counted(size, 'polygon')} of each class, draw {row + 1} of {len(seeds)}"
                context.stoppable(Progress(text, done / (len(steps) * len(seeds))))
            try:
                found[row, column] = train_and_judge(tuple(ids[place] for place in draws[seed][column]), seed)
            except LabelError as error:
                reason = error
    if not found:
        raise LabelError(f"No number of polygons was enough to train a decoder. {reason}")
    return _gathered(found, steps, tuple(seeds), score_name)


def answer(sizes: Sequence[int], scores: Numbers, score_name: str = "mean IoU") -> str:
    """Say whether more labels would help.

    A line through the last sizes, over the logarithm of the number and with a height of its own for each draw, gives
    the gain for twice the labels; the spread around it gives the 95 % interval (Student's t).

    Args:
        sizes: (N,) polygons of each class.
        scores: (S, N), NaN where there is none.
        score_name: What the scores are.
    """
    fitted = _gain(np.log2(np.array(sizes, dtype=np.float64))[-LAST:], scores[:, -LAST:])
    if fitted is None:
        return "Whether more labels would help cannot be told: there are too few numbers of polygons to compare."
    gain, margin = fitted
    low, high = gain - margin, gain + margin
    range_ = f"{gain:+.2f} (95 % interval {low:+.2f} to {high:+.2f})"
    last = scores[:, -1][~np.isnan(scores[:, -1])]
    if low > 0 and gain >= WORTH:
        reach = f" Twice as many may reach about {min(1.0, float(last.mean()) + gain):.2f}." if len(last) else ""
        return f"Yes: each doubling of the labels has lately changed {score_name} by {range_}.{reach}"
    if high < 0:
        return (
            f"No: with twice the labels {score_name} has lately changed by {range_}. Look whether the polygons "
            "contradict each other."
        )
    if high < 2 * WORTH:
        return (
            f"Hardly: twice the labels have lately changed {score_name} by {range_}. Another image model, or labels of "
            "what is mistaken, may help more."
        )
    return (
        f"Not certain: twice the labels have lately changed {score_name} by {range_}, and the draws differ as much. "
        "More draws, or more ground to judge on, would tell."
    )


def _gain(doublings: Numbers, scores: Numbers) -> tuple[float, float] | None:
    """Gain for one doubling and the half width of its 95 % interval; None where there are too few points."""
    there = ~np.isnan(scores)
    there[there.sum(axis=1) < 2] = False
    free = int(there.sum()) - int(there.any(axis=1).sum()) - 1
    if free < 1:
        return None
    count = np.maximum(there.sum(axis=1, keepdims=True), 1)
    across = np.where(there, doublings - (there * doublings).sum(1, keepdims=True) / count, 0.0)
    filled = np.where(there, scores, 0.0)
    up = np.where(there, filled - filled.sum(1, keepdims=True) / count, 0.0)
    spread = float((across**2).sum())
    slope = float((across * up).sum()) / spread
    error = math.sqrt(float(((up - slope * across) ** 2).sum()) / free / spread)
    return slope, float(student.ppf(0.975, free)) * error


def _gathered(
    found: Mapping[tuple[int, int], Judgement], sizes: tuple[int, ...], seeds: tuple[int, ...], score_name: str
) -> LearningCurve:
    scores = np.full((len(seeds), len(sizes)), np.nan)
    classes: dict[str, Numbers] = {}
    for place, judgement in found.items():
        if not isinstance(judgement, Mapping):
            scores[place] = judgement
            continue
        for name, value in judgement.items():
            values = classes.setdefault(name, np.full(scores.shape, np.nan))
            values[place] = np.nan if value is None else value
        known = [value for value in judgement.values() if value is not None]
        scores[place] = sum(known) / len(known) if known else np.nan
    return LearningCurve(sizes, seeds, scores, classes, score_name)


def _listed(values: Numbers) -> list[list[float | None]]:
    return [[None if math.isnan(value) else float(value) for value in row] for row in values]
