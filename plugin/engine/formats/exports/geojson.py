"""GeoJSON (RFC 7946) of landforms on any body.

RFC 7946 knows no body but the Earth. Polygons of others are written in the longitudes, positive east from -180 to 180,
and planetocentric latitudes of their body, and told by a ``crs`` member of the 2008 specification, which GDAL and QGIS
read.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pyproj
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry
from shapely.geometry.polygon import orient

from ...crs.bodies import body_of, lonlat_crs
from ...crs.crs import transform_geometry
from ...jobs import JobContext
from ...polygons.plane import FloatArray, densified
from .landforms import Landforms
from .table import measured_rows

#: Nine digits of a degree are a tenth of a millimetre.
_DIGITS = 9


def feature_collection(landforms: Landforms, context: JobContext) -> dict[str, Any]:
    """All polygons with their rows (see :func:`.table.measured_rows`), cut at the seam, outer rings counter-clockwise.

    Raises:
        CrsError: The layer has no CRS.
    """
    crs = landforms.on_ground("longitudes and latitudes")
    target, name = _lonlat(crs)
    features = [
        {
            "type": "Feature",
            "id": feature.row["fid"],
            "properties": row,
            "geometry": shapely.geometry.mapping(on_globe(feature.geometry, crs, target)),
        }
        for feature, row in measured_rows(landforms, context)
    ]
    named = {"crs": {"type": "name", "properties": {"name": name}}} if name else {}
    return {"type": "FeatureCollection", "name": landforms.name, **named, "features": features}


def _lonlat(crs: pyproj.CRS) -> tuple[pyproj.CRS, str]:
    """CRS of longitudes and latitudes on the same body, and what to call it where it is not the one of the standard.

    It is called by its WKT: QGIS 3.22 and 3.40 have no valid CRS for the codes of the IAU in a GeoJSON.
    """
    body = body_of(crs)
    if body is not None and body.name == "Earth":
        return pyproj.CRS.from_user_input("OGC:CRS84"), ""
    sphere = lonlat_crs(crs, sphere=True)
    return sphere, sphere.to_wkt("WKT1_ESRI")


def on_globe(geometry: BaseGeometry, crs: pyproj.CRS, target: pyproj.CRS) -> BaseGeometry:
    """A polygon in longitudes from -180 to 180 and latitudes, cut where it crosses the seam (RFC 7946, 3.1.9).

    Raises:
        CrsError: It lies outside of what the CRS can express.
    """
    parts = [part for part in shapely.get_parts(geometry) if isinstance(part, Polygon)]
    pieces: list[Polygon] = []
    for part in parts:
        moved = transform_geometry(densified(part, crs), crs, target)
        outer = _continuous(np.asarray(moved.exterior.coords))
        centre = float(outer[:, 0].mean())
        holes = [_continuous(np.asarray(ring.coords), centre) for ring in moved.interiors]
        whole = shapely.make_valid(Polygon(outer, holes))
        for turn in (-360.0, 0.0, 360.0):
            inside = shapely.intersection(whole, shapely.box(turn - 180.0, -90.0, turn + 180.0, 90.0))
            shifted = shapely.transform(inside, lambda xy, turn=turn: xy - (turn, 0.0))
            pieces += [piece for piece in shapely.get_parts(shifted) if isinstance(piece, Polygon) and piece.area > 0]
    # What was cut on the way, around a pole, becomes one again.
    joined = [part for part in shapely.get_parts(shapely.union_all(pieces)) if isinstance(part, Polygon)]
    rounded = [shapely.transform(orient(part), lambda xy: np.round(xy, _DIGITS)) for part in joined]
    return rounded[0] if len(rounded) == 1 else shapely.MultiPolygon(rounded)


def _continuous(ring: FloatArray, near: float | None = None) -> FloatArray:
    """A ring without jumps of longitude; one around a pole goes on along the pole and back."""
    lon = np.unwrap(ring[:, 0], period=360.0)
    near = (lon.mean() + 180.0) % 360.0 - 180.0 if near is None else near
    lon = lon + 360.0 * np.round((near - lon.mean()) / 360.0)
    result = np.column_stack([lon, ring[:, 1]])
    if abs(lon[-1] - lon[0]) > 180.0:
        pole = 90.0 if ring[:, 1].mean() > 0 else -90.0
        result = np.vstack([result, [lon[-1], pole], [lon[0], pole], result[0]])
    return result
