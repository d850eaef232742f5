"""Ways along the ground of an ellipsoid: the shortest between places, and where one comes out."""

from __future__ import annotations

import math
from typing import Tuple

from qgis.core import QgsDistanceArea, QgsPointXY

from .transformation import Frame, latitude_by

Place = Tuple[float, float]

#: Latitudes that differ by less than this share differ by rounding: the length of a degree in radians has 15 digits.
_ROUNDING = 1e-13


class Geodesics:
    """Geodesics of the body of a frame, by QGIS's measuring; also over poles, and on a body as flat as Vesta.

    Places are longitudes and planetocentric latitudes in degrees, as those of :class:`~.transformation.Frame`; QGIS
    takes geodetic ones, which on Mars are up to 0.34 degrees apart from them.
    """

    def __init__(self, frame: Frame) -> None:
        major, minor = frame.semi_axes
        self._squared = (minor / major) ** 2
        self._ground = QgsDistanceArea()
        self._ground.setEllipsoid(major, minor)

    def ahead(self, start: Place, azimuth: float, metres: float) -> Place:
        """Where one comes out after some metres, with less than half a turn of longitude on the way.

        Args:
            start: May be a pole, where north is along its longitude, as it is beside it.
            azimuth: Of the start, in radians clockwise from north.
            metres: Along the ground.
        """
        found = self._ground.computeSpheroidProject(self._geodetic(start), metres, azimuth)
        lon = start[0] + 180.0 - (start[0] - found.x() + 180.0) % 360.0
        return lon, latitude_by(found.y(), self._squared)

    def between(self, start: Place, end: Place) -> Tuple[float, float]:
        """Metres from one place to another, and the azimuth at the first in radians clockwise from north."""
        ends = self._geodetic(start), self._geodetic(end)
        return self._ground.measureLine(*ends), self._ground.bearing(*ends)

    def to_pole(self, start: Place) -> float:
        """Metres to the pole of the place's hemisphere."""
        return self.between(start, (start[0], math.copysign(90.0, start[1])))[0]

    def _geodetic(self, place: Place) -> QgsPointXY:
        lon, lat = place
        if math.isclose(abs(lat), 90.0, rel_tol=_ROUNDING):  # beyond 90 degrees nothing is found
            return QgsPointXY(lon, math.copysign(90.0, lat))
        return QgsPointXY(lon, latitude_by(lat, 1.0 / self._squared))
