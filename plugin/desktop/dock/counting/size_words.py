"""Ages and diameters in words, and where the axes of a plot of sizes begin and end."""

from __future__ import annotations

import math
from typing import Iterator, List, Optional, Tuple

from ....protocol.messages.counting import CraterAge, SizePlot
from ....protocol.messages.recapture import Completeness


def age_words(age: CraterAge) -> str:
    """An age with its errors."""
    unit, name = unit_of(age.age_ga)
    up, down = (age.high_ga - age.age_ga) / unit, (age.age_ga - age.low_ga) / unit
    return f"{age.age_ga / unit:.3g} +{up:.2g} −{down:.2g} {name}"


def unit_of(age_ga: float) -> Tuple[float, str]:
    """The unit in which an age is said, in billions of years, and its name."""
    for unit, name in ((1.0, "Ga"), (1e-3, "Ma"), (1e-6, "ka")):
        if age_ga >= unit:
            return unit, name
    return 1e-9, "a"


def size_words(kilometres: float) -> str:
    """A diameter."""
    return f"{kilometres:.3g} km" if kilometres >= 1 else f"{1000 * kilometres:.3g} m"


def span_of(plot: SizePlot) -> Tuple[Tuple[float, float], Tuple[float, float]]:
    """Logarithms where the axes begin and end: all points with their error bars, and some room."""
    sizes = [math.log10(d) for d in plot.d_km]
    lowest = [math.log10(max(y - error, 0.3 * y)) for y, error in zip(plot.y, plot.error)]
    highest = [math.log10(y + error) for y, error in zip(plot.y, plot.error)]
    return (min(sizes) - 0.25, max(sizes) + 0.25), (min(lowest) - 0.3, max(highest) + 0.8)


def span_with(span: Tuple[float, float], found: Optional[Completeness]) -> Tuple[float, float]:
    """An axis of diameters that holds the classes of the completeness too: the other count may have smaller craters."""
    if found is None or not found.bins:
        return span
    first, last = math.log10(found.bins[0].from_km), math.log10(found.bins[-1].to_km)
    return min(span[0], first - 0.05), max(span[1], last + 0.05)


def round_sizes(left: float, right: float) -> Iterator[float]:
    """Round diameters, the roundest first where there is room for few."""
    steps: List[int] = [1] if right - left > 3 else [1, 2, 5]
    for power in range(math.floor(left), math.ceil(right) + 1):
        for step in steps:
            if left <= math.log10(step) + power <= right:
                yield step * 10.0**power


def raised(number: int) -> str:
    """A whole number as an exponent."""
    return str(number).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
