"""Coordinates from one planetary CRS to another, with the axes in order and the latitude kept.

Several IAU_2015 CRSs are latitude first or count longitude positive west, and QGIS swaps or mirrors their coordinates;
between a sphere and an ellipsoid PROJ moves 45 degrees north on Mars by 20 km, although both give the same latitude. So
on bodies other than the Earth each CRS only ever meets its own longitudes and latitudes, in the order that it declares.

Coordinates are in the order of data, x (easting or longitude) before y, as GDAL and QGIS store them. What QGIS shows on
its canvas follows QGIS's own transformation instead: see :func:`.bodies.transform_between`.
"""

from __future__ import annotations

import math
import threading
from statistics import median
from typing import Any, Dict, List, Optional, Tuple

from osgeo import gdal, ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsCsException, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle

from ..sentences import tr
from .bodies import CrsMismatch, body_name, same_body, says_where, transform_between, wkt_of
from .conventions import counts_west, has_centric_axes, is_centric
from .equirectangular import equirectangular_ways

Points = List[Tuple[float, float]]

#: Coordinates that move by less than this share are the same: only the rounding of two projections is between them.
_ROUNDING = 1e-10
#: Frames that are kept.
_KEPT = 16
#: Those that a thread has used: transformations of PROJ must not be used by two at once.
_known = threading.local()


def no_place() -> CrsMismatch:
    """The error about ground that a CRS cannot express."""
    return CrsMismatch(tr("A part of it has no place in the other coordinate reference system."))


class Frame:
    """A CRS and its own longitudes (positive east) and planetocentric latitudes in degrees.

    On a sphere every latitude is planetocentric; on an ellipsoid the CRS's axes say which latitude they mean, or its
    name where the axes have been lost (:mod:`.conventions`).

    Attributes:
        semi_axes: Of the ellipsoid, the equatorial one before the polar one, in metres.
    """

    def __init__(self, crs: QgsCoordinateReferenceSystem) -> None:
        own = osr.SpatialReference()
        own.ImportFromWkt(wkt_of(crs))
        base = own.CloneGeogCS() if own.IsProjected() else own
        own.SetAxisMappingStrategy(osr.OAMS_AUTHORITY_COMPLIANT)
        base.SetAxisMappingStrategy(osr.OAMS_AUTHORITY_COMPLIANT)
        self.projected = bool(own.IsProjected())
        self._swapped, self._base_swapped = _is_northing_first(own), _is_northing_first(base)
        self._out, self._in = self._ways(own, base, body_name(crs)) if self.projected else (None, None)
        self._degrees = math.degrees(base.GetAngularUnits()) * (-1 if counts_west(base) else 1)
        centric = has_centric_axes(base) or (not self.projected and is_centric(base, body_name(crs)))
        self.semi_axes = base.GetSemiMajor(), base.GetSemiMinor()
        self._squared = 1.0 if centric else (self.semi_axes[1] / self.semi_axes[0]) ** 2
        self.x_per_degree = self._rate() if self.projected else 1.0 / self._degrees

    def _ways(self, own: Any, base: Any, body: str) -> Tuple[Any, Any]:
        """From the map to its base, and back: PROJ's, but where its versions differ."""
        ours = equirectangular_ways(own, base, body, (self._swapped, self._base_swapped))
        return ours or (osr.CoordinateTransformation(own, base), osr.CoordinateTransformation(base, own))

    @property
    def has_straight_parallels(self) -> bool:
        """Whether longitudes lie side by side up to the poles, which are no places of such a map."""
        return not self.projected or self._rates([0.0, 60.0]) is not None

    def to_lonlat(self, points: Points) -> Points:
        """Longitudes and latitudes of one shape; a shape across the border of a map stays whole."""
        degrees = abs(self._degrees)
        found = _transformed(points, self._out, self._swapped, self._base_swapped)
        found = [(lon * self._degrees, latitude_by(lat * degrees, self._squared)) for lon, lat in found]
        if not self.projected or not found:
            return found
        first, x = found[0][0], points[0][0]
        if self.x_per_degree is not None:
            lons = [first + (at - x) / self.x_per_degree for at, _ in points]
        else:
            lons = [first + (lon - first + 180.0) % 360.0 - 180.0 for lon, _ in found]
        return [(lon, lat) for lon, (_, lat) in zip(lons, found)]

    def from_lonlat(self, points: Points) -> Points:
        """The inverse; a shape lies with its middle on the map, or between -180 and 180 degrees."""
        if not points:
            return []
        lons = [lon for lon, _ in points]
        middle = (min(lons) + max(lons)) / 2
        shift = 0.0 if self.projected or not math.isfinite(middle) else -360.0 * math.floor((middle + 180.0) / 360.0)
        own = self._own([(lon + shift, lat) for lon, lat in points])
        rates = self._rates([lat for _, lat in points]) if self.projected and finite(points) else None
        if rates is None:
            return own
        on_middle = self._own([(middle, lat) for _, lat in points])
        return [(x + (lon - middle) * rate, y) for (x, y), lon, rate in zip(on_middle, lons, rates)]

    def _own(self, points: Points) -> Points:
        degrees = abs(self._degrees)
        raw = [(lon / self._degrees, latitude_by(lat, 1.0 / self._squared) / degrees) for lon, lat in points]
        return _transformed(raw, self._in, self._base_swapped, self._swapped)

    def _rate(self) -> Optional[float]:
        """Units of x in a degree of longitude, where that is the same everywhere: in cylindrical projections."""
        rates = self._rates([0.0, 60.0])
        return rates[0] if rates and rates[0] and math.isclose(*rates, rel_tol=1e-6) else None

    def _rates(self, lats: List[float]) -> Optional[List[float]]:
        """The same along parallels, where these are straight and even lines, as in sinusoidal maps too; else None."""
        lons = (10.0, 11.0, 130.0, 131.0, 250.0, 251.0)  # the projection's border can tear one of the steps at most
        points = self._own([(lon, lat) for lat in lats for lon in lons])
        if not finite(points):
            return None
        rows = [points[first : first + len(lons)] for first in range(0, len(points), len(lons))]
        steps = [[row[number + 1][0] - row[number][0] for number in (0, 2, 4)] for row in rows]
        rates = [median(row) for row in steps]
        slack = 1e-6 * max(map(abs, rates))
        even = all(sum(abs(step - rate) < slack for step in row) >= 2 for row, rate in zip(steps, rates))
        level = all(abs(y - row[0][1]) < slack for row in rows for _, y in row)
        return rates if even and level else None


