"""What a box on a map is drawn around: on maps that shear or turn the ground its bounds say more than that."""

from __future__ import annotations

import math

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes

from .bodies import CrsMismatch, radius_of, says_where
from .circles import circle_around
from .transformation import Points, frame_of

#: Directions from the middle of a box in which places lie, in radians.
_TURNS = tuple(math.radians(5.0 * number) for number in range(72))
#: A rim whose outermost places to the left and right differ in height by more than this share of it is sheared; those
#: of a circle do by less without a shear, being five degrees apart.
_SHEARED = 0.1
#: Of the corners of a rim, every so many tell it on sheared ground: its width to half a percent.
_OF_RIM = 2
#: A circle of this share of the body's radius tells whether a map shears the ground at a place.
_SMALL = 1e-3
#: A hull of more corners is told by fewer, which lie off it by less than a share of its size.
_MOST_CORNERS, _OFF = 36, 0.005
#: Degrees by which rounding may put a side beside a pole.
_AT_POLE = 1e-9


def places_around(rim: QgsGeometry) -> Points:
    """Places along a rim that the map shears, of which its bounds say too much; none where they hold it closely.

    A sinusoidal map does so far from its middle: a circle touches its bounds beside the middles of their sides.

    Args:
        rim: A circle of :mod:`.circles`, or an ellipse of :func:`ellipse_in`, on any map.
    """
    corners = [(at.x(), at.y()) for at in rim.vertices()][:-1]
    if abs(max(corners)[1] - min(corners)[1]) <= _SHEARED * rim.boundingBox().height():
        return []
    return corners[::_OF_RIM]


def corners_around(shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> Points:
    """Corners of a shape's hull where the map shears the ground; none where its bounds hold it closely.

    Args:
        shape: In ``crs``.
        crs: Of the map.
    """
    radius = radius_of(crs)
    if radius is None or frame_of(crs).x_per_degree is not None:
        return []
    try:
        middle = QgsGeometry.fromPointXY(shape.boundingBox().center())
        if not places_around(circle_around(middle, _SMALL * radius, crs)):
            return []
    except CrsMismatch:  # beyond what the map shows
        return []
    hull = shape.convexHull()
    if hull.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return []
    if hull.constGet().nCoordinates() > _MOST_CORNERS:
        box = hull.boundingBox()
        hull = hull.simplify(_OFF * max(box.width(), box.height()))
    return [(at.x(), at.y()) for at in hull.asPolygon()[0][:-1]]


def ellipse_in(box: QgsRectangle) -> QgsGeometry:
    """The ellipse that touches a box in the middles of its sides, as landforms mostly do."""
    middle, across, along = box.center(), box.width() / 2, box.height() / 2
    rim = [QgsPointXY(middle.x() + across * math.sin(at), middle.y() + along * math.cos(at)) for at in _TURNS]
    return QgsGeometry.fromPolygonXY([rim])


def is_box(shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether a shape is a box around something: a rectangle along the axes that does not end at a pole of its map.

    Args:
        shape: In ``crs``.
        crs: Of the shape.
    """
    if shape.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return False
    box = shape.boundingBox()
    if not shape.equals(QgsGeometry.fromRect(box)):
        return False
    if radius_of(crs) is None or not says_where(crs):
        return True
    frame = frame_of(crs)
    corners = [(box.xMinimum(), box.yMinimum()), (box.xMaximum(), box.yMaximum())]
    lats = [abs(lat) for _, lat in frame.to_lonlat(corners)]
    return not (frame.has_straight_parallels and max(lats) > 90.0 - _AT_POLE)
