"""Circles on bodies as polygons of a map, and where north is on it."""

from __future__ import annotations

import math
from itertools import combinations
from typing import Optional, Sequence, Tuple

from qgis.core import QgsCircle, QgsCoordinateReferenceSystem, QgsGeometry, QgsPoint, QgsPointXY

from .bodies import radius_of
from .transformation import Frame, Points, finite, no_place

#: Azimuths of the corners of a circle.
_TURNS = tuple(math.radians(5.0 * number) for number in range(72))
#: A step to the north, in degrees.
_NORTHWARD = 1e-3
#: Directions that differ by less are one; on the Moon, a hundredth of a millimetre.
_ALIKE = 1e-14
#: A radius of so many times the way between the clicks is a straight line, drawn with an unsteady hand.
_STRAIGHT = 20.0


def circle_around(point: QgsGeometry, diameter: float, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
    """The circle on the body around a point, as a polygon in the same CRS, whatever shape the projection gives it.

    Args:
        point: The centre, in ``crs``.
        diameter: In metres on a sphere of the CRS's semi-major axis; without a CRS in units of the coordinates.
        crs: Of the point.

    Raises:
        CrsMismatch: A part of the circle lies outside what the CRS can express.
    """
    at, radius = point.asPoint(), radius_of(crs)
    if radius is None:
        return _polygon(
            [(at.x() + diameter / 2 * math.cos(turn), at.y() + diameter / 2 * math.sin(turn)) for turn in _TURNS]
        )
    frame = Frame(crs)
    ((lon, lat),) = frame.to_lonlat([(at.x(), at.y())])
    return _drawn(frame, lon, lat, diameter / 2 / radius)


def is_out_of_shape(point: QgsGeometry, diameter: float, crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether a circle holds a pole that its map does not show as a place; arguments as in :func:`circle_around`."""
    at, radius = point.asPoint(), radius_of(crs)
    if radius is None:
        return False
    frame = Frame(crs)
    ((_, lat),) = frame.to_lonlat([(at.x(), at.y())])
    return _holds_pole(lat, diameter / 2 / radius) and frame.has_straight_parallels


def circle_through(
    places: Sequence[QgsPointXY], crs: QgsCoordinateReferenceSystem
) -> Optional[Tuple[QgsGeometry, float]]:
    """The circle on the body through points of its rim: two are the ends of a diameter, three are any.

    Three points cut the sphere along a circle, whose middle lies above the plane through them; without a CRS the plane
    of the map is taken for the ground.

    Returns:
        The circle as a polygon in ``crs``, and its diameter in metres on a sphere of the semi-major axis; None where
        points coincide, lie on a line, or opposite to each other.

    Raises:
        CrsMismatch: A part of the circle lies outside what the CRS can express.
    """
    radius = radius_of(crs)
    if radius is None:
        return _flat_circle(places, crs)
    frame = Frame(crs)
    turns = frame.to_lonlat([(at.x(), at.y()) for at in places])
    rim = [_direction(*at) for at in turns]
    middle = _sum(*rim) if len(rim) == 2 else _cross(_minus(rim[1], rim[0]), _minus(rim[2], rim[0]))
    length = math.sqrt(_dot(middle, middle))
    if not length > _ALIKE or any(_squared(one, other) < _ALIKE**2 for one, other in combinations(rim, 2)):
        return None
    middle = tuple(value / length for value in middle)
    if _dot(middle, rim[0]) < 0:  # the smaller of the two sides of the plane
        middle = tuple(-value for value in middle)
    lon = math.degrees(math.atan2(middle[1], middle[0]))
    lon += 360.0 * round((turns[0][0] - lon) / 360.0)  # on the same side of the border as the first point
    lat = math.degrees(math.asin(max(-1.0, min(1.0, middle[2]))))
    reach = 2 * math.asin(min(1.0, math.sqrt(_squared(middle, rim[0])) / 2))
    if reach > _STRAIGHT * max(math.sqrt(_squared(one, other)) for one, other in combinations(rim, 2)):
        return None
    return _drawn(frame, lon, lat, reach), 2 * reach * radius


def _drawn(frame: Frame, lon: float, lat: float, reach: float) -> QgsGeometry:
    """The circle of ``reach`` radians around a place in degrees, on a map.

    Where longitudes lie side by side, one that holds a pole is the band between its rim and the edge of the map.

    Raises:
        CrsMismatch: A part of the circle lies outside what the CRS can express.
    """
    rim = [_destination(lon, lat, turn, reach) for turn in _TURNS]
    if _holds_pole(lat, reach) and frame.has_straight_parallels:
        rim.sort()
        first, pole = rim[-1], math.copysign(90.0, lat)  # straight over the pole, half a turn away
        rim = [(first[0] - 360.0, first[1]), *rim, (first[0], pole), (first[0] - 360.0, pole)]
    return _polygon(frame.from_lonlat(rim))


def _polygon(rim: Points) -> QgsGeometry:
    if not finite(rim):
        raise no_place()
    return QgsGeometry.fromPolygonXY([[QgsPointXY(*place) for place in rim]])


def _holds_pole(lat: float, reach: float) -> bool:
    return math.radians(abs(lat)) + reach > math.pi / 2


def _flat_circle(
    places: Sequence[QgsPointXY], crs: QgsCoordinateReferenceSystem
) -> Optional[Tuple[QgsGeometry, float]]:
    circle = (
        QgsCircle.from2Points(*map(QgsPoint, places))
        if len(places) == 2
        else QgsCircle.from3Points(*map(QgsPoint, places))
    )
    if circle.isEmpty() or not math.isfinite(circle.radius()):
        return None
    return circle_around(QgsGeometry(circle.center().clone()), 2 * circle.radius(), crs), 2 * circle.radius()


def north_at(crs: QgsCoordinateReferenceSystem, x: float, y: float) -> float:
    """Where north is at a place of a map, in degrees clockwise from its upper edge; 0 where nobody knows."""
    if radius_of(crs) is None:
        return 0.0
    frame = Frame(crs)
    ((lon, lat),) = frame.to_lonlat([(x, y)])
    step = _NORTHWARD if lat + _NORTHWARD < 90.0 else -_NORTHWARD
    here, there = frame.from_lonlat([(lon, lat), (lon, lat + step)])
    if not finite([here, there]):
        return 0.0
    turn = 0.0 if step > 0 else 180.0
    return math.degrees(math.atan2(there[0] - here[0], there[1] - here[1])) - turn


def _destination(lon: float, lat: float, azimuth: float, reach: float) -> Tuple[float, float]:
    """Where one comes out on a sphere after an arc of ``reach`` radians; angles of places are in degrees."""
    here = math.radians(lat)
    across = math.sin(azimuth) * math.sin(reach)
    along = math.cos(here) * math.cos(reach) - math.sin(here) * math.sin(reach) * math.cos(azimuth)
    up = math.sin(here) * math.cos(reach) + math.cos(here) * math.sin(reach) * math.cos(azimuth)
    return lon + math.degrees(math.atan2(across, along)), math.degrees(math.atan2(up, math.hypot(across, along)))


Vector = Tuple[float, ...]


def _direction(lon: float, lat: float) -> Vector:
    east, north = math.radians(lon), math.radians(lat)
    return math.cos(north) * math.cos(east), math.cos(north) * math.sin(east), math.sin(north)


def _sum(one: Vector, other: Vector) -> Vector:
    return tuple(a + b for a, b in zip(one, other))


def _minus(one: Vector, other: Vector) -> Vector:
    return tuple(a - b for a, b in zip(one, other))


def _dot(one: Vector, other: Vector) -> float:
    return sum(a * b for a, b in zip(one, other))


def _cross(one: Vector, other: Vector) -> Vector:
    (a, b, c), (d, e, f) = one, other
    return b * f - c * e, c * d - a * f, a * e - b * d


def _squared(one: Vector, other: Vector) -> float:
    apart = _minus(one, other)
    return _dot(apart, apart)
