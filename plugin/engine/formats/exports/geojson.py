"""GeoJSON (RFC 7946) of landforms on any body.

RFC 7946 knows no body but the Earth. Polygons of others are written in the longitudes, positive east from -180 to 180,
and planetocentric latitudes of their body, and told by a ``crs`` member of the 2008 specification, which GDAL and QGIS
read.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pyproj
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry
from shapely.geometry.polygon import orient

from ...crs.bodies import body_of, lonlat_crs
from ...crs.crs import transform_function
from ...errors import CrsError
from ...jobs import JobContext
from ...polygons.globe import enclosed_pole, goes_around, wrapped
from ...polygons.plane import FloatArray, densified
from .landforms import Landforms
from .table import measured_rows

#: From coordinates of a CRS to longitudes and latitudes.
Move = Callable[[Any, Any], tuple[FloatArray, FloatArray]]

#: Nine digits of a degree are a tenth of a millimetre.
_DIGITS = 9


def feature_collection(landforms: Landforms, context: JobContext) -> dict[str, Any]:
    """All polygons with their rows (see :func:`.table.measured_rows`), cut at the seam, outer rings counter-clockwise.

    Raises:
        CrsError: The layer has no CRS.
    """
    crs = landforms.on_ground("longitudes and latitudes")
    target, name = _lonlat(crs)
    # Once, since CRSs are slow to compare.
    move = transform_function(crs, target)
    features = [
        {
            "type": "Feature",
            "id": feature.row["fid"],
            "properties": row,
            "geometry": shapely.geometry.mapping(on_globe(feature.geometry, crs, move)),
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


def on_globe(geometry: BaseGeometry, crs: pyproj.CRS, move: Move) -> BaseGeometry:
    """A polygon in longitudes from -180 to 180 and latitudes, cut where it crosses the seam (RFC 7946, 3.1.9).

    Args:
        geometry: Polygon or multi-polygon.
        crs: Its CRS.
        move: From the CRS to longitudes and latitudes (see :func:`~plugin.engine.crs.crs.transform_function`).

    Raises:
        CrsError: It lies outside of what the CRS can express.
    """
    parts = [part for part in shapely.get_parts(geometry) if isinstance(part, Polygon)]
    pieces: list[BaseGeometry] = []
    for part in parts:
        dense = densified(part, crs)
        moved = shapely.transform(dense, lambda xy: np.column_stack(move(xy[:, 0], xy[:, 1])))
        if not np.isfinite(shapely.get_coordinates(moved)).all():
            raise CrsError("A polygon lies outside of what its coordinate reference system can express.")
        outer = _continuous(moved.exterior, dense.exterior, crs)
        centre = float(outer[:, 0].mean())
        rings = zip(moved.interiors, dense.interiors, strict=True)
        holes = [_continuous(ring, before, crs, centre) for ring, before in rings]
        whole = Polygon(outer, holes)
        pieces.append(whole if _as_it_is(whole) else wrapped(shapely.make_valid(whole)))
    # What was cut on the way, around a pole, becomes one again.
    joined = pieces[0] if len(pieces) == 1 else shapely.union_all(pieces)
    solid = [part for part in shapely.get_parts(joined) if isinstance(part, Polygon) and part.area > 0]
    rounded = [shapely.transform(orient(part), lambda xy: np.round(xy, _DIGITS)) for part in solid]
    return rounded[0] if len(rounded) == 1 else shapely.MultiPolygon(rounded)


def _as_it_is(whole: Polygon) -> bool:
    """Whether nothing is to be mended and nothing to be cut."""
    left, _, right, _ = whole.bounds
    return left >= -180.0 and right <= 180.0 and whole.is_valid


def _continuous(
    moved: shapely.LinearRing, ring: shapely.LinearRing, crs: pyproj.CRS, near: float | None = None
) -> FloatArray:
    """A ring without jumps of longitude; one around a pole goes on along that pole and back.

    Args:
        moved: In longitudes and latitudes.
        ring: The same in its CRS.
        crs: That CRS.
        near: Mean longitude to come close to; None for the turn from -180 to 180.
    """
    places = np.asarray(moved.coords)
    lon = np.unwrap(places[:, 0], period=360.0)
    near = (lon.mean() + 180.0) % 360.0 - 180.0 if near is None else near
    lon = lon + 360.0 * np.round((near - lon.mean()) / 360.0)
    result = np.column_stack([lon, places[:, 1]])
    if goes_around(lon):
        pole = enclosed_pole(ring, crs)
        result = np.vstack([result, [lon[-1], pole], [lon[0], pole], result[0]])
    return result
