"""Answers questions about rasters and about geometries on them."""

from __future__ import annotations

from typing import Any

from ...protocol.codec import ProtocolError
from ...protocol.messages.annotating import Measure, Measured
from ...protocol.messages.jobs import Convert, Converted
from ...protocol.messages.rasters import DescribeRaster, RasterDescription
from ..errors import RasterError
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
    drawn_on = _drawn_on(request)
    if sum(request.lengths) != len(payload):
        raise ProtocolError(f"The lengths add up to {sum(request.lengths)} bytes, the payload has {len(payload)}.")
    attributes = []
    offset = 0
    for length in request.lengths:
        context.check()
        geometry = geometry_of_bytes(payload[offset : offset + length])
        attributes.append({**plain(measure_geometry(geometry, crs, request.pixel_size)), **drawn_on})
        offset += length
    return Measured(tuple(attributes)), b""


def _drawn_on(request: Measure) -> dict[str, Any]:
    """What is known of shapes from the image that they were drawn on; nothing where it cannot be read."""
    from ..raster.source import RasterSource

    if request.raster is None:
        return {}
    try:
        with RasterSource.open(request.raster) as source:
            seen = (request.map_units_per_screen_pixel or 0.0) / source.pixel_size
            # Nobody draws finer than the screen shows, nor than the image does.
            confidence = source.pixel_m * max(1.0, seen)
            return {"source_image": source.name, "pixel_m": source.pixel_m, "location_confidence_m": confidence}
    except RasterError:
        return {}
