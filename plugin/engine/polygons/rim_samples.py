"""Places evenly along the outline of a landform, which stand for its rim.

A rim is fitted by its whole length, so that a side counts as one however many corners it was drawn with. Where an
outline turns gently, its corners are taken for places on a curve, as whoever digitises a rim sets them: between two of
them the rim is the arc that goes on with their neighbours, since straight edges would lie inside it and make a circle
of 36 corners a quarter of a percent too small. Where it turns sharply, or an edge is much longer than those beside it,
edges are straight.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .plane import FloatArray

IntArray = NDArray[np.intp]

#: Fewest and most places along an outline; between them as many as a power of two that its corners ask for.
FEWEST_PLACES, MOST_PLACES = 128, 1024

#: Turns up to that of a decagon belong to a curve, from that of an octagon on they are corners.
_CURVE, _CORNER = np.radians(36.0), np.radians(45.0)

#: An edge is a part of a curve up to this many times the longer one beside it; beyond the other, it is straight.
_ALIKE, _LONGER = 2.0, 3.0


def number_of_places(corners: int) -> int:
    """How many places an outline of so many corners is sampled at."""
    return int(min(max(FEWEST_PLACES, 1 << max(corners - 1, 0).bit_length()), MOST_PLACES))


def places_along(rings: FloatArray, corners: IntArray, count: int) -> FloatArray:
    """Places evenly along closed outlines in a plane.

    Args:
        rings: Corners (n, C + 1, 2), at least three in each, the first one repeated at the end and to the length of the
            longest.
        corners: How many each has, (n,), without the repeated one.
        count: Of places.

    Returns:
        Places, (n, count, 2).
    """
    steps = np.diff(rings, axis=1)
    lengths = np.hypot(steps[..., 0], steps[..., 1])
    halves = _half_angles(rings, steps, lengths, corners)
    along = np.concatenate([np.zeros((len(rings), 1)), np.cumsum(lengths, axis=1)], axis=1)
    whole = np.maximum(along[:, -1:], 1e-300)
    share = (np.arange(count) + 0.5) / count
    row = np.arange(len(rings))[:, None]
    # One search for all rows: each has its own unit on a common line.
    flat = np.searchsorted((along / whole + row).ravel(), (share + row).ravel(), side="right") - 1
    edge = np.minimum(flat.reshape(len(rings), count) - row * along.shape[1], corners[:, None] - 1)
    length, step, half = lengths[row, edge], steps[row, edge], halves[row, edge]
    part = np.clip((share * whole - along[row, edge]) / np.maximum(length, 1e-300), 0.0, 1.0)
    bulge = _bulge(part, half)[..., None]
    outwards = np.stack([step[..., 1], -step[..., 0]], axis=-1)
    return np.asarray(rings[row, edge] + part[..., None] * step + bulge * outwards)


def _bulge(part: FloatArray, half: FloatArray) -> FloatArray:
    """How far an arc of half an angle lies off its chord, at a part of the chord and in shares of its length."""
    sine = np.sin(half)
    off = part - 0.5
    return np.asarray((0.25 - off**2) * sine / (np.sqrt(0.25 - (off * sine) ** 2) + np.cos(half) / 2))


def _half_angles(rings: FloatArray, steps: FloatArray, lengths: FloatArray, corners: IntArray) -> FloatArray:
    """Half the angle of the arc over each edge (n, C), positive to the right of its direction; 0 where it is straight.

    A chord is seen from any place on the rest of its circle under half the angle of its arc, so that the corners before
    and behind an edge tell it, however unevenly they were set.
    """
    row, edge = np.arange(len(rings))[:, None], np.arange(lengths.shape[1])[None]
    last = corners[:, None] - 1
    before = np.where(edge == 0, last, np.minimum(edge, last + 1) - 1)
    behind = np.where(edge >= last, 0, edge + 1)
    start, end = rings[:, :-1], rings[:, 1:]
    first, fourth = start[row, before], end[row, behind]
    turn = _angle(steps[row, before], steps)
    at_start, at_end = _gentle(turn), _gentle(turn[row, behind])
    seen = at_start * _angle(start - first, end - first) + at_end * _angle(start - fourth, end - fourth)
    beside = np.maximum(lengths[row, before], lengths[row, behind])
    alike = np.clip((_LONGER * beside - lengths) / np.maximum((_LONGER - _ALIKE) * beside, 1e-300), 0.0, 1.0)
    return np.asarray(np.where(edge > last, 0.0, alike * seen / np.maximum(at_start + at_end, 1.0)))


def _gentle(turn: FloatArray) -> FloatArray:
    """1 where an outline turns as a curve does, 0 at corners, and in between."""
    return np.asarray(np.clip((_CORNER - np.abs(turn)) / (_CORNER - _CURVE), 0.0, 1.0))


def _angle(one: FloatArray, other: FloatArray) -> FloatArray:
    """From one direction to another, counted to the left, in radians."""
    cross = one[..., 0] * other[..., 1] - one[..., 1] * other[..., 0]
    return np.asarray(np.arctan2(cross, (one * other).sum(axis=-1)))