def frame_of(crs: QgsCoordinateReferenceSystem) -> Frame:
    """The frame of a CRS, kept for the next call: that of a map takes longer to build than to use a thousand times."""
    frames: Dict[Tuple[str, str], Frame] = _known.__dict__.setdefault("frames", {})
    key = crs.authid(), wkt_of(crs)
    if key not in frames:
        while len(frames) >= _KEPT:
            frames.pop(next(iter(frames)))
        frames[key] = Frame(crs)
    return frames[key]


def finite(points: Points) -> bool:
    """Whether all coordinates are numbers that can be drawn."""
    return all(math.isfinite(value) for point in points for value in point)


def _is_northing_first(crs: Any) -> bool:
    first, second = (crs.GetAxisOrientation(None, number) for number in range(2))
    return first in (osr.OAO_North, osr.OAO_South) and second in (osr.OAO_East, osr.OAO_West)


def latitude_by(degrees: float, ratio: float) -> float:
    """Geodetic to planetocentric latitude with the squared ratio of the axes, and back with its inverse; in degrees."""
    if ratio == 1.0 or abs(degrees) >= 90.0:
        return degrees
    return math.degrees(math.atan(math.tan(math.radians(degrees)) * ratio))


def _transformed(points: Points, transformation: Any, swap_in: bool, swap_out: bool) -> Points:
    """Points x before y through GDAL, which takes and gives the axes in the order that the CRSs declare."""
    if transformation is None:
        return points
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        found = transformation.TransformPoints([point[::-1] if swap_in else point for point in points])
    except (RuntimeError, TypeError):  # GDAL's exceptions are switched on; PROJ knows no way, so there is no object
        return [(math.inf, math.inf)] * len(points)
    finally:
        gdal.PopErrorHandler()
    return [(second, first) if swap_out else (first, second) for first, second, *_ in found]


class Transformation:
    """Brings geometries from one CRS to another of the same body.

    Where one of the two says nothing QGIS draws both in the same plane, so coordinates stay as they are.

    Raises:
        CrsMismatch: The two are on different bodies, or PROJ knows no way between them.
    """

    def __init__(
        self,
        source: QgsCoordinateReferenceSystem,
        target: QgsCoordinateReferenceSystem,
        project: Optional[QgsProject] = None,
    ) -> None:
        self._by_qgis = transform_between(source, target, project)
        self._frames: Optional[Tuple[Frame, Frame]] = None
        self._stays = False
        told = says_where(source) and says_where(target)
        if told and source != target and "Earth" not in (body_name(source), body_name(target)):
            self._frames = frame_of(source), frame_of(target)
            self._stays = _agree(*self._frames)

    def moved(self, geometry: QgsGeometry) -> QgsGeometry:
        """A copy in the target CRS; to the digit the same, on any turn, where coordinates mean the same in both.

        Raises:
            CrsMismatch: A part of it lies outside what the target can express.
        """
        if self._frames is None:
            return self.drawn(geometry)
        if geometry.isEmpty() or self._stays:
            return QgsGeometry(geometry)
        shape = ogr.CreateGeometryFromWkb(bytes(geometry.asWkb())).GetLinearGeometry()
        shape.FlattenTo2D()
        if not _move(shape, *self._frames):
            return QgsGeometry(geometry)
        moved = QgsGeometry()
        moved.fromWkb(bytes(shape.ExportToWkb(ogr.wkbNDR)))
        return moved

    def drawn(self, geometry: QgsGeometry) -> QgsGeometry:
        """A copy at the place where QGIS draws it, right or wrong.

        Raises:
            CrsMismatch: As in :meth:`moved`.
        """
        moved = QgsGeometry(geometry)
        try:
            if self._by_qgis.isValid():
                moved.transform(self._by_qgis)
        except QgsCsException as error:
            raise no_place() from error
        return moved


