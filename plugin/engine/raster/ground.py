"""How large pixels are on the ground, and how a window is sampled so that its samples are square there."""

from __future__ import annotations

import math

import numpy as np
import pyproj
from affine import Affine
from numpy.typing import NDArray

from ..crs.bodies import body_of, cached_by_crs
from ..crs.crs import planetographic, to_lonlat

#: Pixels whose sides differ by less are left as they are.
SQUARE_TOLERANCE = 0.02

#: Windows that span more than this are read in the raster's own pixels. The scale at the centre of narrower ones does
#: not hold at their borders, but over the inner half, where prompts lie, it is nearer to the truth than the pixels are.
LOCAL_SPAN_DEGREES = 60.0

#: Strongest stretching of a window (reached at 86.4 degrees of latitude in an equirectangular raster).
MAX_STRETCH = 16.0

#: Pixels along a side of a sample at least where pixels are sheared: at the ends of some maps they are huge.
_FINEST = 0.5

#: Strongest slant of windows along rows of pixels, in columns a row; the ends of a sinusoidal map have no more than pi.
_MOST_SLANT = 4.0


@cached_by_crs
def geod_of(crs: pyproj.CRS) -> pyproj.Geod | None:
    """Geodesics on the CRS's own ellipsoid; never on the Earth's."""
    body = body_of(crs)
    return None if body is None else pyproj.Geod(a=body.semi_major, b=body.semi_minor)


def zone_function(latitudes: NDArray[np.float64], semi_major: float, semi_minor: float) -> NDArray[np.float64]:
    """Area between the equator and a parallel, for one radian of longitude.

    Args:
        latitudes: Geodetic latitudes in radians.
        semi_major: Equatorial radius in metres.
        semi_minor: Polar radius in metres.

    Returns:
        Areas in m², negative in the south; a² / 2 times equation 3-12 of Snyder (1987), "Map Projections: A Working
        Manual", USGS Professional Paper 1395.
    """
    sine = np.sin(latitudes)
    squared = 1.0 - (semi_minor / semi_major) ** 2
    if squared < 1e-12:
        return np.asarray(semi_major * semi_major * sine)
    e = math.sqrt(squared)
    return np.asarray(
        0.5 * semi_minor**2 * (sine / (1.0 - squared * sine * sine) + np.arctanh(e * sine) / e), dtype=np.float64
    )


def ground_jacobian(crs: pyproj.CRS | None, transform: Affine, column: float, row: float) -> NDArray[np.float64] | None:
    """Metres (east, north) on the ground per pixel (column, row) around a pixel.

    East and north are those of the pixel itself: at a pole its neighbours have others. There, north is along its own
    longitude, whichever the projection gives it.

    Returns:
        A 2 by 2 matrix; None without a CRS, or where the projection is not defined.
    """
    geod = None if crs is None else geod_of(crs)
    if crs is None or geod is None:
        return None
    step = 0.5
    columns = column + np.array([0.0, -step, step, 0.0, 0.0])
    rows = row + np.array([0.0, 0.0, 0.0, -step, step])
    a, b, c, d, e, f = transform[:6]
    lon, lat = to_lonlat(crs, a * columns + b * rows + c, d * columns + e * rows + f)
    if not (np.isfinite(lon).all() and np.isfinite(lat).all()) or np.abs(lat).max() > 90.0:
        return None
    lat = planetographic(crs, lat)
    azimuth, _, distance = geod.inv(np.full(4, lon[0]), np.full(4, lat[0]), lon[1:], lat[1:])
    radians = np.radians(azimuth)
    left, right, above, below = np.column_stack([np.sin(radians) * distance, np.cos(radians) * distance])
    return np.column_stack([right - left, below - above]) / (2 * step)


def samples_to_pixels(
    jacobian: NDArray[np.float64] | None,
    transform: Affine,
    semi_major: float | None,
    span_px: float,
    sheared_m: float | None = None,
) -> NDArray[np.float64]:
    """Matrix from sample steps (right, down) to pixel steps (column, row) that makes samples square on the ground.

    The larger side of a pixel becomes the sample, so that windows of the grid always overlap. The result is the
    identity where pixels already are square, where the window spans more than :data:`LOCAL_SPAN_DEGREES`, and close to
    a pole. Without a CRS the sides of the pixels in map units decide.

    Samples of sheared pixels become larger the more these are sheared, unless their side is named.

    Args:
        jacobian: Of :func:`ground_jacobian` at the window's centre.
        transform: The raster's geotransform.
        semi_major: Radius of the body in metres.
        span_px: Width of the window in pixels.
        sheared_m: Metres along a side of a sample where pixels are sheared; None takes the larger side of the pixel.
    """
    identity = np.eye(2)
    if jacobian is None:
        jacobian = np.array([[transform.a, transform.b], [transform.d, transform.e]])
        semi_major = sheared_m = None
    lengths = np.linalg.norm(jacobian, axis=0)
    if not np.isfinite(lengths).all() or lengths.min() <= 0:
        return identity
    largest = float(lengths.max())
    cosine = float(jacobian[:, 0] @ jacobian[:, 1] / (lengths[0] * lengths[1]))
    sheared = abs(cosine) >= SQUARE_TOLERANCE
    side = sheared_m if sheared and sheared_m is not None else largest
    if semi_major is not None and np.degrees(span_px * side / semi_major) > LOCAL_SPAN_DEGREES:
        return identity
    if not sheared:
        if largest / lengths.min() - 1 < SQUARE_TOLERANCE:
            return identity
        stretch = np.minimum(largest / lengths, MAX_STRETCH)
        return np.diag(stretch)
    # Sheared pixels (e.g. sinusoidal away from its centre): samples go along ground east and south instead.
    if sheared_m is None:
        matrix = np.asarray(np.linalg.solve(jacobian, np.diag([largest, -largest])), dtype=np.float64)
    else:
        matrix = _along_rows(jacobian, sheared_m)
    if np.abs(matrix).max() > MAX_STRETCH:
        return identity
    if sheared_m is not None and abs(matrix[0, 1]) > _MOST_SLANT * matrix[1, 1]:
        return identity
    return matrix


def _along_rows(jacobian: NDArray[np.float64], side: float) -> NDArray[np.float64]:
    """Sample steps to pixel steps where rows of samples go along rows of pixels, and columns square to them.

    In this way windows of one row of windows lie side by side however the pixels are sheared.

    Args:
        jacobian: Of :func:`ground_jacobian`.
        side: Metres along a side of a sample.
    """
    across = float(np.linalg.norm(jacobian[:, 0]))
    along = float(jacobian[:, 0] @ jacobian[:, 1]) / across
    down = max(side * across / abs(float(np.linalg.det(jacobian))), _FINEST)
    return np.array([[max(side / across, _FINEST), -down * along / across], [0.0, down]])


def pixel_metres(jacobian: NDArray[np.float64] | None) -> float:
    """Side of a square of a pixel's ground area, in metres; 1 where it is not known."""
    if jacobian is None:
        return 1.0
    area = abs(float(np.linalg.det(jacobian)))
    return float(np.sqrt(area)) if np.isfinite(area) and area > 0 else 1.0
