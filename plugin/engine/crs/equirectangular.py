"""Equirectangular maps on the ellipsoids of planets, by a formula of our own, so that all versions of PROJ agree.

Maps of planets take the sphere's formula with the equatorial radius, as ISIS and GDAL write them and PROJ computed
until 9.6; PROJ 9.8 takes the ellipsoid's (the length of the meridian), and places 45 degrees of Mars 22.8 km away.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyproj
from numpy.typing import NDArray
from pyproj.enums import TransformDirection

FloatArray = NDArray[np.float64]

_METHODS = ("Equidistant Cylindrical", "Equidistant Cylindrical (Spherical)")
_PARALLEL, _MERIDIAN, _ORIGIN = (
    "Latitude of 1st standard parallel", "Longitude of natural origin", "Latitude of natural origin",
)  # fmt: skip


@dataclass(frozen=True)
class Equirectangular:
    """Between a map and the longitudes and latitudes of its own base, in the order and with the signs of their axes.

    Attributes:
        radius: Of the equator in metres.
        squared: Squared ratio of the axes where the base's latitudes are planetocentric; 1 for geodetic ones.
        parallel, meridian, origin: Standard parallel, central meridian and latitude of y = 0, in degrees.
        false_east, false_north: Coordinates of the origin, in metres.
        swapped, west: Whether the map's axes are northing first, or count west.
        base_swapped, base_west: The same of the base.
    """

    radius: float
    squared: float
    parallel: float
    meridian: float
    origin: float
    false_east: float
    false_north: float
    swapped: bool
    west: bool
    base_swapped: bool
    base_west: bool

    def transform(
        self, first: Any, second: Any, direction: TransformDirection = TransformDirection.FORWARD
    ) -> tuple[FloatArray, FloatArray]:
        """From the map to its base, or back, as pyproj does it; infinite where there is no place."""
        one, two = np.asarray(first, dtype=np.float64), np.asarray(second, dtype=np.float64)
        per_degree = np.radians(self.radius)
        across = per_degree * np.cos(np.radians(self.parallel))
        if direction == TransformDirection.FORWARD:
            x, y = (two, one) if self.swapped else (one, two)
            lon = _wrapped(self.meridian + ((-x if self.west else x) - self.false_east) / across)
            geodetic = self.origin + (y - self.false_north) / per_degree
            lat = np.where(np.abs(geodetic) <= 90 + 1e-9, _latitude(np.clip(geodetic, -90, 90), self.squared), np.inf)
            lon = np.where(np.isfinite(lat), -lon if self.base_west else lon, np.inf)
            return (lat, lon) if self.base_swapped else (lon, lat)
        lon, lat = (two, one) if self.base_swapped else (one, two)
        x = self.false_east + across * _wrapped((-lon if self.base_west else lon) - self.meridian)
        y = self.false_north + per_degree * (_latitude(lat, 1 / self.squared) - self.origin)
        x = -x if self.west else x
        return (y, x) if self.swapped else (x, y)


def equirectangular_of(crs: pyproj.CRS, axes: Any, base: Any, ratio: float) -> Equirectangular | None:
    """The map of a CRS; None for other projections, spheres, and what is not in degrees and metres.

    Args:
        crs: A projected CRS of another body than the Earth.
        axes: Order and signs of its axes, with the attributes of :class:`Equirectangular` and ``planetocentric``.
        base: The same of its base.
        ratio: Of the polar to the equatorial axis.
    """
    operation, ellipsoid = crs.coordinate_operation, crs.ellipsoid
    if operation is None or ellipsoid is None or ratio == 1.0 or operation.method_name not in _METHODS:
        return None
    values = {parameter.name: float(parameter.value) for parameter in operation.params}
    in_degrees = all(p.unit_name == "degree" for p in operation.params if "itude" in p.name)
    false = values.get("False easting", 0.0), values.get("False northing", 0.0)
    west_alike = axes.west == base.west and not (axes.west and (any(false) or values.get(_MERIDIAN, 0.0) % 180))
    if not in_degrees or not west_alike or base.degrees != 1.0 or crs.axis_info[0].unit_conversion_factor != 1.0:
        return None
    squared = ratio**2 if base.planetocentric else 1.0
    lines = values.get(_PARALLEL, 0.0), values.get(_MERIDIAN, 0.0), values.get(_ORIGIN, 0.0)
    radius = float(ellipsoid.semi_major_metre)
    return Equirectangular(radius, squared, *lines, *false, axes.swapped, axes.west, base.swapped, base.west)


def _wrapped(lon: FloatArray) -> FloatArray:
    """Between -180 and 180, both of which stay as they are."""
    return np.where(np.abs(lon) <= 180, lon, (lon + 180) % 360 - 180)


def _latitude(degrees: FloatArray, squared: float) -> FloatArray:
    if squared == 1.0:
        return degrees
    with np.errstate(invalid="ignore"):
        moved = np.degrees(np.arctan(np.tan(np.radians(degrees)) * squared))
    return np.where(np.abs(degrees) >= 90, degrees, moved)
