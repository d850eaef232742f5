"""The counted area in rings that programs read alike whether they take it for a map or for a sphere.

QGIS takes longitudes and latitudes for a plane with poles for lines; Craterstats 3.6.11 takes them for places on a
sphere, where a ring has no inside but its smaller side, and borders of a polygon may touch nowhere. A polygon around a
pole, or one that is wider than a hemisphere, has no ring that both understand. Such a polygon is opened along the
border of the map, and the widest are cut in eight, with gaps that are narrower than a crater is known.
"""

from __future__ import annotations

import math

import numpy as np
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry
from shapely.geometry.polygon import orient

from ...crs.bodies import body_of
from ...polygons.globe import fine_edges, geodetic_ring, goes_around, latitudes_between
from .counted_area import CountedArea, CountedPart

#: Half the width of the cuts, in degrees: 6 cm on Mars.
_CUT = 1e-6

#: Radius in degrees around a pole that is left out where polygons are cut: 6 m on Mars. Closer to the pole, both sides
#: of a cut would be the same place to a computer.
_POLE = 1e-4

#: Polygons that span more longitudes are cut.
_WIDEST = 170.0

#: Polygons around a pole that cover a larger share of the body are cut in eight.
_LARGEST = 0.3

#: New borders have a corner each so many degrees.
_PIECE_DEGREES = 1.0


def drawn_polygons(area: CountedArea) -> list[Polygon]:
    """The counted area in geodetic longitudes and latitudes on the body of the count, in degrees.

    Polygons that lie in the hole of another come before it; outer rings are counter-clockwise. Longitudes may go on
    beyond 180. Edges have so many corners that great circles may take their place, as Craterstats does.
    """
    return [polygon for part in area.parts for polygon in _drawn(part, area)]


def drawn_shape(ground: BaseGeometry, share: float) -> list[Polygon]:
    """A shape of the plane of longitudes and latitudes, cut.

    Args:
        ground: Between -180 and 180 degrees.
        share: Of the body, that it covers.
    """
    reach, top = 180.0 - _CUT, 90.0 - _POLE
    if share > _LARGEST:
        lefts, bottoms = (-180.0, -90.0, 0.0, 90.0), (-90.0, 0.0)
        boxes = [shapely.box(left, low, left + 90.0, low + 90.0) for left in lefts for low in bottoms]
        boxes = [shapely.intersection(box.buffer(-_CUT, join_style="mitre"), shapely.box(-reach, -top, reach, top))
                 for box in boxes]  # fmt: skip
    else:
        boxes = [shapely.box(-reach, -top, reach, top)]
    pieces = [part for box in boxes for part in shapely.get_parts(shapely.intersection(ground, box))]
    return [orient(shapely.segmentize(part, _PIECE_DEGREES)) for part in pieces if isinstance(part, Polygon)]


def _drawn(part: CountedPart, area: CountedArea) -> list[Polygon]:
    dense = fine_edges(part.shape, area.crs)
    rings = [geodetic_ring(ring, area.crs) for ring in (dense.exterior, *dense.interiors)]
    outer = rings[0][0]
    if goes_around(outer) or np.ptp(outer) > _WIDEST:
        body = body_of(area.body)
        assert body is not None
        return drawn_shape(part.ground, part.area_m2 / (4 * math.pi * body.semi_major * body.semi_minor))
    # Rings that start on either side of the border of the map, on one side of it.
    centre = outer.mean()
    placed = [
        np.column_stack([
            lon + 360.0 * np.round((centre - lon.mean()) / 360.0), latitudes_between(area.crs, area.body, lat)
        ])
        for lon, lat in rings
    ]  # fmt: skip
    return [orient(Polygon(placed[0], placed[1:]))]
