"""The scale at which a prompt is answered, and further looks at others."""

from __future__ import annotations

import pytest

from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.jobs import JobContext
from plugin.engine.raster.source import RasterSource
from plugin.engine.segmenting.looks import most_looks
from plugin.engine.segmenting.segmenter import Segmenter
from plugin.protocol.messages.annotating import Prompt
from plugin.protocol.messages.jobs import Progress
from tests.engine.segmenting.discs import PIXEL, at, attributes, click, draw, radius_px
from tests.engine.segmenting.regions import RegionSam


def test_a_small_object_is_looked_at_again_at_its_own_scale(plain, segmenter):
    with RasterSource.open(plain) as source:
        answer = segmenter.segment(source, click(1500, 1500))
    assert answer.window.level < 0
    assert radius_px(answer.candidates[0].polygon) == pytest.approx(14, abs=0.2)
    width_samples = 28 / answer.window.pixels_per_sample
    assert 0.15 < width_samples / 1024 < 0.5


def test_the_canvas_scale_is_kept_where_there_is_a_canvas(plain, segmenter):
    with RasterSource.open(plain) as source:
        answer = segmenter.segment(source, click(1500, 1500), PIXEL)
    assert answer.window.level == 0


@pytest.mark.parametrize("scale", [None, PIXEL], ids=["no canvas", "canvas"])
def test_an_object_larger_than_its_window_is_seen_from_further_up(tmp_path, segmenter, scale):
    reference = draw(tmp_path / "large.tif", (2600, 2600), [(1300, 1300, 600)])
    with RasterSource.open(reference) as source:
        answer = segmenter.segment(source, click(1250, 1300), scale)
    best = answer.candidates[0]
    assert answer.window.level >= 1
    assert not best.cut_off
    assert radius_px(best.polygon) == pytest.approx(600, abs=1.5)


def test_a_basin_and_a_boulder_of_one_raster_are_one_click_each_at_their_scales(tmp_path, segmenter):
    reference = draw(tmp_path / "both.tif", (5000, 5000), [(2100, 2500, 1800), (4500, 4500, 6)])
    with RasterSource.open(reference) as source:
        basin = segmenter.segment(source, click(2000, 2500), 8 * PIXEL)
        boulder = segmenter.segment(source, click(4500, 4500), PIXEL / 8)
    assert (basin.window.level, boulder.window.level) == (3, -3)
    assert radius_px(basin.candidates[0].polygon) == pytest.approx(1800, abs=2)
    assert radius_px(boulder.candidates[0].polygon) == pytest.approx(6, abs=0.2)


@pytest.mark.parametrize("quick", [False, True], ids=["slow", "quick"])
def test_on_a_canvas_an_object_is_followed_as_far_as_it_goes(tmp_path, segmenter, monkeypatch, quick):
    monkeypatch.setattr(RegionSam, "quick", quick)
    reference = draw(tmp_path / "larger.tif", (2800, 2800), [(1400, 1400, 1250)])
    with RasterSource.open(reference) as source:
        mask, values, notice = attributes(segmenter, source, click(1350, 1400), PIXEL)
    assert not mask.cut_off and not values["touches_edge"] and notice == ""
    assert radius_px(mask.polygon) == pytest.approx(1250, abs=4)


@pytest.mark.parametrize("quick", [False, True], ids=["slow", "quick"])
def test_a_slow_model_shows_what_it_has_before_it_looks_at_wider_windows(tmp_path, segmenter, monkeypatch, quick):
    monkeypatch.setattr(RegionSam, "quick", quick)
    shown = []
    with RasterSource.open(draw(tmp_path / "larger.tif", (2800, 2800), [(1400, 1400, 1250)])) as source:
        segmenter.segment(source, click(1350, 1400), PIXEL, on_best=lambda seen: shown.append(seen.candidates[0]))
    assert [mask.cut_off for mask in shown] == ([False] if quick else [True, False])


def test_a_box_asks_at_its_own_scale(plain, segmenter):
    left, top = at(858, 1158)
    right, bottom = at(942, 1242)
    with RasterSource.open(plain) as source:
        answer = segmenter.segment(source, Prompt(box=(left, bottom, right, top)))
    assert radius_px(answer.candidates[0].polygon) == pytest.approx(40, abs=0.3)
    assert answer.window.level < 0


@pytest.mark.parametrize("scale", [None, PIXEL], ids=["no canvas", "canvas"])
def test_other_scales_are_tried_where_no_mask_holds_the_click_but_only_a_few(tmp_path, plain, scale):
    class Blind(RegionSam):
        """Sees nothing before the given look."""

        def __init__(self, first_seen):
            super().__init__()
            self.first_seen = first_seen

        def _decode(self, *arguments):
            low_res, scores = super()._decode(*arguments)
            return (low_res if self.encoded >= self.first_seen else -low_res), scores

    with RasterSource.open(plain) as source:
        seeing = Segmenter(Blind(2), EmbeddingCache(tmp_path / "a"))
        answer = seeing.segment(source, click(500, 400), scale)
        assert radius_px(answer.candidates[0].polygon) == pytest.approx(120, abs=0.5)
        assert answer.embedding_state == "computed"
        never, told = Segmenter(Blind(99), EmbeddingCache(tmp_path / "b")), []
        assert never.segment(source, click(500, 400), scale, JobContext(told.append)).candidates == []
        assert 1 < never.model.encoded <= 5
    most = most_looks(on_canvas=scale is not None)
    assert told[0] == Progress("Encoding the image")
    assert told[1] == Progress(f"Encoding window 2 of {most} at most", 1 / most)
    assert len(told) == never.model.encoded <= most
