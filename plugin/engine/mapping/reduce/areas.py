"""How much ground a cell of a raster covers on its body.

On rasters whose columns are meridians and whose rows are parallels (degrees, equirectangular) the area of a cell is
that of its piece of the spheroidal zone, in closed form (Snyder 1987, "Map Projections: A Working Manual", USGS
Professional Paper 1395, equation 3-12). It stays right for polygons that hold a pole or go once around the body, where
a geodesic polygon area is ambiguous. Where rows are parallels of different lengths (sinusoidal, Mollweide) it is the
share of the zone that lies between the cell's sides. Elsewhere the geodesic area of small blocks of cells is shared
among their cells, but where a block lies partly beyond what the map shows of its body.
"""

from __future__ import annotations

from functools import partial

import numpy as np
import numpy.typing as npt
import pyproj
import shapely
from affine import Affine

from ...crs.crs import planetographic, shown_lonlat, to_lonlat
from ...crs.straight_rows import StraightRows, on_shown_ground, straight_rows
from ...raster.ground import zone_function
from ...raster.image import apply_affine

Floats = npt.NDArray[np.float64]

#: Degrees that an edge spans at most, and where along it, from its middle in halves of it, the zone is looked at: with
#: Gauss's two places the area of the ground below it is right to a part in a billion.
_EDGE_DEGREES, _PLACE = 0.25, 3**-0.5
#: Cells a side of the blocks whose geodesic area is shared, where rows are not parallels.
BLOCK = 32


