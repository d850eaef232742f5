"""Circles on bodies as polygons of a map, and where north is on it."""

from __future__ import annotations

import math
from itertools import combinations
from typing import Optional, Sequence, Tuple

from qgis.core import QgsCircle, QgsCoordinateReferenceSystem, QgsGeometry, QgsPoint, QgsPointXY

from .bodies import radius_of
from .geodesics import Geodesics, Place
from .transformation import Frame, Points, finite, frame_of, no_place

#: Azimuths of the corners of a circle.
_TURNS = tuple(math.radians(5.0 * number) for number in range(72))
#: A step to the north, in degrees.
_NORTHWARD = 1e-3
#: Directions that differ by less are one; on the Moon, a hundredth of a millimetre.
_ALIKE = 1e-14
#: A radius of so many times the way between the clicks is a straight line, drawn with an unsteady hand.
_STRAIGHT = 20.0
#: A middle that moves by less than this share of its circle's radius lies where it should.
_STILL = 1e-6
#: So many moves of a middle, each of which squares the share that is left, find it or there is none.
_MOVES = 20


def circle_around(point: QgsGeometry, diameter: float, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
    """The circle on the body around a point, as a polygon in the same CRS, whatever shape the projection gives it.

    Args:
        point: The centre, in ``crs``.
        diameter: In metres along geodesics of the CRS's ellipsoid; without a CRS in units of the coordinates.
        crs: Of the point.

    Raises:
        CrsMismatch: A part of the circle lies outside what the CRS can express.
    """
    at = point.asPoint()
    if radius_of(crs) is None:
        return _polygon(
            [(at.x() + diameter / 2 * math.cos(turn), at.y() + diameter / 2 * math.sin(turn)) for turn in _TURNS]
        )
    frame = frame_of(crs)
    (middle,) = frame.to_lonlat([(at.x(), at.y())])
    return _drawn(frame, Geodesics(frame), middle, diameter / 2)


def is_out_of_shape(point: QgsGeometry, diameter: float, crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether a circle holds a pole that its map does not show as a place; arguments as in :func:`circle_around`."""
    if radius_of(crs) is None:
        return False
    at, frame = point.asPoint(), frame_of(crs)
    (middle,) = frame.to_lonlat([(at.x(), at.y())])
    return Geodesics(frame).to_pole(middle) < diameter / 2 and frame.has_straight_parallels


def circle_through(
    places: Sequence[QgsPointXY], crs: QgsCoordinateReferenceSystem
) -> Optional[Tuple[QgsGeometry, float]]:
    """The circle on the body through points of its rim: two are the ends of a diameter, three are any.

    Its middle is as far from all of them along geodesics of the CRS's ellipsoid; without a CRS the plane of the map is
    taken for the ground.

    Returns:
        The circle as a polygon in ``crs``, and its diameter in metres along geodesics; None where points coincide, lie
        on a line, or opposite to each other.

    Raises:
        CrsMismatch: A point, or a part of the circle, lies outside what the CRS can express.
    """
    if radius_of(crs) is None:
        return _flat_circle(places, crs)
    frame = frame_of(crs)
    rim, ground = frame.to_lonlat([(at.x(), at.y()) for at in places]), Geodesics(frame)
    if not finite(rim):
        raise no_place()
    near = _middle_on_sphere(rim)
    if near is None:
        return None
    found = _halfway(ground, *rim) if len(rim) == 2 else _middle(ground, rim, near)
    if found is None:
        return None
    (lon, lat), reach = found
    lon += 360.0 * round((rim[0][0] - lon) / 360.0)  # on the same side of the border as the first point
    return _drawn(frame, ground, (lon, lat), reach), 2 * reach


def _halfway(ground: Geodesics, start: Place, end: Place) -> Tuple[Place, float]:
    """The middle of the way between two places, and half its length in metres."""
    metres, azimuth = ground.between(start, end)
    return ground.ahead(start, azimuth, metres / 2), metres / 2


def _middle(ground: Geodesics, rim: Points, near: Place) -> Optional[Tuple[Place, float]]:
    """Where three places are equally far, and how far in metres; None where there is no such place.

    Newton's method from a place ``near`` it: a step towards a place shortens the way there by its own length, and one
    aside by the cosine of the angle between.
    """
    for _ in range(_MOVES):
        ways = [ground.between(near, place) for place in rim]
        metres, east, north = zip(*((away, math.sin(turn), math.cos(turn)) for away, turn in ways))
        (a, b), (c, d), (e, f) = ((row[1] - row[0], row[2] - row[0]) for row in (east, north, metres))
        area = a * d - b * c
        if not area:
            return None
        right, up = (e * d - f * c) / area, (a * f - b * e) / area
        move = math.hypot(right, up)
        near = ground.ahead(near, math.atan2(right, up), move)
        if move <= _STILL * max(metres):
            return near, metres[0] - right * east[0] - up * north[0]
    return None


def _middle_on_sphere(rim: Points) -> Optional[Place]:
    """The middle of the circle through two or three places, were the body a sphere, in degrees.

    Three points cut a sphere along a circle, whose middle lies above the plane through them. None where places
    coincide, lie on a line, or opposite to each other.
    """
    ends = [_direction(*at) for at in rim]
    middle = _sum(*ends) if len(ends) == 2 else _cross(_minus(ends[1], ends[0]), _minus(ends[2], ends[0]))
    length = math.sqrt(_dot(middle, middle))
    apart = [_squared(one, other) for one, other in combinations(ends, 2)]
    if not length > _ALIKE or min(apart) < _ALIKE**2:
        return None
    middle = tuple(value / length for value in middle)
    if _dot(middle, ends[0]) < 0:  # the smaller of the two sides of the plane
        middle = tuple(-value for value in middle)
    reach = 2 * math.asin(min(1.0, math.sqrt(_squared(middle, ends[0])) / 2))
    if reach > _STRAIGHT * math.sqrt(max(apart)):
        return None
    return math.degrees(math.atan2(middle[1], middle[0])), math.degrees(math.asin(max(-1.0, min(1.0, middle[2]))))


def _drawn(frame: Frame, ground: Geodesics, middle: Place, reach: float) -> QgsGeometry:
    """The circle of ``reach`` metres around a place in degrees, on a map.

    Where longitudes lie side by side, one that holds a pole is the band between its rim and the edge of the map.

    Raises:
        CrsMismatch: A part of the circle lies outside what the CRS can express.
    """
    rim = [ground.ahead(middle, turn, reach) for turn in _TURNS]
    if ground.to_pole(middle) < reach and frame.has_straight_parallels:
        rim.sort()
        first, pole = rim[-1], math.copysign(90.0, middle[1])  # straight over the pole, half a turn away
        rim = [(first[0] - 360.0, first[1]), *rim, (first[0], pole), (first[0] - 360.0, pole)]
    return _polygon(frame.from_lonlat(rim))


def _polygon(rim: Points) -> QgsGeometry:
    if not finite(rim):
        raise no_place()
    return QgsGeometry.fromPolygonXY([[QgsPointXY(*place) for place in rim]])


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
    frame = frame_of(crs)
    ((lon, lat),) = frame.to_lonlat([(x, y)])
    step = _NORTHWARD if lat + _NORTHWARD < 90.0 else -_NORTHWARD
    here, there = frame.from_lonlat([(lon, lat), (lon, lat + step)])
    if not finite([here, there]):
        return 0.0
    turn = 0.0 if step > 0 else 180.0
    return math.degrees(math.atan2(there[0] - here[0], there[1] - here[1])) - turn


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
