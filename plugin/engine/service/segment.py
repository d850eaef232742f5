"""From a prompt to polygons for the desktop."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING

from ...environment.locations import cache_folder
from ...protocol.messages import Candidate, JsonObject, Progress, Prompt, Segment, Segmented, Warm, to_json
from ..errors import PromptError
from ..jobs import JobContext
from .raster import plain

if TYPE_CHECKING:
    from ..embeddings.cache import EmbeddingCache
    from ..raster.source import RasterSource, WindowImage
    from ..sam.model import SamModel
    from ..sam.segmenter import Segmentation, SegmentedMask, Segmenter

#: Samples along each side of a window at which its outline is taken to the raster's CRS.
FOOTPRINT_STEPS = 9


def segment(request: Segment, payload: bytes, context: JobContext) -> tuple[Segmented, bytes]:
    """Answer ``segment``: candidates with their attributes, their WKB polygons in the payload."""
    segmenter = _segmenter(request.model, request.backend, context)
    context.check()
    with _open(request, payload) as source:
        context.progress(Progress("Looking at the image"))
        found = segmenter.segment(source, request.prompt, request.map_units_per_screen_pixel)
        return _segmented(found, segmenter.model, source, request.prompt)


def warm(request: Warm, payload: bytes, context: JobContext) -> tuple[Segmented, bytes]:
    """Answer ``warm``: compute the embedding of a window that a click is likely to need."""
    from ..embeddings.cache import embed_window
    from ..raster.grid import window_for
    from ..raster.source import RasterSource

    model = _model(request.model, "auto", context)
    context.check()
    with RasterSource.open(request.raster) as source:
        prompt = Prompt(points=(request.at,), labels=(1,))
        window = window_for(source, prompt, request.map_units_per_screen_pixel)
        context.progress(Progress("Looking at the image"))
        _, image, state = embed_window(source, window, model, _cache())
    reply = Segmented((), model.model_hash, window.level, window.column, window.row, _footprint(image), embedding=state)
    return reply, b""


def _open(request: Segment, payload: bytes) -> RasterSource:
    from ..raster.source import RasterSource

    if request.raster is not None:
        return RasterSource.open(request.raster)
    if request.rendered is not None:
        return RasterSource.from_rendered(request.rendered, payload)
    raise PromptError("The prompt names neither a raster nor rendered pixels; choose a raster layer.")


def _model(name: str, backend: str, context: JobContext) -> SamModel:
    from ..sam.loader import load_model

    return load_model(name, backend, progress=context.progress)


@lru_cache(maxsize=1)
def _cache() -> EmbeddingCache:
    from ..embeddings.cache import EmbeddingCache

    return EmbeddingCache(cache_folder() / "embeddings")


@lru_cache(maxsize=2)
def _segmenter_of(model: SamModel) -> Segmenter:
    # The segmenter remembers recent masks for refinement, so it has to outlive a request.
    from ..sam.segmenter import Segmenter

    return Segmenter(model, _cache())


def _segmenter(name: str, backend: str, context: JobContext) -> Segmenter:
    return _segmenter_of(_model(name, backend, context))


def _segmented(found: Segmentation, model: SamModel, source: RasterSource, prompt: Prompt) -> tuple[Segmented, bytes]:
    import shapely

    candidates = []
    polygons = []
    offset = 0
    for mask in found.candidates:
        wkb = shapely.to_wkb(mask.polygon)
        attributes = _attributes(mask, model, source, prompt, found.window.level)
        candidates.append(Candidate(mask.mask_id, float(mask.score), offset, len(wkb), attributes))
        polygons.append(wkb)
        offset += len(wkb)
    reply = Segmented(
        candidates=tuple(candidates),
        model_hash=model.model_hash,
        level=found.window.level,
        column=found.window.column,
        row=found.window.row,
        footprint=_footprint(found.image),
        embedding=found.embedding_state,
    )
    return reply, b"".join(polygons)


def _attributes(mask: SegmentedMask, model: SamModel, source: RasterSource, prompt: Prompt, level: int) -> JsonObject:
    from ..polygons.measures import measure

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


def _footprint(image: WindowImage) -> tuple[float, float, float, float]:
    import numpy as np

    height, width = image.rgb.shape[:2]
    along = np.linspace(0.0, 1.0, FOOTPRINT_STEPS)
    columns = np.concatenate([along * width, along * width, np.zeros_like(along), np.full_like(along, width)])
    rows = np.concatenate([np.zeros_like(along), np.full_like(along, height), along * height, along * height])
    xs, ys = image.to_crs(columns, rows)
    return float(np.min(xs)), float(np.min(ys)), float(np.max(xs)), float(np.max(ys))
