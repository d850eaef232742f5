"""From prompts on drawn rasters to polygons whose truth is known."""

from __future__ import annotations

import math
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from shapely.geometry import Point

from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.errors import Cancelled, PromptError
from plugin.engine.jobs import JobContext
from plugin.engine.polygons.attributes import click_attributes
from plugin.engine.polygons.edges import seam_notice
from plugin.engine.raster.source import RasterSource
from plugin.engine.sam.segmenter import MOST_LOOKS, MOST_LOOKS_ON_CANVAS, Segmenter
from plugin.protocol.messages.annotating import Prompt, RasterReference, Stretch
from plugin.protocol.messages.jobs import Progress

sys.path.insert(0, str(Path(__file__).parent))

from regions import RegionSam  # noqa: E402

PIXEL = 6.0
ORIGIN = (100_000.0, -50_000.0)
GROUND, DISC = 60, 200


def draw(path, size, discs, hole=None):
    """A raster with bright discs (column, row, radius in pixels) whose rims are shaded by the share they cover."""
    width, height = size
    rows, columns = np.mgrid[0:height, 0:width] + 0.5
    values = np.full((height, width), GROUND, dtype=np.float32)
    for column, row, radius in discs:
        cover = np.clip(radius - np.hypot(columns - column, rows - row) + 0.5, 0, 1)
        values += (DISC - GROUND) * cover
    values = values.round().astype(np.uint8)
    if hole is not None:
        left, top, right, bottom = hole
        values[top:bottom, left:right] = 0
    profile = {"driver": "GTiff", "width": width, "height": height, "count": 1, "dtype": "uint8", "nodata": 0}
    mars = 'PROJCS["Mars plain",GEOGCS["Mars",DATUM["Mars",SPHEROID["Mars",3396190,0]],PRIMEM["Reference",0],'
    mars += 'UNIT["degree",0.0174532925199433]],PROJECTION["Equirectangular"],PARAMETER["standard_parallel_1",0],'
    mars += 'PARAMETER["central_meridian",0],PARAMETER["false_easting",0],PARAMETER["false_northing",0],'
    mars += 'UNIT["metre",1]]'
    transform = Affine(PIXEL, 0, ORIGIN[0], 0, -PIXEL, ORIGIN[1])
    with rasterio.open(path, "w", crs=mars, transform=transform, **profile) as file:
        file.write(values, 1)
    return RasterReference(str(path), stretch=Stretch((0.0,), (255.0,)))


def at(column, row):
    return ORIGIN[0] + PIXEL * column, ORIGIN[1] - PIXEL * row


def click(column, row, *off):
    points = (at(column, row), *(at(*point) for point in off))
    return Prompt(points=points, labels=(1, *(0 for _ in off)))


def radius_px(polygon):
    return math.sqrt(polygon.area / math.pi) / PIXEL


@pytest.fixture
def segmenter(tmp_path):
    return Segmenter(RegionSam(), EmbeddingCache(tmp_path / "cache"))


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    discs = [(500, 400, 120), (1500, 1500, 14), (900, 1200, 40)]
    return draw(tmp_path_factory.mktemp("plain") / "plain.tif", (2400, 2000), discs)


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


def test_candidates_come_best_first_with_honest_scores(plain, segmenter):
    with RasterSource.open(plain) as source:
        answer = segmenter.segment(source, click(500, 400), PIXEL)
    scores = [mask.score for mask in answer.candidates]
    assert len(scores) == 3
    assert scores == sorted(scores, reverse=True)
    assert scores[0] == 1.0  # the model said 1.02
    assert len({mask.mask_id for mask in answer.candidates}) == 3


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


def test_a_box_asks_at_its_own_scale(plain, segmenter):
    left, top = at(858, 1158)
    right, bottom = at(942, 1242)
    with RasterSource.open(plain) as source:
        answer = segmenter.segment(source, Prompt(box=(left, bottom, right, top)))
    assert radius_px(answer.candidates[0].polygon) == pytest.approx(40, abs=0.3)
    assert answer.window.level < 0


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


def test_a_prompt_that_no_mask_holds_has_no_candidate(plain, segmenter):
    class Contrary(RegionSam):
        def _decode(self, *arguments):
            low_res, scores = super()._decode(*arguments)
            return -low_res, scores

    with RasterSource.open(plain) as source:
        answer = Segmenter(Contrary(), segmenter.cache).segment(source, click(500, 400), PIXEL)
    assert answer.candidates == []


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
    most = MOST_LOOKS if scale is None else MOST_LOOKS_ON_CANVAS
    assert told[0] == Progress("Encoding the image")
    assert told[1] == Progress(f"Encoding window 2 of {most} at most", 1 / most)
    assert len(told) == never.model.encoded <= most


