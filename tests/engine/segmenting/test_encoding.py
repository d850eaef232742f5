"""Windows are encoded once, and the user is told and can stop it."""

from __future__ import annotations

import pytest
import shapely

from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.errors import Cancelled
from plugin.engine.jobs import JobContext
from plugin.engine.raster.source import RasterSource
from plugin.engine.segmenting.segmenter import Segmenter
from tests.engine.segmenting.discs import PIXEL, click
from tests.engine.segmenting.regions import RegionSam


def test_embeddings_are_computed_once(plain, segmenter):
    with RasterSource.open(plain) as source:
        assert segmenter.segment(source, click(500, 400), PIXEL).embedding_state == "computed"
        assert segmenter.segment(source, click(450, 420), PIXEL).embedding_state == "memory"
        assert segmenter.model.encoded == 1
        other = Segmenter(RegionSam(), EmbeddingCache(segmenter.cache.folder))
        assert other.segment(source, click(500, 400), PIXEL).embedding_state == "disk"
        assert other.model.encoded == 0


def test_a_cached_embedding_answers_to_the_bit_as_a_fresh_one(plain, segmenter):
    with RasterSource.open(plain) as source:
        fresh = segmenter.segment(source, click(500, 400), PIXEL)
        cached = Segmenter(RegionSam(), EmbeddingCache(segmenter.cache.folder))
        again = cached.segment(source, click(500, 400), PIXEL)
    for one, other in zip(fresh.candidates, again.candidates, strict=True):
        assert shapely.to_wkb(one.polygon) == shapely.to_wkb(other.polygon)


def test_encoding_is_told_and_can_be_cancelled(plain, segmenter):
    told = []
    with RasterSource.open(plain) as source:
        segmenter.segment(source, click(500, 400), PIXEL, JobContext(told.append))
        assert [progress.text for progress in told] == ["Encoding the image"]
        segmenter.segment(source, click(500, 400), PIXEL, JobContext(told.append))
        assert len(told) == 1
        with pytest.raises(Cancelled):
            segmenter.segment(source, click(1500, 1500), PIXEL, JobContext(is_cancelled=lambda: True))
