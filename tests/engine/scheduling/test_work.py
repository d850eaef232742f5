"""How pieces of work are shared out."""

from __future__ import annotations

import pytest

from plugin.engine.scheduling.work import in_batches


@pytest.mark.parametrize("count, workers", [(1, 4), (24, 2), (1000, 10), (17_000, 100), (50, 1000)])
def test_every_tile_is_handed_out_once_in_its_order(count: int, workers: int) -> None:
    parts = in_batches(range(count), workers)
    assert [number for part in parts for number in part] == list(range(count))
    sizes = [len(part) for part in parts]
    assert max(sizes) <= 16 and sizes == sorted(sizes, reverse=True)


def test_many_tiles_are_few_tasks_and_the_last_are_small() -> None:
    parts = in_batches(range(17_000), 100)
    assert len(parts) < 17_000 / 6
    assert [len(part) for part in parts[-200:]] == [1] * 200, "whoever ends first finds something left to do"
