"""Layers whose CRS says Earth although they may show another body: tiles of the web, images and tables in degrees.

Web maps know the CRSs of the Earth alone (EPSG:3857, EPSG:4326), and so maps of other bodies are served in them. Their
coordinates are angles on the body all the same, so that the body's own CRS gives each place the same numbers.
"""

from __future__ import annotations

import re
from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsProject

from ...protocol.bodies import BODIES
from .bodies import body_name, radius_of, wkt_of

#: Custom property of a layer: the body that the user has named for it.
PROPERTY = "landform_mapper/body"

_EARTH = "Earth"
_BASE = (
    '["{name} (sphere)",DATUM["{name} (sphere)",ELLIPSOID["{name}",{radius!r},0,LENGTHUNIT["metre",1]]],'
    'PRIMEM["Reference meridian",0,ANGLEUNIT["degree",0.0174532925199433]]'
)
_GEOGRAPHIC = (
    f"GEOGCRS{_BASE},"
    'CS[ellipsoidal,2],AXIS["geodetic latitude (Lat)",north,ORDER[1]],AXIS["geodetic longitude (Lon)",east,ORDER[2]],'
    'ANGLEUNIT["degree",0.0174532925199433]]'
)
#: On a sphere of the body the Earth's Mercator has this scale along the equator.
_MERCATOR = (
    f'PROJCRS["{{name}} in web Mercator",BASEGEOGCRS{_BASE}],CONVERSION["Web Mercator",METHOD["Mercator (variant A)"],'
    'PARAMETER["Latitude of natural origin",0,ANGLEUNIT["degree",0.0174532925199433]],'
    'PARAMETER["Longitude of natural origin",0,ANGLEUNIT["degree",0.0174532925199433]],'
    'PARAMETER["Scale factor at natural origin",{scale!r},SCALEUNIT["unity",1]],'
    'PARAMETER["False easting",0,LENGTHUNIT["metre",1]],PARAMETER["False northing",0,LENGTHUNIT["metre",1]]],'
    'CS[Cartesian,2],AXIS["easting (X)",east,ORDER[1]],AXIS["northing (Y)",north,ORDER[2]],LENGTHUNIT["metre",1]]'
)


def may_be_elsewhere(layer: Optional[QgsMapLayer]) -> bool:
    """Whether a layer says Earth in a CRS that web maps of other bodies come in, and nobody has named its body."""
    if layer is None or not layer.isValid() or layer.customProperty(PROPERTY):
        return False
    return _is_of_the_web(layer.crs())


def likely_body(layer: QgsMapLayer) -> str:
    """The body that a layer's name or source speaks of; empty where none."""
    told = f"{layer.name()} {layer.source()}".lower()
    names = (name for name, _ in BODIES if name != _EARTH)
    return next((name for name in names if re.search(rf"(?<![a-z]){re.escape(name.lower())}(?![a-z])", told)), "")


def put_on_body(layer: QgsMapLayer, body: str, project: Optional[QgsProject] = None) -> None:
    """Keep with a layer which body it shows; on another one than the Earth it gets a CRS of that body.

    A project in such a CRS of the Earth gets that of the body too, so that the layer is drawn where it was.

    Args:
        layer: For which :func:`may_be_elsewhere` holds.
        body: A name of :data:`~plugin.protocol.bodies.BODIES`.
        project: Of the layer.
    """
    project = project or QgsProject.instance()
    layer.setCustomProperty(PROPERTY, body)
    if body != _EARTH:
        layer.setCrs(crs_on(layer.crs(), body))
        if _is_of_the_web(project.crs()):
            project.setCrs(crs_on(project.crs(), body))
    project.setDirty(True)


def crs_on(crs: QgsCoordinateReferenceSystem, body: str) -> QgsCoordinateReferenceSystem:
    """The CRS of a sphere of a body in which places have the coordinates that an Earth's CRS of the web gives them."""
    radius = dict(BODIES)[body]
    if crs.isGeographic():
        return QgsCoordinateReferenceSystem.fromWkt(_GEOGRAPHIC.format(name=body, radius=radius))
    scale = (radius_of(crs) or radius) / radius
    return QgsCoordinateReferenceSystem.fromWkt(_MERCATOR.format(name=body, radius=radius, scale=scale))


def _is_of_the_web(crs: QgsCoordinateReferenceSystem) -> bool:
    if not crs.isValid() or body_name(crs) != _EARTH:
        return False
    return bool(crs.isGeographic()) or re.search(r"Pseudo[ -]Mercator", wkt_of(crs)) is not None
