"""Where places and boxes lie, on whichever turn of longitude they are counted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ...protocol.messages.annotating import Prompt
from ..crs.seam import turn_of
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
    xs, turn, (left, _, right, _) = np.asarray(xs, dtype=np.float64), turn_of(source.crs), source.ground.bounds
    with np.errstate(invalid="ignore"):
        if turn is not None:
            slack = _ROUNDING * abs(source.transform.a)
            away = (xs < left - slack) | (xs > right + slack)
            xs = np.where(away, left - slack + np.mod(xs - left + slack, turn), xs)
        columns, rows = source.pixels_of(xs, ys)
        across = (columns > -_ROUNDING) & (columns < source.width + _ROUNDING)
        return xs, np.asarray(across & (rows > -_ROUNDING) & (rows < source.height + _ROUNDING))


def in_order(prompt: Prompt, crs: pyproj.CRS | None) -> Prompt:
    """A prompt whose box has its sides in order.

    Degrees of longitude that go from a larger to a smaller number, by more than half a turn, go on across the border
    where they begin again: 173 to -173 is 173 to 187.

    Args:
        prompt: With any two opposite corners for a box.
        crs: Of its coordinates; None for columns and rows.
    """
    if prompt.box is None:
        return prompt
    x1, y1, x2, y2 = prompt.box
    turn = turn_of(crs) if crs is not None and crs.is_geographic else None
    if turn is not None and x1 - x2 > turn / 2:
        x2 += turn
    return replace(prompt, box=(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)))
