"""What the name of a column of a catalogue tells of the sizes in it."""

from __future__ import annotations

import re

#: Metres in the units of diameters.
UNITS = {"km": 1000.0, "m": 1.0}

_METRES = ("m", "metre", "metres", "meter", "meters")


def unit_told(column: str) -> str:
    """The unit that a name tells, as in diameter_km, DIAM_M or "D (m)"; empty where it tells none."""
    lower = column.lower()
    words = re.findall("[a-z]+", lower)
    if "kilomet" in lower or any(word.endswith("km") for word in words):
        return "km"
    return "m" if words and (words[-1] in _METRES or words[-1].endswith(("metres", "meters"))) else ""


def unit_of(column: str) -> str:
    """The unit that is taken for diameters of a column: catalogues mostly have kilometres where they tell none."""
    return unit_told(column) or "km"


def is_radius(column: str) -> bool:
    """Whether a name says that a column holds radii, as in radius_km."""
    return bool(re.search("radius|radii", column.lower())) and "diam" not in column.lower()
