"""Maps whose parallels are straight lines of different lengths, such as sinusoidal and Mollweide ones.

Their plane has ground on one piece alone, between the two lines on which the outermost meridian is drawn. What PROJ
makes of places beyond differs: ground of the other side again, or nothing. Here longitudes are counted on there, so
that a shape of the map has no jumps, and the piece itself is known.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pyproj
import shapely
from numpy.typing import NDArray
from shapely.geometry import Polygon

from .bodies import cached_by_crs
from .crs import from_lonlat, has_straight_parallels, planetographic, to_lonlat, x_per_degree

FloatArray = NDArray[np.float64]

#: Degrees of latitude between corners of a map's border: it is exact to a few parts in a million.
_ROW_DEGREES = 0.25
#: Places nearer to the border than this share of the longest row are on it, 0.2 m on Mars: so much lies between what
#: versions of PROJ make of it.
_ON_BORDER = 1e-8
#: Rows that are shorter than this share of the longest are poles.
_POLE = 1e-12
#: How far places may lie from where even meridians are, as a share of the longest row.
_EVEN = 1e-6


@dataclass(frozen=True)
class StraightRows:
    """Of a map; longitudes count from the middle meridian, which is a straight line of the map.

    Attributes:
        crs: Of the map.
        lon: Middle meridian in degrees, positive east.
        x: Where it lies in the map.
        rate: Units of x in a degree of longitude on the longest row, with the sign of the east.
    """

    crs: pyproj.CRS
    lon: float
    x: float
    rate: float

    @cached_property
    def poles(self) -> FloatArray:
        """(2,) rows of the map on which the south and the north pole lie."""
        return from_lonlat(self.crs, np.full(2, self.lon), np.array([-90.0, 90.0]))[1]

    @property
    def _near(self) -> float:
        return _ON_BORDER * 360.0 * abs(self.rate)

    def latitudes(self, ys: FloatArray) -> FloatArray:
        """Latitudes (N,), as the CRS counts them, of rows of the map; infinite beyond the poles."""
        first, last = np.sort(self.poles)
        within = np.clip(ys, first, last)
        ys = np.where(np.abs(ys - within) < self._near, within, ys)
        return to_lonlat(self.crs, np.full_like(ys, self.x), ys)[1]

    def rates(self, lats: FloatArray) -> FloatArray:
        """Units of x in a degree of longitude along parallels (N,), 0 where a pole is a point."""
        xs, _ = from_lonlat(self.crs, np.full_like(lats, self.lon + 90.0), lats)
        found = (xs - self.x) / 90.0
        return np.where(np.abs(found) < _POLE * abs(self.rate), 0.0, found)

    def places(self, xs: FloatArray, ys: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Longitudes and latitudes (N,), counted on beyond the border; no longitude (NaN) at a pole that is a point."""
        lats = self.latitudes(ys)
        known = np.isfinite(lats)
        lats = np.where(known, lats, 0.0)
        rates = self.rates(lats)
        from_middle = np.divide(xs - self.x, rates, out=np.full_like(xs, np.nan), where=rates != 0.0)
        border = np.copysign(180.0, from_middle)
        on_border = np.abs(from_middle - border) * np.abs(rates) < self._near
        from_middle = np.where(on_border & (np.abs(from_middle) > 90.0), border, from_middle)
        return self.lon + from_middle, np.where(known, lats, np.inf)

    def other_side(self, xy: FloatArray) -> FloatArray:
        """Where the map shows places (N, 2) that are counted on beyond its border, all of them beyond the same one."""
        turn = 360.0 * self.rates(self.latitudes(xy[:, 1].copy()))
        side = np.sign(np.sum(xy[:, 0] - self.x) * self.rate)
        return np.column_stack([xy[:, 0] - side * turn, xy[:, 1]])

    def ring(self, xy: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Longitudes without jumps and geodetic latitudes of a closed ring (N, 2).

        A corner at a pole takes the longitudes on either side of it, and so becomes two.
        """
        lon, lat = self.places(xy[:, 0].copy(), xy[:, 1].copy())
        lon = self._along_border(xy, lon, lat)
        lat = np.clip(planetographic(self.crs, lat), -90.0, 90.0) if np.isfinite(lat).all() else lat
        polar: NDArray[np.bool_] = np.isnan(lon)
        if not polar.any() or polar.all():
            return lon, lat
        start = int(np.flatnonzero(~polar)[0])
        lon, lat, polar = np.roll(lon[:-1], -start), np.roll(lat[:-1], -start), np.roll(polar[:-1], -start)
        places = np.flatnonzero(~polar)
        known = np.append(lon[places], lon[places[0]])
        before = np.maximum.accumulate(np.where(polar, -1, np.cumsum(~polar) - 1))
        lons, lats = np.column_stack([known[before], known[before + polar]]), np.column_stack([lat, lat])
        kept = np.column_stack([np.ones_like(polar), polar])
        return np.append(lons[kept], known[-1]), np.append(lats[kept], lat[0])

    def _along_border(self, xy: FloatArray, lon: FloatArray, lat: FloatArray) -> FloatArray:
        """Longitudes of a closed ring; corners of an edge from border to border are on it, as it stands for a bow."""
        on = np.isnan(lon) | (np.abs(lon - self.lon) == 180.0)
        if on.sum() < 3 or on.all():
            return lon
        start = int(np.flatnonzero(on)[0])
        places = np.roll(np.arange(len(xy) - 1), -start)
        places = np.append(places, places[0])
        known = np.flatnonzero(on[places])
        before = np.searchsorted(known, np.arange(len(places)), side="right") - 1
        first = places[known[before]]
        last = places[known[np.minimum(before + 1, len(known) - 1)]]
        one, other = lon[first] - self.lon, lon[last] - self.lon
        side = np.sign(np.where(np.isnan(one), other, one))
        edge, way = xy[last] - xy[first], xy[places] - xy[first]
        beside = np.abs(edge[:, 0] * way[:, 1] - edge[:, 1] * way[:, 0]) <= self._near * np.hypot(*edge.T)
        short = np.abs(lat[last] - lat[first]) <= 1.5 * _ROW_DEGREES
        bow = ~on[places] & beside & short & ~(one * other < 0.0)
        found = lon.copy()
        found[places[bow]] = self.lon + 180.0 * side[bow]
        return found


@cached_by_crs
def straight_rows(crs: pyproj.CRS) -> StraightRows | None:
    """What is known of a map with straight parallels of different lengths; None for all other CRSs."""
    if not crs.is_projected or x_per_degree(crs) is not None or not has_straight_parallels(crs):
        return None
    lats = np.array([0.0, 60.0])
    near = np.array([10.0, 11.0])
    xs = from_lonlat(crs, np.tile(near, 2), np.repeat(lats, 2))[0].reshape(2, 2)
    rates = xs[:, 1] - xs[:, 0]
    if not np.isfinite(xs).all() or rates[0] == rates[1]:
        return None
    from_middle = float((xs[0, 0] - xs[1, 0]) / (rates[0] - rates[1]))
    rows = StraightRows(crs, 10.0 - from_middle, float(xs[0, 0] - rates[0] * from_middle), float(rates[0]))
    return rows if _is_even(rows) else None


def _is_even(rows: StraightRows) -> bool:
    """Whether meridians cut all parallels into even pieces: interrupted maps have several middles."""
    away, lats = (values.ravel() for values in np.meshgrid(np.linspace(-179.0, 179.0, 24), np.linspace(-85, 85, 12)))
    xs, _ = from_lonlat(rows.crs, rows.lon + away, lats)
    off = np.abs(rows.x + away * rows.rates(lats) - xs)
    return bool(np.all(off < _EVEN * 360.0 * abs(rows.rate)))


@cached_by_crs
def shown_ground(crs: pyproj.CRS) -> Polygon | None:
    """The piece of such a map's plane on which it shows its body, in the CRS; None for all other CRSs."""
    rows = straight_rows(crs)
    if rows is None:
        return None
    lats = np.linspace(-90.0, 90.0, round(180.0 / _ROW_DEGREES) + 1)
    _, ys = from_lonlat(crs, np.full_like(lats, rows.lon), lats)
    half = 180.0 * np.abs(rows.rates(lats))
    border = Polygon(np.vstack([np.column_stack([rows.x + half, ys]), np.column_stack([rows.x - half, ys])[::-1]]))
    shapely.prepare(border)
    return border


def on_shown_ground(shape: shapely.Geometry, crs: pyproj.CRS | None) -> shapely.Geometry:
    """A polygon as far as a map shows ground there; as it is in CRSs of which that is not known."""
    border = None if crs is None else shown_ground(crs)
    if border is None or shapely.contains_properly(border, shape):
        return shape
    inside = shapely.intersection(shape if shape.is_valid else shapely.make_valid(shape), border)
    parts = [part for part in shapely.get_parts(shapely.get_parts(inside)) if isinstance(part, Polygon) and part.area]
    return parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)


def on_both_sides(shape: shapely.Geometry, crs: pyproj.CRS | None) -> shapely.Geometry:
    """A polygon where a map shows its ground: what goes on beyond the border lies on the other side.

    As it is in CRSs of which that is not known. For landforms; what is drawn around a map means nothing beyond it.
    """
    border, rows = (None, None) if crs is None else (shown_ground(crs), straight_rows(crs))
    if border is None or rows is None or shapely.contains_properly(border, shape):
        return shape
    valid = shape if shape.is_valid else shapely.make_valid(shape)
    left, _, right, _ = valid.bounds
    south, north = np.sort(rows.poles)
    beyond = shapely.difference(shapely.clip_by_rect(valid, left, south, right, north), border)
    length = _ROW_DEGREES * abs(rows.rate)
    sides = [shapely.transform(shapely.segmentize(part, length), rows.other_side) for part in shapely.get_parts(beyond)]
    return on_shown_ground(shapely.union_all([valid, *map(shapely.make_valid, sides)]), crs)
