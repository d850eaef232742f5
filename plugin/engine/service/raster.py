"""Answers questions about rasters and about geometries on them."""

from __future__ import annotations

from ...protocol.codec import ProtocolError
from ...protocol.messages.annotating import DescribeRaster, Measure, Measured, RasterDescription
from ...protocol.messages.jobs import Convert, Converted
from ..jobs import JobContext


def describe(request: DescribeRaster, payload: bytes, context: JobContext) -> tuple[RasterDescription, bytes]:
    """Answer ``raster.describe``."""
    from ..raster.source import RasterSource

    with RasterSource.open(request.raster) as source:
        return source.describe(), b""


def convert(request: Convert, payload: bytes, context: JobContext) -> tuple[Converted, bytes]:
    """Answer ``convert``."""
    from ..formats.cog import convert as convert_raster

    return convert_raster(request, context), b""


def measure(request: Measure, payload: bytes, context: JobContext) -> tuple[Measured, bytes]:
    """Answer ``measure``."""
    from ..crs.crs import parse_crs
    from ..polygons.attributes import plain
    from ..polygons.measures import measure as measure_geometry
    from ..polygons.reading import geometry_of_bytes

    crs = parse_crs(request.crs_wkt) if request.crs_wkt else None
    if sum(request.lengths) != len(payload):
        raise ProtocolError(f"The lengths add up to {sum(request.lengths)} bytes, the payload has {len(payload)}.")
    attributes = []
    offset = 0
    for length in request.lengths:
        context.check()
        geometry = geometry_of_bytes(payload[offset : offset + length])
        attributes.append(plain(measure_geometry(geometry, crs, request.pixel_size)))
        offset += length
    return Measured(tuple(attributes)), b""
