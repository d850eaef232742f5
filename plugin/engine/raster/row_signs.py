"""Rows of an image without a georeference: GDAL counts them down from zero, QGIS puts the same image below zero.

So an outline that was drawn in QGIS has y = -row, and the terminal's own have y = row. Files do not say which of the
two they hold, but no outline lies on the image both ways.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from affine import Affine
from shapely.geometry.base import BaseGeometry

from .source import RasterSource

_ROWS_DOWN, _ROWS_NEGATIVE = Affine.identity(), Affine.scale(1.0, -1.0)


def with_rows_of(source: RasterSource, shapes: Sequence[BaseGeometry]) -> list[BaseGeometry]:
    """Shapes without a CRS, with their rows counted as the raster counts them.

    Args:
        source: The raster; only where it has neither a CRS nor a georeference anything changes.
        shapes: All of one file, which counts rows in one way.
    """
    known = [shape for shape in shapes if not shape.is_empty]
    if source.crs is not None or source.transform not in (_ROWS_DOWN, _ROWS_NEGATIVE) or not known:
        return list(shapes)
    bounds = shapely.bounds(np.array(known, dtype=object))
    if source.transform.e * float(np.median(bounds[:, 1] + bounds[:, 3])) >= 0:
        return list(shapes)
    return [shapely.transform(shape, lambda xy: xy * (1.0, -1.0)) for shape in shapes]
