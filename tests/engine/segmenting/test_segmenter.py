"""From prompts on drawn rasters to polygons whose truth is known."""

from __future__ import annotations

import math

import numpy as np
import pytest
import rasterio
import shapely
from shapely.geometry import Point

from plugin.engine.errors import PromptError
from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.annotating import Prompt
from tests.engine.segmenting.discs import ORIGIN, PIXEL, at, attributes, click, draw, radius_px


@pytest.mark.parametrize("scale", [None, PIXEL], ids=["no canvas", "canvas at native scale"])
def test_a_click_outlines_the_disc_under_it(plain, segmenter, scale):
    with RasterSource.open(plain) as source:
        answer = segmenter.segment(source, click(520, 390), scale)
    best = answer.candidates[0]
    assert best.polygon.is_valid
    assert best.polygon.contains(Point(at(520, 390)))
    assert radius_px(best.polygon) == pytest.approx(120, abs=0.5)
    centre = best.polygon.centroid
    np.testing.assert_allclose([centre.x, centre.y], at(500, 400), atol=0.3 * PIXEL)
    assert not best.cut_off


def test_a_mask_without_end_is_told_to_be_cut_off(plain, segmenter):
    with RasterSource.open(plain) as source:
        answer = segmenter.segment(source, click(1100, 600), PIXEL / 8)
    assert answer.candidates[0].cut_off


def test_a_disc_at_the_border_of_the_raster_is_not_cut_off_by_its_window(tmp_path, segmenter):
    reference = draw(tmp_path / "border.tif", (900, 900), [(0, 450, 100)])
    with RasterSource.open(reference) as source:
        best, values, notice = attributes(segmenter, source, click(30, 450))
    assert not best.cut_off
    assert values["touches_edge"], "the landform goes on where the raster ends"
    assert notice == ""
    assert best.polygon.area / PIXEL**2 == pytest.approx(math.pi * 100**2 / 2, rel=0.01)
    assert best.polygon.bounds[0] == pytest.approx(ORIGIN[0], abs=0.1 * PIXEL)


def test_a_landform_ends_at_the_edge_where_an_oblique_image_ends_in_its_frame(tmp_path, segmenter):
    reference = draw(tmp_path / "oblique.tif", (1024, 1024), [(500, 500, 120), (800, 800, 60)])
    rows, columns = np.mgrid[:1024, :1024]
    with rasterio.open(reference.source, "r+") as file:
        values = file.read(1)
        values[columns + rows / 3 < 660] = 0  # nodata
        values[800:803, 700:900] = 0  # dropped lines across the other disc
        file.write(values, 1)
    with RasterSource.open(reference) as source:
        cut, values, notice = attributes(segmenter, source, click(520, 500))
        _, whole, _ = attributes(segmenter, source, click(800, 790))
    assert cut.polygon.area / PIXEL**2 < 0.8 * math.pi * 120**2
    assert (values["touches_edge"], notice) == (True, "")
    assert not whole["touches_edge"]


def test_ground_without_data_is_cut_out(tmp_path, segmenter):
    reference = draw(tmp_path / "hole.tif", (1000, 1000), [(500, 500, 150)], hole=(500, 300, 700, 700))
    hole = shapely.box(*at(500, 700), *at(700, 300))
    with RasterSource.open(reference) as source:
        answer = segmenter.segment(source, click(420, 500), PIXEL)
        with pytest.raises(PromptError, match="without data"):
            segmenter.segment(source, click(600, 500), PIXEL)
    for mask in answer.candidates:
        assert mask.polygon.intersection(hole).area < 1e-6 * hole.area
    widest = max(mask.polygon.area for mask in answer.candidates)
    assert widest / PIXEL**2 == pytest.approx(1000 * 1000 - 200 * 400, rel=1e-3)


@pytest.mark.parametrize(
    ("prompt", "sentence"),
    [
        (Prompt(), "prompt is empty"),
        (click(-5, 10), "lies outside"),
        (Prompt((at(10, 10),), (0,)), "prompt is empty"),
        (Prompt(((math.nan, 0.0),), (1,)), "no numbers"),
    ],
    ids=["empty", "outside", "background alone", "not a number"],
)
def test_prompts_that_cannot_be_answered(plain, segmenter, prompt, sentence):
    with RasterSource.open(plain) as source, pytest.raises(PromptError, match=sentence):
        segmenter.segment(source, prompt)
