"""How much of a crater lies in the counted area.

The share of a crater on the boundary is the *linear* one: how far its diameter reaches into the area. It is what
Craterstats computes from Shapefiles and wants in its own files (github.com/ggmichael/craterstats, version 3.6.11,
``fractional_crater_transform``, after a suggestion by M. Kreslavsky), so that craters cut by a straight boundary count
as often, in the mean, as their centres lie inside. It follows from the share of the crater's area as if the boundary
were straight: a segment of that area has that height.
"""

from __future__ import annotations

import math

import numpy as np
import pyproj
import shapely
from scipy.optimize import brentq
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from ...polygons.globe import wrapped
from ...polygons.rim_curve import RimFit, rim_places
from ...raster.ground import geod_of
from .counted_area import CountedArea

#: The ground around a crater reaches this much beyond its rim, so that where it is cut off is of no effect.
_MARGIN = 1.05

#: Borders of that ground are cut into pieces of this many degrees before they become straight in the crater's plane.
_PIECE_DEGREES = 1.0

#: Shares of the area that differ less from nothing or all are rounding.
_ROUNDING = 1e-9


def linear_share(area_share: float) -> float:
    """Height, as a share of the diameter, of the segment of a circle that has a share of its area; both from 0 to 1."""
    if not _ROUNDING < area_share < 1.0 - _ROUNDING:
        return float(round(area_share))

    def difference(angle: float) -> float:
        return (angle - math.sin(angle)) / (2 * math.pi) - area_share

    return float((1.0 - math.cos(brentq(difference, 0.0, 2 * math.pi, xtol=1e-14) / 2)) / 2)


class AreaShare:
    """Tells which share of a crater lies in the counted area.

    Areas are taken in Lambert's azimuthal equal-area plane around the crater (Snyder 1987, pp. 182-190), so that the
    counted area may be as wide as the body.
    """

    def __init__(self, area: CountedArea) -> None:
        geod = geod_of(area.body)
        assert geod is not None
        self._geod = geod
        self._ground = shapely.union_all([part.ground for part in area.parts])
        shapely.prepare(self._ground)

    def of(self, fit: RimFit) -> float:
        """The linear share of a crater: 0 (outside) to 1 (inside)."""
        around = self._around(fit)
        if not self._ground.intersects(around):
            return 0.0
        if self._ground.contains(around):
            return 1.0
        plane = pyproj.Proj(proj="laea", lat_0=fit.lat, lon_0=fit.lon, a=self._geod.a, b=self._geod.b)
        circle = Polygon(np.column_stack(plane(*rim_places(fit, self._geod))))
        ground = shapely.segmentize(shapely.intersection(self._ground, around), _PIECE_DEGREES)
        inside = sum(
            _flat(plane, part).intersection(circle).area
            for part in shapely.get_parts(ground)
            if isinstance(part, Polygon)
        )
        return linear_share(min(float(inside / circle.area), 1.0))

    def _around(self, fit: RimFit) -> BaseGeometry:
        """A box of longitudes and latitudes around a crater."""
        # With the smallest radius of curvature that the body has anywhere, so that the angle is not too small.
        reach = math.degrees(_MARGIN * fit.major_m / 2 * self._geod.a / self._geod.b**2)
        south, north = fit.lat - reach, fit.lat + reach
        if north >= 90.0 or south <= -90.0:
            return shapely.box(-180.0, max(south, -90.0), 180.0, min(north, 90.0))
        wide = math.degrees(math.asin(math.sin(math.radians(reach)) / math.cos(math.radians(fit.lat))))
        return wrapped(shapely.box(fit.lon - wide, south, fit.lon + wide, north))


def _flat(plane: pyproj.Proj, shape: Polygon) -> BaseGeometry:
    moved = shapely.transform(shape, lambda xy: np.column_stack(plane(xy[:, 0], xy[:, 1])))
    return moved if moved.is_valid else shapely.make_valid(moved)