def _move(shape: Any, here: Frame, there: Frame) -> bool:
    """Move a geometry of GDAL in place, each polygon as a whole; tells whether anything moved more than rounding."""
    parts = [shape.GetGeometryRef(number) for number in range(shape.GetGeometryCount())]
    if parts and ogr.GT_Flatten(shape.GetGeometryType()) != ogr.wkbPolygon:
        return any([_move(part, here, there) for part in parts])
    lines = parts or [shape]
    points = [(line.GetX(number), line.GetY(number)) for line in lines for number in range(line.GetPointCount())]
    if not points:
        return False
    found = there.from_lonlat(here.to_lonlat(points))
    if not finite(found):
        raise no_place()
    places = iter(found)
    for line in lines:
        for number in range(line.GetPointCount()):
            line.SetPoint_2D(number, *next(places))
    slack = _ROUNDING * max(abs(value) for point in points for value in point)
    return any(abs(a - b) > slack for one, other in zip(points, found) for a, b in zip(one, other))


def same_plane(first: QgsCoordinateReferenceSystem, second: QgsCoordinateReferenceSystem) -> bool:
    """Whether coordinates mean the same in both CRSs, e.g. where one is what a GeoPackage makes of the other."""
    if first == second:
        return True
    if not (says_where(first) and says_where(second)):
        return says_where(first) == says_where(second)
    if not same_body(first, second):
        return False
    if "Earth" in (body_name(first), body_name(second)):
        # "+type=crs" is there or not depending on how QGIS came by the CRS.
        terms = [set(crs.toProj().split()) - {"+type=crs"} for crs in (first, second)]
        return terms[0] == terms[1]
    return _agree(frame_of(first), frame_of(second))


def _agree(first: Frame, second: Frame) -> bool:
    """Whether both give the same coordinates to a place; a map that does not reach so far says nothing."""
    ours, theirs = (frame.from_lonlat([(10.0, 20.0), (-30.0, 40.0)]) for frame in (first, second))
    pairs = [pair for one, two in zip(ours, theirs) for pair in zip(one, two)]
    return all(math.isfinite(a) and math.isclose(a, b, rel_tol=_ROUNDING) for a, b in pairs)


def on_map(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, extent: QgsRectangle) -> QgsGeometry:
    """The part of a geometry in ``crs`` that a map of this extent shows, whole turns of longitude east or west of it.

    Longitudes count from 0 to 360 on one map and from -180 to 180 on another; the ground is the same. Empty where the
    map does not show it.
    """
    border = QgsGeometry.fromRect(extent)
    turn = turn_of(crs)
    if turn is None:
        return geometry.intersection(border)
    box = geometry.boundingBox()
    first = math.floor((extent.xMinimum() - box.xMaximum()) / turn) + 1
    last = math.ceil((extent.xMaximum() - box.xMinimum()) / turn)
    shown = []
    for number in range(min(first, 0), max(last, 1)):
        copy = QgsGeometry(geometry)
        copy.translate(number * turn, 0.0)
        shown.append(copy.intersection(border))
    return QgsGeometry.unaryUnion([part for part in shown if not part.isEmpty()])


def turn_of(crs: QgsCoordinateReferenceSystem) -> Optional[float]:
    """Units of x after which the same ground comes again; None where a map does not go on beyond its border."""
    rate = frame_of(crs).x_per_degree if says_where(crs) else None
    return None if rate is None else abs(rate) * 360.0


def point_on_map(point: QgsPointXY, crs: QgsCoordinateReferenceSystem, extent: QgsRectangle) -> QgsPointXY:
    """A point that a map of this extent shows whole turns of longitude away; as it is where no turn helps."""
    turn = None if extent.contains(point) else turn_of(crs)
    if turn is None:
        return point
    moved = QgsPointXY(extent.xMinimum() + (point.x() - extent.xMinimum()) % turn, point.y())
    return moved if extent.contains(moved) else point
