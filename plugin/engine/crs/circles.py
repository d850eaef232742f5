"""Circles on bodies: their rims, and the boxes that hold them on a map."""

from __future__ import annotations

import numpy as np
import pyproj
from numpy.typing import NDArray

from .seam import Bounds, turn_of

FloatArray = NDArray[np.float64]

#: Azimuths of the points of a rim, in degrees.
_AZIMUTHS = np.arange(0.0, 360.0, 5.0)

#: A rim whose outermost places to the left and right differ in height by more than this share of it is sheared; those
#: of a circle do by less, whose points are five degrees apart.
_SHEARED = 0.1

#: Of the points of a rim, every so many tell it on sheared ground: its width to half a percent.
_OF_RIM = 2


def rim_of(lon: float, lat: float, diameter: float, geod: pyproj.Geod) -> tuple[FloatArray, FloatArray]:
    """Longitudes and geodetic latitudes (72,) in degrees along a circle on a body.

    Longitudes do not jump by 360 degrees unless a pole lies in the circle.

    Args:
        lon: Of its middle, in degrees.
        lat: The same, geodetic; the middle may be a pole.
        diameter: In metres along the ground.
        geod: Geodesics of the body.
    """
    alike = np.ones_like(_AZIMUTHS)
    lons, lats, _ = geod.fwd(lon * alike, lat * alike, _AZIMUTHS, diameter / 2 * alike)
    return lon + (np.asarray(lons) - lon + 180.0) % 360.0 - 180.0, np.asarray(lats)


def holds_pole(lats: FloatArray, diameters: FloatArray, geod: pyproj.Geod) -> NDArray[np.bool_]:
    """Whether a pole lies within circles (N,); geodetic latitudes and metres, as in :func:`rim_of`."""
    lats, level = np.asarray(lats, dtype=np.float64), np.zeros(len(lats))
    _, _, away = geod.inv(level, lats, level, np.copysign(90.0, lats))
    return np.asarray(np.asarray(away) < np.asarray(diameters) / 2)


def is_sheared(xs: FloatArray, ys: FloatArray) -> bool:
    """Whether a map shears a rim, as a sinusoidal one far from its middle: it touches its box beside their middles."""
    high = [float(ys[pick]) for pick in (xs.argmin(), xs.argmax())]
    return abs(high[1] - high[0]) > _SHEARED * float(np.ptp(ys))


def places_around(xs: FloatArray, ys: FloatArray) -> tuple[tuple[float, float], ...]:
    """Places along a rim that the map shears, of which its bounds say too much; none where they hold it closely."""
    return tuple(zip(xs[::_OF_RIM].tolist(), ys[::_OF_RIM].tolist(), strict=True)) if is_sheared(xs, ys) else ()


def ellipse_in(box: Bounds) -> tuple[FloatArray, FloatArray]:
    """Places (72,) of the ellipse that touches a box in the middles of its sides, as landforms mostly do."""
    left, bottom, right, top = box
    turn = np.radians(_AZIMUTHS)
    across, along = (right - left) / 2 * np.sin(turn), (top - bottom) / 2 * np.cos(turn)
    return (left + right) / 2 + across, (bottom + top) / 2 + along


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
