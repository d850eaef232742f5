"""Regions below a minimum area go to a neighbour, the smallest ones first."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt

from .thresholds import REST

Ints = npt.NDArray[np.int64]
Numbers = npt.NDArray[np.integer]
Floats = npt.NDArray[np.float64]

#: Regions between two looks at whether the user has stopped.
_LOOK_AFTER = 5000


class SmallRegions:
    """Merges small regions; memory grows with their number and borders, and with nothing else.

    Args:
        areas: (n,) area of each region, in any unit; changed. Region 0 is ground without data.
        values: (n,) class of each region; changed.
        pairs: (2, k) regions that touch, in any order; pairs of two large regions may be left out.
        lengths: (k,) cells along which they do.
        minimum: Smaller regions are merged.
    """

    def __init__(
        self, areas: Floats, values: npt.NDArray[np.uint8], pairs: Numbers, lengths: Numbers, minimum: float
    ) -> None:
        self._parents, self._areas, self._values, self._minimum = np.arange(len(areas)), areas, values, minimum
        small = areas < minimum
        small[0] = False
        numbers = np.flatnonzero(small)
        self._order = numbers[np.lexsort((numbers, areas[numbers]))]
        self._first_areas = areas[self._order]
        one, other = pairs
        ends, others = np.concatenate([one, other]), np.concatenate([other, one])
        own = small[ends] & (ends != others)
        ends, others, lengths = ends[own], others[own], np.concatenate([lengths, lengths])[own]
        by_end = np.argsort(ends, kind="stable")
        self._others, self._lengths = others[by_end], lengths[by_end]
        self._starts = np.searchsorted(ends[by_end], np.arange(len(areas) + 1))
        self._pushed: list[tuple[float, int]] = []
        #: Small regions that a small region has grown together from, where there are several.
        self._members: dict[int, list[int]] = {}

    @property
    def count(self) -> int:
        """How many regions were small to begin with."""
        return len(self._order)

    def merge(self, tell: Callable[[float], None]) -> Ints:
        """Merge each into the neighbour with which it shares most border; one without any gets no class.

        Of neighbours that share as much the larger one counts, of those as large the one with the lower number.

        Args:
            tell: Is told the share that is done; may raise to stop.

        Returns:
            (n,) the region that each has become a part of, which is itself for those that remain.
        """
        for done, (area, number) in enumerate(self._smallest_first()):
            if done % _LOOK_AFTER == 0:
                tell(min(1.0, done / max(1, self.count)))
            if self._parents[number] == number and area == self._areas[number]:
                self._merge(number)
        return _ends_of(self._parents)

    def _smallest_first(self) -> Iterator[tuple[float, int]]:
        for place, number in enumerate(self._order):
            entry = float(self._first_areas[place]), int(number)
            while self._pushed and self._pushed[0] < entry:
                yield heapq.heappop(self._pushed)
            yield entry
        while self._pushed:
            yield heapq.heappop(self._pushed)

    def _merge(self, number: int) -> None:
        around: dict[int, int] = {}
        for member in self._members.get(number, (number,)):
            for place in range(self._starts[member], self._starts[member + 1]):
                other = self._root(int(self._others[place]))
                if other != number:
                    around[other] = around.get(other, 0) + int(self._lengths[place])
        if not around:
            self._values[number] = REST
            return
        target = max(around, key=lambda other: (around[other], self._areas[other], -other))
        self._absorb(number, target)
        for other in around:
            # touching regions of one class are one region
            if other != target and self._values[other] == self._values[target]:
                self._absorb(other, target)
        if self._areas[target] < self._minimum:
            heapq.heappush(self._pushed, (float(self._areas[target]), target))

    def _absorb(self, number: int, target: int) -> None:
        self._parents[number] = target
        self._areas[target] += self._areas[number]
        members = self._members.pop(number, [number])
        if self._areas[target] < self._minimum:  # it is looked at again, with the borders of all that it consists of
            self._members.setdefault(target, [target]).extend(members)
        else:
            self._members.pop(target, None)

    def _root(self, number: int) -> int:
        parents = self._parents
        while parents[number] != number:
            parents[number] = parents[parents[number]]
            number = int(parents[number])
        return number


def _ends_of(parents: Ints) -> Ints:
    """(n,) where the way from each number to its parent and on ends."""
    while True:
        further = parents[parents]
        if np.array_equal(further, parents):
            return parents
        parents = further
