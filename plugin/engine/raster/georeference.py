"""Where a raster lies and how large its pixels are: known, or refused; never a number that stands for neither."""

from __future__ import annotations

import math

import numpy as np
import pyproj
import rasterio
from affine import Affine

from ...protocol.messages.rasters import RasterReference
from ..errors import RasterError
from .ground import ground_jacobian, pixel_metres

#: Places along each side at which the scale is looked for, the centre first: a map of a whole body has corners off it.
_SHARES = (0.5, 0.25, 0.75, 0.02, 0.98)


def transform_of(
    dataset: rasterio.DatasetReader, reference: RasterReference, crs: pyproj.CRS | None, name: str
) -> Affine:
    """Columns and rows to map coordinates; the override first, then the file's own.

    Raises:
        RasterError: It is degenerate, missing where there is a CRS, or replaced by ground control points or RPCs.
    """
    if reference.geotransform:
        transform = Affine.from_gdal(*reference.geotransform)
    else:
        transform = dataset.transform
        if transform == Affine.identity():  # which is what an image without any comes with
            _require_pixels_alone(dataset, crs, name)
    if not all(math.isfinite(value) for value in transform[:6]) or abs(transform.determinant) < 1e-30:
        raise RasterError(f"The geotransform of {name} is degenerate: georeference the file again.")
    return transform


def pixel_of(crs: pyproj.CRS | None, transform: Affine, width: int, height: int, name: str) -> float:
    """Side of a square of a pixel's ground area in the middle of a raster, in metres; without a CRS in map units.

    Raises:
        RasterError: The CRS does not tell: it lies on no body, or is not defined where the raster is.
    """
    if crs is None:
        a, b, _, d, e, _ = transform[:6]
        return pixel_metres(np.array([[a, b], [d, e]]))
    for down in _SHARES:
        for across in _SHARES:
            jacobian = ground_jacobian(crs, transform, width * across, height * down)
            if jacobian is not None and abs(np.linalg.det(jacobian)) > 0:
                return pixel_metres(jacobian)
    if crs.ellipsoid is None:
        raise RasterError(
            f"The coordinate reference system of {name} ({crs.name}) lies on no body, so that nothing can be measured "
            f"in it. Set that of its body in QGIS, or take it away to work in pixels."
        )
    raise RasterError(
        f"The coordinate reference system of {name} ({crs.name}) is not defined where the image lies, so that the size "
        f"of its pixels is not known. Set the right one in QGIS, or georeference the file again."
    )


def _require_pixels_alone(dataset: rasterio.DatasetReader, crs: pyproj.CRS | None, name: str) -> None:
    """Refuse a raster without a geotransform that lies somewhere all the same."""
    points, _ = dataset.gcps
    if points or dataset.rpcs is not None:
        by = "ground control points" if points else "rational polynomials (RPCs)"
        raise RasterError(
            f"{name} is located by {by} alone. Warp it to a map first (in QGIS: Raster, Projections, Warp), and take "
            f"what comes out."
        )
    if crs is not None:
        raise RasterError(
            f"{name} has a coordinate reference system but no geotransform, so that nobody knows where it lies and how "
            f"large its pixels are. Georeference it (in QGIS: Layer, Georeferencer), or take its coordinate reference "
            f"system away to work in pixels."
        )
