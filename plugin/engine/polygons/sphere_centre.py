"""Centroids of polygons that are too wide for a plane: the mean direction of their ground on the sphere.

The integral of the directions over what a ring of great circles encloses is half the sum of the normals of its edges,
each as long as its edge (Brock 1975, "The centroid on the sphere"; it follows from Stokes' theorem).
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from .plane import FloatArray

#: Polygons that go further than this share of the body's radius are too wide for a plane; up to there the two centroids
#: are within a few thousandths of a degree of one another.
WIDE = 0.2

#: Ground whose directions cancel out to less than this, as a whole body's do, has no centroid.
_NOTHING = 1e-9


def ring_directions(lon: FloatArray, lat: FloatArray, edges: NDArray[np.int64], ring: NDArray[np.int64]) -> FloatArray:
    """Integrals of the directions over the insides of rings.

    Args:
        lon: (v,) longitudes without jumps, in degrees, of all corners, ring after ring.
        lat: Their latitudes.
        edges: Corners that have another one of their ring behind them.
        ring: (v,) ring of each corner, from 0 on.

    Returns:
        (r, 3) vectors in steradians. The inside of a ring that goes around a pole is taken to be the smaller one.
    """
    phi, lam = np.radians(lat), np.radians(lon)
    corners = np.column_stack([np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi)])
    one, other, of = corners[edges], corners[edges + 1], ring[edges]
    normal = np.cross(one, other)
    sine = np.linalg.norm(normal, axis=1)
    angle = np.arctan2(sine, (one * other).sum(axis=1))
    count = int(ring.max()) + 1 if len(ring) else 0

    def sums(values: FloatArray) -> FloatArray:
        return np.bincount(of, values, count).astype(np.float64)

    each = np.divide(angle, 2 * sine, out=np.full_like(angle, 0.5), where=sine > 0)[:, None] * normal
    found = np.column_stack([sums(axis) for axis in each.T])
    begins = np.flatnonzero(np.diff(ring, prepend=-1))
    x = lon - lon[begins][ring]
    turned = sums(x[edges] * lat[edges + 1] - x[edges + 1] * lat[edges])
    around = np.abs(sums(np.diff(lon)[edges])) > 180.0
    rim = np.column_stack([sums(axis * angle) for axis in (one + other).T])
    sign = np.where(around, (found * rim).sum(axis=1), turned)
    return np.asarray(found * np.where(sign < 0, -1.0, 1.0)[:, None])


def place_of(direction: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Longitudes and latitudes of (n, 3) directions, in degrees; NaN for those that are next to nothing."""
    x, y, z = direction.T
    across, size = np.hypot(x, y), np.linalg.norm(direction, axis=1)
    lon = np.where(across > _NOTHING * size, np.degrees(np.arctan2(y, x)), 0.0)
    lat = np.degrees(np.arctan2(z, across))
    return np.where(size > _NOTHING, lon, math.nan), np.where(size > _NOTHING, lat, math.nan)
