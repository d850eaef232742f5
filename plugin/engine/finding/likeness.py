"""How like outlines are to landforms that were pointed out, without training.

An outline is a vector of what an encoder sees inside and around it. Likeness is the mean cosine between it and the
liked ones: a prototype of normalised vectors (as in Snell et al. 2017, arXiv:1703.05175, and for cosines Gidaris &
Komodakis 2018, arXiv:1804.09458). Where there are disliked ones it is multiplied by the probability that a plane
between the two gives, which is fitted by regularised least squares (Suykens & Vandewalle 1999, Neural Processing
Letters 9, 293) in no time, since there are few of them. Vectors are centred and scaled by those of all that was found,
so that what everything on this ground has in common counts for nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

Vectors = NDArray[np.floating]

#: Rating from which on an outline is likely what is looked for. Chosen on training ground.
LEAST_BY_LIKENESS = 0.62
#: What the mean cosine among liked ones is taken for where there is only one of them.
_USUAL = 0.35
#: How much shapes count beside what is seen.
_SHAPE = 0.15
#: Of the plane between liked and disliked ones: how much its slope costs, and the steepness of probabilities across it.
_RIDGE, _ACROSS = 1.0, 4.0
#: Differences in the logarithm of the elongation, and in circularity, that count as much as one unlikeness in shape;
#: more than so many count no more.
_SPREADS, _MOST = np.array([0.25, 0.1]), 3.0
#: Steepness and middle of what likeness is worth, as a share of that among the liked. Chosen on training ground.
_STEEP, _MIDDLE = 2.0, 0.3


@dataclass(frozen=True)
class Common:
    """What all outlines of a search have in common: mean and spread of each part of their vectors, (D,)."""

    mean: NDArray[np.float32]
    spread: NDArray[np.float32]

    @classmethod
    def of(cls, batches: Iterable[Vectors]) -> Common:
        """Of (n, D) vectors that come batch by batch.

        Raises:
            ValueError: There is no vector.
        """
        count, total, square = 0, None, None
        for batch in batches:
            if not len(batch):
                continue
            values = np.asarray(batch, dtype=np.float64)
            total = values.sum(0) if total is None else total + values.sum(0)
            square = (values**2).sum(0) if square is None else square + (values**2).sum(0)
            count += len(values)
        if total is None or square is None:
            raise ValueError("There is no vector to take a mean of.")
        mean = total / count
        spread = np.sqrt(np.maximum(square / count - mean**2, 0.0))
        return cls(mean.astype(np.float32), np.maximum(spread, 1e-6).astype(np.float32))

    def units(self, vectors: Vectors) -> NDArray[np.float32]:
        """(n, D) vectors, centred, scaled, and of length one."""
        scaled = (np.asarray(vectors, dtype=np.float32) - self.mean) / self.spread
        found: NDArray[np.float32] = scaled / np.maximum(np.linalg.norm(scaled, axis=1, keepdims=True), 1e-6)
        return found


@dataclass(frozen=True)
class Likeness:
    """What is looked for.

    Attributes:
        wanted: (D,) the mean of the liked ones.
        among: Mean cosine among the liked ones.
        shape: (2,) mean of their shapes, see :func:`shapes_of`.
        across: (D,) what points from the disliked to the liked ones; None where there are no disliked ones.
    """

    wanted: NDArray[np.float32]
    among: float
    shape: NDArray[np.float64]
    across: NDArray[np.float32] | None = None

    @classmethod
    def to(cls, liked: Vectors, shapes: NDArray[np.float64], disliked: Vectors | None = None) -> Likeness:
        """Likeness to landforms.

        Args:
            liked: (k, D) units of :meth:`Common.units`, one at least.
            shapes: (k, 2) their shapes.
            disliked: (m, D) units of what is not looked for.
        """
        count = len(liked)
        mean = np.asarray(liked, dtype=np.float32).mean(0)
        among = (count * float(mean @ mean) - 1.0) / (count - 1) if count > 1 else _USUAL
        across = None if disliked is None or not len(disliked) else _across(liked, disliked)
        return cls(mean, max(among, _USUAL / 2), shapes.mean(0), across)

    def of(self, units: Vectors, shapes: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n,) how probable it seems, 0 to 1, that each of (n, D) units with (n, 2) shapes is what is looked for."""
        seen = (units @ self.wanted) / self.among
        unlike = np.minimum(np.abs(shapes - self.shape) / _SPREADS, _MOST).sum(1)
        found: NDArray[np.float64] = 1.0 / (1.0 + np.exp(-_STEEP * (seen - _MIDDLE) + _SHAPE * unlike))
        if self.across is not None:
            found = found / (1.0 + np.exp(-_ACROSS * (units @ self.across)))
        return found


def _across(liked: Vectors, disliked: Vectors) -> NDArray[np.float32]:
    """(D,) what gives liked units 1 and disliked ones -1 by least squares; both kinds count as much as each other."""
    units = np.concatenate([liked, disliked]).astype(np.float64)
    wanted = np.concatenate([np.ones(len(liked)), -np.ones(len(disliked))])
    weights = np.where(wanted > 0, 0.5 / len(liked), 0.5 / len(disliked)) * len(units)
    slopes = np.linalg.solve(units @ units.T + np.diag(_RIDGE / weights), wanted)
    found: NDArray[np.float32] = (units.T @ slopes).astype(np.float32)
    return found


def shapes_of(areas: Vectors, perimeters: Vectors, sides: Vectors) -> NDArray[np.float64]:
    """(n, 2) logarithms of elongations, and circularities.

    Args:
        areas: (n,).
        perimeters: (n,).
        sides: (n, 2) of the smallest rectangle around each.
    """
    long, short = sides.max(1), np.maximum(sides.min(1), 1e-12)
    return np.column_stack([np.log(long / short), 4 * np.pi * areas / np.maximum(perimeters, 1e-12) ** 2])


def outlines_shapes(shapes: NDArray[np.object_]) -> NDArray[np.float64]:
    """(n, 2) what likeness knows of the shapes of (n,) polygons, see :func:`shapes_of`."""
    around = shapely.minimum_rotated_rectangle(shapes)
    sides = np.zeros((len(shapes), 2))
    for number, rectangle in enumerate(around):
        if rectangle.geom_type == "Polygon":
            sides[number] = np.linalg.norm(np.diff(shapely.get_coordinates(rectangle)[:3], axis=0), axis=1)
    return shapes_of(shapely.area(shapes), shapely.length(shapes), np.maximum(sides, 1e-9))
