"""Labels that count longitudes west, which GDAL reads as if they counted east."""

from __future__ import annotations

import pyproj
import rasterio
from affine import Affine

from ..crs.crs import to_lonlat
from .image import apply_affine
from .map_label import MapLabel
from .opening import crs_of

#: Degrees within which two longitudes are one.
_SAME = 1e-6


def direction_warnings(
    dataset: rasterio.DatasetReader, label: MapLabel, crs: pyproj.CRS | None, transform: Affine
) -> tuple[str, ...]:
    """What should be known of a raster whose label counts longitudes west; nothing of any other.

    Eastings grow to the east in such maps too, so that GDAL's place is off by twice the central meridian alone. It is
    right where that is 0 or 180 degrees.

    Args:
        dataset: The open raster.
        label: Its label.
        crs: In which it is read; one that the user has set instead of the file's is believed.
        transform: Columns and rows to coordinates of the CRS.
    """
    if crs is None or not label.counts_west:
        return ()
    meridian, own = _central_meridian(crs), _central_meridian(crs_of(dataset))
    if meridian is None or own is None or abs(meridian - own) > _SAME or _apart(2 * meridian) < _SAME:
        return ()
    lon, _ = to_lonlat(crs, *apply_affine(transform, dataset.width / 2, dataset.height / 2))
    placed, meant = float(lon) % 360, (float(lon) - 2 * meridian) % 360
    return (
        f"The label counts longitudes west, but the image is placed as if they counted east: its middle lies at "
        f"{placed:.2f}° E here, while the label means {meant:.2f}° E. Set a coordinate reference system whose central "
        f"meridian is {-meridian:g}° instead of {meridian:g}°.",
    )


def _central_meridian(crs: pyproj.CRS | None) -> float | None:
    """In degrees east; None for a CRS without one."""
    operation = None if crs is None or not crs.is_projected else crs.coordinate_operation
    for parameter in operation.params if operation else ():
        if parameter.name.lower() in ("longitude of natural origin", "longitude of origin", "central meridian"):
            return float(parameter.value)
    return None


def _apart(degrees: float) -> float:
    """How far a longitude is from 0, either way round."""
    return abs((degrees + 180) % 360 - 180)
