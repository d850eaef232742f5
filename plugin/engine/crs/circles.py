"""Circles on bodies: their rims, and the boxes that hold them on a map."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pyproj
from numpy.typing import NDArray

from .seam import Bounds, turn_of

FloatArray = NDArray[np.float64]

#: Azimuths of the points of a rim.
_AZIMUTHS = np.radians(np.arange(0.0, 360.0, 5.0))


def rim_of(lon: float, lat: float, reach: float) -> tuple[FloatArray, FloatArray]:
    """Longitudes and latitudes (72,) in degrees along a circle on a sphere.

    Longitudes do not jump by 360 degrees unless a pole lies in the circle.

    Args:
        lon: Of its middle, in degrees.
        lat: The same; the middle may be a pole.
        reach: Its radius as an angle at the middle of the sphere, in radians.
    """
    here = math.radians(lat)
    across = np.sin(_AZIMUTHS) * math.sin(reach)
    along = math.cos(here) * math.cos(reach) - math.sin(here) * math.sin(reach) * np.cos(_AZIMUTHS)
    up = math.sin(here) * math.cos(reach) + math.cos(here) * math.sin(reach) * np.cos(_AZIMUTHS)
    return lon + np.degrees(np.arctan2(across, along)), np.degrees(np.arctan2(up, np.hypot(across, along)))


def holds_pole(lat: Any, reach: Any) -> Any:
    """Whether a pole lies within circles; ``lat`` in degrees and ``reach`` in radians, as in :func:`rim_of`."""
    return np.radians(np.abs(lat)) + reach > math.pi / 2


def box_around(xs: FloatArray, ys: FloatArray, middle: float, crs: pyproj.CRS | None) -> Bounds:
    """The box that holds a rim on a map, beside its middle: it reaches beyond the map where the rim does.

    Args:
        xs: The rim in the map's CRS, of which any part may lie on another turn of longitude.
        ys: The same.
        middle: x of the circle's middle, on the turn that is wanted.
        crs: Of the map.
    """
    turn = turn_of(crs)
    if turn is not None:
        xs = xs - turn * np.round((xs - middle) / turn)
    return float(xs.min()), float(ys.min()), float(xs.max()), float(ys.max())
