"""What a count misses, told by a second count of the same ground: capture and recapture.

Of ``n1`` craters of one count and ``n2`` of another, made without knowledge of the first, ``m`` are the same. Where
both find a crater independently, there are about ``n1 n2 / m`` (Petersen 1896; Lincoln 1930); Chapman's estimator
``(n1 + 1)(n2 + 1) / (m + 1) - 1`` has less bias and needs no common crater (Chapman 1951, University of California
Publications in Statistics 1, 131-160). Craters that are hard to see for both make the estimate too small, so what it
says of completeness is the best case.

In a class of sizes, the 95 % interval holds all numbers of craters for which as few, and as many, common ones as there
are have more than 2.5 % of the hypergeometric distribution, as Clopper and Pearson (1934, Biometrika 26, 404-413) have
it for the binomial one: it covers the truth for few craters too, which the usual variance does not.

Over several classes the estimates are added, not the craters, since large craters are found more easily: one estimate
of all would be too small (Seber 1982, The Estimation of Animal Abundance, chapter 3). For that, narrow neighbouring
classes are joined until seven craters are common, which leaves hardly any bias (Robson and Regier 1964, Transactions of
the American Fisheries Society 93, 215-226), however wide the plotted classes are. The interval of the sum is log-normal
in the craters that nobody has found (Chao 1987, Biometrics 43, 783-791), with the variance of Seber (1970, Biometrics
26, 13-22).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence

import numpy as np
from scipy.special import gammaln

from ...protocol.messages.recapture import DOUBTS_OF_THE_CRATER, Completeness, SecondCount, Share, SizeCompleteness
from .bins import FloatArray, bin_edges, snapped

#: Standard deviations that hold 95 %, and what lies beyond at each end.
_TWO_SIGMA, _TAIL = 1.959964, 0.025
#: So many common craters leave hardly any bias.
_ENOUGH = 7
#: Classes of sizes where the count has none.
_USUAL_BINNING = "root-2"
#: Classes a decade whose estimates are added: within wider ones large craters are found more easily than small ones.
_PER_DECADE = 20

#: Craters of the count, of the other one, and of both.
Counts = tuple[int, int, int]


def completeness(
    diameters_km: Sequence[float],
    second: SecondCount,
    binning: str = _USUAL_BINNING,
    smallest_km: float = 0.0,
    left_out: frozenset[str] = frozenset(),
) -> Completeness | None:
    """How complete a count is by size, and from a diameter on.

    Args:
        diameters_km: Of its craters, without those that are left out.
        second: The second count.
        binning: The classes are those of the count; with "none" steps of the square root of two.
        smallest_km: Smallest diameter that counts, widened to the edge of its class; 0 for all.
        left_out: Doubts of the craters that the count leaves out. What is doubtful about the crater itself, such as its
            size, is left out of both counts; where a record is doubtful, the crater counts as missed by it.

    Returns:
        None where the second count has no craters.
    """
    about_crater = left_out & set(DOUBTS_OF_THE_CRATER)
    theirs = [one for one in second.craters if not about_crater & {*one.doubts, *one.first_doubts}]
    if not theirs or not diameters_km:
        return None
    is_both = np.array([one.is_in_first and not left_out & set(one.first_doubts) for one in theirs])
    sizes = [np.array(diameters_km), np.array([one.diameter_km for one in theirs])]
    sizes.append(sizes[1][is_both])
    binning = _USUAL_BINNING if binning == "none" else binning
    edges = bin_edges(binning, np.concatenate(sizes))
    numbers = np.array([np.histogram(values, edges)[0] for values in sizes]).T
    bins = [_of_class(low, high, counts, second.is_part) for low, high, counts in _rows(edges, numbers)]
    start = snapped(binning, smallest_km, math.inf)[0] if smallest_km > 0 else float(edges[0])
    fine = start * (1 - 1e-9) * 10 ** (np.arange(_steps(start, float(edges[-1])) + 1) / _PER_DECADE)
    fine_numbers = np.array([np.histogram(values, fine)[0] for values in sizes]).T
    total = _of_several(start, max(start, float(edges[-1])), fine_numbers, second.is_part)
    return Completeness(tuple(entry for entry in bins if entry.first or entry.second), total, second.is_part)


def _steps(low_km: float, high_km: float) -> int:
    return max(1, math.ceil(_PER_DECADE * math.log10(high_km / low_km)))


def _rows(edges: FloatArray, numbers: np.ndarray) -> Iterator[tuple[float, float, Counts]]:
    for low, high, (first, second, both) in zip(edges[:-1], edges[1:], numbers.tolist(), strict=True):
        yield float(low), float(high), (first, second, both)


def _of_class(low_km: float, high_km: float, counts: Counts, is_part: bool) -> SizeCompleteness:
    """Among craters of one class of sizes."""
    first, second, both = counts
    if is_part:
        return _reviewed(low_km, high_km, counts)
    if not first or not second:
        # Who has found none of those that are there has found no share of them; of the other nothing is known.
        none = Share(0.0, 0.0, 0.0)
        return SizeCompleteness(
            low_km, high_km, *counts, of_first=none if second else None, of_second=none if first else None
        )
    seen = first + second - both
    return _shared(low_km, high_km, counts, max(chapman(*counts), seen), *bounds(*counts))


def _of_several(low_km: float, high_km: float, numbers: np.ndarray, is_part: bool) -> SizeCompleteness:
    """Among craters of several classes, whose estimates are added."""
    whole: Counts = tuple(int(number) for number in numbers.sum(axis=0))  # type: ignore[assignment]
    if is_part or not whole[0] or not whole[1]:
        return _of_class(low_km, high_km, whole, is_part)
    parts = joined(numbers)
    if len(parts) == 1:
        return _of_class(low_km, high_km, parts[0], is_part)
    seen = whole[0] + whole[1] - whole[2]
    total = sum(max(chapman(*part), part[0] + part[1] - part[2]) for part in parts)
    unseen, variance = total - seen, sum(_variance(*part) for part in parts)
    low, high = float(seen), float(seen)
    if unseen > 0:
        factor = math.exp(_TWO_SIGMA * math.sqrt(math.log1p(variance / unseen**2)))
        low, high = seen + unseen / factor, seen + unseen * factor
    # Where both have nearly all, the variance says nothing; one estimate of all does.
    one = bounds(*whole)[1]
    return _shared(low_km, high_km, whole, total, low, None if one is None else max(high, one))


def joined(numbers: np.ndarray) -> list[Counts]:
    """Neighbouring classes, joined from the largest craters on until enough are common; the rest goes with the last.

    Args:
        numbers: (N, 3) counts by class, smallest craters first.
    """
    parts: list[np.ndarray] = []
    open_part = np.zeros(3, dtype=np.int64)
    for row in numbers[::-1]:
        open_part = open_part + row
        if open_part[2] >= _ENOUGH:
            parts.append(open_part)
            open_part = np.zeros(3, dtype=np.int64)
    if open_part.any():
        parts[-1:] = [open_part + (parts[-1] if parts else 0)]
    return [(int(first), int(second), int(both)) for first, second, both in parts]


def chapman(first: int, second: int, both: int) -> float:
    """Number of all craters."""
    return (first + 1) * (second + 1) / (both + 1) - 1


def _variance(first: int, second: int, both: int) -> float:
    """Of that number (Seber 1970)."""
    return (first + 1) * (second + 1) * (first - both) * (second - both) / ((both + 1) ** 2 * (both + 2))


def bounds(first: int, second: int, both: int) -> tuple[float, float | None]:
    """The 95 % interval of the number of all craters; its end is None where no crater is common.

    Args:
        first: Craters of one count, at least one.
        second: Craters of the other, at least one.
        both: Craters of both.
    """
    seen = first + second - both

    def few_common(number: int) -> bool:
        """Whether so many craters would share as few as these hardly ever: then there are more."""
        return _probability(number, first, second, max(0, first + second - number), both) <= _TAIL

    def many_common(number: int) -> bool:
        """Whether so many craters would share as many as these hardly ever: then there are less."""
        return _probability(number, first, second, both, min(first, second)) <= _TAIL

    low, beyond = seen, seen
    if few_common(seen):
        while few_common(beyond):
            low, beyond = beyond, 2 * beyond
        low = _first_where(lambda number: not few_common(number), low, beyond)
    if not both:
        return float(low), None
    high, beyond = low, 2 * low + 1
    while not many_common(beyond):
        high, beyond = beyond, 2 * beyond
    return float(low), float(_first_where(many_common, high, beyond) - 1)


def _first_where(holds: Callable[[int], bool], low: int, high: int) -> int:
    """The least number above ``low`` for which something holds that holds for ``high`` and all above."""
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high


def _probability(number: int, first: int, second: int, least: int, most: int) -> float:
    """That of ``number`` craters, of which one count has ``first`` and one ``second``, both share so many."""
    shared = np.arange(least, most + 1)
    logarithms = _choose(first, shared) + _choose(number - first, second - shared) - _choose(number, second)
    return float(np.exp(logarithms).sum())


def _choose(number: int, chosen: np.ndarray | int) -> np.ndarray:
    """Logarithms of binomial coefficients."""
    found = gammaln(number + 1.0) - gammaln(np.add(chosen, 1.0)) - gammaln(np.subtract(number, chosen) + 1.0)
    return np.asarray(found, dtype=np.float64)


def _shared(
    low_km: float, high_km: float, counts: Counts, total: float, low: float, high: float | None
) -> SizeCompleteness:
    """An entry whose shares follow from the number of all craters."""
    first, second, both = counts

    def share(number: int) -> Share:
        return Share(number / total, 0.0 if high is None else number / max(high, total), number / min(low, total))

    shares = share(first), share(second), share(first + second - both)
    return SizeCompleteness(low_km, high_km, *counts, total, low, high, *shares)


def _reviewed(low_km: float, high_km: float, counts: Counts) -> SizeCompleteness:
    """An entry where the first count is complete: how much of it the other has, by the interval of Wilson (1927)."""
    first, second, both = counts
    if not first:
        return SizeCompleteness(low_km, high_km, *counts)
    share, square = both / first, _TWO_SIGMA**2
    middle = (both + square / 2) / (first + square)
    reach = _TWO_SIGMA * math.sqrt(share * (1 - share) * first + square / 4) / (first + square)
    of_second = Share(share, max(middle - reach, 0.0), min(middle + reach, 1.0))
    return SizeCompleteness(low_km, high_km, *counts, float(first), of_second=of_second)
