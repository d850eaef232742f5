from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.engine.errors import PromptError
from plugin.engine.raster.grid import (
    MIN_LEVEL,
    coarsest_level,
    is_own_ground,
    refined_window,
    window_at,
    window_for,
    windows_beside,
    windows_over,
)
from plugin.engine.raster.source import RasterSource
from plugin.engine.raster.window import OVERLAP, STRIDE, WINDOW
from plugin.protocol.messages.annotating import Prompt
from plugin.protocol.messages.rasters import RasterReference
from tests.scenes import odd, write_raster


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RasterSource]:
    """6000 x 5000 pixels of 100 m."""
    values = np.tile(np.arange(1, 201, dtype=np.uint8), (5000, 30))
    path = write_raster(tmp_path_factory.mktemp("grid") / "large.tif", values, tiled=True, overviews=(2, 4, 8))
    with RasterSource.open(RasterReference(str(path))) as source:
        yield source


def at(source: RasterSource, column: float, row: float) -> tuple[float, float]:
    x, y = source.transform @ (column, row)
    return float(x), float(y)


def click(source: RasterSource, column: float, row: float) -> Prompt:
    return Prompt((at(source, column, row),), (1,))


def test_the_canvas_scale_decides_the_level(large: RasterSource) -> None:
    for scale, level in ((100, 0), (200, 1), (410, 2), (55, -1), (1, MIN_LEVEL), (1e6, 3)):
        assert window_for(large, click(large, 3000, 2500), scale).level == level


@given(st.floats(0, 6000), st.floats(0, 5000), st.integers(-3, 3))
def test_a_click_is_well_inside_its_window(column: float, row: float, level: int) -> None:
    left, top, right, bottom = window_at(6000, 5000, level, column, row).pixel_bounds
    quarter = STRIDE / 2 * 2.0**level
    assert left <= column <= right
    assert top <= row <= bottom
    for near, position, size in ((left, column, 6000), (top, row, 5000)):
        far = near + WINDOW * 2.0**level
        assert position - near >= quarter - 1e-6 or near == 0
        assert far - position >= quarter - 1e-6 or far >= size


def test_neighbouring_clicks_share_a_window(large: RasterSource) -> None:
    assert window_for(large, click(large, 3000, 2500), 100) == window_for(large, click(large, 3040, 2530), 100)


def test_a_prompt_that_does_not_fit_goes_up(large: RasterSource) -> None:
    far = Prompt((at(large, 1200, 1000), at(large, 2400, 1000)), (1, 1))
    window = window_for(large, far, 100)
    assert window.level == 1
    assert window_for(large, Prompt(box=(*at(large, 0, 5000), *at(large, 6000, 0))), 100).level == 3


def test_without_a_canvas_the_box_decides(large: RasterSource) -> None:
    small = Prompt(box=(*at(large, 2000, 2020), *at(large, 2020, 2000)))
    assert window_for(large, small).level == MIN_LEVEL
    wide = Prompt(box=(*at(large, 2000, 3300), *at(large, 3300, 2000)))
    assert window_for(large, wide).level == 2
    assert window_for(large, click(large, 2000, 2000)).level == 0


def test_an_object_is_looked_at_again_at_its_own_scale(large: RasterSource) -> None:
    xmin, ymin = at(large, 2000, 2040)
    xmax, ymax = at(large, 2040, 2000)
    window = refined_window(large, (xmin, ymin, xmax, ymax))
    left, top, right, bottom = window.pixel_bounds
    assert window.level == -3
    assert left < 2000 < 2040 < right
    assert top < 2000 < 2040 < bottom


def test_levels_end_where_one_window_holds_all(large: RasterSource) -> None:
    left, top, right, bottom = window_for(large, click(large, 5990, 4990), 1e9).pixel_bounds
    assert (left, top) == (0, 0)
    assert right >= 6000
    assert bottom >= 5000
    assert coarsest_level(6000, 5000) == 3
    assert coarsest_level(1, 1) == MIN_LEVEL
    assert coarsest_level(1024, 100) == 0


