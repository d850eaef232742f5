"""Landforms that somebody pointed out, as vectors like those of outlines that are found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.features import rasterize

from ...protocol.messages.finding import Find
from ...protocol.messages.jobs import LabelledRaster
from ..crs.seam import within
from ..embeddings.cache import EmbeddingCache
from ..embeddings.window_embedding import embed_window
from ..errors import LabelError
from ..jobs import JobContext
from ..polygons.reading import GeometryProblem, geometry_of_text
from ..raster.grid import MIN_LEVEL, coarsest_level, window_on
from ..raster.source import RasterSource
from ..raster.window import WINDOW
from ..sam.model import SamModel
from ..segmenting.pooled import pooled
from ..training.labels import BACKGROUND, read_layer

#: Samples across at which a landform is looked at: where everything mode sees most of them.
_SAMPLES = 160.0
#: Side of a mask.
_MASK = 256


@dataclass(frozen=True)
class Examples:
    """What is looked for, and what is not.

    Attributes:
        liked: (k, D) vectors.
        shapes: Their polygons, each in its raster's CRS.
        names: (k,) their classes.
        disliked: (m, D) vectors.
    """

    liked: NDArray[np.float16]
    shapes: NDArray[np.object_]
    names: tuple[str, ...]
    disliked: NDArray[np.float16]


def examples_of(request: Find, model: SamModel, cache: EmbeddingCache, context: JobContext) -> Examples:
    """Look at the landforms that a search is to find more of.

    Args:
        request: Names them.
        model: Whose encoder sees them.
        cache: Where embeddings are kept.
        context: Progress and cancellation.

    Raises:
        LabelError: There are none on their rasters.
        RasterError: A raster cannot be read.
    """
    vectors, shapes, names = [], [], []
    for pair in request.like:
        with RasterSource.open(pair.raster) as source:
            layer = read_layer(pair, source, "class")
            ground = within(_extent(pair), source.crs, source.ground.bounds) if pair.extent_wkt else None
            for shape, name in zip(layer.geometries, layer.names, strict=True):
                context.check()
                if ground is not None and not ground.intersects(shape.centroid):
                    continue
                vector = vector_of(shape, source, model, cache)
                if vector is not None:
                    vectors.append(vector)
                    shapes.append(shape)
                    names.append(name)
    is_liked = np.array([name.lower() != BACKGROUND for name in names], dtype=bool)
    if not is_liked.any():
        raise LabelError(
            "None of the landforms that more are to be found of lies on its raster as a whole. Choose others."
        )
    every = np.stack(vectors)
    wanted = np.flatnonzero(is_liked).tolist()
    liked_shapes = np.array([shapes[number] for number in wanted], dtype=object)
    return Examples(every[is_liked], liked_shapes, tuple(names[number] for number in wanted), every[~is_liked])


def vector_of(
    shape: shapely.Geometry, source: RasterSource, model: SamModel, cache: EmbeddingCache
) -> NDArray[np.float16] | None:
    """What the encoder sees of a polygon in the raster's CRS; None where no window shows it.

    Raises:
        RasterError: The window cannot be read.
    """
    columns, rows = source.pixels_of(*_column(shape))
    size = max(np.ptp(columns), np.ptp(rows), 1e-6)
    coarsest = coarsest_level(source.width, source.height)
    level = min(max(round(np.log2(size / _SAMPLES)), MIN_LEVEL), max(coarsest, MIN_LEVEL))
    middle = (float(np.min(columns) + np.max(columns)) / 2, float(np.min(rows) + np.max(rows)) / 2)
    window = window_on(source, level, *middle)
    embedding, image, _ = embed_window(source, window, model, cache)

    def on_mask(corners: NDArray[np.float64]) -> NDArray[np.float64]:
        xs, ys = image.from_crs(corners[:, 0], corners[:, 1])
        return np.column_stack([xs, ys]) * (_MASK / WINDOW)

    moved = shapely.transform(shape, on_mask)
    if not np.isfinite(shapely.get_coordinates(moved)).all():
        return None
    inside = rasterize([(moved, 1)], (_MASK, _MASK), dtype=np.uint8, all_touched=True) > 0
    return pooled(embedding.features, inside) if inside.any() else None


def _column(shape: shapely.Geometry) -> tuple[Sequence[float], Sequence[float]]:
    corners = shapely.get_coordinates(shape)
    return corners[:, 0], corners[:, 1]


def _extent(pair: LabelledRaster) -> shapely.Geometry:
    try:
        return geometry_of_text(pair.extent_wkt)
    except GeometryProblem as error:
        raise LabelError("The extent of the landforms cannot be read. Draw or choose it again.") from error
