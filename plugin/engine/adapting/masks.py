"""Everything masks of the images that are adapted to, laid on the places of their windows."""

from __future__ import annotations

import hashlib
import json
import logging
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.features import rasterize
from shapely.errors import GEOSException

from ...environment.locations import cache_folder, make_private
from ..decoders.decoder import STEP
from ..embeddings.cache import EmbeddingCache
from ..errors import Cancelled
from ..jobs import CANCELLED, JobContext
from ..raster.grid import coarsest_level
from ..raster.image import WindowImage
from ..sam.model import SamModel
from ..segmenting.everything import everything_levels, segment_everything
from ..segmenting.search import settings_for
from .fusion import PlacedMask
from .windows import PLACES, Target

_log = logging.getLogger(__name__)

#: Changes when masks of before mean something else.
_FORMAT = "adapting-2"
#: Samples of the decoder's level along the smallest masks that are looked for: what decoders see landforms with.
SMALLEST_SAMPLES = 80.0
#: Masks of fewer places than this in a window tell nothing there.
_FEWEST_PLACES = 4


def masks_of(target: Target, model: SamModel, cache: EmbeddingCache, context: JobContext) -> NDArray[np.object_]:
    """Polygons of the masks in a target, in its CRS, without duplicates; from disk where it was searched before.

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
    path = _kept(target, model, levels, bounds)
    try:
        return np.asarray(shapely.from_wkb(json.loads(path.read_text(encoding="utf-8"))), dtype=object)
    except FileNotFoundError:
        pass
    except (OSError, ValueError, TypeError, GEOSException) as error:
        _log.warning("The masks kept in %s are damaged (%s); they are looked for again.", path, error)
    found = segment_everything(target.source, model, cache, levels, settings_for(model), context, bounds, target.extent)
    if found.stopped:
        raise Cancelled(CANCELLED)
    polygons = np.empty(len(found.masks), dtype=object)
    polygons[:] = [mask.polygon for mask in found.masks]
    _keep(path, polygons)
    return polygons


def _kept(target: Target, model: SamModel, levels: Sequence[int], bounds: Sequence[float]) -> Path:
    """File of the masks of a ground: an image that is taken up again, or was looked at, is not searched again."""
    parts = "" if target.extent is None else shapely.to_wkt(target.extent, rounding_precision=-1)
    key = json.dumps([_FORMAT, target.source.identity, model.model_hash, model.precision, levels, bounds, parts])
    return cache_folder() / "everything" / f"{hashlib.sha256(key.encode()).hexdigest()}.json"


def _keep(path: Path, polygons: NDArray[np.object_]) -> None:
    aside = path.with_name(f"{path.stem}.{os.getpid()}.part")
    try:
        make_private(path.parent)
        aside.write_text(json.dumps(shapely.to_wkb(polygons, hex=True).tolist()), encoding="utf-8")
        os.replace(aside, path)
    except OSError as error:
        _log.warning("The masks of an image cannot be kept in %s (%s).", path.parent, error)
        aside.unlink(missing_ok=True)


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
