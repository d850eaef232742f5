"""Which outlines show one landform: its floor, its rim and the ground around it, from several clicks and scales."""

from __future__ import annotations

import math
from collections.abc import Sequence

import shapely
from shapely.geometry.base import BaseGeometry

from .candidates import overlap

#: Outlines are of one landform from this IoU on, as a landform counts as found from it on: neighbours overlap far less.
_SAME = 0.5

#: An outline lies in another one with at least this share of its area; rims are jagged, so that not all of it does.
_INSIDE = 0.9

#: A floor has more than this share of its rim's area; what is smaller in the middle is a landform of its own,
#: such as a younger crater or a central peak.
_SHARE = 1 / 3

#: A floor lies in the middle of its rim, as far as this share of its own size; a crater on a wall lies beside it.
_CONCENTRIC = 0.25


def distinct(outlines: Sequence[BaseGeometry]) -> list[int]:
    """Indices of the outlines that are not of a landform that an earlier one of them shows.

    Args:
        outlines: Valid polygons in one CRS, best first; it may be stretched, since only shares are compared.
    """
    tree = shapely.STRtree(outlines)
    kept: list[int] = []
    dropped: set[int] = set()
    for index, outline in enumerate(outlines):
        if index in dropped:
            continue
        kept.append(index)
        others = (int(other) for other in tree.query(outline, predicate="intersects") if other > index)
        dropped.update(other for other in others if same_landform(outline, outlines[other]))
    return kept


def same_landform(one: BaseGeometry, other: BaseGeometry) -> bool:
    """Whether two outlines are nearly the same, or one is nested in the middle of the other.

    Args:
        one: Valid polygon.
        other: In the same CRS; it may be stretched, since only shares are compared.
    """
    if overlap(one, other) > _SAME:
        return True
    small, large = sorted((one, other), key=lambda outline: outline.area)
    nested = small.intersection(large).area >= _INSIDE * small.area and small.area > _SHARE * large.area
    return nested and _offset(small, large) <= _CONCENTRIC


def _offset(small: BaseGeometry, large: BaseGeometry) -> float:
    """How far the centroid of one lies from that of the other, as a share of the small one's width and height."""
    left, bottom, right, top = small.bounds
    here, there = small.centroid, large.centroid
    return math.hypot((here.x - there.x) / (right - left), (here.y - there.y) / (top - bottom))
