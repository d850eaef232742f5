"""Where polygons were cut along a meridian, as at 180 degrees, so that the same line borders them on both sides.

Such a cut is a line of the map, and no border on the ground.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyproj
from numpy.typing import NDArray

from .plane import FloatArray, LonLat

#: Decimals of a degree to which longitudes are the same, 6 cm on Mars: so much lies between what versions of PROJ make
#: of them.
_DECIMALS = 6


def slits_m(rings: Sequence[LonLat], geod: pyproj.Geod) -> float:
    """Metres that the rings of one shape run along cuts, which both sides of each have.

    Args:
        rings: Geodetic longitudes and latitudes, holes among them, all with the ground on the same hand; longitudes
            may go on beyond 180.
        geod: Of the body.
    """
    lon, start, end = _along_meridians(rings)
    found = 0.0
    for meridian in np.unique(lon):
        here = lon == meridian
        found += _shared(start[here], end[here], geod)
    return 2 * found


def may_have_slits(rings: Sequence[LonLat]) -> bool:
    """Whether a shape has several rings, or one that comes back to its own meridian from the other side."""
    return len(rings) > 1 or any(np.ptp(lon) > 360.0 - 10.0**-_DECIMALS for lon, _ in rings)


def _along_meridians(rings: Sequence[LonLat]) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Longitude (0 to 360), first and last latitude of edges that run north or south."""
    found = []
    for lon, lat in rings:
        turned = np.round(lon % 360.0, _DECIMALS) % 360.0
        along = (turned[1:] == turned[:-1]) & (lat[1:] != lat[:-1])
        found.append(np.stack([turned[1:][along], lat[:-1][along], lat[1:][along]]))
    lon, start, end = np.concatenate(found, axis=1)
    return lon, start, end


def _shared(start: FloatArray, end: FloatArray, geod: pyproj.Geod) -> float:
    """Metres of one meridian that edges run along to the north and to the south."""
    north = end > start
    if north.all() or not north.any():
        return 0.0
    breaks = np.unique(np.concatenate([start, end]))
    ways = [_covering(breaks, np.sort(np.stack([start[way], end[way]]), axis=0)) for way in (north, ~north)]
    both = np.minimum(*ways)
    level = np.zeros(len(breaks) - 1)
    _, _, lengths = geod.inv(level, breaks[:-1], level, breaks[1:])
    return float(np.sum(both * np.asarray(lengths)))


def _covering(breaks: FloatArray, edges: FloatArray) -> NDArray[np.int64]:
    """How many of the edges (2, n) lie over each stretch between neighbouring breaks."""
    steps = np.zeros(len(breaks), dtype=np.int64)
    np.add.at(steps, np.searchsorted(breaks, edges[0]), 1)
    np.add.at(steps, np.searchsorted(breaks, edges[1]), -1)
    return np.cumsum(steps)[:-1]
