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

from ...protocol.bodies import RADIUS_TOLERANCE, body_named, body_of_radius
from ...protocol.undefined_crs import is_undefined
from ..sentences import tr

#: Names of the datum, its ellipsoid, and the CRSs, in the order in which they tell the body.
_NAMES = tuple(
    re.compile(rf'(?:{kind})\["([^"]*)"')
    for kind in ("DATUM", "ELLIPSOID|SPHEROID", "BASE[A-Z]+|GEO[A-Z]+", "[A-Z]+CRS")
)

_ELLIPSOID = re.compile(r'(?:ELLIPSOID|SPHEROID)\["[^"]*",\s*([0-9.eE+]+)')


class CrsMismatch(Exception):
    """Coordinates cannot be brought from one CRS to the other; the message is a sentence for the user."""


def says_where(crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether a CRS is one; what QGIS makes of a GeoPackage's layer without a CRS is valid, and says nothing."""
    return crs.isValid() and not is_undefined(crs.description())


def wkt_of(crs: QgsCoordinateReferenceSystem) -> str:
    """WKT2 of a CRS; empty for one that says nothing (see :func:`says_where`)."""
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2019) if says_where(crs) else ""


def radius_of(crs: QgsCoordinateReferenceSystem) -> Optional[float]:
    """Semi-major axis in metres; None without a usable CRS."""
    found = _ELLIPSOID.search(wkt_of(crs))
    return float(found.group(1)) if found else None


def body_name(crs: QgsCoordinateReferenceSystem) -> str:
    """Name such as "Mars"; "an unknown body" where nothing tells."""
    name = _known_body(crs)
    if name:
        return name
    radius = radius_of(crs)
    return tr("a body of {radius} km radius").format(radius=round(radius / 1000)) if radius else tr("an unknown body")


def _known_body(crs: QgsCoordinateReferenceSystem) -> Optional[str]:
    """The body by name, as the engine tells it; PROJ, which QGIS asks, calls a Vesta of 252 km Enceladus."""
    wkt, radius = wkt_of(crs), radius_of(crs)
    if radius is None:
        return None
    names = (text for pattern in _NAMES for text in pattern.findall(wkt))
    return body_named(names, radius) or body_of_radius(radius)


def same_body(first: QgsCoordinateReferenceSystem, second: QgsCoordinateReferenceSystem) -> bool:
    """Whether two CRSs may be on the same body; one that says nothing fits every other."""
    radius, other = radius_of(first), radius_of(second)
    if radius is None or other is None:
        return True
    one, two = _known_body(first), _known_body(second)
    if one and two:
        return one == two
    return abs(radius - other) <= RADIUS_TOLERANCE * max(radius, other)


def transform_between(
    source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem, project: Optional[QgsProject] = None
) -> QgsCoordinateTransform:
    """QGIS's own transformation, by which it draws layers on the canvas, refused where it would do nothing.

    Clicks follow it, since they are about what is seen. What is stored and compared follows
    :class:`.transformation.Transformation`: QGIS swaps the axes of some planetary CRSs.

    Where one of the two says nothing QGIS draws both in the same plane, so the coordinates stay as they are.

    Raises:
        CrsMismatch: The two are on different bodies, or PROJ knows no way between them.
    """
    if not says_where(source) or not says_where(target):
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
