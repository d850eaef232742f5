"""The attributes of a landform that a prompt has outlined, alike for the plugin and the command line."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

from ...protocol.codec import to_json
from ...protocol.messages.annotating import Prompt
from .measures import measure

if TYPE_CHECKING:
    from ..raster.source import RasterSource
    from ..sam.model import SamModel
    from ..sam.segmenter import SegmentedMask


def click_attributes(
    mask: SegmentedMask, model: SamModel, source: RasterSource, prompt: Prompt, level: int
) -> dict[str, Any]:
    """Attributes of the landform table that are known when a prompt is answered.

    Args:
        mask: The candidate.
        model: What found it.
        source: The raster it lies on.
        prompt: What was asked.
        level: Pyramid level of the window it was drawn in.
    """
    return {
        **plain(measure(mask.polygon, source.crs, source.pixel_m)),
        "score": float(mask.score),
        "origin": "click",
        "model": model.name,
        "model_hash": model.model_hash,
        "prompts": json.dumps(to_json(prompt), separators=(",", ":")),
        "source_image": source.reference.source,
        "pixel_m": float(source.pixel_m),
        # An outline is no better placed than one sample of the window it was drawn in, nor than one pixel.
        "location_confidence_m": float(source.pixel_m) * max(1.0, 2.0**level),
        "touches_edge": bool(mask.touches_edge),
    }


def plain(attributes: dict[str, Any]) -> dict[str, Any]:
    """Attributes as JSON knows them: Python numbers for numpy's, and nothing where there is no number."""
    values: dict[str, Any] = {}
    for name, value in attributes.items():
        value = value.item() if hasattr(value, "item") else value
        values[name] = None if isinstance(value, float) and not math.isfinite(value) else value
    return values
