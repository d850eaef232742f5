"""Messages about what a crater count misses, as a second count of the same ground tells it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

#: Doubts (see :data:`.counting.DOUBTS`) about the crater itself, whoever has found it; the others are about one count's
#: record of it.
DOUBTS_OF_THE_CRATER: Tuple[str, ...] = ("tiny", "cut off", "clustered")


@dataclass(frozen=True)
class SecondCrater:
    """A crater of a second count.

    Attributes:
        diameter_km: As the first count has it, where it is there too.
        is_in_first: Whether it is.
        doubts: What speaks against it in the second count.
        first_doubts: What speaks against it in the first one.
    """

    diameter_km: float
    is_in_first: bool = False
    doubts: Tuple[str, ...] = ()
    first_doubts: Tuple[str, ...] = ()


@dataclass(frozen=True)
class SecondCount:
    """Another count of the same ground, compared with the first.

    Attributes:
        craters: Those in the counted area.
        is_part: Whether all of them are features of the first count, as what a decoder has found is a part of what
            stands after a review. Then the first count is taken to be complete.
        notes: What a person should know about them.
    """

    craters: Tuple[SecondCrater, ...]
    is_part: bool = False
    notes: Tuple[str, ...] = ()


@dataclass(frozen=True)
class Share:
    """Share of all craters that a count has, and the ends of its 95 % interval."""

    share: float
    low: float
    high: float


@dataclass(frozen=True)
class SizeCompleteness:
    """How complete two counts are among craters of some sizes.

    Attributes:
        from_km: Smallest diameter.
        to_km: Diameter below which these are.
        first: Craters of the count.
        second: Craters of the other one.
        both: Craters of both.
        all: How many there are; None where it cannot be told.
        all_low: Where its 95 % interval begins.
        all_high: Where it ends; None where it has no end, since no crater is in both.
        of_first: Share of them in the count; None where it cannot be told.
        of_second: Share of them in the other one.
        together: Share of them in either.
    """

    from_km: float
    to_km: float
    first: int
    second: int
    both: int
    all: Optional[float] = None
    all_low: Optional[float] = None
    all_high: Optional[float] = None
    of_first: Optional[Share] = None
    of_second: Optional[Share] = None
    together: Optional[Share] = None


@dataclass(frozen=True)
class Completeness:
    """How complete a count is.

    Attributes:
        bins: By size, smallest first; only those with craters.
        from_smallest: Of all craters from the smallest diameter that counts on.
        is_part: Whether the second count is a part of the first, which is taken to be complete.
    """

    bins: Tuple[SizeCompleteness, ...]
    from_smallest: SizeCompleteness
    is_part: bool = False
