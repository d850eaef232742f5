"""Each landform once, though several windows and levels have shown it: best first, in a sweep from top to bottom.

Of outlines that show one landform the best rated stays, as if all were
looked at in one order; but an outline needs only those that it meets, so that a band of the extent is held in memory
and not all of it. An outline is settled once everything that it may meet was read, and all better rated ones that it
meets are settled.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np
import shapely
from numpy.typing import NDArray

from ..segmenting.duplicates import same_landform

About = TypeVar("About")

#: An outline holds several landforms when these fill at least this share of it, each having at least this share of its
#: own area inside, and overlap each other by no more than this share of the smaller one.
_FILLED, _INSIDE, _APART = 0.7, 0.85, 0.2
#: A part of several has at least this share of the whole: a small crater on the rim is no half of it.
_PART = 0.15
#: An outline has a waist where it falls into parts that have at least this share of what is left of it, once so much of
#: the radius of a circle of its area is taken away along its border; two landforms in one have.
_LOBE, _WORN = 0.2, 0.35
#: Rough outlines that share more (IoU) with a better one show the same landform.
_ROUGHLY = 0.35
#: Outlines whose bounds overlap more (IoU), one mostly in the other, show one landform: a shadow and its crater.
_BOUNDS = 0.7


@dataclass(frozen=True)
class Outline(Generic[About]):
    """An outline that was found.

    Attributes:
        shape: Polygon in the raster's CRS.
        rank: The best goes first.
        number: Its own, in the order of windows; decides between equal ranks.
        top, bottom: Between which native rows it lies.
        about: What else is known of it, for who gets it back.
        rough: Its border is roughly known, so that a better one that shares much of it shows the same landform.
        whole: The shape in one piece, where the border of a map all around a body cuts it.
    """

    shape: shapely.Geometry
    rank: float
    number: int
    top: float
    bottom: float
    about: About
    rough: bool = False
    whole: shapely.Geometry | None = None


@dataclass(frozen=True)
class Settled(Generic[About]):
    """An outline that is a landform's only one.

    Attributes:
        outline: Itself.
        merged: It seems to hold several landforms in one, which were not found by themselves.
        is_sum: It holds several landforms that were found by themselves.
    """

    outline: Outline[About]
    merged: bool
    is_sum: bool


def each_once(batches: Iterable[tuple[float, Sequence[Outline[About]]]]) -> Iterator[Settled[About]]:
    """Sort out the outlines that show a landform once more.

    Args:
        batches: Outlines, and the row above which no later batch has any; rows grow.

    Yields:
        Those that stay, as they are settled.
    """
    band: _Band[About] = _Band()
    for above, outlines in batches:
        band.add(outlines)
        yield from band.settle(above)
    yield from band.settle(np.inf)


class _Band(Generic[About]):
    """The outlines that are not done with."""

    def __init__(self) -> None:
        self._held: list[Outline[About]] = []
        self._stays: dict[int, bool] = {}
        self._told: set[int] = set()

    def add(self, outlines: Sequence[Outline[About]]) -> None:
        self._held += outlines

    def settle(self, above: float) -> Iterator[Settled[About]]:
        """Those that can be told when no later outline begins above a row; what nobody needs any more is let go."""
        held = sorted(self._held, key=lambda outline: (-outline.rank, outline.number))
        if not held:
            return
        shapes = np.array([outline.shape for outline in held], dtype=object)
        meets = _meetings(shapes)
        known = np.array([outline.bottom < above for outline in held])
        stays = [self._stays.get(outline.number) for outline in held]
        for index, outline in enumerate(held):
            if stays[index] is None and known[index]:
                stays[index] = _stays(index, held, meets[index], stays)
                if stays[index] is not None:
                    self._stays[outline.number] = bool(stays[index])
        ready = [
            known[index] and stays[index] is not None and all(stays[other] is not None for other in meets[index])
            for index in range(len(held))
        ]
        for index, outline in enumerate(held):
            if ready[index] and stays[index] and outline.number not in self._told:
                self._told.add(outline.number)
                yield _told(index, held, [other for other in meets[index] if stays[other]])
        # one that is told is still asked by those that it meets until these are told as well
        done = [ready[index] and all(ready[other] for other in meets[index]) for index in range(len(held))]
        for index, outline in enumerate(held):
            if done[index]:
                self._stays.pop(outline.number, None)
                self._told.discard(outline.number)
        self._held = [outline for index, outline in enumerate(held) if not done[index]]


def _meetings(shapes: NDArray[np.object_]) -> list[list[int]]:
    """Which outlines each one meets."""
    found: list[list[int]] = [[] for _ in shapes]
    first, second = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    for one, other in zip(first.tolist(), second.tolist(), strict=True):
        if one != other:
            found[one].append(other)
    return found


def _stays(
    index: int, held: Sequence[Outline[About]], meets: Sequence[int], stays: Sequence[bool | None]
) -> bool | None:
    """Whether an outline stays; None while it is not known of a better one that it meets."""
    own = held[index]
    better = sorted(other for other in meets if other < index)
    if any(stays[other] and _show_one(held[other].shape, own.shape, own.rough) for other in better):
        return False
    open_ones = [other for other in better if stays[other] is None]
    return None if any(_show_one(held[other].shape, own.shape, own.rough) for other in open_ones) else True


def _show_one(one: shapely.Geometry, other: shapely.Geometry, rough: bool) -> bool:
    """Whether two outlines show one landform."""
    if same_landform(one, other):
        return True
    inside = one.intersection(other).area
    if rough and inside > _ROUGHLY * (one.area + other.area - inside):
        return True
    boxes = shapely.box(*one.bounds), shapely.box(*other.bounds)
    shared = boxes[0].intersection(boxes[1]).area
    if shared <= _BOUNDS * (boxes[0].area + boxes[1].area - shared):
        return False
    return bool(inside >= _INSIDE * min(one.area, other.area))


def _has_waist(shape: shapely.Geometry) -> bool:
    worn = shape.buffer(-_WORN * np.sqrt(shape.area / np.pi), 4)
    parts = [part.area for part in getattr(worn, "geoms", [worn])]
    return sum(part >= _LOBE * worn.area for part in parts) > 1 and worn.area > 0


def _told(index: int, held: Sequence[Outline[About]], beside: Sequence[int]) -> Settled[About]:
    """What is told of an outline that stays, from those that stay and meet it."""
    shape = held[index].shape
    parts = []
    for other in sorted(beside, key=lambda number: held[number].number):
        part = held[other].shape
        if _PART * shape.area <= part.area < shape.area and part.intersection(shape).area >= _INSIDE * part.area:
            parts.append(part)
    apart: list[shapely.Geometry] = []
    for part in sorted(parts, key=lambda part: -part.area):
        if all(part.intersection(other).area <= _APART * part.area for other in apart):
            apart.append(part)
    filled = sum(part.intersection(shape).area for part in apart)
    is_sum = len(apart) > 1 and filled >= _FILLED * shape.area
    whole = held[index].whole
    return Settled(held[index], not is_sum and _has_waist(shape if whole is None else whole), is_sum)
