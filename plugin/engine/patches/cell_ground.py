"""The ground that rectangles of pixels show: whether there is any, how large it is, and the scale in its middle.

A whole body's map may be bent, so that the corners of its raster show nothing, and a rectangle may go on beyond the
raster. Each is looked at in a lattice of places on what of it lies on the raster.
"""

from __future__ import annotations

import numpy as np
import pyproj
from numpy.typing import NDArray

from ..crs.crs import planetographic, shown_lonlat
from ..raster.ground import geod_of, ground_jacobian, zone_function
from ..raster.image import apply_affine
from ..raster.source import RasterSource

Floats = NDArray[np.float64]

#: Places along each side of a rectangle.
PLACES = 16
#: How far from a place its scale is taken, as a share of the way to the next one.
_STEP = 0.1
#: Rectangles that are looked at together, so that their places take little memory.
_TOGETHER = 1000


def hold_ground(source: RasterSource, rectangles: Floats) -> NDArray[np.bool_]:
    """(N,) whether rectangles (N, 4) of left, top, right, bottom in native pixels show ground."""
    if source.crs is None or geod_of(source.crs) is None:
        return np.ones(len(rectangles), dtype=bool)
    found: list[NDArray[np.bool_]] = [np.zeros(0, dtype=bool)]
    for first in range(0, len(rectangles), _TOGETHER):
        columns, rows = _places(source, rectangles[first : first + _TOGETHER])
        known = np.isfinite(_lonlat(source, source.crs, columns.ravel(), rows.ravel())[0])
        found.append(np.asarray(known.reshape(columns.shape).any(axis=1)))
    return np.concatenate(found)


def scale_of(source: RasterSource, rectangle: Floats) -> tuple[float, float] | None:
    """Metres on the ground across and down a pixel in the middle of what a rectangle (4,) shows.

    In the raster's own unit where it has no CRS; None where the scale is not known anywhere in the rectangle.
    """
    crs = source.crs
    if crs is None or geod_of(crs) is None:
        a, b, _, d, e, _ = source.transform[:6]
        return _lengths(np.array([[a, b], [d, e]]))
    columns, rows = (values[0] for values in _places(source, rectangle[None]))
    shown = np.isfinite(_lonlat(source, crs, columns, rows)[0])
    if not shown.any():
        return None
    columns, rows = columns[shown], rows[shown]
    middle = np.array([columns.mean()]), np.array([rows.mean()])
    nearest = np.argsort(np.hypot(columns - middle[0], rows - middle[1]), kind="stable")
    places = [(columns[at], rows[at]) for at in nearest]
    if np.isfinite(_lonlat(source, crs, *middle)[0][0]):  # ground may be bent around its middle
        places.insert(0, (middle[0][0], middle[1][0]))
    jacobians = (ground_jacobian(crs, source.transform, float(column), float(row)) for column, row in places)
    lengths = (_lengths(jacobian) for jacobian in jacobians if jacobian is not None)
    return next((found for found in lengths if found is not None), None)


def area_of(source: RasterSource, rectangle: Floats) -> float:
    """Ground in m² that a rectangle (4,) shows; in the raster's own unit, squared, where it has no CRS.

    The sum over the lattice of what a pixel covers at each place, in the cylindrical equal-area plane of the body.
    """
    left, top, right, bottom = _on_raster(source, rectangle[None])[0]
    pixels = max(right - left, 0.0) * max(bottom - top, 0.0)
    geod = None if source.crs is None else geod_of(source.crs)
    if source.crs is None or geod is None:
        return float(pixels * abs(source.transform.determinant))
    columns, rows = (values[0] for values in _places(source, rectangle[None]))
    across, down = (right - left) / PLACES * _STEP, (bottom - top) / PLACES * _STEP
    steps = np.array([(0.0, 0.0), (-across, 0.0), (across, 0.0), (0.0, -down), (0.0, down)])
    lon, lat = _lonlat(source, source.crs, (columns + steps[:, :1]).ravel(), (rows + steps[:, 1:]).ravel())
    known = np.isfinite(lon)
    lon, lat = np.where(known, lon, np.nan), np.where(known, lat, 0.0)
    zones = zone_function(np.radians(planetographic(source.crs, lat)), geod.a, geod.b)
    lon, zones = lon.reshape(len(steps), -1), np.where(known, zones, np.nan).reshape(len(steps), -1)
    turned = np.radians((lon - lon[0] + 180.0) % 360.0 - 180.0)
    lon_across, lon_down = _slope(*turned[:3]), _slope(turned[0], *turned[3:])
    zone_across, zone_down = _slope(*zones[:3]), _slope(zones[0], *zones[3:])
    covered = np.abs(lon_across * zone_down - lon_down * zone_across) / (across * down)
    return float(np.nansum(covered) * pixels / PLACES**2)


def _slope(here: Floats, before: Floats, behind: Floats) -> Floats:
    """Change over a step; from one side where the other one lies beyond the map, NaN where both do."""
    whole = (behind - before) / 2
    half = np.where(np.isfinite(behind), behind - here, here - before)
    return np.where(np.isfinite(whole), whole, half)


def _on_raster(source: RasterSource, rectangles: Floats) -> Floats:
    return np.clip(rectangles, 0.0, [source.width, source.height] * 2)


def _places(source: RasterSource, rectangles: Floats) -> tuple[Floats, Floats]:
    """Columns and rows (N, PLACES²) of places on what of rectangles (N, 4) lies on the raster."""
    left, top, right, bottom = _on_raster(source, rectangles).T[:, :, None]
    down, across = (axis.ravel() for axis in np.meshgrid(*[(np.arange(PLACES) + 0.5) / PLACES] * 2, indexing="ij"))
    return left + across * (right - left), top + down * (bottom - top)


def _lonlat(source: RasterSource, crs: pyproj.CRS, columns: Floats, rows: Floats) -> tuple[Floats, Floats]:
    """Longitudes and latitudes (N,), infinite where the map shows no ground."""
    lon, lat = shown_lonlat(crs, *apply_affine(source.transform, columns, rows))
    known = np.abs(lat) <= 90.0
    return np.where(known, lon, np.inf), np.where(known, lat, np.inf)


def _lengths(jacobian: Floats) -> tuple[float, float] | None:
    across, down = (float(length) for length in np.linalg.norm(jacobian, axis=0))
    return (across, down) if across > 0 and down > 0 else None