class GroundAreas:
    """Areas of cells and of polygons of one raster.

    Args:
        crs: CRS of the raster; None measures in pixels.
        transform: Cell corners (column, row) to CRS.
        width: Columns of cells.
        height: Rows of cells.
    """

    def __init__(self, crs: pyproj.CRS | None, transform: Affine, width: int, height: int) -> None:
        self._transform, self._width, self._height = transform, width, height
        self._crs = crs
        self._geod = crs.get_geod() if crs is not None else None
        self._to_degrees = partial(to_lonlat, crs) if crs is not None else None
        self._longitude_per_x = self._find_graticule()
        upright = transform.b == 0 and transform.d == 0
        self._rows = straight_rows(crs) if crs is not None and upright else None

    @property
    def cylindrical(self) -> bool:
        """Whether rows are parallels and columns meridians."""
        return self._longitude_per_x is not None

    def cells(self, row: int, column: int, height: int, width: int) -> Floats:
        """Areas in m² of a block of cells, shape (height, width), or (height, 1) where they do not vary along rows."""
        if self._geod is None:
            return np.ones((height, 1)) * abs(self._transform.determinant)
        if self._longitude_per_x is not None:
            y = np.asarray(self._transform.f + self._transform.e * np.arange(row, row + height + 1), dtype=np.float64)
            edges = self._zone(y)
            return np.asarray(np.abs(np.diff(edges) * self._transform.a * self._longitude_per_x)[:, None])
        if self._rows is not None:
            return self._between_meridians(self._rows, row, column, height, width)
        return self._shared(row, column, height, width)

    def polygons(self, shapes: npt.NDArray[np.object_]) -> Floats | None:
        """Areas in m² of (n,) polygons whose edges are straight in the raster's plane; None where that needs geodesics.

        Along meridians and parallels a polygon's area is the integral of the zone, from the equator on, over longitude.
        """
        if self._rows is not None:
            dense = shapely.segmentize(shapes, abs(self._transform.e))
            return np.array([self._on_rows(shape, self._rows) for shape in dense])
        if self._longitude_per_x is None:
            return None
        parts, polygon = shapely.get_parts(shapes, return_index=True)
        rings, part = shapely.get_rings(shapely.segmentize(parts, self._longest_edge()), return_index=True)
        corners, ring = shapely.get_coordinates(rings, return_index=True)
        here = ring[1:] == ring[:-1]
        middle, half = (corners[1:] + corners[:-1])[here] / 2, (corners[1:] - corners[:-1])[here] / 2
        zones = self._zone(np.concatenate([middle[:, 1] + place * half[:, 1] for place in (-_PLACE, _PLACE)]))
        below = half[:, 0] * self._longitude_per_x * zones.reshape(2, -1).sum(0)
        areas = np.abs(np.bincount(ring[1:][here], below, len(rings)))
        holes = np.diff(part, prepend=-1) == 0
        return np.bincount(polygon[part], np.where(holes, -areas, areas), len(shapes)).astype(np.float64)

    def _longest_edge(self) -> float:
        """That of :data:`_EDGE_DEGREES`, in units of the CRS."""
        assert self._longitude_per_x is not None
        return float(np.radians(_EDGE_DEGREES) / abs(self._longitude_per_x))

    def _zone(self, y: Floats) -> Floats:
        assert self._crs is not None and self._geod is not None and self._to_degrees is not None
        _, latitude = self._to_degrees(np.full_like(y, self._transform.c + self._transform.a * self._width / 2), y)
        # A rounding error beyond the pole is the pole.
        pole = np.where(y > self._transform.f + self._transform.e * self._height / 2, 90.0, -90.0)
        latitude = np.where(np.isfinite(latitude), np.clip(latitude, -90.0, 90.0), pole)
        return zone_function(np.radians(planetographic(self._crs, latitude)), self._geod.a, self._geod.b)

    def _on_rows(self, polygon: shapely.Geometry, rows: StraightRows) -> float:
        """Area in m² of a polygon on a map with straight parallels, likewise."""
        size = 0.0
        for part in shapely.get_parts(on_shown_ground(polygon, rows.crs)):
            for number, ring in enumerate((part.exterior, *part.interiors)):
                lon, lat = rows.ring(shapely.get_coordinates(ring))
                equal_area = shapely.Polygon(np.column_stack([np.radians(lon), self._zones(lat)]))
                size += equal_area.area if number == 0 else -equal_area.area
        return size

    def _zones(self, geodetic: Floats) -> Floats:
        assert self._geod is not None
        return zone_function(np.radians(geodetic), self._geod.a, self._geod.b)

    def _between_meridians(self, rows: StraightRows, row: int, column: int, height: int, width: int) -> Floats:
        """Areas of cells on a map with straight parallels, as far as they lie on it."""
        t = self._transform
        y = np.asarray(t.f + t.e * np.arange(row, row + height + 1), dtype=np.float64)
        x = np.asarray(t.c + t.a * np.arange(column, column + width + 1), dtype=np.float64)
        y = np.clip(y, *np.sort(rows.poles))
        latitude = np.clip(rows.latitudes(y), -90.0, 90.0)
        zones = np.abs(np.diff(self._zones(planetographic(rows.crs, latitude))))
        rates = np.abs(rows.rates(rows.latitudes((y[1:] + y[:-1]) / 2)))
        half = 180.0 * rates[:, None]
        across = np.abs(np.diff(np.clip(x - rows.x, -half, half), axis=1))
        per_x = np.divide(np.radians(1.0), rates, out=np.zeros_like(rates), where=rates > 0)
        return np.asarray(across * (zones * per_x)[:, None])

    def _find_graticule(self) -> float | None:
        """Radians of longitude per unit of x where rows are parallels and columns evenly spaced meridians."""
        t = self._transform
        if self._to_degrees is None or t.b != 0 or t.d != 0:
            return None
        columns, rows = np.meshgrid(np.linspace(0.02, 0.98, 5) * self._width, np.linspace(0.02, 0.98, 5) * self._height)
        x = t.c + t.a * columns
        longitude, latitude = self._to_degrees(x, t.f + t.e * rows)
        if not (np.isfinite(longitude).all() and np.isfinite(latitude).all()):
            return None
        longitude = np.unwrap(np.radians(longitude), axis=1)
        per_x = (longitude[0, 1] - longitude[0, 0]) / (x[0, 1] - x[0, 0])
        straight = (
            np.allclose(latitude, latitude[:, :1], rtol=0, atol=1e-6)
            and np.allclose(np.diff(longitude, axis=1), per_x * np.diff(x, axis=1), rtol=0, atol=1e-7)
            and np.allclose(longitude[0], longitude[-1], rtol=0, atol=1e-7)
        )
        return float(per_x) if straight else None

    def _shared(self, row: int, column: int, height: int, width: int) -> Floats:
        """Areas of cells from those of the squares of :data:`BLOCK` cells that they lie in."""
        tops, lefts = (
            np.arange(a // BLOCK, (a + n - 1) // BLOCK + 1) * BLOCK for a, n in ((row, height), (column, width))
        )
        areas = self._square_areas(tops, lefts) / (BLOCK * BLOCK)
        rows, columns = np.arange(row, row + height), np.arange(column, column + width)
        found = np.asarray(areas[np.ix_(rows // BLOCK - row // BLOCK, columns // BLOCK - column // BLOCK)])
        for top, left in zip(*np.nonzero(np.isnan(areas)), strict=True):
            cells = self._one_by_one(int(tops[top]), int(lefts[left]))
            here = (
                np.flatnonzero((rows >= tops[top]) & (rows < tops[top] + BLOCK)),
                np.flatnonzero((columns >= lefts[left]) & (columns < lefts[left] + BLOCK)),
            )
            found[np.ix_(*here)] = cells[np.ix_(rows[here[0]] - tops[top], columns[here[1]] - lefts[left])]
        return found

    def _one_by_one(self, top: int, left: int) -> Floats:
        """Areas of the cells of a square, as quadrangles of the cylindrical equal-area plane; 0 beyond the map."""
        assert self._crs is not None
        columns, rows = np.meshgrid(left + np.arange(BLOCK + 1.0), top + np.arange(BLOCK + 1.0))
        x, y = apply_affine(self._transform, columns.ravel(), rows.ravel())
        longitude, latitude = shown_lonlat(self._crs, x, y)
        shown = np.isfinite(longitude)
        lon, lat = np.where(shown, longitude, 0.0), np.where(shown, latitude, 0.0)
        high = self._zones(planetographic(self._crs, lat))
        shown, lon, high = (values.reshape(columns.shape) for values in (shown, lon, high))
        near, far = slice(-1), slice(1, None)
        around = (near, near), (near, far), (far, far), (far, near)
        turns = [np.radians((lon[corner] - lon[around[0]] + 180.0) % 360.0 - 180.0) for corner in around]
        zones = [high[corner] for corner in around]
        doubled = sum(turns[i] * zones[i - 3] - turns[i - 3] * zones[i] for i in range(4))
        whole = np.logical_and.reduce([shown[corner] for corner in around])
        return np.where(whole, np.abs(doubled) / 2, 0.0)

    def _square_areas(self, tops: npt.NDArray[np.int64], lefts: npt.NDArray[np.int64]) -> Floats:
        """Geodesic areas of the squares that begin in each of these rows and columns.

        NaN where the map does not show all of a square, 0 where it shows nothing of it.
        """
        assert self._geod is not None and self._crs is not None
        side = np.linspace(0, BLOCK, 5)[:-1]
        zero, full = np.zeros(4), np.full(4, float(BLOCK))
        columns = lefts[None, :, None] + np.concatenate([side, full, BLOCK - side, zero])
        rows = tops[:, None, None] + np.concatenate([zero, side, full, BLOCK - side])
        corners = np.broadcast_shapes(columns.shape, rows.shape)
        x, y = apply_affine(
            self._transform, np.broadcast_to(columns, corners).reshape(-1), np.broadcast_to(rows, corners).reshape(-1)
        )
        longitude, latitude = shown_lonlat(self._crs, x, y)
        latitude = planetographic(self._crs, latitude)
        rings = np.stack([longitude, latitude]).reshape(2, -1, corners[-1])
        shown = np.asarray(np.isfinite(rings).all(axis=0))
        areas = np.where(shown.any(axis=1), np.nan, 0.0)
        for square in np.flatnonzero(shown.all(axis=1)):
            areas[square] = abs(self._geod.polygon_area_perimeter(*rings[:, square])[0])
        return areas.reshape(corners[:2])
