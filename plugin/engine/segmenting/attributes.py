"""The attributes of a landform that a prompt has outlined, alike for the plugin and the command line."""

from __future__ import annotations

import json
from typing import Any

from shapely.geometry.base import BaseGeometry

from ...protocol.codec import to_json
from ...protocol.messages.annotating import Prompt
from ..polygons.attributes import plain
from ..polygons.edges import borders_reached, ends_at_missing_data
from ..polygons.measures import measure
from ..raster.source import RasterSource
from ..sam.model import SamModel
from .candidates import Segmentation, SegmentedMask


def click_attributes(
    mask: SegmentedMask, found: Segmentation, model: SamModel, source: RasterSource, prompt: Prompt
) -> dict[str, Any]:
    """Attributes of the landform table that are known when a prompt is answered.

    Args:
        mask: The candidate.
        found: The answer it is one of.
        model: What found it.
        source: The raster it lies on.
        prompt: What was asked.
    """
    at_border = bool(borders_reached(mask.polygon, source, found.image))
    touches_edge = mask.cut_off or at_border or ends_at_missing_data(mask.polygon, found.image)
    row = found_attributes(mask.polygon, mask.score, found.window.level, model, source, prompt)
    return {**row, "origin": "click", "touches_edge": touches_edge}


def found_attributes(
    polygon: BaseGeometry, score: float, level: int, model: SamModel, source: RasterSource, prompt: Prompt
) -> dict[str, Any]:
    """The same without ``touches_edge``, for an outline that nobody has pointed at.

    Args:
        polygon: In the raster's CRS.
        score: The model's own rating.
        level: Pyramid level that it was seen at.
        model: What found it.
        source: The raster it lies on.
        prompt: What the model was asked.
    """
    return plain(
        {
            **measure(polygon, source.crs, rows_down=source.rows_down),
            "score": float(score),
            "origin": "model",
            "model": model.name,
            "model_hash": model.model_hash,
            "prompts": json.dumps(to_json(prompt), separators=(",", ":")),
            "source_image": source.name,
            "pixel_m": float(source.pixel_m),
            # An outline is no better placed than one sample of the window it was drawn in, nor than one pixel.
            "location_confidence_m": float(source.pixel_m) * max(1.0, 2.0**level),
        }
    )
