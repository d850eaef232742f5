"""Labels that count longitudes west, which GDAL reads as if they counted east; CRSs that have lost what they mean."""

from __future__ import annotations

import json
import re

import pyproj
import rasterio
from affine import Affine
from rasterio.errors import RasterioError

from ...protocol.messages.rasters import RasterReference
from ..crs.conventions import contradiction, is_silent
from ..crs.crs import to_lonlat, written_crs
from .image import apply_affine
from .opening import crs_of, file_crs

#: Where GDAL keeps the labels, and what in them says that longitudes count west.
_WEST = {
    "json:ISIS3": r'"LongitudeDirection"\s*:\s*"PositiveWest"',
    "json:PDS": r'"POSITIVE_LONGITUDE_DIRECTION"\s*:\s*"WEST"',
}

#: Degrees within which two longitudes are one.
_SAME = 1e-6


def direction_warnings(dataset: rasterio.DatasetReader, crs: pyproj.CRS | None, transform: Affine) -> tuple[str, ...]:
    """What should be known of a raster of ISIS or PDS3 whose label counts longitudes west; nothing of any other.

    Eastings grow to the east in such maps too, so that GDAL's place is off by twice the central meridian alone. It is
    right where that is 0 or 180 degrees.

    Args:
        dataset: The open raster.
        crs: In which it is read; one that the user has set instead of the file's is believed.
        transform: Columns and rows to coordinates of the CRS.
    """
    if crs is None or not _counts_west(dataset):
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


def latitude_warnings(
    dataset: rasterio.DatasetReader, reference: RasterReference, crs: pyproj.CRS | None
) -> tuple[str, ...]:
    """What should be known of a CRS that has lost a part of its meaning, or never said it.

    Args:
        dataset: The open raster.
        reference: May bring a CRS instead of the file's.
        crs: In which it is read.
    """
    written = written_crs(reference.crs_wkt) if reference.crs_wkt else file_crs(dataset)
    lost = contradiction(written)
    if lost:
        return (lost,)
    if crs is not None and is_silent(crs):
        return (
            f"{crs.name} does not say which latitudes it holds: they are taken for planetocentric, as is the custom "
            "and as QGIS draws them. Where they are planetographic, say so.",
        )
    return ()


def _counts_west(dataset: rasterio.DatasetReader) -> bool:
    try:
        spaces = set(dataset.tag_namespaces()) & set(_WEST)
        # rasterio parts the JSON at its first colon
        labels = {space: json.dumps(dataset.tags(ns=space), ensure_ascii=False) for space in spaces}
    except RasterioError:
        return False
    return any(re.search(_WEST[space], re.sub(r'\\+"', '"', label), re.I) for space, label in labels.items())


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
