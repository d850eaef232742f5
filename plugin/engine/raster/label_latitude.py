"""Rasters whose latitudes are of another kind than they are read as, or of a kind that nothing says."""

from __future__ import annotations

import math

import pyproj
import rasterio
from affine import Affine

from ...protocol.messages.rasters import RasterReference
from ..crs.bodies import body_of
from ..crs.conventions import contradiction, is_silent
from ..crs.crs import to_lonlat, written_crs
from .image import apply_affine
from .map_label import MapLabel
from .opening import file_crs

#: Kilometres off in the middle of an image from which on it is told.
_TOLD_KM = 0.1


def latitude_warnings(
    dataset: rasterio.DatasetReader,
    label: MapLabel,
    reference: RasterReference,
    crs: pyproj.CRS | None,
    transform: Affine,
) -> tuple[str, ...]:
    """What should be known of latitudes: a CRS has lost which they are, or never said, or the label means others.

    Args:
        dataset: The open raster.
        label: Its label.
        reference: May bring a CRS instead of the file's.
        crs: In which it is read.
        transform: Columns and rows to coordinates of the CRS.
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
    return () if crs is None or reference.crs_wkt else _on_a_sphere(dataset, label, crs, transform)


def _on_a_sphere(
    dataset: rasterio.DatasetReader, label: MapLabel, crs: pyproj.CRS, transform: Affine
) -> tuple[str, ...]:
    """A sentence where the label means planetographic latitudes of a flattened body, which GDAL puts on a sphere."""
    body = body_of(crs)
    if not label.planetographic or body is None or body.semi_major != body.semi_minor:
        return ()
    _, lat = to_lonlat(crs, *apply_affine(transform, dataset.width / 2, dataset.height / 2))
    placed = float(lat)
    meant = math.degrees(math.atan(label.flatness**2 * math.tan(math.radians(placed))))
    off = math.radians(abs(placed - meant)) * body.semi_major / 1e3
    if not off > _TOLD_KM:
        return ()
    return (
        f"The label says that latitudes are planetographic, but the image is placed on a sphere, as if they were "
        f"planetocentric: its middle lies at {placed:.2f}° here, while the label means {meant:.2f}°, {off:.1f} km "
        "away. Set a coordinate reference system with planetographic latitudes on the ellipsoid of the body.",
    )
