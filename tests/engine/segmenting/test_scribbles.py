"""A scribble is clicks along a line, and for a model that knows scribbles the line itself as a mask prompt."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.raster.source import RasterSource
from plugin.engine.raster.window import GridWindow
from plugin.engine.segmenting.prompts import mask_prompt, on_raster
from plugin.engine.segmenting.scribble_mask import scribbled
from plugin.engine.segmenting.segmenter import Segmenter
from plugin.protocol.messages.annotating import Prompt, Scribble
from tests.engine.segmenting.discs import draw

sys.path.insert(0, str(Path(__file__).parent))

from regions import RegionSam  # noqa: E402


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    """A raster of a window's size with a disc, in map units of two pixels each."""
    reference = draw(tmp_path_factory.mktemp("plain") / "plain.tif", (1024, 1024), [(512, 512, 200)])
    with RasterSource.open(reference) as source:
        yield source


def test_a_line_is_a_ridge_where_it_runs_and_says_nothing_elsewhere():
    line = np.array([[10.0, 20.5], [30.0, 20.5]])
    logits = scribbled([line], 64)
    assert logits.shape == (64, 64) and logits.dtype == np.float32
    assert (logits[20, 10:30] == 10).all()
    assert np.array_equal(logits[18:23, 20], [2, 6, 10, 6, 2])
    assert (logits >= 0).all() and (logits[:17] == 0).all() and (logits[:, 34:] == 0).all()
    crossing = scribbled([line, np.array([[20.5, 10.0], [20.5, 30.0]])], 64)
    assert crossing[20, 12] == crossing[12, 20] == 10
    assert scribbled([line + 100], 64) is None
    within = np.zeros((64, 64), dtype=bool)
    within[:, :20] = True
    assert scribbled([line], 64, within)[20, 24] == 0 < scribbled([line], 64, within)[20, 19]


def test_a_scribble_lies_in_its_window_where_it_was_drawn(plain):
    image = plain.read(GridWindow(0, 0, 0))
    ends = np.array([[302.0, 402.0], [702.0, 602.0]])  # in samples of the window
    xs, ys = image.to_crs(ends[:, 0], ends[:, 1])
    prompt = Prompt(((xs[0], ys[0]), (xs[1], ys[1])), (1, 1), scribbles=(Scribble(tuple(zip(xs, ys, strict=True))),))
    (logits,) = mask_prompt(image, prompt, knows_scribbles=True)
    rows, columns = np.nonzero(logits == 10)
    assert (columns.min(), columns.max(), rows.min(), rows.max()) == (75, 175, 100, 150)
    assert abs(rows + 0.5 - (100.5 + (columns + 0.5 - 75.5) / 2)).max() < 1.1
    assert mask_prompt(image, prompt, knows_scribbles=False) is None
    beside = replace(prompt.scribbles[0], label=0)
    assert mask_prompt(image, replace(prompt, scribbles=(beside,)), knows_scribbles=True) is None
    both = mask_prompt(image, replace(prompt, scribbles=(beside, *prompt.scribbles)), knows_scribbles=True)
    assert np.array_equal(both[0], logits)
    boxed = Prompt(prompt.points, prompt.labels, box=(0, 0, 1, 1), scribbles=prompt.scribbles)
    assert mask_prompt(image, boxed, knows_scribbles=True) is None, "a box says more"


@pytest.mark.parametrize("knows", [True, False])
def test_models_that_know_scribbles_are_shown_them(plain, knows):
    model = RegionSam()
    model.knows_scribbles = knows
    image = plain.read(GridWindow(0, 0, 0))
    x, y = (float(value) for value in image.to_crs(512.0, 512.0))
    there = tuple((x + step * plain.pixel_size, y) for step in (-80, 0, 80))
    answer = Segmenter(model, EmbeddingCache(None)).segment(
        plain, Prompt(there[::2], (1, 1), scribbles=(Scribble(there),)), plain.pixel_size
    )
    assert answer.candidates
    assert (model.mask_inputs > 0) is knows


def test_a_scribble_is_counted_from_the_raster_s_own_longitudes(tmp_path):
    reference = draw(tmp_path / "moon.tif", (1440, 720), [(720, 360, 40)])
    with rasterio.open(tmp_path / "moon.tif", "r+") as file:
        file.crs, file.transform = "IAU_2015:30100", Affine(0.25, 0, 0, 0, -0.25, 90)
    with RasterSource.open(reference) as source:
        line = Scribble(((-166.0, 0.0), (-164.0, 2.0)))
        placed = on_raster(source, Prompt(((-165.0, 1.0),), (1,), scribbles=(line,)))
    np.testing.assert_allclose(placed.scribbles[0].vertices, ((194.0, 0.0), (196.0, 2.0)))
