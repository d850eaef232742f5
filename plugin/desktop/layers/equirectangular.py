"""Equirectangular maps on the ellipsoids of planets, by the formula that the engine has in ``crs/equirectangular.py``.

Versions of PROJ differ there by 22.8 km at 45 degrees of Mars, and QGIS and the engine may carry different ones.
"""

from __future__ import annotations

import math
from typing import Any, List, Optional, Tuple

from osgeo import osr

Points = List[Tuple[float, float]]


class Equirectangular:
    """One way between a map and its base; takes and gives points as :class:`osr.CoordinateTransformation` does.

    Args:
        own: The map, its axes as they are declared.
        base: Its base.
        into: To the map, not from it.
        swapped: Whether the map's axes are northing first, and the base's.
    """

    def __init__(self, own: Any, base: Any, into: bool, swapped: Tuple[bool, bool]) -> None:
        self._into, self._swapped = into, swapped
        self._west = tuple(_declares_west(crs) for crs in (own, base))
        self._metres = math.radians(own.GetSemiMajor())
        self._across = self._metres * math.cos(math.radians(own.GetProjParm("standard_parallel_1", 0.0)))
        self._meridian = own.GetProjParm("central_meridian", 0.0)
        self._origin = own.GetProjParm("latitude_of_origin", 0.0)
        self._false = own.GetProjParm("false_easting", 0.0), own.GetProjParm("false_northing", 0.0)
        centric = any("ocentric" in (base.GetAxisName(None, number) or "").lower() for number in range(2))
        self._squared = (base.GetSemiMinor() / base.GetSemiMajor()) ** 2 if centric else 1.0

    def TransformPoints(self, points: Points) -> Points:  # noqa: N802 - GDAL's name
        """Infinite where there is no place."""
        taken, given = self._swapped[::-1] if self._into else self._swapped
        moved = [
            (self._to_map if self._into else self._from_map)(*(point[::-1] if taken else point)) for point in points
        ]
        return [point[::-1] if given else point for point in moved]

    def _from_map(self, x: float, y: float) -> Tuple[float, float]:
        lon = _wrapped(self._meridian + ((-x if self._west[0] else x) - self._false[0]) / self._across)
        lat = self._origin + (y - self._false[1]) / self._metres
        if not abs(lat) <= 90 + 1e-9:
            return math.inf, math.inf
        return (-lon if self._west[1] else lon), _latitude(max(-90.0, min(90.0, lat)), self._squared)

    def _to_map(self, lon: float, lat: float) -> Tuple[float, float]:
        x = self._false[0] + self._across * _wrapped((-lon if self._west[1] else lon) - self._meridian)
        y = self._false[1] + self._metres * (_latitude(lat, 1 / self._squared) - self._origin)
        return (-x if self._west[0] else x), y


def equirectangular_ways(
    own: Any, base: Any, body: str, swapped: Tuple[bool, bool]
) -> Optional[Tuple[Equirectangular, Equirectangular]]:
    """From a map to its base, and back; None for other projections, spheres, the Earth, and other units."""
    flat = own.GetSemiMajor() != own.GetSemiMinor()
    if body == "Earth" or not flat or own.GetAttrValue("PROJECTION") != osr.SRS_PT_EQUIRECTANGULAR:
        return None
    west = _declares_west(own)
    shifted = own.GetProjParm("false_easting", 0.0) or own.GetProjParm("central_meridian", 0.0) % 180
    whole = own.GetLinearUnits() == 1.0 and math.isclose(math.degrees(base.GetAngularUnits()), 1.0, rel_tol=1e-12)
    if not whole or west != _declares_west(base) or (west and shifted):
        return None
    return Equirectangular(own, base, False, swapped), Equirectangular(own, base, True, swapped)


def _declares_west(crs: Any) -> bool:
    return osr.OAO_West in [crs.GetAxisOrientation(None, number) for number in range(2)]


def _wrapped(lon: float) -> float:
    return lon if not math.isfinite(lon) or abs(lon) <= 180 else (lon + 180) % 360 - 180


def _latitude(degrees: float, squared: float) -> float:
    if squared == 1.0 or not abs(degrees) < 90:
        return degrees
    return math.degrees(math.atan(math.tan(math.radians(degrees)) * squared))
