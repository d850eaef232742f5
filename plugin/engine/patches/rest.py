"""Ground that is none of the classes that a classifier of patches has learnt."""

from __future__ import annotations

from collections.abc import Iterable

#: Names of classes that stand for all other ground.
_REST = frozenset({"background", "other", "others", "rest", "none"})
#: Said where no class does, and cells without a class were not asked for.
EVERY_CELL = (
    "Every cell with data gets one of the classes that were learnt, whatever it shows, since none stands for other "
    "ground. Label cells of such ground too, as a class called other, or map with a least probability."
)


def has_rest(names: Iterable[str]) -> bool:
    """Whether one of the classes stands for all other ground, by its name."""
    return any(name.strip().casefold() in _REST for name in names)
