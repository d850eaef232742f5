"""Where an outline ends because the raster does, not because the landform does."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import shapely
from scipy import ndimage
from shapely.geometry.base import BaseGeometry

from ..crs.crs import has_straight_parallels, to_lonlat
from ..raster.image import WindowImage

if TYPE_CHECKING:
    from ..raster.source import RasterSource

#: An outline this near to a border (in samples) ends there: samples that hang over it have no data.
NEAR = 1.5

#: Missing data no wider, in native pixels, are dropped lines in the image, not its end.
_NARROW_GAP = 8

#: Samples along an outline that lie beside missing data where the outline ends there, and does not only touch it.
_ALONG = 8

#: Degrees by which rounding may put a border of a raster beside a pole.
_AT_POLE = 1e-6

BORDERS = ("left", "bottom", "right", "top")

_ACROSS_THE_SEAM = (
    "The landform goes on at the other side of the raster, across the meridian where its longitudes begin: only the "
    "part on this side is outlined."
)

_AT_THE_POLE = (
    "The landform lies at a pole, where this raster draws the ground out of shape, and may go on around it: outline it "
    "on an image of the pole in a polar stereographic projection."
)

_GOES_ON = (
    "The landform goes on beyond this outline, which ends where the model looked: zoom out until all of it is seen, "
    "and click again."
)


def borders_reached(polygon: BaseGeometry, source: RasterSource, image: WindowImage) -> set[str]:
    """The borders of a raster, of :data:`BORDERS`, at which an outline ends.

    Args:
        polygon: In the raster's CRS.
        source: The raster.
        image: The window in which the outline was drawn.
    """
    if image.plane is not None:
        return pixel_borders(polygon, source, image)
    columns, rows = [0, 0, source.width, source.width], [0, source.height, source.height, 0]
    corners = list(zip(*image.from_crs(*source.coordinates_of(columns, rows)), strict=True))
    outline = shapely.transform(polygon, image.from_crs, interleaved=False)
    sides = zip(BORDERS, corners, corners[1:] + corners[:1], strict=True)
    return {name for name, *ends in sides if shapely.LineString(ends).distance(outline) < NEAR}


def pixel_borders(polygon: BaseGeometry, source: RasterSource, image: WindowImage) -> set[str]:
    """The same by columns and rows: near a pole meridians and parallels are bent in the window."""
    columns, rows = source.pixels_of(*shapely.get_coordinates(polygon).T)
    sample = ~source.transform @ image.transform
    across, down = NEAR * abs(sample.a), NEAR * abs(sample.e)
    near = (
        columns.min() < across,
        rows.max() > source.height - down,
        columns.max() > source.width - across,
        rows.min() < down,
    )
    return {name for name, is_near in zip(BORDERS, near, strict=True) if is_near}


def ends_at_missing_data(polygon: BaseGeometry, image: WindowImage) -> bool:
    """Whether an outline ends where the image does within its raster: at the side of a large part without data.

    Oblique images lie in a frame without data, whose border is not that of the raster.
    """
    if image.valid.all():
        return False
    outline = shapely.transform(polygon.boundary, image.from_crs, interleaved=False)
    columns, rows = np.floor(shapely.get_coordinates(shapely.segmentize(outline, 1.0))).astype(int).T
    reach = math.ceil(_NARROW_GAP / 2 * max(1.0, 2.0**-image.level))
    margin, (height, width) = 2 * reach, image.valid.shape
    columns, rows = np.clip(columns, 0, width - 1), np.clip(rows, 0, height - 1)
    left, top = max(int(columns.min()) - margin, 0), max(int(rows.min()) - margin, 0)
    missing = ~image.valid[top : int(rows.max()) + margin + 1, left : int(columns.max()) + margin + 1]
    wide = ndimage.binary_erosion(missing, iterations=reach, border_value=1)
    near = ndimage.binary_dilation(ndimage.binary_propagation(wide, mask=missing), iterations=math.ceil(NEAR))
    return int(near[rows - top, columns - left].sum()) >= _ALONG


def end_notice(polygon: BaseGeometry, source: RasterSource, image: WindowImage, cut_off: bool) -> str:
    """A sentence where an outline ends and the landform does not; else empty. ``cut_off`` is by the window."""
    return seam_notice(polygon, source, image) or (_GOES_ON if cut_off else "")


def seam_notice(polygon: BaseGeometry, source: RasterSource, image: WindowImage) -> str:
    """A sentence where an outline ends at a pole or meridian at which its raster ends and the ground does not."""
    reached = borders_reached(polygon, source, image)
    if _is_at_pole(polygon, source, reached):
        return _AT_THE_POLE
    return _ACROSS_THE_SEAM if source.goes_round and reached & {"left", "right"} else ""


def _is_at_pole(polygon: BaseGeometry, source: RasterSource, reached: set[str]) -> bool:
    """Whether an outline comes to a border of a raster that is a pole, drawn as a line."""
    if source.crs is None:
        return False
    _, rows = source.pixels_of(*shapely.get_coordinates(polygon).T)
    near = [rows.max() > source.height - 1 or "bottom" in reached, rows.min() < 1 or "top" in reached]
    if not any(near) or not has_straight_parallels(source.crs):
        return False
    middle = source.width / 2
    _, lats = to_lonlat(source.crs, *source.coordinates_of([middle, middle], [source.height, 0]))
    return any(is_near and not abs(lat) < 90.0 - _AT_POLE for is_near, lat in zip(near, lats, strict=True))
