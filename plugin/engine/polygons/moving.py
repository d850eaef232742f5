"""Geometries on their way from one CRS to another of the same body, as what they cover on the ground.

Corner by corner they would lose their edges, which are straight in one CRS and bend in the other, and at the poles
their inside: there a polygon of a polar map becomes a band along the border of a map in longitudes and latitudes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pyproj
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from ..crs.bodies import body_of, cached_by_crs, lonlat_crs
from ..crs.crs import has_straight_parallels, to_lonlat, transform_function, x_per_degree
from ..errors import CrsError
from .globe import is_at_pole, on_plane, solid, wrapped
from .plane import FloatArray, densified

#: From coordinates of a CRS to those of another.
Move = Callable[[Any, Any], tuple[FloatArray, FloatArray]]

#: Edges that bend by more than this share of a shape's size get more corners.
_BENT = 1e-4

#: Corners that are off the border by less than this share of the shape's smaller side are left out again.
_STRAIGHT = 1e-6


def transform_geometry(geometry: Any, source: pyproj.CRS | None, target: pyproj.CRS | None) -> Any:
    """Bring a geometry from one CRS to another on the same body; polygons are valid and cover the same ground.

    Raises:
        CrsError: The two lie on different bodies, or the geometry falls outside the target's domain.
    """
    move = transform_function(source, target)
    flat = shapely.force_2d(geometry)
    if source is None or target is None:
        return flat
    parts = [
        _polygon(part, move, source, target) if isinstance(part, Polygon) and not part.is_empty else _moved(part, move)
        for part in shapely.get_parts(flat)
    ]
    pieces = [piece for part in parts for piece in shapely.get_parts(part)]
    if not np.isfinite(shapely.get_coordinates(pieces)).all():
        raise CrsError("A geometry lies outside the domain of the raster's coordinate reference system.")
    if hasattr(flat, "geoms"):
        return type(flat)(pieces)
    return pieces[0] if len(pieces) == 1 else shapely.MultiPolygon(pieces)


def _moved(geometry: BaseGeometry, move: Move) -> BaseGeometry:
    return shapely.transform(geometry, lambda xy: np.column_stack(move(xy[:, 0], xy[:, 1])))


def _polygon(polygon: Polygon, move: Move, source: pyproj.CRS, target: pyproj.CRS) -> BaseGeometry:
    if has_straight_parallels(target) and is_at_pole(polygon, source) and source != target:
        return _opened(polygon, source, target)
    moved = _moved(polygon, move)
    if _bends(polygon, moved, move):
        moved = _simplified(_moved(densified(polygon, source), move))
    if moved.is_valid or not np.isfinite(shapely.get_coordinates(moved)).all():
        return moved
    return solid([shapely.make_valid(moved)])


def _bends(polygon: Polygon, moved: BaseGeometry, move: Move) -> bool:
    """Whether edges that are straight before are not so afterwards."""
    left, bottom, right, top = moved.bounds
    slack = _BENT * float(np.hypot(right - left, top - bottom))
    for ring in (polygon.exterior, *polygon.interiors):
        corners = np.asarray(ring.coords)
        middles = (corners[1:] + corners[:-1]) / 2
        there = np.column_stack(move(*np.concatenate([corners, middles]).T))
        ends, between = there[: len(corners)], there[len(corners) :]
        with np.errstate(invalid="ignore"):
            away = np.hypot(*(between - (ends[1:] + ends[:-1]) / 2).T)
        if (away > slack).any():
            return True
    return False


def _opened(polygon: Polygon, source: pyproj.CRS, target: pyproj.CRS) -> BaseGeometry:
    """A polygon at a pole, which is a point of its own map, in a map where longitudes lie side by side."""
    ground = on_plane(polygon, source)
    ground = _joined(ground) if x_per_degree(target) is not None else _cut_at_border(ground, target)
    move = transform_function(_base(source), target)
    pieces = [_moved(_simplified(part), move) for part in shapely.get_parts(ground)]
    if not np.isfinite(shapely.get_coordinates(pieces)).all():
        return shapely.MultiPolygon(pieces)
    return solid([shapely.make_valid(piece) for piece in pieces])


@cached_by_crs
def _base(crs: pyproj.CRS) -> pyproj.CRS:
    """Longitudes and geodetic latitudes on the ellipsoid of a CRS; once, since CRSs are slow to make."""
    body, geodetic = body_of(crs), crs.geodetic_crs
    return geodetic if body is not None and body.name == "Earth" and geodetic is not None else lonlat_crs(crs)


def _joined(ground: BaseGeometry) -> BaseGeometry:
    """A shape of the plane that lies across its border, in one piece; what goes all the way round stays as it is."""
    left, _, right, _ = shapely.bounds(shapely.get_parts(ground)).T
    if not (left <= -180.0).any() or not (right >= 180.0).any() or ((left <= -180.0) & (right >= 180.0)).any():
        return ground
    return solid(
        [
            shapely.transform(part, lambda xy: xy + (360.0, 0.0)) if at_border else part
            for part, at_border in zip(shapely.get_parts(ground), left <= -180.0, strict=True)
        ]
    )


def _cut_at_border(ground: BaseGeometry, target: pyproj.CRS) -> BaseGeometry:
    """A shape of the plane cut where a map ends that does not go on beyond its border."""
    (middle,), _ = to_lonlat(target, [0.0], [0.0])
    if not np.isfinite(middle):
        return ground
    cut = wrapped(shapely.transform(ground, lambda xy: xy - (middle, 0.0)))
    return shapely.transform(cut, lambda xy: xy + (middle, 0.0))


def _simplified(shape: BaseGeometry) -> BaseGeometry:
    left, bottom, right, top = shape.bounds
    size = min(right - left, top - bottom)
    return shapely.simplify(shape, _STRAIGHT * size) if np.isfinite(size) else shape
