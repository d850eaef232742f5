"""Stages of a map tell how long they still take, and stop at once, also where a library cannot be stopped."""

from __future__ import annotations

import itertools
import time

import pytest
import rasterio
from rasterio.env import get_gdal_config

from plugin.engine.errors import Cancelled
from plugin.engine.jobs import JobContext
from plugin.engine.mapping import stages
from plugin.engine.mapping.reduce.interruptible import interruptible
from plugin.engine.raster.cache import raster_cache
from plugin.protocol.messages.jobs import Progress


def test_work_of_a_library_is_left_alone_when_the_user_stops() -> None:
    looks = itertools.count()

    def look() -> None:
        if next(looks) == 1:
            raise Cancelled("stopped")

    begun = time.monotonic()
    with pytest.raises(Cancelled):
        interruptible(lambda: time.sleep(20), look)
    assert time.monotonic() - begun < 5


def test_what_the_work_returns_or_raises_comes_through() -> None:
    assert interruptible(lambda: 7, lambda: None) == 7
    with pytest.raises(ZeroDivisionError):
        interruptible(lambda: 1 // 0, lambda: None)


def test_time_left_is_that_of_all_stages_that_follow(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Progress] = []
    clock = itertools.count(100.0, 10.0)
    monkeypatch.setattr(stages.time, "monotonic", lambda: next(clock))
    both = stages.Stages(JobContext(told.append), 0.5)
    first, second = both.stage("First", 0.5, 0.75), both.stage("Second", 0.75, 1.0)
    first(0.0)
    first(1.0)
    second(0.5)
    assert [(each.text, each.fraction, each.seconds_left) for each in told] == [
        ("First", 0.5, None),
        ("First", 0.75, 20.0),
        ("Second", 0.875, 10.0),
    ]


def test_messages_do_not_come_faster_than_anyone_reads_and_stopping_does_not_wait_for_one() -> None:
    told: list[Progress] = []
    stop = False
    tell = stages.Stages(JobContext(told.append, lambda: stop), 0.0).stage("Only", 0.0, 1.0)
    for number in range(1000):
        tell(number / 1000)
    assert len(told) < 50
    stop = True
    with pytest.raises(Cancelled):
        tell(1.0)


def test_the_raster_cache_is_small_for_a_while() -> None:
    with rasterio.Env():
        before = get_gdal_config("GDAL_CACHEMAX")
        with raster_cache(16):
            assert get_gdal_config("GDAL_CACHEMAX") == 16 << 20
        assert get_gdal_config("GDAL_CACHEMAX") == before
        with raster_cache(1 << 20):
            assert get_gdal_config("GDAL_CACHEMAX") == before
