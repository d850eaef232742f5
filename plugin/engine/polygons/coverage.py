"""Polygons of a raster of region numbers that share their borders, without gaps and without overlaps."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
import shapely
from rasterio.features import shapes

from ..jobs import JobContext

#: Tolerance in cells at smoothing 0 (just enough to take steps off diagonals) and at smoothing 1.
_GENTLE, _STRONG = 0.75, 3.0


def region_polygons(numbered: Path, regions: int, smoothing: float, context: JobContext) -> npt.NDArray[np.object_]:
    """Outline numbered regions.

    Shared borders are simplified once for both neighbours (shapely's coverage functions), which per-polygon
    simplification would tear. Borders towards ground without data keep the steps of the cells: nothing is known beyond.

    Args:
        numbered: int32 raster of region numbers; 0 is not ground.
        regions: Highest number.
        smoothing: 0 keeps the steps of the cells, 1 smooths strongly.
        context: Cancellation.

    Returns:
        (regions + 1,) polygons and multi-polygons in the raster's CRS; None at 0.

    Raises:
        Cancelled: The user stopped.
    """
    parts: dict[int, list[shapely.Geometry]] = {}
    with rasterio.open(numbered) as source:
        cell = float(np.sqrt(abs(source.transform.determinant)))
        for outline, number in shapes(rasterio.band(source, 1), connectivity=4, transform=source.transform):
            if number > 0:
                parts.setdefault(int(number), []).append(_polygon(outline))
            if len(parts) % 1000 == 999:
                context.check()
    numbers = sorted(parts)
    outlines = np.empty(len(numbers), dtype=object)
    outlines[:] = [_one(parts[number]) for number in numbers]
    result = np.full(regions + 1, None, dtype=object)
    result[numbers] = smooth_coverage(outlines, cell, smoothing)
    return result


def smooth_coverage(outlines: npt.NDArray[np.object_], cell: float, smoothing: float) -> npt.NDArray[np.object_]:
    """Simplify polygons that share borders, keeping the borders shared.

    Args:
        outlines: (n,) polygons of a coverage.
        cell: Side of a cell in units of the CRS.
        smoothing: 0 to 1; 0 returns the coverage as it is.
    """
    if not len(outlines):
        return outlines
    if not shapely.coverage_is_valid(outlines):
        outlines = _cleaned(outlines)
    if smoothing <= 0:
        return outlines
    tolerance = cell * (_GENTLE + (_STRONG - _GENTLE) * min(smoothing, 1.0))
    simplified: npt.NDArray[np.object_] = shapely.coverage_simplify(outlines, tolerance, simplify_boundary=False)
    return simplified if shapely.coverage_is_valid(simplified) else _cleaned(simplified)


def _cleaned(outlines: npt.NDArray[np.object_]) -> npt.NDArray[np.object_]:
    cleaned: npt.NDArray[np.object_] = shapely.coverage_clean(outlines)
    return cleaned


def _polygon(outline: dict[str, list[list[tuple[float, float]]]]) -> shapely.Geometry:
    rings = outline["coordinates"]
    polygon = shapely.Polygon(rings[0], rings[1:])
    # Holes that meet at a corner come as one ring that touches itself.
    return polygon if polygon.is_valid else shapely.make_valid(polygon, method="structure")


def _one(parts: list[shapely.Geometry]) -> shapely.Geometry:
    return parts[0] if len(parts) == 1 else shapely.union_all(parts)
