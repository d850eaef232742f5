"""Whole turns of longitude: 170 degrees west in one layer is 190 degrees east in another, and maps end at a seam."""

from __future__ import annotations

import math
from typing import List, Optional, Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle, QgsWkbTypes

from .transformation import Transformation, turn_of


class OntoMap:
    """Brings geometries into the CRS of a map, to the turn of longitude on which the map shows them.

    Args:
        source: CRS of the geometries.
        target: CRS of the map.
        extent: Of the map, in ``target``; an empty one shows every turn.
        project: As in :class:`~.transformation.Transformation`.

    Raises:
        CrsMismatch: The two are on different bodies, or PROJ knows no way between them.
    """

    def __init__(
        self,
        source: QgsCoordinateReferenceSystem,
        target: QgsCoordinateReferenceSystem,
        extent: QgsRectangle,
        project: Optional[QgsProject] = None,
    ) -> None:
        self._transformation = Transformation(source, target, project)
        self._turn = None if extent.isEmpty() else turn_of(target)
        self._extent = extent

    def moved(self, geometry: QgsGeometry) -> QgsGeometry:
        """A copy in the CRS of the map.

        Raises:
            CrsMismatch: A part of it lies outside what the map's CRS can express.
        """
        return self.turned(self._transformation.moved(geometry))

    def turned(self, geometry: QgsGeometry) -> QgsGeometry:
        """A geometry in the CRS of the map, on the turn of which the map shows most; as it is where no turn helps."""
        if self._turn is None or geometry.isEmpty():
            return geometry
        turn, box, extent = self._turn, geometry.boundingBox(), self._extent
        first = math.ceil((extent.xMinimum() - box.xMaximum()) / turn)
        last = math.floor((extent.xMaximum() - box.xMinimum()) / turn)

        def shown(number: int) -> float:
            right = min(extent.xMaximum(), box.xMaximum() + number * turn)
            return float(right - max(extent.xMinimum(), box.xMinimum() + number * turn))

        best = max(range(first, last + 1), key=lambda number: (shown(number), -abs(number)), default=0)
        result = QgsGeometry(geometry)
        if best:
            result.translate(best * turn, 0.0)
        return result


def turned_onto(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, extent: QgsRectangle) -> QgsGeometry:
    """A geometry in ``crs`` on the turn of which a map of this extent shows most."""
    return OntoMap(crs, crs, extent).turned(geometry)


def together(geometry: QgsGeometry, turn: Optional[float]) -> Tuple[QgsGeometry, bool]:
    """A shape whose parts lie at both ends of a map, or whose corners jump from one end to the other, on one turn.

    Args:
        geometry: In the CRS of a map.
        turn: Units of x after which the same ground comes again; None where it does not.

    Returns:
        The outer rings of all parts beside the first, and whether one goes all around a pole; what is narrow stays.
    """
    box = geometry.boundingBox()
    if turn is None or box.width() <= turn / 2 or geometry.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return geometry, False
    whole, around, rings = QgsRectangle(), False, []
    for part in geometry.asGeometryCollection():
        ring = [(vertex.x(), vertex.y()) for vertex in next(part.constParts()).exteriorRing().vertices()]
        xs, box = [x for x, _ in ring], part.boundingBox()
        jumps = any(abs(b - a) > turn / 2 for a, b in zip(xs, xs[1:]))
        if jumps and not part.equals(QgsGeometry.fromRect(box)):  # an extent is as wide as it says
            for number in range(1, len(xs)):
                xs[number] -= turn * round((xs[number] - xs[number - 1]) / turn)
            around = around or abs(xs[-1] - xs[0]) > turn / 2
        left, right = min(xs), max(xs)
        shift = 0.0 if whole.isNull() else turn * round((whole.center().x() - (left + right) / 2) / turn)
        whole.combineExtentWith(QgsRectangle(left + shift, box.yMinimum(), right + shift, box.yMaximum()))
        rings.append([[QgsPointXY(x + shift, y) for x, (_, y) in zip(xs, ring)]])
    return QgsGeometry.fromMultiPolygonXY(rings), around


def largest_piece(geometry: QgsGeometry) -> QgsGeometry:
    """Of a region that the seam of a map cuts in two the larger piece, as one polygon; empty where there is no area.

    The engine reads an image up to its seam, and the bounds of both pieces would go around the whole body.
    """
    pieces = [piece for piece in geometry.asGeometryCollection() if piece.area() > 0]
    return max(pieces, key=lambda piece: piece.area(), default=QgsGeometry())


def turns_of(area: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> List[QgsRectangle]:
    """A rectangle and the same ground one turn to either side, since layers count longitudes in more than one way."""
    turn = turn_of(crs)
    shifts = (0.0,) if turn is None else (0.0, turn, -turn)
    return [QgsRectangle(area.xMinimum() + by, area.yMinimum(), area.xMaximum() + by, area.yMaximum()) for by in shifts]
