"""Answers questions about rasters and about geometries on them."""

from __future__ import annotations

import math
from typing import Any

from ...protocol.messages import DescribeRaster, JsonObject, Measure, Measured, ProtocolError, RasterDescription
from ..errors import CrsError
from ..jobs import JobContext


def describe(request: DescribeRaster, payload: bytes, context: JobContext) -> tuple[RasterDescription, bytes]:
    """Answer ``raster.describe``."""
    from ..raster.source import RasterSource

    with RasterSource.open(request.raster) as source:
        description = RasterDescription(
            width=source.width,
            height=source.height,
            bands=source.bands if isinstance(source.bands, int) else len(source.bands),
            dtype=str(source.dtype),
            crs_wkt=source.crs.to_wkt() if source.crs is not None else "",
            body=source.body.name if source.body is not None else "",
            pixel_m=float(source.pixel_m),
            stretch=source.stretch,
            geotransform=tuple(float(value) for value in source.transform.to_gdal()),
            warnings=tuple(source.warnings),
        )
    return description, b""


def measure(request: Measure, payload: bytes, context: JobContext) -> tuple[Measured, bytes]:
    """Answer ``measure``."""
    import pyproj
    import shapely

    from ..polygons.measures import measure as measure_geometry

    try:
        crs = pyproj.CRS.from_user_input(request.crs_wkt) if request.crs_wkt else None
    except pyproj.exceptions.CRSError as error:
        raise CrsError(
            "The layer's coordinate reference system cannot be read; set it in the layer properties."
        ) from error
    if sum(request.lengths) != len(payload):
        raise ProtocolError(f"The lengths add up to {sum(request.lengths)} bytes, the payload has {len(payload)}.")
    attributes = []
    offset = 0
    for length in request.lengths:
        context.check()
        geometry = shapely.from_wkb(payload[offset : offset + length])
        attributes.append(plain(measure_geometry(geometry, crs, request.pixel_size)))
        offset += length
    return Measured(tuple(attributes)), b""


def plain(attributes: dict[str, Any]) -> JsonObject:
    """Attributes as JSON knows them: Python numbers for numpy's, and nothing where there is no number."""
    values: JsonObject = {}
    for name, value in attributes.items():
        value = value.item() if hasattr(value, "item") else value
        values[name] = None if isinstance(value, float) and not math.isfinite(value) else value
    return values
