"""From an extent to all landforms in it, for the desktop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...environment.locations import cache_folder
from ...protocol.messages.annotating import Candidate
from ...protocol.messages.everything import Everything, Found, FoundLandform
from ..jobs import JobContext

if TYPE_CHECKING:
    from ..raster.source import RasterSource
    from ..sam.model import SamModel
    from ..segmenting.everything import Search


def everything(request: Everything, payload: bytes, context: JobContext) -> tuple[Found, bytes]:
    """Answer ``everything``: the landforms in an extent, from the asked size on; those found so far when cancelled."""
    from ..embeddings.cache import EmbeddingCache
    from ..raster.source import RasterSource
    from ..sam.loader import load_model
    from ..segmenting.search import search

    model = load_model(request.model, request.backend, progress=context.stoppable)
    with RasterSource.open(request.raster) as source:
        cache = EmbeddingCache(cache_folder() / "embeddings")
        return _reply(search(source, model, cache, request.smallest, request.extent, context), model, source)


def _reply(found: Search, model: SamModel, source: RasterSource) -> tuple[Found, bytes]:
    import shapely

    from ..segmenting.search import rows_of

    landforms, polygons, offset = [], [], 0
    for mask, prompt, row in rows_of(found, model, source):
        wkb = shapely.to_wkb(mask.polygon)
        candidate = Candidate("", float(mask.score), offset, len(wkb), row, mask.notice)
        landforms.append(FoundLandform(candidate, prompt))
        polygons.append(wkb)
        offset += len(wkb)
    return Found(tuple(landforms), model.model_hash, found.share), b"".join(polygons)
