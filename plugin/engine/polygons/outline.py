"""From the logits of a mask to a polygon, at sub-pixel accuracy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import contourpy
import numpy as np
import rasterio.features
import shapely
from affine import Affine
from numpy.typing import NDArray
from scipy import ndimage
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from ..raster.image import WindowImage
from ..raster.parts import NEIGHBOURS, parts_with

#: Parts smaller than this are noise of the decoder, in samples.
MINIMUM_PART = 16.0

#: Holes smaller than this are closed, in samples; holes of missing data stay whatever their size.
MINIMUM_HOLE = 64.0

#: Smaller gaps of missing data are single dropped pixels, not ground that is absent, in samples.
MINIMUM_GAP = 4.0

#: Vertices that change the outline by less are dropped, in samples.
_TOLERANCE = 0.05

#: Sides of an outline in a plane of its own get corners at this distance, in samples.
_BENDING = 4.0

_OUTSIDE = -1.0


#: Samples around a mask that are looked at with it; those beyond are outside.
_RIM = 2


def mask_to_polygon(
    logits: NDArray[np.floating],
    image: WindowImage,
    points: Sequence[tuple[float, float]] = (),
) -> Polygon | MultiPolygon | None:
    """Outline where the logits are above zero.

    The logits are taken as values at the centres of the samples, and the outline is where they cross zero between
    them. Ground without data is cut out along the borders of its samples.

    Args:
        logits: (H, W), in samples of the window.
        image: The window.
        points: Foreground clicks in the raster's CRS. With clicks only the parts that hold one are kept; when none
            does, the largest part.

    Returns:
        A valid polygon in the raster's CRS, of several parts only where several hold a click; None for an empty mask.
    """
    logits = np.asarray(logits)
    origin, part = _around_mask(logits)
    cleaned = _cleaned(part, _samples_of(image, points) - origin)
    if cleaned is None:
        return None
    parts = _on_data(_contoured(cleaned, origin), image)
    return _placed(_simplified(shapely.union_all(_chosen(parts, image, points))), image) if parts else None


def shape_on_map(shape: Polygon, image: WindowImage) -> Polygon | MultiPolygon | None:
    """A shape in samples of a window where there is data, on the map.

    Args:
        shape: May reach beyond the window, but not beyond the raster.
        image: The window.

    Returns:
        A valid polygon in the raster's CRS; None where nothing of it has data.
    """
    height, width = image.valid.shape
    ends = (0.0, 0.0, float(width), float(height))
    far = max(width, height)
    beyond = (-far, -far, 2.0 * far, 2.0 * far)
    sides = (end if ended else way for end, way, ended in zip(ends, beyond, image.edges, strict=True))
    parts = _on_data(shape.intersection(shapely.box(*sides)), image)
    return _placed(shapely.union_all(parts), image) if parts else None


def _on_data(region: BaseGeometry, image: WindowImage) -> list[Polygon]:
    """Parts of a region in samples, without gaps of missing data."""
    gaps = _gaps(image.valid, region.bounds) if not region.is_empty else None
    if gaps is not None:
        region = shapely.difference(region, gaps)
    return [part for part in _polygons(region) if part.area >= MINIMUM_PART]


def _placed(region: BaseGeometry, image: WindowImage) -> Polygon | MultiPolygon | None:
    """A region in samples as a valid one in the CRS."""
    if image.plane is not None:  # what is straight in it is bent in the CRS
        region = shapely.segmentize(region, _BENDING)
    placed = _polygons(shapely.transform(region, lambda xy: np.column_stack(image.to_crs(xy[:, 0], xy[:, 1]))))
    if not placed:
        return None
    valid = [piece for part in placed for piece in _polygons(shapely.make_valid(part))]
    oriented = [shapely.geometry.polygon.orient(part) for part in valid]
    return oriented[0] if len(oriented) == 1 else MultiPolygon(oriented)


def _simplified(region: BaseGeometry) -> BaseGeometry:
    """Without vertices that change little; a valid one."""
    # Douglas-Peucker on each ring takes a tenth of the time, and hardly ever makes rings cross at this tolerance.
    simple = shapely.simplify(region, _TOLERANCE, preserve_topology=False)
    if not shapely.is_valid(simple):
        simple = shapely.simplify(region, _TOLERANCE, preserve_topology=True)
    return shapely.make_valid(simple)


def _samples_of(image: WindowImage, points: Sequence[tuple[float, float]]) -> NDArray[np.intp]:
    """Rows and columns (N, 2) of the samples that hold the clicks; those outside the window are left out."""
    if not len(points):
        return np.empty((0, 2), dtype=np.intp)
    xy: Any = np.asarray(points, dtype=np.float64)
    columns, rows = image.from_crs(xy[:, 0], xy[:, 1])
    samples = np.column_stack([np.floor(rows), np.floor(columns)])
    inside = (samples >= 0).all(axis=1) & (samples < image.valid.shape).all(axis=1)
    return samples[inside].astype(np.intp)


def _around_mask(logits: NDArray[np.floating]) -> tuple[NDArray[np.intp], NDArray[np.floating]]:
    """First row and column (2,) of the part of the logits that holds all above zero, and that part with a rim."""
    above = logits > 0
    rows, columns = np.flatnonzero(above.any(axis=1)), np.flatnonzero(above.any(axis=0))
    if not len(rows):
        return np.zeros(2, dtype=np.intp), logits[:0, :0]
    top, left = max(rows[0] - _RIM, 0), max(columns[0] - _RIM, 0)
    return np.array([top, left], dtype=np.intp), logits[top : rows[-1] + _RIM + 1, left : columns[-1] + _RIM + 1]


def _largest_part(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    labels, _ = ndimage.label(mask, structure=NEIGHBOURS)
    sizes = np.bincount(labels.ravel())
    sizes[0] = 0
    return np.asarray(labels == sizes.argmax())


def _cleaned(logits: NDArray[np.floating], clicks: NDArray[np.intp]) -> NDArray[np.float64] | None:
    """Logits with one object in them: parts without a click sunk, small holes filled; None when nothing is left.

    Done on the samples, since a weak model answers difficult ground with thousands of specks, whose outlines would take
    seconds to draw and then be thrown away.
    """
    if logits.size == 0:
        return None
    logits = np.nan_to_num(logits.astype(np.float64), nan=_OUTSIDE)
    clicks = clicks[((clicks >= 0) & (clicks < logits.shape)).all(axis=1)]
    kept = parts_with(logits > 0, clicks)
    if not kept.any():
        kept = _largest_part(logits > 0)
    logits = np.where(~kept & (logits > 0), _OUTSIDE, logits)
    holes, _ = ndimage.label(~kept)
    sizes = np.bincount(holes.ravel())
    small = sizes < MINIMUM_HOLE
    small[np.concatenate([holes[0], holes[-1], holes[:, 0], holes[:, -1]])] = False
    small[0] = False
    return np.where(small[holes], -_OUTSIDE, logits)


def _contoured(logits: NDArray[np.float64], origin: NDArray[np.intp]) -> BaseGeometry:
    """Region above zero of a part of the window whose first row and column are the origin, in window coordinates.

    The rim is padded, so that outlines close at the window's side.
    """
    top, left = (int(first) for first in origin)
    bottom, right = top + logits.shape[0], left + logits.shape[1]
    # Half a sample beyond the last centre lies the window's side: repeat the rim there, then drop to outside.
    padded = np.pad(np.pad(logits, 1, mode="edge"), 1, constant_values=_OUTSIDE)
    xs = _padded_centres(left, right)
    ys = _padded_centres(top, bottom)
    generator = contourpy.contour_generator(xs, ys, padded, fill_type=contourpy.FillType.OuterOffset)
    filled: Any = generator.filled(0.0, np.inf)
    points, offsets = filled
    polygons = []
    for ring_points, ring_offsets in zip(points, offsets, strict=True):
        ring_points = np.clip(ring_points, (left, top), (right, bottom))
        rings = [ring_points[a:b] for a, b in zip(ring_offsets[:-1], ring_offsets[1:], strict=True) if b - a >= 4]
        if rings:
            polygons.append(Polygon(rings[0], rings[1:]))
    return shapely.union_all([shapely.make_valid(polygon) for polygon in polygons])


def _padded_centres(first: int, last: int) -> NDArray[np.float64]:
    """Sample centres, then the window's sides half a sample on, then the closing rim right behind them."""
    centres = np.arange(first, last) + 0.5
    return np.concatenate([[first - 1e-6, first], centres, [last, last + 1e-6]])


