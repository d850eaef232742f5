"""From an extent to all landforms in it, for the desktop."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ...environment.locations import cache_folder
from ...protocol.messages.annotating import Candidate, Prompt
from ...protocol.messages.everything import Everything, Found, FoundLandform
from ..errors import PromptError
from ..jobs import JobContext

if TYPE_CHECKING:
    from ..raster.source import RasterSource
    from ..sam.model import SamModel
    from ..segmenting.everything import EverythingSettings, FoundMask, PixelBounds


def everything(request: Everything, payload: bytes, context: JobContext) -> tuple[Found, bytes]:
    """Answer ``everything``: the landforms in an extent, from the asked size on."""
    from ..embeddings.cache import EmbeddingCache
    from ..raster.source import RasterSource
    from ..sam.loader import load_model
    from ..segmenting.everything import everything_levels, segment_everything

    model = load_model(request.model, request.backend, progress=context.stoppable)
    with RasterSource.open(request.raster) as source:
        extent = _pixels_of(source, request.extent)
        levels = everything_levels(source, request.smallest / source.pixel_size, extent)
        cache = EmbeddingCache(cache_folder() / "embeddings")
        found = segment_everything(source, model, cache, levels, _settings_for(model), context, extent)
        large = [mask for mask in found if math.sqrt(4 * mask.polygon.area / math.pi) >= request.smallest]
        return _reply(large, model, source)


def _settings_for(model: SamModel) -> EverythingSettings:
    """Official models rate their masks otherwise than light ones, of which the default model is one."""
    from ..sam.light_predictor import LightSam
    from ..segmenting.everything import OFFICIAL_THRESHOLDS, EverythingSettings

    return EverythingSettings() if isinstance(model, LightSam) else OFFICIAL_THRESHOLDS


def _pixels_of(source: RasterSource, extent: tuple[float, float, float, float]) -> PixelBounds:
    """The extent's bounds in native columns and rows, within the raster.

    Raises:
        PromptError: It lies outside the raster.
    """
    xmin, ymin, xmax, ymax = extent
    columns, rows = source.pixels_of([xmin, xmin, xmax, xmax], [ymin, ymax, ymin, ymax])
    left, right = max(float(columns.min()), 0.0), min(float(columns.max()), float(source.width))
    top, bottom = max(float(rows.min()), 0.0), min(float(rows.max()), float(source.height))
    if not (left < right and top < bottom):
        raise PromptError(f"The map view shows nothing of {source.name}: move the map to the image.")
    return left, top, right, bottom


def _reply(found: list[FoundMask], model: SamModel, source: RasterSource) -> tuple[Found, bytes]:
    import shapely

    from ..segmenting.attributes import found_attributes

    landforms, polygons, offset = [], [], 0
    for mask in found:
        wkb = shapely.to_wkb(mask.polygon)
        prompt = Prompt((mask.click,), (1,))
        row = found_attributes(mask.polygon, mask.score, mask.window.level, model, source, prompt)
        row["touches_edge"] = mask.touches_edge
        candidate = Candidate("", float(mask.score), offset, len(wkb), row, mask.notice)
        landforms.append(FoundLandform(candidate, prompt))
        polygons.append(wkb)
        offset += len(wkb)
    return Found(tuple(landforms), model.model_hash), b"".join(polygons)
