"""Finishes outlines for the desktop."""

from __future__ import annotations

from ...protocol.messages.finishing import Finish, Finished
from ..jobs import JobContext


def finish(request: Finish, payload: bytes, context: JobContext) -> tuple[Finished, bytes]:
    """Answer ``finish``: the outline in the payload, and its measures."""
    import shapely

    from ..formats.crs import parse_crs
    from ..polygons.attributes import plain
    from ..polygons.finish import finished
    from ..polygons.measures import measure

    crs = parse_crs(request.crs_wkt) if request.crs_wkt else None
    outline = finished(shapely.from_wkb(payload), crs, request.finishing)
    attributes = plain(measure(outline.geometry, crs))
    return Finished(attributes, outline.residual_m), bytes(shapely.to_wkb(outline.geometry))
