"""Which classes a crater count takes where none is named: those that name craters, not parts or the lack of them."""

from __future__ import annotations

import re

#: Before "crater", these say that it is none; after it, that it is what craters leave or stand in.
_NONE = ("no", "not", "non", "without")
_BESIDE = (
    "chain", "chains", "cluster", "clusters", "deposit", "deposits", "ejecta", "field", "fields", "fill", "floor",
    "floors", "material", "ray", "rays", "terrain", "wall", "walls",
)  # fmt: skip


def names_craters(name: str) -> bool:
    """Whether a class is one of craters, as "crater", "Craters (fresh)" or "ghost crater"; not "crater ejecta"."""
    words = re.findall(r"[^\W\d_]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower())
    heads = [number for number, word in enumerate(words) if re.search(r"crater(s|lets?)?$", word)]
    if not heads or any(words[number].startswith("non") for number in heads):
        return False
    return not set(words[: heads[0]]) & set(_NONE) and not set(words[heads[0] + 1 :]) & set(_BESIDE)