@given(st.integers(1, 9000), st.integers(1, 9000), st.integers(0, 3))
def test_windows_cover_the_raster(width: int, height: int, level: int) -> None:
    windows = windows_over(width, height, level)
    columns = sorted({window.column for window in windows})
    assert columns == list(range(columns[-1] + 1))
    assert max(window.pixel_bounds[2] for window in windows) >= width
    assert max(window.pixel_bounds[3] for window in windows) >= height


@given(st.integers(1, 9000), st.integers(1, 9000), st.integers(-1, 3), st.data())
def test_windows_beside_each_other_cover_a_part_with_a_margin(width: int, height: int, level: int, data: Any) -> None:
    left, top = data.draw(st.integers(0, width - 1)), data.draw(st.integers(0, height - 1))
    right, bottom = data.draw(st.integers(left + 1, width)), data.draw(st.integers(top + 1, height))
    part = windows_beside(width, height, level, (left, top, right, bottom))
    assert set(part) <= set(windows_beside(width, height, level, (0, 0, width, height))), "the same places for any part"
    for axis, first, end in ((0, left, right), (1, top, bottom)):
        bounds = sorted({(window.pixel_bounds[axis], window.pixel_bounds[axis + 2]) for window in part})
        margin = OVERLAP / 2 * 2.0**level
        assert bounds[0][0] == 0 or bounds[0][0] + margin <= first
        assert bounds[-1][1] >= (width, height)[axis] or bounds[-1][1] - margin >= end
        assert all(one[1] - other[0] >= OVERLAP * 2.0**level for one, other in pairwise(bounds))


@given(st.integers(1, 9000), st.integers(1, 9000), st.integers(-2, 2), st.sampled_from([0, 128, 320]), st.data())
def test_each_place_is_the_ground_of_one_window(width: int, height: int, level: int, overlap: int, data: Any) -> None:
    columns = np.array(data.draw(st.lists(st.floats(0, width, exclude_max=True), min_size=1, max_size=9)))
    rows = np.array(data.draw(st.lists(st.floats(0, height, exclude_max=True), min_size=9, max_size=9)))[: len(columns)]
    windows = windows_beside(width, height, level, (0, 0, width, height), overlap)
    owns = [is_own_ground(window, width, height, columns, rows, overlap) for window in windows]
    assert (np.sum(owns, axis=0) == 1).all()
    margin = overlap / 2 * 2.0**level
    for window, own in zip(windows, owns, strict=True):
        left, top, right, bottom = window.pixel_bounds
        assert all(left == 0 or left + margin <= column for column in columns[own])
        assert all(top == 0 or top + margin <= row for row in rows[own])
        assert all(right >= width or column <= right - margin for column in columns[own])
        assert all(bottom >= height or row <= bottom - margin for row in rows[own])


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        (Prompt(), "prompt is empty"),
        (Prompt(((500_100.0, 299_900.0),), (0,)), "prompt is empty"),
        (Prompt(((0.0, 0.0),), (1,)), "outside large.tif"),
        (Prompt(((float("nan"), 0.0),), (1,)), "no numbers"),
        (Prompt(box=(0.0, 0.0, 10.0, 10.0)), "box lies outside"),
        (Prompt(((500_100.0, 299_900.0),), ()), "needs a label"),
    ],
)
def test_prompts_that_cannot_be_answered_are_refused(large: RasterSource, prompt: Prompt, words: str) -> None:
    with pytest.raises(PromptError, match=words):
        window_for(large, prompt)


def test_ground_without_any_data_is_refused() -> None:
    with (
        RasterSource.open(RasterReference(str(odd("all_nodata")))) as source,
        pytest.raises(PromptError, match="holds no pixel with data"),
    ):
        window_for(source, click(source, 100, 100))


def test_one_pixel_has_a_window(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "one.tif", np.full((1, 1), 9, np.uint8))
    with RasterSource.open(RasterReference(str(path))) as source:
        window = window_for(source, click(source, 0.5, 0.5))
        assert source.read(window).valid.sum() == 64
