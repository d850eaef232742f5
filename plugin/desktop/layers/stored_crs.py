"""The CRS of a GeoPackage, written so that it comes back valid and with its axes."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsVectorLayer

from .bodies import CrsMismatch, wkt_of
from .transformation import Transformation

_IDENTIFIER = re.compile(r',\s*ID\["[^"]*"[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*\]')
#: A place that comes back from a file moved by less than this is the same: in degrees, and in units of a map.
_SAME_DEGREES, _SAME_UNITS = 1e-7, 0.01
_NAMED = re.compile(r'\b(PROJCRS|BASEGEOGCRS|BASEGEODCRS|GEOGCRS|GEODCRS|DATUM)\["([^"]*)"')


def storable_wkt(crs: QgsCoordinateReferenceSystem) -> str:
    """WKT2 that a GeoPackage gives back as a valid CRS.

    QGIS 3.22 and 3.40 read IAU_2015 codes from a GeoPackage as an invalid CRS and recognise them again by name, so
    the identifiers go and the CRS, its base and its datum get another name. Coordinates stay the same.
    """
    wkt = wkt_of(crs)
    if "IAU" not in crs.authid() and 'ID["IAU' not in wkt:
        return wkt
    without_codes = _IDENTIFIER.sub("", wkt)
    return _NAMED.sub(lambda match: f'{match.group(1)}["{match.group(2)} (landforms)"', without_codes)


def keep_axes(path: str, table: str, crs: QgsCoordinateReferenceSystem) -> None:
    """Note the planetocentric axes of a table's CRS in a GeoPackage; other CRSs need nothing.

    Before version 3.9 GDAL writes WKT1 alone, which knows no planetocentric latitudes on an ellipsoid: the layer would
    come back with geodetic ones, up to 20 km off on Mars. So the definition is kept as WKT2 too, as the extension
    gpkg_crs_wkt of the GeoPackage standard says.

    Args:
        path: The GeoPackage, closed.
        table: A table in it that was written with :func:`storable_wkt` of ``crs``.
        crs: May be invalid.
    """
    if "CS[spherical" not in wkt_of(crs):
        return
    with closing(sqlite3.connect(path)) as database, database:
        columns = [row[1] for row in database.execute("PRAGMA table_info(gpkg_spatial_ref_sys)")]
        if "definition_12_063" not in columns:
            database.execute(
                "ALTER TABLE gpkg_spatial_ref_sys ADD COLUMN definition_12_063 TEXT NOT NULL DEFAULT 'undefined'"
            )
            database.execute(
                "INSERT INTO gpkg_extensions VALUES ('gpkg_spatial_ref_sys', 'definition_12_063', 'gpkg_crs_wkt', "
                "'http://www.geopackage.org/spec120/#extension_crs_wkt', 'read-write')"
            )
        database.execute(
            "UPDATE gpkg_spatial_ref_sys SET definition_12_063 = ? "
            "WHERE srs_id = (SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = ?)",
            (storable_wkt(crs), table),
        )


def keep_undefined(path: str, table: str) -> None:
    """Note in a GeoPackage that a table's coordinates are those of an undefined plane, ``srs_id`` -1 of the standard.

    Before version 3.9 GDAL writes 0 for a layer without a CRS, which means undefined longitudes and latitudes, and
    reads that as ones of the Earth.

    Args:
        path: The GeoPackage, closed.
        table: An empty table in it that was written without a CRS.
    """
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE gpkg_contents SET srs_id = -1 WHERE table_name = ?", (table,))
        database.execute("UPDATE gpkg_geometry_columns SET srs_id = -1 WHERE table_name = ?", (table,))


def keeps_crs(layer: QgsVectorLayer, place: QgsPointXY) -> bool:
    """Whether the layer's file gives the CRS back that the layer has in this session, so that landforms stay in place.

    Args:
        layer: A layer that was opened from its file; the CRS that was read there is its provider's.
        place: A place in the layer's CRS that matters, such as the middle of the image.
    """
    crs, stored = layer.crs(), layer.dataProvider().crs()
    if not (crs.isValid() and stored.isValid()):
        return not crs.isValid()
    try:
        moved = Transformation(stored, crs).moved(QgsGeometry.fromPointXY(place)).asPoint()
    except CrsMismatch:
        return False
    return bool(moved.distance(place) <= (_SAME_DEGREES if crs.isGeographic() else _SAME_UNITS))
