"""The circle or the ellipse through the rim of one landform, on its body or in the plane of an image."""

from __future__ import annotations

import math

import numpy as np
import pyproj
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from ..raster.ground import geod_of
from .rim_curve import RimFit, rim_outline
from .rim_fits import fit_in_plane, fit_rims

__all__ = ["fit_rim", "fitted_curve"]


def fit_rim(geometry: BaseGeometry, crs: pyproj.CRS, shape: str = "circle") -> RimFit | None:
    """Fit a circle or an ellipse to the outline of a crater, as :func:`~.rim_fits.fit_rims` does for many.

    Args:
        geometry: Polygon or multi-polygon in the CRS.
        crs: Its CRS, on whose own ellipsoid distances are taken.
        shape: "circle" or "ellipse".

    Returns:
        The curve; None where none is near the outline, the CRS has no ellipsoid, or coordinates no place on it.
    """
    ((circle, ellipse),) = fit_rims([geometry], crs)
    return circle if shape == "circle" else ellipse


def fitted_curve(
    geometry: BaseGeometry, crs: pyproj.CRS | None, shape: str, corners: int = 360
) -> tuple[Polygon, float] | None:
    """Fit a circle or an ellipse and draw it.

    Args:
        geometry: Polygon or multi-polygon in the CRS; the largest part is fitted where there is no CRS.
        crs: Its CRS; None, or one without an ellipsoid, fits in the plane of the coordinates.
        shape: "circle" or "ellipse".
        corners: Of the polygon that is drawn.

    Returns:
        The curve as a polygon in the CRS, and the root mean square of the rim's distances from it, in metres (in units
        of the coordinates where there is no CRS); None where no such curve is near the outline.
    """
    if crs is not None and geod_of(crs) is not None:
        fit = fit_rim(geometry, crs, shape)
        if fit is None:
            return None
        return rim_outline(fit, crs, corners), fit.residual_m
    largest = max(shapely.get_parts(geometry), key=lambda part: part.area)
    found = fit_in_plane(largest, shape)
    if found is None:
        return None
    (x, y, mean, one, other), residual = found
    half, angle = math.hypot(one, other), math.atan2(other, one) / 2
    turn = np.linspace(0.0, 2 * math.pi, corners, endpoint=False)
    turned = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    axes = np.column_stack([(mean + half) * np.cos(turn), (mean - half) * np.sin(turn)])
    return Polygon(axes @ turned + (x, y)), residual
