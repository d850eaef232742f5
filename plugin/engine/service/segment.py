"""From a prompt to polygons for the desktop."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from ...protocol.codec import JsonObject
from ...protocol.messages.annotating import Prompt, Segment, Segmented, Warm
from ...protocol.messages.jobs import Progress
from ..errors import PromptError
from ..jobs import JobContext
from .cache import shared_cache

if TYPE_CHECKING:
    from ..raster.source import RasterSource
    from ..sam.model import SamModel
    from ..segmenting.candidates import Segmentation
    from ..segmenting.kept_outlines import KeptOutlines
    from ..segmenting.segmenter import Segmenter

#: Each holds a model; the loader keeps as many.
KEPT_SEGMENTERS = 2
_segmenters: OrderedDict[tuple[str, str, str], Segmenter] = OrderedDict()


def segment(request: Segment, payload: bytes, context: JobContext) -> tuple[Segmented, bytes]:
    """Answer ``segment``: candidates with their attributes, their WKB polygons in the payload; the best one early."""
    from ..segmenting.answers import answer_of

    segmenter = segmenter_of(request.model, request.backend, context)
    context.check()
    with _open(request, payload) as source:
        if request.keep and request.raster is not None:
            outlined = kept_outlines().outline(segmenter, source, request.prompt, context, request.only_best)
            return replace(outlined.reply, kept=outlined.was_kept), outlined.payload
        described: dict[str, JsonObject] = {}  # what an early answer has measured is not measured again

        def answer(found: Segmentation) -> tuple[Segmented, bytes]:
            return answer_of(found, segmenter.model, source, request.prompt, described)

        scale = request.map_units_per_screen_pixel
        return answer(
            segmenter.segment(source, request.prompt, scale, context, lambda best: context.early(*answer(best)))
        )


def warm(request: Warm, payload: bytes, context: JobContext) -> tuple[Segmented, bytes]:
    """Answer ``warm``: compute the embedding of a window that a click is likely to need."""
    from ..embeddings.window_embedding import embed_window
    from ..raster.source import RasterSource
    from ..segmenting.answers import footprint

    segmenter = segmenter_of(request.model, request.backend, context)
    model = segmenter.model
    context.check()
    with RasterSource.open(request.raster) as source:
        prompt = Prompt(points=(request.at,), labels=(1,))
        window = segmenter.first_window(source, prompt, request.map_units_per_screen_pixel)
        _, image, state = embed_window(
            source, window, model, shared_cache(), lambda: context.progress(Progress("Encoding the image"))
        )
    reply = Segmented((), model.model_hash, window.level, window.column, window.row, footprint(image), embedding=state)
    return reply, b""


@lru_cache(maxsize=1)
def kept_outlines() -> KeptOutlines:
    """The outlines of long runs that this process knows and adds to."""
    from ..segmenting.kept_outlines import KeptOutlines

    return KeptOutlines()


def flush_outlines() -> None:
    """Write what of them waits in memory, if there is any."""
    if kept_outlines.cache_info().currsize:
        kept_outlines().flush()


def _open(request: Segment, payload: bytes) -> RasterSource:
    from ..raster.rendered import RenderedSource
    from ..raster.source import RasterSource

    if request.raster is not None:
        return RasterSource.open(request.raster)
    if request.rendered is not None:
        return RenderedSource(request.rendered, payload)
    raise PromptError("The prompt names neither a raster nor rendered pixels; choose a raster layer.")


def _model(name: str, backend: str, context: JobContext) -> SamModel:
    from ..sam.loader import load_model

    return load_model(name, backend, progress=context.stoppable)


def segmenter_of(name: str, backend: str, context: JobContext) -> Segmenter:
    """The segmenter of a model; it remembers recent masks for refinement, so it outlives a request."""
    from ..segmenting.segmenter import Segmenter

    model = _model(name, backend, context)
    key = (model.model_hash, model.backend, model.precision)
    if key not in _segmenters or _segmenters[key].model is not model:
        _segmenters[key] = Segmenter(model, shared_cache())
    _segmenters.move_to_end(key)
    while len(_segmenters) > KEPT_SEGMENTERS:
        _segmenters.popitem(last=False)
    return _segmenters[key]
