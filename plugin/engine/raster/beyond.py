"""Rasters in longitudes and latitudes that reach beyond what a body has of them."""

from __future__ import annotations

import numpy as np
import pyproj
from affine import Affine

from ..crs.conventions import is_in_angles
from ..crs.crs import to_lonlat
from .image import apply_affine


def beyond_warnings(crs: pyproj.CRS | None, transform: Affine, width: int, height: int) -> tuple[str, ...]:
    """What should be known of a raster that lies beyond a pole, or all around a body and on.

    A pixel more is no matter: where values stand for points, half a pixel lies beyond the outermost of them.

    Args:
        crs: In which it is read; only CRSs of longitudes and latitudes are looked at.
        transform: Columns and rows to coordinates of the CRS.
        width: Columns.
        height: Rows.
    """
    if not is_in_angles(crs):
        return ()
    columns, rows = np.array([0.0, width, width, 0.0, 1.0, 0.0]), np.array([0.0, 0.0, height, height, 0.0, 1.0])
    lon, lat = to_lonlat(crs, *apply_affine(transform, columns, rows))
    across, down = (float(np.abs(values[4:] - values[0]).max()) for values in (lon, lat))
    south, north, span = float(lat[:4].min()), float(lat[:4].max()), float(np.ptp(lon[:4]))
    found = []
    if north > 90.0 + down or south < -90.0 - down:
        found.append(
            f"The latitudes of this raster go from {south:.6g}° to {north:.6g}°, beyond a pole: check its coordinate "
            "reference system and its georeference."
        )
    if span > 360.0 + across:
        found.append(
            f"The longitudes of this raster span {span:.6g}°, more than once around the body: check its coordinate "
            "reference system and its georeference."
        )
    return tuple(found)
