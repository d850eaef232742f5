"""Everything masks of the images that are adapted to, laid on the places of their windows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.features import rasterize

from ..decoders.decoder import STEP
from ..embeddings.cache import EmbeddingCache
from ..jobs import JobContext
from ..raster.grid import coarsest_level
from ..raster.image import WindowImage
from ..sam.model import SamModel
from ..segmenting.everything import everything_levels, segment_everything
from ..segmenting.search import settings_for
from .fusion import PlacedMask
from .windows import PLACES, Target

#: Samples of the decoder's level along the smallest masks that are looked for: what decoders see landforms with.
SMALLEST_SAMPLES = 80.0
#: Masks of fewer places than this in a window tell nothing there.
_FEWEST_PLACES = 4


def masks_of(target: Target, model: SamModel, cache: EmbeddingCache, context: JobContext) -> NDArray[np.object_]:
    """Polygons of the masks in a target, in its CRS, without duplicates.

    Args:
        target: Image.
        model: Any SAM of the catalogue.
        cache: Where embeddings are kept.
        context: Progress and cancellation.

    Raises:
        RasterError: A window cannot be read.
        Cancelled: The user stopped.
    """
    bounds = target.pixel_bounds
    # a raster that one finer window holds is shown as large as that window
    finest = min(target.level, coarsest_level(target.source.width, target.source.height))
    levels = everything_levels(target.source, SMALLEST_SAMPLES * 2.0**finest, bounds)
    found = segment_everything(target.source, model, cache, levels, settings_for(model), context, bounds).masks
    context.check()
    polygons = np.empty(len(found), dtype=object)
    polygons[:] = [mask.polygon for mask in found]
    return polygons


def placed(polygons: Sequence[shapely.Geometry] | NDArray[np.object_], image: WindowImage) -> list[PlacedMask]:
    """Masks that lie in a window, on its places.

    Args:
        polygons: In the CRS of the window's raster.
        image: Where the window lies.
    """

    def to_places(points: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.column_stack(image.from_crs(points[:, 0], points[:, 1])) / STEP

    if not len(polygons):
        return []
    moved = shapely.transform(np.asarray(polygons, dtype=object), to_places)
    bounds = shapely.bounds(moved)
    near = (bounds[:, 0] < PLACES) & (bounds[:, 1] < PLACES) & (bounds[:, 2] > 0) & (bounds[:, 3] > 0)
    found = []
    for shape, (left, top, right, bottom) in zip(moved[near], bounds[near], strict=True):
        column, row = max(int(np.floor(left)), 0), max(int(np.floor(top)), 0)
        width, height = min(int(np.ceil(right)), PLACES) - column, min(int(np.ceil(bottom)), PLACES) - row
        if width <= 0 or height <= 0:
            continue
        shifted = shapely.transform(shape, lambda points, c=column, r=row: points - (c, r))
        inside = rasterize([shifted], out_shape=(height, width), fill=0, default_value=1, dtype=np.uint8) == 1
        if inside.sum() >= _FEWEST_PLACES:
            found.append(PlacedMask(row, column, inside, float(shape.area)))
    return found