def test_a_previous_candidate_is_refined_in_its_own_window(plain, segmenter):
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
        assert segmenter.model.mask_inputs == 1


def test_embeddings_are_computed_once(plain, segmenter):
    with RasterSource.open(plain) as source:
        assert segmenter.segment(source, click(500, 400), PIXEL).embedding_state == "computed"
        assert segmenter.segment(source, click(450, 420), PIXEL).embedding_state == "memory"
        assert segmenter.model.encoded == 1
        other = Segmenter(RegionSam(), EmbeddingCache(segmenter.cache.folder))
        assert other.segment(source, click(500, 400), PIXEL).embedding_state == "disk"
        assert other.model.encoded == 0


def test_a_cached_embedding_answers_to_the_bit_as_a_fresh_one(plain, segmenter):
    with RasterSource.open(plain) as source:
        fresh = segmenter.segment(source, click(500, 400), PIXEL)
        cached = Segmenter(RegionSam(), EmbeddingCache(segmenter.cache.folder))
        again = cached.segment(source, click(500, 400), PIXEL)
    for one, other in zip(fresh.candidates, again.candidates, strict=True):
        assert shapely.to_wkb(one.polygon) == shapely.to_wkb(other.polygon)


def test_encoding_is_told_and_can_be_cancelled(plain, segmenter):
    told = []
    with RasterSource.open(plain) as source:
        segmenter.segment(source, click(500, 400), PIXEL, JobContext(told.append))
        assert [progress.text for progress in told] == ["Encoding the image"]
        segmenter.segment(source, click(500, 400), PIXEL, JobContext(told.append))
        assert len(told) == 1
        with pytest.raises(Cancelled):
            segmenter.segment(source, click(1500, 1500), PIXEL, JobContext(is_cancelled=lambda: True))


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


def moon(path, left, disc):
    """A raster of the whole Moon, 4 pixels a degree, that starts at a longitude; with one disc."""
    reference = draw(path, (1440, 720), [disc])
    with rasterio.open(path, "r+") as file:
        file.crs, file.transform = "IAU_2015:30100", Affine(0.25, 0, left, 0, -0.25, 90)
    return reference


def attributes(segmenter, source, prompt):
    found = segmenter.segment(source, prompt)
    mask = found.candidates[0]
    notice = seam_notice(mask.polygon, source, found.image)
    return mask, click_attributes(mask, found, segmenter.model, source, prompt), notice


@pytest.mark.parametrize(("left", "longitude", "there"), [(-180, 195.0, -165.0), (0, -165.0, 195.0)])
def test_a_click_is_found_however_its_longitude_is_counted(tmp_path, segmenter, left, longitude, there):
    reference = moon(tmp_path / "moon.tif", left, ((there - left) * 4, 360, 40))
    with RasterSource.open(reference) as source:
        mask, values, notice = attributes(segmenter, source, Prompt(points=((longitude, 0.5),), labels=(1,)))
        boxed = segmenter.segment(source, Prompt(box=(longitude - 11, -11, longitude + 11, 11)))
    for polygon in (mask.polygon, boxed.candidates[0].polygon):
        np.testing.assert_allclose(polygon.bounds, (there - 10, -10, there + 10, 10), atol=0.2)
    assert values["centre_lon360"] == pytest.approx(195, abs=0.1)
    assert (values["touches_edge"], notice) == (False, "")


@pytest.mark.parametrize("column", [0, 1440])
def test_a_landform_across_the_seam_of_longitudes_is_told_to_be_cut_there(tmp_path, segmenter, column):
    with RasterSource.open(moon(tmp_path / "moon.tif", -180, (column, 360, 40))) as source:
        place = -179.0 if column == 0 else 179.0
        mask, values, notice = attributes(segmenter, source, Prompt(points=((place, 0.0),), labels=(1,)))
    assert mask.polygon.area == pytest.approx(math.pi * 10**2 / 2, rel=0.02)
    assert values["touches_edge"]
    assert "other side of the raster" in notice


def test_a_landform_at_the_pole_of_a_global_raster_has_no_other_side(tmp_path, segmenter):
    with RasterSource.open(moon(tmp_path / "moon.tif", -180, (720, 0, 40))) as source:
        _, values, notice = attributes(segmenter, source, Prompt(points=((0.0, 88.0),), labels=(1,)))
    assert (values["touches_edge"], notice) == (True, "")
