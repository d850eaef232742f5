"""The last touch of an outline: small parts and holes dropped, wiggles smoothed, or a curve in its place."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyproj
import shapely
from affine import Affine
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from ...protocol.messages.finishing import Finishing
from ..errors import PromptError
from ..raster.ground import ground_jacobian
from .rim_fit import fitted_curve
from .topology import beside

FloatArray = NDArray[np.float64]

#: Width of the Gaussian at smoothing 1, as a share of a ring's mean half width: its radius, where it is a circle.
_STRONGEST = 0.5

#: Places along a ring for each width of the Gaussian, and how many there are at least and at most.
_PLACES_PER_WIDTH = 4
_FEWEST_PLACES, _MOST_PLACES = 48, 1500

#: Offsets that bring a ring back to its area; each is some hundred times nearer than the one before.
_OFFSETS = 2

#: Corners of a smoothed ring that matter less are dropped, as a share of the Gaussian's width.
_TOLERANCE = 0.002


#: The scale of the ground is taken over this share of an outline, so that it is also found right beside a pole.
_GROUND_STEP = 1e-3


@dataclass(frozen=True)
class FinishedOutline:
    """A finished outline, in the CRS of the traced one.

    ``residual_m`` is the root mean square distance of the traced outline from the curve in its place.
    """

    geometry: BaseGeometry
    residual_m: float | None = None


def finished(
    geometry: BaseGeometry,
    crs: pyproj.CRS | None,
    finishing: Finishing,
    neighbours: Sequence[BaseGeometry] = (),
    gap_m: float = 0.0,
) -> FinishedOutline:
    """Finish an outline.

    Args:
        geometry: Polygon or multi-polygon in the CRS.
        crs: Its CRS; None takes coordinates for metres.
        finishing: What is wanted.
        neighbours: Polygons that the outline must not overlap, in the same CRS.
        gap_m: Narrower gaps towards them are closed, in metres.

    Returns:
        A valid polygon or multi-polygon.

    Raises:
        PromptError: No circle or ellipse fits the outline, or neighbours cover all of it.
    """
    shaped, to_ground = _shaped(geometry, crs, finishing)
    if not neighbours:
        return shaped
    gap = gap_m / math.sqrt(abs(float(np.linalg.det(to_ground))))
    free = beside(shaped.geometry, neighbours, gap)
    if free.is_empty:
        raise PromptError("This ground belongs to other landforms of the layer: click elsewhere, or allow overlaps.")
    return FinishedOutline(free, shaped.residual_m)


def _shaped(geometry: BaseGeometry, crs: pyproj.CRS | None, finishing: Finishing) -> tuple[FinishedOutline, FloatArray]:
    """The outline in its shape, and the matrix from the CRS's units to metres on the ground there."""
    to_ground = _ground_matrix(geometry, crs)
    parts = _polygons(shapely.transform(shapely.force_2d(geometry), lambda xy: xy @ to_ground.T))
    kept = _large_enough(parts, finishing)
    if finishing.shape == "traced" and finishing.smoothing > 0:
        kept = [smoothed(part, min(finishing.smoothing, 1.0)) for part in kept]
    whole = _polygons(shapely.union_all(kept)) if len(kept) > 1 else kept
    back = np.linalg.inv(to_ground)
    placed = shapely.transform(_one(whole), lambda xy: xy @ back.T)
    if finishing.shape == "traced":
        return FinishedOutline(_one(_polygons(shapely.make_valid(placed)))), to_ground
    fitted = fitted_curve(placed, crs, finishing.shape)
    if fitted is None:
        raise PromptError(f"No {finishing.shape} fits this outline: choose Outline as its shape.")
    return FinishedOutline(*fitted), to_ground


def smoothed(polygon: Polygon, strength: float) -> Polygon:
    """A polygon whose rings have lost what is narrower than a Gaussian along them.

    Cutting corners (Chaikin 1974, "An algorithm for high-speed curve generation"; QGIS's own smoothing) rounds single
    corners only: on a traced outline, with a corner on every sample, it changes nothing that can be seen, and where it
    does the area shrinks. A Gaussian along the ring has a width that can be chosen. It shrinks rings too, so each is
    then offset until it has its former area.

    Args:
        polygon: In a plane whose units are alike in all directions.
        strength: 0 to 1.
    """
    outer, *holes = (_smoothed_ring(Polygon(ring), strength) for ring in (polygon.exterior, *polygon.interiors))
    cut = shapely.difference(outer, shapely.union_all(holes)) if holes else outer
    return max(_polygons(cut), key=lambda part: part.area, default=polygon)


def _smoothed_ring(ring: Polygon, strength: float) -> Polygon:
    width = strength * _STRONGEST * 2 * ring.area / ring.length
    corners = shapely.get_coordinates(ring)
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(corners, axis=0).T))])
    count = int(np.clip(_PLACES_PER_WIDTH * along[-1] / width, _FEWEST_PLACES, _MOST_PLACES))
    places = np.linspace(0.0, along[-1], count, endpoint=False)
    dense = np.column_stack([np.interp(places, along, corners[:, axis]) for axis in (0, 1)])
    smooth = gaussian_filter1d(dense, width * count / along[-1], axis=0, mode="wrap")
    result = _largest(shapely.make_valid(Polygon(smooth)), ring)
    for _ in range(_OFFSETS):
        result = _largest(result.buffer((ring.area - result.area) / result.length, quad_segs=4), ring)
    return _largest(result.simplify(_TOLERANCE * width), ring)


def _large_enough(parts: list[Polygon], finishing: Finishing) -> list[Polygon]:
    """Parts and holes that are not below the smallest; the largest part in any case."""
    smallest = math.pi / 4 * finishing.smallest_m**2
    largest = max(parts, key=lambda part: part.area)
    kept = []
    for part in parts:
        holes = [] if finishing.fill_holes else [hole for hole in part.interiors if Polygon(hole).area >= smallest]
        if part is largest or part.area >= smallest:
            kept.append(Polygon(part.exterior, holes))
    return kept


def _ground_matrix(geometry: BaseGeometry, crs: pyproj.CRS | None) -> FloatArray:
    """From the CRS's units to metres on the ground around an outline; the identity where that is not known."""
    centre, (left, low, right, high) = geometry.centroid, geometry.bounds
    step = max(right - left, high - low) * _GROUND_STEP
    if step <= 0:
        return np.eye(2)
    jacobian = ground_jacobian(crs, Affine.scale(step), centre.x / step, centre.y / step)
    usable = jacobian is not None and np.isfinite(jacobian).all() and abs(np.linalg.det(jacobian)) > 0
    return jacobian / step if jacobian is not None and usable else np.eye(2)


def _largest(geometry: BaseGeometry, otherwise: Polygon) -> Polygon:
    """The largest polygon in a geometry, without holes."""
    part = max(_polygons(geometry), key=lambda part: part.area, default=otherwise)
    return Polygon(part.exterior)


def _one(parts: list[Polygon]) -> BaseGeometry:
    return parts[0] if len(parts) == 1 else MultiPolygon(parts)


def _polygons(geometry: BaseGeometry) -> list[Polygon]:
    """The polygons in a geometry, whatever it is made of."""
    parts = shapely.get_parts(shapely.get_parts(geometry))
    return [part for part in parts if isinstance(part, Polygon) and not part.is_empty]
