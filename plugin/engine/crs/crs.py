"""Coordinate reference systems of planets, and the traps in them.

Coordinates here are always in the order of a raster: first what GDAL calls x (easting or longitude), then y (northing
or latitude), whatever order the CRS itself declares. Several planetary CRSs are latitude first, some count longitude
positive west, and PROJ's own normalisation leaves those as they are, so the order is taken from the declared axes.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import pyproj
from numpy.typing import NDArray
from pyproj.enums import TransformDirection
from pyproj.exceptions import CRSError as PyprojCrsError
from pyproj.exceptions import ProjError

from ..errors import CrsError
from .bodies import body_of, cached_by_crs, same_body
from .conventions import is_in_angles, is_planetocentric, restored
from .equirectangular import Equirectangular, equirectangular_of

FloatArray = NDArray[np.float64]

#: Places of a map that come back this near to themselves, as a share of the body's radius, are ground that it shows.
_SAME_PLACE = 1e-6


@lru_cache(maxsize=64)
def parse_crs(text: str) -> pyproj.CRS:
    """Read a CRS from WKT or any name that PROJ knows; the same text gives the same object, whose frame is built once.

    What a definition has lost of the CRS that it is called after is brought back (:mod:`.conventions`).

    Raises:
        CrsError: PROJ does not understand it.
    """
    return restored(written_crs(text))


@lru_cache(maxsize=64)
def written_crs(text: str) -> pyproj.CRS:
    """A CRS as it is written, whatever its definition may have lost.

    Raises:
        CrsError: PROJ does not understand it.
    """
    try:
        return pyproj.CRS.from_user_input(text)
    except PyprojCrsError as error:
        raise CrsError(
            f"The coordinate reference system cannot be read ({text[:80]!r}): set it anew in QGIS."
        ) from error


@dataclass(frozen=True)
class _Axes:
    """How the coordinates of a CRS are ordered and signed, against raster order and positive east."""

    swapped: bool
    west: bool
    planetocentric: bool
    degrees: float


def _axes(crs: pyproj.CRS, base: bool = False) -> _Axes:
    """Of a CRS, or of the ``base`` of a projection, whose formulas give geodetic latitudes unless its axes say else."""
    axes = crs.axis_info[:2]
    directions = [axis.direction.lower() for axis in axes]
    swapped = len(directions) == 2 and directions[0] in ("north", "south") and directions[1] in ("east", "west")
    planetocentric = any("ocentric" in axis.name.lower() for axis in axes)
    planetocentric |= not base and is_in_angles(crs) and is_planetocentric(crs)
    factor = float(np.degrees(axes[0].unit_conversion_factor)) if axes and not crs.is_projected else 1.0
    return _Axes(swapped, "west" in directions, planetocentric, factor)


@dataclass(frozen=True)
class _Frame:
    """What leads from a CRS to longitude and latitude; ``transformer`` is None when it already is that.

    ``prime`` is its prime meridian in degrees east of the body's own.
    """

    own: _Axes
    base: _Axes
    transformer: pyproj.Transformer | Equirectangular | None
    prime: float


def _way(crs: pyproj.CRS, base: pyproj.CRS, own: _Axes) -> pyproj.Transformer | Equirectangular:
    """PROJ's way, but where its versions differ."""
    body = body_of(crs)
    if body is not None and body.name != "Earth":
        map_of_it = equirectangular_of(crs, own, _axes(base, base=True), body.semi_minor / body.semi_major)
        if map_of_it is not None:
            return map_of_it
    return pyproj.Transformer.from_crs(crs, base)


def _prime(crs: pyproj.CRS) -> float:
    prime = crs.prime_meridian
    return 0.0 if prime is None else float(np.degrees(prime.longitude * float(prime.unit_conversion_factor)))


_frames: OrderedDict[int, tuple[pyproj.CRS, _Frame]] = OrderedDict()


def _frame(crs: pyproj.CRS) -> _Frame:
    """Built once, by identity: two CRSs can be equal to PROJ, and still order their base's axes differently."""
    known = _frames.get(id(crs))
    if known is None:
        own, base = _axes(crs), crs.geodetic_crs
        if crs.is_projected and base is not None:
            # Between a CRS and its own base: no other datum is ever involved.
            frame = _Frame(own, _axes(base, base=True), _way(crs, base, own), _prime(crs))
        else:
            frame = _Frame(own, own, None, _prime(crs))
        known = _frames[id(crs)] = (crs, frame)
        while len(_frames) > 64:
            _frames.popitem(last=False)
    return known[1]


