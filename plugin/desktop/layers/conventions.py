"""What a CRS means where its definition has lost it, or never said: as the engine has it in ``crs/conventions.py``.

GeoTIFF, Shapefiles and WKT1 know neither longitudes that count west nor planetocentric latitudes on an ellipsoid; the
names of the IAU's CRSs outlive them.
"""

from __future__ import annotations

import re
from typing import Any

from osgeo import osr
from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsProject

from ...protocol.bodies import GRAPHIC_EAST
from .bodies import body_name, wkt_of

_OF_THE_IAU = re.compile(r"(.+) \(\d{4}\) / Ographic")
_KIND = re.compile(r"o(centric|graphic)(?![a-z])", re.I)


def counts_west(base: Any) -> bool:
    """Whether longitudes of a geographic CRS of OSR's grow to the west: by its axes, or by its name."""
    if osr.OAO_West in [base.GetAxisOrientation(None, number) for number in range(2)]:
        return True
    named = _OF_THE_IAU.fullmatch(base.GetName() or "")
    return named is not None and named[1] not in GRAPHIC_EAST


def has_centric_axes(base: Any) -> bool:
    """Whether its axes say that its latitudes are planetocentric."""
    return any("ocentric" in (base.GetAxisName(None, number) or "").lower() for number in range(2))


def is_centric(base: Any, body: str) -> bool:
    """Whether its latitudes are planetocentric by its name, or by the custom of planets where nothing says."""
    kind = _KIND.search(base.GetName() or "")
    if kind is not None:
        return kind[1].lower() == "centric"
    return body != "Earth" and not counts_west(base)


def is_silent(crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether a geographic CRS of a planet's ellipsoid says nothing of the kind of its latitudes."""
    if not crs.isValid() or not crs.isGeographic() or body_name(crs) == "Earth":
        return False
    own = osr.SpatialReference()
    own.ImportFromWkt(wkt_of(crs))
    if own.GetSemiMinor() == own.GetSemiMajor() or has_centric_axes(own) or counts_west(own):
        return False
    return _KIND.search(own.GetName() or "") is None


def say_latitudes(layer: QgsMapLayer, graphic: bool) -> None:
    """Keep with a layer which latitudes its CRS holds, in the name of its CRS; it is saved with the project."""
    name = f"{layer.crs().description()} / {'Ographic' if graphic else 'Ocentric'}"
    # QGIS finds a CRS of its registries by the names of its parts, and takes it in place of this one
    wkt = re.sub(r',\s*ID\["[^"]*",\s*"?\w+"?\]', "", wkt_of(layer.crs()))
    wkt = re.sub(r'(DATUM|ELLIPSOID)\["([^"]*)"', r'\1["\2 (landforms)"', wkt)
    said = QgsCoordinateReferenceSystem.fromWkt(re.sub(r'^(\w+)\["[^"]*"', rf'\1["{name}"', wkt))
    if said.isValid():
        layer.setCrs(said)
        QgsProject.instance().setDirty(True)
