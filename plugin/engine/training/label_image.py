"""Labels on the samples of a window."""

from __future__ import annotations

import math
from collections import Counter

import numpy as np
import numpy.typing as npt
import shapely
from rasterio.features import rasterize

from ..decoders.decoder import STEP
from ..judging.scores import IGNORED
from ..raster.image import WindowImage
from ..raster.source import RasterSource
from .labels import BACKGROUND, ClassTable, LabelLayer

#: Share of the rectangle around a label that it fills where it is compact, so that it covers the middle of a place.
_COMPACT = 0.5


def label_image(
    layer: LabelLayer, table: ClassTable, image: WindowImage, unlabelled: str, step: int = 1, strip: float = 0.0
) -> npt.NDArray[np.uint8]:
    """Draw labels onto the samples of a window.

    Small labels lie over large ones. Nodata and ground that does not count are :data:`IGNORED`.

    Args:
        layer: The labels.
        table: Channels of their classes.
        image: The window.
        unlabelled: What ground without a label counts as.
        step: Samples along a side of the places of which only the sample in the middle is looked at. A label without
            such a sample fills the place that it lies in, so that none is learnt as background.
        strip: Share of a label's half width along its border that is :data:`IGNORED`, too.

    Returns:
        (H, W) output channels.
    """
    height, width = image.valid.shape

    def to_window(points: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        return np.column_stack(image.from_crs(points[:, 0], points[:, 1]))

    frame = shapely.box(0, 0, width, height)
    drawn = np.full((height, width), IGNORED, dtype=np.uint8)
    ground = shapely.transform(layer.ground, to_window)
    if not ground.intersects(frame):
        return drawn
    inside = _draw([(ground, 1)], (height, width), 0) == 1
    fill = 0 if unlabelled == BACKGROUND and table.background else IGNORED
    moved = shapely.transform(np.array(layer.geometries, dtype=object), to_window)
    order = [i for i in np.argsort(-shapely.area(moved), kind="stable") if moved[i].intersects(frame)]
    shapes = [(_at_least(moved[i], step), table.channel(layer.names[i])) for i in order]
    if strip:
        shapes = [drawing for shape, value in shapes for drawing in _with_strip(shape, value, strip, step)]
    drawn = _draw(shapes, (height, width), fill) if shapes else np.full((height, width), fill, dtype=np.uint8)
    drawn[~inside | ~image.valid] = IGNORED
    return drawn


def small_labels(layer: LabelLayer, source: RasterSource, level: int) -> list[str]:
    """A sentence about labels that are smaller than what a decoder tells apart at a level.

    Args:
        layer: The labels, in the raster's CRS.
        source: The raster.
        level: At which they are learnt.
    """
    side = STEP * 2.0**level
    areas = shapely.area(np.array(layer.geometries, dtype=object)) / abs(source.transform.determinant)
    small = Counter(name for name, area in zip(layer.names, areas, strict=True) if area < side * side)
    if not small:
        return []
    of = ", ".join(f"{number} of {name!r}" for name, number in small.most_common())
    length = side * source.pixel_m
    size = f"{length:.3g} {source.length_unit}" if source.crs is not None or length != side else f"{side:g} pixels"
    return [
        f"Labels on {source.name} that are smaller than a place of the decoder ({size} along a side): {of}. Each is "
        "learnt as one place. For small landforms train a decoder of their own."
    ]


def _at_least(shape: shapely.Geometry, step: int) -> shapely.Geometry:
    """A shape in samples, or the place that it lies in where it covers the middle sample of none."""
    if shape.is_empty:
        return shape
    middle = step // 2 + 0.5
    left, top, right, bottom = ((bound - middle) / step for bound in shape.bounds)
    columns = np.arange(math.ceil(left), math.floor(right) + 1)
    rows = np.arange(math.ceil(top), math.floor(bottom) + 1)
    number = len(columns) * len(rows)
    if number >= 4 and shape.area >= _COMPACT * number * step * step:
        return shape
    xs, ys = np.meshgrid(columns * step + middle, rows * step + middle)
    if number and shapely.contains_xy(shape, xs, ys).any():
        return shape
    inside = shape.representative_point()
    column, row = math.floor(inside.x / step) * step, math.floor(inside.y / step) * step
    return shapely.box(column, row, column + step, row + step)


def _with_strip(
    shape: shapely.Geometry, value: int, strip: float, step: int
) -> tuple[tuple[shapely.Geometry, int], tuple[shapely.Geometry, int]]:
    """A shape in samples whose border is unknown, and its inside, which is at least a place."""
    half_width = 2 * shape.area / shape.length if shape.length else 0.0
    inside = shape.buffer(-strip * half_width)
    return (shape, IGNORED), (_at_least(shape if inside.is_empty else inside, step), value)


def _draw(shapes: list[tuple[shapely.Geometry, int]], size: tuple[int, int], fill: int) -> npt.NDArray[np.uint8]:
    solid = [(shape, value) for shape, value in shapes if not shape.is_empty]
    if not solid:
        return np.full(size, fill, dtype=np.uint8)
    drawn: npt.NDArray[np.uint8] = rasterize(solid, out_shape=size, fill=fill, dtype=np.uint8)
    return drawn
