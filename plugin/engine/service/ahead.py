"""What the engine does for the desktop ahead of a click; whoever clicks never waits for it."""

from __future__ import annotations

from ...protocol.messages.annotating import Candidate, Hover, Prefetch, Prefetched, Prompt, Segmented
from ..jobs import JobContext
from .segment import segmenter_of


def hover(request: Hover, payload: bytes, context: JobContext) -> tuple[Segmented, bytes]:
    """Answer ``hover``: the outline that a click would show first."""
    import shapely

    from ..raster.source import RasterSource
    from ..segmenting.ahead import encodes_quickly
    from ..segmenting.answers import footprint

    segmenter = segmenter_of(request.model, request.backend, context)
    context.check()
    may_encode = encodes_quickly(segmenter.model)
    prompt = Prompt(points=(request.at,), labels=(1,))
    with RasterSource.open(request.raster) as source:
        found = segmenter.glance(source, prompt, request.map_units_per_screen_pixel, context, may_encode)
    if found is None:
        return Segmented((), segmenter.model.model_hash, 0, 0, 0, (0.0, 0.0, 0.0, 0.0), embedding=""), b""
    candidates: tuple[Candidate, ...] = ()
    wkb = b""
    if found.candidates:
        best = found.candidates[0]
        wkb = shapely.to_wkb(best.polygon)
        candidates = (Candidate(best.mask_id, float(best.score), 0, len(wkb)),)
    window = found.window
    reply = Segmented(
        candidates=candidates,
        model_hash=segmenter.model.model_hash,
        level=window.level,
        column=window.column,
        row=window.row,
        footprint=footprint(found.image),
        embedding=found.embedding_state,
    )
    return reply, wkb


def prefetch(request: Prefetch, payload: bytes, context: JobContext) -> tuple[Prefetched, bytes]:
    """Answer ``prefetch``: one window at a time, so that a click waits for no more than one."""
    from ..raster.source import RasterSource
    from ..segmenting.ahead import encodes_quickly, windows_ahead

    segmenter = segmenter_of(request.model, request.backend, context)
    context.check()
    slow = not encodes_quickly(segmenter.model)
    if slow and not request.slow_too:
        return Prefetched(0), b""
    with RasterSource.open(request.raster) as source:
        scale = segmenter.click_scale(request.map_units_per_screen_pixel)
        wanted = windows_ahead(source, request.extent, scale, only_middle=slow)
        missing = [window for window in wanted if not segmenter.windows.holds(source, window)]
        if missing:
            segmenter.windows.look(source, missing[0], context.check)
    return Prefetched(max(len(missing) - 1, 0)), b""
