"""Prompts of odd numbers: within limits they are answered as what they mean, beyond them with a sentence."""

from __future__ import annotations

import math
import time

import numpy as np
import pytest
from affine import Affine

from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.errors import PromptError
from plugin.engine.raster.source import RasterSource
from plugin.engine.segmenting.prompts import on_raster
from plugin.engine.segmenting.segmenter import Segmenter
from plugin.protocol.messages.annotating import Prompt, Scribble
from plugin.protocol.messages.rasters import RasterReference, Stretch
from tests.engine.segmenting.regions import RegionSam
from tests.scenes import MARS_GEOGRAPHIC, write_raster

X, Y, RADIUS = 600.0, 500.0, 120.0


@pytest.fixture(scope="module")
def disc(tmp_path_factory):
    """A bright disc."""
    rows, columns = np.mgrid[:1000, :1200] + 0.5
    picture = np.where(np.hypot(columns - X, rows - (1000 - Y)) < RADIUS, 200, 60).astype(np.uint8)
    path = write_raster(
        tmp_path_factory.mktemp("disc") / "disc.tif", picture, transform=Affine(1.0, 0.0, 0.0, 0.0, -1.0, 1000.0)
    )
    with RasterSource.open(RasterReference(str(path), stretch=Stretch((0.0,), (255.0,)))) as source:
        yield source


def outline(source, prompt):
    return Segmenter(RegionSam(), EmbeddingCache(None)).segment(source, prompt, 1.0).candidates[0].polygon


def circle(corners, radius=1.1 * RADIUS):
    turns = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    return tuple(zip((X + radius * np.cos(turns)).tolist(), (Y + radius * np.sin(turns)).tolist(), strict=True))


def test_the_same_click_fifty_times_is_the_click_once(disc):
    once = outline(disc, Prompt(((X, Y),), (1,)))
    assert outline(disc, Prompt(((X, Y),) * 50, (1,) * 50)).equals(once)
    tidy = on_raster(disc, Prompt(((X, Y), (X + 9, Y), (X, Y)), (1, 1, 1)))
    assert tidy.points == ((X + 9, Y), (X, Y))  # the last one is the one that is asked about


def test_a_box_of_any_size_is_cut_to_the_raster(disc):
    small = on_raster(disc, Prompt(box=(0.0, 0.0, 1200.0, 1000.0))).box
    for huge in (1e12, 1e300):
        assert on_raster(disc, Prompt(box=(-huge, -huge, huge, huge))).box == pytest.approx(small)
        assert on_raster(disc, Prompt(box=(huge, huge, -huge, -huge))).box == pytest.approx(small)
    assert on_raster(disc, Prompt(box=(500.0, 400.0, 700.0, 600.0))).box == (500.0, 400.0, 700.0, 600.0)


def test_a_box_around_a_globe_is_cut_to_it(tmp_path):
    globe = write_raster(
        tmp_path / "globe.tif", np.ones((180, 360), np.uint8), MARS_GEOGRAPHIC, Affine(1, 0, 0, 0, -1, 90)
    )
    with RasterSource.open(RasterReference(str(globe))) as source:
        started = time.monotonic()
        for prompt in (Prompt(box=(-1e12, -90.0, 1e12, 90.0)), Prompt(polygon=((-1e9, -80), (1e9, -80), (0, 1e9)))):
            left, bottom, right, top = on_raster(source, prompt).box
            assert (left, right) == pytest.approx((0, 360), abs=1) and -90 <= bottom < top
        assert time.monotonic() - started < 5


def test_outlines_of_very_many_vertices_are_told_by_some(disc):
    started = time.monotonic()
    drawn = on_raster(disc, Prompt(polygon=circle(100_000)))
    assert len(drawn.polygon) <= 4200
    assert drawn.box == pytest.approx(on_raster(disc, Prompt(polygon=circle(64))).box, abs=1.0)
    assert len(on_raster(disc, Prompt(((X, Y),), (1,), outline=circle(100_000))).outline) <= 4200
    line = Scribble(tuple((float(x), Y) for x in np.linspace(X - 50, X + 50, 20_000)), 1)
    assert len(on_raster(disc, Prompt(((X, Y),), (1,), scribbles=(line,))).scribbles[0].vertices) <= 4200
    assert time.monotonic() - started < 10


@pytest.mark.parametrize(
    ("prompt", "sentence"),
    [
        (Prompt(tuple((float(n), Y) for n in range(1001)), (1,) * 1001), "1,001 clicks, and 1,000 are the most"),
        (Prompt(((X, Y), (X, Y + 1)), (1,)), "2 clicks and 1 labels"),
        (Prompt(((math.nan, Y),), (1,)), "no numbers"),
        (Prompt(((X, math.inf),), (1,)), "no numbers"),
        (Prompt(box=(0.0, 0.0, math.inf, 10.0)), "no numbers"),
        (Prompt(polygon=((0.0, 0.0), (1.0, math.nan), (2.0, 0.0))), "no numbers"),
    ],
)
def test_what_cannot_be_meant_is_told(disc, prompt, sentence):
    with pytest.raises(PromptError, match=sentence):
        outline(disc, prompt)
