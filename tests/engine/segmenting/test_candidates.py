"""Which masks are offered for a prompt, and in which order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from shapely.geometry import Point

from plugin.engine.raster.source import RasterSource
from plugin.engine.segmenting.segmenter import Segmenter
from plugin.protocol.messages.annotating import Prompt
from tests.engine.segmenting.discs import PIXEL, at, click, radius_px
from tests.engine.segmenting.regions import RegionSam


def test_candidates_come_best_first_with_honest_scores(plain, segmenter):
    with RasterSource.open(plain) as source:
        answer = segmenter.segment(source, click(500, 400), PIXEL)
    scores = [mask.score for mask in answer.candidates]
    assert len(scores) == 3
    assert scores == sorted(scores, reverse=True)
    assert scores[0] == 1.0  # the model said 1.02
    assert len({mask.mask_id for mask in answer.candidates}) == 3


def test_a_mask_that_lies_mostly_outside_the_box_is_no_candidate(plain, segmenter):
    sure_of_the_widest = RegionSam(scores=(0.5, 0.7, 0.6, 0.9))
    asking = Segmenter(sure_of_the_widest, segmenter.cache)
    with RasterSource.open(plain) as source:
        around = asking.segment(source, Prompt(box=(*at(370, 530), *at(630, 270))), PIXEL)
        within = asking.segment(source, Prompt(box=(*at(450, 450), *at(550, 350))), PIXEL)
    assert [radius_px(mask.polygon) for mask in around.candidates] == pytest.approx([120, 120, 120], abs=1.5)
    assert within.candidates == []


def test_a_background_click_puts_masks_without_it_first(plain, segmenter):
    sure_of_the_widest = RegionSam(scores=(0.5, 0.7, 0.6, 0.9))
    off = Point(at(700, 400))
    with RasterSource.open(plain) as source:
        asking = Segmenter(sure_of_the_widest, segmenter.cache)
        assert asking.segment(source, click(500, 400), PIXEL).candidates[0].polygon.contains(off)
        answer = asking.segment(source, click(500, 400, (700, 400)), PIXEL)
    assert [mask.polygon.contains(off) for mask in answer.candidates] == [False, False, True]
    assert [mask.score for mask in answer.candidates] == pytest.approx([0.7, 0.6, 0.9])


@pytest.mark.parametrize("scale", [None, PIXEL], ids=["no canvas", "canvas"])
@pytest.mark.parametrize("quick", [False, True], ids=["slow", "quick"])
def test_a_prompt_that_no_mask_holds_has_no_candidate(plain, segmenter, monkeypatch, quick, scale):
    monkeypatch.setattr(RegionSam, "quick", quick)

    class Contrary(RegionSam):
        def _decode(self, *arguments):
            low_res, scores = super()._decode(*arguments)
            return -low_res, scores

    with RasterSource.open(plain) as source:
        answer = Segmenter(Contrary(), segmenter.cache).segment(source, click(500, 400), scale)
    assert answer.candidates == []


def test_a_previous_candidate_is_refined_in_its_own_window(plain, segmenter, monkeypatch):
    with RasterSource.open(plain) as source:
        first = segmenter.segment(source, click(500, 400), PIXEL)
        prompt = Prompt(click(500, 400).points, (1,), previous=first.candidates[0].mask_id)
        again = segmenter.segment(source, prompt, PIXEL)
        assert segmenter.model.mask_inputs == 1
        assert again.window == first.window
        assert radius_px(again.candidates[0].polygon) == pytest.approx(120, abs=0.5)
        # an id that nobody remembers is no reason to fail
        unknown = Prompt(click(500, 400).points, (1,), previous="long gone")
        assert segmenter.segment(source, unknown, PIXEL).candidates
        # nor to look less far than a prompt like any other would
        monkeypatch.setattr(RegionSam, "quick", True)
        asked, plain_one = (segmenter.segment(source, one) for one in (unknown, replace(unknown, previous="")))
        assert asked.window == plain_one.window and len(asked.candidates) == len(plain_one.candidates)
        assert segmenter.model.mask_inputs == 1
