"""What is told of a prompt's answer: candidates with their attributes, and their polygons as WKB."""

from __future__ import annotations

import numpy as np
import shapely

from ...protocol.codec import JsonObject
from ...protocol.messages.annotating import Candidate, Prompt, Segmented
from ..polygons.edges import end_notice
from ..raster.image import WindowImage
from ..raster.source import RasterSource
from ..sam.model import SamModel
from .attributes import click_attributes
from .candidates import Segmentation


def answer_of(
    found: Segmentation,
    model: SamModel,
    source: RasterSource,
    prompt: Prompt,
    described: dict[str, JsonObject] | None = None,
) -> tuple[Segmented, bytes]:
    """The reply to a prompt, and the WKB of its candidates one after the other.

    Args:
        found: The candidates.
        model: What found them.
        source: The raster that they lie on.
        prompt: What was asked.
        described: Attributes of candidates by their ids, which are not worked out again; new ones are added.
    """
    known = {} if described is None else described
    candidates = []
    polygons = []
    offset = 0
    for mask in found.candidates:
        wkb = shapely.to_wkb(mask.polygon)
        if mask.mask_id not in known:
            known[mask.mask_id] = click_attributes(mask, found, model, source, prompt)
        notice = end_notice(mask.polygon, source, found.image, mask.cut_off)
        attributes = known[mask.mask_id]
        candidates.append(Candidate(mask.mask_id, float(mask.score), offset, len(wkb), attributes, notice))
        polygons.append(wkb)
        offset += len(wkb)
    reply = Segmented(
        candidates=tuple(candidates),
        model_hash=model.model_hash,
        level=found.window.level,
        column=found.window.column,
        row=found.window.row,
        footprint=footprint(found.image),
        embedding=found.embedding_state,
    )
    return reply, b"".join(polygons)


def footprint(image: WindowImage) -> tuple[float, float, float, float]:
    """Bounds of a window in the raster's CRS."""
    height, width = image.valid.shape
    # Not its corners alone: near a pole they are not where the window reaches furthest.
    xs, ys = image.to_crs(*np.meshgrid(np.linspace(0, width, 33), np.linspace(0, height, 33)))
    return float(xs.min()), float(ys.min()), float(xs.max()), float(ys.max())
