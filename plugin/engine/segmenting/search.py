"""All landforms of an extent with their attributes, alike for the plugin and the command line."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from ...protocol.messages.annotating import Prompt
from ..crs.seam import extent_in_order, within
from ..embeddings.cache import EmbeddingCache
from ..errors import PromptError
from ..jobs import JobContext
from ..raster.grid import PixelBounds
from ..raster.source import RasterSource
from ..sam.light_predictor import LightSam
from ..sam.model import SamModel
from .attributes import found_attributes
from .everything import (
    OFFICIAL_THRESHOLDS,
    EverythingSettings,
    FoundMask,
    Search,
    everything_levels,
    segment_everything,
    without_duplicates,
)

#: Left, bottom, right, top in the raster's CRS.
Extent = tuple[float, float, float, float]


def search(
    source: RasterSource,
    model: SamModel,
    cache: EmbeddingCache,
    smallest: float,
    extent: Extent | None = None,
    context: JobContext | None = None,
    ground: BaseGeometry | None = None,
) -> Search:
    """Find the landforms from a size on that lie in an extent.

    Args:
        source: The raster.
        model: A SAM that is ready.
        cache: Where embeddings are kept.
        smallest: Diameter of a circle of equal area, in units of the raster's CRS.
        extent: None for all of the raster. Its longitudes may be counted on another turn than the raster's, and across
            the border of a map that goes all round the right side may be less than the left.
        context: See :func:`.everything.segment_everything`.
        ground: Instead of an extent, a polygon in the raster's CRS.

    Raises:
        PromptError: The extent lies outside the raster, or is none.
        RasterError: A window cannot be read.
    """
    parts: Sequence[PixelBounds | None] = (None,)
    if ground is not None:
        ground = within(ground, source.crs, source.ground.bounds)
        parts = (pixels_of(source, ground.bounds),)
    elif extent is not None:
        parts = parts_of(source, extent)
    found, context = [], context or JobContext()
    for number, part in enumerate(parts):
        levels = everything_levels(source, smallest / source.pixel_size, part)
        told = context if len(parts) == 1 else context.part(number / len(parts), (number + 1) / len(parts))
        found.append(segment_everything(source, model, cache, levels, settings_for(model), told, part, ground))
    masks = [mask for one in found for mask in one.masks]
    if len(parts) > 1:  # at coarse levels one window shows all of them
        masks = without_duplicates(masks, settings_for(model).box_nms_thresh)
    large = [mask for mask in masks if math.sqrt(4 * mask.polygon.area / math.pi) >= smallest]
    return Search(large, sum(one.share for one in found) / len(found))


def settings_for(model: SamModel) -> EverythingSettings:
    """Official models rate their masks otherwise than light ones, of which the default model is one."""
    return EverythingSettings() if isinstance(model, LightSam) else OFFICIAL_THRESHOLDS


def parts_of(source: RasterSource, extent: Extent) -> list[PixelBounds]:
    """An extent in native columns and rows; two parts at opposite borders where it goes across that of the raster.

    Raises:
        PromptError: It lies outside the raster, or is none.
    """
    ground = within(shapely.box(*extent_in_order(extent, source.crs)), source.crs, source.ground.bounds)
    return [pixels_of(source, part.bounds) for part in shapely.get_parts(ground)]


def pixels_of(source: RasterSource, extent: Extent) -> PixelBounds:
    """The extent's bounds in native columns and rows, within the raster.

    Raises:
        PromptError: It lies outside the raster.
    """
    xmin, ymin, xmax, ymax = extent
    columns, rows = source.pixels_of([xmin, xmin, xmax, xmax], [ymin, ymax, ymin, ymax])
    left, right = max(float(columns.min()), 0.0), min(float(columns.max()), float(source.width))
    top, bottom = max(float(rows.min()), 0.0), min(float(rows.max()), float(source.height))
    if not (left < right and top < bottom):
        raise PromptError(f"The extent shows nothing of {source.name}: move it, or the map, to the image.")
    return left, top, right, bottom


def rows_of(found: Search, model: SamModel, source: RasterSource) -> Iterator[tuple[FoundMask, Prompt, dict[str, Any]]]:
    """Each landform with the click that it answers and its attributes by field name."""
    for mask in found.masks:
        prompt = Prompt((mask.click,), (1,))
        row = found_attributes(mask.polygon, mask.score, mask.window.level, model, source, prompt)
        yield mask, prompt, {**row, "touches_edge": mask.touches_edge}