def to_lonlat(crs: pyproj.CRS, xs: Any, ys: Any) -> tuple[FloatArray, FloatArray]:
    """Longitude (positive east) and latitude in degrees, in the latitude convention of the CRS itself.

    Longitudes count from the body's own prime meridian, whatever that of the CRS is. Those of a geographic CRS are
    passed on as they are (0 to 360 stays so); those of a projected one come between -180 and 180. Points outside the
    projection's domain become infinite.
    """
    xs, ys = np.asarray(xs, dtype=np.float64), np.asarray(ys, dtype=np.float64)
    frame = _frame(crs)
    base = frame.base
    if frame.transformer is None:
        return (-xs if base.west else xs) * base.degrees + frame.prime, ys * base.degrees
    first, second = (ys, xs) if frame.own.swapped else (xs, ys)
    try:
        out = frame.transformer.transform(first, second)
    except ProjError as error:
        raise CrsError(f"PROJ cannot turn coordinates of {crs.name!r} into longitude and latitude.") from error
    lon, lat = (out[1], out[0]) if base.swapped else (out[0], out[1])
    lon, lat = np.asarray(lon, dtype=np.float64), np.asarray(lat, dtype=np.float64)
    lon, lat = (-lon if base.west else lon) * base.degrees, lat * base.degrees
    return (lon + frame.prime + 180.0) % 360.0 - 180.0 if frame.prime else lon, lat


def from_lonlat(crs: pyproj.CRS, lon: Any, lat: Any) -> tuple[FloatArray, FloatArray]:
    """The inverse of :func:`to_lonlat`."""
    lon, lat = np.asarray(lon, dtype=np.float64), np.asarray(lat, dtype=np.float64)
    frame = _frame(crs)
    base = frame.base
    lon = lon - frame.prime
    lon, lat = (-lon if base.west else lon) / base.degrees, lat / base.degrees
    if frame.transformer is None:
        return lon, lat
    first, second = (lat, lon) if base.swapped else (lon, lat)
    try:
        out = frame.transformer.transform(first, second, direction=TransformDirection.INVERSE)
    except ProjError as error:
        raise CrsError(f"PROJ cannot turn longitude and latitude into coordinates of {crs.name!r}.") from error
    x, y = (out[1], out[0]) if frame.own.swapped else (out[0], out[1])
    return np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)


