"""Which windows are encoded ahead of a click."""

from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.raster.grid import window_for
from plugin.engine.raster.source import RasterSource
from plugin.engine.raster.window import GridWindow
from plugin.engine.segmenting.ahead import MOST_AHEAD, windows_ahead
from plugin.engine.segmenting.recent_windows import KEPT_WINDOWS
from plugin.protocol.messages.annotating import Prompt
from plugin.protocol.messages.rasters import RasterReference
from tests.scenes import write_raster

PIXEL = 100.0


@pytest.fixture(scope="module")
def raster(tmp_path_factory: pytest.TempPathFactory) -> RasterReference:
    """5000 x 4000 pixels of 100 m."""
    path = tmp_path_factory.mktemp("ahead") / "large.tif"
    values = np.random.default_rng(0).integers(1, 200, (4000, 5000), dtype=np.uint8)
    return RasterReference(str(write_raster(path, values)))


def extent_of(source: RasterSource, left: float, top: float, right: float, bottom: float) -> tuple[float, ...]:
    xs, ys = source.coordinates_of([left, right], [bottom, top])
    return float(xs[0]), float(ys[0]), float(xs[1]), float(ys[1])


def test_every_click_in_view_finds_its_window_and_the_middle_comes_first(raster: RasterReference) -> None:
    with RasterSource.open(raster) as source:
        xmin, ymin, xmax, ymax = extent_of(source, 2000, 1500, 3100, 2300)
        wanted = windows_ahead(source, (xmin, ymin, xmax, ymax), PIXEL)
        for x in np.linspace(xmin, xmax, 12):
            for y in np.linspace(ymin, ymax, 9):
                prompt = Prompt(points=((float(x), float(y)),), labels=(1,))
                assert window_for(source, prompt, PIXEL) in wanted
        middle = Prompt(points=(((xmin + xmax) / 2, (ymin + ymax) / 2),), labels=(1,))
        assert wanted[0] == window_for(source, middle, PIXEL)
        assert windows_ahead(source, (xmin, ymin, xmax, ymax), PIXEL, only_middle=True) == wanted[:1]
        assert len(set(wanted)) == len(wanted)


def test_a_view_in_a_corner_asks_for_no_ground_beyond_the_raster(raster: RasterReference) -> None:
    with RasterSource.open(raster) as source:
        wanted = windows_ahead(source, extent_of(source, 0, 0, 600, 500), PIXEL)  # type: ignore[arg-type]
        assert wanted[0] == GridWindow(0, 0, 0)
        assert all(window.column >= 0 and window.row >= 0 for window in wanted)


def test_a_large_view_stays_within_what_memory_keeps(raster: RasterReference) -> None:
    with RasterSource.open(raster) as source:
        wanted = windows_ahead(source, extent_of(source, 0, 0, 5000, 4000), PIXEL)  # type: ignore[arg-type]
        assert len(wanted) == MOST_AHEAD < KEPT_WINDOWS
