"""GeoJSON (RFC 7946) of landforms on any body.

RFC 7946 knows no body but the Earth. Polygons of others are written in the longitudes, positive east from -180 to 180,
and latitudes of their own sphere or ellipsoid, and told by a ``crs`` member of the 2008 specification, which GDAL and
QGIS read.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pyproj
import shapely
from numpy.typing import NDArray
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry
from shapely.geometry.polygon import orient

from ...crs.bodies import body_of, lonlat_crs
from ...crs.conventions import is_planetocentric_by_name
from ...crs.crs import transform_function
from ...errors import CrsError
from ...jobs import JobContext
from ...polygons.globe import enclosed_pole, fine_edges, goes_around, wrapped
from ...polygons.measures import WIDE_DEGREES
from ...polygons.plane import FloatArray, dense_edges
from .landforms import Landforms
from .table import measured_batches

#: From coordinates of a CRS to longitudes and latitudes.
Move = Callable[[Any, Any], tuple[FloatArray, FloatArray]]

#: Nine digits of a degree are a tenth of a millimetre.
_DIGITS = 9


def feature_collection(landforms: Landforms, context: JobContext) -> dict[str, Any]:
    """All polygons with their rows (see :mod:`.table`), cut at the seam, outer rings counter-clockwise.

    Raises:
        CrsError: The layer has no CRS.
    """
    crs = landforms.on_ground("longitudes and latitudes")
    target, name = _lonlat(crs)
    # Once, since CRSs are slow to compare.
    move = transform_function(crs, target)
    features = []
    for batch in measured_batches(landforms, crs, context):
        shapes = on_globe(np.array([feature.geometry for feature, _ in batch], dtype=object), crs, move)
        features += [
            {"type": "Feature", "id": row["fid"], "properties": row, "geometry": _written(shape)}
            for (_, row), shape in zip(batch, shapes, strict=True)
        ]
    named = {"crs": {"type": "name", "properties": {"name": name}}} if name else {}
    return {"type": "FeatureCollection", "name": landforms.name, **named, "features": features}


def _lonlat(crs: pyproj.CRS) -> tuple[pyproj.CRS, str]:
    """CRS of longitudes and latitudes on the same body, and what to call it where it is not the one of the standard.

    It is called by its WKT: QGIS 3.22 and 3.40 have no valid CRS for the codes of the IAU in a GeoJSON. GDAL keeps of
    it what WKT1 holds, in which latitudes on an ellipsoid are geodetic; so they are written, and QGIS measures rightly.
    Where they are planetocentric by name or custom alone, and geodetic to QGIS in the layer already, the numbers stay,
    or the file would lie beside the layer there.
    """
    body = body_of(crs)
    assert body is not None
    if body.name == "Earth":
        return pyproj.CRS.from_user_input("OGC:CRS84"), ""
    kind = "Ocentric" if is_planetocentric_by_name(crs) else "Ographic"
    target = lonlat_crs(crs, kind="" if body.semi_major == body.semi_minor else kind)
    return target, target.to_wkt("WKT1_ESRI")


def on_globe(geometries: NDArray[np.object_], crs: pyproj.CRS, move: Move) -> list[BaseGeometry]:
    """Polygons in longitudes from -180 to 180 and latitudes, cut where they cross the seam (RFC 7946, 3.1.9).

    Args:
        geometries: (n,) polygons and multi-polygons.
        crs: Their CRS.
        move: From the CRS to longitudes and latitudes (see :func:`~plugin.engine.crs.crs.transform_function`).

    Raises:
        CrsError: One lies outside of what the CRS can express.
    """
    found: list[BaseGeometry] = list(geometries)
    plain = np.flatnonzero(shapely.get_type_id(geometries) == shapely.GeometryType.POLYGON)
    moved = _moved(dense_edges(geometries[plain], crs), move)
    left, _, right, _ = shapely.bounds(moved).T
    # nothing to be mended, and nothing to be cut at the seam or around a pole
    as_it_is = (left >= -180.0) & (right <= 180.0) & (right - left < WIDE_DEGREES)
    as_it_is &= (shapely.area(moved) > 0) & shapely.is_valid(moved)
    turned = shapely.transform(shapely.orient_polygons(moved[as_it_is]), _rounded)
    for number, shape in zip(plain[as_it_is].tolist(), turned, strict=True):
        found[number] = shape
    for number in np.delete(np.arange(len(found)), plain[as_it_is]).tolist():
        found[number] = _one_on_globe(geometries[number], crs, move)
    return found


def _moved(shapes: Any, move: Move) -> Any:
    """Shapes, or one, in longitudes and latitudes."""
    return shapely.transform(shapes, lambda xy: np.column_stack(move(xy[:, 0], xy[:, 1])))


def _rounded(xy: FloatArray) -> FloatArray:
    return np.round(xy, _DIGITS)


def _written(shape: BaseGeometry) -> dict[str, Any]:
    """A geometry as GeoJSON has it."""
    parts = [
        [shapely.get_coordinates(ring).tolist() for ring in (part.exterior, *part.interiors)]
        for part in shapely.get_parts(shape)
    ]
    return {"type": shape.geom_type, "coordinates": parts[0] if isinstance(shape, Polygon) else parts}


def _one_on_globe(geometry: BaseGeometry, crs: pyproj.CRS, move: Move) -> BaseGeometry:
    """Any polygon or multi-polygon, with all that may be unusual about it."""
    parts = [part for part in shapely.get_parts(geometry) if isinstance(part, Polygon)]
    pieces: list[BaseGeometry] = []
    for part in parts:
        dense = fine_edges(part, crs)
        moved = _moved(dense, move)
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
    rounded = [shapely.transform(orient(part), _rounded) for part in solid]
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
