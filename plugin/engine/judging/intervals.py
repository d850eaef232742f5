"""How far a score may be off: 95 % intervals by a bootstrap over spatial blocks.

Neighbouring samples resemble each other, so a million of them on five blocks say little more than five blocks do.
Blocks are drawn with replacement, as many as there are, and the score is taken from the sum of their counts; the middle
95 % of such scores are the interval (percentile bootstrap, Efron and Tibshirani 1993, "An Introduction to the
Bootstrap", chapter 13; blocks as the unit after Künsch 1989, The Annals of Statistics 17, 1217). With few blocks such
intervals are rather too narrow than too wide.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

#: With fewer blocks there is no interval: so few draws of so few blocks say nothing.
MIN_BLOCKS = 5
RESAMPLES = 1000
LEVEL = 0.95
#: Numbers that are summed at once, about 64 MB.
_AT_ONCE = 8_000_000

Numbers = npt.NDArray[np.float64]


class Interval(NamedTuple):
    """Lower and upper end."""

    low: float
    high: float


def bootstrap(
    counts: npt.NDArray[np.number],
    score: Callable[[Numbers], Numbers],
    resamples: int = RESAMPLES,
    seed: int = 0,
    level: float = LEVEL,
) -> list[Interval | None]:
    """Intervals of scores that are taken from summed counts.

    To compare two decoders on the same blocks, stack their counts, (B, 2, ...), and let ``score`` take the difference.

    Args:
        counts: (B, ...) counts of each block, such as the matrices of :class:`.confusion.Judged`. Blocks without any
            count are left out.
        score: From sums (R, ...) to scores (R,) or (R, K), NaN where there is none.
        resamples: How often blocks are drawn.
        seed: The same seed draws the same blocks.
        level: Share of the drawn scores that the interval holds.

    Returns:
        One for each of the K scores. None where fewer than :data:`MIN_BLOCKS` blocks hold anything, or where more than
        one draw in ten has no score, because a class stands in so few blocks.
    """
    blocks = counts.reshape(len(counts), math.prod(counts.shape[1:])).astype(np.float64)
    blocks = blocks[blocks.any(axis=1)]
    if len(blocks) < MIN_BLOCKS:
        scores = np.full((1, *np.shape(score(np.zeros((1, *counts.shape[1:]))))[1:]), np.nan)
    else:
        scores = np.concatenate(_drawn(blocks, counts.shape[1:], score, resamples, seed))
    return [_middle(column, level) for column in scores.reshape(len(scores), -1).T]


def _drawn(
    blocks: Numbers, shape: tuple[int, ...], score: Callable[[Numbers], Numbers], resamples: int, seed: int
) -> list[Numbers]:
    random = np.random.default_rng(seed)
    step = max(1, _AT_ONCE // max(blocks.shape[1], len(blocks)))
    found = []
    for start in range(0, resamples, step):
        times = random.multinomial(
            len(blocks), np.full(len(blocks), 1 / len(blocks)), size=min(step, resamples - start)
        )
        found.append(score((times @ blocks).reshape(-1, *shape)))
    return found


def _middle(scores: Numbers, level: float) -> Interval | None:
    known = scores[np.isfinite(scores)]
    if not len(known) or len(known) < 0.9 * len(scores):
        return None
    low, high = np.quantile(known, [(1 - level) / 2, (1 + level) / 2])
    return Interval(float(low), float(high))
