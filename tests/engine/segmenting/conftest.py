"""Drawn discs, and a segmenter of regions of like brightness."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.segmenting.segmenter import Segmenter
from plugin.protocol.messages.rasters import RasterReference
from tests.engine.segmenting.discs import draw
from tests.engine.segmenting.regions import RegionSam


@pytest.fixture
def segmenter(tmp_path: Path) -> Segmenter:
    """Outlines regions of like brightness."""
    return Segmenter(RegionSam(), EmbeddingCache(tmp_path / "cache"))


@pytest.fixture(scope="session")
def plain(tmp_path_factory: pytest.TempPathFactory) -> RasterReference:
    """Three discs: a large one, a tiny one, one in between."""
    discs = [(500, 400, 120), (1500, 1500, 14), (900, 1200, 40)]
    return draw(tmp_path_factory.mktemp("plain") / "plain.tif", (2400, 2000), discs)