def shown_lonlat(crs: pyproj.CRS, xs: FloatArray, ys: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Likewise for places (N,) of a map, infinite for those beyond the ground that it shows.

    PROJ gives some of those longitudes and latitudes: of other ground, which the map shows elsewhere.
    """
    lon, lat = to_lonlat(crs, xs, ys)
    known = np.isfinite(lon) & np.isfinite(lat)
    if x_per_degree(crs) is None:
        back = from_lonlat(crs, np.where(known, lon, 0.0), np.where(known, lat, 0.0))
        body = body_of(crs)
        known &= np.hypot(back[0] - xs, back[1] - ys) <= _SAME_PLACE * (1.0 if body is None else body.semi_major)
    return np.where(known, lon, np.inf), np.where(known, lat, np.inf)


def planetographic(crs: pyproj.CRS, lat: FloatArray) -> FloatArray:
    """Latitudes of :func:`to_lonlat` as geodetic (planetographic) ones of the CRS's ellipsoid, in degrees."""
    ratio = _axis_ratio(crs)
    if ratio == 1.0 or not _frame(crs).base.planetocentric:
        return lat
    return np.degrees(np.arctan(np.tan(np.radians(lat)) / ratio**2))


def _axis_ratio(crs: pyproj.CRS) -> float:
    body = body_of(crs)
    return 1.0 if body is None else body.semi_minor / body.semi_major


def _common_latitude(crs: pyproj.CRS, lat: FloatArray, inverse: bool = False) -> FloatArray:
    """To (or from) the planetocentric latitude, which spheres and planetocentric CRSs store as it is."""
    ratio = _axis_ratio(crs)
    if ratio == 1.0 or _frame(crs).base.planetocentric:
        return lat
    power = -2 if inverse else 2
    return np.degrees(np.arctan(np.tan(np.radians(lat)) * ratio**power))


@cached_by_crs
def x_per_degree(crs: pyproj.CRS) -> float | None:
    """Units of x in one degree of longitude (positive east) where that is the same everywhere, else None.

    It is so in geographic CRSs and in cylindrical projections, whose maps go on beyond their own border with the other
    end of themselves: 360 degrees further lies the same ground.
    """
    frame = _frame(crs)
    if frame.transformer is None:
        return (-1.0 if frame.base.west else 1.0) / frame.base.degrees
    rates = rates_along_parallels(crs, np.array([0.0, 60.0]))
    return float(rates[0]) if rates is not None and rates[0] and math.isclose(*rates, rel_tol=1e-6) else None


@cached_by_crs
def has_straight_parallels(crs: pyproj.CRS) -> bool:
    """Whether parallels are straight and even lines in a map, so that each longitude can be counted on beyond it."""
    return x_per_degree(crs) is not None or rates_along_parallels(crs, np.array([0.0, 60.0])) is not None


def rates_along_parallels(crs: pyproj.CRS, lat: FloatArray) -> FloatArray | None:
    """Units of x in a degree of longitude along parallels, where these are straight and even lines, else None."""
    lon = np.tile([10.0, 11.0, 130.0, 131.0, 250.0, 251.0], len(lat))  # the map's border tears one step at most
    x, y = (values.reshape(-1, 6) for values in from_lonlat(crs, lon, np.repeat(lat, 6)))
    if not (np.isfinite(x).all() and np.isfinite(y).all()):
        return None
    steps = x[:, 1::2] - x[:, ::2]
    rates = np.median(steps, axis=1)
    slack = 1e-6 * np.abs(rates).max()
    even = (np.abs(steps - rates[:, None]) < slack).sum(axis=1) >= 2
    return rates if even.all() and np.ptp(y, axis=1).max() < slack else None


def transform_function(
    source: pyproj.CRS | None, target: pyproj.CRS | None, whole: bool = True
) -> Callable[[Any, Any], tuple[FloatArray, FloatArray]]:
    """A function that maps x, y (N,) of one shape in one CRS to another on the same body.

    On bodies other than Earth nothing is routed through PROJ's datum shifts: a sphere's latitude and an ellipsoid's
    planetocentric latitude are the same number (PROJ would move 45 degrees north on Mars by 20 km), and spheres of
    different radius share their longitudes and latitudes. A shape across the border of either map stays whole: its
    longitudes do not jump by 360 degrees.

    Args:
        source: CRS of the coordinates.
        target: CRS that is wanted.
        whole: Whether they are one shape; else each is a place by itself, which lies on the map.

    Raises:
        CrsError: The two lie on different bodies, or only one of them is known.
    """
    if source is None or target is None or source == target:
        if (source is None) != (target is None):
            raise CrsError("One of the two layers has no coordinate reference system: set it in QGIS and try again.")
        return lambda xs, ys: (np.asarray(xs, dtype=np.float64), np.asarray(ys, dtype=np.float64))
    if not same_body(source, target):
        one, two = body_of(source), body_of(target)
        raise CrsError(
            f"The layers lie on different bodies, {one.name if one else 'none'} and {two.name if two else 'none'}: "
            "choose layers of the same body, or correct the coordinate reference system that is wrong."
        )
    body = body_of(source)
    if body is not None and body.name == "Earth":
        transformer = pyproj.Transformer.from_crs(source, target, always_xy=True)
        return lambda xs, ys: transformer.transform(np.asarray(xs, float), np.asarray(ys, float))

    def transform(xs: Any, ys: Any) -> tuple[FloatArray, FloatArray]:
        lon, lat = _whole_lonlat(source, np.atleast_1d(xs).astype(float), np.atleast_1d(ys).astype(float))
        lat = _common_latitude(target, _common_latitude(source, lat), inverse=True)
        return _whole_xy(target, lon, lat) if whole else from_lonlat(target, lon, lat)

    return transform


def _whole_lonlat(crs: pyproj.CRS, xs: FloatArray, ys: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Longitudes and latitudes of one shape, counted on across the meridian at which PROJ starts anew."""
    lon, lat = to_lonlat(crs, xs, ys)
    if not crs.is_projected or not len(lon):
        return lon, lat
    rate = x_per_degree(crs)
    if rate is not None:
        return lon[0] + (xs - xs[0]) / rate, lat
    return lon[0] + (lon - lon[0] + 180.0) % 360.0 - 180.0, lat


def _whole_xy(crs: pyproj.CRS, lon: FloatArray, lat: FloatArray) -> tuple[FloatArray, FloatArray]:
    """The inverse; a shape across the border of the map lies with its middle on the map."""
    xs, ys = from_lonlat(crs, lon, lat)
    rates = rates_along_parallels(crs, lat) if crs.is_projected and len(lon) else None
    if rates is None:
        return xs, ys
    middle = (lon.min() + lon.max()) / 2
    return from_lonlat(crs, np.full_like(lon, middle), lat)[0] + (lon - middle) * rates, ys
