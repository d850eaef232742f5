"""Circles and ellipses on a body, and how they are drawn."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import pyproj
import shapely
from shapely.geometry import Polygon

from ..crs.crs import from_lonlat, x_per_degree
from ..raster.ground import geod_of
from .globe import filled, goes_around
from .plane import LonLat, from_azimuthal, own_latitude


@dataclass(frozen=True)
class RimFit:
    """A circle or an ellipse on a body.

    Attributes:
        shape: "circle" or "ellipse".
        lon: Longitude of the centre in degrees, positive east, close to the outline's own longitudes.
        lat: Geodetic latitude of the centre in degrees.
        major_m: Long diameter along geodesics.
        minor_m: Short diameter; that of a circle is the same.
        azimuth_deg: Of the long axis, clockwise from north, 0 to 180; 0 for a circle.
        residual_m: Root mean square of the rim's distances from the curve.
    """

    shape: str
    lon: float
    lat: float
    major_m: float
    minor_m: float
    azimuth_deg: float
    residual_m: float

    @property
    def diameter_m(self) -> float:
        """Diameter; of an ellipse the geometric mean of its two."""
        return math.sqrt(self.major_m * self.minor_m)


def rim_places(fit: RimFit, geod: pyproj.Geod, corners: int = 360) -> LonLat:
    """Geodetic longitudes (-180 to 180) and latitudes along the fitted curve, ``(corners,)`` each."""
    turn = np.linspace(0.0, 2 * math.pi, corners, endpoint=False)
    along, across = fit.major_m / 2 * np.cos(turn), fit.minor_m / 2 * np.sin(turn)
    # East and north of the centre: the long axis points to the azimuth.
    azimuth = math.radians(fit.azimuth_deg)
    east = along * math.sin(azimuth) + across * math.cos(azimuth)
    north = along * math.cos(azimuth) - across * math.sin(azimuth)
    return from_azimuthal(geod, fit.lon, fit.lat, np.column_stack([east, north]))


def rim_outline(fit: RimFit, crs: pyproj.CRS, corners: int = 360) -> Polygon:
    """The fitted curve as a polygon of a CRS on the same ellipsoid.

    In degrees and in cylindrical maps, longitudes go on beyond the seam, so that the polygon is in one piece; around a
    pole it goes all the way round the map and along its border, where the pole is a line.
    """
    geod = geod_of(crs)
    assert geod is not None
    lons, lats = rim_places(fit, geod, corners)
    closed = np.unwrap(np.append(lons, lons[0]), period=360.0)
    if not goes_around(closed):
        lons = fit.lon + (lons - fit.lon + 180.0) % 360.0 - 180.0
    elif x_per_degree(crs) is not None:
        ground = filled(closed, np.append(lats, lats[0]), math.copysign(90.0, fit.lat))
        lons, lats = np.asarray(max(shapely.get_parts(ground), key=lambda part: part.area).exterior.coords)[:-1].T
    return Polygon(np.column_stack(from_lonlat(crs, lons, own_latitude(crs, lats))))
