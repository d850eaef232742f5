"""Where places and boxes lie, on whichever turn of longitude they are counted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ...protocol.messages.annotating import Prompt
from ..crs import seam
from ..raster.source import RasterSource

if TYPE_CHECKING:
    import pyproj

#: Pixels by which rounding may put a place beside a raster's border.
_ROUNDING = 1e-6


def places_on(source: RasterSource, xs: Any, ys: Any) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Each x (N,) on the turn on which a raster counts, and whether that place lies on the raster or its border.

    Args:
        source: The raster.
        xs: Coordinates (N,) in its CRS; NaN and infinity lie nowhere.
        ys: The same.
    """
    xs, turn, (left, _, right, _) = np.asarray(xs, dtype=np.float64), seam.turn_of(source.crs), source.ground.bounds
    with np.errstate(invalid="ignore"):
        if turn is not None:
            slack = _ROUNDING * abs(source.transform.a)
            away = (xs < left - slack) | (xs > right + slack)
            xs = np.where(away, left - slack + np.mod(xs - left + slack, turn), xs)
        columns, rows = source.pixels_of(xs, ys)
        across = (columns > -_ROUNDING) & (columns < source.width + _ROUNDING)
        return xs, np.asarray(across & (rows > -_ROUNDING) & (rows < source.height + _ROUNDING))


def in_order(prompt: Prompt, crs: pyproj.CRS | None) -> Prompt:
    """A prompt whose box has its sides in order, across the border where its degrees say so: :func:`.seam.in_order`.

    Args:
        prompt: With any two opposite corners for a box.
        crs: Of its coordinates; None for columns and rows.
    """
    return prompt if prompt.box is None else replace(prompt, box=seam.in_order(prompt.box, crs))
