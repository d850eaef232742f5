"""Which places lie on a raster, on whichever turn of longitude they are counted."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..crs.seam import turn_of
from ..raster.source import RasterSource

#: Pixels by which rounding may put a place beside a raster's border.
_ROUNDING = 1e-6


def places_on(source: RasterSource, xs: Any, ys: Any) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Each x (N,) on the turn on which a raster counts, and whether that place lies on the raster or its border.

    Args:
        source: The raster.
        xs: Coordinates (N,) in its CRS; NaN and infinity lie nowhere.
        ys: The same.
    """
    xs, turn, (left, _, right, _) = np.asarray(xs, dtype=np.float64), turn_of(source.crs), source.ground.bounds
    with np.errstate(invalid="ignore"):
        if turn is not None:
            slack = _ROUNDING * abs(source.transform.a)
            away = (xs < left - slack) | (xs > right + slack)
            xs = np.where(away, left - slack + np.mod(xs - left + slack, turn), xs)
        columns, rows = source.pixels_of(xs, ys)
        across = (columns > -_ROUNDING) & (columns < source.width + _ROUNDING)
        return xs, np.asarray(across & (rows > -_ROUNDING) & (rows < source.height + _ROUNDING))
