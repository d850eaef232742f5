"""Which body a coordinate reference system belongs to.

PROJ refuses to go from Mars to Earth, and :class:`QgsCoordinateTransform` then hands its input back unchanged and
without an exception. So every transformation asks here first.
"""

from __future__ import annotations

import re
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
)

from ..sentences import tr

#: Radii of one body differ by less than this: a HiRISE product has a sphere of the local radius, and the polar radius
#: of Mars is 0.6 % shorter than the equatorial one. Mercury and Callisto, the closest pair, differ by 1.2 %.
RADIUS_TOLERANCE = 0.01

_ELLIPSOID = re.compile(r'(?:ELLIPSOID|SPHEROID)\["[^"]*",\s*([0-9.eE+]+)')


class CrsMismatch(Exception):
    """Coordinates cannot be brought from one CRS to the other; the message is a sentence for the user."""


def wkt_of(crs: QgsCoordinateReferenceSystem) -> str:
    """WKT2 of a CRS; empty for an invalid one."""
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2019) if crs.isValid() else ""


def radius_of(crs: QgsCoordinateReferenceSystem) -> Optional[float]:
    """Semi-major axis in metres; None without a usable CRS."""
    found = _ELLIPSOID.search(wkt_of(crs))
    return float(found.group(1)) if found else None


def body_name(crs: QgsCoordinateReferenceSystem) -> str:
    """Name such as "Mars"; "an unknown body" where PROJ has none."""
    name = crs.celestialBodyName() if crs.isValid() else ""
    if name and not name.startswith("Non-Earth"):
        return str(name)
    radius = radius_of(crs)
    return tr("a body of {radius} km radius").format(radius=round(radius / 1000)) if radius else tr("an unknown body")


def same_body(first: QgsCoordinateReferenceSystem, second: QgsCoordinateReferenceSystem) -> bool:
    """Whether two CRSs may be on the same body; an invalid one fits every other, since it says nothing."""
    radius, other = radius_of(first), radius_of(second)
    if radius is None or other is None:
        return True
    if abs(radius - other) > RADIUS_TOLERANCE * max(radius, other):
        return False
    names = {n for n in (first.celestialBodyName(), second.celestialBodyName()) if n and not n.startswith("Non-Earth")}
    return len(names) < 2


def transform_between(
    source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem, project: Optional[QgsProject] = None
) -> QgsCoordinateTransform:
    """QGIS's own transformation, by which it draws layers on the canvas, refused where it would do nothing.

    Clicks follow it, since they are about what is seen. What is stored and compared follows
    :class:`.transformation.Transformation`: QGIS swaps the axes of some planetary CRSs.

    Where one of the two is invalid QGIS draws both in the same plane, so the coordinates stay as they are.

    Raises:
        CrsMismatch: The two are on different bodies, or PROJ knows no way between them.
    """
    if not source.isValid() or not target.isValid():
        return QgsCoordinateTransform()
    if not same_body(source, target):
        raise CrsMismatch(
            tr("One is on {body}, the other on {other}.").format(body=body_name(source), other=body_name(target))
        )
    context = (project or QgsProject.instance()).transformContext()
    transform = QgsCoordinateTransform(source, target, context)
    if not transform.isValid():
        raise CrsMismatch(tr("PROJ knows no transformation between the two coordinate reference systems."))
    return transform


def transform_point(transform: QgsCoordinateTransform, point: QgsPointXY) -> QgsPointXY:
    """Transform one point.

    Raises:
        CrsMismatch: The point lies outside what the CRSs can express.
    """
    try:
        return transform.transform(point)
    except QgsCsException as error:
        raise CrsMismatch(tr("This place has no coordinates in the layer's coordinate reference system.")) from error