def _gaps(valid: NDArray[np.bool_], bounds: tuple[float, float, float, float]) -> BaseGeometry | None:
    """Ground without data within bounds, as polygons along sample borders."""
    left, top = max(0, int(bounds[0])), max(0, int(bounds[1]))
    part = ~valid[top : max(0, int(np.ceil(bounds[3]))), left : max(0, int(np.ceil(bounds[2])))]
    labels, _ = ndimage.label(part)
    large = np.bincount(labels.ravel()) >= MINIMUM_GAP
    large[0] = False
    part = large[labels]
    if not part.any():
        return None
    origin = Affine.translation(left, top)
    found = rasterio.features.shapes(part.astype(np.uint8), mask=part, transform=origin)
    return shapely.union_all([shapely.geometry.shape(geometry) for geometry, _ in found])


def _polygons(geometry: BaseGeometry) -> list[Polygon]:
    """The polygons in a geometry; lines and points that mending leaves are dropped."""
    if geometry.is_empty:
        return []
    if isinstance(geometry, Polygon):
        return [geometry]
    return [part for inner in getattr(geometry, "geoms", ()) for part in _polygons(inner)]


def _chosen(parts: list[Polygon], image: WindowImage, points: Sequence[tuple[float, float]]) -> list[Polygon]:
    largest = max(parts, key=lambda part: part.area)
    if not len(points):
        return [largest]
    xy: Any = np.asarray(points, dtype=np.float64)
    clicks = shapely.points(*image.from_crs(xy[:, 0], xy[:, 1]))
    kept = [part for part in parts if shapely.intersects(part, clicks).any()]
    return kept or [largest]
