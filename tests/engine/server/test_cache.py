"""Two engines, as of two QGIS windows, on one folder of embeddings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from plugin.protocol.codec import from_json, to_json
from plugin.protocol.envelope import Reply, Request
from plugin.protocol.messages.annotating import Prefetch, Prompt, Segment, Segmented, Warm
from plugin.protocol.messages.engine import CacheState, ClearCache, DescribeCache, LimitCache
from plugin.protocol.messages.rasters import RasterReference
from tests.engine.raster.drawn import ramp
from tests.engine.server.process import Engine
from tests.scenes import write_raster


@pytest.fixture
def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Engine, Engine]]:
    """Two greeted engines with one home."""
    monkeypatch.setenv("LANDFORM_HOME", str(tmp_path / "home"))
    engines = tuple(Engine("-m", "plugin.engine.server").greet() for _ in range(2))
    yield engines
    for engine in engines:
        engine.close()


def state(engine: Engine, number: int, method: str = "cache.describe", message: object = None) -> CacheState:
    answer, _ = engine.ask(number, method, message or DescribeCache())
    assert isinstance(answer, Reply)
    return from_json(CacheState, answer.result)


def warm(engine: Engine, number: int, message: Warm) -> str:
    answer, _ = engine.ask(number, "warm", message)
    assert isinstance(answer, Reply)
    return from_json(Segmented, answer.result).embedding


def test_two_engines_share_the_cache_its_limit_and_its_end(two: tuple[Engine, Engine], tmp_path: Path) -> None:
    one, other = two
    raster = RasterReference(str(write_raster(tmp_path / "a.tif", ramp())))
    message = Warm("default", raster, (515_000.0, 285_000.0), backend="torch")
    assert state(one, 2).windows == 0
    assert warm(one, 3, message) == "computed"
    assert warm(other, 3, message) == "disk"
    seen = state(other, 4)
    assert seen.windows == 1 and 0 < seen.size_bytes < seen.limit_bytes
    assert Path(seen.folder) == tmp_path / "home" / "cache" / "embeddings"
    assert state(one, 5, "cache.limit", LimitCache(5)).windows == 0  # nothing is as small as that
    assert state(other, 6).limit_bytes == 5
    state(one, 7, "cache.limit", LimitCache(10**9))
    assert state(other, 8, "cache.clear", ClearCache()).windows == 0
    assert warm(other, 9, message) == "computed"
    assert warm(one, 10, message) == "memory"  # what an engine has in memory stays with it
    assert state(one, 11) == state(other, 11)


def test_a_click_overtakes_what_is_encoded_ahead_of_it(two: tuple[Engine, Engine], tmp_path: Path) -> None:
    engine, _ = two
    raster = RasterReference(str(write_raster(tmp_path / "a.tif", ramp())))
    at = (515_000.0, 285_000.0)
    ahead = Prefetch("default", raster, (at[0] - 5000, at[1] - 5000, at[0] + 5000, at[1] + 5000), backend="torch")
    for number in (2, 3, 4):
        engine.send(Request(number, "prefetch", to_json(ahead)))
    engine.send(Request(5, "segment", to_json(Segment("default", Prompt((at,), (1,)), raster, backend="torch"))))
    order = []
    while len(order) < 4:
        message, _ = engine.hear()
        if isinstance(message, Reply):
            order.append(message.id)
    assert order.index(5) <= 1, "at most one of them had begun"
    assert [number for number in order if number != 5] == [2, 3, 4]
