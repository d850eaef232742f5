"""Finishes outlines for the desktop."""

from __future__ import annotations

from ...protocol.messages.finishing import Finish, Finished
from ..jobs import JobContext


def finish(request: Finish, payload: bytes, context: JobContext) -> tuple[Finished, bytes]:
    """Answer ``finish``: the outline in the payload, beside its neighbours there, and its measures."""
    import shapely

    from ..crs.crs import parse_crs
    from ..polygons.attributes import plain
    from ..polygons.finish import finished
    from ..polygons.measures import measure
    from ..polygons.reading import geometry_of_bytes

    crs = parse_crs(request.crs_wkt) if request.crs_wkt else None
    lengths = len(payload) - sum(request.neighbours), *request.neighbours
    shapes: list[shapely.Geometry] = []
    start = 0
    for length in lengths:
        shapes.append(geometry_of_bytes(payload[start : start + length]))
        start += length
    outline = finished(shapes[0], crs, request.finishing, shapes[1:], request.gap_m)
    attributes, residual = plain(measure(outline.geometry, crs)), plain({"m": outline.residual_m})["m"]
    return Finished(attributes, residual), bytes(shapely.to_wkb(outline.geometry))
